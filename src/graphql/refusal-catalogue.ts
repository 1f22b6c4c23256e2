import type { Words } from '../kernel/words.ts';
import { courtRefusalWords } from '../domain/court/court-refusal-words.ts';
import { peopleRefusalWords } from './people-refusals.ts';
import { deadlineRefusalWords } from '../domain/deadline/deadline-refusal.ts';
import { recordRefusals } from './record-refusals.ts';
import { unionRefusals } from './union-refusals.ts';

/** Every refusal a person can meet, in both languages. A code the program can give and this list lacks fails a test. */
export const refusalCatalogue = {
  ...deadlineRefusalWords,
  ...peopleRefusalWords,
  ...courtRefusalWords,
  ...unionRefusals,
  ...recordRefusals,
  NOT_FOUND: { zh: '没有找到，或者您无权知悉', en: 'Not found, or not for you to know of' },
  FORBIDDEN: { zh: '您的岗位不能办理此事', en: 'Your post may not do this' },
  CONFLICT: { zh: '内容已被他人更新，请刷新后再办', en: 'It has changed since you looked; look again and retry' },
  IDEMPOTENCY_MISMATCH: {
    zh: '该幂等键已用于另一请求，请换新键',
    en: 'This idempotency key was used for another request; take a new one',
  },
  KEY_MALFORMED: { zh: '幂等键应为1–128个可见字符', en: 'An idempotency key has 1 to 128 visible characters' },
  TEXT_NOT_ACCEPTED: {
    zh: '文字为空、过长或含不可用字符',
    en: 'The text is empty, too long or holds characters that cannot be taken',
  },
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

  KIND_UNKNOWN: { zh: '没有这种移送', en: 'There is no such kind of referral' },
  SENDER_NOT_OF_KIND: { zh: '本单位不能发出这种移送', en: 'Your agency does not send this kind' },
  RECEIVER_NOT_OF_KIND: { zh: '对方单位不接收这种移送', en: 'That agency does not receive this kind' },
  RECEIVER_IS_SENDER: { zh: '不能移送给本单位', en: 'An agency does not refer to itself' },
  POST_MAY_NOT_SEND: { zh: '您的岗位不能发出这种移送', en: 'Your post may not send this kind' },
  SUBJECT_REQUIRED: { zh: '请指明针对哪一项给付义务', en: 'Name the obligation it is about' },
  SUBJECT_NOT_EXPECTED: { zh: '这种移送针对整个争议', en: 'This kind is about the dispute as a whole' },
  VARIANT_REQUIRED: { zh: '请指明属于哪一类（程序、等级等）', en: 'Say which variant it is: procedure, tier, level' },
  VARIANT_NOT_OF_KIND: { zh: '这种移送没有这一类', en: 'The kind has no such variant' },
  DECLARATION_MISSING: { zh: '须由移送方声明', en: 'The sender has to state this' },
  DECLARATION_NOT_ASKED: { zh: '这种移送不需要这项声明', en: 'The kind does not ask for this statement' },
  SENDER_LEVEL_NOT_OF_KIND: { zh: '贵单位层级不能发出这种移送', en: 'An agency of your level may not send this kind' },
  REVIEW_TOO_LATE: {
    zh: '仲裁审查申请期（15日）已过，最后一日为 {dueOn}',
    en: 'The fifteen days for review by the commission ended on {dueOn}',
  },
  ALREADY_BEFORE_TRIBUNAL: { zh: '争议已在仲裁或诉讼中', en: 'The matter is before a commission or a court' },
  NOT_IN_ARBITRATION: { zh: '争议不在仲裁程序中', en: 'The matter is not in arbitration' },
  NO_CASE_PENDING: { zh: '没有正在审理的案件', en: 'No case is pending' },
  NOT_IN_ENFORCEMENT: { zh: '尚未进入执行程序', en: 'The court is not enforcing yet' },
  OPINION_COMES_FIRST: { zh: '须先发出意见书且未获整改', en: 'An opinion comes first, and has to have gone unheeded' },
  DISPUTE_NOT_CLOSED: { zh: '争议尚未结案', en: 'The dispute is not closed yet' },
  SCOPE_EMPTY: {
    zh: '部分移送不能为空；移送全部请不填',
    en: 'A part must name something; leave it out to hand over all',
  },
  REFERRAL_ALREADY_OPEN: { zh: '同种移送尚在办理', en: 'A referral of this kind is still open' },
  REFERRAL_CYCLE: {
    zh: '对方已在本移送链中；只能办结或退回，不能再移送：{path}',
    en: 'That agency had it already; it goes back by being completed or declined: {path}',
  },
  REQUEST_ANSWERED: { zh: '该索请已答复', en: 'This request has its answer already' },
  REQUEST_ABOUT_ONE: { zh: '请填写案号或文字说明之一', en: 'Name the matter by its number, or in words' },
  NOT_REROUTABLE: {
    zh: '只有被退回或逾期未接的移送可以改送',
    en: 'Only what was declined, or what nobody accepted in time, is sent elsewhere',
  },
  CONSENT_MISSING: { zh: '缺少当事人同意', en: 'The consent of a party is missing' },
  DOCUMENT_MISSING: { zh: '缺少必需材料', en: 'A document that is needed is missing' },
  DISPUTE_NOT_OPEN: { zh: '争议已不在办理', en: 'The dispute is no longer open' },
  ARBITRATION_COMES_FIRST: {
    zh: '劳动争议应先行仲裁，除非记明法定例外',
    en: 'A labour dispute goes to arbitration first, unless a listed ground is recorded',
  },
  ALREADY_DOCKETED: { zh: '法院已立案', en: 'The court has docketed it already' },
  NOT_DOCKETED: { zh: '法院尚未立案', en: 'The court has not docketed it yet' },
  AGREEMENT_REQUIRED: {
    zh: '需要一份已生效且未经确认的调解协议',
    en: 'An effective agreement that is not confirmed yet is needed',
  },
  CONFIRMATION_TOO_LATE: { zh: '已过三十日的司法确认申请期', en: 'The thirty days for joint confirmation have passed' },
  TITLE_NOT_ENFORCEABLE: { zh: '尚无可强制执行的生效文书', en: 'There is no enforceable document yet' },
  NOTHING_OVERDUE: { zh: '没有逾期未付的款项', en: 'Nothing is overdue' },

  STEP_NOT_OF_KIND: { zh: '这种移送没有此步骤', en: 'This kind has no such step' },
  STEP_NOT_YOURS: { zh: '此步骤由另一方办理', en: 'This step belongs to the other side' },
  STEP_NOT_POSSIBLE_NOW: { zh: '当前状态下不能办理此步骤', en: 'The step is not possible in this state' },
  POST_MAY_NOT_TAKE_STEP: { zh: '您的岗位不能办理此步骤', en: 'Your post may not take this step' },
  DECLINE_REASON_NOT_LAWFUL: { zh: '该原因不能用于退回这种移送', en: 'This kind cannot be declined for that reason' },
  STEP_LOST: { zh: '办理此步骤的期限已过', en: 'The period for this step has run out' },
  OUTCOME_NOT_POSSIBLE_NOW: {
    zh: '办理经过尚不足以得出此结果',
    en: 'What has been done so far does not allow this outcome yet',
  },
  OUTCOME_NOT_OF_KIND: { zh: '这种移送没有此结果', en: 'This kind has no such outcome' },
  CONFLICT_NOT_CLEARED: {
    zh: '须先申明无利害关系，否则另行指定',
    en: 'A conflict of interest has to be ruled out, or somebody else put on it',
  },
  CONSENT_OF_ALL_NEEDED: { zh: '须经各方当事人同意', en: 'All parties have to agree' },
  ASSIGNEE_NOT_OF_RECEIVER: { zh: '承办人应为接收单位人员', en: 'The assignee has to belong to the receiving agency' },
  CONSENT_ALREADY_WITHDRAWN: { zh: '该同意已撤回', en: 'This consent was withdrawn already' },
  REFERRAL_STILL_OPEN: { zh: '尚有移送未闭环', en: 'A referral is not closed yet' },
  REFERRAL_REQUIRED: { zh: '请指明所办理的移送', en: 'Name the referral this answers' },
  GROUP_TOO_SMALL: {
    zh: '十人以上有共同请求的，方可推举代表',
    en: 'Only a group of ten or more with a common claim names representatives',
  },
  TOO_MANY_REPRESENTATIVES: { zh: '代表人数超过法定上限', en: 'More representatives than the law knows' },
  TOO_FEW_REPRESENTATIVES: {
    zh: '代表人数尚未达到法定下限，已保存',
    en: 'Fewer representatives than are asked for so far; it was saved',
  },
  LINKED_TO_ITSELF: { zh: '不能与自身关联', en: 'A dispute is not linked to itself' },
  ALREADY_LINKED: { zh: '已按此原因关联', en: 'They are linked for this reason already' },
  ALREADY_PROPOSAL_DECIDED: { zh: '该提示已处理', en: 'This proposal has been decided' },
  MERGE_NOT_UNDOABLE: { zh: '已过三十日，不能撤销并案', en: 'The thirty days for undoing the merge are over' },
  STAGE_NOT_YOURS: {
    zh: '仅牵头单位或正在承办的单位可变更阶段',
    en: 'Only the agency that leads or holds an active referral moves the stage',
  },
  NOT_PAID_IN_FULL: { zh: '尚有款项未付清', en: 'Not everything that is owed has been paid' },
  APPROVER_NEEDED: {
    zh: '须由本单位另一人批准，并写明其人',
    en: 'Another person of your agency has to approve it, by name',
  },
  TITLE_ENFORCEABLE: { zh: '已有可强制执行的文书，请申请执行', en: 'It can be enforced; apply for enforcement' },
  TRACK_DOES_NOT_ALLOW: { zh: '该并行程序当前不能这样变更', en: 'The track does not go there from where it stands' },
  STAGE_DOES_NOT_ALLOW: { zh: '当前阶段不能这样办理', en: 'The stage of the dispute does not allow it' },

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
