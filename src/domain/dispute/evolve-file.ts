import type { Fact, FactOf, FactType } from '../history/fact.ts';
import { openedReferral, steppedReferral } from '../referral/fold-referral.ts';
import { closedStates, returnedStates, type Referral } from '../referral/referral.ts';
import type { Dispute, DisputeFile } from './dispute.ts';

type Folds = { readonly [Type in FactType]?: (file: DisputeFile, fact: FactOf<Type>, at: Date) => DisputeFile };

/** What a fact about the hand-offs of a dispute changes for the next decision. */
const folds: Folds = {
  StageMoved: (file, { body }) => {
    const remembers = body.to === 'SUSPENDED' || body.to === 'MERGED';
    const previousStage = remembers ? body.from : null;
    return withDispute(file, { stage: body.to, subStage: body.sub ?? null, previousStage });
  },
  TrackMoved: (file, { body }) =>
    withDispute(file, { tracks: { ...file.dispute.tracks, [body.track]: body.to } as Dispute['tracks'] }),
  AccountabilityMoved: (file, { body }) => withDispute(file, { accountableAgencyId: body.toAgencyId }),
  ParticipationOpened: (file, { disputeId, body }, at) => {
    const { participationId: id, opensAt, endsAt, partyId: _party, ...rest } = body;
    const span = { from: opensAt ? new Date(opensAt) : at, to: endsAt ? new Date(endsAt) : null };
    return { ...file, participations: [...file.participations, { id, disputeId, ...rest, ...span }] };
  },
  ParticipationEnded: (file, { body }) => ({
    ...file,
    participations: file.participations.map((part) =>
      part.id === body.participationId ? { ...part, to: new Date(body.endsAt) } : part,
    ),
  }),
  ObligationEnforceable: (file, { body }) => withEnforceable(file, body.obligationId, new Date(body.from)),
  TitleLost: (file, { body }) => withEnforceable(file, body.obligationId, null),
  ReferralOpened: (file, fact, at) => ({ ...file, openReferrals: [...file.openReferrals, openedReferral(fact, at)] }),
  ReferralStepTaken: (file, fact, at) => {
    const before = file.openReferrals.find(({ id }) => id === fact.referralId);
    return before ? afterStep(file, before, steppedReferral(before, fact, at)) : file;
  },
};

/**
 * A file as the next decision would find it after these facts. For asking what would be: what a person writes down
 * about parties, claims or agreements is not followed, because no hand-off changes it.
 *
 * @param now when the facts happened that do not say so themselves
 */
export function evolveFile(file: DisputeFile, facts: readonly Fact[], now: Date): DisputeFile {
  return facts.reduce((evolved, fact) => {
    const fold = folds[fact.type] as ((file: DisputeFile, fact: Fact, at: Date) => DisputeFile) | undefined;
    return fold ? fold(evolved, fact, fact.occurredAt ?? now) : evolved;
  }, file);
}

function afterStep(file: DisputeFile, before: Referral, after: Referral): DisputeFile {
  const others = file.openReferrals.filter(({ id }) => id !== after.id);
  const { kind, toAgencyId, outcome } = after;
  const cameBack = returnedStates.includes(after.state) && !returnedStates.includes(before.state);
  return {
    ...file,
    openReferrals: closedStates.includes(after.state) ? others : [...others, after],
    endedReferrals: cameBack ? [...file.endedReferrals, { kind, toAgencyId, outcome }] : file.endedReferrals,
  };
}

function withDispute(file: DisputeFile, change: Partial<Dispute>): DisputeFile {
  return { ...file, dispute: { ...file.dispute, ...change } };
}

function withEnforceable(file: DisputeFile, obligationId: string, enforceableAt: Date | null): DisputeFile {
  const obligations = file.obligations.map((each) => (each.id === obligationId ? { ...each, enforceableAt } : each));
  return { ...file, obligations };
}
