import type { Row } from './play-kind.ts';

/**
 * Orders, warnings, reports, petitions and visits (F1, F2). Everything is sent on Wednesday 11 February 2026. Working
 * days from there: 12, 13, 14 (worked), 24, 25, 26, 27, 28 February (worked), 2 March …
 */
export const intakeRows: readonly Row[] = [
  {
    ...{ kind: 'R01', by: 'hotline_12345', to: 'union_chenggong', variant: 'TIER_GENERAL' },
    due: { HOT_CONTACT: '2026-02-13', HOT_TIER_1: '2026-02-25' },
    path: [
      ['union_duty', 'RECEIVE'],
      ['union_duty', 'ACCEPT'],
      ['union_duty', 'RECORD_CONTACTED'],
      ['union_duty', 'RECORD_REPLY'],
      ['hotline_12345', 'RECORD_CALLBACK'],
      ['union_duty', 'COMPLETE', { outcome: 'RESOLVED' }],
    ],
  },
  {
    ...{ kind: 'R02', by: 'hotline_12345', to: 'hrss_chenggong' },
    due: { SAME_DAY: '2026-02-11' },
    path: [
      ['hrss', 'RECEIVE'],
      ['hrss', 'ACCEPT'],
      ['hrss', 'RECORD_CONTACTED'],
      ['hrss', 'COMPLETE', { outcome: 'ACCEPTED' }],
    ],
  },
  {
    ...{ kind: 'R03', by: 'governance', to: 'union_chenggong', variant: 'YELLOW' },
    due: { EW_YELLOW: '2026-02-13' },
    path: [
      ['union_officer', 'RECEIVE'],
      ['union_officer', 'ACCEPT'],
      ['union_officer', 'START'],
      ['union_officer', 'COMPLETE', { outcome: 'VERIFIED' }],
    ],
  },
  {
    ...{ kind: 'R04', by: 'union_officer', to: 'governance_chenggong' },
    due: { MI_ORAL: '2026-02-11', MI_WRITTEN: '2026-02-11', MI_FOLLOW: '2026-02-12', MI_ACK: '2026-02-11' },
    looks: 'governance',
    path: [
      ['union_officer', 'RECORD_ORAL_REPORT'],
      ['governance', 'RECEIVE'],
      ['union_officer', 'RECORD_WRITTEN_REPORT'],
      ['union_officer', 'RECORD_FOLLOW_UP_REPORT'],
      ['union_officer', 'RECORD_CONTROLLED'],
      ['union_officer', 'REVIEW'],
      ['governance', 'COMPLETE', { outcome: 'CONTROLLED' }],
    ],
  },
  {
    ...{ kind: 'R05', by: 'petition', to: 'hrss_chenggong', variant: 'FORWARDED' },
    // 15 natural days: 26 February is worked. 5 working days: 25 February.
    due: { PET_OBJECT: '2026-02-25', PET_TELL: '2026-02-26' },
    path: [
      ['hrss', 'RECEIVE'],
      ['hrss', 'ACCEPT'],
      ['hrss', 'RECORD_TOLD'],
      ['hrss', 'RECORD_REPLY'],
      ['petition', 'RECORD_REVIEW_ASKED'],
      ['petition', 'RECORD_REVIEW'],
      ['petition', 'RECORD_RE_REVIEW_ASKED'],
      ['petition', 'RECORD_RE_REVIEW'],
      ['hrss', 'COMPLETE', { outcome: 'SUPPORTED' }],
    ],
  },
  {
    ...{ kind: 'R35', by: 'union_officer', to: 'inspection_chenggong', variant: 'REGULAR' },
    due: { JOINT_3: '2026-02-14' },
    path: [
      ['inspector', 'RECEIVE'],
      ['inspector', 'ACCEPT'],
      ['union_officer', 'CONVENE'],
      ['union_officer', 'ASSIGN_LEAD'],
      ['union_officer', 'OPEN_ACTIONS'],
      ['union_officer', 'REVIEW'],
      ['inspector', 'COMPLETE', { outcome: 'ACTIONS_DONE' }],
    ],
  },
  {
    ...{ kind: 'R36', by: 'union_officer', to: 'station_yunhua', variant: 'REGULAR' },
    before: [
      [
        'union_officer',
        'closeDispute',
        async (p) => ({ reason: 'ADVICE_ONLY', version: await p.see('union_officer', 'version') }),
      ],
    ],
    // 30 natural days: 13 March, a Friday.
    due: { FOLLOW_UP_30: '2026-03-13' },
    path: [
      ['station_admin', 'RECEIVE'],
      ['station_admin', 'ACCEPT'],
      ['station_admin', 'RECORD_UNREACHED'],
      ['station_admin', 'AT', { day: '2026-02-12' }],
      ['station_admin', 'RECORD_CONTACTED'],
      ['station_admin', 'RECORD_RATING'],
      ['station_admin', 'COMPLETE', { outcome: 'SATISFIED' }],
    ],
  },
];
