import { agreed, docketedArbitration } from './mediation-rows.ts';
import type { Move, PlayedKind, Row } from './play-kind.ts';

/** The agreement the application is about. */
export const subject: Move = [
  'station_admin',
  'NOTE',
  async (p: PlayedKind) => {
    const obligations = await p.see<{ id: string }[]>('station_admin', 'obligations { id }');
    p.subjectId = obligations![0]!.id;
    return {};
  },
];

/** Confirmed by the court, and not paid on 25 February. */
const enforceable: readonly Move[] = [
  agreed,
  subject,
  ['station_admin', 'SEND', { kind: 'R13', to: 'court_chenggong' }],
  ['judge', 'ACCEPT'],
  ['judge', 'COMPLETE', { outcome: 'CONFIRMED' }],
  ['station_admin', 'ACKNOWLEDGE'],
  ['station_admin', 'AT', { day: '2026-03-02' }],
];

/** The court enforces. */
export const enforcing: readonly Move[] = [
  ...enforceable,
  ['station_admin', 'SEND', { kind: 'R33', to: 'court_chenggong' }],
  ['court_clerk', 'ACCEPT'],
  ['enforcement', 'START'],
];

/** Applications to court and commission, and aid for them (F5, F6). Sent on 11 February 2026. */
export const proceedingRows: readonly Row[] = [
  {
    ...{ kind: 'R12', by: 'station_admin', to: 'arbitration_chenggong' },
    before: [agreed, subject],
    due: {},
    path: [
      ['arbitration_clerk', 'RECEIVE'],
      ['arbitration_clerk', 'ACCEPT'],
      ['arbitrator', 'START'],
      ['arbitrator', 'COMPLETE', { outcome: 'GRANTED' }],
    ],
  },
  {
    ...{ kind: 'R13', by: 'station_admin', to: 'court_chenggong' },
    before: [agreed, subject],
    due: { JC_ACCEPT: '2026-02-14' },
    path: [
      ['court_clerk', 'RECEIVE'],
      ['court_clerk', 'ACCEPT'],
      ['judge', 'START'],
      ['judge', 'COMPLETE', { outcome: 'CONFIRMED' }],
    ],
  },
  {
    ...{ kind: 'R14', by: 'union_officer', to: 'court_chenggong', variant: 'WAGES_OWED' },
    // Five days end on 16 February, a holiday: the first working day is 24 February.
    due: { PO_NOTIFY: '2026-02-24' },
    path: [
      ['court_clerk', 'RECEIVE'],
      ['court_clerk', 'ACCEPT'],
      ['judge', 'START'],
      ['court_clerk', 'RECORD_DELIVERED'],
      ['judge', 'COMPLETE', { outcome: 'PAID' }],
    ],
  },
  {
    ...{ kind: 'R15', staysOn: true, by: 'union_officer', to: 'arbitration_chenggong' },
    due: { ARB_DOCKET: '2026-02-25' },
    path: [
      ['arbitration_clerk', 'RECEIVE'],
      ['arbitration_clerk', 'ACCEPT'],
      ['arbitration_clerk', 'SERVE_COPY'],
      ['arbitrator', 'COMPLETE', { outcome: 'AWARDED_NON_FINAL' }],
    ],
  },
  {
    ...{ kind: 'R16', by: 'union_officer', to: 'court_chenggong', variant: 'PRE_SUIT' },
    due: {},
    path: [
      ['court_clerk', 'RECEIVE'],
      ['court_clerk', 'ACCEPT'],
      ['judge', 'DECIDE'],
      ['enforcement', 'TAKE_MEASURE'],
      ['judge', 'COMPLETE', { outcome: 'GRANTED' }],
    ],
  },
  {
    ...{ kind: 'R17', by: 'arbitrator', to: 'court_chenggong', lead: 'arbitration_clerk' },
    before: [docketedArbitration],
    due: { SAME_DAY: '2026-02-11' },
    path: [
      ['court_clerk', 'RECEIVE'],
      ['court_clerk', 'ACCEPT'],
      ['enforcement', 'START'],
      ['enforcement', 'COMPLETE', { outcome: 'EXECUTED' }],
    ],
  },
  {
    ...{ kind: 'R18', staysOn: true, by: 'union_officer', to: 'court_chenggong' },
    // Seven days end on 18 February, a holiday.
    due: { COURT_DOCKET: '2026-02-24' },
    path: [
      ['court_clerk', 'RECEIVE'],
      ['court_clerk', 'ACCEPT'],
      ['court_clerk', 'SERVE_COPY'],
      ['judge', 'COMPLETE', { outcome: 'JUDGED' }],
    ],
  },
  {
    ...{ kind: 'R19', by: 'union_officer', to: 'legalaid_chenggong' },
    due: { LA_DECIDE: '2026-02-24' },
    path: [
      ['aid_officer', 'PROVIDE_FIRST'],
      ['aid_officer', 'ACCEPT'],
      ['aid_officer', 'ASSIGN_LAWYER', { assigneeId: 'stf_aid_lawyer' }],
      ['aid_officer', 'COMPLETE', { outcome: 'CLOSED_WON' }],
    ],
  },
  {
    ...{ kind: 'R20', by: 'court_clerk', to: 'union_chenggong' },
    due: { LA_DECIDE: '2026-02-24' },
    path: [
      ['union_aid_admin', 'RECEIVE'],
      ['union_aid_admin', 'ACCEPT'],
      ['union_aid_admin', 'ASSIGN_LAWYER', { assigneeId: 'stf_aid_lawyer' }],
      ['union_aid_admin', 'COMPLETE', { outcome: 'CLOSED_SETTLED' }],
    ],
  },
  {
    ...{ kind: 'R33', by: 'station_admin', to: 'court_chenggong' },
    before: enforceable,
    // From Monday 2 March: ten days to the 12th, six months to 2 September.
    due: { ENF_NOTICE: '2026-03-12', ENF_6M: '2026-09-02' },
    path: [
      ['court_clerk', 'RECEIVE'],
      ['court_clerk', 'ACCEPT'],
      ['enforcement', 'START'],
      ['enforcement', 'COMPLETE', { outcome: 'ENFORCED' }],
    ],
  },
  {
    ...{ kind: 'R34', by: 'enforcement', to: 'market_chenggong', lead: 'station_admin' },
    before: enforcing,
    due: { ASSIST_5: '2026-03-09' },
    path: [
      ['market', 'RECEIVE'],
      ['market', 'ACCEPT'],
      ['market', 'START'],
      ['market', 'COMPLETE', { outcome: 'ASSISTED' }],
    ],
  },
];
