import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Words } from '../../kernel/words.ts';
import type { DeadlineUnit } from './deadline-rule.ts';

/** What a line of the arithmetic is about. */
export type DeadlineStepKind =
  'START' | 'LOCAL_FIGURE' | 'SKIPPED' | 'COUNTED' | 'PAUSED' | 'EXTENDED' | 'NOMINAL' | 'ROLLED' | 'UNCERTAIN';

/**
 * One line of the arithmetic behind a due date. `START` sets the position; every later step moves it by `amount` of
 * `unit` (a run of working days moves it by as many days), so the steps alone lead to the same instant.
 */
export interface DeadlineStep {
  readonly kind: DeadlineStepKind;
  /** `SKIPPED`: the rest day passed over. `UNCERTAIN`: the first day without a published calendar. Else the day reached. */
  readonly date: LegalDate;
  /** The exact instant reached; only for rules in hours. */
  readonly at?: Date;
  /** Signed: negative when counting back from an event; zero for a step that only states where the count stands. */
  readonly amount: number;
  readonly unit: DeadlineUnit;
  /** The interval behind a `PAUSED` step of natural days; `to` is null while the clock stands. */
  readonly pause?: { readonly from: LegalDate; readonly to: LegalDate | null };
  readonly reason: Words;
}
