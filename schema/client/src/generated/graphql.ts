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

/** 添加记录 / Writes a note */
export type AddNoteInput = {
  body: string;
  disputeId: string;
  /** 所属类别，决定谁可见 / Group it belongs to, and so who may read it */
  group: FieldGroup;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
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

/** 提交材料 / Attaches a document */
export type AttachDocumentInput = {
  disputeId: string;
  document: DocumentInput;
  /** 幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well */
  key?: string | null | undefined;
  referralId?: string | null | undefined;
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

/** 权限状态 / What a permission says for you */
export type Standing =
  /** 视具体争议而定 / It depends on the dispute */
  | 'DEPENDS'
  /** 不可以 / No */
  | 'NO'
  /** 可以 / Yes */
  | 'YES';

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

export type RefusalPartsFragment = { code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> };

export type HandOffFragment = { id: string, number: string, state: ReferralState, phase: string | null, version: number, outcome: string | null, caseNumber: string | null, kind: { code: string, title: { zh: string, en: string } }, fromAgency: { id: string }, toAgency: { id: string }, availableSteps: Array<{ step: ReferralStep, needs: Array<string>, documents: Array<DocumentKind>, title: { zh: string, en: string } }>, nextDeadline: { dueOn: string, overdue: boolean } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { now: string, agency: { id: string, type: AgencyType | null, name: { zh: string, en: string } | null }, permissions: Array<{ name: string, standing: Standing }> } };

export type InboxQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  states?: Array<ReferralState> | ReferralState | null | undefined;
}>;


export type InboxQuery = { inbox: { nodes: Array<{ id: string, number: string, state: ReferralState, phase: string | null, version: number, outcome: string | null, caseNumber: string | null, dispute: { id: string, number: string | null, stage: DisputeStage | null } | null, kind: { code: string, title: { zh: string, en: string } }, fromAgency: { id: string }, toAgency: { id: string }, availableSteps: Array<{ step: ReferralStep, needs: Array<string>, documents: Array<DocumentKind>, title: { zh: string, en: string } }>, nextDeadline: { dueOn: string, overdue: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SentQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  states?: Array<ReferralState> | ReferralState | null | undefined;
}>;


export type SentQuery = { sent: { nodes: Array<{ id: string, number: string, state: ReferralState, phase: string | null, version: number, outcome: string | null, caseNumber: string | null, kind: { code: string, title: { zh: string, en: string } }, fromAgency: { id: string }, toAgency: { id: string }, availableSteps: Array<{ step: ReferralStep, needs: Array<string>, documents: Array<DocumentKind>, title: { zh: string, en: string } }>, nextDeadline: { dueOn: string, overdue: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DisputeQueryVariables = Exact<{
  by: DisputeByInput;
}>;


export type DisputeQuery = { dispute: { id: string, number: string | null, stage: DisputeStage | null, region: string | null, version: number | null, viewerAccess: Array<{ group: FieldGroup, access: AccessLevel }>, parties: { nodes: Array<{ id: string, role: PartyRole | null, name: string | null }> } | null, referrals: { nodes: Array<{ id: string, number: string, state: ReferralState, phase: string | null, version: number, outcome: string | null, caseNumber: string | null, kind: { code: string, title: { zh: string, en: string } }, fromAgency: { id: string }, toAgency: { id: string }, availableSteps: Array<{ step: ReferralStep, needs: Array<string>, documents: Array<DocumentKind>, title: { zh: string, en: string } }>, nextDeadline: { dueOn: string, overdue: boolean } | null }> } | null, deadlines: { nodes: Array<{ id: string, state: DeadlineState, dueOn: string, dueAt: string, overdue: boolean, rule: { id: string, title: { zh: string, en: string } } }> } | null, notes: { nodes: Array<{ id: string, group: FieldGroup, body: string | null }> } | null } | null };

export type ReferralQueryVariables = Exact<{
  id: string;
}>;


export type ReferralQuery = { referral: { id: string, number: string, state: ReferralState, phase: string | null, version: number, outcome: string | null, caseNumber: string | null, dispute: { id: string, number: string | null } | null, kind: { code: string, title: { zh: string, en: string } }, fromAgency: { id: string }, toAgency: { id: string }, availableSteps: Array<{ step: ReferralStep, needs: Array<string>, documents: Array<DocumentKind>, title: { zh: string, en: string } }>, nextDeadline: { dueOn: string, overdue: boolean } | null } | null };

export type AgenciesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  type?: AgencyType | null | undefined;
}>;


export type AgenciesQuery = { agencies: { nodes: Array<{ id: string, type: AgencyType | null, region: string | null, name: { zh: string, en: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PreviewReferralQueryVariables = Exact<{
  input: SendReferralInput;
}>;


export type PreviewReferralQuery = { previewReferral: { wouldSend: boolean, groups: Array<FieldGroup>, receiver: { id: string } | null, consents: Array<{ partyId: string, given: boolean }>, documents: Array<{ anyOf: Array<DocumentKind>, present: boolean }>, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type SendReferralMutationVariables = Exact<{
  input: SendReferralInput;
}>;


export type SendReferralMutation = { sendReferral: { referral: { id: string, number: string, state: ReferralState, phase: string | null, version: number, outcome: string | null, caseNumber: string | null, kind: { code: string, title: { zh: string, en: string } }, fromAgency: { id: string }, toAgency: { id: string }, availableSteps: Array<{ step: ReferralStep, needs: Array<string>, documents: Array<DocumentKind>, title: { zh: string, en: string } }>, nextDeadline: { dueOn: string, overdue: boolean } | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type TakeReferralStepMutationVariables = Exact<{
  input: TakeReferralStepInput;
}>;


export type TakeReferralStepMutation = { takeReferralStep: { referral: { id: string, number: string, state: ReferralState, phase: string | null, version: number, outcome: string | null, caseNumber: string | null, kind: { code: string, title: { zh: string, en: string } }, fromAgency: { id: string }, toAgency: { id: string }, availableSteps: Array<{ step: ReferralStep, needs: Array<string>, documents: Array<DocumentKind>, title: { zh: string, en: string } }>, nextDeadline: { dueOn: string, overdue: boolean } | null } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent: { userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type AttachDocumentMutationVariables = Exact<{
  input: AttachDocumentInput;
}>;


export type AttachDocumentMutation = { attachDocument: { addedId: string | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote: { addedId: string | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string, allowed: Array<string> }> } };

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
export const RefusalPartsFragmentDoc = new TypedDocumentString(`
    fragment RefusalParts on UserError {
  code
  path
  message
  allowed
}
    `, {"fragmentName":"RefusalParts"}) as unknown as TypedDocumentString<RefusalPartsFragment, unknown>;
export const HandOffFragmentDoc = new TypedDocumentString(`
    fragment HandOff on Referral {
  id
  number
  kind {
    code
    title {
      zh
      en
    }
  }
  fromAgency {
    id
  }
  toAgency {
    id
  }
  state
  phase
  version
  outcome
  caseNumber
  availableSteps {
    step
    title {
      zh
      en
    }
    needs
    documents
  }
  nextDeadline {
    dueOn
    overdue
  }
}
    `, {"fragmentName":"HandOff"}) as unknown as TypedDocumentString<HandOffFragment, unknown>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  viewer {
    now
    agency {
      id
      type
      name {
        zh
        en
      }
    }
    permissions {
      name
      standing
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($first: NonNegativeInt = 20, $after: String, $states: [ReferralState!]) {
  inbox(first: $first, after: $after, states: $states) {
    nodes {
      ...HandOff
      dispute {
        id
        number
        stage
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment HandOff on Referral {
  id
  number
  kind {
    code
    title {
      zh
      en
    }
  }
  fromAgency {
    id
  }
  toAgency {
    id
  }
  state
  phase
  version
  outcome
  caseNumber
  availableSteps {
    step
    title {
      zh
      en
    }
    needs
    documents
  }
  nextDeadline {
    dueOn
    overdue
  }
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const SentDocument = new TypedDocumentString(`
    query Sent($first: NonNegativeInt = 20, $after: String, $states: [ReferralState!]) {
  sent(first: $first, after: $after, states: $states) {
    nodes {
      ...HandOff
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment HandOff on Referral {
  id
  number
  kind {
    code
    title {
      zh
      en
    }
  }
  fromAgency {
    id
  }
  toAgency {
    id
  }
  state
  phase
  version
  outcome
  caseNumber
  availableSteps {
    step
    title {
      zh
      en
    }
    needs
    documents
  }
  nextDeadline {
    dueOn
    overdue
  }
}`) as unknown as TypedDocumentString<SentQuery, SentQueryVariables>;
export const DisputeDocument = new TypedDocumentString(`
    query Dispute($by: DisputeByInput!) {
  dispute(by: $by) {
    id
    number
    stage
    region
    version
    viewerAccess {
      group
      access
    }
    parties(first: 100) {
      nodes {
        id
        role
        name
      }
    }
    referrals(first: 100) {
      nodes {
        ...HandOff
      }
    }
    deadlines(first: 100) {
      nodes {
        id
        rule {
          id
          title {
            zh
            en
          }
        }
        state
        dueOn
        dueAt
        overdue
      }
    }
    notes(first: 100) {
      nodes {
        id
        group
        body
      }
    }
  }
}
    fragment HandOff on Referral {
  id
  number
  kind {
    code
    title {
      zh
      en
    }
  }
  fromAgency {
    id
  }
  toAgency {
    id
  }
  state
  phase
  version
  outcome
  caseNumber
  availableSteps {
    step
    title {
      zh
      en
    }
    needs
    documents
  }
  nextDeadline {
    dueOn
    overdue
  }
}`) as unknown as TypedDocumentString<DisputeQuery, DisputeQueryVariables>;
export const ReferralDocument = new TypedDocumentString(`
    query Referral($id: ID!) {
  referral(id: $id) {
    ...HandOff
    dispute {
      id
      number
    }
  }
}
    fragment HandOff on Referral {
  id
  number
  kind {
    code
    title {
      zh
      en
    }
  }
  fromAgency {
    id
  }
  toAgency {
    id
  }
  state
  phase
  version
  outcome
  caseNumber
  availableSteps {
    step
    title {
      zh
      en
    }
    needs
    documents
  }
  nextDeadline {
    dueOn
    overdue
  }
}`) as unknown as TypedDocumentString<ReferralQuery, ReferralQueryVariables>;
export const AgenciesDocument = new TypedDocumentString(`
    query Agencies($first: NonNegativeInt = 20, $after: String, $type: AgencyType) {
  agencies(first: $first, after: $after, type: $type) {
    nodes {
      id
      type
      region
      name {
        zh
        en
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AgenciesQuery, AgenciesQueryVariables>;
export const PreviewReferralDocument = new TypedDocumentString(`
    query PreviewReferral($input: SendReferralInput!) {
  previewReferral(input: $input) {
    wouldSend
    receiver {
      id
    }
    consents {
      partyId
      given
    }
    documents {
      anyOf
      present
    }
    groups
    userErrors {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on UserError {
  code
  path
  message
  allowed
}`) as unknown as TypedDocumentString<PreviewReferralQuery, PreviewReferralQueryVariables>;
export const SendReferralDocument = new TypedDocumentString(`
    mutation SendReferral($input: SendReferralInput!) {
  sendReferral(input: $input) {
    referral {
      ...HandOff
    }
    userErrors {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on UserError {
  code
  path
  message
  allowed
}
fragment HandOff on Referral {
  id
  number
  kind {
    code
    title {
      zh
      en
    }
  }
  fromAgency {
    id
  }
  toAgency {
    id
  }
  state
  phase
  version
  outcome
  caseNumber
  availableSteps {
    step
    title {
      zh
      en
    }
    needs
    documents
  }
  nextDeadline {
    dueOn
    overdue
  }
}`) as unknown as TypedDocumentString<SendReferralMutation, SendReferralMutationVariables>;
export const TakeReferralStepDocument = new TypedDocumentString(`
    mutation TakeReferralStep($input: TakeReferralStepInput!) {
  takeReferralStep(input: $input) {
    referral {
      ...HandOff
    }
    userErrors {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on UserError {
  code
  path
  message
  allowed
}
fragment HandOff on Referral {
  id
  number
  kind {
    code
    title {
      zh
      en
    }
  }
  fromAgency {
    id
  }
  toAgency {
    id
  }
  state
  phase
  version
  outcome
  caseNumber
  availableSteps {
    step
    title {
      zh
      en
    }
    needs
    documents
  }
  nextDeadline {
    dueOn
    overdue
  }
}`) as unknown as TypedDocumentString<TakeReferralStepMutation, TakeReferralStepMutationVariables>;
export const RecordConsentDocument = new TypedDocumentString(`
    mutation RecordConsent($input: RecordConsentInput!) {
  recordConsent(input: $input) {
    userErrors {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on UserError {
  code
  path
  message
  allowed
}`) as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const AttachDocumentDocument = new TypedDocumentString(`
    mutation AttachDocument($input: AttachDocumentInput!) {
  attachDocument(input: $input) {
    addedId
    userErrors {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on UserError {
  code
  path
  message
  allowed
}`) as unknown as TypedDocumentString<AttachDocumentMutation, AttachDocumentMutationVariables>;
export const AddNoteDocument = new TypedDocumentString(`
    mutation AddNote($input: AddNoteInput!) {
  addNote(input: $input) {
    addedId
    userErrors {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on UserError {
  code
  path
  message
  allowed
}`) as unknown as TypedDocumentString<AddNoteMutation, AddNoteMutationVariables>;