import type { DeadlinePause } from '../../src/domain/deadline/compute-deadline.ts';
import type { DeadlineRuleId } from '../../src/domain/deadline/rules.ts';
import type { LegalDate } from '../../src/kernel/legal-date.ts';

/** One period worked out by hand from the law and the published calendar. */
export interface WorkedExample {
  /** Row of the reference table; a letter is added where one row holds two periods. */
  readonly row: string;
  readonly rule: DeadlineRuleId;
  /** A date, or for hours an instant with its offset. */
  readonly start: string;
  readonly pauses?: readonly DeadlinePause[];
  readonly extensionDays?: number;
  readonly nominalEnd: LegalDate | null;
  /** A date, or for hours an instant with its offset. */
  readonly due: string;
  /** Set where the year of the due date has no published calendar. */
  readonly uncertain?: true;
  /** How sure the row is: law, to check for that body, or product decision. */
  readonly mark: 'L' | 'C' | 'DESIGN';
}

/** Calendars used: 2024, 2025 and 2026 as published; 2027 is not. */
export const workedExamples: readonly WorkedExample[] = [
  { row: 'E01', rule: 'ASSIGN_ACCEPT', start: '2025-09-26', nominalEnd: null, due: '2025-09-30', mark: 'L' },
  { row: 'E02', rule: 'ASSIGN_ACCEPT', start: '2026-02-13', nominalEnd: null, due: '2026-02-25', mark: 'L' },
  { row: 'E03', rule: 'PRESUIT_30', start: '2025-09-05', nominalEnd: '2025-10-05', due: '2025-10-09', mark: 'L' },
  { row: 'E04', rule: 'PRESUIT_30', start: '2026-04-01', nominalEnd: '2026-05-01', due: '2026-05-06', mark: 'L' },
  { row: 'E05', rule: 'JC_APPLY', start: '2025-09-08', nominalEnd: '2025-10-08', due: '2025-10-09', mark: 'L' },
  { row: 'E06', rule: 'JC_APPLY', start: '2026-01-16', nominalEnd: '2026-02-15', due: '2026-02-24', mark: 'L' },
  { row: 'E08', rule: 'MED_15', start: '2025-04-20', nominalEnd: '2025-05-05', due: '2025-05-06', mark: 'L' },
  { row: 'E09', rule: 'ARB_DOCKET', start: '2026-04-30', nominalEnd: null, due: '2026-05-11', mark: 'L' },
  { row: 'E11', rule: 'ARB_AWARD', start: '2026-01-08', nominalEnd: '2026-02-22', due: '2026-02-24', mark: 'L' },
  {
    row: 'E12',
    rule: 'ARB_AWARD',
    start: '2026-01-08',
    extensionDays: 15,
    nominalEnd: '2026-03-09',
    due: '2026-03-09',
    mark: 'L',
  },
  { row: 'E14', rule: 'SUIT_15', start: '2026-09-10', nominalEnd: '2026-09-25', due: '2026-09-28', mark: 'L' },
  { row: 'E15', rule: 'SUIT_15', start: '2025-09-20', nominalEnd: '2025-10-05', due: '2025-10-09', mark: 'L' },
  { row: 'E17', rule: 'APPEAL_J15', start: '2026-04-20', nominalEnd: '2026-05-05', due: '2026-05-06', mark: 'L' },
  { row: 'E18', rule: 'APPEAL_R10', start: '2026-06-09', nominalEnd: '2026-06-19', due: '2026-06-22', mark: 'L' },
  {
    row: 'E19',
    rule: 'ENF_2Y',
    start: '2025-03-31',
    nominalEnd: '2027-03-31',
    due: '2027-03-31',
    uncertain: true,
    mark: 'L',
  },
  { row: 'E21', rule: 'PO_NOTIFY', start: '2026-03-02', nominalEnd: '2026-03-07', due: '2026-03-09', mark: 'L' },
  { row: 'E22', rule: 'PO_ISSUE', start: '2026-03-09', nominalEnd: '2026-03-24', due: '2026-03-24', mark: 'L' },
  { row: 'E23', rule: 'PO_OBJECT', start: '2026-04-20', nominalEnd: '2026-05-05', due: '2026-05-06', mark: 'L' },
  { row: 'E24', rule: 'LA_DECIDE', start: '2025-09-25', nominalEnd: '2025-10-02', due: '2025-10-09', mark: 'C' },
  { row: 'E25', rule: 'LA_ASSIGN', start: '2025-10-09', nominalEnd: '2025-10-12', due: '2025-10-13', mark: 'C' },
  { row: 'E26', rule: 'INSP_ACCEPT', start: '2026-02-10', nominalEnd: null, due: '2026-02-24', mark: 'C' },
  {
    row: 'E28',
    rule: 'INSP_60',
    start: '2026-02-24',
    extensionDays: 30,
    nominalEnd: null,
    due: '2026-07-03',
    mark: 'L',
  },
  { row: 'E29', rule: 'UNION_OPINION_REPLY', start: '2025-09-22', nominalEnd: null, due: '2025-10-17', mark: 'C' },
  { row: 'E30', rule: 'PET_TELL', start: '2025-09-23', nominalEnd: '2025-10-08', due: '2025-10-09', mark: 'C' },
  { row: 'E31a', rule: 'PET_DONE', start: '2026-08-06', nominalEnd: '2026-10-05', due: '2026-10-08', mark: 'C' },
  {
    row: 'E31b',
    rule: 'PET_DONE',
    start: '2026-08-06',
    extensionDays: 30,
    nominalEnd: '2026-11-04',
    due: '2026-11-04',
    mark: 'C',
  },
  { row: 'E32', rule: 'PET_OBJECT', start: '2026-09-18', nominalEnd: null, due: '2026-09-24', mark: 'C' },
  { row: 'E34', rule: 'PROC_2M', start: '2026-08-05', nominalEnd: '2026-10-05', due: '2026-10-08', mark: 'L' },
  { row: 'E35', rule: 'COURT_DOCKET', start: '2026-09-21', nominalEnd: '2026-09-28', due: '2026-09-28', mark: 'L' },
  { row: 'E36', rule: 'COURT_COPY', start: '2026-09-29', nominalEnd: '2026-10-04', due: '2026-10-08', mark: 'L' },
  { row: 'E37', rule: 'COURT_ANSWER', start: '2026-09-16', nominalEnd: '2026-10-01', due: '2026-10-08', mark: 'L' },
  { row: 'E39', rule: 'TRIAL_ORD', start: '2026-03-31', nominalEnd: '2026-09-30', due: '2026-09-30', mark: 'L' },
  { row: 'E40', rule: 'ARB_LIMIT', start: '2025-02-28', nominalEnd: '2026-02-28', due: '2026-02-28', mark: 'L' },
  { row: 'E41', rule: 'ARB_LIMIT', start: '2025-11-03', nominalEnd: '2026-11-03', due: '2026-11-03', mark: 'L' },
  {
    row: 'E43',
    rule: 'ONESTOP_15',
    start: '2026-01-30',
    extensionDays: 15,
    nominalEnd: '2026-03-01',
    due: '2026-03-02',
    mark: 'L',
  },
  { row: 'E44', rule: 'ARBREV_APPLY', start: '2026-02-06', nominalEnd: '2026-02-21', due: '2026-02-24', mark: 'L' },
  {
    row: 'E46',
    rule: 'ARBREV_5',
    start: '2026-02-24',
    extensionDays: 5,
    nominalEnd: null,
    due: '2026-03-09',
    mark: 'L',
  },
  { row: 'E47', rule: 'PRESERVE_SUE', start: '2026-09-01', nominalEnd: '2026-10-01', due: '2026-10-08', mark: 'L' },
  { row: 'E48a', rule: 'ENTRUST_7', start: '2026-04-28', nominalEnd: '2026-05-05', due: '2026-05-06', mark: 'L' },
  { row: 'E48b', rule: 'ENTRUST_15', start: '2026-04-20', nominalEnd: '2026-05-05', due: '2026-05-06', mark: 'L' },
  { row: 'E49', rule: 'HOT_CONTACT', start: '2026-04-30', nominalEnd: null, due: '2026-05-07', mark: 'C' },
  { row: 'E50', rule: 'TR_DECIDE', start: '2026-01-12', nominalEnd: '2026-01-15', due: '2026-01-15', mark: 'C' },
  { row: 'E51', rule: 'OBSTACLE_10', start: '2026-02-20', nominalEnd: '2026-03-02', due: '2026-03-02', mark: 'L' },
  { row: 'E52', rule: 'PUBLIC_NOTICE', start: '2026-06-01', nominalEnd: '2026-07-01', due: '2026-07-01', mark: 'L' },
  { row: 'E54', rule: 'JC_REVIEW_15', start: '2026-03-20', nominalEnd: '2026-04-04', due: '2026-04-07', mark: 'L' },
  { row: 'E55', rule: 'SPECIAL_30', start: '2026-03-06', nominalEnd: '2026-04-05', due: '2026-04-07', mark: 'L' },
  { row: 'E56', rule: 'LCL50_TRANSFER', start: '2025-12-16', nominalEnd: '2025-12-31', due: '2025-12-31', mark: 'L' },
  {
    row: 'E58',
    rule: 'PRESUIT_30',
    start: '2026-03-02',
    pauses: [{ from: '2026-03-10', to: '2026-03-25' }],
    nominalEnd: '2026-04-16',
    due: '2026-04-16',
    mark: 'L',
  },
  {
    row: 'E59',
    rule: 'PRESUIT_30',
    start: '2025-09-05',
    extensionDays: 15,
    nominalEnd: '2025-10-20',
    due: '2025-10-20',
    mark: 'DESIGN',
  },
  {
    row: 'E60',
    rule: 'ARB_AWARD',
    start: '2026-06-01',
    // The row gives twenty days of suspension without dates; any twenty inside the period do.
    pauses: [{ from: '2026-06-10', to: '2026-06-30' }],
    nominalEnd: '2026-08-05',
    due: '2026-08-05',
    mark: 'L',
  },
  { row: 'E61', rule: 'ARB_AWARD', start: '2026-06-20', nominalEnd: '2026-08-04', due: '2026-08-04', mark: 'L' },
  {
    row: 'E63',
    rule: 'PRESERVE_48H',
    start: '2026-09-24T16:20:00+08:00',
    nominalEnd: null,
    due: '2026-09-26T17:00:00+08:00',
    mark: 'L',
  },
  {
    row: 'E64',
    rule: 'MI_ORAL',
    start: '2026-10-02T23:40:00+08:00',
    nominalEnd: null,
    due: '2026-10-03T00:40:00+08:00',
    mark: 'DESIGN',
  },
  { row: 'E65', rule: 'ARB_HEARING_NOTICE', start: '2026-05-11', nominalEnd: null, due: '2026-04-29', mark: 'L' },
  { row: 'E67', rule: 'WII_DECIDE', start: '2026-04-02', nominalEnd: '2026-06-01', due: '2026-06-01', mark: 'C' },
  { row: 'E68', rule: 'CB_REPLY', start: '2025-09-15', nominalEnd: '2025-10-05', due: '2025-10-09', mark: 'C' },
  { row: 'E70a', rule: 'ASK_OTHER', start: '2026-02-11', nominalEnd: null, due: '2026-02-14', mark: 'L' },
  { row: 'E70b', rule: 'PARTIES_CHOOSE', start: '2026-05-07', nominalEnd: null, due: '2026-05-09', mark: 'L' },
  // The debtor's own period is over; what runs from the end of the obstacle is the request for more time.
  { row: 'E72', rule: 'OBSTACLE_10', start: '2026-02-20', nominalEnd: '2026-03-02', due: '2026-03-02', mark: 'L' },
];

/** The row of the table an example stands in, without the letter. */
export function rowOf({ row }: WorkedExample): string {
  return row.replace(/[a-z]$/, '');
}

/** Rows of the table in order; how many examples there are to check is a fact of the table and not of the tests. */
export const exampleRows: readonly string[] = [...new Set(workedExamples.map(rowOf))];
