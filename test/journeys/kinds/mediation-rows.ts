import type { Move, Row } from './play-kind.ts';

/** An agreement on 10,000 yuan payable on 25 February, made by the station. */
export const agreed: Move = [
  'station_admin',
  'recordAgreement',
  (p) => ({
    partyId: p.worker,
    amountFen: 1_000_000,
    instalments: [{ dueOn: '2026-02-25', amountFen: 1_000_000 }],
    signedAt: p.hub.clock.now().toISOString(),
  }),
];

/** The same, made by whoever holds the referral. */
const agreedBy = (who: string): Move => [who, 'recordAgreement', agreed[2]];

const docketed: Move = [
  'court_clerk',
  'docketCase',
  (p) => ({ type: 'CIVIL', caseNumber: p.caseNumber('云0114民初') }),
];

/** The commission has taken an application in and accepted it. */
export const docketedArbitration: Move = [
  'arbitration_clerk',
  'docketArbitration',
  (p) => ({ docketNumber: p.caseNumber('呈劳人仲字') }),
];

/** Negotiation, mediation and help with it (F3, F4). Sent on 11 February 2026. */
export const mediationRows: readonly Row[] = [
  {
    ...{ kind: 'R06', by: 'union_officer', to: 'employer_flower', variant: 'INDIVIDUAL', looks: 'employer_rep' },
    due: {},
    path: [
      ['union_officer', 'RECORD_DELIVERED'],
      ['union_officer', 'ACCEPT'],
      ['union_officer', 'START'],
      ['union_officer', 'COMPLETE', { outcome: 'AGREED' }],
    ],
  },
  {
    ...{ kind: 'R07', by: 'union_officer', to: 'pmc_dounan' },
    due: { MED_15: '2026-02-26' },
    path: [
      ['pmc_admin', 'RECEIVE'],
      ['pmc_admin', 'ACCEPT', { assigneeId: 'stf_pmc_admin' }],
      ['pmc_admin', 'START'],
      agreedBy('pmc_admin'),
      ['pmc_admin', 'COMPLETE', { outcome: 'AGREED' }],
    ],
  },
  {
    ...{ kind: 'R08', by: 'court_clerk', to: 'station_yunhua' },
    before: [['court_clerk', 'receiveComplaint', { copies: 1, mediationAgreed: true }]],
    due: { ASSIGN_ACCEPT: '2026-02-14' },
    path: [
      ['station_admin', 'RECEIVE'],
      ['station_admin', 'ACCEPT', { assigneeId: 'stf_mediator' }],
      ['mediator', 'RECORD_OTHER_PARTY_AGREED'],
      agreedBy('mediator'),
      ['mediator', 'COMPLETE', { outcome: 'AGREED' }],
    ],
  },
  {
    ...{ kind: 'R09', by: 'judge', to: 'station_yunhua', variant: 'ORDINARY', lead: 'court_clerk' },
    before: [docketed],
    due: { ASSIGN_ACCEPT: '2026-02-14' },
    path: [
      ['station_admin', 'RECEIVE'],
      ['station_admin', 'ACCEPT', { assigneeId: 'stf_mediator' }],
      ['mediator', 'START'],
      agreedBy('mediator'),
      ['mediator', 'COMPLETE', { outcome: 'AGREED' }],
    ],
  },
  {
    ...{ kind: 'R10', by: 'judge', to: 'union_chenggong', lead: 'court_clerk' },
    before: [docketed],
    due: {},
    path: [
      ['union_officer', 'RECEIVE'],
      ['union_officer', 'ACCEPT'],
      ['union_officer', 'START'],
      ['union_officer', 'COMPLETE', { outcome: 'ASSISTED' }],
    ],
  },
  {
    ...{ kind: 'R11', by: 'arbitration_clerk', to: 'pmc_dounan', variant: 'AFTER_ACCEPTANCE' },
    before: [docketedArbitration],
    due: { ARB_ENTRUST_10: '2026-03-03' },
    path: [
      ['pmc_admin', 'RECEIVE'],
      ['pmc_admin', 'ACCEPT', { assigneeId: 'stf_pmc_admin' }],
      ['pmc_admin', 'START'],
      agreedBy('pmc_admin'),
      ['pmc_admin', 'COMPLETE', { outcome: 'AGREED' }],
    ],
  },
];
