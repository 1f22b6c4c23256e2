import { Refusal } from '../../kernel/refusal.ts';
import type { Agency, Principal } from '../agency/agency.ts';
import type { AgencyType } from '../agency/agency-type.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import type { Fact } from '../history/fact.ts';
import type { Conflict, RecusalDecision } from './conflict.ts';
import { isLive } from './participation.ts';
import { allConsented } from './person-faults.ts';
import { recusalRuleOf } from './recusal-rules.ts';

/** A decision whether a person stays on a matter, as somebody takes it. */
export interface RecusalScene {
  readonly conflict: Conflict;
  readonly file: DisputeFile;
  /** Body the person works for. */
  readonly body: Pick<Agency, 'id' | 'type'>;
  readonly decider: Pick<Principal, 'staffId' | 'agencyId' | 'agencyType' | 'roles'>;
}

/**
 * Keeps a person out or lets the person stay: decided by the body the law names, never by the person. Whoever is kept
 * out loses the personal parts in the matter at once.
 */
export function decideRecusal(scene: RecusalScene, decision: RecusalDecision, now: Date): Fact[] | Refusal[] {
  const { conflict, file } = scene;
  if (conflict.decision) return [new Refusal('ALREADY_DECIDED', { path: ['conflictId'] })];
  const { posts, basis } = recusalRuleOf(scene.body.type);
  if (!mayDecide(scene)) {
    const rule = basis.map(({ law, article }) => `${law} ${article}`).join('; ');
    return [new Refusal('RECUSAL_NOT_YOURS', { path: ['conflictId'], allowed: posts, details: { rule } })];
  }
  if (decision === 'STAYS' && conflict.raisedBy === 'SELF' && !allConsented(conflict, file)) {
    return [
      new Refusal('CONSENT_OF_BOTH_NEEDED', { path: ['decision'], allowed: ['consentDespiteConflict', 'RECUSED'] }),
    ];
  }
  const shared = { disputeId: file.dispute.id, group: 'F0', audience: 'PARTICIPANTS' } as const;
  const ended = file.participations
    .filter((part) => part.staffId === conflict.staffId && isLive(part, now))
    .map(({ id }): Fact => ({
      ...shared,
      type: 'ParticipationEnded',
      body: { participationId: id, endsAt: now.toISOString() },
    }));
  return [
    { ...shared, type: 'RecusalDecided', body: { conflictId: conflict.id, staffId: conflict.staffId, decision } },
    ...(decision === 'RECUSED' ? ended : []),
  ];
}

function mayDecide({ conflict, file, body, decider }: RecusalScene): boolean {
  if (decider.staffId === conflict.staffId) return false;
  const { posts, orSendingCourt } = recusalRuleOf(body.type);
  const isOfBody = decider.agencyId === body.id;
  if (isOfBody) return posts.length === 0 || posts.some((post) => decider.roles.includes(post));
  const court: AgencyType = 'COURT';
  const sent = file.openReferrals.some(
    ({ fromAgencyId, toAgencyId }) => fromAgencyId === decider.agencyId && toAgencyId === body.id,
  );
  return orSendingCourt && decider.agencyType === court && sent;
}
