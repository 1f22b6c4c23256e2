import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning } from '../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act, aside } from './kinds/act.ts';
import type { Move, PlayedKind } from './kinds/play-kind.ts';
import { hand, on, tell, type Day } from './kinds/tell.ts';
import { paper } from './people/ask.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub({ start: morning('2026-07-06') });
}, 120_000);
afterAll(() => hub.stop());

const aid = ['legalAid', 'files', 'aidFileId'];
const arbitration = ['hrss', 'arbitrations', 'arbitrationId'];
const preservation = ['court', 'preservations', 'preservationId'];
const courtCase = ['court', 'cases', 'courtCaseId'];
const documents = (...kinds: string[]) => ({ documents: kinds.map((each) => paper(each)) });
const awarded = (p: PlayedKind) => ({ awards: [{ partyId: p.worker, amountFen: 9_000_000 }], performWithinDays: 10 });
const both = (p: PlayedKind) => ({ partyIds: [p.worker, p.employer] });

/** 20,000 yuan of overtime pay and 90,000 for the injury: the first is final, being below twelve minimum wages. */
const award: Move = [
  'arbitrator',
  'recordAward',
  async (p) => {
    const claims = await p.see<{ nodes: { id: string; type: string }[] }>('arbitrator', 'claims { nodes { id type } }');
    const fen: Record<string, number> = { WAGES: 2_000_000, WORK_INJURY_BENEFIT: 9_000_000 };
    return {
      ...(await p.answering('arbitrator')),
      arbitrationId: await p.newest('arbitrator', 'hrss', 'arbitrations'),
      ...{ finality: 'MIXED', awardedFen: 11_000_000, performWithinDays: 10, monthlyMinimumFen: 207_000 },
      items: claims!.nodes.map(({ id, type }) => ({ claimId: id, awardedFen: fen[type]! })),
      ...documents('AWARD'),
    };
  },
];

/**
 * A courier is hurt in the summer of 2026; the suit runs into National Day. Holidays: 25-27 September, 1-7 October;
 * Sunday 20 September and Saturday 10 October are worked.
 */
