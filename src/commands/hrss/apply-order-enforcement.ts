import { softTrack } from '../../domain/record/soft-track.ts';
import { unpaidFaults } from '../../domain/inspection/extra-pay.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { actOnInspection, type InspectionActInput } from './act-on-inspection.ts';
import { orderOf } from './own-order.ts';

export interface ApplyOrderEnforcementInput extends InspectionActInput {
  readonly orderId: string;
}

/** A served order was not obeyed in its term; the inspection applies to a court for enforcement (INSP-R; 行政强制法 53). */
export function applyOrderEnforcement(input: ApplyOrderEnforcementInput, context: CommandContext) {
  return actOnInspection('applyOrderEnforcement', input, context, async ({ work, loaded, at }) => {
    const order = await orderOf(work, input.orderId, input.inspectionId);
    if (!order) return [notFound('orderId')];
    const faults = unpaidFaults(order, at.now);
    if (faults.length > 0) return faults;
    return {
      to: 'COURT_ENFORCED',
      values: { courtAppliedAt: at.now },
      facts: softTrack(loaded.file.dispute, 'INSPECTION', 'COURT_ENFORCED'),
    };
  });
}
