import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { PaperServiceMethod } from '../../domain/arbitration/service.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { actOnInspection, type InspectionActInput } from './act-on-inspection.ts';
import { orderOf } from './own-order.ts';

export interface ServeInspectionOrderInput extends InspectionActInput {
  readonly orderId: string;
  readonly method: PaperServiceMethod;
}

/** An order is served; where the employer has fled, posting it up with photographs will do (法释〔2013〕3号 4). */
export function serveInspectionOrder(input: ServeInspectionOrderInput, context: CommandContext) {
  const { orderId, inspectionId, method } = input;
  return actOnInspection('serveInspectionOrder', input, context, async ({ work, at }) => {
    const order = await orderOf(work, orderId, inspectionId);
    if (!order) return [notFound('orderId')];
    if (order.servedOn) return [new Refusal('ALREADY_SERVED', { path: ['orderId'] })];
    const values = { servedOn: legalDateOf(at.now), serviceMethod: method };
    return { rows: [{ change: 'inspectionOrder', id: orderId, values }] };
  });
}
