import { legalDateOf } from '../../kernel/legal-date.ts';
import type { DeadlineRule } from './deadline-rule.ts';
import type { DeadlineCount } from './deadline-count.ts';
import { stepReasons } from './step-reasons.ts';

const hourMs = 3_600_000;

/**
 * Counts hours. In civil procedure the hour of the event is left out, so an event at 15:00 sharp counts from 16:00 as
 * one at 15:59 does (CPL-I 125). Hours never roll: night and holidays count.
 */
export function countHours({ amount, hourStart }: DeadlineRule, event: Date): DeadlineCount {
  const atOnce = hourStart === 'AT_ONCE';
  const from = atOnce ? event : new Date((Math.floor(event.getTime() / hourMs) + 1) * hourMs);
  const dueAt = new Date(from.getTime() + amount * hourMs);
  const dueOn = legalDateOf(dueAt);
  const startReason = atOnce ? stepReasons.atOnce : stepReasons.nextFullHour;
  return {
    nominalEnd: null,
    dueOn,
    dueAt,
    steps: [
      { kind: 'START', date: legalDateOf(from), at: from, amount: 0, unit: 'HOUR', reason: startReason },
      { kind: 'COUNTED', date: dueOn, at: dueAt, amount, unit: 'HOUR', reason: stepReasons.hours },
    ],
    consulted: null,
  };
}
