import { moveHolding } from '../work-statements.ts';
import type { FactOf } from '../../domain/history/fact.ts';
import { groupColumns, type Projections } from './projection.ts';

/** The shared dispute: its stage, who is accountable, who takes part, consents, what is to be paid. */
export const disputeProjections: Projections = {
  DisputeRegistered: ({ disputeId, body }, { at, scribe }) => {
    scribe.insert('dispute', {
      id: disputeId,
      ...body,
      stage: 'REGISTERED',
      accountableAgencyId: body.leadAgencyId,
      docketed: false,
      registeredAt: at,
      version: 0,
      lastSeq: 0,
      lastHash: '',
    });
    scribe.insert('holding', { disputeId, seq: 1, agencyId: body.leadAgencyId, fromAt: at });
  },
  StageMoved: ({ disputeId, body }, { scribe }) => scribe.update('dispute', disputeId, stageColumns(body)),
  DisputeTriaged: ({ disputeId, body }, { scribe }) => scribe.update('dispute', disputeId, body),
  DisputeSuspended: ({ disputeId, body }, { scribe }) =>
    scribe.update('dispute', disputeId, { suspensionGround: body.ground }),
  WorkerOutcomeRecorded: ({ disputeId, body }, { at, agencyId, scribe }) => {
    const { outcomeId, ...rest } = body;
    scribe.insert('workerOutcome', { id: outcomeId, disputeId, ...rest, agencyId, decidedAt: at });
  },
  TrackMoved: (fact, { at, agencyId, scribe }) => {
    const { disputeId, body } = fact;
    const id = `${disputeId} ${body.track}`;
    const now = { state: body.to, changedAt: at, agencyId };
    if (body.from !== null) return scribe.update('track', id, now);
    scribe.insert('track', { id, disputeId, track: body.track, ...now, ...groupColumns(fact), openedAt: at });
  },
  AccountabilityMoved: ({ disputeId, body }, { at, scribe }) => {
    scribe.update('dispute', disputeId, { accountableAgencyId: body.toAgencyId });
    scribe.run(moveHolding, [disputeId, body.toAgencyId, at]);
  },
  DisputeClosed: ({ disputeId, body }, { at, scribe }) =>
    scribe.update('dispute', disputeId, { closedAt: at, closeReason: body.reason }),
  ArbitrationProceeded: ({ disputeId, body }, { scribe }) => {
    if (body.opensSuit) scribe.update('dispute', disputeId, { channelGround: 'ARBITRATION_REFUSED' });
  },
  DisputeReopened: ({ disputeId }, { scribe }) =>
    scribe.update('dispute', disputeId, { closedAt: null, closeReason: null }),
  AliasAdded: ({ disputeId, body }, { at, scribe }) => scribe.insert('alias', { ...body, disputeId, addedAt: at }),
  ParticipationOpened: ({ disputeId, body }, { at, scribe }) => {
    const { participationId, legalBasis, opensAt, endsAt, ...rest } = body;
    const { law, article, version } = legalBasis;
    const basis = { basisLaw: law, basisArticle: article, basisVersion: version };
    const span = { fromAt: opensAt ? new Date(opensAt) : at, ...(endsAt ? { toAt: new Date(endsAt) } : {}) };
    scribe.insert('participation', { id: participationId, disputeId, ...rest, ...basis, ...span });
  },
  ParticipationEnded: ({ body }, { scribe }) =>
    scribe.update('participation', body.participationId, { toAt: new Date(body.endsAt) }),
  ConsentGiven: ({ disputeId, body }, { at, scribe }) => {
    const { consentId, ...rest } = body;
    scribe.insert('consent', { id: consentId, disputeId, ...rest, givenAt: at });
  },
  ConsentWithdrawn: ({ body }, { at, scribe }) => scribe.update('consent', body.consentId, { withdrawnAt: at }),
  ObligationRecorded: ({ disputeId, referralId, body }, { scribe }) => {
    const { obligationId, instalments, effectiveAt, enforceableAt, ...rest } = body;
    scribe.insert('obligation', {
      id: obligationId,
      disputeId,
      referralId: referralId ?? null,
      ...rest,
      effectiveAt: new Date(effectiveAt),
      enforceableAt: enforceableAt ? new Date(enforceableAt) : null,
    });
    for (const instalment of instalments) scribe.insert('instalment', { ...instalment, obligationId, paidFen: 0 });
  },
  PaymentRecorded: ({ body }, { scribe }) => scribe.update('instalment', body.instalmentId, { paidFen: body.totalFen }),
  TitleLost: ({ body }, { scribe }) => scribe.update('obligation', body.obligationId, { enforceableAt: null }),
  ObligationEnforceable: ({ body }, { scribe }) =>
    scribe.update('obligation', body.obligationId, { enforceableAt: new Date(body.from) }),
};

/** A stage remembers what it interrupted; the ground of a suspension goes with it; a closed dispute is to be followed up. */
function stageColumns({ event, from, to, sub }: FactOf<'StageMoved'>['body']): Record<string, unknown> {
  const remembers = to === 'SUSPENDED' || to === 'MERGED';
  return {
    stage: to,
    subStage: sub ?? null,
    previousStage: remembers ? from : null,
    ...(from === 'SUSPENDED' ? { suspensionGround: null } : {}),
    ...(to === 'CLOSED' ? { followUpState: event === 'FOLLOW_UP_DONE' ? 'DONE' : 'PENDING' } : {}),
    ...(event === 'REOPENED' ? { followUpState: null } : {}),
  };
}
