import { isLegalDate, type LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { WorkingCalendar } from '../../kernel/working-days.ts';
import { computeDeadline } from '../deadline/compute-deadline.ts';
import { deadlineRules } from '../deadline/rules.ts';
import type { PaperServiceMethod } from './service.ts';

/** A service as it is entered. */
export interface ServiceEntry {
  readonly method: PaperServiceMethod;
  readonly publishedOn: string | null;
  readonly servedOn: LegalDate;
}

/** Refuses service by public notice before its thirty days are over (CPL 95), and without the day it was published. */
export function publicNoticeFaults(
  { method, publishedOn, servedOn }: ServiceEntry,
  calendar: WorkingCalendar,
): Refusal[] {
  if (method !== 'PUBLIC_NOTICE') return [];
  if (!isLegalDate(publishedOn))
    return [new Refusal('DATE_MALFORMED', { path: ['publishedOn'], allowed: ['YYYY-MM-DD'] })];
  const answer = computeDeadline({ rule: deadlineRules.PUBLIC_NOTICE, start: publishedOn }, calendar);
  if (answer instanceof Refusal || servedOn > answer.dueOn) return [];
  return [new Refusal('NOTICE_STILL_RUNNING', { path: ['occurredAt'], allowed: [`> ${answer.dueOn}`] })];
}
