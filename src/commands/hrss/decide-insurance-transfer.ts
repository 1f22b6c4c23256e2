import { isAmount } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { insuranceActs, type InsuranceState } from '../../domain/inspection/social-insurance.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';
import { clocksOf, deedOn } from '../record-act.ts';

export interface DecideInsuranceTransferInput extends ActInput {
  readonly transferId: string;
  readonly outcome: InsuranceState;
  /** Whole fen, where something was paid. */
  readonly paidFen?: number | null | undefined;
}

/** The agency of social insurance tells what came of a transfer: paid, by a plan, no basis, or enforced (R32). */
export function decideInsuranceTransfer(input: DecideInsuranceTransferInput, context: CommandContext) {
  const { disputeId, transferId, outcome, paidFen = null } = input;
  const act = 'decideInsuranceTransfer';
  return runAct({ operation: act, permission: 'insurance.act', input }, context, async ({ work, loaded, at }) => {
    const owner = { disputeId, agencyId: context.principal.agencyId, path: 'transferId' };
    const found = await ownRow(work, 'insuranceTransfer', transferId, owner);
    if (found instanceof Refusal) return [found];
    const referralId = found['referralId'] as string | null;
    return deedOn(
      {
        table: insuranceActs,
        act,
        state: found['state'] as InsuranceState,
        path: 'transferId',
        told: (state, values) => ({
          facts: [ownFact('InsuranceTransferProceeded', disputeId, 'F6', { transferId, act, state })],
          rows: [{ change: 'insuranceTransfer', id: transferId, values: { ...values, state } }],
        }),
      },
      () => {
        if (outcome === 'RECEIVED')
          return [
            new Refusal('OUTCOME_NOT_OF_KIND', {
              path: ['outcome'],
              allowed: ['PAID', 'PLAN', 'NO_BASIS', 'COURT_ENFORCED'],
            }),
          ];
        if (paidFen !== null && !isAmount(paidFen, 1))
          return [
            new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: ['paidFen'], allowed: ['a whole number of fen above 0'] }),
          ];
        const own = stopClocks(clocksOf(loaded, { id: transferId, referralId }, 'SOCIAL_60'), at.now, 'F6');
        return {
          to: outcome,
          values: { decidedAt: at.now, paidFen },
          facts: input.referralId ? [] : own,
          ...(outcome === 'PLAN' && !input.referralId
            ? {}
            : { step: { step: 'COMPLETE' as const, outcome, documents: [] } }),
        };
      },
    );
  });
}