const days: readonly Day[] = [
  {
    on: '2026-07-06',
    moves: [
      ['union_officer', 'addClaim', { type: 'WORK_INJURY_BENEFIT', amountFen: 9_000_000 }],
      hand('union_officer', 'R19', 'legalaid_chenggong'),
    ],
    // Seven days: Monday 13 July.
    seen: [['aid_officer', 'LA_DECIDE 2026-07-13']],
  },
  {
    on: '2026-07-08',
    moves: [
      act('aid_officer', 'openAidFile', { applicationNumber: '呈援〔2026〕8号', exemption: 'MIGRANT_INJURY' }),
      act('aid_officer', 'decideAid', { decision: 'APPROVED' }, aid),
    ],
    // Three days end on Saturday 11 July: Monday 13.
    seen: [['aid_officer', 'LA_ASSIGN 2026-07-13']],
  },
  {
    on: '2026-07-09',
    moves: [
      act('aid_officer', 'assignAidLawyer', { lawyerId: 'stf_aid_lawyer', conflictCleared: true }, aid),
      hand('union_officer', 'R15', 'arbitration_chenggong'),
    ],
    // Five working days: 10, 13-16 July.
    seen: [['arbitration_clerk', 'ARB_DOCKET 2026-07-16']],
  },
  {
    on: '2026-07-14',
    moves: [act('arbitration_clerk', 'docketArbitration', (p) => ({ docketNumber: p.caseNumber('呈劳人仲字') }))],
    // Five working days: 15-17, 20, 21 July. Forty-five days: 17 left in July, 28 August, a Friday.
    seen: [['arbitration_clerk', 'ARB_COPY 2026-07-21', 'ARB_AWARD 2026-08-28']],
  },
  {
    on: '2026-07-16',
    moves: [
      act('arbitration_clerk', 'serveArbitrationPapers', { paper: 'COPY', to: 'EMPLOYER' }, arbitration),
      hand('union_officer', 'R16', 'court_chenggong', 'IN_PROCEEDINGS'),
      act('court_clerk', 'applyPreservation', (p) => ({
        ...{ kind: 'IN_ARBITRATION', partyId: p.worker, amountFen: 9_000_000, guarantee: 'WAIVED', urgent: true },
        ...{ waiverReason: 'REAL_DIFFICULTY', caseNumber: p.caseNumber('云0114财保') },
      })),
    ],
    // Ten working days: 17, 20-24, 27-30 July. Forty-eight hours: ten in the morning of Saturday the 18th, no roll.
    seen: [
      ['arbitration_clerk', 'ARB_ANSWER 2026-07-30'],
      ['judge', 'PRESERVE_48H 2026-07-18'],
    ],
  },
  {
    on: '2026-07-17',
    moves: [
      act('judge', 'rulePreservation', { decision: 'GRANTED', ...documents('PRESERVATION_RULING') }, preservation),
      act('enforcement', 'executePreservation', { measure: 'FREEZE' }, preservation),
      ['judge', 'COMPLETE', { outcome: 'GRANTED' }],
      ['union_officer', 'ACKNOWLEDGE'],
    ],
  },
  {
    on: '2026-08-26',
    moves: [on('R15'), award, ['union_officer', 'ACKNOWLEDGE']],
  },
  {
    on: '2026-08-28',
    moves: [
      aside('arbitration_clerk', 'serveArbitrationPapers', { paper: 'AWARD', to: 'WORKER' }, arbitration),
      aside('arbitration_clerk', 'serveArbitrationPapers', { paper: 'AWARD', to: 'EMPLOYER' }, arbitration),
    ],
    // Fifteen days: Saturday 12 September, so Monday 14. Thirty days: Sunday 27 September, a holiday, so Monday 28.
    seen: [['arbitration_clerk', 'SUIT_15 2026-09-14', 'SETASIDE_30 2026-09-28']],
  },
  {
    on: '2026-09-11',
    moves: [hand('union_officer', 'R18', 'court_chenggong')],
    // Seven days: Friday 18 September.
    seen: [['court_clerk', 'COURT_DOCKET 2026-09-18']],
  },
  {
    on: '2026-09-15',
    moves: [
      act('court_clerk', 'docketCase', (p) => ({
        ...{ type: 'CIVIL', procedure: 'SIMPLIFIED', partyId: p.worker, caseNumber: p.caseNumber('云0114民初') },
      })),
    ],
    // Five days: Sunday 20 September, which is worked, so it stays. Three months: 15 December, a Tuesday.
    seen: [['court_clerk', 'COURT_COPY 2026-09-20', 'TRIAL_SIMPLE 2026-12-15']],
  },
  {
    on: '2026-09-18',
    moves: [
      act(
        'court_clerk',
        'serveCourtPaper',
        (p) => ({ paper: 'COMPLAINT_COPY', partyIds: [p.employer], method: 'DIRECT' }),
        courtCase,
      ),
    ],
    // Fifteen days: 3 October, a holiday until the 7th: Thursday the 8th.
    seen: [['court_clerk', 'COURT_ANSWER 2026-10-08']],
  },
  {
    on: '2026-10-26',
    moves: [
      aside('judge', 'recordHearing', { isPublic: true }, courtCase),
      act(
        'judge',
        'judgeCase',
        (p) => ({ form: 'JUDGMENT', result: 'GRANTED', ...awarded(p), ...documents('JUDGMENT') }),
        courtCase,
      ),
      ['union_officer', 'ACKNOWLEDGE'],
      aside('court_clerk', 'serveCourtPaper', (p) => ({ paper: 'JUDGMENT', ...both(p), method: 'DIRECT' }), courtCase),
    ],
    // Fifteen days: 10 November, a Tuesday.
    seen: [['court_clerk', 'APPEAL_J15 2026-11-10']],
  },
  {
    on: '2026-11-09',
    moves: [aside('court_clerk', 'recordAppeal', (p) => ({ partyId: p.employer }), courtCase)],
  },
  {
    on: '2026-11-16',
    moves: [
      [
        'court_clerk',
        'docketCase',
        async (p) => ({
          ...{ type: 'SECOND_INSTANCE', partyId: p.employer, caseNumber: p.caseNumber('云01民终') },
          parentId: await p.newest('court_clerk', 'court', 'cases'),
        }),
      ],
    ],
  },
  {
    on: '2026-12-10',
    moves: [
      aside(
        'judge',
        'judgeCase',
        { form: 'JUDGMENT', result: 'AFFIRMED', performWithinDays: 10, ...documents('JUDGMENT') },
        courtCase,
      ),
      aside('court_clerk', 'serveCourtPaper', (p) => ({ paper: 'JUDGMENT', ...both(p), method: 'DIRECT' }), courtCase),
      aside('court_clerk', 'recordEffect', (p) => ({ partyIds: [p.worker] }), courtCase),
    ],
  },
  {
    on: '2026-12-22',
    moves: [
      [
        'union_officer',
        'NOTE',
        async (p) => {
          const owed = await p.see<{ id: string; source: string }[]>('union_officer', 'obligations { id source }');
          p.subjectId = owed!.find(({ source }) => source === 'JUDGMENT')!.id;
          return {};
        },
      ],
      hand('union_officer', 'R33', 'court_chenggong'),
      ['court_clerk', 'ACCEPT'],
      ['enforcement', 'START'],
      hand('enforcement', 'R34', 'market_chenggong'),
    ],
    // Ten days: Friday 1 January 2027, which no calendar tells to be a holiday yet. Five working days: 23-25, 28, 29.
    seen: [
      ['enforcement', 'ENF_6M 2027-06-22'],
      ['market', 'ASSIST_5 2026-12-29'],
    ],
  },
  {
    on: '2026-12-28',
    moves: [
      ['market', 'ACCEPT'],
      ['market', 'START'],
      ['market', 'COMPLETE', { outcome: 'ASSISTED' }],
      ['enforcement', 'ACKNOWLEDGE'],
      on('R33'),
      ['enforcement', 'COMPLETE', { outcome: 'ENFORCED' }],
      ['union_officer', 'ACKNOWLEDGE'],
      on('R19'),
      aside('aid_lawyer', 'submitAidReport', documents('AID_CLOSING_REPORT'), aid),
      act('aid_officer', 'closeAidFile', { result: 'CLOSED_WON', ...documents('AID_CLOSING_REPORT') }, aid),
      ['union_officer', 'ACKNOWLEDGE'],
      [
        'union_officer',
        'closeDispute',
        async (p) => ({ reason: 'ENFORCED', version: await p.see('union_officer', 'version') }),
      ],
    ],
  },
];

test('a courier’s injury: aid, arbitration with preservation, an award final in part, suit and appeal; every last day by hand', async () => {
  const { played, wrong } = await tell(hub, { by: 'union_officer' }, days);
  expect(wrong).toEqual([]);
  expect(await played.see('union_officer', 'openLoops { step }')).toEqual([]);
  expect(await played.see('union_officer', 'stage')).toBe('CLOSED');
  expect(played.holders.filter((held) => held.length !== 1)).toEqual([]);
});
