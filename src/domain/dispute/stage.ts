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

/** What can move a dispute from one stage to another. */
export const stageEvents = {
  TRIAGED: { zh: '研判完成', en: 'triaged' },
  NOT_COMPETENT: { zh: '不属受理范围', en: 'not competent' },
  NEGOTIATION_STARTED: { zh: '开始协商', en: 'negotiation started' },
  NEGOTIATION_SETTLED: { zh: '协商和解', en: 'negotiation settled' },
  NEGOTIATION_FAILED: { zh: '协商未成', en: 'negotiation failed' },
  MEDIATION_ACCEPTED: { zh: '调解受理', en: 'mediation accepted' },
  PRE_SUIT_ASSIGNED: { zh: '诉前委派', en: 'assigned to mediation before filing' },
  AGREEMENT_EFFECTIVE: { zh: '调解协议生效', en: 'agreement effective' },
  MEDIATION_FAILED: { zh: '调解未成', en: 'mediation failed' },
  ARBITRATION_ACCEPTED: { zh: '仲裁受理', en: 'arbitration accepted' },
  ARBITRATION_MEDIATED: { zh: '仲裁调解', en: 'mediated in arbitration' },
  AWARDED: { zh: '作出裁决', en: 'awarded and served' },
  ARBITRATION_REFUSED: { zh: '不予受理或逾期', en: 'arbitration refused or overdue' },
  ARBITRATION_WITHDRAWN: { zh: '撤回仲裁', en: 'arbitration withdrawn' },
  SUIT_FILED: { zh: '起诉立案', en: 'suit docketed' },
  AWARD_EFFECTIVE: { zh: '裁决生效', en: 'award effective' },
  FIRST_INSTANCE_JUDGED: { zh: '一审判决', en: 'first instance judged' },
  APPEAL_FILED: { zh: '上诉', en: 'appeal filed' },
  JUDGMENT_EFFECTIVE: { zh: '判决生效', en: 'judgment effective' },
  MEDIATED_BY_COURT: { zh: '法院调解', en: 'mediated by the court' },
  ENFORCEMENT_APPLIED: { zh: '申请执行', en: 'enforcement applied for' },
  ENFORCEMENT_ENDED_FOR_NOW: { zh: '终结本次执行', en: 'enforcement ended for now' },
  ENFORCEMENT_RESUMED: { zh: '恢复执行', en: 'enforcement resumed' },
  SUSPENDED: { zh: '中止', en: 'suspended' },
  RESUMED: { zh: '恢复', en: 'resumed' },
  CLOSED: { zh: '结案', en: 'closed' },
  REOPENED: { zh: '重启', en: 'reopened' },
  ARCHIVED: { zh: '归档', en: 'archived' },
} satisfies Record<string, Words>;

export type StageEvent = keyof typeof stageEvents;

interface StageMove {
  readonly from: readonly DisputeStage[];
  readonly event: StageEvent;
  readonly to: DisputeStage;
}

const fresh = ['REGISTERED', 'TRIAGED'] as const;

/** The stages a dispute may still be worked on in. */
export const openStages: readonly DisputeStage[] = disputeStageNames.filter(
  (stage) => !['CLOSED', 'ARCHIVED', 'MERGED', 'TRANSFERRED_OUT'].includes(stage),
);

/** Every lawful move. What is not listed is refused, and the list says what would have been lawful. */
export const stageMoves: readonly StageMove[] = [
  { from: ['REGISTERED'], event: 'TRIAGED', to: 'TRIAGED' },
  { from: ['TRIAGED'], event: 'NOT_COMPETENT', to: 'TRANSFERRED_OUT' },
  { from: ['TRIAGED'], event: 'NEGOTIATION_STARTED', to: 'NEGOTIATING' },
  { from: ['NEGOTIATING'], event: 'NEGOTIATION_SETTLED', to: 'PERFORMING' },
  { from: ['NEGOTIATING'], event: 'NEGOTIATION_FAILED', to: 'TRIAGED' },
  { from: fresh, event: 'MEDIATION_ACCEPTED', to: 'MEDIATING' },
  { from: fresh, event: 'PRE_SUIT_ASSIGNED', to: 'MEDIATING' },
  { from: ['MEDIATING'], event: 'AGREEMENT_EFFECTIVE', to: 'PERFORMING' },
  { from: ['MEDIATING'], event: 'MEDIATION_FAILED', to: 'TRIAGED' },
  { from: fresh, event: 'ARBITRATION_ACCEPTED', to: 'ARBITRATING' },
  { from: ['ARBITRATING'], event: 'ARBITRATION_MEDIATED', to: 'PERFORMING' },
  { from: ['ARBITRATING'], event: 'AWARDED', to: 'AWAITING_SUIT' },
  { from: [...fresh, 'ARBITRATING'], event: 'ARBITRATION_REFUSED', to: 'TRIAGED' },
  { from: ['ARBITRATING'], event: 'ARBITRATION_WITHDRAWN', to: 'TRIAGED' },
  { from: [...fresh, 'AWAITING_SUIT'], event: 'SUIT_FILED', to: 'LITIGATING' },
  { from: ['AWAITING_SUIT'], event: 'AWARD_EFFECTIVE', to: 'PERFORMING' },
  { from: ['LITIGATING'], event: 'FIRST_INSTANCE_JUDGED', to: 'AWAITING_APPEAL' },
  { from: ['AWAITING_APPEAL'], event: 'APPEAL_FILED', to: 'APPEALING' },
  { from: ['AWAITING_APPEAL', 'APPEALING'], event: 'JUDGMENT_EFFECTIVE', to: 'PERFORMING' },
  { from: ['LITIGATING'], event: 'MEDIATED_BY_COURT', to: 'PERFORMING' },
  { from: ['PERFORMING'], event: 'ENFORCEMENT_APPLIED', to: 'ENFORCING' },
  { from: ['ENFORCING'], event: 'ENFORCEMENT_ENDED_FOR_NOW', to: 'ENFORCEMENT_SUSPENDED' },
  { from: ['ENFORCEMENT_SUSPENDED'], event: 'ENFORCEMENT_RESUMED', to: 'ENFORCING' },
  { from: openStages.filter((stage) => stage !== 'SUSPENDED'), event: 'SUSPENDED', to: 'SUSPENDED' },
  { from: openStages, event: 'CLOSED', to: 'CLOSED' },
  { from: ['CLOSED', 'ARCHIVED'], event: 'REOPENED', to: 'TRIAGED' },
  { from: ['CLOSED'], event: 'ARCHIVED', to: 'ARCHIVED' },
];

/** The stage the event leads to, or null where the event means nothing at this stage. */
export function stageAfter(stage: DisputeStage, event: StageEvent): DisputeStage | null {
  return stageMoves.find((move) => move.event === event && move.from.includes(stage))?.to ?? null;
}

/** The events that are lawful at the stage. */
export function lawfulEvents(stage: DisputeStage): StageEvent[] {
  return stageMoves.filter((move) => move.from.includes(stage)).map((move) => move.event);
}
