import { isAmount } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { advanceFaults, type AdvanceGrounds } from '../../domain/arbitration/advance-execution.ts';
import type { CommandContext } from '../command.ts';
import { claimOf } from '../claim-of.ts';
import { notFound } from '../permitted-file.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export interface OrderAdvanceExecutionInput extends ArbitrationActInput, AdvanceGrounds {
  readonly partyId: string;
  readonly claimId: string;
  /** Whole fen. */
  readonly amountFen: number;
}

/** The tribunal rules that a part is executed before the award; the court executes it (LDMAL 44; R17). */
export function orderAdvanceExecution(input: OrderAdvanceExecutionInput, context: CommandContext) {
  const { disputeId, arbitrationId, partyId, claimId, amountFen, guaranteeWaived } = input;
  const act = { act: 'orderAdvanceExecution', permission: 'hrss.award', input } as const;
  return actOnArbitration(act, context, async ({ work, loaded, at }) => {
    if (!loaded.file.parties.some(({ id, role }) => id === partyId && role === 'WORKER')) return [notFound('partyId')];
    const claim = await claimOf(work, claimId, disputeId);
    if (!claim) return [notFound('claimId')];
    const faults = advanceFaults(claim.type, input);
    if (!isAmount(amountFen, 1))
      faults.push(
        new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: ['amountFen'], allowed: ['a whole number of fen above 0'] }),
      );
    if (faults.length > 0) return faults;
    const id = at.newId('advanceRuling');
    const values = { id, disputeId, arbitrationId, partyId, claimId, amountFen, guaranteeWaived, ruledAt: at.now };
    return { rows: [{ into: 'advanceRuling', values }] };
  });
}
