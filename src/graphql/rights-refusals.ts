import type { Words } from '../kernel/words.ts';

/** Refusals about consent done without, sealed parts and emergency access. */
export const rightsRefusals = {
  GROUP_NOT_OF_KIND: { zh: '这种移送不提供该类信息', en: 'This kind of hand-off does not hand over such data' },
  CONSENT_NOT_ASKED: { zh: '这种移送依法无须同意', en: 'The law asks no consent for this kind' },
  SECOND_PERSON_NEEDED: { zh: '须由本单位另一人办理', en: 'Another person of your agency has to do this' },
  TIME_LIMIT_TOO_LONG: { zh: '时限超过上限', en: 'The time asked for is not within the limit' },
  TIME_LIMIT_OVER: { zh: '时限已过', en: 'Its time is over' },
  ALREADY_SEALED: { zh: '本单位已密封该内容', en: 'Your agency has sealed this already' },
  NOT_YOURS_TO_SEAL: { zh: '只能密封您所持有的内容', en: 'Only what you hold is yours to seal' },
  CHILD_LABOUR_NOT_MEDIATED: {
    zh: '使用童工应移送监察与公安，不得调解',
    en: 'Child labour goes to the inspection and the police; it is not mediated',
  },
  MINOR_NAMED: { zh: '材料标题不得出现未成年人身份信息', en: 'A title does not tell who a minor is' },
  EMERGENCY_OPEN_ALREADY: { zh: '您已在紧急查看该争议', en: 'You have emergency access to it already' },
  EMERGENCY_UNREVIEWED: {
    zh: '本单位有紧急查看尚未审查，须由使用人以外的人员先行审查',
    en: 'An earlier emergency access of your agency was not reviewed; another person than who used it reviews it first',
  },
  EMERGENCY_NOT_OVER: { zh: '紧急查看尚未结束', en: 'The emergency access is not over yet' },
  EMERGENCY_IS_FOR_READING: { zh: '紧急查看仅供查阅', en: 'Emergency access is for reading alone' },
} as const satisfies Record<string, Words>;
