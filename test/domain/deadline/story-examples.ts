import type { WorkedExample } from '../../law/worked-examples.ts';

type StoryExample = Pick<WorkedExample, 'rule' | 'start' | 'due' | 'extensionDays' | 'uncertain'> & {
  readonly step: string;
};

/** Due dates of the three told disputes (flower market, cross-border drivers, warehouse worker), worked out by hand. */
export const storyExamples: readonly StoryExample[] = [
  { step: 'SA1', rule: 'COURT_DESIGNATE', start: '2025-08-27', due: '2025-09-01' },
  { step: 'SA1', rule: 'COURT_DOCKET', start: '2025-08-27', due: '2025-09-03' },
  { step: 'SA2', rule: 'ASSIGN_ACCEPT', start: '2025-08-29', due: '2025-09-03' },
  { step: 'SA3', rule: 'ASK_OTHER', start: '2025-09-01', due: '2025-09-04' },
  { step: 'SA3', rule: 'PRESUIT_30', start: '2025-09-01', due: '2025-10-09' },
  { step: 'SA5', rule: 'JC_APPLY', start: '2025-09-08', due: '2025-10-09' },
  { step: 'SA6', rule: 'JC_ACCEPT', start: '2025-09-10', due: '2025-09-15' },
  { step: 'SA7', rule: 'SPECIAL_30', start: '2025-09-11', due: '2025-10-11' },
  { step: 'SA7', rule: 'JC_REVIEW_15', start: '2025-09-11', due: '2025-09-26' },
  { step: 'SA8', rule: 'JC_OBJECT', start: '2025-09-18', due: '2025-10-09' },
  { step: 'SA9', rule: 'ENF_2Y', start: '2025-10-15', due: '2027-10-15', uncertain: true },
  { step: 'SA10', rule: 'ENF_NOTICE', start: '2025-10-20', due: '2025-10-30' },
  { step: 'SB1', rule: 'HOT_CONTACT', start: '2026-04-30', due: '2026-05-07' },
  { step: 'SB2', rule: 'ONESTOP_15', start: '2026-05-06', due: '2026-05-21' },
  { step: 'SB3', rule: 'ONESTOP_15', start: '2026-05-06', extensionDays: 15, due: '2026-06-05' },
  { step: 'SB4', rule: 'JC_APPLY', start: '2026-05-28', due: '2026-06-29' },
  { step: 'SB5', rule: 'JC_ACCEPT', start: '2026-06-03', due: '2026-06-08' },
  { step: 'SB6', rule: 'SPECIAL_30', start: '2026-06-05', due: '2026-07-06' },
  { step: 'SB7', rule: 'JC_OBJECT', start: '2026-06-18', due: '2026-07-03' },
  { step: 'SB8', rule: 'CB_REPLY', start: '2026-06-01', due: '2026-06-22' },
  { step: 'SB9', rule: 'CB_SUBMIT', start: '2026-07-10', due: '2026-07-20' },
  { step: 'SB9', rule: 'CB_EFFECT', start: '2026-07-17', due: '2026-08-03' },
  { step: 'SC1', rule: 'LA_DECIDE', start: '2025-11-03', due: '2025-11-10' },
  { step: 'SC2', rule: 'LA_ASSIGN', start: '2025-11-05', due: '2025-11-10' },
  { step: 'SC3', rule: 'ARB_DOCKET', start: '2025-11-10', due: '2025-11-17' },
  { step: 'SC4', rule: 'ARB_COPY', start: '2025-11-12', due: '2025-11-19' },
  { step: 'SC4', rule: 'ARB_TRIBUNAL', start: '2025-11-12', due: '2025-11-19' },
  { step: 'SC4', rule: 'ARB_AWARD', start: '2025-11-12', due: '2025-12-29' },
  { step: 'SC5', rule: 'ARB_ANSWER', start: '2025-11-14', due: '2025-11-28' },
  { step: 'SC7', rule: 'SUIT_15', start: '2025-12-17', due: '2026-01-04' },
  { step: 'SC8', rule: 'ENF_2Y', start: '2026-01-15', due: '2028-01-17', uncertain: true },
  { step: 'SC9', rule: 'ENF_NOTICE', start: '2026-01-19', due: '2026-01-29' },
  { step: 'SC9', rule: 'ENF_6M', start: '2026-01-19', due: '2026-07-20' },
  // An agreement of the middle of January: the last day is a Saturday that is worked, so nothing rolls.
  { step: 'late confirmation', rule: 'JC_APPLY', start: '2026-01-15', due: '2026-02-14' },
];
