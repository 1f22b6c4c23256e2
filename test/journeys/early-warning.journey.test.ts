import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning } from '../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act, aside } from './kinds/act.ts';
import type { Move, PlayedKind } from './kinds/play-kind.ts';
import { hand, on, tell, type Day } from './kinds/tell.ts';
import { paper } from './people/ask.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub({ start: morning('2026-09-21') });
}, 120_000);
afterAll(() => hub.stop());

const warning = ['union', 'warnings', 'warningId'];
const incident = ['union', 'incidentReports', 'incidentId'];
const joint = ['hrss', 'jointHandlings', 'jointId'];
const letter = ['union', 'supervisionLetters', 'letterId'];
const clue = ['procuratorate', 'clues', 'clueId'];
const suggestion = ['procuratorate', 'suggestions', 'suggestionId'];
const task = ['union', 'visitTasks', 'taskId'];
const delivered = { method: 'IN_PERSON', proof: [paper('DELIVERY_PROOF')] };

/** The union writes a letter of its series and delivers it the same day. */
function letterOf(kind: string, addresseeAgencyId: string): Move[] {
  const signer = kind === 'REMINDER' ? 'union_officer' : 'union_chair';
  return [
    [
      signer,
      'issueSupervisionLetter',
      async (p: PlayedKind) => ({
        ...(await p.answering(signer)),
        ...{ kind, number: p.caseNumber('呈工监'), addresseeAgencyId, facts: '拖欠六十人工资' },
        ...(kind === 'REMINDER' ? {} : { previousId: await p.newest(signer, 'union', 'supervisionLetters') }),
        ...{ articles: ['保障农民工工资支付条例第3条'], demand: '足额支付并书面答复' },
      }),
    ],
    act('union_officer', 'deliverSupervisionLetter', delivered, letter),
  ];
}

const answered = (result: string, reply?: string): Move[] => [
  act('union_officer', 'recordSupervisionResult', { result, ...(reply ? { reply } : {}) }, letter),
  ['union_officer', 'ACKNOWLEDGE'],
];

/**
 * Sixty workers gather on Monday 21 September 2026. Holidays: 25-27 September, 1-7 October; Saturday 10 October is
 * worked. No calendar of 2027 is published.
 */
