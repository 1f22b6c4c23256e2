import { Refusal } from '../../kernel/refusal.ts';
import { type DeclineReason, type ReferralKind, type StepDefinition, type StepNeed } from './referral-kind.ts';

/** What a person gives with a step. Which parts are needed, the kind's step says. */
export interface StepInput {
  readonly reason?: string | undefined;
  readonly declineReason?: DeclineReason | undefined;
  readonly suggestedAgencyId?: string | undefined;
  readonly outcome?: string | undefined;
  /** Staff member of the receiver who takes the matter on. */
  readonly assigneeId?: string | undefined;
  /** The assignee has declared to have no conflict of interest (IM 15; OMR 13). */
  readonly conflictCleared?: boolean | undefined;
  readonly caseNumber?: string | undefined;
  readonly extensionDays?: number | undefined;
  /** Every party has agreed to the extension. */
  readonly consentOfAll?: boolean | undefined;
}

type NeedCheck = (input: StepInput, kind: ReferralKind) => Refusal | null;

function needed(field: keyof StepInput, allowed: readonly string[] = []): Refusal {
  return new Refusal('STEP_NEEDS_MORE', { path: [field], allowed });
}

const checks: Record<StepNeed, NeedCheck> = {
  REASON: ({ reason }) => (reason?.trim() ? null : needed('reason')),
  DECLINE_REASON: ({ declineReason, reason }, kind) => {
    const allowed = kind.declineReasons;
    if (!declineReason) return needed('declineReason', allowed);
    if (!allowed.includes(declineReason)) {
      return new Refusal('DECLINE_REASON_NOT_LAWFUL', { path: ['declineReason'], allowed });
    }
    return reason?.trim() ? null : needed('reason');
  },
  OUTCOME: ({ outcome, reason }, kind) => {
    const allowed = Object.keys(kind.outcomes);
    if (!outcome) return needed('outcome', allowed);
    const definition = kind.outcomes[outcome];
    if (!definition) return new Refusal('OUTCOME_NOT_OF_KIND', { path: ['outcome'], allowed });
    return definition.needsReason && !reason?.trim() ? needed('reason') : null;
  },
  ASSIGNEE: ({ assigneeId }) => (assigneeId ? null : needed('assigneeId')),
  CONFLICT_CLEARED: ({ conflictCleared }) =>
    conflictCleared === true
      ? null
      : new Refusal('CONFLICT_NOT_CLEARED', { path: ['conflictCleared'], allowed: ['true', 'another assignee'] }),
  CASE_NUMBER: ({ caseNumber }) => (caseNumber?.trim() ? null : needed('caseNumber')),
  EXTENSION_DAYS: ({ extensionDays }) =>
    extensionDays !== undefined && Number.isInteger(extensionDays) && extensionDays > 0
      ? null
      : needed('extensionDays', ['a whole number of days above 0']),
  CONSENT_OF_ALL: ({ consentOfAll }) =>
    consentOfAll === true ? null : new Refusal('CONSENT_OF_ALL_NEEDED', { path: ['consentOfAll'], allowed: ['true'] }),
};

/** Every gap of the input at once. */
export function gapsOf(step: StepDefinition, input: StepInput, kind: ReferralKind): Refusal[] {
  return (step.needs ?? []).flatMap((need) => checks[need](input, kind) ?? []);
}

/** What only a step that asks for it is given. */
const onlyWhere: Partial<Record<keyof StepInput, StepNeed>> = {
  outcome: 'OUTCOME',
  declineReason: 'DECLINE_REASON',
  suggestedAgencyId: 'DECLINE_REASON',
  extensionDays: 'EXTENSION_DAYS',
};

/**
 * The input as far as the step has to do with it. An outcome that came along with any other step would end nothing and
 * still bring about what only an ending may.
 */
export function inputOf(step: Pick<StepDefinition, 'by' | 'needs'>, input: StepInput): StepInput {
  const foreign = Object.entries(onlyWhere).flatMap(([key, need]) => (step.needs?.includes(need) ? [] : [key]));
  if (step.by === 'SENDER') foreign.push('assigneeId');
  return Object.fromEntries(Object.entries(input).filter(([key]) => !foreign.includes(key)));
}
