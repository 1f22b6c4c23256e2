/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 可见程度 / How much of a group you see */
export type AccessLevel =
  /** 完整 / In full */
  | 'FULL'
  /** 遮蔽或部分 / Masked or in part */
  | 'MASKED'
  /** 不可见 / Not shown */
  | 'NONE';

/** 可见程度 / How much is shown */
export type AccessVerdict =
  /** 完整可见，或允许 / In full, or allowed */
  | 'FULL'
  /** 不可见，或不允许 / Not at all, or not allowed */
  | 'HIDDEN'
  /** 遮蔽后可见 / Masked */
  | 'MASKED'
  /** 他人的情况您无权知悉 / How it stands with others is not for you to know */
  | 'NOT_FOR_YOU';

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

/** 法律援助状态 / State of an aid file */
export type AidState =
  /** 已申请 / Applied for */
  | 'APPLIED'
  /** 已批准 / Approved */
  | 'APPROVED'
  /** 已结案 / Closed */
  | 'CLOSED'
  /** 不予援助 / Refused */
  | 'REFUSED'
  /** 承办中 / A lawyer serves */
  | 'SERVING'
  /** 一次性补充材料 / Being supplemented, once */
  | 'SUPPLEMENTING'
  /** 已终止 / Terminated */
  | 'TERMINATED';

/** 仲裁案状态 / State of an arbitration */
export type ArbitrationState =
  /** 已受理 / Accepted */
  | 'ACCEPTED'
  /** 已裁决 / Awarded */
  | 'AWARDED'
  /** 一次性补正中 / Being corrected, once */
  | 'CORRECTING'
  /** 已生效 / In effect */
  | 'EFFECTIVE'
  /** 调解书待签收 / Mediated, to be signed for */
  | 'MEDIATED'
  /** 逾期未裁决 / Overdue, the party may sue */
  | 'OVERDUE'
  /** 已收申请 / Application received */
  | 'RECEIVED'
  /** 不予受理 / Not accepted */
  | 'REFUSED'
  /** 中止审理 / Suspended */
  | 'SUSPENDED'
  /** 已撤回 / Withdrawn */
  | 'WITHDRAWN';

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

/** 送达的文书 / Paper that is served */
export type CourtPaper =
  /** 起诉状副本 / Copy of the complaint */
  | 'COMPLAINT_COPY'
  /** 执行通知书 / Notice of enforcement */
  | 'EXEC_NOTICE'
  /** 判决书 / Judgment */
  | 'JUDGMENT'
  /** 民事调解书 / Court mediation document */
  | 'MEDIATION_DOCUMENT'
  /** 异议裁定书 / Ruling on an objection */
  | 'OBJECTION_RULING'
  /** 支付令 / Payment order */
  | 'PAYMENT_ORDER'
  /** 裁定书 / Ruling */
  | 'RULING';

/** 送达方式 / How a paper is served (CPL 87–95) */
export type CourtServiceMethod =
  /** 直接送达 / Handed over in person */
  | 'DIRECT'
  /** 电子送达 / Electronic service */
  | 'ELECTRONIC'
  /** 委托送达 / Through another court */
  | 'ENTRUSTED'
  /** 转交送达 / Forwarded by the body the person is with */
  | 'FORWARDED'
  /** 张贴送达 / Posted for a group */
  | 'GROUP_POSTING'
  /** 留置送达 / Left behind after refusal */
  | 'LEFT_ON_REFUSAL'
  /** 邮寄送达 / By post */
  | 'MAIL'
  /** 公告送达 / Public notice */
  | 'PUBLIC_NOTICE';

/** 计算中的期限此刻如何 / How a running clock stands now */
export type DeadlineStanding =
  /** 五日内届满 / Runs out within five days */
  | 'DUE_SOON'
  /** 当事人期间已过 / A party’s period that ran out */
  | 'EXPIRED'
  /** 义务逾期未办 / A duty that ran out unmet */
  | 'OVERDUE';

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

/** 所问的访问 / The access asked about */
export type ExplainAccessInput = {
  /** 所问的单位，与岗位一并填写 / The agency, together with the posts */
  agencyId?: string | null | undefined;
  /** 按哪一时刻的参与身份；岗位与责任单位以现在为准 / The instant whose parts count; posts and accountability are of now */
  at?: string | null | undefined;
  /** 争议 / The dispute */
  disputeId: string;
  /** 所问事项：类型.字段（如 Party.phone）、类别（如 F2）或权限名（如 referral.send）/ Type.field, such as Party.phone, a group, such as F2, or a permission, such as referral.send */
  path: string;
  /** 该单位的岗位 / Posts at the agency */
  posts?: Array<StaffRole> | null | undefined;
  /** 所问的人员；不填即为本人 / Whose access; your own when nobody is named */
  staffId?: string | null | undefined;
  /** 具体一件：当事人、请求、材料、记录、移送、期限或历史条目 / One row: a party, claim, document, note, referral, deadline or entry */
  subjectId?: string | null | undefined;
};

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

/** 收件箱筛选，全部满足；数量与列表用同一筛选 / What an inbox is narrowed by; its counts take the same */
export type InboxFilterInput = {
  /** 案由标识 / Ids of causes of action */
  causes?: Array<string> | null | undefined;
  /** 在该日或之前届满的在走期限 / A running clock runs out on this day or before */
  dueBy?: string | null | undefined;
  /** 移送种类代码 / Codes of kinds */
  kinds?: Array<string> | null | undefined;
  /** 区划代码前缀 / Leading digits of the region code */
  regionPrefix?: string | null | undefined;
};

/** 监察案状态 / State of an inspection */
export type InspectionState =
  /** 已受理 / Accepted */
  | 'ACCEPTED'
  /** 已接收 / Taken in */
  | 'COMPLAINED'
  /** 申请法院强制执行 / Court enforcement applied for */
  | 'COURT_ENFORCED'
  /** 调查终结 / Investigation finished */
  | 'INVESTIGATED'
  /** 已立案调查 / Filed, under investigation */
  | 'INVESTIGATING'
  /** 责令改正或支付 / Ordered to correct or to pay */
  | 'ORDERED'
  /** 行政处罚 / Penalised */
  | 'PENALISED'
  /** 已履行 / Performed */
  | 'PERFORMED'
  /** 告知通过仲裁或诉讼处理 / Told to use arbitration or court */
  | 'REDIRECTED'
  /** 不予受理 / Not accepted */
  | 'REFUSED'
  /** 撤销立案 / Withdrawn */
  | 'WITHDRAWN';

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

