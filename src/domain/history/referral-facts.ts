import type { LegalDate } from '../../kernel/legal-date.ts';
import type { AppliedFigure } from '../deadline/deadline-rule.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';
import type { FieldGroupSet } from '../dispute/field-group.ts';
import type { DeclarationName } from '../referral/declarations.ts';
import type { DeclineReason } from '../referral/referral-kind.ts';
import type { ReferralVariant } from '../referral/referral-variant.ts';
import type { ReferralState } from '../referral/referral.ts';
import type { StepName } from '../referral/step-names.ts';

/** What can happen to a referral and to the clocks, of referrals and of disputes. */
export interface ReferralFactBodies {
  ReferralOpened: {
    number: string;
    kind: string;
    fromAgencyId: string;
    toAgencyId: string;
    state: ReferralState;
    subjectId: string | null;
    variant: ReferralVariant | null;
    /** What the sender stated. */
    declarations: readonly DeclarationName[];
    /** What was handed over, where it was a part. */
    scopeIds: readonly string[] | null;
    /** Of the referrals of one kind on one dispute with the same key, only one may be under way. */
    twinKey: string;
    groups: FieldGroupSet;
    packetDigest: string;
    /** Desk of the receiver it landed on. */
    deskId?: string;
    /** The referral it goes on from, where it does. */
    followsReferralId?: string;
  };
  ReferralStepTaken: {
    step: StepName;
    from: ReferralState;
    to: ReferralState;
    phase: string | null;
    assigneeId?: string;
    outcome?: string;
    declineReason?: DeclineReason;
    extensionDays?: number;
    caseNumber?: string;
    suggestedAgencyId?: string;
  };
  DeadlineStarted: {
    deadlineId: string;
    rule: DeadlineRuleId;
    bearerAgencyId: string;
    subjectId: string | null;
    /** ISO instant the period starts from. */
    startedAt: string;
    nominalEnd: LegalDate | null;
    dueOn: LegalDate;
    dueAt: string;
    calendarUncertain: boolean;
    /** Figure of the place, where it has one of its own. */
    figure?: AppliedFigure;
  };
  DeadlineMoved: {
    deadlineId: string;
    cause: 'EXTENDED' | 'PAUSED' | 'RESUMED' | 'RESTARTED' | 'RECALCULATED';
    /** ISO instant the period runs from, where it started anew. */
    startedAt?: string;
    /** Figure of the place, where a recalculation gave it another; null for the default. */
    figure?: AppliedFigure | null;
    /** Total extension so far, in the unit of the rule. */
    extensionDays: number;
    pauses: { from: LegalDate; to: LegalDate | null }[];
    nominalEnd: LegalDate | null;
    dueOn: LegalDate;
    dueAt: string;
    calendarUncertain: boolean;
  };
  DeadlineStopped: { deadlineId: string; how: 'MET' | 'LATE' | 'VOID' };
}
