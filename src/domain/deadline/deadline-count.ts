import type { LegalDate } from '../../kernel/legal-date.ts';
import type { DeadlineStep } from './deadline-step.ts';

/** What counting one unit yields: the end, how it was reached, and which days the calendar was asked about. */
export interface DeadlineCount {
  /** End before rolling; null where the unit never rolls. */
  readonly nominalEnd: LegalDate | null;
  readonly dueOn: LegalDate;
  readonly dueAt: Date;
  readonly steps: readonly DeadlineStep[];
  /** First and last day the calendar was asked about; null where it plays no part. */
  readonly consulted: readonly [LegalDate, LegalDate] | null;
}