/** 按幂等键查询的结果 / What became of a request, by its key */
export type RequestOutcomeState =
  /** 已生效 / It took effect */
  | 'DONE'
  /** 逾90日，结果不再提供 / Older than 90 days: its outcome is not told any more */
  | 'EXPIRED'
  /** 批量请求尚未办完，可用同一键续办 / A bulk was cut off; the same key takes it up */
  | 'RUNNING'
  /** 该键未产生任何效力，可用同一键重发 / Nothing was done under this key: send it again with the key */
  | 'UNKNOWN';

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

export type ConsoleAgreementQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleAgreementQuery = { dispute: { id: string, obligations: Array<{ id: string, source: ObligationSource | null, partyId: string | null, amountFen: number | null, paidFen: number | null, effectiveAt: string | null, enforceableAt: string | null, instalments: Array<{ id: string, dueOn: string, amountFen: number, paidFen: number }> | null }> | null, union: { mediations: Array<{ id: string, referralId: string | null, sessions: number | null, lastSessionAt: string | null, agency: { id: string, name: { zh: string, en: string } | null } | null }>, negotiations: Array<{ id: string }> } | null } | null };

export type ConsoleAidQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleAidQuery = { dispute: { id: string, union: { aidDecisions: Array<{ id: string, decision: UnionAidOutcome | null, decidedAt: string | null, result: UnionAidResult | null, closedAt: string | null }> } | null, legalAid: { files: Array<{ id: string, applicationNumber: string | null, state: AidState | null, decision: AidDecision | null, decidedAt: string | null, assignedAt: string | null, result: AidResult | null, closedAt: string | null }> } | null } | null };

export type ConsoleArbitrationQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleArbitrationQuery = { dispute: { id: string, hrss: { arbitrations: Array<{ id: string, state: ArbitrationState | null, docketNumber: string | null, receivedAt: string | null, acceptedAt: string | null, awardedAt: string | null, awardedFen: number | null, effectiveOn: string | null }> } | null } | null };

export type ConsoleCaucusQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleCaucusQuery = { dispute: { id: string, union: { processNotes: Array<{ id: string, writtenAt: string | null, body: string | null }> } | null } | null };

export type ConsoleReceiveComplaintMutationVariables = Exact<{
  input: ReceiveComplaintInput;
}>;


export type ConsoleReceiveComplaintMutation = { receiveComplaint: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }> } };

export type ConsoleRegisterPreSuitMutationVariables = Exact<{
  input: RegisterPreSuitInput;
}>;


export type ConsoleRegisterPreSuitMutation = { registerPreSuit: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }> } };

export type ConsoleDocketCaseMutationVariables = Exact<{
  input: DocketCaseInput;
}>;


export type ConsoleDocketCaseMutation = { docketCase: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }> } };

export type ConsoleIssueRulingMutationVariables = Exact<{
  input: IssueRulingInput;
}>;


export type ConsoleIssueRulingMutation = { issueRuling: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }> } };

export type ConsoleRecordCollectionMutationVariables = Exact<{
  input: RecordCollectionInput;
}>;


export type ConsoleRecordCollectionMutation = { recordCollection: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }> } };

export type ConsoleCourtFileQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleCourtFileQuery = { dispute: { id: string, court: { cases: Array<{ id: string, type: CourtCaseType | null, subjectId: string | null, referralId: string | null, registerNumber: string | null, caseNumber: string | null, claimedFen: number | null, copies: number | null, receivedAt: string | null, docketedAt: string | null, ruling: string | null, ruledAt: string | null, awardedFen: number | null, effectiveOn: string | null, collectedFen: number | null, closedAt: string | null, agency: { id: string } | null }>, courtServices: Array<{ id: string, courtCaseId: string | null, paper: CourtPaper | null, partyId: string | null, method: CourtServiceMethod | null, servedOn: string | null }> } | null } | null };

export type ConsoleFollowUpQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleFollowUpQuery = { dispute: { id: string, union: { visits: Array<{ id: string, subject: VisitSubject | null, method: VisitMethod | null, visitedAt: string | null, satisfied: number | null, basicallySatisfied: number | null, dissatisfied: number | null, unreached: number | null }> } | null } | null };

export type ConsoleInspectionQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleInspectionQuery = { dispute: { id: string, hrss: { inspections: Array<{ id: string, state: InspectionState | null, fileNumber: string | null, receivedAt: string | null, filedAt: string | null, decidedAt: string | null, closedAt: string | null }> } | null } | null };

export type ConsoleRecordAgreementMutationVariables = Exact<{
  input: RecordAgreementInput;
}>;


export type ConsoleRecordAgreementMutation = { recordAgreement: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }> } };

export type ConsoleRecordSessionMutationVariables = Exact<{
  input: RecordMediationSessionInput;
}>;


export type ConsoleRecordSessionMutation = { recordMediationSession: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }> } };

export type ConsoleProcuratorateQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleProcuratorateQuery = { dispute: { id: string, procuratorate: { supports: Array<{ id: string, decision: SupportDecision | null, opinionNumber: string | null, decidedAt: string | null, appliedAt: string | null }>, suggestions: Array<{ id: string, number: string | null, issuedAt: string | null, deliveredOn: string | null, result: SuggestionResult | null }> } | null } | null };

export type ConsoleCheckQueryVariables = Exact<{
  input: RegisterDisputeInput;
}>;


export type ConsoleCheckQuery = { previewRegistration: { wouldRegister: boolean, warnings: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type ConsoleRegisterMutationVariables = Exact<{
  input: RegisterDisputeInput;
}>;


export type ConsoleRegisterMutation = { registerDispute: { dispute: { id: string, number: string | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type ConsoleOutcomeQueryVariables = Exact<{
  key: string;
}>;


export type ConsoleOutcomeQuery = { requestOutcome: { state: RequestOutcomeState, effects: Array<{ dispute: { id: string } | null }> } };

export type ConsoleFaultFragment = { code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> };

export type ConsoleRecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type ConsoleRecordVisitMutation = { recordVisit: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }> } };

export type ConsoleRecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type ConsoleRecordPaymentMutation = { recordPayment: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }> } };

export type ConsoleCloseDisputeMutationVariables = Exact<{
  input: CloseDisputeInput;
}>;


export type ConsoleCloseDisputeMutation = { closeDispute: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }> } };

