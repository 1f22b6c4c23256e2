import { addDays, legalDateOf, type LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { firstAidDays, type FirstAidGround } from './aid-grounds.ts';

/**
 * Refuses aid before the examination where the ground is a period that leaves seven days or more (LAL 44): then the
 * ordinary seven days of the decision are in time.
 */
export function firstAidFault(
  { ground, periodEndsOn }: { readonly ground: FirstAidGround; readonly periodEndsOn: LegalDate | null },
  now: Date,
): Refusal | null {
  if (ground !== 'PERIOD_ENDS') return null;
  const last = addDays(legalDateOf(now), firstAidDays - 1);
  if (periodEndsOn && periodEndsOn <= last) return null;
  return new Refusal('PERIOD_LONG_ENOUGH', { path: ['periodEndsOn'], allowed: [`≤ ${last}`, 'decideAid'] });
}
