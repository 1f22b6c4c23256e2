import { legalDateOf } from '../../kernel/legal-date.ts';
import type { Fen } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { InspectionOrder } from './inspection.ts';

/** Least and most extra compensation for wages not paid within the order's term, in basis points of the sum (INSP 26). */
export const extraPayRange = { least: 5_000, most: 10_000 } as const;

/** Every reason why extra compensation cannot be ordered on top of this order. */
export function extraPayFaults(order: InspectionOrder | null, basisPoints: number, now: Date): Refusal[] {
  if (!order || order.kind !== 'PAY')
    return [new Refusal('ORDER_TO_PAY_NEEDED', { path: ['orderId'], allowed: ['decideInspection'] })];
  const faults = unpaidFaults(order, now);
  const { least, most } = extraPayRange;
  if (!Number.isSafeInteger(basisPoints) || basisPoints < least || basisPoints > most)
    faults.push(new Refusal('EXTRA_PAY_OUT_OF_RANGE', { path: ['basisPoints'], allowed: [`${least}–${most}`] }));
  return faults;
}

/** Refuses while the order was not served, its term runs, or it was obeyed. */
export function unpaidFaults({ servedOn, dueOn, performedOn }: InspectionOrder, now: Date): Refusal[] {
  if (!servedOn) return [new Refusal('ORDER_NOT_SERVED', { path: ['orderId'], allowed: ['serveInspectionOrder'] })];
  if (performedOn) return [new Refusal('ORDER_PERFORMED', { path: ['orderId'] })];
  if (dueOn && legalDateOf(now) <= dueOn)
    return [new Refusal('ORDER_TERM_RUNNING', { path: ['orderId'], allowed: [`> ${dueOn}`] })];
  return [];
}

/** The extra compensation in fen, half a fen rounded up. */
export function extraPayFen(amountFen: Fen, basisPoints: number): Fen {
  return Math.floor((amountFen * basisPoints + 5_000) / 10_000);
}
