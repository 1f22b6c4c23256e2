import type { LegalDate } from '../../kernel/legal-date.ts';
import type { DeadlineRule, ExtensionAuthority } from './deadline-rule.ts';

/** An interval that is not counted: from the day it began to the day counting resumed; null while it still stands. */
export interface DeadlinePause {
  readonly from: LegalDate;
  readonly to: LegalDate | null;
}

/** What one end of a period is computed from; nothing else enters the computation but the calendar. */
export interface DeadlineQuestion {
  readonly rule: DeadlineRule;
  /**
   * Day or instant of the start event, or of the event a backward rule counts back from. Rules in hours need the
   * instant; other rules take the day it was in China at an instant.
   */
  readonly start: LegalDate | Date;
  readonly pauses?: readonly DeadlinePause[];
  /** Sum of all extensions: working days for a rule in working days, natural days for every other. */
  readonly extensionDays?: number;
  /** Who gave the extension; taken as the authority the rule names when left out. */
  readonly extensionBy?: ExtensionAuthority;
}
