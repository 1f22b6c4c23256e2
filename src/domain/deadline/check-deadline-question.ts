import { type LegalDate, isLegalDate, legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { DeadlineQuestion } from './deadline-question.ts';
import type { DeadlineRefusal } from './deadline-refusal.ts';
import { type ClosedPause, mergePauses } from './merge-pauses.ts';
import { extensionLimit } from './extension-limit.ts';

/** A question whose parts are known to make sense. */
export interface CheckedQuestion extends Pick<DeadlineQuestion, 'rule'> {
  /** Legal day of the start event. */
  readonly startDate: LegalDate;
  /** Its instant; null for rules that are not counted in hours. */
  readonly startAt: Date | null;
  readonly pauses: readonly ClosedPause[];
  /** Day on which the clock stopped and has not resumed; null while it runs. */
  readonly stoppedOn: LegalDate | null;
  readonly extensionDays: number;
}

/** A century: longer is a typing error even where the law sets no cap. */
const longestExtension = 36_500;

/** Checks a question part by part: start, pauses, extension. Gives the first thing wrong with it. */
export function checkDeadlineQuestion(question: DeadlineQuestion): CheckedQuestion | DeadlineRefusal {
  const { rule, pauses = [], extensionDays = 0 } = question;
  const start = checkStart(question);
  if (start instanceof Refusal) return start;

  const refusal = checkPauses(question, start.startDate) ?? checkExtension(question, start.startDate);
  if (refusal) return refusal;

  const stoppedOn = pauses.find(({ to }) => to === null)?.from ?? null;
  return { rule, ...start, pauses: mergePauses(pauses), stoppedOn, extensionDays };
}

function checkStart({
  rule,
  start,
}: DeadlineQuestion): { startDate: LegalDate; startAt: Date | null } | DeadlineRefusal {
  const inHours = rule.unit === 'HOUR';
  const badDate = new Refusal('DEADLINE_BAD_DATE', {
    path: ['start'],
    allowed: [inHours ? 'YYYY-MM-DDThh:mm:ss+08:00' : 'YYYY-MM-DD'],
  });
  if (!(start instanceof Date)) {
    if (!isLegalDate(start)) return badDate;
    if (!inHours) return { startDate: start, startAt: null };
    return new Refusal('DEADLINE_INSTANT_NEEDED', { path: ['start'], allowed: ['YYYY-MM-DDThh:mm:ss+08:00'] });
  }
  if (Number.isNaN(start.getTime())) return badDate;
  const startDate = legalDateOf(start);
  return isLegalDate(startDate) ? { startDate, startAt: inHours ? start : null } : badDate;
}

function checkPauses({ rule, pauses = [] }: DeadlineQuestion, start: LegalDate): DeadlineRefusal | null {
  if (pauses.length > 0 && !rule.excludedTime) return new Refusal('DEADLINE_PAUSE_NOT_ALLOWED', { path: ['pauses'] });

  for (const [index, { from, to }] of pauses.entries()) {
    const path = (field: string) => ['pauses', String(index), field];
    if (!isLegalDate(from)) return new Refusal('DEADLINE_BAD_DATE', { path: path('from'), allowed: ['YYYY-MM-DD'] });
    if (to !== null && !isLegalDate(to)) {
      return new Refusal('DEADLINE_BAD_DATE', { path: path('to'), allowed: ['YYYY-MM-DD', 'null'] });
    }
    if (from < start) return new Refusal('DEADLINE_PAUSE_BEFORE_START', { path: path('from'), allowed: [start] });
    if (to !== null && to < from) return new Refusal('DEADLINE_PAUSE_REVERSED', { path: path('to'), allowed: [from] });
  }
  return null;
}

function checkExtension(question: DeadlineQuestion, start: LegalDate): DeadlineRefusal | null {
  const { rule, extensionDays = 0, extensionBy } = question;
  const path = ['extensionDays'];
  if (!Number.isInteger(extensionDays) || extensionDays < 0 || extensionDays > longestExtension) {
    return new Refusal('DEADLINE_BAD_EXTENSION', { path, allowed: [`0..${longestExtension}`] });
  }
  if (extensionDays === 0) return null;
  if (!rule.extension) return new Refusal('DEADLINE_EXTENSION_NOT_ALLOWED', { path, allowed: ['0'] });

  const { by, beyond } = rule.extension;
  if (extensionBy && extensionBy !== by && extensionBy !== beyond) {
    const allowed = beyond ? [by, beyond] : [by];
    return new Refusal('DEADLINE_EXTENSION_WRONG_AUTHORITY', { path: ['extensionBy'], allowed });
  }
  const limit = extensionBy && extensionBy === beyond ? null : extensionLimit(rule, start);
  if (limit === null || extensionDays <= limit) return null;
  return new Refusal('DEADLINE_EXTENSION_TOO_LONG', { path, allowed: [String(limit)], details: { limit } });
}
