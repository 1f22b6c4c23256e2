import type { Words } from '../kernel/words.ts';
import { courtRefusalWords } from '../domain/court/court-refusal-words.ts';
import { peopleRefusalWords } from './people-refusals.ts';
import { deadlineRefusalWords } from '../domain/deadline/deadline-refusal.ts';
import { exportRefusals } from './export-refusals.ts';
import { onboardingRefusals } from './onboarding-refusals.ts';
import { recordRefusals } from './record-refusals.ts';
import { referralRefusals } from './referral-refusals.ts';
import { retentionRefusals } from './retention-refusals.ts';
import { rightsRefusals } from './rights-refusals.ts';
import { unionRefusals } from './union-refusals.ts';
import { webhookRefusals } from './webhook-refusals.ts';

/** Every refusal a person can meet, in both languages. A code the program can give and this list lacks fails a test. */
export const refusalCatalogue = {
  ...deadlineRefusalWords,
  ...peopleRefusalWords,
  ...courtRefusalWords,
  ...unionRefusals,
  ...recordRefusals,
  ...referralRefusals,
  ...retentionRefusals,
  ...rightsRefusals,
  ...exportRefusals,
  ...onboardingRefusals,
  ...webhookRefusals,
  NOT_FOUND: { zh: '没有找到，或者您无权知悉', en: 'Not found, or not for you to know of' },
  FORBIDDEN: { zh: '您的岗位不能办理此事', en: 'Your post may not do this' },
  CONFLICT: { zh: '内容已被他人更新，请刷新后再办', en: 'It has changed since you looked; look again and retry' },
  IDEMPOTENCY_MISMATCH: {
    zh: '该幂等键已用于另一请求，请换新键',
    en: 'This idempotency key was used for another request; take a new one',
  },
  IDEMPOTENCY_IN_FLIGHT: {
    zh: '同一幂等键的请求正在办理',
    en: 'A request with this idempotency key is still running',
  },
  IDEMPOTENCY_EXPIRED: {
    zh: '该幂等键已逾90日，结果不再保留；如需再办，请换新键',
    en: 'This idempotency key is over 90 days old and its outcome is kept no more; to act again, take a new one',
  },
  KEY_MALFORMED: { zh: '幂等键应为1–128个可见字符', en: 'An idempotency key has 1 to 128 visible characters' },
  TEXT_NOT_ACCEPTED: {
    zh: '文字为空、过长或含不可用字符',
    en: 'The text is empty, too long or holds characters that cannot be taken',
  },
  SAME_VALUE: { zh: '与现有内容相同，无需更正', en: 'This is what stands there already' },
  NOTHING_GIVEN: { zh: '至少填写一项', en: 'At least one is needed' },
  TOO_MANY: { zh: '数量超过上限', en: 'More than can be taken at once' },
  STEP_NEEDS_MORE: { zh: '缺少必填内容', en: 'Something needed is missing' },
  OCCURS_IN_FUTURE: { zh: '发生时间不能晚于现在', en: 'What happened cannot lie in the future' },
  OCCURS_BEFORE_SENDING: { zh: '发生时间早于移送发出', en: 'It cannot have happened before the referral was sent' },
  OCCURS_BEFORE_PREVIOUS_STEP: {
    zh: '发生时间早于该移送的上一步',
    en: 'It cannot have happened before the previous step of the referral',
  },
  LIMITATION_GROUND_NOT_OF_EVENT: { zh: '该依据不适用于这一时效事项', en: 'This ground does not belong to this event' },
  LIMITATION_EVENT_NOT_POSSIBLE: {
    zh: '时效目前不能发生这一事项',
    en: 'This cannot happen to the limitation as it stands',
  },
  LIMITATION_EVENT_TOO_EARLY: { zh: '早于时效的上一事项', en: 'It lies before what happened to the limitation last' },
  ONE_EVENT_AT_A_TIME: {
    zh: '每项事件只填一种',
    en: 'Each event is one thing: a sending, a step or an event of limitation',
  },
  EVENTS_OUT_OF_ORDER: {
    zh: '事件应按时间先后排列，且不早于现在',
    en: 'Events stand in the order of time, none before now',
  },
  LIMITATION_OVER: { zh: '时效在此之前已经届满', en: 'The limitation had run out before' },
  DATE_MALFORMED: { zh: '日期应为 YYYY-MM-DD', en: 'A date is YYYY-MM-DD' },
  COUNT_NOT_POSITIVE: { zh: '数量应为合理的整数', en: 'The count has to be a whole number in range' },

  CAUSE_UNKNOWN: { zh: '没有这个案由', en: 'There is no such cause of action' },
  REGION_MALFORMED: { zh: '行政区划代码应为6、9或12位数字', en: 'A region code has 6, 9 or 12 digits' },
  HEADCOUNT_NOT_POSITIVE: { zh: '人数至少为1', en: 'At least one worker is concerned' },
  CLAIM_TYPE_UNKNOWN: { zh: '没有这种请求类型', en: 'There is no such claim type' },
  AMOUNT_NOT_WHOLE_FEN: {
    zh: '金额应为以分为单位的非负整数',
    en: 'An amount is a whole number of fen, never negative',
  },
  PERIOD_REVERSED: { zh: '期间的止日早于起日', en: 'The period ends before it begins' },
  OWN_NUMBER_TAKEN: { zh: '本单位已有同号案件', en: 'Your agency already has a dispute of this number' },
  PHONE_INVALID: { zh: '电话号码格式不对', en: 'This is not a telephone number' },
  ID_NUMBER_INVALID: { zh: '身份证件号码不正确', en: 'The identity number is not right' },
  SOCIAL_CREDIT_CODE_MALFORMED: { zh: '统一社会信用代码格式不对', en: 'This is not a unified social credit code' },
  SOCIAL_CREDIT_CODE_DOUBTFUL: {
    zh: '统一社会信用代码校验位不符，已保存，请核对',
    en: 'The check character does not fit; it was saved, please verify',
  },
  SECRET_NOT_ALLOWED: { zh: '涉密材料不得进入本系统', en: 'Nothing marked secret may enter this system' },
  DIGEST_MALFORMED: { zh: '材料摘要应为SHA-256十六进制', en: 'The digest is a SHA-256 in hexadecimal' },
  SIZE_NOT_POSITIVE: { zh: '材料大小应为正整数字节', en: 'The size is a positive whole number of bytes' },
  MEDIA_TYPE_MALFORMED: { zh: '材料类型格式不对', en: 'This is not a media type' },
  PERSON_NOT_OF_SIDE: { zh: '该人员不属于这一方', en: 'This person does not belong to that side' },

  INSTALMENTS_DO_NOT_ADD_UP: { zh: '分期之和与总额不符', en: 'The instalments do not add up to the amount' },
  DUE_BEFORE_START: { zh: '应付日早于生效日', en: 'It would be due before it takes effect' },
  PAYMENT_NOT_OWED: { zh: '付款金额超出应付余额', en: 'More than is owed' },
  CASE_NUMBER_MALFORMED: { zh: '案号格式不对', en: 'This is not a court case number' },
  CASE_NUMBER_OF_OTHER_TYPE: { zh: '案号类型与案件不符', en: 'The number is of another type of case' },
  CASE_NUMBER_TAKEN: { zh: '本单位已用过这个号', en: 'Your agency has used this number already' },
  CASE_TYPE_NOT_DOCKETED: { zh: '诉前登记不是立案', en: 'Entry in the pre-suit register is no docketing' },
  ALREADY_RULED: { zh: '已作出裁定', en: 'It has been ruled on already' },
  COPY_GOES_TO_RESPONDENT: { zh: '申请书副本送达被申请人', en: 'The copy goes to the respondent' },
  NOT_AWARDED_YET: { zh: '尚未作出裁决', en: 'There is no award yet' },
  ALREADY_SERVED: { zh: '已送达', en: 'It was served already' },
  ALREADY_AWARDED: { zh: '已作出裁决', en: 'There is an award already' },
  NOT_SERVED_ON_BOTH: { zh: '尚未向双方送达', en: 'It has not been served on both sides' },
  ALREADY_EFFECTIVE: { zh: '已生效', en: 'It is in effect already' },
  SUIT_PERIOD_RUNNING: { zh: '起诉期尚未届满', en: 'The period for suit is still running' },
  TOO_FEW_ATTEMPTS: { zh: '至少在不同日期联系两次', en: 'At least two attempts on different days are needed' },
  ALREADY_DECIDED: { zh: '已作出决定', en: 'It has been decided already' },
  NOT_APPROVED: { zh: '尚未批准', en: 'It has not been approved' },
  NO_LAWYER_YET: { zh: '尚未指派律师', en: 'No lawyer has been assigned' },
  ALREADY_CLOSED: { zh: '已结案', en: 'It is closed already' },
} as const satisfies Record<string, Words>;

export type RefusalCode = keyof typeof refusalCatalogue;

/** The words of a code. @throws Error for a code the catalogue lacks, which a test keeps from happening */
export function wordsOf(code: string): Words {
  const words = (refusalCatalogue as Record<string, Words>)[code];
  if (!words) throw new Error(`refusal ${code} is not in the catalogue`);
  return words;
}