const days: readonly Day[] = [
  {
    on: '2026-09-21',
    moves: [
      hand('governance', 'R03', 'union_chenggong', 'RED'),
      ['union_duty', 'RECEIVE'],
      ['union_duty', 'ACCEPT'],
      act('union_duty', 'raiseWarning', { source: 'GRID', people: 60, conduct: ['GATHERING'] }),
      act('union_duty', 'verifyWarning', { verdict: 'VERIFIED', finding: '约六十人聚集讨薪' }, warning),
      ['governance', 'ACKNOWLEDGE'],
      hand('union_officer', 'R04', 'governance_chenggong'),
      act('union_officer', 'reportIncident', (p) => ({
        ...{ knownAt: p.hub.clock.now().toISOString(), form: 'ORAL', place: '呈贡区某工地', headcount: 60 },
        conduct: '聚集讨薪',
      })),
      ['governance', 'RECEIVE'],
      act(
        'union_officer',
        'recordIncident',
        { act: 'WRITTEN_REPORT', text: '书面报告', documents: [paper('INCIDENT_REPORT')] },
        incident,
      ),
      hand('union_officer', 'R35', 'inspection_chenggong', 'RED'),
      ['inspector', 'ACCEPT'],
    ],
    // One hour, two hours, half an hour: the same day. Twenty-four hours: ten in the morning of the 22nd.
    seen: [
      [
        'union_officer',
        'MI_ORAL 2026-09-21',
        'MI_WRITTEN 2026-09-21',
        'MI_FOLLOW 2026-09-22',
        'JOINT_RED_24 2026-09-22',
      ],
      ['governance', 'MI_ACK 2026-09-21'],
    ],
  },
  {
    on: '2026-09-22',
    moves: [
      act('union_officer', 'openJointHandling', {
        ...{ level: 'RED', reason: '群体性欠薪' },
        memberAgencyIds: ['agy_inspection_chenggong', 'agy_procuratorate_chenggong'],
      }),
      act('union_officer', 'conveneJointHandling', { leadAgencyId: 'agy_inspection_chenggong' }, joint),
      ['union_officer', 'ASSIGN_LEAD'],
      aside(
        'union_officer',
        'planJointHandling',
        {
          plan: '分工处置',
          actions: [{ ownerAgencyId: 'agy_inspection_chenggong', what: '核查工资台账', dueOn: '2026-09-23' }],
        },
        joint,
      ),
      ['union_officer', 'OPEN_ACTIONS'],
      on('R04'),
      act('union_officer', 'recordIncident', { act: 'FOLLOW_UP', text: '续报：人员已疏散' }, incident),
      act('union_officer', 'recordIncident', { act: 'ACKNOWLEDGED' }, incident),
      act('union_officer', 'recordIncident', { act: 'HANDLING' }, incident),
      act('union_officer', 'recordIncident', { act: 'CONTROLLED', text: '已控制' }, incident),
      ['governance', 'COMPLETE', { outcome: 'CONTROLLED' }],
      ['union_officer', 'ACKNOWLEDGE'],
    ],
    seen: [['union_officer', 'MI_FOLLOW 2026-09-23']],
  },
  {
    on: '2026-09-23',
    moves: [
      on('R35'),
      [
        'inspector',
        'recordJointAction',
        async (p) => ({
          jointId: await p.newest('inspector', 'hrss', 'jointHandlings'),
          actionId: await p.newest('inspector', 'hrss', 'jointActions'),
          result: '已核查',
        }),
      ],
      aside('inspector', 'recordJointMinutes', { minutes: '会议纪要' }, joint),
      act('union_officer', 'reviewJointHandling', { review: '有效' }, joint),
      act('inspector', 'closeJointHandling', { outcome: 'ACTIONS_DONE' }, joint),
      ['union_officer', 'ACKNOWLEDGE'],
      hand('union_officer', 'R21', 'employer_flower'),
      ...letterOf('REMINDER', 'agy_employer_flower'),
    ],
    // Ten working days: 24 September, 28 29 30 (4), 8 9 10 October (7), 12 13 14.
    seen: [['union_officer', 'UNION_REMINDER_10 2026-10-14']],
  },
  {
    on: '2026-10-15',
    moves: [
      ...answered('NO_REPLY'),
      hand('union_officer', 'R22', 'employer_flower'),
      ...letterOf('OPINION', 'agy_employer_flower'),
    ],
    // Fifteen working days: 16, 19-23 (6), 26-30 (11), 2-5 November.
    seen: [['union_officer', 'UNION_OPINION_REPLY 2026-11-05']],
  },
  {
    on: '2026-11-06',
    moves: [
      ...answered('NO_REPLY'),
      hand('union_officer', 'R23', 'hrss_chenggong'),
      ...letterOf('SUGGESTION', 'agy_hrss_chenggong'),
    ],
    // Five working days: 9-13 November. Fifteen: 9-13, 16-20, 23-27.
    seen: [['hrss', 'UNION_SUG_DEPT 2026-11-13', 'UNION_SUG_REPLY 2026-11-27']],
  },
  {
    on: '2026-11-30',
    moves: [
      ...answered('NOT_ADOPTED', '事实不清'),
      hand('union_officer', 'R26', 'procuratorate_chenggong'),
      act('prosecutor', 'receiveClue', { subject: 'GROUP_WAGE_ARREARS', summary: '群体性欠薪，监督无效' }),
    ],
    // Five working days: 1-4 December, 7. Thirty natural days: 30 December, a Wednesday.
    seen: [['prosecutor', 'CLUE_ACK_5 2026-12-07', 'CLUE_FEEDBACK_30 2026-12-30']],
  },
  {
    on: '2026-12-07',
    moves: [
      act('prosecutor', 'decideClue', { decision: 'ACCEPTED' }, clue),
      act('prosecutor', 'concludeClue', { outcome: 'SUGGESTED' }, clue),
      ['union_officer', 'ACKNOWLEDGE'],
      hand('prosecutor', 'R28', 'hrss_chenggong', 'REGULAR'),
      act('prosecutor', 'issueProcuratorialSuggestion', (p) => ({
        ...{ number: p.caseNumber('呈检建'), addressee: '人社局', addresseeAgencyId: 'agy_hrss_chenggong' },
        ...{ problem: '怠于履职', basis: '人民检察院检察建议工作规定', measures: '依法查处' },
      })),
      act('prosecutor', 'deliverProcuratorialSuggestion', delivered, suggestion),
    ],
    // Two months: 7 February 2027, a Sunday; the next day is taken for a working day until the calendar is published.
    seen: [['hrss', 'PROC_2M 2027-02-08']],
  },
  {
    on: '2026-12-21',
    moves: [
      act(
        'prosecutor',
        'recordProcuratorialReply',
        { result: 'ADOPTED', reply: '已责令支付', documents: [paper('SUPERVISION_REPLY')] },
        suggestion,
      ),
      ['prosecutor', 'ACKNOWLEDGE'],
      [
        'governance',
        'closeDispute',
        async (p) => ({ reason: 'ADMIN_ORDER_PERFORMED', version: await p.see('governance', 'version') }),
      ],
      hand('union_officer', 'R36', 'station_yunhua', 'REGULAR'),
      ['station_admin', 'ACCEPT'],
      act('station_admin', 'planVisit', { subject: 'WORKER' }),
    ],
    // Thirty natural days: 20 January 2027, a Wednesday.
    seen: [['station_admin', 'FOLLOW_UP_30 2027-01-20']],
  },
  {
    on: '2026-12-28',
    moves: [
      act('station_admin', 'recordVisitAttempt', { method: 'PHONE', reached: true }, task),
      act('station_admin', 'recordVisit', { subject: 'WORKER', method: 'PHONE', attempts: 1, satisfied: 1 }, task),
      ['union_officer', 'ACKNOWLEDGE'],
    ],
  },
];

test('a red warning, a joint handling, three letters, a clue and a suggestion, and the visit; every last day by hand', async () => {
  const { played, wrong } = await tell(hub, { by: 'governance' }, days);
  expect(wrong).toEqual([]);
  expect(await played.see('governance', 'openLoops { step }')).toEqual([]);
  expect(await played.see('governance', 'followUpState')).toBe('DONE');
  expect(played.holders.filter((held) => held.length !== 1)).toEqual([]);
});
