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
  /** 不可见 / Nothing */
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
  /** 居民身份证号 / Identity number (GB 11643) */
  idNumber?: string | null | undefined;
  key?: string | null | undefined;
  /** 姓名或名称，1–200字 / Name, 1–200 characters */
  name: string;
  phone?: string | null | undefined;
  role: PartyRole;
  /** 统一社会信用代码；校验位不符时告警 / Checked; a wrong check character only warns */
  socialCreditCode?: string | null | undefined;
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

/** 机构职能 / What an agency is there to do */
export type Capacity =
  /** 审判执行 / Tries and enforces */
  | 'ADJUDICATES'
  /** 仲裁 / Arbitrates */
  | 'ARBITRATES'
  /** 国家法律援助 / Gives state legal aid */
  | 'GIVES_STATE_AID'
  /** 调解 / Mediates */
  | 'MEDIATES'
  /** 知情 / Observes */
  | 'OBSERVES'
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

/** 援助案件结案 / A centre closes an aid file */
export type CloseAidFileInput = {
  /** 所属援助案卷 / Aid file it is about */
  aidFileId: string;
  disputeId: string;
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

/** 执行到位的一笔款项 / One payment that was collected */
export type CollectedPaymentInput = {
  /** 分 / Fen */
  amountFen: number;
  instalmentId: string;
  paidOn: string;
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

/** 法院案件类型 / What a court opened a case for */
export type CourtCaseType =
  /** 民事一审 / Civil suit */
  | 'CIVIL'
  /** 司法确认 / Judicial confirmation */
  | 'CONFIRMATION'
  /** 执行 / Enforcement */
  | 'ENFORCEMENT'
  /** 诉前（未立案）/ Complaint received, not docketed */
  | 'PRE_SUIT';

/** 审理程序 / Procedure of a court case */
export type CourtProcedure =
  /** 普通程序 / Ordinary procedure */
  | 'ORDINARY'
  /** 简易程序 / Simplified procedure */
  | 'SIMPLIFIED';

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

/** 决定是否援助 / A centre decides on aid */
export type DecideAidInput = {
  /** 所属援助案卷 / Aid file it is about */
  aidFileId: string;
  /** 是否援助 / Whether aid is given */
  decision: AidDecision;
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
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

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
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  procedure?: CourtProcedure | null | undefined;
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
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
  /** 委派调解函 / Letter assigning mediation */
  | 'ASSIGNED_MEDIATION_LETTER'
  /** 裁决书 / Award */
  | 'AWARD'
  /** 起诉状 / Statement of claim */
  | 'COMPLAINT'
  /** 司法确认申请书 / Joint application for confirmation */
  | 'CONFIRMATION_APPLICATION'
  /** 同意书 / Record of consent */
  | 'CONSENT_RECORD'
  /** 民事调解书 / Court mediation document */
  | 'COURT_MEDIATION_DOCUMENT'
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
  /** 争议登记表 / Intake form */
  | 'INTAKE_FORM'
  /** 判决书 / Judgment */
  | 'JUDGMENT'
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
  /** 送达回证 / Proof of service */
  | 'PROOF_OF_SERVICE'
  /** 满意度表 / Rating form */
  | 'RATING_FORM'
  /** 不予受理通知书 / Notice of refusal */
  | 'REFUSAL_NOTICE'
  /** 裁定书 / Ruling */
  | 'RULING'
  /** 支持起诉申请书 / Application for support */
  | 'SUPPORT_APPLICATION'
  /** 支持起诉意见书 / Opinion in support */
  | 'SUPPORT_OPINION'
  /** 无争议事实确认书 / Confirmation of undisputed facts */
  | 'UNDISPUTED_FACTS';

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
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 给付依据 / Where a duty to pay comes from */
export type ObligationSource =
  /** 调解协议 / Mediation agreement */
  | 'AGREEMENT'
  /** 仲裁裁决 / Arbitration award */
  | 'AWARD'
  /** 判决 / Judgment */
  | 'JUDGMENT';

/** 受理法律援助申请 / A centre takes in a complete application */
export type OpenAidFileInput = {
  /** 申请编号 / Number of the application */
  applicationNumber: string;
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

/** 参与身份 / Part an agency or a person takes */
export type ParticipationRole =
  /** 援助律师 / Represents the worker as aid lawyer */
  | 'AID_LAWYER'
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
  /** 居民身份证号 / Identity number (GB 11643) */
  idNumber?: string | null | undefined;
  /** 姓名或名称，1–200字 / Name, 1–200 characters */
  name: string;
  phone?: string | null | undefined;
  role: PartyRole;
  /** 统一社会信用代码；校验位不符时告警 / Checked; a wrong check character only warns */
  socialCreditCode?: string | null | undefined;
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
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
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
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  method: ConsentMethod;
  occurredAt?: string | null | undefined;
  partyIds: Array<string>;
  /** 移送种类代码，如 R08 / Code of the kind consented to, e.g. R08 */
  purpose: string;
  /** 同意提供给的单位，不填为不限 / Recipient; any when not given */
  recipientAgencyId?: string | null | undefined;
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

/** 登记付款 / Records payments */
export type RecordPaymentInput = {
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  payments: Array<PaymentInput>;
};

/** 登记回访 / A union records a follow-up visit */
export type RecordVisitInput = {
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
  /** 所办理的移送 / Referral the act answers, when it is a step of one */
  referralId?: string | null | undefined;
  /** 满意人数 / How many answered: satisfied */
  satisfied?: number;
  /** 回访对象 / Who was visited */
  subject: VisitSubject;
  /** 未联系上人数 / How many could not be reached */
  unreached?: number;
  /** 所见移送版本 / Version of that referral you saw */
  version?: number | null | undefined;
};

/** 暂不发出 / Why a referral is kept back */
export type ReferralHold =
  /** 待当事人同意 / Kept until the parties consent */
  | 'CONSENT'
  /** 存为草稿 / Kept as a draft */
  | 'DRAFT';

/** 移送方 / Side of a referral */
export type ReferralSide =
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
  /** 要求补正 / Ask for more */
  | 'ASK_MORE'
  /** 指派律师 / Assign a lawyer */
  | 'ASSIGN_LAWYER'
  /** 取消 / Cancel */
  | 'CANCEL'
  /** 办结 / Complete */
  | 'COMPLETE'
  /** 作出决定 / Decide */
  | 'DECIDE'
  /** 退回 / Decline */
  | 'DECLINE'
  /** 延长期限 / Extend */
  | 'EXTEND'
  /** 逾期自动退回 / Lapse */
  | 'LAPSE'
  /** 签收 / Receive */
  | 'RECEIVE'
  /** 记录不同意 / Record that consent was refused */
  | 'RECORD_CONSENT_REFUSED'
  /** 对方同意调解 / Record that the other party agreed */
  | 'RECORD_OTHER_PARTY_AGREED'
  /** 补正后重交 / Resubmit */
  | 'RESUBMIT'
  /** 恢复 / Resume */
  | 'RESUME'
  /** 送达申请书副本 / Serve the copy */
  | 'SERVE_COPY'
  /** 开始办理 / Start */
  | 'START'
  /** 发出 / Submit */
  | 'SUBMIT'
  /** 中止 / Suspend */
  | 'SUSPEND'
  /** 终止 / Terminate */
  | 'TERMINATE'
  /** 撤回 / Withdraw */
  | 'WITHDRAW';

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
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  reason: string;
  version: number;
};

/** 移送 / Refers a dispute to another agency */
export type SendReferralInput = {
  disputeId: string;
  documents?: Array<DocumentInput>;
  hold?: ReferralHold | null | undefined;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 种类代码或名称，如 R08 / Code or name of the kind */
  kind: string;
  /** 附言，仅双方可见 / Words for the two sides only */
  message?: string | null | undefined;
  occurredAt?: string | null | undefined;
  procedure?: CourtProcedure | null | undefined;
  /** 针对给付义务的种类须填 / Obligation it is about, where the kind is about one */
  subjectId?: string | null | undefined;
  toAgencyId: string;
};

/** 仲裁文书送达一方 / Service of a paper on one side */
export type ServeArbitrationPapersInput = {
  /** 所属仲裁案 / Arbitration it belongs to */
  arbitrationId: string;
  disputeId: string;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  /** 发生时间，不填为现在 / When it happened; now when not given */
  occurredAt?: string | null | undefined;
  /** 所送达文书 / Paper that was served */
  paper: ArbitrationPaper;
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

/** 岗位 / Post of a person at an agency */
export type StaffRole =
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

/** 工会法律援助决定 / What the union decided on its legal aid */
export type UnionAidOutcome =
  /** 予以援助 / Aid is given */
  | 'APPROVED'
  /** 不予援助 / Aid is refused */
  | 'REFUSED';

/** 业务拒绝代码 / Why a request was refused; stable, never reused */
export type UserErrorCode =
  /** 需要一份已生效且未经确认的调解协议 / An effective agreement that is not confirmed yet is needed */
  | 'AGREEMENT_REQUIRED'
  /** 已作出裁决 / There is an award already */
  | 'ALREADY_AWARDED'
  /** 已结案 / It is closed already */
  | 'ALREADY_CLOSED'
  /** 已作出决定 / It has been decided already */
  | 'ALREADY_DECIDED'
  /** 法院已立案 / The court has docketed it already */
  | 'ALREADY_DOCKETED'
  /** 已生效 / It is in effect already */
  | 'ALREADY_EFFECTIVE'
  /** 已作出裁定 / It has been ruled on already */
  | 'ALREADY_RULED'
  /** 已送达 / It was served already */
  | 'ALREADY_SERVED'
  /** 金额应为以分为单位的非负整数 / An amount is a whole number of fen, never negative */
  | 'AMOUNT_NOT_WHOLE_FEN'
  /** 劳动争议应先行仲裁，除非记明法定例外 / A labour dispute goes to arbitration first, unless a listed ground is recorded */
  | 'ARBITRATION_COMES_FIRST'
  /** 承办人应为接收单位人员 / The assignee has to belong to the receiving agency */
  | 'ASSIGNEE_NOT_OF_RECEIVER'
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
  /** 没有这种请求类型 / There is no such claim type */
  | 'CLAIM_TYPE_UNKNOWN'
  /** 已过三十日的司法确认申请期 / The thirty days for joint confirmation have passed */
  | 'CONFIRMATION_TOO_LATE'
  /** 内容已被他人更新，请刷新后再办 / It has changed since you looked; look again and retry */
  | 'CONFLICT'
  /** 须先申明无利害关系，否则另行指定 / A conflict of interest has to be ruled out, or somebody else put on it */
  | 'CONFLICT_NOT_CLEARED'
  /** 该同意已撤回 / This consent was withdrawn already */
  | 'CONSENT_ALREADY_WITHDRAWN'
  /** 缺少当事人同意 / The consent of a party is missing */
  | 'CONSENT_MISSING'
  /** 须经各方当事人同意 / All parties have to agree */
  | 'CONSENT_OF_ALL_NEEDED'
  /** 申请书副本送达被申请人 / The copy goes to the respondent */
  | 'COPY_GOES_TO_RESPONDENT'
  /** 数量应为合理的整数 / The count has to be a whole number in range */
  | 'COUNT_NOT_POSITIVE'
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
  /** 该原因不能用于退回这种移送 / This kind cannot be declined for that reason */
  | 'DECLINE_REASON_NOT_LAWFUL'
  /** 材料摘要应为SHA-256十六进制 / The digest is a SHA-256 in hexadecimal */
  | 'DIGEST_MALFORMED'
  /** 争议已不在办理 / The dispute is no longer open */
  | 'DISPUTE_NOT_OPEN'
  /** 缺少必需材料 / A document that is needed is missing */
  | 'DOCUMENT_MISSING'
  /** 应付日早于生效日 / It would be due before it takes effect */
  | 'DUE_BEFORE_START'
  /** 您的岗位不能办理此事 / Your post may not do this */
  | 'FORBIDDEN'
  /** 人数至少为1 / At least one worker is concerned */
  | 'HEADCOUNT_NOT_POSITIVE'
  /** 该幂等键已用于另一请求，请换新键 / This idempotency key was used for another request; take a new one */
  | 'IDEMPOTENCY_MISMATCH'
  /** 身份证件号码不正确 / The identity number is not right */
  | 'ID_NUMBER_INVALID'
  /** 分期之和与总额不符 / The instalments do not add up to the amount */
  | 'INSTALMENTS_DO_NOT_ADD_UP'
  /** 幂等键应为1–128个可见字符 / An idempotency key has 1 to 128 visible characters */
  | 'KEY_MALFORMED'
  /** 没有这种移送 / There is no such kind of referral */
  | 'KIND_UNKNOWN'
  /** 材料类型格式不对 / This is not a media type */
  | 'MEDIA_TYPE_MALFORMED'
  /** 至少填写一项 / At least one is needed */
  | 'NOTHING_GIVEN'
  /** 没有逾期未付的款项 / Nothing is overdue */
  | 'NOTHING_OVERDUE'
  /** 尚未批准 / It has not been approved */
  | 'NOT_APPROVED'
  /** 尚未作出裁决 / There is no award yet */
  | 'NOT_AWARDED_YET'
  /** 法院尚未立案 / The court has not docketed it yet */
  | 'NOT_DOCKETED'
  /** 没有找到，或者您无权知悉 / Not found, or not for you to know of */
  | 'NOT_FOUND'
  /** 尚未向双方送达 / It has not been served on both sides */
  | 'NOT_SERVED_ON_BOTH'
  /** 尚未指派律师 / No lawyer has been assigned */
  | 'NO_LAWYER_YET'
  /** 发生时间早于移送发出 / It cannot have happened before the referral was sent */
  | 'OCCURS_BEFORE_SENDING'
  /** 发生时间不能晚于现在 / What happened cannot lie in the future */
  | 'OCCURS_IN_FUTURE'
  /** 这种移送没有此结果 / This kind has no such outcome */
  | 'OUTCOME_NOT_OF_KIND'
  /** 本单位已有同号案件 / Your agency already has a dispute of this number */
  | 'OWN_NUMBER_TAKEN'
  /** 付款金额超出应付余额 / More than is owed */
  | 'PAYMENT_NOT_OWED'
  /** 期间的止日早于起日 / The period ends before it begins */
  | 'PERIOD_REVERSED'
  /** 该人员不属于这一方 / This person does not belong to that side */
  | 'PERSON_NOT_OF_SIDE'
  /** 电话号码格式不对 / This is not a telephone number */
  | 'PHONE_INVALID'
  /** 您的岗位不能发出这种移送 / Your post may not send this kind */
  | 'POST_MAY_NOT_SEND'
  /** 您的岗位不能办理此步骤 / Your post may not take this step */
  | 'POST_MAY_NOT_TAKE_STEP'
  /** 请指明审理程序 / Name the procedure of the case */
  | 'PROCEDURE_REQUIRED'
  /** 不能移送给本单位 / An agency does not refer to itself */
  | 'RECEIVER_IS_SENDER'
  /** 对方单位不接收这种移送 / That agency does not receive this kind */
  | 'RECEIVER_NOT_OF_KIND'
  /** 同种移送尚在办理 / A referral of this kind is still open */
  | 'REFERRAL_ALREADY_OPEN'
  /** 请指明所办理的移送 / Name the referral this answers */
  | 'REFERRAL_REQUIRED'
  /** 尚有移送未闭环 / A referral is not closed yet */
  | 'REFERRAL_STILL_OPEN'
  /** 行政区划代码应为6、9或12位数字 / A region code has 6, 9 or 12 digits */
  | 'REGION_MALFORMED'
  /** 涉密材料不得进入本系统 / Nothing marked secret may enter this system */
  | 'SECRET_NOT_ALLOWED'
  /** 本单位不能发出这种移送 / Your agency does not send this kind */
  | 'SENDER_NOT_OF_KIND'
  /** 材料大小应为正整数字节 / The size is a positive whole number of bytes */
  | 'SIZE_NOT_POSITIVE'
  /** 统一社会信用代码校验位不符，已保存，请核对 / The check character does not fit; it was saved, please verify */
  | 'SOCIAL_CREDIT_CODE_DOUBTFUL'
  /** 统一社会信用代码格式不对 / This is not a unified social credit code */
  | 'SOCIAL_CREDIT_CODE_MALFORMED'
  /** 当前阶段不能这样办理 / The stage of the dispute does not allow it */
  | 'STAGE_DOES_NOT_ALLOW'
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
  /** 起诉期尚未届满 / The period for suit is still running */
  | 'SUIT_PERIOD_RUNNING'
  /** 文字为空、过长或含不可用字符 / The text is empty, too long or holds characters that cannot be taken */
  | 'TEXT_NOT_ACCEPTED'
  /** 尚无可强制执行的生效文书 / There is no enforceable document yet */
  | 'TITLE_NOT_ENFORCEABLE'
  /** 至少在不同日期联系两次 / At least two attempts on different days are needed */
  | 'TOO_FEW_ATTEMPTS'
  /** 数量超过上限 / More than can be taken at once */
  | 'TOO_MANY';

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

export type DisputeDetailQueryVariables = Exact<{
  by: DisputeByInput;
}>;


export type DisputeDetailQuery = { dispute: { id: string, number: string | null, stage: DisputeStage | null, region: string | null, headcount: number | null, relationType: RelationType | null, docketed: boolean | null, version: number | null, closeReason: CloseReason | null, claimTotalFen: number | null, cause: { id: string, code: string | null, title: { zh: string } } | null, leadAgency: { id: string, name: { zh: string, en: string } | null } | null, accountableAgency: { id: string, name: { zh: string, en: string } | null } | null, viewerAccess: Array<{ group: FieldGroup, access: AccessLevel }>, aliases: Array<{ number: string | null, agency: { id: string } | null }> | null, parties: { nodes: Array<{ id: string, role: PartyRole | null, name: string | null, socialCreditCode: string | null, phone: string | null, address: string | null, idNumber: string | null, bankAccount: string | null }> } | null, claims: { nodes: Array<{ id: string, type: ClaimType | null, amountFen: number | null }> } | null, participations: Array<{ id: string, role: ParticipationRole | null, groups: Array<FieldGroup> | null, from: string | null, to: string | null, agency: { id: string } | null, person: { id: string } | null }> | null, obligations: Array<{ id: string, source: ObligationSource | null, partyId: string | null, amountFen: number | null, paidFen: number | null, effectiveAt: string | null, enforceableAt: string | null, instalments: Array<{ id: string, dueOn: string, amountFen: number, paidFen: number }> | null }> | null, referrals: { nodes: Array<{ id: string, number: string, version: number, state: ReferralState, phase: string | null, outcome: string | null, subjectId: string | null, caseNumber: string | null, sentAt: string | null, kind: { code: string }, fromAgency: { id: string }, toAgency: { id: string }, assignee: { id: string } | null, availableSteps: Array<{ step: ReferralStep }> }> } | null, deadlines: { nodes: Array<{ id: string, state: DeadlineState, startedAt: string, nominalEnd: string | null, dueOn: string, dueAt: string, calendarUncertain: boolean, overdue: boolean, expired: boolean, referralId: string | null, subjectId: string | null, rule: { id: string }, bearer: { id: string } }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, group: FieldGroup, title: string }> } | null, notes: { nodes: Array<{ id: string, group: FieldGroup, body: string }> } | null, timeline: { nodes: Array<{ id: string, seq: number, type: string, group: FieldGroup, agencyName: string, occurredAt: string, remark: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, court: { cases: Array<{ id: string, type: CourtCaseType | null, referralId: string | null, subjectId: string | null, registerNumber: string | null, caseNumber: string | null, copies: number | null, ruling: string | null, collectedFen: number | null }> } | null, union: { mediations: Array<{ id: string, sessions: number | null, mediatorId: string | null }>, processNotes: Array<{ id: string, body: string | null }>, aidDecisions: Array<{ id: string, decision: UnionAidOutcome | null, reason: string | null }>, visits: Array<{ id: string, subject: VisitSubject | null, satisfied: number | null, basicallySatisfied: number | null, dissatisfied: number | null }> } | null, hrss: { arbitrations: Array<{ id: string, docketNumber: string | null, finality: AwardFinality | null, awardedFen: number | null, effectiveOn: string | null }> } | null, procuratorate: { supports: Array<{ id: string, decision: SupportDecision | null, opinionNumber: string | null }> } | null, legalAid: { files: Array<{ id: string, applicationNumber: string | null, decision: AidDecision | null, strategy: string | null, result: AidResult | null }> } | null } | null };

export type ReferralPartsFragment = { id: string, number: string, version: number, state: ReferralState, phase: string | null, outcome: string | null, subjectId: string | null, caseNumber: string | null, sentAt: string | null, kind: { code: string }, fromAgency: { id: string }, toAgency: { id: string }, assignee: { id: string } | null, availableSteps: Array<{ step: ReferralStep }> };

export type DeadlinePartsFragment = { id: string, state: DeadlineState, startedAt: string, nominalEnd: string | null, dueOn: string, dueAt: string, calendarUncertain: boolean, overdue: boolean, expired: boolean, referralId: string | null, subjectId: string | null, rule: { id: string }, bearer: { id: string } };

export type DisputeTimelineQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DisputeTimelineQuery = { dispute: { timeline: { nodes: Array<{ seq: number, type: string, group: FieldGroup }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

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

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { now: string, roles: Array<StaffRole>, staff: { id: string, name: string | null }, agency: { id: string, name: { zh: string, en: string } | null }, permissions: Array<{ name: string, standing: Standing }> } };

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


export type ReferralKindsQuery = { referralKinds: Array<{ code: string, name: string, title: { zh: string, en: string }, steps: Array<{ step: ReferralStep, by: ReferralSide, from: Array<ReferralState>, to: ReferralState }>, outcomes: Array<{ code: string, settles: boolean }>, clocks: Array<{ startsAt: string, rule: { id: string, basis: Array<{ law: string, article: string }> } }> }> };

export const ErrorsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Errors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]} as unknown as DocumentNode<ErrorsFragment, unknown>;
export const ReferralPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}}]} as unknown as DocumentNode<ReferralPartsFragment, unknown>;
export const DeadlinePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nominalEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUncertain"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bearer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeadlinePartsFragment, unknown>;
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
export const DisputeDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisputeDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeByInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"relationType"}},{"kind":"Field","name":{"kind":"Name","value":"docketed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountableAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimTotalFen"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"socialCreditCode"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"partyId"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"paidFen"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"enforceableAt"}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"paidFen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"court"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"ruling"}},{"kind":"Field","name":{"kind":"Name","value":"collectedFen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mediations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"mediatorId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"processNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aidDecisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"basicallySatisfied"}},{"kind":"Field","name":{"kind":"Name","value":"dissatisfied"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hrss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arbitrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"docketNumber"}},{"kind":"Field","name":{"kind":"Name","value":"finality"}},{"kind":"Field","name":{"kind":"Name","value":"awardedFen"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"procuratorate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinionNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalAid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nominalEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUncertain"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bearer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DisputeDetailQuery, DisputeDetailQueryVariables>;
export const DisputeTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisputeTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisputeTimelineQuery, DisputeTimelineQueryVariables>;
export const DisputesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Disputes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disputes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DisputesQuery, DisputesQueryVariables>;
export const ConsentFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsentFactsQuery, ConsentFactsQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const InboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralState"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}},{"kind":"Field","name":{"kind":"Name","value":"nextDeadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}}]} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const SentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralState"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}}]} as unknown as DocumentNode<SentQuery, SentQueryVariables>;
export const DeadlinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nominalEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUncertain"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bearer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeadlinesQuery, DeadlinesQueryVariables>;
export const ReferralByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}},{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextDeadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nominalEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUncertain"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bearer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReferralByIdQuery, ReferralByIdQueryVariables>;
export const NodeByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodeByIdQuery, NodeByIdQueryVariables>;
export const AgenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agencies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NonNegativeInt"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyType"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"capacities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AgenciesQuery, AgenciesQueryVariables>;
export const ReferralKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralKinds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyType"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyType"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralKinds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"settles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReferralKindsQuery, ReferralKindsQueryVariables>;