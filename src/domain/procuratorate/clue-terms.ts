import type { Words } from '../../kernel/words.ts';
import type { ActTable } from '../record/act-table.ts';
import type { TrackState } from '../track/track.ts';

/** What a clue is about; the typical targets of R26. */
export const clueSubjects = {
  GROUP_WAGE_ARREARS: { zh: '群体欠薪', en: 'Wage arrears of a group' },
  SOCIAL_INSURANCE: { zh: '欠缴社会保险', en: 'Social insurance unpaid' },
  NEW_FORM_WORKERS: { zh: '新就业形态劳动者权益', en: 'Workers in new forms of work' },
  WOMEN: { zh: '妇女平等就业与特殊保护', en: "Women's equal employment and protection" },
  MINORS: { zh: '未成年工与童工', en: 'Minors' },
  DISABLED: { zh: '残疾人就业权益', en: 'Disabled workers' },
  ELDERLY: { zh: '老年劳动者权益', en: 'Elderly workers' },
  WORK_SAFETY: { zh: '安全生产', en: 'Work safety' },
  SUIT_SUPPORT: { zh: '起诉确有困难', en: 'Real difficulty in suing' },
  OTHER: { zh: '其他', en: 'Other' },
} satisfies Record<string, Words>;

export type ClueSubject = keyof typeof clueSubjects;

/** Whether a clue is taken on. */
export const clueDecisions = {
  ACCEPTED: { zh: '受理', en: 'Accepted' },
  NOT_ACCEPTED: { zh: '不予受理', en: 'Not accepted' },
} satisfies Record<string, Words>;

export type ClueDecision = keyof typeof clueDecisions;

/** What review comes to. */
export const clueOutcomes = {
  SUPPORTED: { zh: '支持起诉', en: 'Suit supported' },
  SUGGESTED: { zh: '制发检察建议', en: 'Suggestion issued' },
  PUBLIC_INTEREST_FILED: { zh: '公益诉讼立案', en: 'Public-interest case filed' },
  TRANSFERRED: { zh: '移送其他机关', en: 'Passed on to another organ' },
  ENDED: { zh: '终结审查', en: 'Review ended' },
} satisfies Record<string, Words>;

export type ClueOutcome = keyof typeof clueOutcomes;

/** Where each outcome leads the procuratorial track. */
export const trackOfOutcome: Readonly<Record<ClueOutcome, TrackState<'PROCURATORIAL'>>> = {
  SUPPORTED: 'SUPPORTED',
  SUGGESTED: 'SUGGESTED',
  PUBLIC_INTEREST_FILED: 'PUBLIC_INTEREST_FILED',
  TRANSFERRED: 'ENDED',
  ENDED: 'ENDED',
};

type ClueState = 'RECEIVED' | 'ACCEPTED' | 'DONE';

/** What is written down of a clue, and when. */
export const clueActs = {
  DECIDE: ['RECEIVED'],
  CONCLUDE: ['ACCEPTED'],
} as const satisfies ActTable<string, ClueState>;

/** Where a clue stands. */
export function stateOfClue({ decision, outcome }: Readonly<Record<string, unknown>>): ClueState {
  if (outcome || decision === 'NOT_ACCEPTED') return 'DONE';
  return decision ? 'ACCEPTED' : 'RECEIVED';
}

/** What a prosecutor decides on supporting a worker's own suit (CPL 15). */
export const supportDecisions = {
  OPINION_ISSUED: { zh: '出具支持起诉意见', en: 'Opinion issued' },
  NOT_SUPPORTED: { zh: '不支持起诉', en: 'Not supported' },
} satisfies Record<string, Words>;
