import type { Words } from '../../kernel/words.ts';

/** Why two disputes belong together, seen from the first of them. */
export const linkReasons = {
  SAME_EMPLOYER: { zh: '同一用人单位', en: 'Same employer' },
  SERIES_CASE: { zh: '系列案', en: 'Case of a series' },
  EARLIER_MEDIATION: { zh: '先前调解', en: 'Earlier mediation' },
  SAME_AWARD: { zh: '同一裁决', en: 'Same award' },
  COUNTER_CLAIM: { zh: '反请求', en: 'Counter-claim' },
  OTHER: { zh: '其他（须说明）', en: 'Other (a text is needed)' },
} satisfies Record<string, Words>;

export type LinkReason = keyof typeof linkReasons;
