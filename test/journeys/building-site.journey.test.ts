import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning } from '../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act, aside } from './kinds/act.ts';
import type { Move } from './kinds/play-kind.ts';
import { hand, on, tell, type Day } from './kinds/tell.ts';
import { paper } from './people/ask.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub({ start: morning('2026-02-03') });
}, 120_000);
afterAll(() => hub.stop());

const inspection = ['hrss', 'inspections', 'inspectionId'];
const transfer = ['hrss', 'crimeTransfers', 'transferId'];

/** Eleven more of them; the first was registered with the call. */
const others: readonly Move[] = Array.from({ length: 11 }, (_none, index): Move => [
  'hotline_12345',
  'addParty',
  { role: 'WORKER', name: `工友${index + 2}` },
]);

const order = async (p: Parameters<Extract<Move[2], (...given: never) => unknown>>[0]) => ({
  inspectionId: await p.newest('inspector', 'hrss', 'inspections'),
  orderId: await p.newest('inspector', 'hrss', 'inspectionOrders'),
});

/**
 * Twelve workers of a building site call 12345 eleven days before Spring Festival 2026. Working days: 4-6, 9-13 and
 * Saturday 14 February; 15-23 are holidays; 24-27 and Saturday 28 February; March from the 2nd.
 */
const days: readonly Day[] = [
  {
    on: '2026-02-03',
    moves: [...others, hand('hotline_12345', 'R01', 'union_chenggong', 'TIER_DIFFICULT')],
    // Two working days: 4, 5. Ten: 4 5 6 | 9 10 11 12 13 14 (nine) | 24.
    seen: [['hotline_12345', 'HOT_CONTACT 2026-02-05', 'HOT_TIER_2 2026-02-24']],
  },
  {
    on: '2026-02-04',
    moves: [
      ['union_duty', 'ACCEPT'],
      ['union_duty', 'RECORD_CONTACTED'],
      ['union_duty', 'COMPLETE', { outcome: 'DIVERTED' }],
      ['hotline_12345', 'ACKNOWLEDGE'],
      hand('union_duty', 'R24', 'inspection_chenggong', 'COMPLAINT'),
    ],
    // Five working days: 5 6 | 9 10 11.
    seen: [
      ['inspector', 'INSP_ACCEPT 2026-02-11'],
      ['union_duty', 'INSP_ACCEPT 2026-02-11'],
    ],
  },
  {
    on: '2026-02-06',
    moves: [
      [
        'inspector',
        'receiveInspection',
        async (p) => ({
          ...(await p.answering('inspector')),
          ...{ intake: 'TRANSFERRED', violationFrom: '2025-10-01' },
        }),
      ],
      act('inspector', 'acceptInspection', {}, inspection),
      act(
        'inspector',
        'fileInspection',
        { fileNumber: '呈劳监〔2026〕12号', inspectorIds: ['stf_inspector', 'stf_inspector_two'] },
        inspection,
      ),
      hand('inspector', 'R31', 'housing_chenggong'),
    ],
    // Sixty working days: 6 to 14 February, 5 to the 28th (11), 22 in March (33), 21 in April (54), 6-9 May (58), 11, 12.
    // Five: 9-13 February. Fifteen: 9-14 (6), 24-28 (11), 2-5 March.
    seen: [
      ['inspector', 'INSP_60 2026-05-12'],
      ['housing', 'INDUSTRY_PLAN_5 2026-02-13', 'INDUSTRY_RESULT_15 2026-03-05'],
    ],
  },
  {
    on: '2026-02-09',
    moves: [
      ['housing', 'ACCEPT'],
      ['housing', 'START'],
      ['housing', 'RECORD_REPLY'],
    ],
  },
  {
    on: '2026-02-10',
    moves: [on('R24'), act('inspector', 'finishInvestigation', {}, inspection)],
    // Fifteen working days: 11-14 February (4), 24-28 (9), 2-6 March (14), 9.
    seen: [['inspector', 'INSP_DECIDE 2026-03-09']],
  },
  {
    on: '2026-02-11',
    moves: [
      act(
        'inspector',
        'decideInspection',
        {
          orders: [{ kind: 'PAY', amountFen: 18_000_000, dueOn: '2026-02-14' }],
          documents: [paper('RECTIFICATION_ORDER')],
        },
        inspection,
      ),
      ['inspector', 'serveInspectionOrder', async (p) => ({ ...(await order(p)), method: 'POSTED_WITH_PHOTOS' })],
    ],
  },
  {
    on: '2026-02-24',
    moves: [
      [
        'inspector',
        'proposeCrimeTransfer',
        async (p) => ({
          ...(await order(p)),
          ...{ conduct: 'FLED', workers: 12, months: 4, largestFen: 2_000_000, totalFen: 18_000_000 },
        }),
      ],
      aside('inspector', 'decideCrimeTransfer', { transfers: true, reason: '达到追诉标准' }, transfer),
    ],
    // Three days: 27 February, a Friday.
    seen: [['inspector', 'TR_DECIDE 2026-02-27']],
  },
  {
    on: '2026-02-25',
    moves: [
      hand('inspector', 'R30', 'police_chenggong'),
      act(
        'inspector',
        'sendCrimeTransfer',
        { policeAgencyId: 'agy_police_chenggong', procuratorateAgencyId: 'agy_procuratorate_chenggong' },
        transfer,
      ),
    ],
    // Twenty-four hours to ten in the morning of the 26th. Three days end on Saturday the 28th, which is worked: no roll.
    seen: [
      ['inspector', 'TR_SEND 2026-02-26'],
      ['police', 'TR_POLICE 2026-02-28'],
    ],
  },
  {
    on: '2026-02-27',
    moves: [
      act('police', 'recordPoliceDecision', { decision: 'FILED', caseNumber: '呈公立字〔2026〕12号' }, transfer),
      ['inspector', 'ACKNOWLEDGE'],
    ],
  },
  {
    on: '2026-03-04',
    moves: [
      on('R31'),
      ['housing', 'COMPLETE', { outcome: 'PAID_BY_GENERAL_CONTRACTOR' }],
      ['inspector', 'ACKNOWLEDGE'],
      on('R24'),
      ['union_duty', 'ACKNOWLEDGE'],
      [
        'hotline_12345',
        'closeDispute',
        async (p) => ({
          reason: 'ADMIN_ORDER_PERFORMED',
          version: await p.see('hotline_12345', 'version'),
        }),
      ],
    ],
  },
];

test('twelve workers of a building site: call, inspection, housing department, police; every last day by hand', async () => {
  const { played, wrong } = await tell(hub, { by: 'hotline_12345', looks: 'union_duty' }, days);
  expect(wrong).toEqual([]);
  expect(await played.see('union_duty', 'openLoops { step }')).toEqual([]);
  expect(await played.see('union_duty', 'stage')).toBe('CLOSED');
  expect(played.holders.filter((held) => held.length !== 1)).toEqual([]);
});
