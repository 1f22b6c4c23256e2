import type { Move, Row } from './play-kind.ts';

const docketed: Move = [
  'court_clerk',
  'docketCase',
  (p) => ({ type: 'CIVIL', caseNumber: p.caseNumber('云0114民初') }),
];

/** Letters, complaints, clues and support (F7, F8, F9). Sent on 11 February 2026. */
export const supervisionRows: readonly Row[] = [
  {
    ...{ kind: 'R21', by: 'union_officer', to: 'employer_flower', looks: 'employer_rep' },
    due: {},
    path: [
      ['union_officer', 'RECORD_DELIVERED'],
      ['union_officer', 'RECORD_REPLY'],
      ['union_officer', 'COMPLETE', { outcome: 'CORRECTED' }],
    ],
  },
  {
    ...{ kind: 'R22', by: 'union_officer', to: 'employer_flower', looks: 'employer_rep' },
    due: {},
    path: [
      ['union_officer', 'RECORD_DELIVERED'],
      ['union_officer', 'RECORD_REPLY'],
      ['union_officer', 'COMPLETE', { outcome: 'CORRECTED' }],
    ],
  },
  {
    ...{ kind: 'R23', by: 'union_officer', to: 'hrss_chenggong' },
    before: [
      ['union_officer', 'SEND', { kind: 'R22', to: 'employer_flower' }],
      ['union_officer', 'RECORD_DELIVERED'],
      ['union_officer', 'COMPLETE', { outcome: 'REFUSED' }],
      ['union_officer', 'ACKNOWLEDGE'],
    ],
    due: {},
    path: [
      ['hrss', 'RECORD_DELIVERED'],
      ['hrss', 'RECORD_FILED'],
      ['hrss', 'RECORD_REPLY'],
      ['hrss', 'COMPLETE', { outcome: 'ADOPTED' }],
    ],
  },
  {
    ...{ kind: 'R24', by: 'union_officer', to: 'inspection_chenggong', variant: 'COMPLAINT' },
    due: { INSP_ACCEPT: '2026-02-25' },
    path: [
      ['inspector', 'RECEIVE'],
      ['inspector', 'ACCEPT'],
      ['inspector', 'START'],
      ['inspector', 'RECORD_INVESTIGATED'],
      ['inspector', 'COMPLETE', { outcome: 'ORDERED' }],
    ],
  },
  {
    ...{ kind: 'R25', by: 'inspector', to: 'arbitration_chenggong' },
    due: { INSP_REDIRECT_5: '2026-02-25' },
    path: [
      ['arbitration_clerk', 'RECEIVE'],
      ['arbitration_clerk', 'COMPLETE', { outcome: 'TOLD' }],
    ],
  },
  {
    ...{ kind: 'R26', by: 'union_officer', to: 'procuratorate_chenggong' },
    due: { CLUE_ACK_5: '2026-02-25', CLUE_FEEDBACK_30: '2026-03-13' },
    path: [
      ['prosecutor', 'RECEIVE'],
      ['prosecutor', 'ACCEPT'],
      ['prosecutor', 'RECORD_REPLY'],
      ['prosecutor', 'COMPLETE', { outcome: 'FILED' }],
    ],
  },
  {
    ...{ kind: 'R27', by: 'union_officer', to: 'procuratorate_chenggong' },
    due: { SUPPORT_REVIEW_15: '2026-02-26' },
    path: [
      ['prosecutor', 'RECEIVE'],
      ['prosecutor', 'ACCEPT'],
      ['prosecutor', 'START'],
      ['prosecutor', 'COMPLETE', { outcome: 'OPINION_ISSUED' }],
    ],
  },
  {
    ...{ kind: 'R28', by: 'prosecutor', to: 'housing_chenggong', variant: 'REGULAR' },
    due: {},
    path: [
      ['housing', 'RECORD_DELIVERED'],
      ['housing', 'RECORD_REPLY'],
      ['prosecutor', 'COMPLETE', { outcome: 'ADOPTED' }],
    ],
  },
  {
    ...{ kind: 'R29', by: 'judge', to: 'transport_chenggong', lead: 'court_clerk' },
    before: [docketed],
    due: {},
    path: [
      ['transport', 'RECORD_DELIVERED'],
      ['transport', 'RECORD_REPLY'],
      ['judge', 'COMPLETE', { outcome: 'ADOPTED' }],
    ],
  },
  {
    ...{ kind: 'R30', by: 'inspector', to: 'police_chenggong' },
    due: { TR_SEND: '2026-02-12' },
    path: [
      ['police', 'RECEIVE'],
      ['police', 'COMPLETE', { outcome: 'CRIME_FILED' }],
    ],
  },
  {
    ...{ kind: 'R31', by: 'union_officer', to: 'housing_chenggong' },
    due: { INDUSTRY_PLAN_5: '2026-02-25', INDUSTRY_RESULT_15: '2026-03-10' },
    path: [
      ['housing', 'RECEIVE'],
      ['housing', 'ACCEPT'],
      ['housing', 'START'],
      ['housing', 'RECORD_REPLY'],
      ['housing', 'COMPLETE', { outcome: 'PAID_BY_GENERAL_CONTRACTOR' }],
    ],
  },
  {
    ...{ kind: 'R32', by: 'union_officer', to: 'insurance_chenggong' },
    // Sixty working days: 8 in February, 22 in March, 21 in April (the 6th is Qingming), 9 in May from the 6th on.
    due: { SOCIAL_60: '2026-05-15' },
    path: [
      ['insurance', 'RECEIVE'],
      ['insurance', 'ACCEPT'],
      ['insurance', 'START'],
      ['insurance', 'COMPLETE', { outcome: 'PAID' }],
    ],
  },
];
