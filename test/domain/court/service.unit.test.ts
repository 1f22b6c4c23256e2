import { describe, expect, test } from '@jest/globals';
import type { CourtCase, CourtFile } from '../../../src/domain/court/court-file.ts';
import { paymentOrderFaults } from '../../../src/domain/court/payment-order.ts';
import { periodsAfter, serviceFaults, type ServiceScene } from '../../../src/domain/court/service.ts';
import { serviceMethods, type ServedPaper, type ServiceMethod } from '../../../src/domain/court/service-terms.ts';
import { conversionFault, trialRules } from '../../../src/domain/court/trial.ts';
import { trialProcedures, type TrialProcedure } from '../../../src/domain/court/court-terms.ts';
import { deadlineRules } from '../../../src/domain/deadline/rules.ts';

const worker = { id: 'pty_worker', role: 'WORKER' } as const;
const employer = { id: 'pty_employer', role: 'EMPLOYER' } as const;

const docketed: CourtCase = {
  id: 'cas_1',
  agencyId: 'agy_court',
  type: 'CIVIL',
  referralId: null,
  subjectId: null,
  partyId: worker.id,
  caseNumber: null,
  registerNumber: null,
  procedure: 'ORDINARY',
  basis: null,
  claimedFen: null,
  receivedAt: '2026-03-02T02:00:00Z',
  docketedAt: '2026-03-02T02:00:00Z',
  form: null,
  ruling: null,
  ruledAt: null,
  awards: null,
  performWithinDays: null,
  parentId: null,
  effectiveOn: null,
  collectedFen: 0,
  closedAt: null,
};

const empty: CourtFile = {
  cases: [],
  services: [],
  entries: [],
  objections: [],
  preservations: [],
  suggestions: [],
  awards: [],
};

function scene(courtCase: Partial<CourtCase>, court: Partial<CourtFile> = {}): ServiceScene {
  return {
    courtCase: { ...docketed, ...courtCase },
    court: { ...empty, ...court },
    parties: [worker, employer],
    deadlines: [],
    now: new Date('2026-03-10T02:00:00Z'),
  };
}

const ruled = { form: 'RULING', ruledAt: '2026-03-09T02:00:00Z' } as const;
const judged = { form: 'JUDGMENT', ruledAt: '2026-03-09T02:00:00Z', ruling: 'GRANTED' } as const;
const final: Partial<CourtFile> = { awards: [{ id: 'arb_1', finality: 'FINAL', effectiveOn: null }] };

describe('service starts for the addressee', () => {
  test.each<[string, ServedPaper, 'worker' | 'employer', Partial<CourtCase>, Partial<CourtFile>, string[]]>([
    ['the answer', 'COMPLAINT_COPY', 'employer', {}, {}, ['COURT_ANSWER']],
    ['appeal against a judgment', 'JUDGMENT', 'worker', judged, {}, ['APPEAL_J15']],
    ['nothing in small claims', 'JUDGMENT', 'worker', { ...judged, procedure: 'SMALL_CLAIMS' }, {}, []],
    ['nothing in second instance', 'JUDGMENT', 'worker', { ...judged, type: 'SECOND_INSTANCE' }, {}, []],
    ['appeal against dismissal', 'RULING', 'worker', { ...ruled, ruling: 'DISMISSED' }, {}, ['APPEAL_R10']],
    ['nothing after a withdrawal', 'RULING', 'worker', { ...ruled, ruling: 'WITHDRAWN' }, {}, []],
    [
      'setting aside, for an employer refused after a final award',
      'RULING',
      'employer',
      { ...ruled, type: 'PRE_SUIT', ruling: 'NOT_ACCEPTED' },
      final,
      ['APPEAL_R10', 'SETASIDE_30'],
    ],
    [
      'no setting aside for a worker',
      'RULING',
      'worker',
      { ...ruled, type: 'PRE_SUIT', ruling: 'NOT_ACCEPTED' },
      final,
      ['APPEAL_R10'],
    ],
    [
      'objection to a confirmation',
      'RULING',
      'worker',
      { ...ruled, type: 'CONFIRMATION', ruling: 'CONFIRMED' },
      {},
      ['JC_OBJECT'],
    ],
    ['nothing after a rejection', 'RULING', 'worker', { ...ruled, type: 'CONFIRMATION', ruling: 'REJECTED' }, {}, []],
    [
      'suit after setting aside',
      'RULING',
      'worker',
      { ...ruled, type: 'SET_ASIDE', ruling: 'SET_ASIDE' },
      {},
      ['SETASIDE_SUIT_15'],
    ],
    [
      'suit after refusal to enforce',
      'RULING',
      'worker',
      { ...ruled, type: 'ENFORCEMENT', ruling: 'REFUSED_EXECUTION' },
      {},
      ['NOEXEC_SUE_30'],
    ],
    ['objection to an order', 'PAYMENT_ORDER', 'employer', { type: 'PAYMENT_ORDER' }, {}, ['PO_OBJECT']],
    [
      'leave to decline a suit',
      'RULING',
      'worker',
      { ...ruled, type: 'PAYMENT_ORDER', ruling: 'OBJECTED', basis: 'LDMAL_16' },
      {},
      ['PO_DECLINE_SUIT'],
    ],
    [
      'no suit to decline',
      'RULING',
      'worker',
      { ...ruled, type: 'PAYMENT_ORDER', ruling: 'OBJECTED', basis: 'LCL_30' },
      {},
      [],
    ],
    ['review', 'OBJECTION_RULING', 'employer', { type: 'ENFORCEMENT' }, {}, ['ENF_REVIEW_10']],
  ])('%s', (...row) => {
    const [, paper, to, courtCase, court, rules] = row;
    expect(periodsAfter(paper, to === 'worker' ? worker : employer, scene(courtCase, court))).toEqual(rules);
  });
});

