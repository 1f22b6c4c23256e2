import { extraPayFaults, extraPayFen } from '../../domain/inspection/extra-pay.ts';
import type { CommandContext } from '../command.ts';
import { dueFault } from '../due-date.ts';
import { actOnInspection, type InspectionActInput } from './act-on-inspection.ts';
import { orderOf } from './own-order.ts';

export interface OrderExtraPayInput extends InspectionActInput {
  readonly orderId: string;
  /** 5000 to 10000: fifty to one hundred per cent of the sum. */
  readonly basisPoints: number;
  /** Last day to pay, Asia/Shanghai. */
  readonly dueOn: string;
}

/** An order to pay was not obeyed in time; extra compensation of 50 to 100 per cent is ordered (INSP 26). */
export function orderExtraPay(input: OrderExtraPayInput, context: CommandContext) {
  const { disputeId, inspectionId, orderId, basisPoints, dueOn } = input;
  return actOnInspection('orderExtraPay', input, context, async ({ work, at }) => {
    const order = await orderOf(work, orderId, inspectionId);
    const faults = [...extraPayFaults(order, basisPoints, at.now), ...dueFault(dueOn, at.now)];
    if (faults.length > 0 || !order) return faults;
    const amountFen = extraPayFen(Number(order.amountFen), basisPoints);
    const id = at.newId('inspectionOrder');
    return {
      rows: [
        {
          into: 'inspectionOrder',
          values: {
            id,
            disputeId,
            inspectionId,
            kind: 'EXTRA_PAY',
            amountFen,
            basisPoints,
            ofOrderId: orderId,
            dueOn,
            issuedAt: at.now,
          },
        },
      ],
    };
  });
}
