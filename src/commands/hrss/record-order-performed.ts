import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { actOnInspection, type InspectionActInput } from './act-on-inspection.ts';
import { orderOf } from './own-order.ts';

export interface RecordOrderPerformedInput extends InspectionActInput {
  readonly orderId: string;
}

/** An order was obeyed; with the last of them the matter ends. */
export function recordOrderPerformed(input: RecordOrderPerformedInput, context: CommandContext) {
  const { orderId, inspectionId } = input;
  return actOnInspection('recordOrderPerformed', input, context, async ({ work, loaded, at }) => {
    const order = await orderOf(work, orderId, inspectionId);
    if (!order) return [notFound('orderId')];
    if (order.performedOn) return [new Refusal('ORDER_PERFORMED', { path: ['orderId'] })];
    const orders = await work.ownRecords('inspectionOrder', { inspectionId });
    const last = orders.every(({ id, performedOn }) => id === orderId || performedOn !== null);
    return {
      ...(last ? { to: 'PERFORMED', values: { closedAt: at.now } } : {}),
      facts: last ? softTrack(loaded.file.dispute, 'INSPECTION', 'PERFORMED') : [],
      rows: [{ change: 'inspectionOrder', id: orderId, values: { performedOn: legalDateOf(at.now) } }],
    };
  });
}
