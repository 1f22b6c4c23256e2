import type { Words } from '../../kernel/words.ts';

/** How a dispute reaches the hub. */
export const intakeChannels = {
  HOTLINE_12351: { zh: '12351职工热线', en: "12351 workers' hotline" },
  HOTLINE_12345: { zh: '12345政务热线', en: '12345 government hotline' },
  HOTLINE_12348: { zh: '12348公共法律服务热线', en: '12348 legal-services hotline' },
  HOTLINE_12333: { zh: '12333人社热线', en: '12333 social-security hotline' },
  HOTLINE_12328: { zh: '12328交通热线', en: '12328 transport hotline' },
  EARLY_WARNING: { zh: '预警信号', en: 'Early warning' },
  PETITION: { zh: '信访', en: 'Petition' },
  WALK_IN: { zh: '来访窗口', en: 'Walk-in' },
  ONLINE_CHAT: { zh: '网络咨询', en: 'Online chat' },
  COURT_FILING: { zh: '法院收到诉状', en: 'Complaint received by a court' },
  COURT_ASSIGNMENT: { zh: '法院委派/委托', en: 'Assigned or entrusted by a court' },
  ARBITRATION_SUGGESTION: { zh: '仲裁建议/委托调解', en: 'Suggested by an arbitration commission' },
  GRID_REPORT: { zh: '网格员上报', en: 'Grid report' },
  PATROL_INSPECTION: { zh: '监督检查', en: 'Patrol or inspection' },
  PARTNER_REFERRAL: { zh: '成员单位转来', en: 'Referred by a partner' },
  UNION_OUTREACH: { zh: '工会走访', en: 'Union outreach' },
  EMPLOYER_REQUEST: { zh: '用人单位求助', en: 'Employer request' },
  ENTERPRISE_INTERNAL: { zh: '企业内部', en: 'Inside the enterprise' },
  BULK_IMPORT: { zh: '批量导入', en: 'Bulk import' },
} satisfies Record<string, Words>;

export type IntakeChannel = keyof typeof intakeChannels;
export const intakeChannelNames = Object.keys(intakeChannels) as IntakeChannel[];

/** The relation between worker and employer; it decides whether arbitration must come first. */
export const relationTypes = {
  LABOUR_RELATION: { zh: '劳动关系', en: 'Labour relation' },
  SERVICE_RELATION: { zh: '劳务关系', en: 'Service relation' },
  PARTIAL_LABOUR_RELATION: { zh: '不完全符合确立劳动关系情形', en: 'Partial labour relation (new forms of work)' },
  PERSONNEL_RELATION: { zh: '人事关系', en: 'Personnel relation' },
} satisfies Record<string, Words>;

export type RelationType = keyof typeof relationTypes;
export const relationTypeNames = Object.keys(relationTypes) as RelationType[];

/**
 * Why a court may take the matter up before arbitration: award received, one of the four exceptions, a civil dispute
 * outside labour law, or a ground the court records itself (LDMAL 5; LDI-1 1, 12, 13, 15, 51).
 */
export const channelGrounds = {
  AWARD_RECEIVED: { zh: '已有仲裁裁决且在起诉期内', en: 'Award received, suit in time' },
  WAGE_IOU: { zh: '工资欠条且无其他请求（解释一第15条）', en: 'Wage IOU and no other claim (LDI-1 15)' },
  WAGES_ONLY_AGREEMENT: {
    zh: '仅就劳动报酬达成的调解协议未履行（解释一第51条）',
    en: 'Unperformed wages-only mediation agreement (LDI-1 51)',
  },
  ARBITRATION_REFUSED: { zh: '仲裁不予受理或逾期（解释一第12条）', en: 'Arbitration refused or overdue (LDI-1 12)' },
  PAYMENT_ORDER_FAILED: {
    zh: '调仲法16条支付令失效（解释一第13条）',
    en: 'Payment order under LDMAL 16 failed (LDI-1 13)',
  },
  NOT_A_LABOUR_RELATION: { zh: '非劳动关系民事争议', en: 'Civil dispute outside labour law' },
  COURT_RECORDED_GROUND: { zh: '法院记明的其他依据', en: 'Another ground the court has recorded' },
} satisfies Record<string, Words>;

export type ChannelGround = keyof typeof channelGrounds;
export const channelGroundNames = Object.keys(channelGrounds) as ChannelGround[];

/** How soon a dispute has to be dealt with, as the triage found. */
export const urgencies = {
  NORMAL: { zh: '一般', en: 'Normal' },
  URGENT: { zh: '紧急', en: 'Urgent' },
  CRITICAL: { zh: '特急', en: 'Critical' },
} satisfies Record<string, Words>;

export type Urgency = keyof typeof urgencies;

/** Why a dispute was closed. Settled or not is told per claim, because closed and settled are two statistics. */
export const closeReasons = {
  ADVICE_ONLY: { zh: '仅咨询', en: 'Advice only' },
  NEGOTIATED: { zh: '协商和解', en: 'Negotiated' },
  MEDIATED_PERFORMED: { zh: '调解并履行', en: 'Mediated and performed' },
  MEDIATED_CONFIRMED: { zh: '调解并司法确认', en: 'Mediated and confirmed' },
  ARBITRATION_MEDIATED: { zh: '仲裁调解', en: 'Mediated in arbitration' },
  AWARDED_EFFECTIVE: { zh: '裁决生效', en: 'Award effective' },
  COURT_MEDIATED: { zh: '法院调解', en: 'Mediated in court' },
  JUDGED_EFFECTIVE: { zh: '判决生效', en: 'Judgment effective' },
  ENFORCED: { zh: '执行完毕', en: 'Enforced' },
  ADMIN_ORDER_PERFORMED: { zh: '行政处理履行', en: 'Administrative order performed' },
  WITHDRAWN: { zh: '撤回', en: 'Withdrawn' },
  TRANSFERRED_OUT: { zh: '转出', en: 'Transferred out' },
  NOT_ACCEPTED: { zh: '不予受理', en: 'Not accepted' },
  UNREACHABLE: { zh: '无法联系', en: 'Unreachable' },
  DUPLICATE: { zh: '重复', en: 'Duplicate' },
  OTHER: { zh: '其他（须说明）', en: 'Other (a text is needed)' },
} satisfies Record<string, Words>;

export type CloseReason = keyof typeof closeReasons;
export const closeReasonNames = Object.keys(closeReasons) as CloseReason[];
