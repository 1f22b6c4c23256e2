import { paper } from '../people/ask.ts';
import { act } from './act.ts';
import type { Move, PlayedKind, Row } from './play-kind.ts';

const negotiation = ['union', 'negotiations', 'negotiationId'];
const letter = ['union', 'supervisionLetters', 'letterId'];
const order = ['union', 'hotlineOrders', 'orderId'];
const incident = ['union', 'incidentReports', 'incidentId'];
const suggestion = ['procuratorate', 'suggestions', 'suggestionId'];
const clue = ['procuratorate', 'clues', 'clueId'];
const task = ['union', 'visitTasks', 'taskId'];
const documents = (...kinds: string[]) => ({ documents: kinds.map((each) => paper(each)) });
const proof = { method: 'IN_PERSON', proof: [paper('DELIVERY_PROOF')] };

function issued(kind: string, more: object = {}): Move {
  return act(kind === 'OPINION' ? 'union_chair' : 'union_officer', 'issueSupervisionLetter', (p: PlayedKind) => ({
    ...{ kind, number: p.caseNumber('呈工监'), addresseeAgencyId: 'agy_employer_flower', facts: '欠付加班工资' },
    ...{ articles: ['劳动法第44条'], demand: '改正并书面答复', ...more },
  }));
}

/** Hand-offs whose steps are acts of the union's and the procuratorate's books. */
export const unionActRows: readonly Row[] = [
  {
    ...{ kind: 'R01', by: 'hotline_12345', to: 'union_chenggong', variant: 'TIER_GENERAL' },
    due: { HOT_CONTACT: '2026-02-13', HOT_TIER_1: '2026-02-25' },
    path: [
      ['union_duty', 'ACCEPT'],
      act('union_duty', 'registerHotlineOrder', (p) => ({
        ...{ channel: 'HOTLINE_12345', orderNumber: p.caseNumber('KM12345-'), demand: '欠付加班工资', tier: 'GENERAL' },
      })),
      act('union_duty', 'recordHotlineContact', { method: 'PHONE', reached: true }, order),
      act('union_duty', 'replyHotlineOrder', { reply: '已核实并督促支付' }, order),
      act('union_duty', 'closeHotlineOrder', { outcome: 'RESOLVED' }, order),
    ],
  },
  {
    ...{ kind: 'R04', by: 'union_officer', to: 'governance_chenggong', looks: 'governance' },
    due: { MI_ORAL: '2026-02-11', MI_WRITTEN: '2026-02-11', MI_ACK: '2026-02-11' },
    path: [
      act('union_officer', 'reportIncident', (p) => ({
        ...{ knownAt: p.hub.clock.now().toISOString(), form: 'ORAL', place: '呈贡区某工地', headcount: 60 },
        conduct: '聚集讨薪',
      })),
      ['governance', 'RECEIVE'],
      act(
        'union_officer',
        'recordIncident',
        { act: 'WRITTEN_REPORT', text: '书面报告', ...documents('INCIDENT_REPORT') },
        incident,
      ),
      act('union_officer', 'recordIncident', { act: 'ACKNOWLEDGED' }, incident),
      act('union_officer', 'recordIncident', { act: 'HANDLING' }, incident),
      act('union_officer', 'recordIncident', { act: 'CONTROLLED', text: '已疏导' }, incident),
      act('union_officer', 'recordIncident', { act: 'CLOSED', text: '已平息', outcome: 'CONTROLLED' }, incident),
      act('union_officer', 'recordIncident', { act: 'REVIEWED', text: '复盘' }, incident),
      ['governance', 'COMPLETE', { outcome: 'CONTROLLED' }],
    ],
  },
  {
    ...{ kind: 'R06', by: 'union_officer', to: 'employer_flower', variant: 'INDIVIDUAL', looks: 'employer_rep' },
    due: {},
    path: [
      act('union_officer', 'openNegotiation', { kind: 'INDIVIDUAL', topic: '加班工资' }),
      act('union_officer', 'recordNegotiation', { act: 'ACCEPTED' }, negotiation),
      act('union_officer', 'recordNegotiation', { act: 'AGREED', ...documents('SETTLEMENT') }, negotiation),
    ],
  },
  {
    ...{ kind: 'R21', by: 'union_officer', to: 'employer_flower', looks: 'employer_rep' },
    due: {},
    path: [
      issued('REMINDER'),
      act('union_officer', 'deliverSupervisionLetter', proof, letter),
      act('union_officer', 'recordSupervisionResult', { result: 'CORRECTED', reply: '已补发' }, letter),
    ],
  },
  {
    ...{ kind: 'R23', by: 'union_officer', to: 'hrss_chenggong', looks: 'hrss' },
    before: [
      ['union_officer', 'SEND', { kind: 'R22', to: 'employer_flower' }],
      issued('OPINION'),
      act('union_officer', 'deliverSupervisionLetter', { ...proof, refused: true }, letter),
      ['union_officer', 'AT', { day: '2026-03-11' }],
      act('union_officer', 'recordSupervisionResult', { result: 'NO_REPLY' }, letter),
      ['union_officer', 'ACKNOWLEDGE'],
    ],
    due: {},
    path: [
      [
        'union_chair',
        'issueSupervisionLetter',
        async (p) => ({
          ...(await p.answering('union_chair')),
          ...{ kind: 'SUGGESTION', number: p.caseNumber('呈工监'), addresseeAgencyId: 'agy_hrss_chenggong' },
          previousId: await p.newest('union_officer', 'union', 'supervisionLetters'),
          ...{ facts: '欠付加班工资', articles: ['劳动法第44条'], demand: '依法查处' },
        }),
      ],
      act('union_officer', 'deliverSupervisionLetter', proof, letter),
      act('union_officer', 'recordSupervisionDocketing', {}, letter),
      act('union_officer', 'recordSupervisionResult', { result: 'ADOPTED', reply: '已立案' }, letter),
    ],
  },
  {
    ...{ kind: 'R26', by: 'union_officer', to: 'procuratorate_chenggong', looks: 'prosecutor' },
    due: { CLUE_ACK_5: '2026-02-25', CLUE_FEEDBACK_30: '2026-03-13' },
    path: [
      act('prosecutor', 'receiveClue', { subject: 'GROUP_WAGE_ARREARS', summary: '群体性欠薪' }),
      act('prosecutor', 'decideClue', { decision: 'ACCEPTED' }, clue),
      act('prosecutor', 'concludeClue', { outcome: 'SUGGESTED' }, clue),
    ],
  },
  {
    ...{ kind: 'R27', by: 'union_officer', to: 'procuratorate_chenggong', looks: 'prosecutor' },
    due: { SUPPORT_REVIEW_15: '2026-02-26' },
    path: [
      ['prosecutor', 'ACCEPT'],
      act('prosecutor', 'receiveSupportApplication', { difficulty: '经济困难，举证能力弱' }),
      act(
        'prosecutor',
        'issueSupportOpinion',
        { decision: 'OPINION_ISSUED', opinionNumber: '呈检支诉〔2026〕1号', ...documents('SUPPORT_OPINION') },
        ['procuratorate', 'supports', 'supportId'],
      ),
    ],
  },
  {
    ...{ kind: 'R28', by: 'prosecutor', to: 'housing_chenggong', variant: 'REGULAR', looks: 'housing' },
    due: {},
    path: [
      act('prosecutor', 'issueProcuratorialSuggestion', (p) => ({
        ...{ number: p.caseNumber('呈检建'), addressee: '住建局', addresseeAgencyId: 'agy_housing_chenggong' },
        ...{ problem: '实名制未落实', basis: '保障农民工工资支付条例第28条', measures: '督促整改' },
      })),
      act('prosecutor', 'deliverProcuratorialSuggestion', proof, suggestion),
      act(
        'prosecutor',
        'recordProcuratorialReply',
        { result: 'ADOPTED', reply: '已整改', ...documents('SUPERVISION_REPLY') },
        suggestion,
      ),
    ],
  },
  {
    ...{ kind: 'R36', by: 'court_clerk', to: 'union_chenggong', variant: 'REGULAR', looks: 'union_officer' },
    before: [
      [
        'court_clerk',
        'closeDispute',
        async (p) => ({ reason: 'ADVICE_ONLY', version: await p.see('court_clerk', 'version') }),
      ],
    ],
    due: { FOLLOW_UP_30: '2026-03-13' },
    path: [
      ['union_officer', 'ACCEPT'],
      act('union_officer', 'planVisit', { subject: 'WORKER' }),
      act('union_officer', 'recordVisitAttempt', { method: 'PHONE', reached: true }, task),
      act('union_officer', 'recordVisit', { subject: 'WORKER', method: 'PHONE', attempts: 1, satisfied: 1 }, task),
    ],
  },
];
