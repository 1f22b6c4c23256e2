import { countFault } from '../../kernel/count.ts';
import { isLegalDate, type LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';

/** How a visit was answered. */
export interface VisitAnswer {
  readonly attempts: number;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly dissatisfied: number;
  readonly unreached: number;
  readonly rating?: number | null | undefined;
  readonly unresolved?: string | null | undefined;
  readonly relapsed?: boolean | null | undefined;
  /** Days contact was tried; needed where somebody was not reached. */
  readonly attemptDates?: readonly string[] | null | undefined;
}

/** Everything wrong with the answer of a visit. Nobody counts as unreached before tries on two different days (R36). */
export function answerFaults(answer: VisitAnswer, today: LegalDate): Refusal[] {
  const { attempts, satisfied, basicallySatisfied, dissatisfied, unreached, rating, attemptDates } = answer;
  const counts = { attempts, satisfied, basicallySatisfied, dissatisfied, unreached };
  const faults = Object.entries(counts).flatMap(([name, count]) => countFault(count, [name], 0) ?? []);
  if (satisfied + basicallySatisfied + dissatisfied + unreached === 0)
    faults.push(
      new Refusal('NOTHING_GIVEN', { path: ['satisfied'], allowed: ['at least one answer or one unreached'] }),
    );
  if (rating !== null && rating !== undefined && !(Number.isInteger(rating) && rating >= 1 && rating <= 5))
    faults.push(new Refusal('COUNT_NOT_POSITIVE', { path: ['rating'], allowed: ['1–5'] }));
  (attemptDates ?? []).forEach((day, index) => {
    if (!isLegalDate(day))
      faults.push(new Refusal('DATE_MALFORMED', { path: ['attemptDates', String(index)], allowed: ['YYYY-MM-DD'] }));
    else if (day > today)
      faults.push(new Refusal('OCCURS_IN_FUTURE', { path: ['attemptDates', String(index)], allowed: [`≤ ${today}`] }));
  });
  if (unreached > 0 && attempts < 2)
    faults.push(new Refusal('TOO_FEW_ATTEMPTS', { path: ['attempts'], allowed: ['≥ 2'] }));
  else if (unreached > 0 && new Set(attemptDates ?? []).size < 2)
    faults.push(new Refusal('TOO_FEW_ATTEMPTS', { path: ['attemptDates'], allowed: ['≥ 2 different days'] }));
  return faults;
}

/** The outcome a visit's referral is completed with (R36). */
export function outcomeOfVisit(
  answer: VisitAnswer,
): 'SATISFIED' | 'BASICALLY' | 'DISSATISFIED' | 'UNREACHED' | 'RELAPSED' {
  const { satisfied, basicallySatisfied, dissatisfied, relapsed } = answer;
  if (relapsed) return 'RELAPSED';
  if (dissatisfied > 0) return 'DISSATISFIED';
  if (basicallySatisfied > 0) return 'BASICALLY';
  return satisfied > 0 ? 'SATISFIED' : 'UNREACHED';
}

/** Whether the visit calls for another: somebody is dissatisfied, something is unresolved, or the breach recurred. */
export function isNegative({ dissatisfied, unresolved, relapsed }: VisitAnswer): boolean {
  return dissatisfied > 0 || Boolean(unresolved?.trim()) || relapsed === true;
}
