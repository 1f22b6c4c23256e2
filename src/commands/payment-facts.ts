import { isLegalDate, legalDateOf } from '../kernel/legal-date.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Fact } from '../domain/history/fact.ts';
import type { Obligation } from '../domain/obligation/obligation.ts';
import { notFound } from './permitted-file.ts';

export interface PaymentEntry {
  readonly instalmentId: string;
  readonly amountFen: number;
  /** Legal date, Asia/Shanghai. */
  readonly paidOn: string;
}

/** Facts of payments, or every fault: an unknown instalment, more than is owed, a day to come. */
export function paymentFacts(
  disputeId: string,
  payments: readonly PaymentEntry[],
  obligations: readonly Obligation[],
  now: Date,
): { faults: Refusal[]; facts: Fact[] } {
  const faults: Refusal[] = payments.length === 0 ? [new Refusal('NOTHING_GIVEN', { path: ['payments'] })] : [];
  const facts: Fact[] = [];
  const paid = new Map<string, number>();
  payments.forEach(({ instalmentId, amountFen, paidOn }, index) => {
    const path = ['payments', String(index)];
    const owed = findInstalment(obligations, instalmentId);
    faults.push(...dayFaults(paidOn, [...path, 'paidOn'], now));
    if (!owed) return void faults.push(notFound([...path, 'instalmentId'].join('.')));
    const before = paid.get(instalmentId) ?? owed.paidFen;
    const rest = owed.amountFen - before;
    if (!Number.isSafeInteger(amountFen) || amountFen < 1 || amountFen > rest) {
      return void faults.push(
        new Refusal('PAYMENT_NOT_OWED', { path: [...path, 'amountFen'], allowed: [`1–${rest}`] }),
      );
    }
    const totalFen = before + amountFen;
    paid.set(instalmentId, totalFen);
    if (!isLegalDate(paidOn)) return;
    const body = { obligationId: owed.obligationId, instalmentId, amountFen, totalFen, paidOn };
    facts.push({ type: 'PaymentRecorded', disputeId, group: 'F10', audience: 'PARTICIPANTS', body });
  });
  return { faults, facts };
}

function findInstalment(obligations: readonly Obligation[], instalmentId: string) {
  for (const { id: obligationId, instalments } of obligations) {
    const found = instalments.find(({ id }) => id === instalmentId);
    if (found) return { ...found, obligationId };
  }
  return null;
}

function dayFaults(paidOn: string, path: readonly string[], now: Date): Refusal[] {
  if (!isLegalDate(paidOn)) return [new Refusal('DATE_MALFORMED', { path, allowed: ['YYYY-MM-DD'] })];
  const today = legalDateOf(now);
  return paidOn > today ? [new Refusal('OCCURS_IN_FUTURE', { path, allowed: [`≤ ${today}`] })] : [];
}