export type ConsoleDisputeQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleDisputeQuery = { dispute: { id: string, number: string | null, stage: DisputeStage | null, region: string | null, registeredAt: string | null, version: number | null, closeReason: CloseReason | null, claimTotalFen: number | null, cause: { id: string, title: { zh: string, en: string } } | null, viewerAccess: Array<{ group: FieldGroup, access: AccessLevel, title: { zh: string, en: string } }>, accountableAgency: { id: string, name: { zh: string, en: string } | null } | null, leadAgency: { id: string, name: { zh: string, en: string } | null } | null, parties: { nodes: Array<{ id: string, role: PartyRole | null, name: string | null, phone: string | null, address: string | null, socialCreditCode: string | null }> } | null, documents: { nodes: Array<{ id: string, kind: DocumentKind, title: string, sha256: string, sizeBytes: number, mediaType: string, referralId: string | null, attachedAt: string, agency: { id: string, name: { zh: string, en: string } | null } }>, pageInfo: { hasNextPage: boolean } } | null, claims: { nodes: Array<{ id: string, partyId: string | null, type: ClaimType | null, amountFen: number | null }> } | null, deadlines: { nodes: Array<{ id: string, state: DeadlineState, dueOn: string, startedAt: string, overdue: boolean, expired: boolean, calendarUncertain: boolean, referralId: string | null, bearer: { id: string, name: { zh: string, en: string } | null }, rule: { id: string, title: { zh: string, en: string }, basis: Array<{ law: string, article: string, version: string, title: { zh: string, en: string } }>, breach: { zh: string, en: string } }, explanation: Array<{ on: string | null, amount: number, reason: { zh: string, en: string } }> }> } | null, referrals: { nodes: Array<{ id: string, number: string, state: ReferralState, version: number, subjectId: string | null, phase: string | null, sentAt: string | null, receivedAt: string | null, undeliveredSince: string | null, returnedAt: string | null, acknowledgedAt: string | null, nextDeadline: { id: string, dueOn: string, overdue: boolean } | null, outcomeTitle: { zh: string, en: string } | null, fromAgency: { id: string, name: { zh: string, en: string } | null }, toAgency: { id: string, name: { zh: string, en: string } | null }, assignee: { id: string, name: string | null } | null, kind: { code: string, title: { zh: string, en: string }, declineReasons: Array<{ code: string, title: { zh: string, en: string } }>, outcomes: Array<{ code: string, documents: Array<DocumentKind>, title: { zh: string, en: string } }> }, availableSteps: Array<{ step: ReferralStep, needs: Array<string>, documents: Array<DocumentKind>, title: { zh: string, en: string }, assignees: Array<{ id: string, name: string | null }> }> }> } | null } | null };