describe('a way of service', () => {
  const all = Object.keys(serviceMethods) as ServiceMethod[];
  const refusedFor = (paper: ServedPaper, courtCase: Partial<CourtCase>, court: Partial<CourtFile> = {}) =>
    all.filter((method) =>
      serviceFaults({ paper, method, partyId: employer.id }, scene(courtCase, court)).some(
        ({ code }) => code === 'METHOD_NOT_FOR_PAPER',
      ),
    );

  test('that leaves no signature is none for a mediation document (CPL 100)', () => {
    const mediated = { form: 'MEDIATION', ruledAt: '2026-03-09T02:00:00Z' } as const;
    expect(refusedFor('MEDIATION_DOCUMENT', mediated)).toEqual(['LEFT_ON_REFUSAL', 'GROUP_POSTING', 'PUBLIC_NOTICE']);
  });

  test('by public notice is none for a payment order, which has to reach the debtor (CPL 225)', () => {
    expect(refusedFor('PAYMENT_ORDER', { type: 'PAYMENT_ORDER' })).toEqual(['PUBLIC_NOTICE']);
  });

  test('of any kind will do for a judgment', () => {
    expect(refusedFor('JUDGMENT', judged)).toEqual([]);
  });
});

describe('a trial', () => {
  test.each(Object.keys(trialProcedures) as TrialProcedure[])(
    'in %s has a limit with a cap on what the president adds',
    (procedure) => {
      const rule = deadlineRules[trialRules[procedure]];
      expect(rule.extension).toMatchObject({ by: 'PRESIDENT', maximum: { unit: 'MONTH' } });
      expect(rule.excludedTime).not.toBeNull();
    },
  );

  test('goes over to a fuller procedure and never to a lighter one', () => {
    const names = Object.keys(trialProcedures) as TrialProcedure[];
    const open = names.flatMap((from) =>
      names
        .filter((to) => conversionFault({ ...docketed, procedure: from }, to) === null)
        .map((to) => `${from} → ${to}`),
    );
    expect(open).toEqual(['SIMPLIFIED → ORDINARY', 'SMALL_CLAIMS → ORDINARY', 'SMALL_CLAIMS → SIMPLIFIED']);
    expect(conversionFault({ ...docketed, ...judged, procedure: 'SIMPLIFIED' }, 'ORDINARY')?.code).toBe(
      'ALREADY_RULED',
    );
  });
});

test('an application for a payment order tells every gap at once, with the ways that are open', () => {
  const entry = {
    basis: 'LDMAL_16',
    amountFen: 0,
    debtorWhereaboutsKnown: false,
    debtorServable: false,
    creditorOwes: true,
  } as const;
  const faults = paymentOrderFaults(entry, null, { obligations: [] }, '2026-03-02');
  expect(faults.map(({ code }) => code)).toEqual([
    'DEBTOR_UNREACHABLE',
    'CREDITOR_OWES_TOO',
    'AMOUNT_NOT_WHOLE_FEN',
    'AGREEMENT_REQUIRED',
  ]);
  expect(faults[0]!.allowed).toEqual(['R07', 'R15', 'R18']);
});
