/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 可见程度 / How much of a group you see */
export type AccessLevel =
  /** 完整 / In full */
  | 'FULL'
  /** 遮蔽或部分 / Masked or in part */
  | 'MASKED'
  /** 不可见 / Not shown */
  | 'NONE';

/** 登记本单位案号 / Adds your agency’s own number */
export type AddAliasInput = {
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  number: string;
};

/** 添加请求事项 / Adds a claim item */
export type AddClaimInput = {
  /** 金额，分，非负整数；未知不填 / Whole fen, 0 or more; leave out while unknown */
  amountFen?: number | null | undefined;
  disputeId: string;
  key?: string | null | undefined;
  partyId?: string | null | undefined;
  periodFrom?: string | null | undefined;
  periodTo?: string | null | undefined;
  type: ClaimType;
};

/** 添加记录 / Writes a note */
export type AddNoteInput = {
  body: string;
  disputeId: string;
  /** 所属类别，决定谁可见 / Group it belongs to, and so who may read it */
  group: FieldGroup;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
};

/** 添加当事人 / Adds a party */
export type AddPartyInput = {
  address?: string | null | undefined;
  bankAccount?: string | null | undefined;
  disputeId: string;
  /** 证件号码 / Number of the identity document */
  idNumber?: string | null | undefined;
  /** 证件类型，不填为居民身份证（GB 11643） / What the number is of; a resident identity card when left out */
  idType?: IdType | null | undefined;
  key?: string | null | undefined;
  /** 姓名或名称，1–200字 / Name, 1–200 characters */
  name: string;
  phone?: string | null | undefined;
  role: PartyRole;
  /** 统一社会信用代码；校验位不符时告警 / Checked; a wrong check character only warns */
  socialCreditCode?: string | null | undefined;
  /** 未成年人的年龄段；有居民身份证号的自动判断 / Age the law treats apart; a resident identity number tells by itself */
  underAge?: UnderAge | null | undefined;
};

/** 为当事人开通本人视图 / Opens a party’s own view */
export type AdmitPartyInput = {
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  partyId: string;
  staffId: string;
};

/** 机构类型 / Type of an agency */
export type AgencyType =
  /** 综治中心 / Comprehensive governance centre */
  | 'COMPREHENSIVE_GOVERNANCE_CENTRE'
  /** 人民法院 / Court */
  | 'COURT'
  /** 残联 / Disabled persons' federation */
  | 'DISABLED_FEDERATION'
  /** 应急管理部门 / Emergency management department */
  | 'EMERGENCY_MANAGEMENT'
  /** 用人单位 / Employer */
  | 'EMPLOYER'
  /** 企业劳动争议调解委员会 / Enterprise mediation committee */
  | 'ENTERPRISE_MEDIATION_COMMITTEE'
  /** 企业工会 / Enterprise union */
  | 'ENTERPRISE_UNION'
  /** 卫生健康部门 / Health department */
  | 'HEALTH'
  /** 12345政务热线 / 12345 government hotline */
  | 'HOTLINE_12345'
  /** 12351职工热线 / 12351 workers' hotline */
  | 'HOTLINE_12351'
  /** 住房城乡建设部门 / Housing and construction department */
  | 'HOUSING_CONSTRUCTION'
  /** 人力资源和社会保障局 / Human resources and social security bureau */
  | 'HRSS_BUREAU'
  /** 工商联 / Federation of industry and commerce */
  | 'INDUSTRY_COMMERCE_FEDERATION'
  /** 特邀调解组织 / Invited mediation organisation */
  | 'INVITED_MEDIATION_ORG'
  /** 司法行政机关 / Justice bureau */
  | 'JUSTICE_BUREAU'
  /** 劳动人事争议仲裁委员会 / Labour arbitration commission */
  | 'LABOUR_ARBITRATION'
  /** 劳动保障监察机构 / Labour inspection */
  | 'LABOUR_INSPECTION'
  /** 律师事务所 / Law firm */
  | 'LAW_FIRM'
  /** 法律援助中心 / Legal aid centre */
  | 'LEGAL_AID_CENTRE'
  /** 市场监管部门 / Market regulation department */
  | 'MARKET_REGULATION'
  /** 新就业形态一站式调解中心 / One-stop centre for new forms of work */
  | 'ONE_STOP_NEW_FORM_CENTRE'
  /** 纪检监察/审计机关 / Oversight and audit */
  | 'OVERSIGHT_AUDIT'
  /** 人民调解委员会 / People's mediation committee */
  | 'PEOPLES_MEDIATION_COMMITTEE'
  /** 信访工作机构 / Petition office */
  | 'PETITION_OFFICE'
  /** 政法委 / Political and legal committee */
  | 'POLITICAL_LEGAL_COMMITTEE'
  /** 邮政管理部门 / Postal administration */
  | 'POSTAL'
  /** 人民检察院 / Procuratorate */
  | 'PROCURATORATE'
  /** 公安机关 / Public security */
  | 'PUBLIC_SECURITY'
  /** 国资委 / State assets commission */
  | 'SASAC'
  /** 社会保险经办机构 / Social insurance agency */
  | 'SOCIAL_INSURANCE_AGENCY'
  /** 税务机关 / Tax authority */
  | 'TAX'
  /** 乡镇街道调解组织 / Township mediation organisation */
  | 'TOWNSHIP_MEDIATION_ORG'
  /** 交通运输部门 / Transport department */
  | 'TRANSPORT'
  /** 工会 / Trade union */
  | 'UNION'
  /** 律师志愿团 / Volunteer lawyer corps */
  | 'VOLUNTEER_LAWYER_CORPS'
  /** 妇联 / Women's federation */
  | 'WOMENS_FEDERATION'
  /** 劳动者（本人登录） / Workers who sign in for themselves */
  | 'WORKERS';

/** 法律援助决定 / What the legal-aid centre decided */
export type AidDecision =
  /** 予以援助 / Aid is given */
  | 'APPROVED'
  /** 不予援助 / Aid is refused */
  | 'REFUSED';

/** 免予核查经济困难的情形 / Why no poverty test is made */
export type AidExemption =
  /** 农民工请求工伤待遇 / Migrant worker claiming work-injury benefits */
  | 'MIGRANT_INJURY'
  /** 农民工请求支付劳动报酬 / Migrant worker claiming wages */
  | 'MIGRANT_WAGES'
  /** 当地零门槛 / No threshold locally */
  | 'NO_THRESHOLD';

/** 不予援助的理由 / Why aid is refused (LAL 43) */
export type AidRefusal =
  /** 就同一事项已获援助 / Aid is given for the same matter already */
  | 'AIDED_ALREADY'
  /** 不符合经济困难标准 / The means are above the standard */
  | 'MEANS_TOO_HIGH'
  /** 不属于法律援助范围 / Not a matter of legal aid */
  | 'NOT_IN_SCOPE'
  /** 未按要求补充材料或者说明 / Not supplemented as asked */
  | 'NOT_SUPPLEMENTED'
  /** 其他 / Another reason */
  | 'OTHER';

/** 法律援助结案结果 / How an aid file ended */
export type AidResult =
  /** 败诉结案 / Closed: lost */
  | 'CLOSED_LOST'
  /** 部分支持结案 / Closed: won in part */
  | 'CLOSED_PARTLY'
  /** 调解结案 / Closed: settled */
  | 'CLOSED_SETTLED'
  /** 胜诉结案 / Closed: won */
  | 'CLOSED_WON'
  /** 终止援助（法律援助法第四十八条）/ Aid was terminated (LAL 48) */
  | 'TERMINATED_48';