export type ConsoleTimelineQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ConsoleTimelineQuery = { dispute: { id: string, timeline: { nodes: Array<{ id: string, agencyName: string, referralId: string | null, occurredAt: string, title: { zh: string, en: string }, agency: { id: string, name: { zh: string, en: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ConsoleWhyQueryVariables = Exact<{
  input: ExplainAccessInput;
}>;


export type ConsoleWhyQuery = { explainAccess: { verdict: AccessVerdict, rule: { says: { zh: string, en: string } }, facts: Array<{ says: { zh: string, en: string } }>, flip: Array<{ says: { zh: string, en: string } }> | null } };

export type ConsoleTakeStepMutationVariables = Exact<{
  input: TakeReferralStepInput;
}>;


export type ConsoleTakeStepMutation = { takeReferralStep: { referral: { id: string, state: ReferralState, version: number } | null, dispute: { id: string, stage: DisputeStage | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }> } };

export type ConsoleAgencyFragment = { id: string, name: { zh: string, en: string } | null };

export type ConsoleClockFragment = { id: string, state: DeadlineState, dueOn: string, startedAt: string, overdue: boolean, expired: boolean, calendarUncertain: boolean, referralId: string | null, bearer: { id: string, name: { zh: string, en: string } | null }, rule: { id: string, title: { zh: string, en: string }, basis: Array<{ law: string, article: string, version: string, title: { zh: string, en: string } }>, breach: { zh: string, en: string } }, explanation: Array<{ on: string | null, amount: number, reason: { zh: string, en: string } }> };

export type ConsoleReferralFragment = { id: string, number: string, state: ReferralState, version: number, subjectId: string | null, phase: string | null, sentAt: string | null, receivedAt: string | null, undeliveredSince: string | null, returnedAt: string | null, acknowledgedAt: string | null, nextDeadline: { id: string, dueOn: string, overdue: boolean } | null, outcomeTitle: { zh: string, en: string } | null, fromAgency: { id: string, name: { zh: string, en: string } | null }, toAgency: { id: string, name: { zh: string, en: string } | null }, assignee: { id: string, name: string | null } | null, kind: { code: string, title: { zh: string, en: string }, declineReasons: Array<{ code: string, title: { zh: string, en: string } }>, outcomes: Array<{ code: string, documents: Array<DocumentKind>, title: { zh: string, en: string } }> }, availableSteps: Array<{ step: ReferralStep, needs: Array<string>, documents: Array<DocumentKind>, title: { zh: string, en: string }, assignees: Array<{ id: string, name: string | null }> }> };

export type ConsoleCountsQueryVariables = Exact<{
  filter?: InboxFilterInput | null | undefined;
}>;


export type ConsoleCountsQuery = { inboxCounts: { fresh: number, awaitingAnswer: number, running: number, dueSoon: number, overdue: number, returned: number, awaitingAcknowledgement: number } };

export type ConsoleKindNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleKindNamesQuery = { referralKinds: Array<{ code: string, title: { zh: string, en: string } }> };

export type ConsoleInboxQueryVariables = Exact<{
  states?: Array<ReferralState> | ReferralState | null | undefined;
  filter?: InboxFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsoleInboxQuery = { inbox: { nodes: Array<{ id: string, number: string, state: ReferralState, sentAt: string | null, kind: { code: string, title: { zh: string, en: string } }, fromAgency: { id: string, name: { zh: string, en: string } | null }, toAgency: { id: string, name: { zh: string, en: string } | null }, nextDeadline: { id: string, dueOn: string, overdue: boolean } | null, dispute: { id: string, number: string | null, stage: DisputeStage | null, cause: { id: string, title: { zh: string, en: string } } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConsoleSentQueryVariables = Exact<{
  states?: Array<ReferralState> | ReferralState | null | undefined;
  filter?: InboxFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsoleSentQuery = { sent: { nodes: Array<{ id: string, number: string, state: ReferralState, sentAt: string | null, kind: { code: string, title: { zh: string, en: string } }, fromAgency: { id: string, name: { zh: string, en: string } | null }, toAgency: { id: string, name: { zh: string, en: string } | null }, nextDeadline: { id: string, dueOn: string, overdue: boolean } | null, dispute: { id: string, number: string | null, stage: DisputeStage | null, cause: { id: string, title: { zh: string, en: string } } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConsoleDeadlinesQueryVariables = Exact<{
  standing: DeadlineStanding;
  filter?: InboxFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsoleDeadlinesQuery = { deadlines: { nodes: Array<{ id: string, dueOn: string, overdue: boolean, rule: { title: { zh: string, en: string } }, dispute: { id: string, number: string | null, stage: DisputeStage | null, cause: { id: string, title: { zh: string, en: string } } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConsoleNewsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ConsoleNewsSubscription = { inboxChanged: { id: string, type: HubEventType, disputeId: string | null, referralId: string | null } };

export type ConsoleReferralRowFragment = { id: string, number: string, state: ReferralState, sentAt: string | null, kind: { code: string, title: { zh: string, en: string } }, fromAgency: { id: string, name: { zh: string, en: string } | null }, toAgency: { id: string, name: { zh: string, en: string } | null }, nextDeadline: { id: string, dueOn: string, overdue: boolean } | null, dispute: { id: string, number: string | null, stage: DisputeStage | null, cause: { id: string, title: { zh: string, en: string } } | null } | null };

export type ConsoleRowDisputeFragment = { id: string, number: string | null, stage: DisputeStage | null, cause: { id: string, title: { zh: string, en: string } } | null };

export type ConsoleKindsQueryVariables = Exact<{
  from?: AgencyType | null | undefined;
}>;


export type ConsoleKindsQuery = { referralKinds: Array<{ code: string, about: string, to: Array<AgencyType>, variants: Array<ReferralVariant>, title: { zh: string, en: string }, declares: Array<{ code: Declaration, words: { zh: string, en: string } }>, variantTerms: Array<{ variant: ReferralVariant, declares: Array<{ code: Declaration, words: { zh: string, en: string } }> }> }> };

export type ConsoleReceiversQueryVariables = Exact<{
  type: AgencyType;
}>;


export type ConsoleReceiversQuery = { agencies: { nodes: Array<{ region: string | null, id: string, name: { zh: string, en: string } | null }> } };

export type ConsolePreviewQueryVariables = Exact<{
  input: SendReferralInput;
}>;


export type ConsolePreviewQuery = { previewReferral: { wouldSend: boolean, receiverByRule: boolean, groups: Array<FieldGroup>, receiver: { id: string, name: { zh: string, en: string } | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }>, consents: Array<{ partyId: string, given: boolean }>, documents: Array<{ anyOf: Array<DocumentKind>, present: boolean }>, receiverSees: Array<{ group: FieldGroup, access: AccessLevel, title: { zh: string, en: string } }>, starts: Array<{ dueOn: string, rule: { id: string, title: { zh: string, en: string }, basis: Array<{ law: string, article: string, version: string, title: { zh: string, en: string } }> }, bearer: { id: string, name: { zh: string, en: string } | null } | null }> } };

export type ConsoleLawfulQueryVariables = Exact<{
  input: SendReferralInput;
}>;


export type ConsoleLawfulQuery = { previewReferral: { userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }> } };

export type ConsoleSendMutationVariables = Exact<{
  input: SendReferralInput;
}>;


export type ConsoleSendMutation = { sendReferral: { referral: { id: string, number: string, state: ReferralState } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }> } };

export type ConsoleConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type ConsoleConsentMutation = { recordConsent: { dispute: { id: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null }> } };

export type ConsoleDeclarationFragment = { code: Declaration, words: { zh: string, en: string } };

export type ConsoleRefusalFragment = { code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string>, conflict: { version: number, changes: Array<{ id: string, agencyName: string, occurredAt: string }> } | null };

export type ConsoleCausesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleCausesQuery = { causes: Array<{ id: string, code: string | null, title: { zh: string, en: string } }> };

export type ConsoleDuplicatesQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleDuplicatesQuery = { duplicateProposals: { nodes: Array<{ id: string, score: number, number: string, otherNumber: string, agency: { id: string, name: { zh: string, en: string } | null } | null, otherAgency: { id: string, name: { zh: string, en: string } | null } | null, dispute: { id: string } | null, other: { id: string } | null, reasons: Array<{ code: string, weight: number, title: { zh: string, en: string } }> }> } };

export type ConsoleMayActQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleMayActQuery = { viewer: { now: string, agency: { id: string } }, courtAct: { verdict: AccessVerdict }, courtRule: { verdict: AccessVerdict }, courtEnforce: { verdict: AccessVerdict }, mediationAct: { verdict: AccessVerdict }, mediationNote: { verdict: AccessVerdict }, unionAct: { verdict: AccessVerdict }, contribute: { verdict: AccessVerdict }, steer: { verdict: AccessVerdict }, send: { verdict: AccessVerdict } };

export type ConsoleSearchQueryVariables = Exact<{
  by: DisputeByInput;
}>;


export type ConsoleSearchQuery = { dispute: { id: string } | null };

export type ConsoleAgenciesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleAgenciesQuery = { agencies: { nodes: Array<{ id: string, name: { zh: string, en: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConsoleViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleViewerQuery = { viewer: { permissions: Array<{ name: string, standing: Standing }>, staff: { id: string, name: string | null } | null, agency: { id: string, type: AgencyType | null, name: { zh: string, en: string } | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ConsoleFaultFragmentDoc = new TypedDocumentString(`
    fragment ConsoleFault on UserError {
  code
  path
  message
  allowed
}
    `, {"fragmentName":"ConsoleFault"}) as unknown as TypedDocumentString<ConsoleFaultFragment, unknown>;
export const ConsoleAgencyFragmentDoc = new TypedDocumentString(`
    fragment ConsoleAgency on Agency {
  id
  name {
    zh
    en
  }
}
    `, {"fragmentName":"ConsoleAgency"}) as unknown as TypedDocumentString<ConsoleAgencyFragment, unknown>;
export const ConsoleClockFragmentDoc = new TypedDocumentString(`
    fragment ConsoleClock on Deadline {
  id
  state
  dueOn
  startedAt
  overdue
  expired
  calendarUncertain
  referralId
  bearer {
    ...ConsoleAgency
  }
  rule {
    id
    title {
      zh
      en
    }
    basis {
      law
      title {
        zh
        en
      }
      article
      version
    }
    breach {
      zh
      en
    }
  }
  explanation {
    on
    amount
    reason {
      zh
      en
    }
  }
}
    fragment ConsoleAgency on Agency {
  id
  name {
    zh
    en
  }
}`, {"fragmentName":"ConsoleClock"}) as unknown as TypedDocumentString<ConsoleClockFragment, unknown>;
export const ConsoleReferralFragmentDoc = new TypedDocumentString(`
    fragment ConsoleReferral on Referral {
  id
  number
  state
  version
  subjectId
  phase
  sentAt
  receivedAt
  undeliveredSince
  nextDeadline {
    id
    dueOn
    overdue
  }
  returnedAt
  acknowledgedAt
  outcomeTitle {
    zh
    en
  }
  fromAgency {
    ...ConsoleAgency
  }
  toAgency {
    ...ConsoleAgency
  }
  assignee {
    id
    name
  }
  kind {
    code
    title {
      zh
      en
    }
    declineReasons {
      code
      title {
        zh
        en
      }
    }
    outcomes {
      code
      title {
        zh
        en
      }
      documents
    }
  }
  availableSteps {
    step
    title {
      zh
      en
    }
    needs
    documents
    assignees {
      id
      name
    }
  }
}
    fragment ConsoleAgency on Agency {
  id
  name {
    zh
    en
  }
}`, {"fragmentName":"ConsoleReferral"}) as unknown as TypedDocumentString<ConsoleReferralFragment, unknown>;
export const ConsoleRowDisputeFragmentDoc = new TypedDocumentString(`
    fragment ConsoleRowDispute on Dispute {
  id
  number
  stage
  cause {
    id
    title {
      zh
      en
    }
  }
}
    `, {"fragmentName":"ConsoleRowDispute"}) as unknown as TypedDocumentString<ConsoleRowDisputeFragment, unknown>;
export const ConsoleReferralRowFragmentDoc = new TypedDocumentString(`
    fragment ConsoleReferralRow on Referral {
  id
  number
  state
  sentAt
  kind {
    code
    title {
      zh
      en
    }
  }
  fromAgency {
    id
    name {
      zh
      en
    }
  }
  toAgency {
    id
    name {
      zh
      en
    }
  }
  nextDeadline {
    id
    dueOn
    overdue
  }
  dispute {
    ...ConsoleRowDispute
  }
}
    fragment ConsoleRowDispute on Dispute {
  id
  number
  stage
  cause {
    id
    title {
      zh
      en
    }
  }
}`, {"fragmentName":"ConsoleReferralRow"}) as unknown as TypedDocumentString<ConsoleReferralRowFragment, unknown>;
export const ConsoleDeclarationFragmentDoc = new TypedDocumentString(`
    fragment ConsoleDeclaration on KindDeclaration {
  code
  words {
    zh
    en
  }
}
    `, {"fragmentName":"ConsoleDeclaration"}) as unknown as TypedDocumentString<ConsoleDeclarationFragment, unknown>;
export const ConsoleRefusalFragmentDoc = new TypedDocumentString(`
    fragment ConsoleRefusal on UserError {
  code
  path
  message
  allowed
  conflict {
    version
    changes {
      id
      agencyName
      occurredAt
    }
  }
}
    `, {"fragmentName":"ConsoleRefusal"}) as unknown as TypedDocumentString<ConsoleRefusalFragment, unknown>;
export const ConsoleAgreementDocument = new TypedDocumentString(`
    query ConsoleAgreement($id: ID!) {
  dispute(by: {id: $id}) {
    id
    obligations {
      id
      source
      partyId
      amountFen
      paidFen
      effectiveAt
      enforceableAt
      instalments {
        id
        dueOn
        amountFen
        paidFen
      }
    }
    union {
      mediations {
        id
        agency {
          id
          name {
            zh
            en
          }
        }
        referralId
        sessions
        lastSessionAt
      }
      negotiations {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleAgreementQuery, ConsoleAgreementQueryVariables>;
export const ConsoleAidDocument = new TypedDocumentString(`
    query ConsoleAid($id: ID!) {
  dispute(by: {id: $id}) {
    id
    union {
      aidDecisions {
        id
        decision
        decidedAt
        result
        closedAt
      }
    }
    legalAid {
      files {
        id
        applicationNumber
        state
        decision
        decidedAt
        assignedAt
        result
        closedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleAidQuery, ConsoleAidQueryVariables>;
export const ConsoleArbitrationDocument = new TypedDocumentString(`
    query ConsoleArbitration($id: ID!) {
  dispute(by: {id: $id}) {
    id
    hrss {
      arbitrations {
        id
        state
        docketNumber
        receivedAt
        acceptedAt
        awardedAt
        awardedFen
        effectiveOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleArbitrationQuery, ConsoleArbitrationQueryVariables>;
export const ConsoleCaucusDocument = new TypedDocumentString(`
    query ConsoleCaucus($id: ID!) {
  dispute(by: {id: $id}) {
    id
    union {
      processNotes {
        id
        writtenAt
        body
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleCaucusQuery, ConsoleCaucusQueryVariables>;
export const ConsoleReceiveComplaintDocument = new TypedDocumentString(`
    mutation ConsoleReceiveComplaint($input: ReceiveComplaintInput!) {
  receiveComplaint(input: $input) {
    dispute {
      id
    }
    userErrors {
      code
      path
      message
      allowed
      conflict {
        version
        changes {
          id
          agencyName
          occurredAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleReceiveComplaintMutation, ConsoleReceiveComplaintMutationVariables>;
export const ConsoleRegisterPreSuitDocument = new TypedDocumentString(`
    mutation ConsoleRegisterPreSuit($input: RegisterPreSuitInput!) {
  registerPreSuit(input: $input) {
    dispute {
      id
    }
    userErrors {
      code
      path
      message
      allowed
      conflict {
        version
        changes {
          id
          agencyName
          occurredAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRegisterPreSuitMutation, ConsoleRegisterPreSuitMutationVariables>;
export const ConsoleDocketCaseDocument = new TypedDocumentString(`
    mutation ConsoleDocketCase($input: DocketCaseInput!) {
  docketCase(input: $input) {
    dispute {
      id
    }
    userErrors {
      code
      path
      message
      allowed
      conflict {
        version
        changes {
          id
          agencyName
          occurredAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleDocketCaseMutation, ConsoleDocketCaseMutationVariables>;
export const ConsoleIssueRulingDocument = new TypedDocumentString(`
    mutation ConsoleIssueRuling($input: IssueRulingInput!) {
  issueRuling(input: $input) {
    dispute {
      id
    }
    userErrors {
      code
      path
      message
      allowed
      conflict {
        version
        changes {
          id
          agencyName
          occurredAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleIssueRulingMutation, ConsoleIssueRulingMutationVariables>;
export const ConsoleRecordCollectionDocument = new TypedDocumentString(`
    mutation ConsoleRecordCollection($input: RecordCollectionInput!) {
  recordCollection(input: $input) {
    dispute {
      id
    }
    userErrors {
      code
      path
      message
      allowed
      conflict {
        version
        changes {
          id
          agencyName
          occurredAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRecordCollectionMutation, ConsoleRecordCollectionMutationVariables>;
export const ConsoleCourtFileDocument = new TypedDocumentString(`
    query ConsoleCourtFile($id: ID!) {
  dispute(by: {id: $id}) {
    id
    court {
      cases {
        id
        type
        agency {
          id
        }
        subjectId
        referralId
        registerNumber
        caseNumber
        claimedFen
        copies
        receivedAt
        docketedAt
        ruling
        ruledAt
        awardedFen
        effectiveOn
        collectedFen
        closedAt
      }
      courtServices {
        id
        courtCaseId
        paper
        partyId
        method
        servedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleCourtFileQuery, ConsoleCourtFileQueryVariables>;
export const ConsoleFollowUpDocument = new TypedDocumentString(`
    query ConsoleFollowUp($id: ID!) {
  dispute(by: {id: $id}) {
    id
    union {
      visits {
        id
        subject
        method
        visitedAt
        satisfied
        basicallySatisfied
        dissatisfied
        unreached
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleFollowUpQuery, ConsoleFollowUpQueryVariables>;
export const ConsoleInspectionDocument = new TypedDocumentString(`
    query ConsoleInspection($id: ID!) {
  dispute(by: {id: $id}) {
    id
    hrss {
      inspections {
        id
        state
        fileNumber
        receivedAt
        filedAt
        decidedAt
        closedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleInspectionQuery, ConsoleInspectionQueryVariables>;
export const ConsoleRecordAgreementDocument = new TypedDocumentString(`
    mutation ConsoleRecordAgreement($input: RecordAgreementInput!) {
  recordAgreement(input: $input) {
    dispute {
      id
    }
    userErrors {
      code
      path
      message
      allowed
      conflict {
        version
        changes {
          id
          agencyName
          occurredAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRecordAgreementMutation, ConsoleRecordAgreementMutationVariables>;
export const ConsoleRecordSessionDocument = new TypedDocumentString(`
    mutation ConsoleRecordSession($input: RecordMediationSessionInput!) {
  recordMediationSession(input: $input) {
    dispute {
      id
    }
    userErrors {
      code
      path
      message
      allowed
      conflict {
        version
        changes {
          id
          agencyName
          occurredAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRecordSessionMutation, ConsoleRecordSessionMutationVariables>;
export const ConsoleProcuratorateDocument = new TypedDocumentString(`
    query ConsoleProcuratorate($id: ID!) {
  dispute(by: {id: $id}) {
    id
    procuratorate {
      supports {
        id
        decision
        opinionNumber
        decidedAt
        appliedAt
      }
      suggestions {
        id
        number
        issuedAt
        deliveredOn
        result
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleProcuratorateQuery, ConsoleProcuratorateQueryVariables>;
export const ConsoleCheckDocument = new TypedDocumentString(`
    query ConsoleCheck($input: RegisterDisputeInput!) {
  previewRegistration(input: $input) {
    wouldRegister
    warnings {
      ...ConsoleFault
    }
    userErrors {
      ...ConsoleFault
    }
  }
}
    fragment ConsoleFault on UserError {
  code
  path
  message
  allowed
}`) as unknown as TypedDocumentString<ConsoleCheckQuery, ConsoleCheckQueryVariables>;
export const ConsoleRegisterDocument = new TypedDocumentString(`
    mutation ConsoleRegister($input: RegisterDisputeInput!) {
  registerDispute(input: $input) {
    dispute {
      id
      number
    }
    userErrors {
      ...ConsoleFault
    }
  }
}
    fragment ConsoleFault on UserError {
  code
  path
  message
  allowed
}`) as unknown as TypedDocumentString<ConsoleRegisterMutation, ConsoleRegisterMutationVariables>;
export const ConsoleOutcomeDocument = new TypedDocumentString(`
    query ConsoleOutcome($key: String!) {
  requestOutcome(key: $key) {
    state
    effects {
      dispute {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleOutcomeQuery, ConsoleOutcomeQueryVariables>;
export const ConsoleRecordVisitDocument = new TypedDocumentString(`
    mutation ConsoleRecordVisit($input: RecordVisitInput!) {
  recordVisit(input: $input) {
    dispute {
      id
    }
    userErrors {
      code
      path
      message
      allowed
      conflict {
        version
        changes {
          id
          agencyName
          occurredAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRecordVisitMutation, ConsoleRecordVisitMutationVariables>;
export const ConsoleRecordPaymentDocument = new TypedDocumentString(`
    mutation ConsoleRecordPayment($input: RecordPaymentInput!) {
  recordPayment(input: $input) {
    dispute {
      id
    }
    userErrors {
      code
      path
      message
      allowed
      conflict {
        version
        changes {
          id
          agencyName
          occurredAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRecordPaymentMutation, ConsoleRecordPaymentMutationVariables>;
export const ConsoleCloseDisputeDocument = new TypedDocumentString(`
    mutation ConsoleCloseDispute($input: CloseDisputeInput!) {
  closeDispute(input: $input) {
    dispute {
      id
    }
    userErrors {
      code
      path
      message
      allowed
      conflict {
        version
        changes {
          id
          agencyName
          occurredAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleCloseDisputeMutation, ConsoleCloseDisputeMutationVariables>;
export const ConsoleDisputeDocument = new TypedDocumentString(`
    query ConsoleDispute($id: ID!) {
  dispute(by: {id: $id}) {
    id
    number
    stage
    region
    registeredAt
    version
    closeReason
    claimTotalFen
    cause {
      id
      title {
        zh
        en
      }
    }
    viewerAccess {
      group
      title {
        zh
        en
      }
      access
    }
    accountableAgency {
      ...ConsoleAgency
    }
    leadAgency {
      ...ConsoleAgency
    }
    parties(first: 50) {
      nodes {
        id
        role
        name
        phone
        address
        socialCreditCode
      }
    }
    documents(first: 100) {
      nodes {
        id
        kind
        title
        sha256
        sizeBytes
        mediaType
        referralId
        attachedAt
        agency {
          ...ConsoleAgency
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    claims(first: 50) {
      nodes {
        id
        partyId
        type
        amountFen
      }
    }
    deadlines(first: 50) {
      nodes {
        ...ConsoleClock
      }
    }
    referrals(first: 50) {
      nodes {
        ...ConsoleReferral
      }
    }
  }
}
    fragment ConsoleAgency on Agency {
  id
  name {
    zh
    en
  }
}
fragment ConsoleClock on Deadline {
  id
  state
  dueOn
  startedAt
  overdue
  expired
  calendarUncertain
  referralId
  bearer {
    ...ConsoleAgency
  }
  rule {
    id
    title {
      zh
      en
    }
    basis {
      law
      title {
        zh
        en
      }
      article
      version
    }
    breach {
      zh
      en
    }
  }
  explanation {
    on
    amount
    reason {
      zh
      en
    }
  }
}
fragment ConsoleReferral on Referral {
  id
  number
  state
  version
  subjectId
  phase
  sentAt
  receivedAt
  undeliveredSince
  nextDeadline {
    id
    dueOn
    overdue
  }
  returnedAt
  acknowledgedAt
  outcomeTitle {
    zh
    en
  }
  fromAgency {
    ...ConsoleAgency
  }
  toAgency {
    ...ConsoleAgency
  }
  assignee {
    id
    name
  }
  kind {
    code
    title {
      zh
      en
    }
    declineReasons {
      code
      title {
        zh
        en
      }
    }
    outcomes {
      code
      title {
        zh
        en
      }
      documents
    }
  }
  availableSteps {
    step
    title {
      zh
      en
    }
    needs
    documents
    assignees {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ConsoleDisputeQuery, ConsoleDisputeQueryVariables>;
export const ConsoleTimelineDocument = new TypedDocumentString(`
    query ConsoleTimeline($id: ID!, $after: String) {
  dispute(by: {id: $id}) {
    id
    timeline(first: 100, after: $after) {
      nodes {
        id
        title {
          zh
          en
        }
        agency {
          ...ConsoleAgency
        }
        agencyName
        referralId
        occurredAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ConsoleAgency on Agency {
  id
  name {
    zh
    en
  }
}`) as unknown as TypedDocumentString<ConsoleTimelineQuery, ConsoleTimelineQueryVariables>;
export const ConsoleWhyDocument = new TypedDocumentString(`
    query ConsoleWhy($input: ExplainAccessInput!) {
  explainAccess(input: $input) {
    verdict
    rule {
      says {
        zh
        en
      }
    }
    facts {
      says {
        zh
        en
      }
    }
    flip {
      says {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleWhyQuery, ConsoleWhyQueryVariables>;
export const ConsoleTakeStepDocument = new TypedDocumentString(`
    mutation ConsoleTakeStep($input: TakeReferralStepInput!) {
  takeReferralStep(input: $input) {
    referral {
      id
      state
      version
    }
    dispute {
      id
      stage
    }
    userErrors {
      ...ConsoleRefusal
    }
  }
}
    fragment ConsoleRefusal on UserError {
  code
  path
  message
  allowed
  conflict {
    version
    changes {
      id
      agencyName
      occurredAt
    }
  }
}`) as unknown as TypedDocumentString<ConsoleTakeStepMutation, ConsoleTakeStepMutationVariables>;
export const ConsoleCountsDocument = new TypedDocumentString(`
    query ConsoleCounts($filter: InboxFilterInput) {
  inboxCounts(filter: $filter) {
    fresh
    awaitingAnswer
    running
    dueSoon
    overdue
    returned
    awaitingAcknowledgement
  }
}
    `) as unknown as TypedDocumentString<ConsoleCountsQuery, ConsoleCountsQueryVariables>;
export const ConsoleKindNamesDocument = new TypedDocumentString(`
    query ConsoleKindNames {
  referralKinds {
    code
    title {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleKindNamesQuery, ConsoleKindNamesQueryVariables>;
export const ConsoleInboxDocument = new TypedDocumentString(`
    query ConsoleInbox($states: [ReferralState!], $filter: InboxFilterInput, $first: NonNegativeInt!, $after: String) {
  inbox(states: $states, filter: $filter, first: $first, after: $after) {
    nodes {
      ...ConsoleReferralRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ConsoleReferralRow on Referral {
  id
  number
  state
  sentAt
  kind {
    code
    title {
      zh
      en
    }
  }
  fromAgency {
    id
    name {
      zh
      en
    }
  }
  toAgency {
    id
    name {
      zh
      en
    }
  }
  nextDeadline {
    id
    dueOn
    overdue
  }
  dispute {
    ...ConsoleRowDispute
  }
}
fragment ConsoleRowDispute on Dispute {
  id
  number
  stage
  cause {
    id
    title {
      zh
      en
    }
  }
}`) as unknown as TypedDocumentString<ConsoleInboxQuery, ConsoleInboxQueryVariables>;
export const ConsoleSentDocument = new TypedDocumentString(`
    query ConsoleSent($states: [ReferralState!], $filter: InboxFilterInput, $first: NonNegativeInt!, $after: String) {
  sent(states: $states, filter: $filter, first: $first, after: $after) {
    nodes {
      ...ConsoleReferralRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ConsoleReferralRow on Referral {
  id
  number
  state
  sentAt
  kind {
    code
    title {
      zh
      en
    }
  }
  fromAgency {
    id
    name {
      zh
      en
    }
  }
  toAgency {
    id
    name {
      zh
      en
    }
  }
  nextDeadline {
    id
    dueOn
    overdue
  }
  dispute {
    ...ConsoleRowDispute
  }
}
fragment ConsoleRowDispute on Dispute {
  id
  number
  stage
  cause {
    id
    title {
      zh
      en
    }
  }
}`) as unknown as TypedDocumentString<ConsoleSentQuery, ConsoleSentQueryVariables>;
export const ConsoleDeadlinesDocument = new TypedDocumentString(`
    query ConsoleDeadlines($standing: DeadlineStanding!, $filter: InboxFilterInput, $first: NonNegativeInt!, $after: String) {
  deadlines(standing: $standing, filter: $filter, first: $first, after: $after) {
    nodes {
      id
      dueOn
      overdue
      rule {
        title {
          zh
          en
        }
      }
      dispute {
        ...ConsoleRowDispute
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ConsoleRowDispute on Dispute {
  id
  number
  stage
  cause {
    id
    title {
      zh
      en
    }
  }
}`) as unknown as TypedDocumentString<ConsoleDeadlinesQuery, ConsoleDeadlinesQueryVariables>;
export const ConsoleNewsDocument = new TypedDocumentString(`
    subscription ConsoleNews {
  inboxChanged {
    id
    type
    disputeId
    referralId
  }
}
    `) as unknown as TypedDocumentString<ConsoleNewsSubscription, ConsoleNewsSubscriptionVariables>;
export const ConsoleKindsDocument = new TypedDocumentString(`
    query ConsoleKinds($from: AgencyType) {
  referralKinds(from: $from) {
    code
    title {
      zh
      en
    }
    about
    to
    variants
    declares {
      ...ConsoleDeclaration
    }
    variantTerms {
      variant
      declares {
        ...ConsoleDeclaration
      }
    }
  }
}
    fragment ConsoleDeclaration on KindDeclaration {
  code
  words {
    zh
    en
  }
}`) as unknown as TypedDocumentString<ConsoleKindsQuery, ConsoleKindsQueryVariables>;
export const ConsoleReceiversDocument = new TypedDocumentString(`
    query ConsoleReceivers($type: AgencyType!) {
  agencies(type: $type, first: 100) {
    nodes {
      region
      ...ConsoleAgency
    }
  }
}
    fragment ConsoleAgency on Agency {
  id
  name {
    zh
    en
  }
}`) as unknown as TypedDocumentString<ConsoleReceiversQuery, ConsoleReceiversQueryVariables>;
export const ConsolePreviewDocument = new TypedDocumentString(`
    query ConsolePreview($input: SendReferralInput!) {
  previewReferral(input: $input) {
    wouldSend
    receiver {
      ...ConsoleAgency
    }
    receiverByRule
    groups
    userErrors {
      ...ConsoleRefusal
    }
    consents {
      partyId
      given
    }
    documents {
      anyOf
      present
    }
    receiverSees {
      group
      title {
        zh
        en
      }
      access
    }
    starts {
      dueOn
      rule {
        id
        title {
          zh
          en
        }
        basis {
          law
          title {
            zh
            en
          }
          article
          version
        }
      }
      bearer {
        ...ConsoleAgency
      }
    }
  }
}
    fragment ConsoleAgency on Agency {
  id
  name {
    zh
    en
  }
}
fragment ConsoleRefusal on UserError {
  code
  path
  message
  allowed
  conflict {
    version
    changes {
      id
      agencyName
      occurredAt
    }
  }
}`) as unknown as TypedDocumentString<ConsolePreviewQuery, ConsolePreviewQueryVariables>;
export const ConsoleLawfulDocument = new TypedDocumentString(`
    query ConsoleLawful($input: SendReferralInput!) {
  previewReferral(input: $input) {
    userErrors {
      ...ConsoleRefusal
    }
  }
}
    fragment ConsoleRefusal on UserError {
  code
  path
  message
  allowed
  conflict {
    version
    changes {
      id
      agencyName
      occurredAt
    }
  }
}`) as unknown as TypedDocumentString<ConsoleLawfulQuery, ConsoleLawfulQueryVariables>;
export const ConsoleSendDocument = new TypedDocumentString(`
    mutation ConsoleSend($input: SendReferralInput!) {
  sendReferral(input: $input) {
    referral {
      id
      number
      state
    }
    userErrors {
      ...ConsoleRefusal
    }
  }
}
    fragment ConsoleRefusal on UserError {
  code
  path
  message
  allowed
  conflict {
    version
    changes {
      id
      agencyName
      occurredAt
    }
  }
}`) as unknown as TypedDocumentString<ConsoleSendMutation, ConsoleSendMutationVariables>;
export const ConsoleConsentDocument = new TypedDocumentString(`
    mutation ConsoleConsent($input: RecordConsentInput!) {
  recordConsent(input: $input) {
    dispute {
      id
    }
    userErrors {
      ...ConsoleRefusal
    }
  }
}
    fragment ConsoleRefusal on UserError {
  code
  path
  message
  allowed
  conflict {
    version
    changes {
      id
      agencyName
      occurredAt
    }
  }
}`) as unknown as TypedDocumentString<ConsoleConsentMutation, ConsoleConsentMutationVariables>;
export const ConsoleCausesDocument = new TypedDocumentString(`
    query ConsoleCauses {
  causes {
    id
    code
    title {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleCausesQuery, ConsoleCausesQueryVariables>;
export const ConsoleDuplicatesDocument = new TypedDocumentString(`
    query ConsoleDuplicates($id: ID!) {
  duplicateProposals(disputeId: $id, first: 20) {
    nodes {
      id
      score
      number
      otherNumber
      agency {
        ...ConsoleAgency
      }
      otherAgency {
        ...ConsoleAgency
      }
      dispute {
        id
      }
      other {
        id
      }
      reasons {
        code
        title {
          zh
          en
        }
        weight
      }
    }
  }
}
    fragment ConsoleAgency on Agency {
  id
  name {
    zh
    en
  }
}`) as unknown as TypedDocumentString<ConsoleDuplicatesQuery, ConsoleDuplicatesQueryVariables>;
export const ConsoleMayActDocument = new TypedDocumentString(`
    query ConsoleMayAct($id: ID!) {
  viewer {
    now
    agency {
      id
    }
  }
  courtAct: explainAccess(input: {disputeId: $id, path: "court.act"}) {
    verdict
  }
  courtRule: explainAccess(input: {disputeId: $id, path: "court.rule"}) {
    verdict
  }
  courtEnforce: explainAccess(input: {disputeId: $id, path: "court.enforce"}) {
    verdict
  }
  mediationAct: explainAccess(input: {disputeId: $id, path: "mediation.act"}) {
    verdict
  }
  mediationNote: explainAccess(input: {disputeId: $id, path: "mediation.note"}) {
    verdict
  }
  unionAct: explainAccess(input: {disputeId: $id, path: "union.act"}) {
    verdict
  }
  contribute: explainAccess(input: {disputeId: $id, path: "dispute.contribute"}) {
    verdict
  }
  steer: explainAccess(input: {disputeId: $id, path: "dispute.steer"}) {
    verdict
  }
  send: explainAccess(input: {disputeId: $id, path: "referral.send"}) {
    verdict
  }
}
    `) as unknown as TypedDocumentString<ConsoleMayActQuery, ConsoleMayActQueryVariables>;
export const ConsoleSearchDocument = new TypedDocumentString(`
    query ConsoleSearch($by: DisputeByInput!) {
  dispute(by: $by) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConsoleSearchQuery, ConsoleSearchQueryVariables>;
export const ConsoleAgenciesDocument = new TypedDocumentString(`
    query ConsoleAgencies($after: String) {
  agencies(first: 100, after: $after) {
    nodes {
      ...ConsoleAgency
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ConsoleAgency on Agency {
  id
  name {
    zh
    en
  }
}`) as unknown as TypedDocumentString<ConsoleAgenciesQuery, ConsoleAgenciesQueryVariables>;
export const ConsoleViewerDocument = new TypedDocumentString(`
    query ConsoleViewer {
  viewer {
    permissions {
      name
      standing
    }
    staff {
      id
      name
    }
    agency {
      id
      type
      name {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleViewerQuery, ConsoleViewerQueryVariables>;