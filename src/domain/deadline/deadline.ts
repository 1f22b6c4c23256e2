import type { LegalDate } from '../../kernel/legal-date.ts';
import type { FieldGroup } from '../dispute/field-group.ts';
import type { AppliedFigure } from './deadline-rule.ts';
import type { DeadlineRuleId } from './rules.ts';

/** `MET` in time, `LATE` after it, `VOID` when the matter ended otherwise. Overdue is computed and never stored. */
export type DeadlineState = 'RUNNING' | 'PAUSED' | 'MET' | 'LATE' | 'VOID';

/** A clock that runs, or ran, on a dispute. */
export interface Deadline {
  readonly id: string;
  readonly disputeId: string;
  readonly referralId: string | null;
  /** Obligation the clock belongs to; null when it belongs to the dispute or the referral as a whole. */
  readonly subjectId: string | null;
  readonly rule: DeadlineRuleId;
  readonly bearerAgencyId: string;
  /** Group its existence belongs to; absent where a decision has no use for it. */
  readonly group?: FieldGroup;
  readonly state: DeadlineState;
  readonly startedAt: Date;
  readonly dueAt: Date;
  /** Total extension so far, in the unit of the rule. */
  readonly extensionDays: number;
  /** Figure of the place it was started with; absent or null where the default holds. */
  readonly figure?: AppliedFigure | null;
  readonly pauses: readonly { readonly from: LegalDate; readonly to: LegalDate | null }[];
}
