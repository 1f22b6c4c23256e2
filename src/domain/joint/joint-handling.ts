import type { Words } from '../../kernel/words.ts';
import type { LegalDate } from '../../kernel/legal-date.ts';
import type { ActTable } from '../record/act-table.ts';

/** Where a joint handling by several agencies stands (R35). */
export const jointStates = {
  OPENED: { zh: '已启动，待召集', en: 'Opened, to be convened' },
  CONVENED: { zh: '已召集', en: 'Convened' },
  PLANNED: { zh: '已定方案', en: 'Planned' },
  REVIEWED: { zh: '已评估', en: 'Reviewed' },
  CLOSED: { zh: '已结束', en: 'Closed' },
} satisfies Record<string, Words>;

export type JointState = keyof typeof jointStates;

/** What convener, lead and members may do, and when. */
export const jointActs = {
  conveneJointHandling: ['OPENED'],
  planJointHandling: ['CONVENED', 'PLANNED'],
  recordJointAction: ['PLANNED', 'REVIEWED'],
  recordJointMinutes: ['CONVENED', 'PLANNED', 'REVIEWED'],
  reviewJointHandling: ['PLANNED'],
  closeJointHandling: ['REVIEWED'],
} as const satisfies ActTable<string, JointState>;

export type JointAct = keyof typeof jointActs;

/** How grave the matter is; red is convened within hours. */
export const jointLevels = {
  RED: { zh: '红色', en: 'Red' },
  ORANGE: { zh: '橙色', en: 'Orange' },
  YELLOW: { zh: '黄色', en: 'Yellow' },
  BLUE: { zh: '蓝色', en: 'Blue' },
} satisfies Record<string, Words>;

export type JointLevel = keyof typeof jointLevels;

/** How a joint handling ends. */
export const jointOutcomes = {
  ACTIONS_DONE: { zh: '任务完成', en: 'Every action is done' },
  SETTLED: { zh: '已化解', en: 'Settled' },
  ESCALATED: { zh: '提请上级', en: 'Passed upward' },
} satisfies Record<string, Words>;

export type JointOutcome = keyof typeof jointOutcomes;

/** The rule by which the group has to be convened: a day for red, three working days otherwise. */
export function conveningRule(level: JointLevel): 'JOINT_RED_24' | 'JOINT_3' {
  return level === 'RED' ? 'JOINT_RED_24' : 'JOINT_3';
}

/** The group as its decisions see it. */
export interface JointHandling {
  readonly id: string;
  readonly disputeId: string;
  /** Agency that convenes. */
  readonly agencyId: string;
  readonly state: JointState;
  readonly leadAgencyId: string | null;
}

/** One action of the plan: who has to do it, by when. */
export interface JointAction {
  readonly id: string;
  readonly jointId: string;
  readonly ownerAgencyId: string;
  readonly dueOn: LegalDate;
  readonly doneOn: LegalDate | null;
}

/** Least number of agencies, the convener counted, that make a group. */
export const fewestJointMembers = 2;
