import type { Moment } from '../../kernel/moment.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import type { RecordRow } from '../record-rows.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';

export interface DecideUnionAidInput extends ActInput {
  /** Application it decides; without one the decision opens the record. */
  readonly unionAidId?: string | null | undefined;
  readonly decision: 'APPROVED' | 'REFUSED';
  readonly reason?: string | null | undefined;
}

/** The union decides on its own legal aid (TUL 30; LAL 68); with a referral, approval accepts it and refusal declines it. */
export function decideUnionAid(input: DecideUnionAidInput, context: CommandContext) {
  return runAct(
    { operation: 'decideUnionAid', permission: 'union.act', input },
    context,
    async ({ at, work, loaded, context: { principal } }) => {
      const { disputeId, decision, reason, unionAidId } = input;
      const { agencyId } = principal;
      if (!principal.roles.includes('UNION_AID_ADMIN'))
        return [new Refusal('POST_MAY_NOT_TAKE_STEP', { path: ['decision'], allowed: ['UNION_AID_ADMIN'] })];
      if (decision === 'REFUSED' && !reason?.trim()) return [new Refusal('STEP_NEEDS_MORE', { path: ['reason'] })];
      const applied = unionAidId
        ? await ownRow(work, 'unionAid', unionAidId, { disputeId, agencyId, path: 'unionAidId' })
        : null;
      if (applied instanceof Refusal) return [applied];
      if (applied?.['decision'])
        return [new Refusal('ALREADY_DECIDED', { path: ['unionAidId'], allowed: ['applyUnionAid'] })];
      const id = unionAidId ?? at.newId('unionAid');
      const place = { disputeId, subjectId: id, bearerAgencyId: agencyId, group: 'F8' } as const;
      const isApproved = decision === 'APPROVED';
      const isOwn = !input.referralId && applied !== null;
      const step = isApproved
        ? ({ step: 'ACCEPT', documents: [] } as const)
        : ({ step: 'DECLINE', declineReason: 'NOT_IN_SCOPE', reason: reason ?? '', documents: [] } as const);
      return {
        facts: [
          ownFact('UnionAidDecided', disputeId, 'F8', { unionAidId: id, decision }),
          ...stopClocks(clocksOf(loaded.deadlines, id, 'LA_DECIDE'), at.now, 'F8'),
          ...(isOwn && isApproved ? [startClock('LA_ASSIGN', at.now, place, at)] : []),
          ...alongTrack(loaded.file.dispute, 'AID', 'APPLIED', decision),
        ],
        rows: [decisionRow(input, id, loaded.referral?.id ?? null, at)],
        step,
      };
    },
  );
}

function decisionRow(input: DecideUnionAidInput, id: string, referralId: string | null, { now }: Moment): RecordRow {
  const { disputeId, decision, reason, unionAidId } = input;
  const values = { decision, reason: reason ?? null, decidedAt: now };
  if (unionAidId) return { change: 'unionAid', id, values };
  return { into: 'unionAid', values: { id, disputeId, referralId, ...values } };
}
