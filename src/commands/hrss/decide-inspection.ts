import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { orderFaults, type OrderEntry } from '../../domain/inspection/order-entry.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { byItself, clocksOf } from '../record-act.ts';
import { actOnInspection, type InspectionActInput } from './act-on-inspection.ts';

export interface DecideInspectionInput extends InspectionActInput {
  readonly orders: readonly OrderEntry[];
  /** The order or the decision in writing. */
  readonly documents: readonly DocumentEntry[];
}

/** Most orders of one decision. */
const mostOrders = 20;

/** The inspection decides: orders to correct or to pay with their terms, and penalties (INSP 18, 26-30). */
export function decideInspection(input: DecideInspectionInput, context: CommandContext) {
  const { disputeId, inspectionId, orders } = input;
  return actOnInspection('decideInspection', input, context, ({ inspection, loaded, at }) => {
    const faults = orders.flatMap((order, index) => orderFaults(order, ['orders', String(index)], at.now));
    if (orders.length === 0)
      faults.push(new Refusal('NOTHING_GIVEN', { path: ['orders'], allowed: ['an order', 'withdrawInspection'] }));
    if (orders.length > mostOrders)
      faults.push(new Refusal('TOO_MANY', { path: ['orders'], allowed: [`≤ ${mostOrders}`] }));
    if (faults.length > 0) return faults;
    const penalised = orders.some(({ kind }) => kind === 'PENALTY');
    const to = penalised ? 'PENALISED' : 'ORDERED';
    return {
      to,
      values: { decidedAt: at.now },
      facts: [
        ...byItself(input, stopClocks(clocksOf(loaded, inspection, 'INSP_DECIDE'), at.now, 'F14')),
        ...softTrack(loaded.file.dispute, 'INSPECTION', to),
      ],
      step: { step: 'COMPLETE', outcome: to, documents: input.documents },
      rows: orders.map(({ kind, text = null, amountFen = null, dueOn = null }) => ({
        into: 'inspectionOrder',
        values: {
          id: at.newId('inspectionOrder'),
          disputeId,
          inspectionId,
          kind,
          text,
          amountFen,
          dueOn,
          issuedAt: at.now,
        },
      })),
    };
  });
}
