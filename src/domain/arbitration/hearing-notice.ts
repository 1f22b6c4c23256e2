import { addDays, type LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { WorkingCalendar } from '../../kernel/working-days.ts';
import { computeDeadline } from '../deadline/compute-deadline.ts';
import { deadlineRules } from '../deadline/rules.ts';

/** Latest days before a hearing: to give notice of it, and to ask for it to be put off (LDMAL 35). */
export interface HearingDays {
  readonly noticeDueOn: LegalDate;
  readonly adjournDueOn: LegalDate;
}

/** Both days of a hearing, counted backwards in clear working days. */
export function hearingDays(hearingOn: LegalDate, calendar: WorkingCalendar): HearingDays {
  return {
    noticeDueOn: latest('ARB_HEARING_NOTICE', hearingOn, calendar),
    adjournDueOn: latest('ARB_ADJOURN', hearingOn, calendar),
  };
}

/** Longest a search for the next lawful hearing day looks ahead: no holiday is as long. */
const searchDays = 30;

/** Refuses a hearing the parties were told of too late, with the first day that would be in time. */
export function noticeFault(
  { hearingOn, noticedOn }: { readonly hearingOn: LegalDate; readonly noticedOn: LegalDate },
  calendar: WorkingCalendar,
): Refusal | null {
  if (hearingDays(hearingOn, calendar).noticeDueOn >= noticedOn) return null;
  let next = hearingOn;
  for (let day = 0; day < searchDays && hearingDays(next, calendar).noticeDueOn < noticedOn; day += 1)
    next = addDays(next, 1);
  return new Refusal('HEARING_NOTICE_TOO_SHORT', { path: ['hearingOn'], allowed: [`≥ ${next}`] });
}

function latest(rule: 'ARB_HEARING_NOTICE' | 'ARB_ADJOURN', hearingOn: LegalDate, calendar: WorkingCalendar) {
  const answer = computeDeadline({ rule: deadlineRules[rule], start: hearingOn }, calendar);
  if (answer instanceof Refusal) throw new Error(`a hearing could not be counted back from: ${answer.code}`);
  return answer.dueOn;
}
