import { countFault } from '../../kernel/count.ts';
import { isAmount } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import { thresholdFault, type Arrears, type CrimeConduct } from '../../domain/inspection/crime-transfer.ts';
import { thresholdOf } from '../../domain/inspection/crime-threshold.ts';
import { unpaidFaults } from '../../domain/inspection/extra-pay.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { actOnInspection, type InspectionActInput } from './act-on-inspection.ts';
import { orderOf } from './own-order.ts';

export interface ProposeCrimeTransferInput extends InspectionActInput, Arrears {
  /** Order to pay that was served and not obeyed. */
  readonly orderId: string;
  readonly conduct: CrimeConduct;
}

/**
 * The inspectors propose to pass wages withheld to the police: a served order to pay stayed unpaid and the sum is large
 * by the figures of the province. The head has three days to decide (R30; 刑法 276-1; TRANSF).
 */
export function proposeCrimeTransfer(input: ProposeCrimeTransferInput, context: CommandContext) {
  const { disputeId, inspectionId, orderId, conduct, workers, months, largestFen, totalFen } = input;
  const { agencyId } = context.principal;
  return actOnInspection('proposeCrimeTransfer', input, context, async ({ work, loaded, at }) => {
    const order = await orderOf(work, orderId, inspectionId);
    if (order?.kind !== 'PAY')
      return [new Refusal('ORDER_TO_PAY_NEEDED', { path: ['orderId'], allowed: ['decideInspection'] })];
    const faults = [...unpaidFaults(order, at.now), ...arrearsFaults(input)];
    const below = thresholdFault(input, thresholdOf(loaded.file.dispute.region));
    if (below) faults.push(below);
    if (faults.length > 0) return faults;
    const id = at.newId('crimeTransfer');
    const place = { disputeId, subjectId: id, bearerAgencyId: agencyId, group: 'F14' } as const;
    return {
      facts: [
        ownFact('CrimeTransferProceeded', disputeId, 'F14', {
          transferId: id,
          act: 'proposeCrimeTransfer',
          state: 'PROPOSED',
        }),
        startClock('TR_DECIDE', at.now, place, at),
        ...softTrack(loaded.file.dispute, 'CRIMINAL', 'TRANSFER_PROPOSED'),
      ],
      rows: [
        {
          into: 'crimeTransfer',
          values: {
            id,
            disputeId,
            inspectionId,
            orderId,
            state: 'PROPOSED',
            conduct,
            workers,
            months,
            largestFen,
            totalFen,
            proposedAt: at.now,
          },
        },
      ],
    };
  });
}

function arrearsFaults({ workers, months, largestFen, totalFen }: Arrears): Refusal[] {
  const amounts = Object.entries({ largestFen, totalFen })
    .filter(([, fen]) => !isAmount(fen, 1))
    .map(([name]) => new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: [name], allowed: ['a whole number of fen above 0'] }));
  const counts = [countFault(workers, ['workers']), countFault(months, ['months'])].filter((fault) => fault !== null);
  return [...amounts, ...counts];
}
