import type { Words } from '../../kernel/words.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';
import type { ActTable } from '../record/act-table.ts';

/** What the addressee makes of a suggestion (R28). */
export const suggestionResults = {
  ADOPTED: { zh: '采纳', en: 'Adopted' },
  PARTLY: { zh: '部分采纳', en: 'Adopted in part' },
  NOT_ADOPTED: { zh: '不采纳', en: 'Not adopted' },
  NO_REPLY: { zh: '逾期未回复', en: 'No reply in time' },
} satisfies Record<string, Words>;

export type SuggestionResult = keyof typeof suggestionResults;

/** What follows when a suggestion is not adopted or not answered. */
export const suggestionEscalations = {
  SUPERIOR: { zh: '报告上级或者通报被建议单位上级', en: "Reported to the addressee's superior" },
  CONGRESS_REPORT: { zh: '向人大报告', en: "Reported to the people's congress" },
  PUBLIC_INTEREST_SUIT: { zh: '提起公益诉讼', en: 'Public-interest suit filed' },
} satisfies Record<string, Words>;

export type SuggestionEscalation = keyof typeof suggestionEscalations;

type SuggestionState = 'ISSUED' | 'DELIVERED' | 'NO_REPLY' | 'NOT_FOLLOWED' | 'DONE';

/** What is written down of a suggestion after it was issued; a late answer still counts. */
export const suggestionActs = {
  DELIVER: ['ISSUED'],
  REPLY: ['DELIVERED', 'NO_REPLY'],
  ESCALATE: ['NO_REPLY', 'NOT_FOLLOWED'],
} as const satisfies ActTable<string, SuggestionState>;

/** Where a suggestion stands. */
export function stateOfSuggestion({
  deliveredOn,
  result,
  escalation,
}: Readonly<Record<string, unknown>>): SuggestionState {
  if (escalation || result === 'ADOPTED') return 'DONE';
  if (result === 'NO_REPLY') return 'NO_REPLY';
  if (result) return 'NOT_FOLLOWED';
  return deliveredOn ? 'DELIVERED' : 'ISSUED';
}

/** The period for the answer: two months, and fifteen days where a public-interest matter is urgent (PSG; PIL 21). */
export function replyPeriod({ urgent }: { readonly urgent: boolean }): DeadlineRuleId {
  return urgent ? 'PROC_URGENT_15' : 'PROC_2M';
}

/** The fifteen days exist in public-interest matters only (PIL 21), and so does the suit that may follow. */
export function urgencyFault({ publicInterest, urgent }: { publicInterest: boolean; urgent: boolean }): Refusal | null {
  return urgent && !publicInterest
    ? new Refusal('URGENT_ONLY_IN_PUBLIC_INTEREST', { path: ['urgent'], allowed: ['false', 'publicInterest: true'] })
    : null;
}