/** 答复咨询 / Answers a consultation */
export type AnswerConsultationInput = {
  /** 答复，至多5000字 / Answer, at most 5,000 characters */
  answer: string;
  /** 咨询 / The consultation */
  consultationId: string;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 申请工会法律援助 / Enters an application for union aid */
export type ApplyUnionAidInput = {
  disputeId: string;
  /** 申请表等 / Application form and others */
  documents?: Array<DocumentInput>;
  /** 免予核查经济困难的情形 / Ground on which no poverty test is made */
  exemption?: AidExemption | null | undefined;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 申请事项，至多2000字 / What aid is asked for, at most 2,000 characters */
  matter: string;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 同意导出 / Agrees to an export */
export type ApproveExportInput = {
  /** 导出 / The export */
  exportId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
};

/** 仲裁送达文书 / Paper that is served in arbitration */
export type ArbitrationPaper =
  /** 裁决书 / The award (LDMAL 48, 50) */
  | 'AWARD'
  /** 申请书副本 / Copy of the application (LDMAL 30) */
  | 'COPY';

/** 指派援助律师 / A centre assigns a lawyer */
export type AssignAidLawyerInput = {
  /** 所属援助案卷 / Aid file it is about */
  aidFileId: string;
  /** 已申明无利害关系；办理移送时必填 / The lawyer has no conflict of interest; needed with a referral */
  conflictCleared?: boolean | null | undefined;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 被指派的援助律师 / Lawyer who is assigned */
  lawyerId: string;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 办案思路，归入援助案卷 / First thoughts on the case; part of the aid file */
  strategy?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 指派工会援助律师 / Puts a lawyer on a union aid case */
export type AssignUnionAidLawyerInput = {
  /** 是否已排除利益冲突 / Whether a conflict of interest is ruled out */
  conflictCleared: boolean;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 承办律师 / The lawyer */
  lawyerId: string;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 更换律师的理由，更换时必填 / Why another lawyer takes over; needed for a replacement */
  reason?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 援助 / The aid case */
  unionAidId: string;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 提交材料 / Attaches a document */
export type AttachDocumentInput = {
  disputeId: string;
  document: DocumentInput;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  referralId?: string | null | undefined;
};

/** 裁决是否终局 / Whether an award is final (LDMAL 47) */
export type AwardFinality =
  /** 终局 / Final */
  | 'FINAL'
  /** 部分终局 / Final in part */
  | 'MIXED'
  /** 非终局 / Not final */
  | 'NON_FINAL';

/** 一项请求的裁决 / What one claim item is awarded */
export type AwardItemInput = {
  /** 裁决金额，分，可为0 / Amount awarded in fen, 0 or more */
  awardedFen: number;
  /** 请求项 / Claim item */
  claimId: string;
};

/** 机构职能 / What an agency is there to do */
export type Capacity =
  /** 审判执行 / Tries and enforces */
  | 'ADJUDICATES'
  /** 仲裁 / Arbitrates */
  | 'ARBITRATES'
  /** 国家法律援助 / Gives state legal aid */
  | 'GIVES_STATE_AID'
  /** 劳动保障监察 / Inspects labour conditions */
  | 'INSPECTS'
  /** 社会保险经办 / Runs social insurance */
  | 'INSURES'
  /** 调解 / Mediates */
  | 'MEDIATES'
  /** 知情 / Observes */
  | 'OBSERVES'
  /** 平台运营 / Operates the platform */
  | 'OPERATES'
  /** 刑事侦查 / Investigates crimes */
  | 'POLICES'
  /** 接收办理 / Receives matters from others */
  | 'RECEIVES'
  /** 移送转办 / Refers matters to others */
  | 'REFERS'
  /** 登记争议 / Registers disputes */
  | 'REGISTERS'
  /** 工会维权服务 / Serves workers as their union */
  | 'SERVES_WORKERS'
  /** 督办 / Supervises */
  | 'SUPERVISES'
  /** 支持起诉 / Supports suits */
  | 'SUPPORTS_SUITS';

/** 可不经仲裁的依据 / Ground on which a court may take it before arbitration */
export type ChannelGround =
  /** 仲裁不予受理或逾期（解释一第12条） / Arbitration refused or overdue (LDI-1 12) */
  | 'ARBITRATION_REFUSED'
  /** 已有仲裁裁决且在起诉期内 / Award received, suit in time */
  | 'AWARD_RECEIVED'
  /** 法院记明的其他依据 / Another ground the court has recorded */
  | 'COURT_RECORDED_GROUND'
  /** 非劳动关系民事争议 / Civil dispute outside labour law */
  | 'NOT_A_LABOUR_RELATION'
  /** 调仲法16条支付令失效（解释一第13条） / Payment order under LDMAL 16 failed (LDI-1 13) */
  | 'PAYMENT_ORDER_FAILED'
  /** 仅就劳动报酬达成的调解协议未履行（解释一第51条） / Unperformed wages-only mediation agreement (LDI-1 51) */
  | 'WAGES_ONLY_AGREEMENT'
  /** 工资欠条且无其他请求（解释一第15条） / Wage IOU and no other claim (LDI-1 15) */
  | 'WAGE_IOU';

/** 请求事项 / A claim item */
export type ClaimInput = {
  /** 金额，分，非负整数；未知不填 / Whole fen, 0 or more; leave out while unknown */
  amountFen?: number | null | undefined;
  periodFrom?: string | null | undefined;
  periodTo?: string | null | undefined;
  type: ClaimType;
};

/** 请求类型 / Type of a claim item */
export type ClaimType =
  /** 奖金/提成 / Bonus or commission */
  | 'BONUS'
  /** 确认劳动关系 / Confirmation of a labour relation */
  | 'CONFIRM_RELATION'
  /** 继续履行劳动合同 / Continued performance of the contract */
  | 'CONTRACT_CONTINUATION'
  /** 解除劳动合同 / Termination of the contract */
  | 'CONTRACT_TERMINATION'
  /** 违法解除/终止赔偿金 / Damages for unlawful termination (2N) */
  | 'DAMAGES_2N'
  /** 工亡补助金、丧葬补助金、抚恤金 / Work-death benefits */
  | 'DEATH_BENEFIT'
  /** 未签书面合同二倍工资 / Double wage for want of a written contract */
  | 'DOUBLE_WAGE'
  /** 用人单位损失赔偿 / Compensation of the employer's loss */
  | 'EMPLOYER_LOSS'
  /** 加付赔偿金 / Extra compensation for late payment */
  | 'EXTRA_COMPENSATION'
  /** 未休年休假工资 / Pay for annual leave not taken */
  | 'LEAVE_PAY'
  /** 离职证明、档案和社保关系转移 / Leaving certificate, transfer of file */
  | 'LEAVING_PAPERS'
  /** 生育待遇 / Maternity benefits */
  | 'MATERNITY_BENEFIT'
  /** 竞业限制补偿/违约金 / Non-compete pay or penalty */
  | 'NON_COMPETE'
  /** 代通知金 / Pay in lieu of notice */
  | 'NOTICE_PAY'
  /** 新就业形态职业伤害待遇 / Occupational-injury benefits (new forms of work) */
  | 'OCCUPATIONAL_INJURY_BENEFIT'
  /** 其他 / Other */
  | 'OTHER'
  /** 加班费 / Overtime pay */
  | 'OVERTIME_PAY'
  /** 返还押金/收取的财物 / Return of a deposit or of property taken */
  | 'REFUND_DEPOSIT'
  /** 劳务报酬/分成 / Service fee or revenue share */
  | 'SERVICE_FEE'
  /** 服务期违约金 / Service-period penalty */
  | 'SERVICE_PERIOD'
  /** 经济补偿 / Severance pay */
  | 'SEVERANCE'
  /** 病假/停工留薪期工资 / Pay during sickness or injury leave */
  | 'SICK_PAY'
  /** 社会保险损失 / Loss for want of social insurance */
  | 'SOCIAL_INSURANCE_LOSS'
  /** 工资/劳动报酬 / Wages */
  | 'WAGES'
  /** 福利待遇 / Welfare benefits */
  | 'WELFARE'
  /** 工伤保险待遇 / Work-injury benefits */
  | 'WORK_INJURY_BENEFIT'
  /** 订立书面劳动合同 / A written contract */
  | 'WRITTEN_CONTRACT';

/** 对期限的影响 / What an event does to a clock */
export type ClockDeed =
  /** 变更 / It moves */
  | 'MOVED'
  /** 起算 / It starts */
  | 'STARTED'
  /** 终止 / It stops */
  | 'STOPPED';

/** 援助案件结案 / A centre closes an aid file */
export type CloseAidFileInput = {
  /** 所属援助案卷 / Aid file it is about */
  aidFileId: string;
  disputeId: string;
  /** 结案报告等材料 / Documents, the closing report among them */
  documents?: Array<DocumentInput>;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 结案结果 / How the file ended */
  result: AidResult;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 结案 / Closes a dispute */
export type CloseDisputeInput = {
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  reason: CloseReason;
  text?: string | null | undefined;
  version: number;
};

/** 办结热线工单 / Closes a hotline order */
export type CloseHotlineOrderInput = {
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 工单 / The order */
  orderId: string;
  /** 办理结果 / Outcome */
  outcome: HotlineOutcome;
  /** 回访评价，未回访不填 / Rating on the call-back; left out where nobody was called back */
  rating?: Satisfaction | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 结案方式 / Why a dispute was closed */
export type CloseReason =
  /** 行政处理履行 / Administrative order performed */
  | 'ADMIN_ORDER_PERFORMED'
  /** 仅咨询 / Advice only */
  | 'ADVICE_ONLY'
  /** 仲裁调解 / Mediated in arbitration */
  | 'ARBITRATION_MEDIATED'
  /** 裁决生效 / Award effective */
  | 'AWARDED_EFFECTIVE'
  /** 法院调解 / Mediated in court */
  | 'COURT_MEDIATED'
  /** 重复 / Duplicate */
  | 'DUPLICATE'
  /** 执行完毕 / Enforced */
  | 'ENFORCED'
  /** 判决生效 / Judgment effective */
  | 'JUDGED_EFFECTIVE'
  /** 调解并司法确认 / Mediated and confirmed */
  | 'MEDIATED_CONFIRMED'
  /** 调解并履行 / Mediated and performed */
  | 'MEDIATED_PERFORMED'
  /** 协商和解 / Negotiated */
  | 'NEGOTIATED'
  /** 不予受理 / Not accepted */
  | 'NOT_ACCEPTED'
  /** 其他（须说明） / Other (a text is needed) */
  | 'OTHER'
  /** 转出 / Transferred out */
  | 'TRANSFERRED_OUT'
  /** 无法联系 / Unreachable */
  | 'UNREACHABLE'
  /** 撤回 / Withdrawn */
  | 'WITHDRAWN';

/** 工会援助结案 / Closes a union aid case */
export type CloseUnionAidInput = {
  disputeId: string;
  /** 结案报告、满意度表等 / Closing report, rating form and others */
  documents?: Array<DocumentInput>;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 结案报告要点，至多10000字 / Gist of the closing report, at most 10,000 characters */
  report: string;
  /** 结果 / Result */
  result: UnionAidResult;
  /** 职工评价 / How the worker rated it */
  satisfaction?: Satisfaction | null | undefined;
  /** 援助 / The aid case */
  unionAidId: string;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 线索受理决定 / Whether a clue is taken on */
export type ClueDecision =
  /** 受理 / Accepted */
  | 'ACCEPTED'
  /** 不予受理 / Not accepted */
  | 'NOT_ACCEPTED';

/** 线索审查结果 / What review of a clue came to */
export type ClueOutcome =
  /** 终结审查 / Review ended */
  | 'ENDED'
  /** 公益诉讼立案 / Public-interest case filed */
  | 'PUBLIC_INTEREST_FILED'
  /** 制发检察建议 / Suggestion issued */
  | 'SUGGESTED'
  /** 支持起诉 / Suit supported */
  | 'SUPPORTED'
  /** 移送其他机关 / Passed on to another organ */
  | 'TRANSFERRED';

/** 线索类型 / What a clue is about */
export type ClueSubject =
  /** 残疾人就业权益 / Disabled workers */
  | 'DISABLED'
  /** 老年劳动者权益 / Elderly workers */
  | 'ELDERLY'
  /** 群体欠薪 / Wage arrears of a group */
  | 'GROUP_WAGE_ARREARS'
  /** 未成年工与童工 / Minors */
  | 'MINORS'
  /** 新就业形态劳动者权益 / Workers in new forms of work */
  | 'NEW_FORM_WORKERS'
  /** 其他 / Other */
  | 'OTHER'
  /** 欠缴社会保险 / Social insurance unpaid */
  | 'SOCIAL_INSURANCE'
  /** 起诉确有困难 / Real difficulty in suing */
  | 'SUIT_SUPPORT'
  /** 妇女平等就业与特殊保护 / Women's equal employment and protection */
  | 'WOMEN'
  /** 安全生产 / Work safety */
  | 'WORK_SAFETY';

/** 执行到位的一笔款项 / One payment that was collected */
export type CollectedPaymentInput = {
  /** 分 / Fen */
  amountFen: number;
  instalmentId: string;
  paidOn: string;
};

/** 登记线索审查结果 / Records what review of a clue came to */
export type ConcludeClueInput = {
  /** 线索 / The clue */
  clueId: string;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 审查结果 / Outcome */
  outcome: ClueOutcome;
  /** 说明，移送其他机关或者终结审查时必填 / Explanation; needed where it is passed on or review ends */
  reason?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 确认裁决生效 / Nobody sued in time; the award took effect */
export type ConfirmAwardEffectiveInput = {
  /** 所属仲裁案 / Arbitration it belongs to */
  arbitrationId: string;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 应受给付的劳动者 / Worker the award pays */
  partyId: string;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 取得同意的途径 / How the party was reached */
export type ConsentChannel =
  /** 当面 / In person */
  | 'IN_PERSON'
  /** 网上 / Online */
  | 'ONLINE'
  /** 电话 / By telephone */
  | 'PHONE'
  /** 邮寄 / By post */
  | 'POST';

/** 同意方式 / How consent was given */
export type ConsentMethod =
  /** 电子签名 / Signed electronically */
  | 'E_SIGNED'
  /** 口头（已记录） / Oral, written down */
  | 'ORAL_RECORDED'
  /** 录音电话 / Recorded call */
  | 'RECORDED_CALL'
  /** 书面签名 / Signed on paper */
  | 'SIGNED_PAPER';

/** 咨询类别 / What a consultation is about */
export type ConsultationCategory =
  /** 集体协商与集体合同 / Collective bargaining */
  | 'COLLECTIVE'
  /** 劳动合同的订立与变更 / Making and changing a contract */
  | 'CONTRACT'
  /** 解除与终止、经济补偿 / Dismissal and severance */
  | 'DISMISSAL'
  /** 新就业形态 / New forms of work */
  | 'NEW_FORMS'
  /** 其他 / Other */
  | 'OTHER'
  /** 加班与休息休假 / Overtime, rest and leave */
  | 'OVERTIME'
  /** 维权途径与程序 / Ways and procedures */
  | 'PROCEDURE'
  /** 社会保险 / Social insurance */
  | 'SOCIAL_INSURANCE'
  /** 入会与工会服务 / Membership and union services */
  | 'UNION'
  /** 劳动报酬 / Wages */
  | 'WAGES'
  /** 女职工与未成年工保护 / Protection of women and minors */
  | 'WOMEN_AND_MINORS'
  /** 工伤与职业病 / Work injury and occupational disease */
  | 'WORK_INJURY';

/** 法院案件类型 / What a court opened a case for */
export type CourtCaseType =
  /** 民事一审 / Civil suit, first instance */
  | 'CIVIL'
  /** 司法确认 / Judicial confirmation */
  | 'CONFIRMATION'
  /** 执行 / Enforcement */
  | 'ENFORCEMENT'
  /** 支付令（督促程序） / Payment order */
  | 'PAYMENT_ORDER'
  /** 诉前（未立案） / Complaint received, not docketed */
  | 'PRE_SUIT'
  /** 民事二审 / Civil suit, second instance */
  | 'SECOND_INSTANCE'
  /** 申请撤销仲裁裁决 / Application to set an award aside */
  | 'SET_ASIDE';

/** 期限状态；逾期另行计算 / State of a clock; overdue is computed and never a state */
export type DeadlineState =
  /** 逾期完成 / Done late */
  | 'LATE'
  /** 按期完成 / Met in time */
  | 'MET'
  /** 停止计算 / Standing still */
  | 'PAUSED'
  /** 计算中 / Running */
  | 'RUNNING'
  /** 不再适用 / No longer meant */
  | 'VOID';

/** 期限单位 / Unit of a period */
export type DeadlineUnit =
  /** 日 / Natural days */
  | 'DAY'
  /** 时 / Hours */
  | 'HOUR'
  /** 月 / Months */
  | 'MONTH'
  /** 工作日 / Working days */
  | 'WORKING_DAY'
  /** 年 / Years */
  | 'YEAR';

/** 决定是否援助 / A centre decides on aid */
export type DecideAidInput = {
  /** 所属援助案卷 / Aid file it is about */
  aidFileId: string;
  /** 是否援助 / Whether aid is given */
  decision: AidDecision;
  disputeId: string;
  /** 援助决定书等材料 / Documents, the decision among them */
  documents?: Array<DocumentInput>;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 不予援助的理由，不予时必填 / Why aid is refused; needed then */
  refusalGround?: AidRefusal | null | undefined;
  /** 不予援助的说明 / The reason in words */
  refusalText?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 决定是否受理线索 / Decides on taking up a clue */
export type DecideClueInput = {
  /** 线索 / The clue */
  clueId: string;
  /** 是否受理 / Whether it is taken on */
  decision: ClueDecision;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 理由，不予受理时必填 / Reason; needed when it is not */
  reason?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 工会决定是否援助 / The union decides on its legal aid */
export type DecideUnionAidInput = {
  /** 是否援助 / Whether aid is given */
  decision: UnionAidOutcome;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 理由，不予援助时必填 / Reason; needed for a refusal */
  reason?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所决定的申请，不填则由决定建立记录 / Application it decides; without one the decision opens the record */
  unionAidId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 移送方的声明 / What a sender states because no record can show it */
export type Declaration =
  /** 已告知来电人承办单位 / The caller was told who will handle it */
  | 'CALLER_INFORMED'
  /** 用人单位不配合、不改正，或者存在群体、公益风险 / The employer does not cooperate or correct, or a group or the public interest is at risk */
  | 'CLUE_GROUND'
  /** 当事人仍同意被联系 / The person still agrees to be contacted */
  | 'CONTACT_CONSENT_LIVE'
  /** 不属社会保险待遇损失赔偿之诉 / It is no claim for damages */
  | 'DAMAGES_NOT_CLAIMED'
  /** 债务人在境内、下落明确且能够送达 / The debtor is in China, can be found and served */
  | 'DEBTOR_WHEREABOUTS_KNOWN'
  /** 已核实事实 / The facts were checked */
  | 'FACTS_CHECKED'
  /** 仅报告事实，未写劳动者姓名 / Facts only, no worker is named */
  | 'FACTS_ONLY'
  /** 已提供担保或说明免予担保的理由 / A guarantee, or the ground for waiving it, is given */
  | 'GUARANTEE_OR_WAIVER'
  /** 已按法定途径分类 / Classified by its lawful route */
  | 'LAWFUL_ROUTE_CHOSEN'
  /** 已说明经济困难或属免予核查 / Means are shown, or the matter is exempt */
  | 'MEANS_SHOWN_OR_EXEMPT'
  /** 双方协商代表对等且不互相兼任 / Negotiators are balanced and not the same people */
  | 'NEGOTIATORS_BALANCED'
  /** 协议不涉及确认劳动关系 / The agreement does not settle whether there is a labour relation */
  | 'NOT_ON_LABOUR_RELATION'
  /** 检举材料未转给被检举人 / Accusations do not go to the accused */
  | 'NOT_TO_THE_ACCUSED'
  /** 债权人没有对待给付义务 / The creditor owes nothing in return */
  | 'NO_COUNTER_OBLIGATION'
  /** 未申请诉前保全 / No pre-suit preservation was asked for */
  | 'NO_PRE_SUIT_PRESERVATION'
  /** 已书面责令支付，期满仍未支付 / A written order to pay ran out unpaid */
  | 'ORDER_TO_PAY_UNANSWERED'
  /** 劳动者本人起诉并请求支持 / The worker sues in person and asks for support */
  | 'PARTY_STAYS_PLAINTIFF'
  /** 当事人同意协助人在场 / The parties agree to the helper being present */
  | 'PRESENCE_AGREED'
  /** 已提供财产线索 / A property clue is given */
  | 'PROPERTY_CLUE'
  /** 权利义务明确且严重影响生活 / Rights are clear and life is seriously affected */
  | 'RIGHTS_CLEAR_AND_LIFE_AFFECTED'
  /** 两个以上单位均有职责 / Two or more agencies are competent */
  | 'SEVERAL_COMPETENT'
  /** 意见书经主席或副主席签发 / The chair or a vice-chair signed the opinion */
  | 'SIGNED_BY_CHAIR'
  /** 申请由双方共同签署 / Both parties signed the application */
  | 'SIGNED_JOINTLY'
  /** 信号来源合法，未识别举报人 / The signal is lawful and names no whistle-blower */
  | 'SOURCE_LAWFUL'
  /** 达到追诉数额与时间标准 / Amount and time reach the threshold of the offence */
  | 'THRESHOLD_REACHED'
  /** 已核对管辖 / Venue was checked */
  | 'VENUE_CHECKED'
  /** 违法行为在两年内或仍在继续 / The breach lies within two years or goes on */
  | 'WITHIN_TWO_YEARS';

/** 退回原因 / Why a referral is declined */
export type DeclineReason =
  /** 力量不足 / No capacity */
  | 'CAPACITY'
  /** 存在利害关系 / Conflict of interest */
  | 'CONFLICT_OF_INTEREST'
  /** 重复 / Duplicate */
  | 'DUPLICATE'
  /** 材料不全 / Material incomplete */
  | 'MATERIAL_INCOMPLETE'
  /** 不属职责范围 / Not in scope */
  | 'NOT_IN_SCOPE'
  /** 无管辖权 / No jurisdiction */
  | 'NO_JURISDICTION'
  /** 其他（须说明） / Other (a text is needed) */
  | 'OTHER'
  /** 当事人拒绝 / A party refused */
  | 'PARTY_REFUSED';

/** 登记送达检察建议 / Records delivery of a suggestion */
export type DeliverProcuratorialSuggestionInput = {
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 送达方式 / How it was delivered */
  method: SuggestionDelivery;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 送达回证，至少一份 / Proof of service, at least one */
  proof: Array<DocumentInput>;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 检察建议 / The suggestion */
  suggestionId: string;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 登记送达监督文书 / Records delivery of a supervision document */
export type DeliverSupervisionLetterInput = {
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 文书 / The document */
  letterId: string;
  /** 送达方式 / How it was delivered */
  method: DeliveryMethod;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 送达回证，至少一份 / Proof of service, at least one */
  proof: Array<DocumentInput>;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 是否拒收 / Whether the addressee refused it */
  refused?: boolean;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 送达方式 / How a document reaches its addressee */
export type DeliveryMethod =
  /** 电子送达 / Electronically */
  | 'ELECTRONIC'
  /** 直接送达 / Handed over */
  | 'IN_PERSON'
  /** 留置送达 / Left in the presence of a witness */
  | 'LEFT_WITH_WITNESS'
  /** 邮寄送达 / By post */
  | 'MAIL';

/** 某单位自己的案号 / One agency’s own number */
export type DisputeAliasInput = {
  agencyId: string;
  number: string;
};

/** 三者择一 / Exactly one of the three */
export type DisputeByInput = {
  alias?: DisputeAliasInput | null | undefined;
  id?: string | null | undefined;
  number?: string | null | undefined;
};

/** 筛选条件，全部满足 / What a list of disputes is narrowed by */
export type DisputeFilterInput = {
  /** 仅看本单位当前负责的 / Only those your agency is accountable for now */
  accountableToMe?: boolean | null | undefined;
  causes?: Array<string> | null | undefined;
  /** 区划代码前缀 / Leading digits of the region code */
  regionPrefix?: string | null | undefined;
  stages?: Array<DisputeStage> | null | undefined;
};

/** 争议阶段 / Stage of a dispute */
export type DisputeStage =
  /** 二审中 / Second instance */
  | 'APPEALING'
  /** 仲裁中 / Arbitrating */
  | 'ARBITRATING'
  /** 已归档 / Archived */
  | 'ARCHIVED'
  /** 上诉期 / Awaiting appeal */
  | 'AWAITING_APPEAL'
  /** 诉期中 / Awaiting suit */
  | 'AWAITING_SUIT'
  /** 已结案 / Closed */
  | 'CLOSED'
  /** 终结本次执行 / Enforcement ended for now */
  | 'ENFORCEMENT_SUSPENDED'
  /** 执行中 / Enforcing */
  | 'ENFORCING'
  /** 诉讼中 / Litigating */
  | 'LITIGATING'
  /** 调解中 / Mediating */
  | 'MEDIATING'
  /** 已并案 / Merged */
  | 'MERGED'
  /** 协商中 / Negotiating */
  | 'NEGOTIATING'
  /** 履行中 / Performing */
  | 'PERFORMING'
  /** 已登记 / Registered */
  | 'REGISTERED'
  /** 中止 / Suspended */
  | 'SUSPENDED'
  /** 已转出 / Transferred out */
  | 'TRANSFERRED_OUT'
  /** 已研判 / Triaged */
  | 'TRIAGED';

/** 仲裁受理 / A commission accepts an application */
export type DocketArbitrationInput = {
  /** 此前收到的申请，没有的不填 / Application that was taken in before, where one was */
  arbitrationId?: string | null | undefined;
  disputeId: string;
  /** 仲裁案号，按原样保存 / Number the commission gives it; kept as written, never parsed */
  docketNumber: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 法院立案 / A court dockets a case */
export type DocketCaseInput = {
  caseNumber: string;
  /** 法院记明的可不经仲裁的依据 / Ground the court records for taking it before arbitration */
  channelGround?: ChannelGround | null | undefined;
  /** 已收到的诉状或申请 / Complaint or application received before */
  courtCaseId?: string | null | undefined;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 被上诉的一审案件 / Case appealed against */
  parentId?: string | null | undefined;
  /** 起诉、上诉或申请的一方 / Who sues, appeals or applies */
  partyId?: string | null | undefined;
  /** 审理程序，不填为普通程序 / Procedure of the trial; ordinary when not given */
  procedure?: TrialProcedure | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所涉给付义务 / Obligation it is about */
  subjectId?: string | null | undefined;
  type: CourtCaseType;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 材料：平台存摘要，原件由出具单位保管 / A document: the hub keeps its digest, the issuer its bytes */
export type DocumentInput = {
  kind: DocumentKind;
  /** 如 application/pdf / e.g. application/pdf */
  mediaType: string;
  /** SHA-256，64位十六进制 / SHA-256, 64 hexadecimal digits */
  sha256: string;
  /** 字节数 / Bytes */
  sizeBytes: number;
  /** 标题，不写个人信息 / Title, without personal data */
  title: string;
};

/** 材料种类 / Kind of a document */
export type DocumentKind =
  /** 受理通知书 / Notice of acceptance */
  | 'ACCEPT_NOTICE'
  /** 送达地址确认书 / Confirmation of the address for service */
  | 'ADDRESS_CONFIRMATION'
  /** 行政处理决定书 / Administrative decision */
  | 'ADMIN_DECISION'
  /** 先予执行裁决书 / Award of advance execution */
  | 'ADVANCE_EXEC_AWARD'
  /** 法律援助申请表 / Legal-aid application */
  | 'AID_APPLICATION'
  /** 指派函 / Letter of assignment */
  | 'AID_ASSIGNMENT'
  /** 结案报告 / Closing report */
  | 'AID_CLOSING_REPORT'
  /** 法律援助决定书 / Legal-aid decision */
  | 'AID_DECISION'
  /** 仲裁申请书 / Arbitration application */
  | 'ARB_APPLICATION'
  /** 仲裁调解书 / Arbitration mediation document */
  | 'ARB_MEDIATION_DOCUMENT'
  /** 仲裁审查申请书 / Joint application for review by the commission */
  | 'ARB_REVIEW_APPLICATION'
  /** 委派调解函 / Letter assigning mediation */
  | 'ASSIGNED_MEDIATION_LETTER'
  /** 协助执行通知书 / Notice to assist enforcement */
  | 'ASSIST_NOTICE'
  /** 裁决书 / Award */
  | 'AWARD'
  /** 集体协商要约书 / Offer of collective bargaining */
  | 'BARGAINING_OFFER'
  /** 案件线索移送函 / Letter passing on a clue */
  | 'CLUE_TRANSFER_LETTER'
  /** 集体合同 / Collective contract */
  | 'COLLECTIVE_CONTRACT'
  /** 起诉状 / Statement of claim */
  | 'COMPLAINT'
  /** 监察投诉书 / Complaint to the inspection */
  | 'COMPLAINT_FORM'
  /** 司法确认申请书 / Joint application for confirmation */
  | 'CONFIRMATION_APPLICATION'
  /** 同意书 / Record of consent */
  | 'CONSENT_RECORD'
  /** 协查函 / Letter asking for cooperation */
  | 'COOPERATION_LETTER'
  /** 民事调解书 / Court mediation document */
  | 'COURT_MEDIATION_DOCUMENT'
  /** 涉嫌犯罪案件移送书 / Transfer of a suspected crime */
  | 'CRIME_TRANSFER_LETTER'
  /** 监督文书送达凭证 / Proof that a supervision document was delivered */
  | 'DELIVERY_PROOF'
  /** 委托调解函 / Letter entrusting mediation */
  | 'ENTRUSTED_MEDIATION_LETTER'
  /** 证据 / Evidence */
  | 'EVIDENCE'
  /** 执行申请书 / Application for enforcement */
  | 'EXEC_APPLICATION'
  /** 执行通知书 / Notice of enforcement */
  | 'EXEC_NOTICE'
  /** 回访记录 / Record of a follow-up visit */
  | 'FOLLOW_UP_RECORD'
  /** 回访任务单 / Task of a follow-up visit */
  | 'FOLLOW_UP_TASK'
  /** 处置方案 / Handling plan */
  | 'HANDLING_PLAN'
  /** 重大情况直报表 / Direct report of a major incident */
  | 'INCIDENT_REPORT'
  /** 争议登记表 / Intake form */
  | 'INTAKE_FORM'
  /** 邀请函 / Letter of invitation */
  | 'INVITATION_LETTER'
  /** 判决书 / Judgment */
  | 'JUDGMENT'
  /** 司法建议书 / Judicial suggestion */
  | 'JUD_SUGGESTION'
  /** 授权委托书 / Mandate */
  | 'MANDATE'
  /** 调解协议书 / Mediation agreement */
  | 'MEDIATION_AGREEMENT'
  /** 调解申请书 / Mediation application */
  | 'MEDIATION_APPLICATION'
  /** 调解终结报告 / Report on the end of mediation */
  | 'MEDIATION_END_REPORT'
  /** 调解笔录 / Record of mediation */
  | 'MEDIATION_RECORD'
  /** 调解建议书 / Suggestion to mediate */
  | 'MEDIATION_SUGGESTION'
  /** 会议纪要 / Minutes of a meeting */
  | 'MEETING_MINUTES'
  /** 联席会议通知 / Notice of a joint meeting */
  | 'MEETING_NOTICE'
  /** 协商要求书 / Request to negotiate */
  | 'NEGOTIATION_REQUEST'
  /** 支付令 / Payment order */
  | 'PAYMENT_ORDER'
  /** 支付令申请书 / Application for a payment order */
  | 'PAYMENT_ORDER_APPLICATION'
  /** 支付令异议书 / Objection to a payment order */
  | 'PAYMENT_ORDER_OBJECTION'
  /** 信访处理意见书 / Opinion on a petition */
  | 'PETITION_OPINION'
  /** 信访转送单/交办单 / Slip that forwards or assigns a petition */
  | 'PETITION_SLIP'
  /** 财产保全申请书 / Application for preservation */
  | 'PRESERVATION_APPLICATION'
  /** 保全裁定书 / Preservation ruling */
  | 'PRESERVATION_RULING'
  /** 检察建议书 / Procuratorial suggestion */
  | 'PROC_SUGGESTION'
  /** 送达回证 / Proof of service */
  | 'PROOF_OF_SERVICE'
  /** 满意度表 / Rating form */
  | 'RATING_FORM'
  /** 限期改正指令书 / Order to correct */
  | 'RECTIFICATION_ORDER'
  /** 监察告知书 / Notice to use arbitration or court */
  | 'REDIRECT_NOTICE'
  /** 不予受理通知书 / Notice of refusal */
  | 'REFUSAL_NOTICE'
  /** 举报登记表 / Report form */
  | 'REPORT_FORM'
  /** 裁定书 / Ruling */
  | 'RULING'
  /** 和解协议 / Settlement */
  | 'SETTLEMENT'
  /** 社保线索移送单 / Slip passing on a social-insurance matter */
  | 'SOCIAL_INSURANCE_SLIP'
  /** 督办函 / Supervision letter */
  | 'SUPERVISION_LETTER'
  /** 监督文书答复 / Reply to a supervision document */
  | 'SUPERVISION_REPLY'
  /** 支持起诉申请书 / Application for support */
  | 'SUPPORT_APPLICATION'
  /** 支持起诉意见书 / Opinion in support */
  | 'SUPPORT_OPINION'
  /** 移送函 / Letter of transfer */
  | 'TRANSFER_LETTER'
  /** 无争议事实确认书 / Confirmation of undisputed facts */
  | 'UNDISPUTED_FACTS'
  /** 工会劳动法律监督意见书 / Union's opinion */
  | 'UNION_OPINION'
  /** 工会劳动法律监督提示函 / Union's reminder */
  | 'UNION_REMINDER_LETTER'
  /** 工会劳动法律监督建议书 / Union's suggestion */
  | 'UNION_SUGGESTION'
  /** 预警单 / Warning note */
  | 'WARNING_NOTE'
  /** 热线工单 / Hotline order */
  | 'WORK_ORDER';

/** 检察建议后续处理 / What follows a suggestion not adopted or not answered */
export type EscalateProcuratorialSuggestionInput = {
  disputeId: string;
  /** 如何处理 / What follows */
  escalation: SuggestionEscalation;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 检察建议 / The suggestion */
  suggestionId: string;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 未能生成的原因 / Why an export could not be made */
export type ExportFailure =
  /** 筛选条件无效 / The filter was not taken */
  | 'FILTER_NOT_TAKEN'
  /** 系统内部错误 / Internal error */
  | 'INTERNAL'
  /** 申请人已离岗或失去权限 / Who asked has left, or lost the post */
  | 'REQUESTER_GONE'
  /** 超过单次导出的上限 / More than one export may hold */
  | 'TOO_MANY_ROWS';

/** 导出格式 / Form an export comes in */
export type ExportFormat =
  /** CSV 表格 / CSV table (RFC 4180) */
  | 'CSV'
  /** 每行一个 JSON 对象 / One JSON object a line */
  | 'JSONL';

/** 导出状态 / Where an export stands */
export type ExportState =
  /** 待第二人同意 / Waits for a second person */
  | 'AWAITING_APPROVAL'
  /** 已失效并删除 / Over, and deleted */
  | 'EXPIRED'
  /** 未能生成 / Could not be made */
  | 'FAILED'
  /** 排队中 / Waits to be made */
  | 'QUEUED'
  /** 可下载 / Can be downloaded */
  | 'READY'
  /** 生成中 / Being made */
  | 'RUNNING';

/** 信息类别 / Group a value belongs to; rights are given by group */
export type FieldGroup =
  /** 索引 / Index: number, cause, region, stage, agencies, deadlines */
  | 'F0'
  /** 劳动者姓名 / Worker's name */
  | 'F1'
  /** 联系方式 / Contact: phone, address */
  | 'F2'
  /** 敏感信息 / Sensitive: identity number, bank account, medical data */
  | 'F3'
  /** 用人单位基本信息 / Employer: name, code, address */
  | 'F4'
  /** 用人单位秘密 / Employer's secrets */
  | 'F5'
  /** 请求事项 / Claims and amounts */
  | 'F6'
  /** 证据与陈述 / Evidence and statements */
  | 'F7'
  /** 咨询与策略 / Consultation and strategy; the aid file */
  | 'F8'
  /** 调解过程 / Mediation process: offers, concessions, caucus notes */
  | 'F9'
  /** 协议与履行 / Agreement and performance */
  | 'F10'
  /** 无争议事实 / Undisputed facts */
  | 'F11'
  /** 仲裁正卷 / Arbitration file */
  | 'F12'
  /** 法院案卷 / Court file */
  | 'F13'
  /** 监察案卷 / Inspection file */
  | 'F14'
  /** 举报人身份 / Whistle-blower's identity */
  | 'F14W'
  /** 检察与刑事 / Procuratorial and criminal */
  | 'F15'
  /** 重大情况 / Incident reports */
  | 'F16'
  /** 监督文书 / Supervision documents */
  | 'F17'
  /** 回访评价 / Follow-up and rating */
  | 'F18'
  /** 脱敏统计 / De-identified statistics */
  | 'F19';

/** 来自的热线 / Line an order came by */
export type HotlineChannel =
  /** 12345政务热线 / 12345 government hotline */
  | 'HOTLINE_12345'
  /** 12351职工热线 / 12351 workers' hotline */
  | 'HOTLINE_12351';

/** 工单办理结果 / Outcome of a hotline order */
export type HotlineOutcome =
  /** 已引导至其他途径 / Led to another way */
  | 'DIVERTED'
  /** 已解释 / Explained */
  | 'EXPLAINED'
  /** 无效工单 / Not a valid order */
  | 'INVALID'
  /** 已解决 / Resolved */
  | 'RESOLVED'
  /** 联系不上 / The caller cannot be reached */
  | 'UNREACHABLE';

/** 工单难易等级 / Tier of a hotline order */
export type HotlineTier =
  /** 特别复杂 / Especially complex */
  | 'COMPLEX'
  /** 难点 / Difficult */
  | 'DIFFICULT'
  /** 一般 / Ordinary */
  | 'GENERAL';

/** 事件类型；今后会增加，不认识的请忽略 / Type of an event; new ones will come: leave what you do not know */
export type HubEventType =
  /** 查看权限已终止 / Access ended; nothing more comes */
  | 'ACCESS_ENDED'
  /** 责任单位变更 / Accountability moved */
  | 'ACCOUNTABILITY_MOVED'
  /** 调解协议仲裁审查进展 / Review of an agreement went on */
  | 'AGREEMENT_REVIEW_PROCEEDED'
  /** 法援决定 / Aid decided */
  | 'AID_DECIDED'
  /** 法援结案 / Aid file closed */
  | 'AID_FILE_CLOSED'
  /** 法援申请 / Aid file opened */
  | 'AID_FILE_OPENED'
  /** 法律援助进展 / Legal aid went on */
  | 'AID_FILE_PROCEEDED'
  /** 指派法援律师 / Aid lawyer assigned */
  | 'AID_LAWYER_ASSIGNED'
  /** 登记本单位案号 / Agency’s own number added */
  | 'ALIAS_ADDED'
  /** 收到答辩状 / Answer received */
  | 'ANSWER_RECEIVED'
  /** 提起上诉 / Appeal filed */
  | 'APPEAL_FILED'
  /** 法院收到申请 / Court received an application */
  | 'APPLICATION_RECEIVED'
  /** 仲裁受理 / Arbitration accepted */
  | 'ARBITRATION_DOCKETED'
  /** 仲裁文书送达 / Arbitration papers served */
  | 'ARBITRATION_PAPERS_SERVED'
  /** 仲裁程序进展 / Arbitration went on */
  | 'ARBITRATION_PROCEEDED'
  /** 作出裁决 / Award made */
  | 'AWARD_MADE'
  /** 裁决生效 / Award took effect */
  | 'AWARD_TOOK_EFFECT'
  /** 法院立案 / Case docketed */
  | 'CASE_DOCKETED'
  /** 添加请求 / Claim added */
  | 'CLAIM_ADDED'
  /** 线索审查结果 / Outcome of a clue */
  | 'CLUE_CONCLUDED'
  /** 线索受理决定 / Decision on taking up a clue */
  | 'CLUE_DECIDED'
  /** 检察机关收到线索 / Clue received */
  | 'CLUE_RECEIVED'
  /** 法院收到诉状 / Complaint received */
  | 'COMPLAINT_RECEIVED'
  /** 裁定不予受理 / Complaint not accepted */
  | 'COMPLAINT_REFUSED'
  /** 当事人书面同意继续 / Parties agreed in writing all the same */
  | 'CONFLICT_CONSENTED'
  /** 申明关系/申请回避 / Tie declared or person objected to */
  | 'CONFLICT_RAISED'
  /** 当事人同意 / Consent given */
  | 'CONSENT_GIVEN'
  /** 无须同意移送的复核决定 / Override of a missing consent decided */
  | 'CONSENT_OVERRIDE_DECIDED'
  /** 申请依法无须同意的移送 / Override of a missing consent asked for */
  | 'CONSENT_OVERRIDE_REQUESTED'
  /** 依法未经同意移送 / Handed over without consent, on a legal ground */
  | 'CONSENT_OVERRIDE_USED'
  /** 撤回同意 / Consent withdrawn */
  | 'CONSENT_WITHDRAWN'
  /** 答复咨询 / Consultation answered */
  | 'CONSULTATION_ANSWERED'
  /** 登记咨询 / Consultation recorded */
  | 'CONSULTATION_RECORDED'
  /** 移送其他法院 / Another court was given its part */
  | 'COURT_INFORMED'
  /** 制作民事调解书 / Court mediation document made */
  | 'COURT_MEDIATION_MADE'
  /** 涉嫌犯罪移送进展 / Criminal transfer went on */
  | 'CRIME_TRANSFER_PROCEEDED'
  /** 期限变更 / Clock moved */
  | 'DEADLINE_MOVED'
  /** 期限起算 / Clock started */
  | 'DEADLINE_STARTED'
  /** 期限终止 / Clock stopped */
  | 'DEADLINE_STOPPED'
  /** 裁判文书生效 / Decision took effect */
  | 'DECISION_TOOK_EFFECT'
  /** 并入重复争议 / Took a duplicate in */
  | 'DISPUTE_ABSORBED'
  /** 结案 / Dispute closed */
  | 'DISPUTE_CLOSED'
  /** 并入他案 / Merged into another dispute */
  | 'DISPUTE_MERGED'
  /** 登记争议 / Dispute registered */
  | 'DISPUTE_REGISTERED'
  /** 重启 / Dispute reopened */
  | 'DISPUTE_REOPENED'
  /** 中止 / Dispute suspended */
  | 'DISPUTE_SUSPENDED'
  /** 研判 / Dispute triaged */
  | 'DISPUTE_TRIAGED'
  /** 提交材料 / Document attached */
  | 'DOCUMENT_ATTACHED'
  /** 紧急查看复核决定 / Emergency access decided by a second person */
  | 'EMERGENCY_ACCESS_DECIDED'
  /** 紧急查看开始 / Emergency access opened */
  | 'EMERGENCY_ACCESS_OPENED'
  /** 紧急查看事后审查 / Emergency access reviewed */
  | 'EMERGENCY_ACCESS_REVIEWED'
  /** 告知紧急查看情况 / Emergency access told of */
  | 'EMERGENCY_ACCESS_TOLD'
  /** 执行到位 / Collected by enforcement */
  | 'ENFORCEMENT_COLLECTED'
  /** 执行结案 / Enforcement ended */
  | 'ENFORCEMENT_ENDED'
  /** 采取执行措施 / Measure of enforcement taken */
  | 'ENFORCEMENT_MEASURE_TAKEN'
  /** 恢复执行 / Enforcement resumed */
  | 'ENFORCEMENT_RESUMED'
  /** 提请删除个人信息 / Erasure of personal values proposed */
  | 'ERASURE_PROPOSED'
  /** 回访 / Follow-up visit */
  | 'FOLLOW_UP_VISITED'
  /** 移送双方留言 / Message between the sides of a hand-off */
  | 'HAND_OFF_MESSAGE_ADDED'
  /** 开庭 / Hearing held */
  | 'HEARING_HELD'
  /** 联系来电人 / Caller contacted */
  | 'HOTLINE_CALLER_TRIED'
  /** 热线工单办结 / Hotline order closed */
  | 'HOTLINE_ORDER_CLOSED'
  /** 登记热线工单 / Hotline order registered */
  | 'HOTLINE_ORDER_REGISTERED'
  /** 答复热线工单 / Hotline order answered */
  | 'HOTLINE_ORDER_REPLIED'
  /** 重大情况进展 / Incident moved on */
  | 'INCIDENT_MOVED'
  /** 重大情况直报 / Incident reported */
  | 'INCIDENT_REPORTED'
  /** 工伤认定进展 / Recognition of an injury went on */
  | 'INJURY_RECOGNITION_PROCEEDED'
  /** 劳动监察进展 / Inspection went on */
  | 'INSPECTION_PROCEEDED'
  /** 社保稽核征缴进展 / Social-insurance transfer went on */
  | 'INSURANCE_TRANSFER_PROCEEDED'
  /** 联合处置进展 / Joint handling went on */
  | 'JOINT_HANDLING_PROCEEDED'
  /** 作出裁判 / Judgment or ruling made */
  | 'JUDGMENT_MADE'
  /** 解除保全 / Legal hold lifted */
  | 'LEGAL_HOLD_LIFTED'
  /** 设置保全 / Legal hold placed */
  | 'LEGAL_HOLD_PLACED'
  /** 登记仲裁时效事项 / Event of the limitation */
  | 'LIMITATION_EVENT_RECORDED'
  /** 授权委托终止 / Mandate ended */
  | 'MANDATE_ENDED'
  /** 登记授权委托 / Mandate recorded */
  | 'MANDATE_RECORDED'
  /** 开始调解 / Mediation opened */
  | 'MEDIATION_OPENED'
  /** 调解一次 / Mediation session held */
  | 'MEDIATION_SESSION_HELD'
  /** 撤销并案 / Merge undone */
  | 'MERGE_UNDONE'
  /** 协商进展 / Negotiation moved on */
  | 'NEGOTIATION_MOVED'
  /** 提出协商 / Negotiation opened */
  | 'NEGOTIATION_OPENED'
  /** 添加记录 / Note added */
  | 'NOTE_ADDED'
  /** 发布送达公告 / Service by public notice began */
  | 'NOTICE_PUBLISHED'
  /** 异议或申请审查决定 / Objection or request decided */
  | 'OBJECTION_DECIDED'
  /** 收到异议或申请 / Objection or request received */
  | 'OBJECTION_RECEIVED'
  /** 可申请执行 / Obligation enforceable */
  | 'OBLIGATION_ENFORCEABLE'
  /** 登记给付义务 / Obligation recorded */
  | 'OBLIGATION_RECORDED'
  /** 法院文书送达 / Court paper served */
  | 'PAPER_SERVED'
  /** 结束参与 / Participation given an end */
  | 'PARTICIPATION_ENDED'
  /** 开始参与 / Participation opened */
  | 'PARTICIPATION_OPENED'
  /** 添加当事人 / Party added */
  | 'PARTY_ADDED'
  /** 密封部分内容 / Part sealed */
  | 'PART_SEALED'
  /** 督促程序终结 / Payment-order procedure ended */
  | 'PAYMENT_ORDER_ENDED'
  /** 发出支付令 / Payment order issued */
  | 'PAYMENT_ORDER_ISSUED'
  /** 付款 / Payment */
  | 'PAYMENT_RECORDED'
  /** 个人信息已删除 / Personal values erased */
  | 'PERSONAL_DATA_ERASED'
  /** 申请保全或先予执行 / Preservation applied for */
  | 'PRESERVATION_APPLIED'
  /** 保全措施实施 / Preservation carried out */
  | 'PRESERVATION_EXECUTED'
  /** 保全解除 / Preservation lifted */
  | 'PRESERVATION_LIFTED'
  /** 保全裁定 / Preservation ruled on */
  | 'PRESERVATION_RULED'
  /** 编立诉前调号 / Entered in the pre-suit register */
  | 'PRE_SUIT_REGISTERED'
  /** 转换审理程序 / Procedure changed */
  | 'PROCEDURE_CHANGED'
  /** 检察建议回复 / Procuratorial suggestion answered */
  | 'PROCURATORIAL_SUGGESTION_ANSWERED'
  /** 送达检察建议 / Procuratorial suggestion delivered */
  | 'PROCURATORIAL_SUGGESTION_DELIVERED'
  /** 检察建议后续处理 / What followed a procuratorial suggestion */
  | 'PROCURATORIAL_SUGGESTION_ESCALATED'
  /** 制发检察建议 / Procuratorial suggestion issued */
  | 'PROCURATORIAL_SUGGESTION_ISSUED'
  /** 更正记录 / Record corrected */
  | 'RECORD_CORRECTED'
  /** 回避决定 / Recusal decided */
  | 'RECUSAL_DECIDED'
  /** 移送：接受 / Referral: Accept */
  | 'REFERRAL_ACCEPTED'
  /** 移送：确认闭环 / Referral: Acknowledge */
  | 'REFERRAL_ACKNOWLEDGED'
  /** 移送：分派任务 / Referral: Open the actions */
  | 'REFERRAL_ACTIONS_OPENED'
  /** 移送：先行提供援助 / Referral: Give aid first */
  | 'REFERRAL_AID_GIVEN_FIRST'
  /** 移送：记录回访来电人 / Referral: Record the call back */
  | 'REFERRAL_CALLED_BACK'
  /** 移送：同意撤回 / Referral: Agree to give it back */
  | 'REFERRAL_CANCELLATION_AGREED'
  /** 移送：请求撤回 / Referral: Ask to have it back */
  | 'REFERRAL_CANCELLATION_ASKED'
  /** 移送：不同意撤回 / Referral: Refuse to give it back */
  | 'REFERRAL_CANCELLATION_REFUSED'
  /** 移送：取消 / Referral: Cancel */
  | 'REFERRAL_CANCELLED'
  /** 移送：办结 / Referral: Complete */
  | 'REFERRAL_COMPLETED'
  /** 移送：记录不同意 / Referral: Record that consent was refused */
  | 'REFERRAL_CONSENT_REFUSED'
  /** 移送：记录已联系 / Referral: Record that the person was reached */
  | 'REFERRAL_CONTACTED'
  /** 移送：记录已控制 / Referral: Record that it is under control */
  | 'REFERRAL_CONTROLLED'
  /** 移送：召集 / Referral: Convene */
  | 'REFERRAL_CONVENED'
  /** 移送：送达申请书副本 / Referral: Serve the copy */
  | 'REFERRAL_COPY_SERVED'
  /** 移送：作出决定 / Referral: Decide */
  | 'REFERRAL_DECIDED'
  /** 移送：退回 / Referral: Decline */
  | 'REFERRAL_DECLINED'
  /** 移送：送达 / Referral: Record the delivery */
  | 'REFERRAL_DELIVERED'
  /** 移送：存为草稿 / Referral: kept as a draft */
  | 'REFERRAL_DRAFTED'
  /** 移送：延长期限 / Referral: Extend */
  | 'REFERRAL_EXTENDED'
  /** 移送：记录立案 / Referral: Record that it was filed */
  | 'REFERRAL_FILED'
  /** 移送：调查终结 / Referral: End the investigation */
  | 'REFERRAL_INVESTIGATED'
  /** 移送：逾期自动退回 / Referral: Lapse */
  | 'REFERRAL_LAPSED'
  /** 移送：指派律师 / Referral: Assign a lawyer */
  | 'REFERRAL_LAWYER_ASSIGNED'
  /** 移送：确定牵头单位 / Referral: Name the lead */
  | 'REFERRAL_LEAD_ASSIGNED'
  /** 移送：采取措施 / Referral: Take the measure */
  | 'REFERRAL_MEASURE_TAKEN'
  /** 移送：要求补正 / Referral: Ask for more */
  | 'REFERRAL_MORE_ASKED'
  /** 移送：记录异议 / Referral: Record an objection */
  | 'REFERRAL_OBJECTED'
  /** 移送：对方同意调解 / Referral: Record that the other party agreed */
  | 'REFERRAL_OTHER_PARTY_AGREED'
  /** 移送：记录评价 / Referral: Record the rating */
  | 'REFERRAL_RATED'
  /** 移送：更换承办人 / Referral: Put another person on it */
  | 'REFERRAL_REASSIGNED'
  /** 移送：签收 / Referral: Receive */
  | 'REFERRAL_RECEIVED'
  /** 移送：记录答复 / Referral: Record the reply */
  | 'REFERRAL_REPLIED'
  /** 移送：续报 / Referral: Report further */
  | 'REFERRAL_REPORTED_FURTHER'
  /** 移送：书面报告 / Referral: Report in writing */
  | 'REFERRAL_REPORTED_IN_WRITING'
  /** 移送：口头报告 / Referral: Report orally */
  | 'REFERRAL_REPORTED_ORALLY'
  /** 移送：补正后重交 / Referral: Resubmit */
  | 'REFERRAL_RESUBMITTED'
  /** 移送：恢复 / Referral: Resume */
  | 'REFERRAL_RESUMED'
  /** 移送：复盘 / Referral: Review */
  | 'REFERRAL_REVIEWED'
  /** 移送：记录申请复查 / Referral: Record that a review was asked for */
  | 'REFERRAL_REVIEW_ASKED'
  /** 移送：记录复查意见 / Referral: Record the opinion on review */
  | 'REFERRAL_REVIEW_GIVEN'
  /** 移送：记录申请复核 / Referral: Record that a second review was asked for */
  | 'REFERRAL_RE_REVIEW_ASKED'
  /** 移送：记录复核意见 / Referral: Record the opinion on second review */
  | 'REFERRAL_RE_REVIEW_GIVEN'
  /** 移送：发出 / Referral: Submit */
  | 'REFERRAL_SENT'
  /** 移送：记录签订 / Referral: Record that it was signed */
  | 'REFERRAL_SIGNED'
  /** 移送：开始办理 / Referral: Start */
  | 'REFERRAL_STARTED'
  /** 移送：记录报送 / Referral: Record that it was submitted */
  | 'REFERRAL_SUBMITTED'
  /** 移送：中止 / Referral: Suspend */
  | 'REFERRAL_SUSPENDED'
  /** 移送：终止 / Referral: Terminate */
  | 'REFERRAL_TERMINATED'
  /** 移送：记录已书面告知 / Referral: Record that the person was told in writing */
  | 'REFERRAL_TOLD'
  /** 移送：记录未联系上 / Referral: Record that the person was not reached */
  | 'REFERRAL_UNREACHED'
  /** 移送：记录再次未联系上 / Referral: Record that the person was not reached on another day */
  | 'REFERRAL_UNREACHED_AGAIN'
  /** 移送：撤回 / Referral: Withdraw */
  | 'REFERRAL_WITHDRAWN'
  /** 更换代理人决定 / Change of representation decided */
  | 'REPRESENTATION_CHANGE_DECIDED'
  /** 申请更换代理人 / Change of representation requested */
  | 'REPRESENTATION_CHANGE_REQUESTED'
  /** 核实更换代理人意愿 / Change of representation verified */
  | 'REPRESENTATION_CHANGE_VERIFIED'
  /** 法院裁定 / Ruling issued */
  | 'RULING_ISSUED'
  /** 解除密封 / Seal lifted */
  | 'SEAL_LIFTED'
  /** 阶段变更 / Stage moved */
  | 'STAGE_MOVED'
  /** 订阅已暂停，可凭游标续接 / The stream ends; read on from the cursor */
  | 'STREAM_CLOSED'
  /** 订阅已开始 / The stream is open */
  | 'STREAM_OPENED'
  /** 司法建议反馈 / Judicial suggestion answered */
  | 'SUGGESTION_ANSWERED'
  /** 司法建议送达 / Judicial suggestion delivered */
  | 'SUGGESTION_DELIVERED'
  /** 司法建议上报 / Judicial suggestion escalated */
  | 'SUGGESTION_ESCALATED'
  /** 发出司法建议 / Judicial suggestion issued */
  | 'SUGGESTION_ISSUED'
  /** 准许撤诉 / Suit withdrawn */
  | 'SUIT_WITHDRAWN'
  /** 监督文书结果 / Result of a supervision document */
  | 'SUPERVISION_LETTER_ANSWERED'
  /** 送达监督文书 / Supervision document delivered */
  | 'SUPERVISION_LETTER_DELIVERED'
  /** 主管部门对建议书立案 / Suggestion docketed by the department */
  | 'SUPERVISION_LETTER_DOCKETED'
  /** 签发监督文书 / Supervision document issued */
  | 'SUPERVISION_LETTER_ISSUED'
  /** 申请支持起诉 / Support of a suit applied for */
  | 'SUPPORT_APPLIED'
  /** 支持起诉决定 / Decision on supporting the suit */
  | 'SUPPORT_OPINION_ISSUED'
  /** 执行依据撤销 / No longer enforceable */
  | 'TITLE_LOST'
  /** 并行程序变更 / Track moved */
  | 'TRACK_MOVED'
  /** 延长审限 / Trial limit extended */
  | 'TRIAL_EXTENDED'
  /** 恢复计算审限 / Trial limit runs again */
  | 'TRIAL_TIME_COUNTED'
  /** 扣除审限 / Time taken out of the trial limit */
  | 'TRIAL_TIME_EXCLUDED'
  /** 申请工会法律援助 / Union aid applied for */
  | 'UNION_AID_APPLIED'
  /** 工会援助结案 / Union aid closed */
  | 'UNION_AID_CLOSED'
  /** 工会援助决定 / Union aid decided */
  | 'UNION_AID_DECIDED'
  /** 指派工会援助律师 / Union aid lawyer assigned */
  | 'UNION_AID_LAWYER_ASSIGNED'
  /** 建立回访任务 / Visit planned */
  | 'VISIT_PLANNED'
  /** 联系回访对象 / Visit tried */
  | 'VISIT_TRIED'
  /** 登记预警 / Warning raised */
  | 'WARNING_RAISED'
  /** 核实预警 / Warning verified */
  | 'WARNING_VERIFIED'
  /** 登记劳动者结果 / Outcome of a worker recorded */
  | 'WORKER_OUTCOME_RECORDED';

/** 可能发生的一件事，三者填其一 / One thing that may happen */
export type HypotheticalEventInput = {
  /** 假设时效中断、中止或恢复 / Suppose the limitation is interrupted, suspended or resumed */
  limitation?: HypotheticalLimitationInput | null | undefined;
  /** 何时发生，不早于现在 / When; not before now */
  on: string;
  /** 假设移送 / Suppose a referral is sent */
  send?: HypotheticalSendingInput | null | undefined;
  /** 假设办理一步 / Suppose a step is taken */
  step?: HypotheticalStepInput | null | undefined;
};

/** 假设的时效事项 / An event of the limitation */
export type HypotheticalLimitationInput = {
  /** 中断、中止或恢复 / Interrupted, suspended or resumed */
  event: LimitationEvent;
  /** 法定事由（调仲法27条） / Legal ground (LDMAL 27) */
  ground: LimitationGround;
};

/** 假设的移送 / A hand-off that is only thought of */
export type HypotheticalSendingInput = {
  kind: string;
  /** 针对的给付义务 / Obligation it is about, where the kind is about one */
  subjectId?: string | null | undefined;
  /** 接收单位 / Receiver */
  toAgencyId: string;
  /** 类别 / Which of the kind’s variants it is */
  variant?: ReferralVariant | null | undefined;
};

/** 假设的办理步骤，任何一方的 / A step, by whichever side takes it */
export type HypotheticalStepInput = {
  /** 退回事由 / Reason, for the step that declines */
  declineReason?: DeclineReason | null | undefined;
  /** 延长日数，视为各方同意 / As agreed by everybody */
  extensionDays?: number | null | undefined;
  /** 办结结果代码 / Outcome code, for the step that completes */
  outcome?: string | null | undefined;
  /** 移送标识；#2 为列表第三项所发出的移送 / Id of the referral; #2 is the one the third event would send */
  referralId: string;
  /** 步骤 / Step supposed to be taken */
  step: ReferralStep;
};

/** 证件类型 / Type of an identity document */
export type IdType =
  /** 外国人永久居留身份证 / Foreign permanent residence card */
  | 'FOREIGN_PERMANENT_RESIDENCE'
  /** 港澳台居民居住证 / Residence permit of Hong Kong, Macao and Taiwan residents */
  | 'HMT_RESIDENCE_PERMIT'
  /** 港澳居民来往内地通行证 / Travel permit of Hong Kong and Macao residents */
  | 'HM_TRAVEL_PERMIT'
  /** 护照 / Passport */
  | 'PASSPORT'
  /** 居民身份证 / Resident identity card */
  | 'RESIDENT_ID'
  /** 台湾居民来往大陆通行证 / Travel permit of Taiwan residents */
  | 'TAIWAN_TRAVEL_PERMIT';

/** 直报后的行为 / What is written down after the first report */
export type IncidentAct =
  /** 上级签收 / The receiver acknowledged */
  | 'ACKNOWLEDGED'
  /** 处置结束 / Handling ended */
  | 'CLOSED'
  /** 得到控制 / Under control */
  | 'CONTROLLED'
  /** 续报 / Follow-up report */
  | 'FOLLOW_UP'
  /** 开始处置 / Handling began */
  | 'HANDLING'
  /** 口头报告 / Reported orally */
  | 'ORAL_REPORT'
  /** 复盘 / Reviewed */
  | 'REVIEWED'
  /** 书面报告 / Reported in writing */
  | 'WRITTEN_REPORT';

/** 报告形式 / Form of a report */
export type IncidentForm =
  /** 口头 / Orally */
  | 'ORAL'
  /** 书面 / In writing */
  | 'WRITTEN';

/** 重大情况结果 / How an incident ended */
export type IncidentOutcome =
  /** 已控制 / Under control */
  | 'CONTROLLED'
  /** 升级处置 / Escalated */
  | 'ESCALATED'
  /** 已化解 / Settled */
  | 'SETTLED';

/** 分期 / One instalment */
export type InstalmentInput = {
  amountFen: number;
  dueOn: string;
};

/** 来源渠道 / How a dispute reached the hub */
export type IntakeChannel =
  /** 仲裁建议/委托调解 / Suggested by an arbitration commission */
  | 'ARBITRATION_SUGGESTION'
  /** 批量导入 / Bulk import */
  | 'BULK_IMPORT'
  /** 法院委派/委托 / Assigned or entrusted by a court */
  | 'COURT_ASSIGNMENT'
  /** 法院收到诉状 / Complaint received by a court */
  | 'COURT_FILING'
  /** 预警信号 / Early warning */
  | 'EARLY_WARNING'
  /** 用人单位求助 / Employer request */
  | 'EMPLOYER_REQUEST'
  /** 企业内部 / Inside the enterprise */
  | 'ENTERPRISE_INTERNAL'
  /** 网格员上报 / Grid report */
  | 'GRID_REPORT'
  /** 12328交通热线 / 12328 transport hotline */
  | 'HOTLINE_12328'
  /** 12333人社热线 / 12333 social-security hotline */
  | 'HOTLINE_12333'
  /** 12345政务热线 / 12345 government hotline */
  | 'HOTLINE_12345'
  /** 12348公共法律服务热线 / 12348 legal-services hotline */
  | 'HOTLINE_12348'
  /** 12351职工热线 / 12351 workers' hotline */
  | 'HOTLINE_12351'
  /** 网络咨询 / Online chat */
  | 'ONLINE_CHAT'
  /** 成员单位转来 / Referred by a partner */
  | 'PARTNER_REFERRAL'
  /** 监督检查 / Patrol or inspection */
  | 'PATROL_INSPECTION'
  /** 信访 / Petition */
  | 'PETITION'
  /** 工会走访 / Union outreach */
  | 'UNION_OUTREACH'
  /** 来访窗口 / Walk-in */
  | 'WALK_IN';

/** 制发检察建议 / Issues a procuratorial suggestion */
export type IssueProcuratorialSuggestionInput = {
  /** 被建议单位名称 / Name of the addressee */
  addressee: string;
  /** 在平台上的被建议单位 / Addressee, where it is on the hub */
  addresseeAgencyId?: string | null | undefined;
  /** 依据 / Legal basis */
  basis: string;
  /** 所依据的线索 / Clue it rests on */
  clueId?: string | null | undefined;
  disputeId: string;
  /** 检察建议书等 / The suggestion itself and others */
  documents?: Array<DocumentInput>;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 建议措施 / What is suggested */
  measures: string;
  /** 文号，本单位不重复 / Number, once for your procuratorate */
  number: string;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 存在的问题，至多10000字 / What is wrong, at most 10,000 characters */
  problem: string;
  /** 是否公益诉讼诉前 / Whether it comes before a public-interest suit */
  publicInterest?: boolean;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 是否紧急 / Whether it is urgent */
  urgent?: boolean;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 法官裁定 / A judge rules */
export type IssueRulingInput = {
  courtCaseId: string;
  disputeId: string;
  documents?: Array<DocumentInput>;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  reason?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 结果代码，见移送种类 / Outcome code as the kind of the referral names it */
  ruling: string;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 签发监督文书 / Issues a document of union supervision */
export type IssueSupervisionLetterInput = {
  /** 建议书发往的主管部门 / Department a suggestion goes to */
  addresseeAgencyId?: string | null | undefined;
  /** 所违反或者依据的条款，1至50条 / Articles broken or relied on, 1 to 50 */
  articles: Array<string>;
  /** 工会联系方式 / How to reach the union */
  contact?: string | null | undefined;
  /** 整改要求 / Correction demanded */
  demand: string;
  disputeId: string;
  /** 文书正本等 / The document itself and others */
  documents?: Array<DocumentInput>;
  /** 查明的事实，不写姓名，至多10000字 / Facts found, nobody named, at most 10,000 characters */
  facts: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 文书种类 / Which of the three */
  kind: SupervisionLetterKind;
  /** 文号，本单位不重复 / Number, once for your union */
  number: string;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所依据的前一文书；建议书必填意见书 / Document it follows; the opinion, for a suggestion */
  previousId?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 检察官审查支持起诉 / A prosecutor decides on supporting the worker’s own suit */
export type IssueSupportOpinionInput = {
  /** 是否支持起诉 / Whether the suit is supported */
  decision: SupportDecision;
  disputeId: string;
  /** 支持起诉意见书等材料 / Documents, the opinion among them */
  documents?: Array<DocumentInput>;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 支持起诉意见书文号，支持时必填 / Number of the opinion; needed when one is issued */
  opinionNumber?: string | null | undefined;
  /** 理由，不支持时必填 / Reason; needed when the suit is not supported */
  reason?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所审查的申请，不填则由意见建立记录 / Application it decides; without one the opinion opens the record */
  supportId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 重点对象依据 / Why an employer is watched */
export type KeyEmployerGround =
  /** 产能过剩 / Overcapacity */
  | 'OVERCAPACITY'
  /** 转移搬迁 / Relocation */
  | 'RELOCATION'
  /** 资产重组 / Restructuring of assets */
  | 'RESTRUCTURING'
  /** 转型升级 / Transformation */
  | 'TRANSFORMATION';

/** 仲裁时效事项 / What happens to the limitation of a claim */
export type LimitationEvent =
  /** 中断，重新起算 / Interrupted; the year begins anew */
  | 'INTERRUPTED'
  /** 知道权利被侵害，起算 / The infringement became known; the year begins */
  | 'KNOWN'
  /** 中止原因消除，继续计算 / The cause of suspension is gone; time runs on */
  | 'RESUMED'
  /** 中止 / Suspended; time stands still */
  | 'SUSPENDED';

/** 仲裁时效事项的依据 / Ground of an event of the limitation */
export type LimitationGround =
  /** 中止时效的原因消除 / The cause of the suspension is gone */
  | 'CAUSE_GONE'
  /** 向对方当事人主张权利 / The party claimed its right from the other side */
  | 'CLAIM_ON_OTHER_SIDE'
  /** 劳动关系终止（在职期间的劳动报酬） / The employment ended; for wages earned during it */
  | 'EMPLOYMENT_ENDED'
  /** 不可抗力 / Force majeure */
  | 'FORCE_MAJEURE'
  /** 知道或者应当知道权利被侵害 / The infringement was or should have been known */
  | 'INFRINGEMENT_KNOWN'
  /** 其他正当理由 / Another just cause */
  | 'OTHER_JUST_CAUSE'
  /** 对方当事人同意履行义务 / The other side agreed to perform */
  | 'OTHER_SIDE_AGREED'
  /** 向有关部门请求权利救济 / The party asked a competent body for relief */
  | 'REQUEST_TO_COMPETENT_BODY';

/** 将提醒标为已读 / Marks warnings as read */
export type MarkNoticesReadInput = {
  /** 至多100条 / At most 100 */
  ids: Array<string>;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
};

/** 免予核查经济困难的情形 / Why no test of means is made (LAL 42) */
export type MeansTestExemption =
  /** 请求工伤事故人身损害赔偿的进城务工人员 / A migrant worker hurt at work */
  | 'MIGRANT_INJURY'
  /** 申请支付劳动报酬的进城务工人员 / A migrant worker who claims wages */
  | 'MIGRANT_WAGES'
  /** 无固定生活来源的未成年人、老年人、残疾人等 / A minor, an old or a disabled person without a steady income */
  | 'NO_STEADY_INCOME'
  /** 法律、法规、规章规定的其他人员 / Somebody another law names */
  | 'OTHER_LAW'
  /** 社会救助、司法救助或者优抚对象 / Somebody on social or judicial relief */
  | 'SOCIAL_RELIEF';

/** 协商中的行为 / What can be written down of a negotiation */
export type NegotiationAct =
  /** 对方同意协商 / The other side agrees to negotiate */
  | 'ACCEPTED'
  /** 达成和解 / Agreement reached */
  | 'AGREED'
  /** 对方拒绝协商 / The other side declines */
  | 'DECLINED'
  /** 协商不成 / No agreement */
  | 'FAILED'
  /** 人社部门提出异议 / HRSS objected */
  | 'HRSS_OBJECTED'
  /** 人社部门收到文本 / HRSS received the text */
  | 'HRSS_RECEIVED'
  /** 对方逾期未答复 / The other side has not answered in time */
  | 'NO_ANSWER'
  /** 部分达成和解 / Agreement reached in part */
  | 'PARTLY_AGREED'
  /** 协商一次 / A session was held */
  | 'SESSION_HELD'
  /** 签订集体合同 / Collective contract signed */
  | 'SIGNED'
  /** 报送人社部门 / Submitted to HRSS */
  | 'SUBMITTED'
  /** 集体合同生效 / The collective contract took effect */
  | 'TOOK_EFFECT';

/** 协商种类 / Kind of a negotiation */
export type NegotiationKind =
  /** 集体协商 / Collective */
  | 'COLLECTIVE'
  /** 职工个人协商 / Of one worker */
  | 'INDIVIDUAL';

/** 给付依据 / Where a duty to pay comes from */
export type ObligationSource =
  /** 调解协议 / Mediation agreement */
  | 'AGREEMENT'
  /** 仲裁调解书 / Arbitration mediation document */
  | 'ARB_MEDIATION'
  /** 仲裁裁决 / Arbitration award */
  | 'AWARD'
  /** 法院调解书 / Court mediation document */
  | 'COURT_MEDIATION'
  /** 判决 / Judgment */
  | 'JUDGMENT'
  /** 支付令 / Payment order */
  | 'PAYMENT_ORDER';

/** 受理法律援助申请 / A centre takes in a complete application */
export type OpenAidFileInput = {
  /** 申请编号 / Number of the application */
  applicationNumber: string;
  disputeId: string;
  /** 免予核查经济困难的情形，须核查的不填 / Why no test of means is made; absent where one is */
  exemption?: MeansTestExemption | null | undefined;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 提出协商 / Opens a negotiation */
export type OpenNegotiationInput = {
  disputeId: string;
  /** 要求书或者要约书 / Request or offer */
  documents?: Array<DocumentInput>;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 个人或者集体 / Of one worker, or collective */
  kind: NegotiationKind;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 协商事项，不写让步，至多2000字 / What it is about, without concessions, at most 2,000 characters */
  topic: string;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 送达方式 / How a paper of a commission or an inspection is served */
export type PaperServiceMethod =
  /** 直接送达 / Handed over */
  | 'DIRECT'
  /** 电子送达 / Electronically, as agreed */
  | 'ELECTRONIC'
  /** 委托送达 / Through another body */
  | 'ENTRUSTED'
  /** 留置送达 / Left with a witness after refusal */
  | 'LEFT'
  /** 邮寄送达 / By post */
  | 'POST'
  /** 张贴并拍照 / Posted up, with photographs, where the person has fled */
  | 'POSTED_WITH_PHOTOS'
  /** 公告送达 / By public notice */
  | 'PUBLIC_NOTICE';

/** 参与身份 / Part an agency or a person takes */
export type ParticipationRole =
  /** 援助律师/代理人 / Represents the worker as aid lawyer or by mandate */
  | 'AID_LAWYER'
  /** 紧急查看 / Reads in an emergency, for hours */
  | 'EMERGENCY'
  /** 用人单位一方 / Is the employer, after service */
  | 'EMPLOYER_PARTY'
  /** 承办 / Handles what was referred to it */
  | 'HANDLER'
  /** 牵头 / Leads the dispute */
  | 'LEAD'
  /** 调解员 / Mediates this dispute in person */
  | 'MEDIATOR'
  /** 知情单位 / Is told of the outcome */
  | 'OBSERVER'
  /** 上级单位 / Superior body the matter was reported to */
  | 'SUPERIOR'
  /** 劳动者一方 / Is the worker */
  | 'WORKER_PARTY';

/** 当事人 / A party */
export type PartyInput = {
  address?: string | null | undefined;
  bankAccount?: string | null | undefined;
  /** 证件号码 / Number of the identity document */
  idNumber?: string | null | undefined;
  /** 证件类型，不填为居民身份证（GB 11643） / What the number is of; a resident identity card when left out */
  idType?: IdType | null | undefined;
  /** 姓名或名称，1–200字 / Name, 1–200 characters */
  name: string;
  phone?: string | null | undefined;
  role: PartyRole;
  /** 统一社会信用代码；校验位不符时告警 / Checked; a wrong check character only warns */
  socialCreditCode?: string | null | undefined;
  /** 未成年人的年龄段；有居民身份证号的自动判断 / Age the law treats apart; a resident identity number tells by itself */
  underAge?: UnderAge | null | undefined;
};

/** 当事人身份 / What a party is in the dispute */
export type PartyRole =
  /** 劳务派遣单位 / Dispatch agency */
  | 'DISPATCH_AGENCY'
  /** 用人单位 / Employer */
  | 'EMPLOYER'
  /** 施工总承包单位 / General contractor */
  | 'GENERAL_CONTRACTOR'
  /** 平台合作企业 / Platform partner company */
  | 'PARTNER_COMPANY'
  /** 平台企业 / Platform */
  | 'PLATFORM'
  /** 建设单位 / Project owner */
  | 'PROJECT_OWNER'
  /** 代理人 / Proxy */
  | 'PROXY'
  /** 分包单位 / Subcontractor */
  | 'SUBCONTRACTOR'
  /** 第三人 / Third person */
  | 'THIRD_PERSON'
  /** 用工单位 / User entity */
  | 'USER_ENTITY'
  /** 劳动者 / Worker */
  | 'WORKER'
  /** 职工代表 / Workers' representative */
  | 'WORKER_REP';

/** 一笔付款 / One payment */
export type PaymentInput = {
  amountFen: number;
  instalmentId: string;
  paidOn: string;
};

/** 建立回访任务 / Plans a follow-up visit */
export type PlanVisitInput = {
  disputeId: string;
  /** 回访缘由 / Why */
  ground?: PlannedGround;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 回访对象 / Who is to be visited */
  subject: VisitSubject;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 计划回访的缘由 / Why a visit is planned */
export type PlannedGround =
  /** 结案后30日回访 / 30 days after closing */
  | 'AFTER_CLOSING'
  /** 重点案件180日再次回访 / A key case again at 180 days */
  | 'KEY_CASE_AGAIN';

/** 登记预警 / Enters an early warning */
export type RaiseWarningInput = {
  /** 拖欠金额，分 / Arrears, in fen */
  arrearsFen?: number;
  /** 是否受市级以上关注 / Whether the city or higher has taken notice */
  cityAttention?: boolean;
  /** 有共同请求的人数 / Workers with a common claim */
  commonClaimWorkers?: number;
  /** 行为表现 / Conduct seen */
  conduct?: Array<WarningConduct>;
  /** 所附争议；不填则须填 registration 一并登记 / Dispute it is attached to; else give registration */
  disputeId?: string | null | undefined;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 重点对象依据 / Why the employer is watched */
  keyEmployer?: KeyEmployerGround | null | undefined;
  /** 是否有不利指标 / Whether there are negative indicators */
  negativeIndicators?: boolean;
  /** 发生时间（含时区），不填为现在 / When it happened, with its offset; now when not given */
  occurredAt?: string | null | undefined;
  /** 聚集或者涉及人数 / People gathered or concerned */
  people?: number;
  /** 所办理的移送 / Referral the act answers */
  referralId?: string | null | undefined;
  /** 一并登记的争议 / Dispute that is registered with it */
  registration?: UnionIntakeInput | null | undefined;
  /** 检查发现的风险项 / Risk items found in a check */
  riskItems?: number;
  /** 信息来源 / Where the signal came from */
  source: WarningSource;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
  /** 欠薪投诉件数 / Complaints of unpaid wages */
  wageComplaints?: number;
  /** 30日内同一单位反映人数 / Workers of the same employer within 30 days */
  workersOfMonth?: number;
};

/** 登记案件线索 / Enters a clue */
export type ReceiveClueInput = {
  disputeId: string;
  /** 线索移送函等 / Letter of transfer and others */
  documents?: Array<DocumentInput>;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 移送单位，有移送的不填 / Agency it came from; follows from the referral */
  sourceAgencyId?: string | null | undefined;
  /** 线索类型 / What it is about */
  subject: ClueSubject;
  /** 线索摘要，至多5000字 / Gist, at most 5,000 characters */
  summary: string;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 法院收到诉状 / A court received a complaint */
export type ReceiveComplaintInput = {
  /** 一并收到的诉状件数 / Complaints received together */
  copies?: number;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 劳动者是否同意诉前调解 / Whether the worker agreed to mediation before filing */
  mediationAgreed: boolean;
  occurredAt?: string | null | undefined;
  /** 起诉的一方 / Who sues */
  partyId?: string | null | undefined;
};

/** 登记支持起诉申请 / Enters an application for support of a suit */
export type ReceiveSupportApplicationInput = {
  /** 起诉确有困难的情形，至多2000字 / Why suing is really difficult, at most 2,000 characters */
  difficulty: string;
  disputeId: string;
  /** 支持起诉申请书等 / Application and others */
  documents?: Array<DocumentInput>;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 登记一名劳动者的调解协议 / Records one worker’s mediation agreement */
export type RecordAgreementInput = {
  amountFen: number;
  disputeId: string;
  instalments: Array<InstalmentInput>;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  partyId: string;
  /** 最后签署时间，协议即生效 / Time of the last signature; it takes effect then */
  signedAt: string;
  /** 代劳动者签署的代理人；须有代为和解的特别授权 / Who signed for the worker; needs the special authority to settle */
  signedBy?: string | null | undefined;
};

/** 仲裁裁决 / An arbitrator records the award */
export type RecordAwardInput = {
  /** 所属仲裁案 / Arbitration it belongs to */
  arbitrationId: string;
  /** 裁决金额，分；无给付内容填0 / Amount awarded, in fen; 0 when nothing is awarded */
  awardedFen: number;
  disputeId: string;
  /** 裁决书等材料 / Documents, the award among them */
  documents?: Array<DocumentInput>;
  /** 是否终局 / Whether the award is final */
  finality: AwardFinality;
  /** 是否缺席裁决 / Made in the absence of the respondent */
  isDefault?: boolean;
  /** 逐项裁决，合计须等于总额；终局与否按项计算 / What each claim item is awarded; finality is measured by item */
  items?: Array<AwardItemInput>;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 当地月最低工资，分；平台没有当地数据时填 / Monthly minimum wage of the place in fen, where the hub has none */
  monthlyMinimumFen?: number | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 生效后履行天数 / Days from effect within which to pay */
  performWithinDays: number;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 执行到位 / What enforcement collected */
export type RecordCollectionInput = {
  courtCaseId: string;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 结案结果代码，不填为继续执行 / Outcome code; enforcement goes on when not given */
  outcome?: string | null | undefined;
  payments: Array<CollectedPaymentInput>;
  reason?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 记录当事人同意 / Records that parties consented */
export type RecordConsentInput = {
  /** 是否由监护人同意（不满十四周岁必须，个保法31条）/ Whether the guardian gave it; needed under 14 (PIPL 31) */
  byGuardian?: boolean;
  /** 途径，不填为该方式的通常途径 / How the party was reached; the usual of the method when not given */
  channel?: ConsentChannel | null | undefined;
  disputeId: string;
  /** 同意提供的类别，不填为该种移送的全部 / Categories agreed to; all the kind hands over when not given */
  groups?: Array<FieldGroup> | null | undefined;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  method: ConsentMethod;
  occurredAt?: string | null | undefined;
  partyIds: Array<string>;
  /** 移送种类代码，如 R08 / Code of the kind consented to, e.g. R08 */
  purpose: string;
  /** 同意提供给的单位，不填为不限 / Recipient; any when not given */
  recipientAgencyId?: string | null | undefined;
  /** 敏感信息是否单独勾选（个保法29条）/ Whether sensitive data were ticked apart (PIPL 29) */
  sensitiveAgreed?: boolean;
  /** 所同意文本的版本 / Version of the text agreed to */
  textVersion?: string | null | undefined;
};

/** 登记咨询 / Writes down a consultation */
export type RecordConsultationInput = {
  /** 是否匿名 / Whether the person stays unnamed */
  anonymous?: boolean;
  /** 当场答复 / Answer given at once */
  answer?: string | null | undefined;
  /** 类别 / What it is about */
  category: ConsultationCategory;
  /** 所附争议；不填则须填 registration 一并登记 / Dispute it is attached to; else give registration */
  disputeId?: string | null | undefined;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间（含时区），不填为现在 / When it happened, with its offset; now when not given */
  occurredAt?: string | null | undefined;
  /** 问题，至多5000字 / The question, at most 5,000 characters */
  question: string;
  /** 所办理的移送 / Referral the act answers */
  referralId?: string | null | undefined;
  /** 一并登记的争议 / Dispute that is registered with it */
  registration?: UnionIntakeInput | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 记录联系来电人 / Writes down a try to reach the caller */
export type RecordHotlineContactInput = {
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 联系方式 / How it was tried */
  method: VisitMethod;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 工单 / The order */
  orderId: string;
  /** 是否联系上 / Whether the caller answered */
  reached: boolean;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 记录重大情况进展 / Writes down what came next in an incident */
export type RecordIncidentInput = {
  /** 发生了什么 / What happened */
  act: IncidentAct;
  disputeId: string;
  /** 直报表等 / Report form and others */
  documents?: Array<DocumentInput>;
  /** 直报 / The report */
  incidentId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 处置结束时必填 / Needed when handling ends */
  outcome?: IncidentOutcome | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 续报或者复盘内容，不写姓名，至多5000字 / Follow-up or review, nobody named, at most 5,000 characters */
  text?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 登记仲裁时效事项 / An event of the limitation of the claim */
export type RecordLimitationEventInput = {
  disputeId: string;
  /** 中断、中止或恢复（调仲法27条） / Interrupted, suspended or resumed (LDMAL 27) */
  event: LimitationEvent;
  /** 依据；各事项有各自的依据 / Ground; each event has its own */
  ground: LimitationGround;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生之日 / Day on which it happened */
  on: string;
};

/** 记录一次调解 / A mediator writes down a session */
export type RecordMediationSessionInput = {
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 所属调解记录，首次不填 / Record the session belongs to; a first session opens one */
  mediationId?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 调解过程，仅本案调解员可见 / What was said in confidence; only the mediators of the matter read it */
  processNote: string;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 记录协商进展 / Writes down what came next in a negotiation */
export type RecordNegotiationInput = {
  /** 发生了什么 / What happened */
  act: NegotiationAct;
  disputeId: string;
  /** 和解协议、集体合同等 / Settlement, contract and the like */
  documents?: Array<DocumentInput>;
  /** 草案是否经职代会或者全体职工通过，签订时必填（劳动合同法51） / Whether the workers passed the draft; asked for at signing (LCL 51) */
  draftPassed?: boolean | null | undefined;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 协商 / The negotiation */
  negotiationId: string;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 登记付款 / Records payments */
export type RecordPaymentInput = {
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  payments: Array<PaymentInput>;
};

/** 登记检察建议回复 / Records the answer to a suggestion */
export type RecordProcuratorialReplyInput = {
  disputeId: string;
  /** 回复材料 / Papers of the answer */
  documents?: Array<DocumentInput>;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 回复要点，未回复时不填 / Gist of the answer; left out where there is none */
  reply?: string | null | undefined;
  /** 采纳情况 / Whether it was adopted */
  result: SuggestionResult;
  /** 检察建议 / The suggestion */
  suggestionId: string;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 登记建议书立案 / Records that a suggestion was docketed */
export type RecordSupervisionDocketingInput = {
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 建议书 / The suggestion */
  letterId: string;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 登记监督文书结果 / Records what came of a supervision document */
export type RecordSupervisionResultInput = {
  disputeId: string;
  /** 答复材料 / Papers of the answer */
  documents?: Array<DocumentInput>;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 文书 / The document */
  letterId: string;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 书面答复要点，不写姓名；未答复时不填 / Gist of the answer, nobody named; left out where there is none */
  reply?: string | null | undefined;
  /** 结果 / What came of it */
  result: SupervisionResult;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 记录联系回访对象 / Writes down a try to reach whoever is visited */
export type RecordVisitAttemptInput = {
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 联系方式 / How it was tried */
  method: VisitMethod;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 是否联系上 / Whether somebody answered */
  reached: boolean;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 回访任务 / The task */
  taskId: string;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 登记回访 / A union records a follow-up visit */
export type RecordVisitInput = {
  /** 联系日期 YYYY-MM-DD，北京时间；有人未联系上时至少两个不同日期 / Days contact was tried, YYYY-MM-DD by China time; two different ones where somebody was not reached */
  attemptDates?: Array<string> | null | undefined;
  /** 联系次数，有人未联系上时至少两次 / Times contact was tried; at least two when somebody was not reached */
  attempts: number;
  /** 基本满意人数 / How many answered: basically satisfied */
  basicallySatisfied?: number;
  disputeId: string;
  /** 不满意人数 / How many answered: dissatisfied */
  dissatisfied?: number;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 回访方式 / How the visit was made */
  method: VisitMethod;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 评分，1至5 / Rating from 1 to 5 */
  rating?: number | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 是否又发生违反 / Whether the breach has recurred */
  relapsed?: boolean | null | undefined;
  /** 满意人数 / How many answered: satisfied */
  satisfied?: number;
  /** 回访对象 / Who was visited */
  subject: VisitSubject;
  /** 完成的回访任务 / Task the visit answers */
  taskId?: string | null | undefined;
  /** 未联系上人数 / How many could not be reached */
  unreached?: number;
  /** 未解决事项，将另建回访任务 / Items still unresolved; they open a new task */
  unresolved?: string | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 暂不发出 / Why a referral is kept back */
export type ReferralHold =
  /** 待当事人同意 / Kept until the parties consent */
  | 'CONSENT'
  /** 存为草稿 / Kept as a draft */
  | 'DRAFT';

/** 部分移送：指明移送的劳动者、请求或材料；接收方看不到其余部分 / Hands over these workers, claims or documents; the receiver is shown nothing of the rest */
export type ReferralScopeInput = {
  /** 请求；未指明劳动者时连同提出者 / Claims, with those who make them */
  claimIds?: Array<string> | null | undefined;
  /** 已在争议中的材料 / Documents the dispute already has */
  documentIds?: Array<string> | null | undefined;
  /** 劳动者一方 / Parties on the worker’s side */
  partyIds?: Array<string> | null | undefined;
};

/** 移送方 / Side of a referral */
export type ReferralSide =
  /** 任一方 / Either side */
  | 'EITHER'
  /** 平台自动 / The hub itself */
  | 'HUB'
  /** 接收方 / Receiver */
  | 'RECEIVER'
  /** 移出方 / Sender */
  | 'SENDER';

/** 移送状态 / State of a referral */
export type ReferralState =
  /** 已接受 / Accepted */
  | 'ACCEPTED'
  /** 已确认闭环 / Acknowledged: the loop is closed */
  | 'ACKNOWLEDGED'
  /** 已取消 / Cancelled before sending */
  | 'CANCELLED'
  /** 已办结 / Completed */
  | 'COMPLETED'
  /** 待同意 / Waiting for consent */
  | 'CONSENT_PENDING'
  /** 已退回 / Declined */
  | 'DECLINED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 办理中 / In progress */
  | 'IN_PROGRESS'
  /** 逾期未接 / Lapsed: nobody accepted in time */
  | 'LAPSED'
  /** 未发出 / Not sent: consent refused */
  | 'NOT_SENT'
  /** 已签收 / Received */
  | 'RECEIVED'
  /** 已发出 / Sent */
  | 'SENT'
  /** 补正中 / Waiting for more material */
  | 'SUPPLEMENTING'
  /** 中止 / Suspended */
  | 'SUSPENDED'
  /** 已终止 / Terminated */
  | 'TERMINATED'
  /** 已撤回 / Withdrawn */
  | 'WITHDRAWN';

/** 移送步骤 / Step of a referral; the kind says which exist */
export type ReferralStep =
  /** 接受 / Accept */
  | 'ACCEPT'
  /** 确认闭环 / Acknowledge */
  | 'ACKNOWLEDGE'
  /** 同意撤回 / Agree to give it back */
  | 'AGREE_CANCELLATION'
  /** 要求补正 / Ask for more */
  | 'ASK_MORE'
  /** 指派律师 / Assign a lawyer */
  | 'ASSIGN_LAWYER'
  /** 确定牵头单位 / Name the lead */
  | 'ASSIGN_LEAD'
  /** 取消 / Cancel */
  | 'CANCEL'
  /** 办结 / Complete */
  | 'COMPLETE'
  /** 召集 / Convene */
  | 'CONVENE'
  /** 作出决定 / Decide */
  | 'DECIDE'
  /** 退回 / Decline */
  | 'DECLINE'
  /** 延长期限 / Extend */
  | 'EXTEND'
  /** 逾期自动退回 / Lapse */
  | 'LAPSE'
  /** 分派任务 / Open the actions */
  | 'OPEN_ACTIONS'
  /** 先行提供援助 / Give aid first */
  | 'PROVIDE_FIRST'
  /** 更换承办人 / Put another person on it */
  | 'REASSIGN'
  /** 签收 / Receive */
  | 'RECEIVE'
  /** 记录回访来电人 / Record the call back */
  | 'RECORD_CALLBACK'
  /** 记录不同意 / Record that consent was refused */
  | 'RECORD_CONSENT_REFUSED'
  /** 记录已联系 / Record that the person was reached */
  | 'RECORD_CONTACTED'
  /** 记录已控制 / Record that it is under control */
  | 'RECORD_CONTROLLED'
  /** 送达 / Record the delivery */
  | 'RECORD_DELIVERED'
  /** 记录立案 / Record that it was filed */
  | 'RECORD_FILED'
  /** 续报 / Report further */
  | 'RECORD_FOLLOW_UP_REPORT'
  /** 调查终结 / End the investigation */
  | 'RECORD_INVESTIGATED'
  /** 记录异议 / Record an objection */
  | 'RECORD_OBJECTION'
  /** 口头报告 / Report orally */
  | 'RECORD_ORAL_REPORT'
  /** 对方同意调解 / Record that the other party agreed */
  | 'RECORD_OTHER_PARTY_AGREED'
  /** 记录评价 / Record the rating */
  | 'RECORD_RATING'
  /** 记录答复 / Record the reply */
  | 'RECORD_REPLY'
  /** 记录复查意见 / Record the opinion on review */
  | 'RECORD_REVIEW'
  /** 记录申请复查 / Record that a review was asked for */
  | 'RECORD_REVIEW_ASKED'
  /** 记录复核意见 / Record the opinion on second review */
  | 'RECORD_RE_REVIEW'
  /** 记录申请复核 / Record that a second review was asked for */
  | 'RECORD_RE_REVIEW_ASKED'
  /** 记录签订 / Record that it was signed */
  | 'RECORD_SIGNED'
  /** 记录报送 / Record that it was submitted */
  | 'RECORD_SUBMITTED'
  /** 记录已书面告知 / Record that the person was told in writing */
  | 'RECORD_TOLD'
  /** 记录未联系上 / Record that the person was not reached */
  | 'RECORD_UNREACHED'
  /** 记录再次未联系上 / Record that the person was not reached on another day */
  | 'RECORD_UNREACHED_AGAIN'
  /** 书面报告 / Report in writing */
  | 'RECORD_WRITTEN_REPORT'
  /** 不同意撤回 / Refuse to give it back */
  | 'REFUSE_CANCELLATION'
  /** 请求撤回 / Ask to have it back */
  | 'REQUEST_CANCELLATION'
  /** 补正后重交 / Resubmit */
  | 'RESUBMIT'
  /** 恢复 / Resume */
  | 'RESUME'
  /** 复盘 / Review */
  | 'REVIEW'
  /** 送达申请书副本 / Serve the copy */
  | 'SERVE_COPY'
  /** 开始办理 / Start */
  | 'START'
  /** 发出 / Submit */
  | 'SUBMIT'
  /** 中止 / Suspend */
  | 'SUSPEND'
  /** 采取措施 / Take the measure */
  | 'TAKE_MEASURE'
  /** 终止 / Terminate */
  | 'TERMINATE'
  /** 撤回 / Withdraw */
  | 'WITHDRAW';

/** 移送类别：程序、工单等级、预警等级等 / What a kind of referral comes as: procedure, tier, level */
export type ReferralVariant =
  /** 受理后委托调解 / Entrusted after acceptance */
  | 'AFTER_ACCEPTANCE'
  /** 调解协议支付令 / Order for an agreement not performed */
  | 'AGREEMENT_UNPERFORMED'
  /** 交办 / Assigned with feedback */
  | 'ASSIGNED_WITH_FEEDBACK'
  /** 受理前建议调解 / Suggested before acceptance */
  | 'BEFORE_ACCEPTANCE'
  /** 蓝色预警 / Blue warning */
  | 'BLUE'
  /** 集体协商 / Collective bargaining */
  | 'COLLECTIVE'
  /** 投诉 / Complaint */
  | 'COMPLAINT'
  /** 转送 / Forwarded */
  | 'FORWARDED'
  /** 个别协商 / One worker negotiates */
  | 'INDIVIDUAL'
  /** 仲裁或诉讼中保全 / Within arbitration or suit */
  | 'IN_PROCEEDINGS'
  /** 重点案件 / Key case */
  | 'KEY_CASE'
  /** 橙色预警 / Orange warning */
  | 'ORANGE'
  /** 普通程序 / Ordinary procedure */
  | 'ORDINARY'
  /** 诉前保全 / Before a suit */
  | 'PRE_SUIT'
  /** 红色预警 / Red warning */
  | 'RED'
  /** 一般 / Regular */
  | 'REGULAR'
  /** 举报 / Report */
  | 'REPORT'
  /** 简易程序 / Simplified procedure */
  | 'SIMPLIFIED'
  /** 小额诉讼程序 / Small claims */
  | 'SMALL_CLAIMS'
  /** 特别复杂工单 / Very complex order */
  | 'TIER_COMPLEX'
  /** 难点工单 / Difficult order */
  | 'TIER_DIFFICULT'
  /** 一般工单 / General order */
  | 'TIER_GENERAL'
  /** 紧急 / Urgent */
  | 'URGENT'
  /** 拖欠劳动报酬支付令 / Order for wages owed */
  | 'WAGES_OWED'
  /** 黄色预警 / Yellow warning */
  | 'YELLOW';

/** 登记争议 / Registers a dispute */
export type RegisterDisputeInput = {
  /** 案由标识 / Id of the cause of action, e.g. REMUNERATION_CLAIM */
  cause?: string | null | undefined;
  channel: IntakeChannel;
  /** 可不经仲裁的依据 / Why a court may take it before arbitration */
  channelGround?: ChannelGround | null | undefined;
  claims?: Array<ClaimInput>;
  /** 涉及劳动者人数 / Workers concerned */
  headcount?: number;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  occurredAt?: string | null | undefined;
  /** 本单位案号 / Your agency’s own number */
  ownNumber?: string | null | undefined;
  parties?: Array<PartyInput>;
  /** 区划代码，默认本单位 / Region code; your agency’s when not given */
  region?: string | null | undefined;
  relationType?: RelationType | null | undefined;
  /** 诉求与事实陈述 / Statement of the demand and the facts */
  statement?: string | null | undefined;
};

/** 登记热线工单 / Enters a hotline order */
export type RegisterHotlineOrderInput = {
  /** 来电人是否要求匿名 / Whether the caller asked to stay unnamed */
  anonymous?: boolean;
  /** 来电人姓名，仅承办工会及援助律师可见 / Caller’s name; only the handling union and the aid lawyer see it */
  callerName?: string | null | undefined;
  /** 来电号码 / Caller’s number */
  callerPhone?: string | null | undefined;
  /** 来自哪条热线 / Line it came by */
  channel: HotlineChannel;
  /** 诉求，至多5000字 / What the caller asks for, at most 5,000 characters */
  demand: string;
  /** 所附争议；不填则须填 registration 一并登记 / Dispute it is attached to; else give registration */
  disputeId?: string | null | undefined;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间（含时区），不填为现在 / When it happened, with its offset; now when not given */
  occurredAt?: string | null | undefined;
  /** 工单号，本单位同一热线内不重复 / Number of the order, once for each line */
  orderNumber: string;
  /** 工单载明的办结日，北京时间 / Day printed on the order, by China time */
  printedDueOn?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers */
  referralId?: string | null | undefined;
  /** 诉求所在地行政区划代码，不填为本单位所在地 / Region code of the matter; your own when not given */
  region?: string | null | undefined;
  /** 一并登记的争议 / Dispute that is registered with it */
  registration?: UnionIntakeInput | null | undefined;
  /** 难易等级 / Tier */
  tier?: HotlineTier;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 编立诉前调登记号 / Entry in the pre-suit register */
export type RegisterPreSuitInput = {
  courtCaseId: string;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  occurredAt?: string | null | undefined;
  /** 如（2025）云0114民诉前调88号 / e.g. （2025）云0114民诉前调88号 */
  registerNumber: string;
};

/** 用工关系 / Relation between worker and employer */
export type RelationType =
  /** 劳动关系 / Labour relation */
  | 'LABOUR_RELATION'
  /** 不完全符合确立劳动关系情形 / Partial labour relation (new forms of work) */
  | 'PARTIAL_LABOUR_RELATION'
  /** 人事关系 / Personnel relation */
  | 'PERSONNEL_RELATION'
  /** 劳务关系 / Service relation */
  | 'SERVICE_RELATION';

/** 重启已结争议 / Reopens a closed dispute */
export type ReopenDisputeInput = {
  /** 已归档的须由本单位另一人批准 / Who approved it; needed for what was archived */
  approvedBy?: string | null | undefined;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  reason: string;
  version: number;
};

/** 答复热线工单 / Answers a hotline order */
export type ReplyHotlineOrderInput = {
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 工单 / The order */
  orderId: string;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 答复，至多5000字 / Answer, at most 5,000 characters */
  reply: string;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 重大情况直报 / Reports a major incident */
export type ReportIncidentInput = {
  /** 拖欠金额，分 / Arrears, in fen */
  arrearsFen?: number | null | undefined;
  /** 伤亡情况，不写姓名 / Injuries and deaths, nobody named */
  casualties?: string | null | undefined;
  /** 是否仅为“已通过涉密渠道报告”的指引 / Whether this only points to a report through a classified channel */
  classified?: boolean;
  /** 行为与经过，不写姓名 / What happens, nobody named */
  conduct: string;
  /** 诉求 / What is demanded */
  demand?: string | null | undefined;
  /** 所附争议；不填则须填 registration 一并登记 / Dispute it is attached to; else give registration */
  disputeId?: string | null | undefined;
  /** 直报表等 / Report form and others */
  documents?: Array<DocumentInput>;
  /** 口头或者书面 / Orally or in writing */
  form: IncidentForm;
  /** 涉及人数 / People concerned */
  headcount: number;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 知悉时间（含时区），时限由此起算 / When it became known, with its offset; the hours run from here */
  knownAt: string;
  /** 已采取的措施 / Measures taken */
  measures?: string | null | undefined;
  /** 发生时间（含时区），不填为现在 / When it happened, with its offset; now when not given */
  occurredAt?: string | null | undefined;
  /** 地点 / Place */
  place: string;
  /** 所办理的移送 / Referral the act answers */
  referralId?: string | null | undefined;
  /** 一并登记的争议 / Dispute that is registered with it */
  registration?: UnionIntakeInput | null | undefined;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
  /** 所依据的预警 / Warning it grew from */
  warningId?: string | null | undefined;
};

/** 申请导出 / Asks for an export */
export type RequestExportInput = {
  /** 与争议列表相同 / As in the list of disputes */
  filter?: DisputeFilterInput | null | undefined;
  /** 格式 / Its form */
  format: ExportFormat;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
};

/** 满意度 / How somebody rates what was done */
export type Satisfaction =
  /** 基本满意 / Basically satisfied */
  | 'BASICALLY_SATISFIED'
  /** 不满意 / Dissatisfied */
  | 'DISSATISFIED'
  /** 满意 / Satisfied */
  | 'SATISFIED';

/** 移送 / Refers a dispute to another agency */
export type SendReferralInput = {
  /** 移送方声明，见种类的 declares / What you state; the kind lists what it asks for */
  declarations?: Array<Declaration>;
  disputeId: string;
  documents?: Array<DocumentInput>;
  /** 承接的移送：本单位收到后再转，或退回后改送 / The referral it goes on from: received and sent on, or come back */
  followsReferralId?: string | null | undefined;
  hold?: ReferralHold | null | undefined;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 种类代码或名称，如 R08 / Code or name of the kind */
  kind: string;
  /** 附言，仅双方可见 / Words for the two sides only */
  message?: string | null | undefined;
  occurredAt?: string | null | undefined;
  /** 部分移送，不填为全部 / A part; all of it when left out */
  scope?: ReferralScopeInput | null | undefined;
  /** 针对给付义务的种类须填 / Obligation it is about, where the kind is about one */
  subjectId?: string | null | undefined;
  /** 接收单位；可改填类型与地区 / Receiver; or name its type and place */
  toAgencyId?: string | null | undefined;
  /** 只指明类型，由平台按地区选定 / Type alone: the hub finds the agency of the place */
  toAgencyType?: AgencyType | null | undefined;
  /** 决定管辖的地点，默认争议所在地区 / Place that decides; the region of the dispute when not given */
  toRegion?: string | null | undefined;
  /** 类别，见种类的 variants / Which of the kind’s variants it is; needed where the kind has some */
  variant?: ReferralVariant | null | undefined;
};

/** 仲裁文书送达一方 / Service of a paper on one side */
export type ServeArbitrationPapersInput = {
  /** 所属仲裁案 / Arbitration it belongs to */
  arbitrationId: string;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 送达方式 / How it was served */
  method?: PaperServiceMethod;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所送达文书 / Paper that was served */
  paper: ArbitrationPaper;
  /** 受送达人；一方有数人时逐一登记 / Addressee; one by one where a side has several */
  partyId?: string | null | undefined;
  /** 公告之日，公告送达时必填，北京时间 / Day of the public notice, needed with it, Asia/Shanghai */
  publishedOn?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 受送达方 / Side it was served on */
  to: ServedSide;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 受送达方 / Side a paper is served on */
export type ServedSide =
  /** 用人单位 / The employer */
  | 'EMPLOYER'
  /** 劳动者 / The worker */
  | 'WORKER';

/** 推演期限 / What would happen to the clocks of a dispute */
export type SimulateDeadlinesInput = {
  disputeId: string;
  /** 按时间先后，至多50项 / In order of time, at most 50 */
  events: Array<HypotheticalEventInput>;
  /** 推演至何时 / How far to look */
  until?: string | null | undefined;
};

/** 岗位 / Post of a person at an agency */
export type StaffRole =
  /** 单位管理员 / Agency administrator */
  | 'AGENCY_ADMIN'
  /** 仲裁院书记员 / Arbitration clerk */
  | 'ARBITRATION_CLERK'
  /** 仲裁立案人员 / Arbitration filing clerk */
  | 'ARBITRATION_FILING_CLERK'
  /** 仲裁员 / Arbitrator */
  | 'ARBITRATOR'
  /** 审计管理员 / Audit administrator */
  | 'AUDIT_ADMIN'
  /** 老总调解员 / Entrepreneur mediator */
  | 'BOSS_MEDIATOR'
  /** 经办人员 / Case officer of a partner */
  | 'CASE_OFFICER'
  /** 书记员 / Court clerk */
  | 'COURT_CLERK'
  /** 立案庭工作人员 / Court filing clerk */
  | 'COURT_FILING_CLERK'
  /** 预警信息员 / Early-warning informant */
  | 'EARLY_WARNING_INFORMANT'
  /** 用人单位代表 / Employer representative */
  | 'EMPLOYER_REP'
  /** 执行法官/执行员 / Enforcement officer */
  | 'ENFORCEMENT_OFFICER'
  /** 工商联联络员 / Federation liaison */
  | 'FEDERATION_LIAISON'
  /** 网格员 / Grid worker */
  | 'GRID_WORKER'
  /** 热线话务员 / Hotline agent */
  | 'HOTLINE_AGENT'
  /** 行业主管部门人员 / Industry regulator */
  | 'INDUSTRY_REGULATOR'
  /** 劳动保障监察员 / Labour inspector */
  | 'INSPECTOR'
  /** 法官 / Judge */
  | 'JUDGE'
  /** 法官助理 / Judicial assistant */
  | 'JUDICIAL_ASSISTANT'
  /** 司法所工作人员 / Justice officer */
  | 'JUSTICE_OFFICER'
  /** 劳资纠纷协调员 / Labour coordinator */
  | 'LABOUR_COORDINATOR'
  /** 法援律师 / Legal-aid lawyer */
  | 'LEGAL_AID_LAWYER'
  /** 法援审查指派人员 / Legal-aid officer */
  | 'LEGAL_AID_OFFICER'
  /** 调解组织管理员 / Mediation organisation administrator */
  | 'MEDIATION_ORG_ADMIN'
  /** 调解员 / Mediator */
  | 'MEDIATOR'
  /** 人民调解员 / People's mediator */
  | 'PEOPLE_MEDIATOR'
  /** 信访工作人员 / Petition officer */
  | 'PETITION_OFFICER'
  /** 平台运营人员 / Platform operator */
  | 'PLATFORM_OPERATOR'
  /** 政法委/综治中心协调员 / Governance coordinator */
  | 'PLC_COORDINATOR'
  /** 民警 / Police officer */
  | 'POLICE_OFFICER'
  /** 检察官 / Prosecutor */
  | 'PROSECUTOR'
  /** 检察官助理 / Prosecutor's assistant */
  | 'PROSECUTOR_ASSISTANT'
  /** 安全管理员 / Security administrator */
  | 'SECURITY_ADMIN'
  /** 统计员 / Statistician */
  | 'STATISTICIAN'
  /** 系统管理员 / System administrator */
  | 'SYSTEM_ADMIN'
  /** 税务/社保经办人员 / Tax or social-insurance officer */
  | 'TAX_OFFICER'
  /** 职工法律援助审批人 / Union legal-aid administrator */
  | 'UNION_AID_ADMIN'
  /** 工会援助律师 / Union aid lawyer */
  | 'UNION_AID_LAWYER'
  /** 工会主席/副主席 / Union chair or vice-chair */
  | 'UNION_CHAIR'
  /** 工会值班人员 / Union duty officer */
  | 'UNION_DUTY_OFFICER'
  /** 工会法律工作者 / Union legal officer */
  | 'UNION_LEGAL_OFFICER'
  /** 工会劳动法律监督员 / Union labour-law supervisor */
  | 'UNION_SUPERVISOR'
  /** 劳动者 / Worker */
  | 'WORKER'
  /** 职工代表 / Workers' representative */
  | 'WORKER_REP';

/** 权限状态 / What a permission says for you */
export type Standing =
  /** 视具体争议而定 / It depends on the dispute */
  | 'DEPENDS'
  /** 不可以 / No */
  | 'NO'
  /** 可以 / Yes */
  | 'YES';

/** 阶段内程序 / What goes on inside a stage */
export type SubStage =
  /** 仲裁委托调解中 / Mediated while arbitration is pending */
  | 'MEDIATING_IN_ARBITRATION'
  /** 诉中委托调解中 / Mediated while the suit is pending */
  | 'MEDIATING_IN_SUIT'
  /** 申请撤销终局裁决 / Application to set a final award aside */
  | 'SET_ASIDE';

/** 检察建议送达方式 / How a suggestion was delivered */
export type SuggestionDelivery =
  /** 电子送达 / Electronically */
  | 'ELECTRONIC'
  /** 直接送达 / Handed over */
  | 'IN_PERSON'
  /** 留置送达 / Left in the presence of a witness */
  | 'LEFT_WITH_WITNESS'
  /** 邮寄送达 / By post */
  | 'MAIL';

/** 检察建议后续处理 / What follows a suggestion not adopted or not answered */
export type SuggestionEscalation =
  /** 向人大报告 / Reported to the people's congress */
  | 'CONGRESS_REPORT'
  /** 提起公益诉讼 / Public-interest suit filed */
  | 'PUBLIC_INTEREST_SUIT'
  /** 报告上级或者通报被建议单位上级 / Reported to the addressee's superior */
  | 'SUPERIOR';

/** 检察建议采纳情况 / What the addressee made of a suggestion */
export type SuggestionResult =
  /** 采纳 / Adopted */
  | 'ADOPTED'
  /** 不采纳 / Not adopted */
  | 'NOT_ADOPTED'
  /** 逾期未回复 / No reply in time */
  | 'NO_REPLY'
  /** 部分采纳 / Adopted in part */
  | 'PARTLY';

/** 一函两书 / The three documents of union supervision */
export type SupervisionLetterKind =
  /** 工会劳动法律监督意见书 / Opinion (R22) */
  | 'OPINION'
  /** 工会劳动法律监督提示函 / Reminder (R21) */
  | 'REMINDER'
  /** 工会劳动法律监督建议书 / Suggestion to the department (R23) */
  | 'SUGGESTION';

/** 监督文书结果 / What came of a supervision document */
export type SupervisionResult =
  /** 采纳 / Adopted */
  | 'ADOPTED'
  /** 已整改 / Corrected */
  | 'CORRECTED'
  /** 提出异议 / Disputed */
  | 'DISPUTED'
  /** 作出说明且成立 / Explained, and the explanation holds */
  | 'EXPLAINED'
  /** 不采纳 / Not adopted */
  | 'NOT_ADOPTED'
  /** 逾期未答复 / No reply in time */
  | 'NO_REPLY'
  /** 部分整改 / Corrected in part */
  | 'PARTLY'
  /** 部分采纳 / Adopted in part */
  | 'PARTLY_ADOPTED';

/** 支持起诉决定 / What a prosecutor decided on supporting the suit */
export type SupportDecision =
  /** 不支持起诉 / Not supported */
  | 'NOT_SUPPORTED'
  /** 出具支持起诉意见 / Opinion issued */
  | 'OPINION_ISSUED';

/** 办理移送的一步；需填内容由种类决定 / Takes one step; the kind says what it needs */
export type TakeReferralStepInput = {
  /** 承办人：调解员、律师等 / Person put on the matter */
  assigneeId?: string | null | undefined;
  caseNumber?: string | null | undefined;
  /** 已申明无利害关系 / A conflict of interest has been ruled out */
  conflictCleared?: boolean | null | undefined;
  /** 各方当事人已同意 / Every party has agreed */
  consentOfAll?: boolean | null | undefined;
  declineReason?: DeclineReason | null | undefined;
  documents?: Array<DocumentInput>;
  extensionDays?: number | null | undefined;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  occurredAt?: string | null | undefined;
  /** 办结结果代码 / Outcome code */
  outcome?: string | null | undefined;
  reason?: string | null | undefined;
  referralId: string;
  step: ReferralStep;
  /** 退回时建议的单位 / Better agency, when declining */
  suggestedAgencyId?: string | null | undefined;
  /** 所见版本 / Version you saw */
  version: number;
};

/** 一审审理程序 / Procedure of a first-instance trial */
export type TrialProcedure =
  /** 普通程序 / Ordinary procedure */
  | 'ORDINARY'
  /** 简易程序 / Simplified procedure */
  | 'SIMPLIFIED'
  /** 小额诉讼程序 / Small claims procedure */
  | 'SMALL_CLAIMS';

/** 未成年人的年龄段 / Ages the law treats apart */
export type UnderAge =
  /** 不满十四周岁 / Under 14 */
  | 'UNDER_14'
  /** 十四周岁以上不满十六周岁 / 14 or 15 */
  | 'UNDER_16'
  /** 十六周岁以上不满十八周岁 / 16 or 17 */
  | 'UNDER_18';

/** 工会法律援助决定 / What the union decided on its legal aid */
export type UnionAidOutcome =
  /** 予以援助 / Aid is given */
  | 'APPROVED'
  /** 不予援助 / Aid is refused */
  | 'REFUSED';

/** 工会援助结案结果 / How an aid case of the union ended */
export type UnionAidResult =
  /** 败诉 / Lost */
  | 'CLOSED_LOST'
  /** 部分支持 / Won in part */
  | 'CLOSED_PARTLY'
  /** 调解 / Settled */
  | 'CLOSED_SETTLED'
  /** 胜诉 / Won */
  | 'CLOSED_WON'
  /** 终止援助 / Terminated */
  | 'TERMINATED';

/** 尚无争议时一并登记：窗口或者来电能说明的最少信息 / What a dispute is registered with when there is none yet */
export type UnionIntakeInput = {
  /** 来源渠道，不填按办理事项确定 / Channel; follows from the act when not given */
  channel?: IntakeChannel | null | undefined;
  /** 统一社会信用代码 / Unified social credit code of the employer */
  employerCode?: string | null | undefined;
  /** 用人单位名称 / Name of the employer */
  employerName?: string | null | undefined;
  /** 涉及人数 / Workers concerned */
  headcount?: number;
  /** 行政区划代码，6、9或12位，不填为本单位所在地 / Region code of 6, 9 or 12 digits; your own when not given */
  region?: string | null | undefined;
  /** 用工关系 / Relation between worker and employer */
  relationType?: RelationType | null | undefined;
  /** 劳动者姓名；匿名时不填 / Worker’s name; left out when unnamed */
  workerName?: string | null | undefined;
  /** 劳动者电话 / Worker’s telephone */
  workerPhone?: string | null | undefined;
};

/** 紧急程度 / How soon it has to be dealt with */
export type Urgency =
  /** 特急 / Critical */
  | 'CRITICAL'
  /** 一般 / Normal */
  | 'NORMAL'
  /** 紧急 / Urgent */
  | 'URGENT';

/** 业务拒绝代码 / Why a request was refused; stable, never reused */
export type UserErrorCode =
  /** 尚有任务未完成 / An action is not done yet */
  | 'ACTIONS_STILL_OPEN'
  /** 该任务已完成 / This action is done already */
  | 'ACTION_DONE_ALREADY'
  /** 案卷当前状态下不能这样办理 / The state of the record does not allow this act */
  | 'ACT_NOT_POSSIBLE_NOW'
  /** 请指明一个建议对象 / Name one addressee */
  | 'ADDRESSEE_REQUIRED'
  /** 回调地址格式不对：不超过2000字符，不含用户名、密码与片段 / This is no address to call: at most 2,000 characters, without user name, password or fragment */
  | 'ADDRESS_MALFORMED'
  /** 该域名仅在内部网络有意义 / This name means something inside a network only */
  | 'ADDRESS_NAME_INTERNAL'
  /** 回调地址须用域名，不得用任何写法的 IP 地址 / The host has to be a name; a numeric address is not called, however it is written */
  | 'ADDRESS_NOT_A_NAME'
  /** 回调地址须为 https / The hub calls https addresses alone */
  | 'ADDRESS_NOT_HTTPS'
  /** 该域名指向内部、本机或保留的网络 / This name leads to a private, local or reserved network */
  | 'ADDRESS_NOT_PUBLIC'
  /** 回调端口须为 443 或 8443 / The hub calls ports 443 and 8443 alone */
  | 'ADDRESS_PORT_CLOSED'
  /** 该域名目前无法解析 / Nobody knows this name at present */
  | 'ADDRESS_UNKNOWN'
  /** 该次开庭已延期 / This hearing was put off already */
  | 'ADJOURNED_ALREADY'
  /** 延期应在开庭三个工作日前请求 / Another day is asked for three working days ahead */
  | 'ADJOURNMENT_TOO_LATE'
  /** 不符合先予执行的条件 / The conditions of advance execution are not met */
  | 'ADVANCE_CONDITIONS_NOT_MET'
  /** 先予执行由劳动者申请 / Advance execution is for a worker */
  | 'ADVANCE_FOR_WORKERS_ONLY'
  /** 该单位已经上线 / The agency is live already */
  | 'AGENCY_LIVE_ALREADY'
  /** 该单位尚未上线，不得收发、登记真实事项；见上线清单 / The agency is not live yet: it neither receives, sends nor registers real matters; see its checklist */
  | 'AGENCY_NOT_LIVE'
  /** 机构类型不能更改，请另建一行 / The type of an agency stays; add a row of its own */
  | 'AGENCY_TYPE_IS_FIXED'
  /** 没有这种机构类型 / There is no such type of agency */
  | 'AGENCY_TYPE_UNKNOWN'
  /** 双方的信息共享协议已失效 / The sharing agreement between the two has lapsed */
  | 'AGREEMENT_LAPSED'
  /** 需要一份已生效且未经确认的调解协议 / An effective agreement that is not confirmed yet is needed */
  | 'AGREEMENT_REQUIRED'
  /** 已回复 / It was answered already */
  | 'ALREADY_ANSWERED'
  /** 已作出裁决 / There is an award already */
  | 'ALREADY_AWARDED'
  /** 争议已在仲裁或诉讼中 / The matter is before a commission or a court */
  | 'ALREADY_BEFORE_TRIBUNAL'
  /** 已结案 / It is closed already */
  | 'ALREADY_CLOSED'
  /** 已作出决定 / It has been decided already */
  | 'ALREADY_DECIDED'
  /** 法院已立案 / The court has docketed it already */
  | 'ALREADY_DOCKETED'
  /** 已生效 / It is in effect already */
  | 'ALREADY_EFFECTIVE'
  /** 已可强制执行 / It can be enforced already */
  | 'ALREADY_ENFORCEABLE'
  /** 个人信息已删除 / Its personal values were erased */
  | 'ALREADY_ERASED'
  /** 已在仲裁或者诉讼中，应告知另行处理 / Arbitration or a court has the matter; the complainant is to be told */
  | 'ALREADY_IN_PROCEEDINGS'
  /** 支付令已发出 / The order was issued already */
  | 'ALREADY_ISSUED'
  /** 保全已解除 / The hold was lifted already */
  | 'ALREADY_LIFTED'
  /** 已按此原因关联 / They are linked for this reason already */
  | 'ALREADY_LINKED'
  /** 该提示已处理 / This proposal has been decided */
  | 'ALREADY_PROPOSAL_DECIDED'
  /** 已提请删除，待另一人批准 / Erasure was proposed already; another person approves it */
  | 'ALREADY_PROPOSED'
  /** 已收到同一申请 / The same application was received already */
  | 'ALREADY_RECEIVED'
  /** 已报告 / It has been reported already */
  | 'ALREADY_REPORTED'
  /** 已作出裁定 / It has been ruled on already */
  | 'ALREADY_RULED'
  /** 本单位已密封该内容 / Your agency has sealed this already */
  | 'ALREADY_SEALED'
  /** 已送达 / It was served already */
  | 'ALREADY_SERVED'
  /** 金额应为以分为单位的非负整数 / An amount is a whole number of fen, never negative */
  | 'AMOUNT_NOT_WHOLE_FEN'
  /** 已上诉，一审判决不生效 / It was appealed against and does not take effect */
  | 'APPEALED_AGAINST'
  /** 上诉期尚未届满 / The period for appeal is still running */
  | 'APPEAL_PERIOD_RUNNING'
  /** 已过上诉期 / The period for appeal is over */
  | 'APPEAL_TOO_LATE'
  /** 应由双方共同申请 / Both parties have to apply */
  | 'APPLICATION_NOT_JOINT'
  /** 本单位24小时内的接入申请次数已用完 / Your agency has lodged as many applications as 24 hours allow */
  | 'APPLICATION_QUOTA_USED'
  /** 须由本单位另一人批准，并写明其人 / Another person of your agency has to approve it, by name */
  | 'APPROVER_NEEDED'
  /** 劳动争议应先行仲裁，除非记明法定例外 / A labour dispute goes to arbitration first, unless a listed ground is recorded */
  | 'ARBITRATION_COMES_FIRST'
  /** 该仲裁员已回避 / This arbitrator was recused */
  | 'ARBITRATOR_RECUSED'
  /** 补正（补充）只能要求一次 / What is missing is asked for once only */
  | 'ASKED_ONCE_ALREADY'
  /** 承办人应为接收单位人员 / The assignee has to belong to the receiving agency */
  | 'ASSIGNEE_NOT_OF_RECEIVER'
  /** 列明权限的应为特别授权 / Listed authorities make it a special mandate */
  | 'AUTHORITIES_NEED_SPECIAL_SCOPE'
  /** 特别授权须列明具体权限 / A special mandate lists its authorities */
  | 'AUTHORITIES_NOT_LISTED'
  /** 支付令依据与移送种类不符 / The order rests on another law than the referral says */
  | 'BASIS_NOT_OF_REFERRAL'
  /** 未达到移送的数额标准 / The sum is below the threshold of the crime */
  | 'BELOW_CRIME_THRESHOLD'
  /** 登记联系不上之前，应先记录至少两次联系 / Two recorded attempts are needed before a caller counts as unreachable */
  | 'CALLER_NOT_TRIED_TWICE'
  /** 该案类型不适用 / The case is of another type */
  | 'CASE_NOT_OF_TYPE'
  /** 案号格式不对 / This is not a court case number */
  | 'CASE_NUMBER_MALFORMED'
  /** 案号类型与案件不符 / The number is of another type of case */
  | 'CASE_NUMBER_OF_OTHER_TYPE'
  /** 本单位已用过这个号 / Your agency has used this number already */
  | 'CASE_NUMBER_TAKEN'
  /** 诉前登记不是立案 / Entry in the pre-suit register is no docketing */
  | 'CASE_TYPE_NOT_DOCKETED'
  /** 没有这个案由 / There is no such cause of action */
  | 'CAUSE_UNKNOWN'
  /** 更换代理的申请尚未办结 / A change of representation is open already */
  | 'CHANGE_ALREADY_OPEN'
  /** 应由他人核实或决定 / Somebody whom it does not concern has to do this */
  | 'CHANGE_CONCERNS_YOU'
  /** 尚未向当事人核实 / The party has not been asked yet */
  | 'CHANGE_NOT_VERIFIED'
  /** 已向当事人核实 / The party has been asked already */
  | 'CHANGE_VERIFIED_ALREADY'
  /** 使用童工应移送监察与公安，不得调解 / Child labour goes to the inspection and the police; it is not mediated */
  | 'CHILD_LABOUR_NOT_MEDIATED'
  /** 同一请求重复裁决 / A claim item stands in the award twice */
  | 'CLAIM_AWARDED_TWICE'
  /** 该项请求不适用先予执行 / This claim is not executed in advance */
  | 'CLAIM_NOT_EXECUTED_IN_ADVANCE'
  /** 没有这种请求类型 / There is no such claim type */
  | 'CLAIM_TYPE_UNKNOWN'
  /** 该系统客户端已终止 / This system client has ended */
  | 'CLIENT_ENDED'
  /** 该密钥已失效 / This key has ended */
  | 'CLIENT_KEY_ENDED'
  /** 这是私钥，请勿外传，应立即更换；此处只收公钥 / This is a private key: keep it to yourself and replace it now; only its public half belongs here */
  | 'CLIENT_KEY_IS_PRIVATE'
  /** 该公钥或证书已登记过，请换新的 / This key or certificate was registered before; make a new one */
  | 'CLIENT_KEY_KNOWN'
  /** 无法识别的公钥或证书 / This is no public key or certificate that can be read */
  | 'CLIENT_KEY_UNREADABLE'
  /** 只收 Ed25519 公钥，或不短于 2048 位的证书 / Only Ed25519 keys are taken, and certificates of 2048 bits or more */
  | 'CLIENT_KEY_WEAK'
  /** 没有可办理的期限 / There is no such clock running */
  | 'CLOCK_NOT_RUNNING'
  /** 已过三十日的司法确认申请期 / The thirty days for joint confirmation have passed */
  | 'CONFIRMATION_TOO_LATE'
  /** 内容已被他人更新，请刷新后再办 / It has changed since you looked; look again and retry */
  | 'CONFLICT'
  /** 须先申明无利害关系，否则另行指定 / A conflict of interest has to be ruled out, or somebody else put on it */
  | 'CONFLICT_NOT_CLEARED'
  /** 存在利害关系，未经双方书面同意或决定不得指定 / A tie stands against this person; both sides agree in writing, or it is decided */
  | 'CONFLICT_OF_INTEREST_OPEN'
  /** 该同意已撤回 / This consent was withdrawn already */
  | 'CONSENT_ALREADY_WITHDRAWN'
  /** 缺少当事人同意 / The consent of a party is missing */
  | 'CONSENT_MISSING'
  /** 这种移送依法无须同意 / The law asks no consent for this kind */
  | 'CONSENT_NOT_ASKED'
  /** 须经各方当事人同意 / All parties have to agree */
  | 'CONSENT_OF_ALL_NEEDED'
  /** 须经双方书面同意 / Both sides have to agree in writing */
  | 'CONSENT_OF_BOTH_NEEDED'
  /** 联系岗位只写岗位名称，2–40个字，不写姓名、电话 / Name a post in 2 to 40 letters: no person, no number */
  | 'CONTACT_NOT_A_POST'
  /** 摘要与现行契约不符，请重新取得契约 / This is not the digest of the contract as it stands; ask for it again */
  | 'CONTRACT_CHANGED'
  /** 该文书送达对方当事人 / That paper goes to the other side */
  | 'COPY_GOES_TO_DEFENDANT'
  /** 申请书副本送达被申请人 / The copy goes to the respondent */
  | 'COPY_GOES_TO_RESPONDENT'
  /** 数量应为合理的整数 / The count has to be a whole number in range */
  | 'COUNT_NOT_POSITIVE'
  /** 请指明另一法院 / Name another court */
  | 'COURT_EXPECTED'
  /** 应由中级人民法院管辖 / This belongs to an intermediate court */
  | 'COURT_LEVEL_WRONG'
  /** 债权人对债务人有对待给付义务，不能申请支付令 / The creditor owes something in return, so no payment order can be asked for */
  | 'CREDITOR_OWES_TOO'
  /** 该统一社会信用代码已有在办或已同意的申请 / There is an application for this unified social credit code already */
  | 'CREDIT_CODE_KNOWN'
  /** 这不是本平台给出的游标 / This is no cursor of this hub */
  | 'CURSOR_UNKNOWN'
  /** 日期应为 YYYY-MM-DD / A date is YYYY-MM-DD */
  | 'DATE_MALFORMED'
  /** 日期或者时间不存在，或者格式不对 / The date or time does not exist or is misspelt */
  | 'DEADLINE_BAD_DATE'
  /** 延长天数应当是合理的非负整数 / An extension is a whole number of days, zero or more, and below a century */
  | 'DEADLINE_BAD_EXTENSION'
  /** 该期限不能延长 / This period cannot be extended */
  | 'DEADLINE_EXTENSION_NOT_ALLOWED'
  /** 延长超过上限 / The extension exceeds its maximum */
  | 'DEADLINE_EXTENSION_TOO_LONG'
  /** 同意或者批准延长的主体不对 / This extension has to be agreed or approved by somebody else */
  | 'DEADLINE_EXTENSION_WRONG_AUTHORITY'
  /** 按小时计算的期限需要带时区的准确时间 / A period in hours needs the exact time with its offset */
  | 'DEADLINE_INSTANT_NEEDED'
  /** 停止计算早于期限开始 / The pause begins before the period does */
  | 'DEADLINE_PAUSE_BEFORE_START'
  /** 该期限没有可以扣除的时间 / Nothing stops this period */
  | 'DEADLINE_PAUSE_NOT_ALLOWED'
  /** 恢复计算早于停止计算 / The pause ends before it begins */
  | 'DEADLINE_PAUSE_REVERSED'
  /** 债务人下落不明或支付令不能送达，不能申请支付令 / The debtor cannot be found or served, so no payment order can be asked for */
  | 'DEBTOR_UNREACHABLE'
  /** 须由移送方声明 / The sender has to state this */
  | 'DECLARATION_MISSING'
  /** 这种移送不需要这项声明 / The kind does not ask for this statement */
  | 'DECLARATION_NOT_ASKED'
  /** 七日表示期尚未届满 / The seven days to decline a suit are not over */
  | 'DECLINE_PERIOD_RUNNING'
  /** 该原因不能用于退回这种移送 / This kind cannot be declined for that reason */
  | 'DECLINE_REASON_NOT_LAWFUL'
  /** 三十日送达期尚未届满 / The thirty days for delivery are not over */
  | 'DELIVERY_PERIOD_RUNNING'
  /** 收件台不能改属其他机构 / A desk stays with its agency */
  | 'DESK_STAYS_WITH_AGENCY'
  /** 材料摘要应为SHA-256十六进制 / The digest is a SHA-256 in hexadecimal */
  | 'DIGEST_MALFORMED'
  /** 争议尚未结案 / The dispute is not closed yet */
  | 'DISPUTE_NOT_CLOSED'
  /** 争议已不在办理 / The dispute is no longer open */
  | 'DISPUTE_NOT_OPEN'
  /** 缺少必需材料 / A document that is needed is missing */
  | 'DOCUMENT_MISSING'
  /** 集体合同草案须经职工代表大会或者全体职工讨论通过 / The draft has to pass the workers’ congress or all workers first */
  | 'DRAFT_NOT_PASSED'
  /** 应付日早于生效日 / It would be due before it takes effect */
  | 'DUE_BEFORE_START'
  /** 单位、系统、安全、审计管理员与平台运营人员须由不同人担任 / Administration of people, system, security and audit, and operating the platform, are held by different people */
  | 'DUTIES_NOT_SEPARATED'
  /** 紧急查看仅供查阅 / Emergency access is for reading alone */
  | 'EMERGENCY_IS_FOR_READING'
  /** 紧急查看尚未结束 / The emergency access is not over yet */
  | 'EMERGENCY_NOT_OVER'
  /** 您已在紧急查看该争议 / You have emergency access to it already */
  | 'EMERGENCY_OPEN_ALREADY'
  /** 本单位有紧急查看尚未审查，须由使用人以外的人员先行审查 / An earlier emergency access of your agency was not reviewed; another person than who used it reviews it first */
  | 'EMERGENCY_UNREVIEWED'
  /** 该回调地址未启用，请先恢复 / This endpoint is not active; resume it first */
  | 'ENDPOINT_NOT_ACTIVE'
  /** 事件应按时间先后排列，且不早于现在 / Events stand in the order of time, none before now */
  | 'EVENTS_OUT_OF_ORDER'
  /** 没有这种事件 / There is no such type of event */
  | 'EVENT_TYPE_UNKNOWN'
  /** 您在24小时内的导出次数已用完 / You have asked for as many exports as 24 hours allow */
  | 'EXPORT_QUOTA_USED'
  /** 加付比例为百分之五十至一百 / Extra compensation is fifty to one hundred per cent */
  | 'EXTRA_PAY_OUT_OF_RANGE'
  /** 终局与否与逐项计算不符 / The finality does not fit the items */
  | 'FINALITY_DOES_NOT_FIT'
  /** 终局裁决，用人单位不得起诉，只能向中级人民法院申请撤销（调仲法49条） / The award is final: the employer cannot sue and may only apply to the intermediate court to set it aside (LDMAL 49) */
  | 'FINAL_AWARD_SET_ASIDE_ONLY'
  /** 您的岗位不能办理此事 / Your post may not do this */
  | 'FORBIDDEN'
  /** 格式不对 / This has another form */
  | 'FORM_MALFORMED'
  /** 已先行提供援助 / Aid was given first already */
  | 'GIVEN_FIRST_ALREADY'
  /** 上线清单中此项尚未完成 / This item of the checklist does not stand yet */
  | 'GO_LIVE_ITEM_MISSING'
  /** 该材料所属类别不在本次移送声明的范围内；可随附的类别见 allowed / The document is of a group this hand-off does not declare; `allowed` names those that may go with it */
  | 'GROUP_NOT_DECLARED'
  /** 这种移送不提供该类信息 / This kind of hand-off does not hand over such data */
  | 'GROUP_NOT_OF_KIND'
  /** 十人以上有共同请求的，方可推举代表 / Only a group of ten or more with a common claim names representatives */
  | 'GROUP_TOO_SMALL'
  /** 人数至少为1 / At least one worker is concerned */
  | 'HEADCOUNT_NOT_POSITIVE'
  /** 开庭应提前五个工作日通知 / A hearing is told of five clear working days ahead */
  | 'HEARING_NOTICE_TOO_SHORT'
  /** 该幂等键已逾90日，结果不再保留；如需再办，请换新键 / This idempotency key is over 90 days old and its outcome is kept no more; to act again, take a new one */
  | 'IDEMPOTENCY_EXPIRED'
  /** 同一幂等键的请求正在办理 / A request with this idempotency key is still running */
  | 'IDEMPOTENCY_IN_FLIGHT'
  /** 该幂等键已用于另一请求，请换新键 / This idempotency key was used for another request; take a new one */
  | 'IDEMPOTENCY_MISMATCH'
  /** 标识格式不对 / This is not an id of the right form */
  | 'ID_MALFORMED'
  /** 身份证件号码不正确 / The identity number is not right */
  | 'ID_NUMBER_INVALID'
  /** 同一标识出现两次 / The same id stands twice */
  | 'ID_TWICE'
  /** 只有举报才登记举报人 / Only a report has a whistle-blower */
  | 'INFORMANT_ONLY_WITH_REPORT'
  /** 已过一年的工伤认定申请期 / The year to apply for recognition has passed */
  | 'INJURY_TOO_LATE'
  /** 违法行为已过二年查处时效 / The violation is older than two years */
  | 'INSPECTION_TOO_LATE'
  /** 分期之和与总额不符 / The instalments do not add up to the amount */
  | 'INSTALMENTS_DO_NOT_ADD_UP'
  /** 历史留痕正在核查，核查结束前不得删除；请联系平台运维 / History is being examined; nothing is erased until that is over. Ask the operator */
  | 'INTEGRITY_HOLD'
  /** 逐项金额之和与总额不符 / The items do not add up to the amount */
  | 'ITEMS_DO_NOT_ADD_UP'
  /** 幂等键应为1–128个可见字符 / An idempotency key has 1 to 128 visible characters */
  | 'KEY_MALFORMED'
  /** 没有这种移送 / There is no such kind of referral */
  | 'KIND_UNKNOWN'
  /** 已指派律师 / A lawyer was assigned already */
  | 'LAWYER_ASSIGNED_ALREADY'
  /** 审批援助的人员不得承办同一案件 / Whoever decided on the aid may not be the lawyer of the same case */
  | 'LAWYER_DECIDED_AID'
  /** 该类机构没有这个层级 / No agency of this type exists at that level */
  | 'LEVEL_NOT_OF_TYPE'
  /** 时效目前不能发生这一事项 / This cannot happen to the limitation as it stands */
  | 'LIMITATION_EVENT_NOT_POSSIBLE'
  /** 早于时效的上一事项 / It lies before what happened to the limitation last */
  | 'LIMITATION_EVENT_TOO_EARLY'
  /** 该依据不适用于这一时效事项 / This ground does not belong to this event */
  | 'LIMITATION_GROUND_NOT_OF_EVENT'
  /** 时效在此之前已经届满 / The limitation had run out before */
  | 'LIMITATION_OVER'
  /** 不能与自身关联 / A dispute is not linked to itself */
  | 'LINKED_TO_ITSELF'
  /** 该授权委托已终止 / This mandate has ended */
  | 'MANDATE_ENDED'
  /** 该人员已是这一当事人的代理人 / This person acts for the party already */
  | 'MANDATE_HELD_ALREADY'
  /** 该人员没有有效的授权委托 / This person holds no mandate of the party */
  | 'MANDATE_NOT_HELD'
  /** 调解过本案的人员不得担任仲裁员 / Who mediated the matter does not arbitrate it */
  | 'MEDIATED_THE_MATTER'
  /** 材料类型格式不对 / This is not a media type */
  | 'MEDIA_TYPE_MALFORMED'
  /** 已过三十日，不能撤销并案 / The thirty days for undoing the merge are over */
  | 'MERGE_NOT_UNDOABLE'
  /** 该文书不能以此方式送达 / That paper cannot be served in this way */
  | 'METHOD_NOT_FOR_PAPER'
  /** 材料标题不得出现未成年人身份信息 / A title does not tell who a minor is */
  | 'MINOR_NAMED'
  /** 匿名诉求不得登记姓名 / Whoever asked to stay unnamed is not named */
  | 'NAME_OF_UNNAMED'
  /** 没有这个名称 / There is no such name */
  | 'NAME_UNKNOWN'
  /** 审限未在扣除中 / No time is being taken out of the limit */
  | 'NOTHING_EXCLUDED'
  /** 至少填写一项 / At least one is needed */
  | 'NOTHING_GIVEN'
  /** 没有逾期未付的款项 / Nothing is overdue */
  | 'NOTHING_OVERDUE'
  /** 公告期未满 / The public notice is still running */
  | 'NOTICE_STILL_RUNNING'
  /** 尚未批准 / It has not been approved */
  | 'NOT_APPROVED'
  /** 尚未作出裁决 / There is no award yet */
  | 'NOT_AWARDED_YET'
  /** 该单位不是联合处置成员 / This agency is not a member of the group */
  | 'NOT_A_MEMBER'
  /** 尚未送达 / It has not been delivered */
  | 'NOT_DELIVERED_YET'
  /** 法院尚未立案 / The court has not docketed it yet */
  | 'NOT_DOCKETED'
  /** 该案尚未立案 / That case is not docketed */
  | 'NOT_DOCKETED_YET'
  /** 尚未采取措施 / No measure has been taken */
  | 'NOT_EXECUTED'
  /** 没有找到，或者您无权知悉 / Not found, or not for you to know of */
  | 'NOT_FOUND'
  /** 尚未裁定准许 / It has not been granted */
  | 'NOT_GRANTED'
  /** 争议不在仲裁程序中 / The matter is not in arbitration */
  | 'NOT_IN_ARBITRATION'
  /** 尚未进入执行程序 / The court is not enforcing yet */
  | 'NOT_IN_ENFORCEMENT'
  /** 尚未作出判决 / There is no judgment yet */
  | 'NOT_JUDGED_YET'
  /** 该人员不是仲裁庭成员 / This person does not sit on the tribunal */
  | 'NOT_OF_TRIBUNAL'
  /** 尚有款项未付清 / Not everything that is owed has been paid */
  | 'NOT_PAID_IN_FULL'
  /** 只有被退回或逾期未接的移送可以改送 / Only what was declined, or what nobody accepted in time, is sent elsewhere */
  | 'NOT_REROUTABLE'
  /** 尚未送达有关各方 / It has not been served on everybody concerned */
  | 'NOT_SERVED_ON_ALL'
  /** 尚未向双方送达 / It has not been served on both sides */
  | 'NOT_SERVED_ON_BOTH'
  /** 该案未终结本次执行 / Enforcement was not ended for now */
  | 'NOT_SUSPENDED'
  /** 只能密封您所持有的内容 / Only what you hold is yours to seal */
  | 'NOT_YOURS_TO_SEAL'
  /** 该当事人没有上诉期 / That party has no period for appeal */
  | 'NO_APPEAL_OPEN'
  /** 没有正在审理的案件 / No case is pending */
  | 'NO_CASE_PENDING'
  /** 没有正在计算的期限 / No such period is running */
  | 'NO_CLOCK_RUNS'
  /** 没有可申请撤销的终局裁决 / There is no final award to be set aside */
  | 'NO_FINAL_AWARD'
  /** 尚未指派律师 / No lawyer has been assigned */
  | 'NO_LAWYER_YET'
  /** 没有待审查的异议 / No objection is being examined */
  | 'NO_OBJECTION_PENDING'
  /** 该地区没有可接收的这类机构 / No such agency receives matters of that region */
  | 'NO_RECEIVER_FOR_REGION'
  /** 尚未提交结案报告 / There is no closing report yet */
  | 'NO_REPORT_YET'
  /** 尚未组成仲裁庭 / There is no tribunal yet */
  | 'NO_TRIBUNAL_YET'
  /** 未达到任何预警触发条件 / No trigger of any level is met */
  | 'NO_TRIGGER_MET'
  /** 须针对债权债务关系本身，清偿能力、期限、方式不影响支付令效力 / It has to be about the debt itself; ability, time and manner of payment do not count */
  | 'OBJECTION_NOT_ABOUT_DEBT'
  /** 该案不适用这种异议 / This objection does not belong to that case */
  | 'OBJECTION_NOT_OF_CASE'
  /** 口头异议无效，须书面提出 / An oral objection has no effect; it has to be written */
  | 'OBJECTION_NOT_WRITTEN'
  /** 异议尚在审查 / An objection is being examined already */
  | 'OBJECTION_PENDING'
  /** 异议期尚未届满 / The period for objection is still running */
  | 'OBJECTION_PERIOD_RUNNING'
  /** 已过异议或申请期限 / The period for it is over */
  | 'OBJECTION_TOO_LATE'
  /** 发生时间早于该移送的上一步 / It cannot have happened before the previous step of the referral */
  | 'OCCURS_BEFORE_PREVIOUS_STEP'
  /** 发生时间早于移送发出 / It cannot have happened before the referral was sent */
  | 'OCCURS_BEFORE_SENDING'
  /** 发生时间不能晚于现在 / What happened cannot lie in the future */
  | 'OCCURS_IN_FUTURE'
  /** 每项事件只填一种 / Each event is one thing: a sending, a step or an event of limitation */
  | 'ONE_EVENT_AT_A_TIME'
  /** 须且只须填写其中一项 / Exactly one of these has to be given */
  | 'ONE_OF_THESE'
  /** 须先发出意见书且未获整改 / An opinion comes first, and has to have gone unheeded */
  | 'OPINION_COMES_FIRST'
  /** 决定尚未送达 / The order was not served yet */
  | 'ORDER_NOT_SERVED'
  /** 决定已履行 / The order was obeyed already */
  | 'ORDER_PERFORMED'
  /** 决定的履行期限尚未届满 / The term of the order is still running */
  | 'ORDER_TERM_RUNNING'
  /** 须有责令支付的决定 / An order to pay is needed */
  | 'ORDER_TO_PAY_NEEDED'
  /** 支付令发出三十日未送达，督促程序应终结 / The order did not reach the debtor within thirty days; the procedure ends */
  | 'ORDER_UNDELIVERABLE'
  /** 须由另一名平台运营人员同意，提出申请者与已同意者除外 / Another operator has to agree: neither who applied nor who agreed before */
  | 'OTHER_OPERATOR_NEEDED'
  /** 这种移送没有此结果 / This kind has no such outcome */
  | 'OUTCOME_NOT_OF_KIND'
  /** 办理经过尚不足以得出此结果 / What has been done so far does not allow this outcome yet */
  | 'OUTCOME_NOT_POSSIBLE_NOW'
  /** 本单位已有同号案件 / Your agency already has a dispute of this number */
  | 'OWN_NUMBER_TAKEN'
  /** 该文书尚未作出 / That paper has not been made yet */
  | 'PAPER_NOT_THERE_YET'
  /** 延长应书面通知当事人 / The parties have to be told in writing */
  | 'PARTIES_NOT_TOLD'
  /** 付款金额超出应付余额 / More than is owed */
  | 'PAYMENT_NOT_OWED'
  /** 期限尚余七日以上，不适用先行提供 / Seven days or more are left; the ordinary way is in time */
  | 'PERIOD_LONG_ENOUGH'
  /** 期间的止日早于起日 / The period ends before it begins */
  | 'PERIOD_REVERSED'
  /** 期限尚未届满 / The period is still running */
  | 'PERIOD_STILL_RUNNING'
  /** 期限尚未届满 / The period has not run out yet */
  | 'PERIOD_STILL_RUNS'
  /** 文中出现当事人姓名，请改用代称 / The text names a person of the dispute; use a stand-in */
  | 'PERSON_NAMED'
  /** 该人员不属于这一方 / This person does not belong to that side */
  | 'PERSON_NOT_OF_SIDE'
  /** 电话号码格式不对 / This is not a telephone number */
  | 'PHONE_INVALID'
  /** 请指明起诉的一方 / Say which party sues */
  | 'PLAINTIFF_REQUIRED'
  /** 您的岗位不能发出这种移送 / Your post may not send this kind */
  | 'POST_MAY_NOT_SEND'
  /** 应由工会主席或者副主席签发 / Chair or vice-chair of the union signs it */
  | 'POST_MAY_NOT_SIGN'
  /** 您的岗位不能办理此步骤 / Your post may not take this step */
  | 'POST_MAY_NOT_TAKE_STEP'
  /** 首席仲裁员应为仲裁庭成员 / The presider has to be one of the tribunal */
  | 'PRESIDER_NOT_OF_TRIBUNAL'
  /** 工单载明的办结日早于收到之日 / The day printed on the order lies before the day it was received */
  | 'PRINTED_DAY_PASSED'
  /** 不能转为该程序 / The case cannot go over to that procedure */
  | 'PROCEDURE_NOT_OPEN'
  /** 已评分 / It was rated already */
  | 'RATED_ALREADY'
  /** 评分为1至5 / A rating is 1 to 5 */
  | 'RATING_OUT_OF_RANGE'
  /** 不能移送给本单位 / An agency does not refer to itself */
  | 'RECEIVER_IS_SENDER'
  /** 对方单位不接收这种移送 / That agency does not receive this kind */
  | 'RECEIVER_NOT_OF_KIND'
  /** 回避应由有权机构决定 / Another body, or post, decides on this recusal */
  | 'RECUSAL_NOT_YOURS'
  /** 同种移送尚在办理 / A referral of this kind is still open */
  | 'REFERRAL_ALREADY_OPEN'
  /** 对方已在本移送链中；只能办结或退回，不能再移送：{path} / That agency had it already; it goes back by being completed or declined: {path} */
  | 'REFERRAL_CYCLE'
  /** 请指明所办理的移送 / Name the referral this answers */
  | 'REFERRAL_REQUIRED'
  /** 尚有移送未闭环 / A referral is not closed yet */
  | 'REFERRAL_STILL_OPEN'
  /** 行政区划代码应为6、9或12位数字 / A region code has 6, 9 or 12 digits */
  | 'REGION_MALFORMED'
  /** 仅确认劳动关系的协议不予审查 / An agreement that only confirms a labour relation is not reviewed */
  | 'RELATION_NOT_REVIEWED'
  /** 应先答复来电人 / The caller has to be answered first */
  | 'REPLY_OWED'
  /** 回复期尚未届满 / The period for the answer is not over */
  | 'REPLY_PERIOD_RUNNING'
  /** 已提交结案报告 / The closing report was handed in already */
  | 'REPORTED_ALREADY'
  /** 检验报告无效 / The conformance report does not count */
  | 'REPORT_NOT_CURRENT'
  /** 请填写案号或文字说明之一 / Name the matter by its number, or in words */
  | 'REQUEST_ABOUT_ONE'
  /** 该索请已答复 / This request has its answer already */
  | 'REQUEST_ANSWERED'
  /** 现在不能以此方式结案 / The case cannot end in this way now */
  | 'RESULT_NOT_POSSIBLE'
  /** 保存期限尚未届满 / The time it has to be kept is not over */
  | 'RETENTION_RUNS'
  /** 仲裁审查申请期（15日）已过，最后一日为 {dueOn} / The fifteen days for review by the commission ended on {dueOn} */
  | 'REVIEW_TOO_LATE'
  /** 曾在本案担任其他角色，不得再任此职 / An earlier part in the matter bars this person from it */
  | 'ROLE_BARRED'
  /** 已由该律师承办 / This lawyer serves already */
  | 'SAME_LAWYER'
  /** 与现有内容相同，无需更正 / This is what stands there already */
  | 'SAME_VALUE'
  /** 部分移送不能为空；移送全部请不填 / A part must name something; leave it out to hand over all */
  | 'SCOPE_EMPTY'
  /** 须由本单位另一人办理 / Another person of your agency has to do this */
  | 'SECOND_PERSON_NEEDED'
  /** 涉密材料不得进入本系统 / Nothing marked secret may enter this system */
  | 'SECRET_NOT_ALLOWED'
  /** 贵单位层级不能发出这种移送 / An agency of your level may not send this kind */
  | 'SENDER_LEVEL_NOT_OF_KIND'
  /** 本单位不能发出这种移送 / Your agency does not send this kind */
  | 'SENDER_NOT_OF_KIND'
  /** 终局裁决仅用人单位可申请撤销，劳动者可起诉 / Only the employer asks for a final award to be set aside; a worker sues */
  | 'SET_ASIDE_BY_EMPLOYER_ONLY'
  /** 已过三十日申请撤销期 / The thirty days to apply are over */
  | 'SET_ASIDE_TOO_LATE'
  /** 该协议已终止 / This agreement has ended */
  | 'SHARING_AGREEMENT_ENDED'
  /** 这种移送须有信息共享协议 / This kind needs a sharing agreement */
  | 'SHARING_AGREEMENT_MISSING'
  /** 请指明一个机构，或一类机构与地区 / Name one agency, or a type and a region */
  | 'SIDE_NOT_CLEAR'
  /** 该方已签收 / This side has signed already */
  | 'SIGNED_ALREADY'
  /** 收到申请未满六个月 / Six months since the application are not over */
  | 'SIX_MONTHS_NOT_OVER'
  /** 材料大小应为正整数字节 / The size is a positive whole number of bytes */
  | 'SIZE_NOT_POSITIVE'
  /** 统一社会信用代码校验位不符，已保存，请核对 / The check character does not fit; it was saved, please verify */
  | 'SOCIAL_CREDIT_CODE_DOUBTFUL'
  /** 统一社会信用代码格式不对 / This is not a unified social credit code */
  | 'SOCIAL_CREDIT_CODE_MALFORMED'
  /** 授权委托书未列明该项特别授权（民事诉讼法第62条） / The mandate does not list this special authority (CPL 62) */
  | 'SPECIAL_AUTHORITY_MISSING'
  /** 当前阶段不能这样办理 / The stage of the dispute does not allow it */
  | 'STAGE_DOES_NOT_ALLOW'
  /** 仅牵头单位或正在承办的单位可变更阶段 / Only the agency that leads or holds an active referral moves the stage */
  | 'STAGE_NOT_YOURS'
  /** 办理此步骤的期限已过 / The period for this step has run out */
  | 'STEP_LOST'
  /** 缺少必填内容 / Something needed is missing */
  | 'STEP_NEEDS_MORE'
  /** 这种移送没有此步骤 / This kind has no such step */
  | 'STEP_NOT_OF_KIND'
  /** 当前状态下不能办理此步骤 / The step is not possible in this state */
  | 'STEP_NOT_POSSIBLE_NOW'
  /** 此步骤由另一方办理 / This step belongs to the other side */
  | 'STEP_NOT_YOURS'
  /** 这种移送针对整个争议 / This kind is about the dispute as a whole */
  | 'SUBJECT_NOT_EXPECTED'
  /** 请指明针对哪一项给付义务 / Name the obligation it is about */
  | 'SUBJECT_REQUIRED'
  /** 仅公益诉讼的检察建议可提起公益诉讼 / Only a public-interest suggestion leads to a public-interest suit */
  | 'SUIT_ONLY_IN_PUBLIC_INTEREST'
  /** 起诉期尚未届满 / The period for suit is still running */
  | 'SUIT_PERIOD_RUNNING'
  /** 已过十五日起诉期 / The fifteen days for suit are over */
  | 'SUIT_TOO_LATE'
  /** 上级关系成环 / An agency would be its own superior */
  | 'SUPERIOR_GOES_ROUND'
  /** 文字为空、过长或含不可用字符 / The text is empty, too long or holds characters that cannot be taken */
  | 'TEXT_NOT_ACCEPTED'
  /** 时限已过 / Its time is over */
  | 'TIME_LIMIT_OVER'
  /** 时限超过上限 / The time asked for is not within the limit */
  | 'TIME_LIMIT_TOO_LONG'
  /** 已有可强制执行的文书，请申请执行 / It can be enforced; apply for enforcement */
  | 'TITLE_ENFORCEABLE'
  /** 尚无可强制执行的生效文书 / There is no enforceable document yet */
  | 'TITLE_NOT_ENFORCEABLE'
  /** 至少在不同日期联系两次 / At least two attempts on different days are needed */
  | 'TOO_FEW_ATTEMPTS'
  /** 代表人数尚未达到法定下限，已保存 / Fewer representatives than are asked for so far; it was saved */
  | 'TOO_FEW_REPRESENTATIVES'
  /** 数量超过上限 / More than can be taken at once */
  | 'TOO_MANY'
  /** 代表人数超过法定上限 / More representatives than the law knows */
  | 'TOO_MANY_REPRESENTATIVES'
  /** 该并行程序当前不能这样变更 / The track does not go there from where it stands */
  | 'TRACK_DOES_NOT_ALLOW'
  /** 仲裁庭为一名或三名仲裁员 / A tribunal has one arbitrator, or three */
  | 'TRIBUNAL_OF_ONE_OR_THREE'
  /** 联合处置须有两个以上单位 / A joint handling takes two agencies or more */
  | 'TWO_AGENCIES_NEEDED'
  /** 调查应有两名以上监察员 / Two inspectors or more investigate */
  | 'TWO_INSPECTORS_NEEDED'
  /** 该争议已被保全，不得删除 / A legal hold is on it; nothing may be erased */
  | 'UNDER_LEGAL_HOLD'
  /** 建议书由县级以上地方总工会提出 / Only a general union at county level or above issues a suggestion */
  | 'UNION_BELOW_COUNTY'
  /** 十五日的紧急期限仅适用于公益诉讼 / The urgent fifteen days exist in public-interest matters only */
  | 'URGENT_ONLY_IN_PUBLIC_INTEREST'
  /** 这种移送没有这一类 / The kind has no such variant */
  | 'VARIANT_NOT_OF_KIND'
  /** 请指明属于哪一类（程序、等级等） / Say which variant it is: procedure, tier, level */
  | 'VARIANT_REQUIRED'
  /** 仅劳动者可减免担保 / Only a worker’s guarantee is reduced or waived */
  | 'WAIVER_FOR_WORKERS_ONLY'
  /** 减轻或免除担保须说明理由 / A reason is needed to reduce or waive the guarantee */
  | 'WAIVER_REASON_NEEDED';

/** 核实预警 / Records the verification of a warning */
export type VerifyWarningInput = {
  disputeId: string;
  /** 核实情况，不写姓名 / What was found, nobody named */
  finding: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 核实结果 / What was found */
  verdict: WarningVerdict;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
  /** 预警 / The warning */
  warningId: string;
};

/** 回访方式 / How a visit was made */
export type VisitMethod =
  /** 当面 / In person */
  | 'IN_PERSON'
  /** 电话 / By telephone */
  | 'PHONE'
  /** 短信 / By text message */
  | 'SMS';

/** 回访对象，各类分别统计 / Who is visited; each kind of visit is counted apart */
export type VisitSubject =
  /** 援助律师 / The aid lawyer */
  | 'AID_LAWYER'
  /** 仲裁员（评价援助律师） / The arbitrator, about the aid lawyer */
  | 'ARBITRATOR'
  /** 用人单位 / The employer */
  | 'EMPLOYER'
  /** 重点案件 / A key case */
  | 'KEY_CASE'
  /** 劳动者 / The worker */
  | 'WORKER';

/** 行为表现 / Conduct that raises a level */
export type WarningConduct =
  /** 堵路堵门 / A road or gate is blocked */
  | 'BLOCKADE'
  /** 老板逃匿 / The boss has fled */
  | 'BOSS_FLED'
  /** 聚集 / People gather */
  | 'GATHERING'
  /** 人员受伤 / Somebody is hurt */
  | 'INJURY'
  /** 停工 / Work has stopped */
  | 'STOPPAGE'
  /** 扬言停工 / A stoppage is threatened */
  | 'STOPPAGE_THREATENED'
  /** 扬言自杀 / Somebody threatens suicide */
  | 'SUICIDE_THREAT';

/** 预警来源 / Where a signal comes from */
export type WarningSource =
  /** 用工检查 / Employment check */
  | 'CHECK'
  /** 网格 / Grid */
  | 'GRID'
  /** 热线 / Hotline */
  | 'HOTLINE'
  /** 预警信息员 / Early-warning informant */
  | 'INFORMANT'
  /** 其他 / Other */
  | 'OTHER'
  /** 预警平台 / Warning platform */
  | 'PLATFORM'
  /** 税务、水电等数据 / Tax or utility data */
  | 'TAX_OR_UTILITY';

/** 核实结果 / What verification found */
export type WarningVerdict =
  /** 不属实 / False alarm */
  | 'FALSE_ALARM'
  /** 持续关注 / Monitored on */
  | 'MONITORING'
  /** 属实 / Verified */
  | 'VERIFIED';

/** 撤回同意 / Withdraws a consent */
export type WithdrawConsentInput = {
  consentId: string;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
};

export type ErrorsFragment = { code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> };

export type RegisterDisputeMutationVariables = Exact<{
  input: RegisterDisputeInput;
}>;


export type RegisterDisputeMutation = { registerDispute: { addedId: string | null, dispute: { id: string, number: string | null, stage: DisputeStage | null, version: number | null } | null, warnings: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type AddPartyMutationVariables = Exact<{
  input: AddPartyInput;
}>;


export type AddPartyMutation = { addParty: { addedId: string | null, dispute: { id: string, number: string | null, stage: DisputeStage | null, version: number | null } | null, warnings: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type AddClaimMutationVariables = Exact<{
  input: AddClaimInput;
}>;


export type AddClaimMutation = { addClaim: { addedId: string | null, dispute: { id: string, number: string | null, stage: DisputeStage | null, version: number | null } | null, warnings: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type AddAliasMutationVariables = Exact<{
  input: AddAliasInput;
}>;


export type AddAliasMutation = { addAlias: { dispute: { id: string, number: string | null, stage: DisputeStage | null, version: number | null } | null, warnings: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent: { dispute: { id: string, number: string | null, stage: DisputeStage | null, version: number | null } | null, warnings: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { dispute: { id: string, number: string | null, stage: DisputeStage | null, version: number | null } | null, warnings: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type AttachDocumentMutationVariables = Exact<{
  input: AttachDocumentInput;
}>;


export type AttachDocumentMutation = { attachDocument: { addedId: string | null, dispute: { id: string, number: string | null, stage: DisputeStage | null, version: number | null } | null, warnings: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote: { addedId: string | null, dispute: { id: string, number: string | null, stage: DisputeStage | null, version: number | null } | null, warnings: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordAgreementMutationVariables = Exact<{
  input: RecordAgreementInput;
}>;


export type RecordAgreementMutation = { recordAgreement: { addedId: string | null, dispute: { id: string, number: string | null, stage: DisputeStage | null, version: number | null } | null, warnings: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { recordPayment: { dispute: { id: string, number: string | null, stage: DisputeStage | null, version: number | null } | null, warnings: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type AdmitPartyMutationVariables = Exact<{
  input: AdmitPartyInput;
}>;


export type AdmitPartyMutation = { admitParty: { dispute: { id: string, number: string | null, stage: DisputeStage | null, version: number | null } | null, warnings: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type CloseDisputeMutationVariables = Exact<{
  input: CloseDisputeInput;
}>;


export type CloseDisputeMutation = { closeDispute: { dispute: { id: string, number: string | null, stage: DisputeStage | null, version: number | null } | null, warnings: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type ReopenDisputeMutationVariables = Exact<{
  input: ReopenDisputeInput;
}>;


export type ReopenDisputeMutation = { reopenDispute: { dispute: { id: string, number: string | null, stage: DisputeStage | null, version: number | null } | null, warnings: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type SendReferralMutationVariables = Exact<{
  input: SendReferralInput;
}>;


export type SendReferralMutation = { sendReferral: { referral: { id: string, number: string, version: number, state: ReferralState, phase: string | null, outcome: string | null, subjectId: string | null, caseNumber: string | null, sentAt: string | null, kind: { code: string }, fromAgency: { id: string }, toAgency: { id: string }, assignee: { id: string } | null, availableSteps: Array<{ step: ReferralStep }> } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type TakeReferralStepMutationVariables = Exact<{
  input: TakeReferralStepInput;
}>;


export type TakeReferralStepMutation = { takeReferralStep: { referral: { id: string, number: string, version: number, state: ReferralState, phase: string | null, outcome: string | null, subjectId: string | null, caseNumber: string | null, sentAt: string | null, kind: { code: string }, fromAgency: { id: string }, toAgency: { id: string }, assignee: { id: string } | null, availableSteps: Array<{ step: ReferralStep }> } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type ReceiveComplaintMutationVariables = Exact<{
  input: ReceiveComplaintInput;
}>;


export type ReceiveComplaintMutation = { receiveComplaint: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RegisterPreSuitMutationVariables = Exact<{
  input: RegisterPreSuitInput;
}>;


export type RegisterPreSuitMutation = { registerPreSuit: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type DocketCaseMutationVariables = Exact<{
  input: DocketCaseInput;
}>;


export type DocketCaseMutation = { docketCase: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type IssueRulingMutationVariables = Exact<{
  input: IssueRulingInput;
}>;


export type IssueRulingMutation = { issueRuling: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordCollectionMutationVariables = Exact<{
  input: RecordCollectionInput;
}>;


export type RecordCollectionMutation = { recordCollection: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordMediationSessionMutationVariables = Exact<{
  input: RecordMediationSessionInput;
}>;


export type RecordMediationSessionMutation = { recordMediationSession: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type DecideUnionAidMutationVariables = Exact<{
  input: DecideUnionAidInput;
}>;


export type DecideUnionAidMutation = { decideUnionAid: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { recordVisit: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type DocketArbitrationMutationVariables = Exact<{
  input: DocketArbitrationInput;
}>;


export type DocketArbitrationMutation = { docketArbitration: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type ServeArbitrationPapersMutationVariables = Exact<{
  input: ServeArbitrationPapersInput;
}>;


export type ServeArbitrationPapersMutation = { serveArbitrationPapers: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordAwardMutationVariables = Exact<{
  input: RecordAwardInput;
}>;


export type RecordAwardMutation = { recordAward: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type ConfirmAwardEffectiveMutationVariables = Exact<{
  input: ConfirmAwardEffectiveInput;
}>;


export type ConfirmAwardEffectiveMutation = { confirmAwardEffective: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type IssueSupportOpinionMutationVariables = Exact<{
  input: IssueSupportOpinionInput;
}>;


export type IssueSupportOpinionMutation = { issueSupportOpinion: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type OpenAidFileMutationVariables = Exact<{
  input: OpenAidFileInput;
}>;


export type OpenAidFileMutation = { openAidFile: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type DecideAidMutationVariables = Exact<{
  input: DecideAidInput;
}>;


export type DecideAidMutation = { decideAid: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type AssignAidLawyerMutationVariables = Exact<{
  input: AssignAidLawyerInput;
}>;


export type AssignAidLawyerMutation = { assignAidLawyer: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type CloseAidFileMutationVariables = Exact<{
  input: CloseAidFileInput;
}>;


export type CloseAidFileMutation = { closeAidFile: { dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type InboxWithCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxWithCountsQuery = { inboxCounts: { fresh: number, awaitingAnswer: number, running: number, awaitingAcknowledgement: number, returned: number, dueSoon: number, overdue: number, expired: number, unreadNotices: number }, fresh: { nodes: Array<{ id: string }> }, awaitingAnswer: { nodes: Array<{ id: string }> }, running: { nodes: Array<{ id: string }> }, awaitingAcknowledgement: { nodes: Array<{ id: string }> }, returned: { nodes: Array<{ id: string }> }, dueSoon: { nodes: Array<{ id: string }> }, overdue: { nodes: Array<{ id: string }> }, expired: { nodes: Array<{ id: string }> }, unreadNotices: { nodes: Array<{ id: string }> } };

export type NoticesQueryVariables = Exact<{
  unreadOnly?: boolean;
}>;


export type NoticesQuery = { notices: { nodes: Array<{ id: string, rung: string, firedAt: string, readAt: string | null, title: { zh: string, en: string }, dispute: { number: string | null } | null, deadline: { dueOn: string, rule: { id: string } } | null }> } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { marked: number | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, allowed: Array<string> }> } };

export type ExplainedDeadlinesQueryVariables = Exact<{
  id: string;
}>;


export type ExplainedDeadlinesQuery = { dispute: { timeline: { nodes: Array<{ id: string, type: string }> } | null, deadlines: { nodes: Array<{ dueAt: string, anchorFactId: string | null, localFigure: { amount: number, unit: DeadlineUnit } | null, rule: { id: string, basis: Array<{ law: string, article: string, version: string }>, startEvent: { zh: string } }, explanation: Array<{ kind: string, on: string | null, amount: number, unit: DeadlineUnit, pause: { from: string, to: string | null } | null, reason: { zh: string, en: string } }> }> } | null } | null };

export type SimulateDeadlinesQueryVariables = Exact<{
  input: SimulateDeadlinesInput;
}>;


export type SimulateDeadlinesQuery = { simulateDeadlines: { changes: Array<{ event: number | null, what: ClockDeed, dueOnBefore: string | null, clock: { dueOn: string, rule: { id: string, basis: Array<{ law: string, article: string }> }, bearer: { id: string } } }>, clocks: Array<{ state: DeadlineState, dueOn: string, hasRunOut: boolean, rule: { id: string } }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, allowed: Array<string> }> } };

export type RecordLimitationEventMutationVariables = Exact<{
  input: RecordLimitationEventInput;
}>;


export type RecordLimitationEventMutation = { recordLimitationEvent: { dispute: { deadlines: { nodes: Array<{ dueOn: string, state: DeadlineState, rule: { id: string }, bearer: { id: string } }> } | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, allowed: Array<string> }> } };

export type DisputeDetailQueryVariables = Exact<{
  by: DisputeByInput;
}>;


export type DisputeDetailQuery = { dispute: { id: string, number: string | null, stage: DisputeStage | null, region: string | null, headcount: number | null, relationType: RelationType | null, docketed: boolean | null, version: number | null, closeReason: CloseReason | null, claimTotalFen: number | null, cause: { id: string, code: string | null, title: { zh: string } } | null, leadAgency: { id: string, name: { zh: string, en: string } | null } | null, accountableAgency: { id: string, name: { zh: string, en: string } | null } | null, viewerAccess: Array<{ group: FieldGroup, access: AccessLevel }>, aliases: Array<{ number: string | null, agency: { id: string } | null }> | null, parties: { nodes: Array<{ id: string, role: PartyRole | null, name: string | null, socialCreditCode: string | null, phone: string | null, address: string | null, idNumber: string | null, bankAccount: string | null }> } | null, claims: { nodes: Array<{ id: string, type: ClaimType | null, amountFen: number | null }> } | null, participations: Array<{ id: string, role: ParticipationRole | null, groups: Array<FieldGroup> | null, from: string | null, to: string | null, agency: { id: string } | null, person: { id: string } | null }> | null, obligations: Array<{ id: string, source: ObligationSource | null, partyId: string | null, amountFen: number | null, paidFen: number | null, effectiveAt: string | null, enforceableAt: string | null, instalments: Array<{ id: string, dueOn: string, amountFen: number, paidFen: number }> | null }> | null, referrals: { nodes: Array<{ id: string, number: string, version: number, state: ReferralState, phase: string | null, outcome: string | null, subjectId: string | null, caseNumber: string | null, sentAt: string | null, kind: { code: string }, fromAgency: { id: string }, toAgency: { id: string }, assignee: { id: string } | null, availableSteps: Array<{ step: ReferralStep }> }> } | null, deadlines: { nodes: Array<{ id: string, state: DeadlineState, startedAt: string, nominalEnd: string | null, dueOn: string, dueAt: string, calendarUncertain: boolean, overdue: boolean, expired: boolean, referralId: string | null, subjectId: string | null, rule: { id: string }, bearer: { id: string } }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, group: FieldGroup, title: string }> } | null, notes: { nodes: Array<{ id: string, group: FieldGroup, body: string | null }> } | null, timeline: { nodes: Array<{ id: string, seq: number | null, type: string, group: FieldGroup, agencyName: string, occurredAt: string, remark: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, court: { cases: Array<{ id: string, type: CourtCaseType | null, referralId: string | null, subjectId: string | null, registerNumber: string | null, caseNumber: string | null, copies: number | null, ruling: string | null, collectedFen: number | null }> } | null, union: { mediations: Array<{ id: string, sessions: number | null, mediatorId: string | null }>, processNotes: Array<{ id: string, body: string | null }>, aidDecisions: Array<{ id: string, decision: UnionAidOutcome | null, reason: string | null }>, visits: Array<{ id: string, subject: VisitSubject | null, satisfied: number | null, basicallySatisfied: number | null, dissatisfied: number | null }> } | null, hrss: { arbitrations: Array<{ id: string, docketNumber: string | null, finality: AwardFinality | null, awardedFen: number | null, effectiveOn: string | null }> } | null, procuratorate: { supports: Array<{ id: string, decision: SupportDecision | null, opinionNumber: string | null }> } | null, legalAid: { files: Array<{ id: string, applicationNumber: string | null, decision: AidDecision | null, strategy: string | null, result: AidResult | null }> } | null } | null };

export type ReferralPartsFragment = { id: string, number: string, version: number, state: ReferralState, phase: string | null, outcome: string | null, subjectId: string | null, caseNumber: string | null, sentAt: string | null, kind: { code: string }, fromAgency: { id: string }, toAgency: { id: string }, assignee: { id: string } | null, availableSteps: Array<{ step: ReferralStep }> };

export type DeadlinePartsFragment = { id: string, state: DeadlineState, startedAt: string, nominalEnd: string | null, dueOn: string, dueAt: string, calendarUncertain: boolean, overdue: boolean, expired: boolean, referralId: string | null, subjectId: string | null, rule: { id: string }, bearer: { id: string } };

export type DisputeTimelineQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DisputeTimelineQuery = { dispute: { timeline: { nodes: Array<{ seq: number | null, type: string, group: FieldGroup }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type DisputesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DisputeFilterInput | null | undefined;
}>;


export type DisputesQuery = { disputes: { nodes: Array<{ id: string, number: string | null, stage: DisputeStage | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConsentFactsQueryVariables = Exact<{
  id: string;
}>;


export type ConsentFactsQuery = { dispute: { timeline: { nodes: Array<{ type: string, details: Record<string, unknown> }> } | null } | null };

export type ExportDisputesQueryVariables = Exact<{
  filter?: DisputeFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportDisputesQuery = { disputes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string | null, stage: DisputeStage | null, subStage: SubStage | null, relationType: RelationType | null, channel: IntakeChannel | null, urgency: Urgency | null, region: string | null, headcount: number | null, docketed: boolean | null, registeredAt: string | null, closedAt: string | null, closeReason: CloseReason | null, claimTotalFen: number | null, cause: { id: string, title: { zh: string, en: string } } | null, leadAgency: { id: string, name: { zh: string } | null } | null, accountableAgency: { id: string, name: { zh: string } | null } | null, aliases: Array<{ number: string | null, agency: { id: string } | null }> | null, viewerAccess: Array<{ group: FieldGroup, access: AccessLevel }>, parties: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, role: PartyRole | null, name: string | null, socialCreditCode: string | null, phone: string | null, address: string | null }> } | null, claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, partyId: string | null, type: ClaimType | null, amountFen: number | null, periodFrom: string | null, periodTo: string | null }> } | null, referrals: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: ReferralState, sentAt: string | null, kind: { code: string } }> } | null, documents: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: DocumentKind, title: string, group: FieldGroup, sha256: string }> } | null, notes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, group: FieldGroup, body: string | null, writtenAt: string }> } | null }> } };

export type ExportPartiesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ExportPartiesQuery = { dispute: { parties: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, role: PartyRole | null, name: string | null, socialCreditCode: string | null, phone: string | null, address: string | null }> } | null } | null };

export type ExportClaimsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ExportClaimsQuery = { dispute: { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, partyId: string | null, type: ClaimType | null, amountFen: number | null, periodFrom: string | null, periodTo: string | null }> } | null } | null };

export type ExportReferralsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ExportReferralsQuery = { dispute: { referrals: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: ReferralState, sentAt: string | null, kind: { code: string } }> } | null } | null };

export type ExportDocumentsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ExportDocumentsQuery = { dispute: { documents: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: DocumentKind, title: string, group: FieldGroup, sha256: string }> } | null } | null };

export type ExportNotesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ExportNotesQuery = { dispute: { notes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, group: FieldGroup, body: string | null, writtenAt: string }> } | null } | null };

export type ExportedPartiesFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, role: PartyRole | null, name: string | null, socialCreditCode: string | null, phone: string | null, address: string | null }> };

export type ExportedClaimsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, partyId: string | null, type: ClaimType | null, amountFen: number | null, periodFrom: string | null, periodTo: string | null }> };

export type ExportedReferralsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: ReferralState, sentAt: string | null, kind: { code: string } }> };

export type ExportedDocumentsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: DocumentKind, title: string, group: FieldGroup, sha256: string }> };

export type ExportedNotesFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, group: FieldGroup, body: string | null, writtenAt: string }> };

export type RequestExportMutationVariables = Exact<{
  input: RequestExportInput;
}>;


export type RequestExportMutation = { requestExport: { export: { id: string, format: ExportFormat, state: ExportState, requestedAt: string, disputes: number, persons: number, mark: string, failure: ExportFailure | null, madeAt: string | null, expiresAt: string | null, path: string | null, requestedBy: { id: string } | null, approvedBy: { id: string } | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type ApproveExportMutationVariables = Exact<{
  input: ApproveExportInput;
}>;


export type ApproveExportMutation = { approveExport: { export: { id: string, format: ExportFormat, state: ExportState, requestedAt: string, disputes: number, persons: number, mark: string, failure: ExportFailure | null, madeAt: string | null, expiresAt: string | null, path: string | null, requestedBy: { id: string } | null, approvedBy: { id: string } | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type ExportStateQueryVariables = Exact<{
  id: string;
}>;


export type ExportStateQuery = { export: { id: string, format: ExportFormat, state: ExportState, requestedAt: string, disputes: number, persons: number, mark: string, failure: ExportFailure | null, madeAt: string | null, expiresAt: string | null, path: string | null, requestedBy: { id: string } | null, approvedBy: { id: string } | null } | null };

export type ExportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportsQuery = { exports: { nodes: Array<{ id: string, format: ExportFormat, state: ExportState, requestedAt: string, disputes: number, persons: number, mark: string, failure: ExportFailure | null, madeAt: string | null, expiresAt: string | null, path: string | null, requestedBy: { id: string } | null, approvedBy: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportPartsFragment = { id: string, format: ExportFormat, state: ExportState, requestedAt: string, disputes: number, persons: number, mark: string, failure: ExportFailure | null, madeAt: string | null, expiresAt: string | null, path: string | null, requestedBy: { id: string } | null, approvedBy: { id: string } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { now: string, roles: Array<StaffRole>, staff: { id: string, name: string | null } | null, agency: { id: string, name: { zh: string, en: string } | null }, permissions: Array<{ name: string, standing: Standing }> } };

export type InboxQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  states?: Array<ReferralState> | ReferralState | null | undefined;
}>;


export type InboxQuery = { inbox: { nodes: Array<{ id: string, number: string, version: number, state: ReferralState, phase: string | null, outcome: string | null, subjectId: string | null, caseNumber: string | null, sentAt: string | null, nextDeadline: { dueOn: string, overdue: boolean } | null, dispute: { id: string, number: string | null, stage: DisputeStage | null } | null, kind: { code: string }, fromAgency: { id: string }, toAgency: { id: string }, assignee: { id: string } | null, availableSteps: Array<{ step: ReferralStep }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SentQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  states?: Array<ReferralState> | ReferralState | null | undefined;
}>;


export type SentQuery = { sent: { nodes: Array<{ id: string, number: string, version: number, state: ReferralState, phase: string | null, outcome: string | null, subjectId: string | null, caseNumber: string | null, sentAt: string | null, kind: { code: string }, fromAgency: { id: string }, toAgency: { id: string }, assignee: { id: string } | null, availableSteps: Array<{ step: ReferralStep }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeadlinesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  dueBefore?: string | null | undefined;
}>;


export type DeadlinesQuery = { deadlines: { nodes: Array<{ id: string, state: DeadlineState, startedAt: string, nominalEnd: string | null, dueOn: string, dueAt: string, calendarUncertain: boolean, overdue: boolean, expired: boolean, referralId: string | null, subjectId: string | null, rule: { id: string }, bearer: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReferralByIdQueryVariables = Exact<{
  id: string;
}>;


export type ReferralByIdQuery = { referral: { id: string, number: string, version: number, state: ReferralState, phase: string | null, outcome: string | null, subjectId: string | null, caseNumber: string | null, sentAt: string | null, dispute: { id: string, stage: DisputeStage | null, version: number | null } | null, nextDeadline: { id: string, state: DeadlineState, startedAt: string, nominalEnd: string | null, dueOn: string, dueAt: string, calendarUncertain: boolean, overdue: boolean, expired: boolean, referralId: string | null, subjectId: string | null, rule: { id: string }, bearer: { id: string } } | null, kind: { code: string }, fromAgency: { id: string }, toAgency: { id: string }, assignee: { id: string } | null, availableSteps: Array<{ step: ReferralStep }> } | null };

export type NodeByIdQueryVariables = Exact<{
  id: string;
}>;


export type NodeByIdQuery = { node:
    | { __typename: 'Agency', id: string }
    | { __typename: 'Dispute', id: string }
    | { __typename: 'Referral', id: string }
    | { __typename: 'Staff', id: string }
   | null };

export type AgenciesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  type?: AgencyType | null | undefined;
}>;


export type AgenciesQuery = { agencies: { nodes: Array<{ id: string, type: AgencyType | null, region: string | null, capacities: Array<Capacity> | null, name: { zh: string, en: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReferralKindsQueryVariables = Exact<{
  from?: AgencyType | null | undefined;
  to?: AgencyType | null | undefined;
}>;


export type ReferralKindsQuery = { referralKinds: Array<{ code: string, name: string, title: { zh: string, en: string }, steps: Array<{ step: ReferralStep, by: ReferralSide, from: Array<ReferralState>, to: ReferralState | null }>, outcomes: Array<{ code: string, settles: boolean }>, clocks: Array<{ startsAt: string, rule: { id: string, basis: Array<{ law: string, article: string }> } }> }> };

export type ReceiveClueMutationVariables = Exact<{
  input: ReceiveClueInput;
}>;


export type ReceiveClueMutation = { receiveClue: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type DecideClueMutationVariables = Exact<{
  input: DecideClueInput;
}>;


export type DecideClueMutation = { decideClue: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type ConcludeClueMutationVariables = Exact<{
  input: ConcludeClueInput;
}>;


export type ConcludeClueMutation = { concludeClue: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type ReceiveSupportApplicationMutationVariables = Exact<{
  input: ReceiveSupportApplicationInput;
}>;


export type ReceiveSupportApplicationMutation = { receiveSupportApplication: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type IssueProcuratorialSuggestionMutationVariables = Exact<{
  input: IssueProcuratorialSuggestionInput;
}>;


export type IssueProcuratorialSuggestionMutation = { issueProcuratorialSuggestion: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type DeliverProcuratorialSuggestionMutationVariables = Exact<{
  input: DeliverProcuratorialSuggestionInput;
}>;


export type DeliverProcuratorialSuggestionMutation = { deliverProcuratorialSuggestion: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordProcuratorialReplyMutationVariables = Exact<{
  input: RecordProcuratorialReplyInput;
}>;


export type RecordProcuratorialReplyMutation = { recordProcuratorialReply: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type EscalateProcuratorialSuggestionMutationVariables = Exact<{
  input: EscalateProcuratorialSuggestionInput;
}>;


export type EscalateProcuratorialSuggestionMutation = { escalateProcuratorialSuggestion: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RestDisputeQueryVariables = Exact<{
  disputeId: string;
}>;


export type RestDisputeQuery = { dispute: { id: string, number: string | null, version: number | null, stage: DisputeStage | null, subStage: SubStage | null, region: string | null, headcount: number | null, registeredAt: string | null, closedAt: string | null, closeReason: CloseReason | null, claimTotalFen: number | null, cause: { id: string, title: { zh: string, en: string } } | null, leadAgency: { id: string } | null, accountableAgency: { id: string } | null, aliases: Array<{ number: string | null, agency: { id: string } | null }> | null, viewerAccess: Array<{ group: FieldGroup, access: AccessLevel }>, parties: { nodes: Array<{ id: string, role: PartyRole | null, name: string | null, phone: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, claims: { nodes: Array<{ id: string, partyId: string | null, type: ClaimType | null, amountFen: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, referrals: { nodes: Array<{ id: string, number: string, version: number, state: ReferralState, phase: string | null, outcome: string | null, subjectId: string | null, caseNumber: string | null, sentAt: string | null, kind: { code: string }, fromAgency: { id: string }, toAgency: { id: string }, assignee: { id: string } | null, availableSteps: Array<{ step: ReferralStep }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type RestDisputesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  stages?: Array<DisputeStage> | DisputeStage | null | undefined;
  regionPrefix?: string | null | undefined;
  causes?: Array<string> | string | null | undefined;
  accountableToMe?: boolean | null | undefined;
}>;


export type RestDisputesQuery = { disputes: { nodes: Array<{ id: string, number: string | null, version: number | null, stage: DisputeStage | null, region: string | null, registeredAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RestPreviewQueryVariables = Exact<{
  input: SendReferralInput;
}>;


export type RestPreviewQuery = { previewReferral: { wouldSend: boolean, state: ReferralState | null, receiverByRule: boolean, groups: Array<FieldGroup>, receiver: { id: string } | null, documents: Array<{ anyOf: Array<DocumentKind>, present: boolean }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RestEventFragment = { id: string, type: HubEventType, occurredAt: string, recordedAt: string, disputeId: string | null, disputeNumber: string | null, referralId: string | null, referralKind: string | null, referralState: ReferralState | null, sequence: number, cursor: string, digest: string, correlationId: string | null, title: { zh: string, en: string } };

export type EventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EventsSubscription = { inboxChanged: { id: string, type: HubEventType, occurredAt: string, recordedAt: string, disputeId: string | null, disputeNumber: string | null, referralId: string | null, referralKind: string | null, referralState: ReferralState | null, sequence: number, cursor: string, digest: string, correlationId: string | null, title: { zh: string, en: string } } };

export type DisputeEventsSubscriptionVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type DisputeEventsSubscription = { disputeChanged: { id: string, type: HubEventType, occurredAt: string, recordedAt: string, disputeId: string | null, disputeNumber: string | null, referralId: string | null, referralKind: string | null, referralState: ReferralState | null, sequence: number, cursor: string, digest: string, correlationId: string | null, title: { zh: string, en: string } } };

export type RegisterHotlineOrderMutationVariables = Exact<{
  input: RegisterHotlineOrderInput;
}>;


export type RegisterHotlineOrderMutation = { registerHotlineOrder: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordHotlineContactMutationVariables = Exact<{
  input: RecordHotlineContactInput;
}>;


export type RecordHotlineContactMutation = { recordHotlineContact: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type ReplyHotlineOrderMutationVariables = Exact<{
  input: ReplyHotlineOrderInput;
}>;


export type ReplyHotlineOrderMutation = { replyHotlineOrder: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type CloseHotlineOrderMutationVariables = Exact<{
  input: CloseHotlineOrderInput;
}>;


export type CloseHotlineOrderMutation = { closeHotlineOrder: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordConsultationMutationVariables = Exact<{
  input: RecordConsultationInput;
}>;


export type RecordConsultationMutation = { recordConsultation: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type AnswerConsultationMutationVariables = Exact<{
  input: AnswerConsultationInput;
}>;


export type AnswerConsultationMutation = { answerConsultation: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type OpenNegotiationMutationVariables = Exact<{
  input: OpenNegotiationInput;
}>;


export type OpenNegotiationMutation = { openNegotiation: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordNegotiationMutationVariables = Exact<{
  input: RecordNegotiationInput;
}>;


export type RecordNegotiationMutation = { recordNegotiation: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type IssueSupervisionLetterMutationVariables = Exact<{
  input: IssueSupervisionLetterInput;
}>;


export type IssueSupervisionLetterMutation = { issueSupervisionLetter: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type DeliverSupervisionLetterMutationVariables = Exact<{
  input: DeliverSupervisionLetterInput;
}>;


export type DeliverSupervisionLetterMutation = { deliverSupervisionLetter: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordSupervisionDocketingMutationVariables = Exact<{
  input: RecordSupervisionDocketingInput;
}>;


export type RecordSupervisionDocketingMutation = { recordSupervisionDocketing: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordSupervisionResultMutationVariables = Exact<{
  input: RecordSupervisionResultInput;
}>;


export type RecordSupervisionResultMutation = { recordSupervisionResult: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RaiseWarningMutationVariables = Exact<{
  input: RaiseWarningInput;
}>;


export type RaiseWarningMutation = { raiseWarning: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type VerifyWarningMutationVariables = Exact<{
  input: VerifyWarningInput;
}>;


export type VerifyWarningMutation = { verifyWarning: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type ReportIncidentMutationVariables = Exact<{
  input: ReportIncidentInput;
}>;


export type ReportIncidentMutation = { reportIncident: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordIncidentMutationVariables = Exact<{
  input: RecordIncidentInput;
}>;


export type RecordIncidentMutation = { recordIncident: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type ApplyUnionAidMutationVariables = Exact<{
  input: ApplyUnionAidInput;
}>;


export type ApplyUnionAidMutation = { applyUnionAid: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type AssignUnionAidLawyerMutationVariables = Exact<{
  input: AssignUnionAidLawyerInput;
}>;


export type AssignUnionAidLawyerMutation = { assignUnionAidLawyer: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type CloseUnionAidMutationVariables = Exact<{
  input: CloseUnionAidInput;
}>;


export type CloseUnionAidMutation = { closeUnionAid: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type PlanVisitMutationVariables = Exact<{
  input: PlanVisitInput;
}>;


export type PlanVisitMutation = { planVisit: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordVisitAttemptMutationVariables = Exact<{
  input: RecordVisitAttemptInput;
}>;


export type RecordVisitAttemptMutation = { recordVisitAttempt: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export const ErrorsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<ErrorsFragment, unknown>;
export const ReferralPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}}]} as unknown as DocumentNode<ReferralPartsFragment, unknown>;
export const DeadlinePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nominalEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUncertain"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bearer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeadlinePartsFragment, unknown>;
export const ExportedPartiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedParties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"socialCreditCode"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<ExportedPartiesFragment, unknown>;
export const ExportedClaimsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedClaims"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partyId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}}]}}]}}]} as unknown as DocumentNode<ExportedClaimsFragment, unknown>;
export const ExportedReferralsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedReferrals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]} as unknown as DocumentNode<ExportedReferralsFragment, unknown>;
export const ExportedDocumentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDocuments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]} as unknown as DocumentNode<ExportedDocumentsFragment, unknown>;
export const ExportedNotesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedNotes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoteConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]}}]} as unknown as DocumentNode<ExportedNotesFragment, unknown>;
export const ExportPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Export"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputes"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ExportPartsFragment, unknown>;
export const RestEventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HubEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disputeId"}},{"kind":"Field","name":{"kind":"Name","value":"disputeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"referralKind"}},{"kind":"Field","name":{"kind":"Name","value":"referralState"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"correlationId"}}]}}]} as unknown as DocumentNode<RestEventFragment, unknown>;
export const RegisterDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterDisputeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedId"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RegisterDisputeMutation, RegisterDisputeMutationVariables>;
export const AddPartyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddParty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPartyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addParty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedId"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<AddPartyMutation, AddPartyMutationVariables>;
export const AddClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedId"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<AddClaimMutation, AddClaimMutationVariables>;
export const AddAliasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<AddAliasMutation, AddAliasMutationVariables>;
export const RecordConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordConsentMutation, RecordConsentMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const AttachDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedId"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<AttachDocumentMutation, AttachDocumentMutationVariables>;
export const AddNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedId"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<AddNoteMutation, AddNoteMutationVariables>;
export const RecordAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedId"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordAgreementMutation, RecordAgreementMutationVariables>;
export const RecordPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const AdmitPartyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdmitParty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdmitPartyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"admitParty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<AdmitPartyMutation, AdmitPartyMutationVariables>;
export const CloseDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseDisputeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<CloseDisputeMutation, CloseDisputeMutationVariables>;
export const ReopenDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenDisputeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<ReopenDisputeMutation, ReopenDisputeMutationVariables>;
export const SendReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}}]} as unknown as DocumentNode<SendReferralMutation, SendReferralMutationVariables>;
export const TakeReferralStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeReferralStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeReferralStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeReferralStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}}]} as unknown as DocumentNode<TakeReferralStepMutation, TakeReferralStepMutationVariables>;
export const ReceiveComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveComplaintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<ReceiveComplaintMutation, ReceiveComplaintMutationVariables>;
export const RegisterPreSuitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPreSuit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPreSuitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerPreSuit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RegisterPreSuitMutation, RegisterPreSuitMutationVariables>;
export const DocketCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DocketCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocketCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docketCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<DocketCaseMutation, DocketCaseMutationVariables>;
export const IssueRulingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueRuling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueRulingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueRuling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<IssueRulingMutation, IssueRulingMutationVariables>;
export const RecordCollectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCollection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCollectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCollection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordCollectionMutation, RecordCollectionMutationVariables>;
export const RecordMediationSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMediationSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMediationSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMediationSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordMediationSessionMutation, RecordMediationSessionMutationVariables>;
export const DecideUnionAidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideUnionAid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideUnionAidInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideUnionAid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<DecideUnionAidMutation, DecideUnionAidMutationVariables>;
export const RecordVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordVisitMutation, RecordVisitMutationVariables>;
export const DocketArbitrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DocketArbitration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocketArbitrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docketArbitration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<DocketArbitrationMutation, DocketArbitrationMutationVariables>;
export const ServeArbitrationPapersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServeArbitrationPapers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServeArbitrationPapersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serveArbitrationPapers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<ServeArbitrationPapersMutation, ServeArbitrationPapersMutationVariables>;
export const RecordAwardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAwardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordAwardMutation, RecordAwardMutationVariables>;
export const ConfirmAwardEffectiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAwardEffective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAwardEffectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAwardEffective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<ConfirmAwardEffectiveMutation, ConfirmAwardEffectiveMutationVariables>;
export const IssueSupportOpinionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueSupportOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueSupportOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueSupportOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<IssueSupportOpinionMutation, IssueSupportOpinionMutationVariables>;
export const OpenAidFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenAidFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenAidFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openAidFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<OpenAidFileMutation, OpenAidFileMutationVariables>;
export const DecideAidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideAid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideAidInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideAid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<DecideAidMutation, DecideAidMutationVariables>;
export const AssignAidLawyerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignAidLawyer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignAidLawyerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignAidLawyer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<AssignAidLawyerMutation, AssignAidLawyerMutationVariables>;
export const CloseAidFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseAidFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseAidFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeAidFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<CloseAidFileMutation, CloseAidFileMutationVariables>;
export const InboxWithCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InboxWithCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inboxCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fresh"}},{"kind":"Field","name":{"kind":"Name","value":"awaitingAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"awaitingAcknowledgement"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fresh"},"name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SENT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaitingAnswer"},"name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RECEIVED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"running"},"name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPPLEMENTING"},{"kind":"EnumValue","value":"ACCEPTED"},{"kind":"EnumValue","value":"IN_PROGRESS"},{"kind":"EnumValue","value":"SUSPENDED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaitingAcknowledgement"},"name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COMPLETED"},{"kind":"EnumValue","value":"TERMINATED"},{"kind":"EnumValue","value":"DECLINED"},{"kind":"EnumValue","value":"LAPSED"},{"kind":"EnumValue","value":"WITHDRAWN"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"returned"},"name":{"kind":"Name","value":"sent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COMPLETED"},{"kind":"EnumValue","value":"TERMINATED"},{"kind":"EnumValue","value":"DECLINED"},{"kind":"EnumValue","value":"LAPSED"},{"kind":"EnumValue","value":"WITHDRAWN"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dueSoon"},"name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"standing"},"value":{"kind":"EnumValue","value":"DUE_SOON"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"standing"},"value":{"kind":"EnumValue","value":"OVERDUE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"expired"},"name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"standing"},"value":{"kind":"EnumValue","value":"EXPIRED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unreadNotices"},"name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<InboxWithCountsQuery, InboxWithCountsQueryVariables>;
export const NoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoticesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNoticesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNoticesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marked"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]}}]} as unknown as DocumentNode<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const ExplainedDeadlinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainedDeadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"anchorFactId"}},{"kind":"Field","name":{"kind":"Name","value":"localFigure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startEvent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"pause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplainedDeadlinesQuery, ExplainedDeadlinesQueryVariables>;
export const SimulateDeadlinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulateDeadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SimulateDeadlinesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulateDeadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"bearer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasRunOut"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]}}]} as unknown as DocumentNode<SimulateDeadlinesQuery, SimulateDeadlinesQueryVariables>;
export const RecordLimitationEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLimitationEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLimitationEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordLimitationEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"bearer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]}}]} as unknown as DocumentNode<RecordLimitationEventMutation, RecordLimitationEventMutationVariables>;
export const DisputeDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisputeDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeByInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"relationType"}},{"kind":"Field","name":{"kind":"Name","value":"docketed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountableAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimTotalFen"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"socialCreditCode"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"partyId"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"paidFen"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"enforceableAt"}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"paidFen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"court"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"ruling"}},{"kind":"Field","name":{"kind":"Name","value":"collectedFen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mediations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"mediatorId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"processNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aidDecisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"basicallySatisfied"}},{"kind":"Field","name":{"kind":"Name","value":"dissatisfied"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hrss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arbitrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"docketNumber"}},{"kind":"Field","name":{"kind":"Name","value":"finality"}},{"kind":"Field","name":{"kind":"Name","value":"awardedFen"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"procuratorate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinionNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalAid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nominalEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUncertain"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bearer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DisputeDetailQuery, DisputeDetailQueryVariables>;
export const DisputeTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisputeTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisputeTimelineQuery, DisputeTimelineQueryVariables>;
export const DisputesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Disputes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disputes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DisputesQuery, DisputesQueryVariables>;
export const ConsentFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsentFactsQuery, ConsentFactsQueryVariables>;
export const ExportDisputesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportDisputes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disputes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"subStage"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationType"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"docketed"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"claimTotalFen"}},{"kind":"Field","name":{"kind":"Name","value":"leadAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountableAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedParties"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedClaims"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedReferrals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDocuments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedNotes"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedParties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"socialCreditCode"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedClaims"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partyId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedReferrals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDocuments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedNotes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoteConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]}}]} as unknown as DocumentNode<ExportDisputesQuery, ExportDisputesQueryVariables>;
export const ExportPartiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportParties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedParties"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedParties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"socialCreditCode"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<ExportPartiesQuery, ExportPartiesQueryVariables>;
export const ExportClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedClaims"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedClaims"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partyId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}}]}}]}}]} as unknown as DocumentNode<ExportClaimsQuery, ExportClaimsQueryVariables>;
export const ExportReferralsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportReferrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedReferrals"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedReferrals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]} as unknown as DocumentNode<ExportReferralsQuery, ExportReferralsQueryVariables>;
export const ExportDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDocuments"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDocuments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]} as unknown as DocumentNode<ExportDocumentsQuery, ExportDocumentsQueryVariables>;
export const ExportNotesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportNotes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedNotes"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedNotes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoteConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]}}]} as unknown as DocumentNode<ExportNotesQuery, ExportNotesQueryVariables>;
export const RequestExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"export"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Export"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputes"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RequestExportMutation, RequestExportMutationVariables>;
export const ApproveExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"export"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Export"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputes"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ApproveExportMutation, ApproveExportMutationVariables>;
export const ExportStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"export"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Export"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputes"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ExportStateQuery, ExportStateQueryVariables>;
export const ExportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Exports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Export"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputes"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ExportsQuery, ExportsQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const InboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralState"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}},{"kind":"Field","name":{"kind":"Name","value":"nextDeadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}}]} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const SentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralState"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}}]} as unknown as DocumentNode<SentQuery, SentQueryVariables>;
export const DeadlinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nominalEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUncertain"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bearer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeadlinesQuery, DeadlinesQueryVariables>;
export const ReferralByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}},{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextDeadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nominalEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUncertain"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bearer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReferralByIdQuery, ReferralByIdQueryVariables>;
export const NodeByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodeByIdQuery, NodeByIdQueryVariables>;
export const AgenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agencies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyType"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"capacities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AgenciesQuery, AgenciesQueryVariables>;
export const ReferralKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralKinds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyType"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyType"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralKinds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"settles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReferralKindsQuery, ReferralKindsQueryVariables>;
export const ReceiveClueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveClue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveClueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveClue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<ReceiveClueMutation, ReceiveClueMutationVariables>;
export const DecideClueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideClue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideClueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideClue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<DecideClueMutation, DecideClueMutationVariables>;
export const ConcludeClueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeClue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeClueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeClue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<ConcludeClueMutation, ConcludeClueMutationVariables>;
export const ReceiveSupportApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveSupportApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveSupportApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveSupportApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<ReceiveSupportApplicationMutation, ReceiveSupportApplicationMutationVariables>;
export const IssueProcuratorialSuggestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueProcuratorialSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueProcuratorialSuggestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueProcuratorialSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<IssueProcuratorialSuggestionMutation, IssueProcuratorialSuggestionMutationVariables>;
export const DeliverProcuratorialSuggestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeliverProcuratorialSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliverProcuratorialSuggestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliverProcuratorialSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<DeliverProcuratorialSuggestionMutation, DeliverProcuratorialSuggestionMutationVariables>;
export const RecordProcuratorialReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordProcuratorialReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordProcuratorialReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordProcuratorialReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordProcuratorialReplyMutation, RecordProcuratorialReplyMutationVariables>;
export const EscalateProcuratorialSuggestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EscalateProcuratorialSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EscalateProcuratorialSuggestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"escalateProcuratorialSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<EscalateProcuratorialSuggestionMutation, EscalateProcuratorialSuggestionMutationVariables>;
export const RestDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RestDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"disputeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"disputeId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"subStage"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"claimTotalFen"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountableAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partyId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}}]} as unknown as DocumentNode<RestDisputeQuery, RestDisputeQueryVariables>;
export const RestDisputesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RestDisputes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeStage"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regionPrefix"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"causes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountableToMe"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disputes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stages"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"regionPrefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionPrefix"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"causes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"causes"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"accountableToMe"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountableToMe"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RestDisputesQuery, RestDisputesQueryVariables>;
export const RestPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RestPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wouldSend"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiverByRule"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RestPreviewQuery, RestPreviewQueryVariables>;
export const EventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Events"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inboxChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestEvent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HubEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disputeId"}},{"kind":"Field","name":{"kind":"Name","value":"disputeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"referralKind"}},{"kind":"Field","name":{"kind":"Name","value":"referralState"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"correlationId"}}]}}]} as unknown as DocumentNode<EventsSubscription, EventsSubscriptionVariables>;
export const DisputeEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DisputeEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disputeChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestEvent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HubEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disputeId"}},{"kind":"Field","name":{"kind":"Name","value":"disputeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"referralKind"}},{"kind":"Field","name":{"kind":"Name","value":"referralState"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"correlationId"}}]}}]} as unknown as DocumentNode<DisputeEventsSubscription, DisputeEventsSubscriptionVariables>;
export const RegisterHotlineOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterHotlineOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterHotlineOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerHotlineOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RegisterHotlineOrderMutation, RegisterHotlineOrderMutationVariables>;
export const RecordHotlineContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordHotlineContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordHotlineContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordHotlineContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordHotlineContactMutation, RecordHotlineContactMutationVariables>;
export const ReplyHotlineOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyHotlineOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyHotlineOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replyHotlineOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<ReplyHotlineOrderMutation, ReplyHotlineOrderMutationVariables>;
export const CloseHotlineOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseHotlineOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseHotlineOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeHotlineOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<CloseHotlineOrderMutation, CloseHotlineOrderMutationVariables>;
export const RecordConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordConsultationMutation, RecordConsultationMutationVariables>;
export const AnswerConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<AnswerConsultationMutation, AnswerConsultationMutationVariables>;
export const OpenNegotiationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenNegotiation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenNegotiationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openNegotiation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<OpenNegotiationMutation, OpenNegotiationMutationVariables>;
export const RecordNegotiationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordNegotiation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordNegotiationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordNegotiation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordNegotiationMutation, RecordNegotiationMutationVariables>;
export const IssueSupervisionLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueSupervisionLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueSupervisionLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueSupervisionLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<IssueSupervisionLetterMutation, IssueSupervisionLetterMutationVariables>;
export const DeliverSupervisionLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeliverSupervisionLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliverSupervisionLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliverSupervisionLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<DeliverSupervisionLetterMutation, DeliverSupervisionLetterMutationVariables>;
export const RecordSupervisionDocketingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSupervisionDocketing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSupervisionDocketingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSupervisionDocketing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordSupervisionDocketingMutation, RecordSupervisionDocketingMutationVariables>;
export const RecordSupervisionResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSupervisionResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSupervisionResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSupervisionResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordSupervisionResultMutation, RecordSupervisionResultMutationVariables>;
export const RaiseWarningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseWarning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseWarningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raiseWarning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RaiseWarningMutation, RaiseWarningMutationVariables>;
export const VerifyWarningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyWarning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyWarningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyWarning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<VerifyWarningMutation, VerifyWarningMutationVariables>;
export const ReportIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<ReportIncidentMutation, ReportIncidentMutationVariables>;
export const RecordIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordIncidentMutation, RecordIncidentMutationVariables>;
export const ApplyUnionAidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyUnionAid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyUnionAidInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyUnionAid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<ApplyUnionAidMutation, ApplyUnionAidMutationVariables>;
export const AssignUnionAidLawyerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignUnionAidLawyer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignUnionAidLawyerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignUnionAidLawyer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<AssignUnionAidLawyerMutation, AssignUnionAidLawyerMutationVariables>;
export const CloseUnionAidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseUnionAid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseUnionAidInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeUnionAid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<CloseUnionAidMutation, CloseUnionAidMutationVariables>;
export const PlanVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<PlanVisitMutation, PlanVisitMutationVariables>;
export const RecordVisitAttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVisitAttempt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVisitAttemptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordVisitAttempt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Errors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<RecordVisitAttemptMutation, RecordVisitAttemptMutationVariables>;