import { isLegalDate, legalDateOf } from '../../kernel/legal-date.ts';
import { isAmount } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { OrderKind } from './inspection.ts';
import { textFault } from '../party/check-party.ts';

/** An order as the decision enters it. */
export interface OrderEntry {
  readonly kind: OrderKind;
  readonly text?: string | null | undefined;
  /** Whole fen; needed for an order to pay and for a penalty in money. */
  readonly amountFen?: number | null | undefined;
  /** Last day to obey, Asia/Shanghai; needed but for a warning. */
  readonly dueOn?: string | null | undefined;
}

/** Every fault of an order: what it has to say depends on its kind. */
export function orderFaults(
  { kind, text, amountFen, dueOn }: OrderEntry,
  path: readonly string[],
  now: Date,
): Refusal[] {
  const faults: (Refusal | null)[] = [text == null ? null : textFault(text, [...path, 'text'])];
  const today = legalDateOf(now);
  if (kind === 'EXTRA_PAY')
    faults.push(new Refusal('ORDER_TO_PAY_NEEDED', { path: [...path, 'kind'], allowed: ['orderExtraPay'] }));
  if (kind === 'RECTIFY' && !text)
    faults.push(new Refusal('STEP_NEEDS_MORE', { path: [...path, 'text'], allowed: ['text'] }));
  if (kind === 'PAY' && amountFen == null)
    faults.push(new Refusal('STEP_NEEDS_MORE', { path: [...path, 'amountFen'], allowed: ['amountFen'] }));
  if (amountFen != null && !isAmount(amountFen, 1))
    faults.push(
      new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: [...path, 'amountFen'], allowed: ['a whole number of fen above 0'] }),
    );
  if (dueOn == null) {
    if (kind !== 'PENALTY')
      faults.push(new Refusal('STEP_NEEDS_MORE', { path: [...path, 'dueOn'], allowed: ['dueOn'] }));
  } else if (!isLegalDate(dueOn))
    faults.push(new Refusal('DATE_MALFORMED', { path: [...path, 'dueOn'], allowed: ['YYYY-MM-DD'] }));
  else if (dueOn < today)
    faults.push(new Refusal('DUE_BEFORE_START', { path: [...path, 'dueOn'], allowed: [`≥ ${today}`] }));
  return faults.filter((fault) => fault !== null);
}
