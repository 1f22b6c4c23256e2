import type { Words } from '../../kernel/words.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';
import type { StepName } from '../referral/step-names.ts';
import type { ActTable } from '../record/act-table.ts';
import type { TrackState } from '../track/track.ts';

/** How far a direct report has come. */
export const incidentStates = {
  REPORTED: { zh: '已报告', en: 'Reported' },
  ACKNOWLEDGED: { zh: '上级已签收', en: 'Acknowledged' },
  HANDLING: { zh: '处置中', en: 'Being handled' },
  CONTROLLED: { zh: '已控制', en: 'Under control' },
  CLOSED: { zh: '处置结束', en: 'Handling ended' },
  REVIEWED: { zh: '已复盘', en: 'Reviewed' },
} satisfies Record<string, Words>;

export type IncidentState = keyof typeof incidentStates;

/** How an incident ends (R04). */
export const incidentOutcomes = {
  CONTROLLED: { zh: '已控制', en: 'Under control' },
  SETTLED: { zh: '已化解', en: 'Settled' },
  ESCALATED: { zh: '升级处置', en: 'Escalated' },
} satisfies Record<string, Words>;

export type IncidentOutcome = keyof typeof incidentOutcomes;

/** What is written down of an incident after the first report. */
export const incidentActs = {
  ORAL_REPORT: { zh: '口头报告', en: 'Reported orally' },
  WRITTEN_REPORT: { zh: '书面报告', en: 'Reported in writing' },
  ACKNOWLEDGED: { zh: '上级签收', en: 'The receiver acknowledged' },
  HANDLING: { zh: '开始处置', en: 'Handling began' },
  FOLLOW_UP: { zh: '续报', en: 'Follow-up report' },
  CONTROLLED: { zh: '得到控制', en: 'Under control' },
  CLOSED: { zh: '处置结束', en: 'Handling ended' },
  REVIEWED: { zh: '复盘', en: 'Reviewed' },
} satisfies Record<string, Words>;

export type IncidentAct = keyof typeof incidentActs;

const untilControlled = ['REPORTED', 'ACKNOWLEDGED', 'HANDLING'] as const;

/** Which act is possible when; reports go on until it is under control. */
export const incidentTable: ActTable<IncidentAct, IncidentState> = {
  ORAL_REPORT: untilControlled,
  WRITTEN_REPORT: untilControlled,
  ACKNOWLEDGED: ['REPORTED'],
  HANDLING: ['ACKNOWLEDGED'],
  FOLLOW_UP: untilControlled,
  CONTROLLED: ['HANDLING'],
  CLOSED: ['CONTROLLED'],
  REVIEWED: ['CLOSED'],
};

interface IncidentMove {
  readonly to?: TrackState<'INCIDENT'>;
  readonly stops?: readonly DeadlineRuleId[];
  readonly starts?: DeadlineRuleId;
  /** Column that keeps when it happened. */
  readonly stamps?: string;
  /** Step of the report's referral (R04) the act stands for. */
  readonly step?: StepName;
}

/** What each act makes of the report; hours run from the minute and never roll to a working day. */
export const incidentMoves: Readonly<Record<IncidentAct, IncidentMove>> = {
  ORAL_REPORT: { stops: ['MI_ORAL'], stamps: 'oralAt', step: 'RECORD_ORAL_REPORT' },
  WRITTEN_REPORT: { stops: ['MI_ORAL', 'MI_WRITTEN'], stamps: 'writtenAt', step: 'RECORD_WRITTEN_REPORT' },
  ACKNOWLEDGED: { to: 'ACKNOWLEDGED', stops: ['MI_ACK'], stamps: 'acknowledgedAt' },
  HANDLING: { to: 'HANDLING' },
  FOLLOW_UP: { stops: ['MI_FOLLOW'], starts: 'MI_FOLLOW', step: 'RECORD_FOLLOW_UP_REPORT' },
  CONTROLLED: { to: 'CONTROLLED', stops: ['MI_FOLLOW'], stamps: 'controlledAt', step: 'RECORD_CONTROLLED' },
  CLOSED: { to: 'CLOSED', stamps: 'closedAt' },
  REVIEWED: { to: 'REVIEWED', stamps: 'reviewedAt', step: 'REVIEW' },
};

/** Days after its end within which an incident is reviewed (复盘); a product default. */
export const reviewDays = 10;

/** How an incident is reported first. */
export const incidentForms = {
  ORAL: { zh: '口头', en: 'Orally' },
  WRITTEN: { zh: '书面', en: 'In writing' },
} satisfies Record<string, Words>;

export type IncidentForm = keyof typeof incidentForms;
