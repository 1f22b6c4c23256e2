import type { Words } from '../../kernel/words.ts';

/** Where the dispute stands; tracks such as aid or inspection run beside it. */
export const disputeStages = {
  REGISTERED: { zh: '已登记', en: 'Registered' },
  TRIAGED: { zh: '已研判', en: 'Triaged' },
  NEGOTIATING: { zh: '协商中', en: 'Negotiating' },
  MEDIATING: { zh: '调解中', en: 'Mediating' },
  ARBITRATING: { zh: '仲裁中', en: 'Arbitrating' },
  AWAITING_SUIT: { zh: '诉期中', en: 'Awaiting suit' },
  LITIGATING: { zh: '诉讼中', en: 'Litigating' },
  AWAITING_APPEAL: { zh: '上诉期', en: 'Awaiting appeal' },
  APPEALING: { zh: '二审中', en: 'Second instance' },
  PERFORMING: { zh: '履行中', en: 'Performing' },
  ENFORCING: { zh: '执行中', en: 'Enforcing' },
  ENFORCEMENT_SUSPENDED: { zh: '终结本次执行', en: 'Enforcement ended for now' },
  SUSPENDED: { zh: '中止', en: 'Suspended' },
  TRANSFERRED_OUT: { zh: '已转出', en: 'Transferred out' },
  MERGED: { zh: '已并案', en: 'Merged' },
  CLOSED: { zh: '已结案', en: 'Closed' },
  ARCHIVED: { zh: '已归档', en: 'Archived' },
} satisfies Record<string, Words>;

export type DisputeStage = keyof typeof disputeStages;

export const disputeStageNames = Object.keys(disputeStages) as DisputeStage[];

/** What goes on inside a stage without ending it. */
export const subStages = {
  MEDIATING_IN_ARBITRATION: { zh: '仲裁委托调解中', en: 'Mediated while arbitration is pending' },
  SET_ASIDE: { zh: '申请撤销终局裁决', en: 'Application to set a final award aside' },
  MEDIATING_IN_SUIT: { zh: '诉中委托调解中', en: 'Mediated while the suit is pending' },
} satisfies Record<string, Words>;

export type SubStage = keyof typeof subStages;

/** Whether a closed dispute has been followed up (回访). */
export const followUpStates = {
  PENDING: { zh: '待回访', en: 'To be followed up' },
  DONE: { zh: '已回访', en: 'Followed up' },
} satisfies Record<string, Words>;

export type FollowUpState = keyof typeof followUpStates;

/** The stages a dispute may still be worked on in. */
export const openStages: readonly DisputeStage[] = disputeStageNames.filter(
  (stage) => !['CLOSED', 'ARCHIVED', 'MERGED', 'TRANSFERRED_OUT'].includes(stage),
);
