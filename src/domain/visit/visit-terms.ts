import type { Words } from '../../kernel/words.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';

/** Who is visited; each kind of visit is counted apart. */
export const visitSubjects = {
  WORKER: { zh: '劳动者', en: 'The worker' },
  ARBITRATOR: { zh: '仲裁员（评价援助律师）', en: 'The arbitrator, about the aid lawyer' },
  AID_LAWYER: { zh: '援助律师', en: 'The aid lawyer' },
  KEY_CASE: { zh: '重点案件', en: 'A key case' },
  EMPLOYER: { zh: '用人单位', en: 'The employer' },
} satisfies Record<string, Words>;

export type VisitSubject = keyof typeof visitSubjects;

/** Why a visit is to be made. */
export const visitGrounds = {
  AFTER_CLOSING: { zh: '结案后30日回访', en: '30 days after closing' },
  KEY_CASE_AGAIN: { zh: '重点案件180日再次回访', en: 'A key case again at 180 days' },
  NEGATIVE_RESULT: { zh: '上次回访结果不满意或者有未解决事项', en: 'The last visit found something wrong' },
} satisfies Record<string, Words>;

export type VisitGround = keyof typeof visitGrounds;

/** The period each ground gives: from the closing, or from the visit that found something wrong (product defaults). */
export const ruleOfGround: Readonly<Record<VisitGround, DeadlineRuleId>> = {
  AFTER_CLOSING: 'FOLLOW_UP_30',
  KEY_CASE_AGAIN: 'FOLLOW_UP_180',
  NEGATIVE_RESULT: 'FOLLOW_UP_30',
};

/** The grounds somebody may plan a visit on; the third follows from a visit by itself. */
export const plannedGrounds = {
  AFTER_CLOSING: visitGrounds.AFTER_CLOSING,
  KEY_CASE_AGAIN: visitGrounds.KEY_CASE_AGAIN,
} satisfies Partial<Record<VisitGround, Words>>;
