import type { Words } from '../../kernel/words.ts';

/** Why no poverty test is made: migrant workers for wages or work injury (UNION-A 10; LAL 42), or none at all locally. */
export const aidExemptions = {
  MIGRANT_WAGES: { zh: '农民工请求支付劳动报酬', en: 'Migrant worker claiming wages' },
  MIGRANT_INJURY: { zh: '农民工请求工伤待遇', en: 'Migrant worker claiming work-injury benefits' },
  NO_THRESHOLD: { zh: '当地零门槛', en: 'No threshold locally' },
} satisfies Record<string, Words>;

export type AidExemption = keyof typeof aidExemptions;

/** How an aid case ends (R20). */
export const unionAidResults = {
  CLOSED_WON: { zh: '胜诉', en: 'Won' },
  CLOSED_SETTLED: { zh: '调解', en: 'Settled' },
  CLOSED_PARTLY: { zh: '部分支持', en: 'Won in part' },
  CLOSED_LOST: { zh: '败诉', en: 'Lost' },
  TERMINATED: { zh: '终止援助', en: 'Terminated' },
} satisfies Record<string, Words>;

export type UnionAidResult = keyof typeof unionAidResults;

/** What the union decides on an application (TUL 30; LAL 68). */
export const aidDecisions = {
  APPROVED: { zh: '予以援助', en: 'Aid is given' },
  REFUSED: { zh: '不予援助', en: 'Aid is refused' },
} satisfies Record<string, Words>;
