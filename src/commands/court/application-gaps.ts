import { legalDateOf } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { computeDeadline } from '../../domain/deadline/compute-deadline.ts';
import { deadlineRules, type DeadlineRuleId } from '../../domain/deadline/rules.ts';
import type { DisputeFile } from '../../domain/dispute/dispute.ts';
import { preconditions } from '../../domain/referral/preconditions.ts';

/**
 * What keeps parties who come without a referral from applying: the same guards the kinds R13 and R33 ask for (CPL 205,
 * 235, 247).
 */
export function applicationGaps(
  type: 'CONFIRMATION' | 'ENFORCEMENT',
  subjectId: string | null,
  file: DisputeFile,
  { now, calendar }: Moment,
): Refusal[] {
  const obligation = file.obligations.find(({ id }) => id === subjectId) ?? null;
  if (!obligation)
    return [new Refusal('SUBJECT_REQUIRED', { path: ['subjectId'], allowed: file.obligations.map(({ id }) => id) })];
  const lastDay = (rule: DeadlineRuleId) => {
    const answer = computeDeadline({ rule: deadlineRules[rule], start: legalDateOf(obligation.effectiveAt) }, calendar);
    return answer instanceof Refusal ? null : answer.dueOn;
  };
  const subject = { file, obligation, lastDay, today: legalDateOf(now), variant: null };
  const names =
    type === 'CONFIRMATION'
      ? (['AGREEMENT_EFFECTIVE', 'CONFIRMATION_IN_TIME'] as const)
      : (['TITLE_ENFORCEABLE', 'PAYMENT_OVERDUE'] as const);
  return names.flatMap((name) => preconditions[name](subject) ?? []);
}
