import type { DeclineReason, TakeReferralStepInput } from '../../../schema/client/console/graphql.ts';

/** What was typed, as it stands in the form. */
export interface Filled {
  readonly reason?: string;
  readonly declineReason?: DeclineReason;
  readonly outcome?: string;
  readonly assigneeId?: string;
  readonly conflictCleared?: boolean;
  readonly caseNumber?: string;
  readonly extensionDays?: string;
  readonly consentOfAll?: boolean;
}

/** The input as the hub takes it: what was left empty is not sent, so that the hub says what is missing. */
export function inputOf({ extensionDays, ...texts }: Filled): Partial<TakeReferralStepInput> {
  const given = Object.entries(texts).filter(([, value]) => value !== '' && value !== false);
  const days = extensionDays ? { extensionDays: Number(extensionDays) } : {};
  return { ...Object.fromEntries(given), ...days };
}
