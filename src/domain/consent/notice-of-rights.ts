import type { Words } from '../../kernel/words.ts';

/** What an agency is told of overrides and emergency access. */
export const noticesOfRights = {
  OVERRIDE_TO_DECIDE: {
    zh: '有一项无同意移送申请待复核',
    en: 'An override of a missing consent waits for a second person',
  },
  OVERRIDE_APPROVED: {
    zh: '依法无须同意的移送已获批准',
    en: 'A hand-off without consent was approved on a legal ground',
  },
  EMERGENCY_OPENED: { zh: '有单位开始紧急查看', en: 'An agency opened emergency access' },
  EMERGENCY_ENDED: { zh: '紧急查看已结束，特此告知', en: 'Emergency access is over; you are told of it' },
} satisfies Record<string, Words>;

export type NoticeOfRights = keyof typeof noticesOfRights;
