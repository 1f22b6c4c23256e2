import { isLegalDate, legalDateOf } from '../kernel/legal-date.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Obligation } from '../domain/obligation/obligation.ts';
import type { Fact } from '../domain/history/fact.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { notFound, whyNot } from './permitted-file.ts';

export interface PaymentEntry {
  readonly instalmentId: string;
  readonly amountFen: number;
  /** Legal date, Asia/Shanghai. */
  readonly paidOn: string;
}

export interface RecordPaymentInput {
  readonly disputeId: string;
  readonly payments: readonly PaymentEntry[];
  readonly key: string | null;
}

/** Records what was paid on instalments, each with its day. */
export async function recordPayment(
  { key, ...input }: RecordPaymentInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  const { principal } = context;
  return runCommand(context, { operation: 'recordPayment', key, input }, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const refused = whyNot(loaded, 'dispute.contribute', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const outcome = paymentFacts(input.disputeId, input.payments, loaded.file.obligations, moment.now);
    if (outcome.faults.length > 0) return outcome.faults;
    await work.record(outcome.facts);
    return { disputeId: input.disputeId };
  });
}

/** Facts of payments, or every fault: an unknown instalment, more than is owed, a day to come. */
export function paymentFacts(
  disputeId: string,
  payments: readonly PaymentEntry[],
  obligations: readonly Obligation[],
  now: Date,
) {
  const faults: Refusal[] = payments.length === 0 ? [new Refusal('NOTHING_GIVEN', { path: ['payments'] })] : [];
  const facts: Fact[] = [];
  const owed = new Map(
    obligations.flatMap(({ instalments }) =>
      instalments.map(({ id, amountFen, paidFen }) => [id, amountFen - paidFen]),
    ),
  );
  payments.forEach(({ instalmentId, amountFen, paidOn }, index) => {
    const path = ['payments', String(index)];
    const rest = owed.get(instalmentId);
    if (rest === undefined) faults.push(notFound([...path, 'instalmentId'].join('.')));
    else if (!Number.isSafeInteger(amountFen) || amountFen < 1 || amountFen > rest) {
      faults.push(new Refusal('PAYMENT_NOT_OWED', { path: [...path, 'amountFen'], allowed: [`1–${rest}`] }));
    } else owed.set(instalmentId, rest - amountFen);
    if (!isLegalDate(paidOn))
      faults.push(new Refusal('DATE_MALFORMED', { path: [...path, 'paidOn'], allowed: ['YYYY-MM-DD'] }));
    else if (paidOn > legalDateOf(now))
      faults.push(new Refusal('OCCURS_IN_FUTURE', { path: [...path, 'paidOn'], allowed: [`≤ ${legalDateOf(now)}`] }));
    else {
      const obligation = obligations.find(({ instalments }) => instalments.some(({ id }) => id === instalmentId));
      const obligationId = obligation?.id ?? '';
      facts.push({
        type: 'PaymentRecorded',
        disputeId,
        group: 'F10',
        audience: 'PARTICIPANTS',
        body: { obligationId, instalmentId, amountFen, paidOn },
      });
    }
  });
  return { faults, facts };
}
