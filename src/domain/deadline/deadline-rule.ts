import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Citation, Mark, Words } from '../../kernel/words.ts';

/** 日 / 工作日 / 月 / 年 / 时. */
export type DeadlineUnit = 'DAY' | 'WORKING_DAY' | 'MONTH' | 'YEAR' | 'HOUR';

/** `BACKWARD` counts clear days before an event, such as a hearing, by which something must have been done. */
export type DeadlineDirection = 'FORWARD' | 'BACKWARD';

/** Civil procedure leaves out the hour of the event (CPL-I 125); administrative hours run from the minute itself. */
export type HourStart = 'NEXT_FULL_HOUR' | 'AT_ONCE';

/**
 * Whose word lengthens a period: every party; the head of the handling body; the president of the court; the court on
 * application after an obstacle (CPL 86); another competent authority; the next higher court.
 */
export type ExtensionAuthority = 'ALL_PARTIES' | 'HEAD' | 'PRESIDENT' | 'COURT' | 'AUTHORITY' | 'SUPERIOR_COURT';

/** What may be added to a period, by whom, and at most how much. */
export interface DeadlineExtension {
  readonly by: ExtensionAuthority;
  /** Sum of all extensions `by` may give; null where the law sets no cap. */
  readonly maximum: Period | null;
  /** Who may go beyond the maximum, without a cap of its own; absent where nobody may. */
  readonly beyond?: ExtensionAuthority;
  readonly note: Words;
}

/** A length of time as the law states it. */
export interface Period {
  readonly amount: number;
  readonly unit: DeadlineUnit;
}

/** The figure of a place; a clock keeps the one it was started with, so that a later figure does not move it unasked. */
export interface AppliedFigure extends Period {
  /** Leading digits of the region codes it holds for, e.g. `3601` for Nanchang and its districts. */
  readonly regionPrefix: string;
  /** Where the figure comes from, for the person who has to verify it. */
  readonly source: Words;
  /** First day on which a period may start under it. */
  readonly validFrom: LegalDate;
}

/** Who may record that the clock starts, on what proof, and the mistake that is usually made. */
export interface DeadlineStarter {
  readonly who: Words;
  readonly proof: Words;
  readonly commonError: Words;
}

/** A duty on an authority, a period whose lapse costs a party something, or a habit or product default. */
export type DeadlineNature = 'STATUTORY_DUTY' | 'PARTY_PERIOD' | 'CUSTOMARY';

/** One legal or customary period as data; `computeDeadline` counts it. */
export interface DeadlineRule extends Period {
  readonly id: string;
  readonly title: Words;
  readonly direction: DeadlineDirection;
  /** Whether an end on a rest day moves to the next working day; false for units that never need or allow it. */
  readonly rolls: boolean;
  /** Set exactly where `unit` is `HOUR`. */
  readonly hourStart: HourStart | null;
  readonly extension: DeadlineExtension | null;
  /** Intervals that are not counted; null where the law lets nothing stop the period. */
  readonly excludedTime: Words | null;
  /** Legal effect of lateness. */
  readonly breach: Words;
  readonly nature: DeadlineNature;
  readonly basis: readonly Citation[];
  /** Confidence in the rule as a whole. */
  readonly mark: Mark;
  /** The one detail of a sure rule that still has to be verified, such as its article number. */
  readonly toCheck?: Words;
  /** The event whose day is day zero; for a backward rule the event it counts back from. */
  readonly startEvent: Words;
  readonly startsBy?: DeadlineStarter;
  /** Days before the due date on which to warn, where the rule departs from the common ladder of five and one. */
  readonly warns?: readonly number[];
  /** Set where a place has its own figure, which `amount` and `unit` then are. */
  readonly localFigure?: AppliedFigure;
}
