import { Refusal } from '../../kernel/refusal.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';

export interface DecideUnionAidInput extends ActInput {
  readonly decision: 'APPROVED' | 'REFUSED';
  readonly reason?: string | null | undefined;
}

/** The union decides on its own legal aid (TUL 30; LAL 68); with a referral, approval accepts it and refusal declines it. */
export function decideUnionAid(input: DecideUnionAidInput, context: CommandContext) {
  return runAct(
    { operation: 'decideUnionAid', permission: 'union.act', input },
    context,
    ({ at, loaded, context: { principal } }) => {
      const { disputeId, decision, reason } = input;
      if (!principal.roles.includes('UNION_AID_ADMIN'))
        return [new Refusal('POST_MAY_NOT_TAKE_STEP', { path: ['decision'], allowed: ['UNION_AID_ADMIN'] })];
      if (decision === 'REFUSED' && !reason?.trim()) return [new Refusal('STEP_NEEDS_MORE', { path: ['reason'] })];
      const id = at.newId('unionAid');
      const step =
        decision === 'APPROVED'
          ? ({ step: 'ACCEPT', documents: [] } as const)
          : ({ step: 'DECLINE', declineReason: 'NOT_IN_SCOPE', reason: reason ?? '', documents: [] } as const);
      return {
        facts: [ownFact('UnionAidDecided', disputeId, 'F8', { unionAidId: id, decision })],
        rows: [
          {
            into: 'unionAid',
            values: {
              id,
              disputeId,
              referralId: loaded.referral?.id ?? null,
              decision,
              reason: reason ?? null,
              decidedAt: at.now,
            },
          },
        ],
        step,
      };
    },
  );
}
