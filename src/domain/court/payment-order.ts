import type { LegalDate } from '../../kernel/legal-date.ts';
import { isAmount } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import { overdueFen } from '../obligation/obligation.ts';
import type { PaymentOrderBasis } from './objection-terms.ts';

/** What a court is told with an application for a payment order (CPL 225; CPL-I 427). */
export interface PaymentOrderEntry {
  readonly basis: PaymentOrderBasis;
  readonly amountFen: number;
  /** Debtor in China and known to be somewhere. */
  readonly debtorWhereaboutsKnown: boolean;
  /** The order can be handed to the debtor. */
  readonly debtorServable: boolean;
  /** The creditor owes the debtor something in return. */
  readonly creditorOwes: boolean;
}

/** Why no payment order can be asked for, all at once, each with the way that is open instead. */
export function paymentOrderFaults(
  entry: PaymentOrderEntry,
  subjectId: string | null,
  { obligations }: Pick<DisputeFile, 'obligations'>,
  today: LegalDate,
): Refusal[] {
  const faults: Refusal[] = [];
  const otherWays = ['R07', 'R15', 'R18'];
  const at = (field: string) => ['paymentOrder', field];
  if (!entry.debtorWhereaboutsKnown)
    faults.push(new Refusal('DEBTOR_UNREACHABLE', { path: at('debtorWhereaboutsKnown'), allowed: otherWays }));
  else if (!entry.debtorServable)
    faults.push(new Refusal('DEBTOR_UNREACHABLE', { path: at('debtorServable'), allowed: otherWays }));
  if (entry.creditorOwes)
    faults.push(new Refusal('CREDITOR_OWES_TOO', { path: at('creditorOwes'), allowed: otherWays }));
  if (!isAmount(entry.amountFen, 1))
    faults.push(
      new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: at('amountFen'), allowed: ['a whole number of fen above 0'] }),
    );
  const agreements = obligations.filter(({ source, enforceableAt }) => source === 'AGREEMENT' && !enforceableAt);
  if (entry.basis === 'LDMAL_16' && !agreements.some(({ id }) => id === subjectId))
    faults.push(new Refusal('AGREEMENT_REQUIRED', { path: ['subjectId'], allowed: agreements.map(({ id }) => id) }));
  const subject = agreements.find(({ id }) => id === subjectId);
  if (entry.basis === 'LDMAL_16' && subject && overdueFen(subject, today) === 0)
    faults.push(new Refusal('NOTHING_OVERDUE', { path: ['subjectId'], allowed: ['an agreement past its due date'] }));
  return faults;
}
