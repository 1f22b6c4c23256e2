import { paper } from './ask-act.ts';

/** Ids an act names: of a dispute and of records the caller may know nothing of, or of nothing at all. */
export interface NamedRecords {
  readonly disputeId: string;
  /** A record of any list, by the field that names it. */
  readonly records: Readonly<Record<string, string>>;
}

type Input = Readonly<Record<string, unknown>>;

const letter = { kind: 'REMINDER', number: '函一', facts: '欠薪', articles: ['劳动法50'], demand: '补发' };
const suggestion = { number: '建一', addressee: '某局', problem: '问题', basis: '依据', measures: '措施' };
const proof = [paper('DELIVERY_PROOF')];
const known = '2026-03-01T02:00:00Z';

/** A complete input of every act on the union's own records but for the ids. */
export const unionActs: Readonly<Record<string, Input>> = {
  registerHotlineOrder: { channel: 'HOTLINE_12351', orderNumber: '一', demand: '讨薪' },
  recordHotlineContact: { orderId: '', method: 'PHONE', reached: true },
  replyHotlineOrder: { orderId: '', reply: '已办' },
  closeHotlineOrder: { orderId: '', outcome: 'INVALID' },
  recordConsultation: { category: 'WAGES', question: '如何' },
  answerConsultation: { consultationId: '', answer: '如此' },
  openNegotiation: { kind: 'INDIVIDUAL', topic: '补发' },
  recordNegotiation: { negotiationId: '', act: 'ACCEPTED' },
  issueSupervisionLetter: letter,
  deliverSupervisionLetter: { letterId: '', method: 'MAIL', proof },
  recordSupervisionDocketing: { letterId: '' },
  recordSupervisionResult: { letterId: '', result: 'CORRECTED', reply: '已改' },
  raiseWarning: { source: 'GRID', wageComplaints: 1 },
  verifyWarning: { warningId: '', verdict: 'VERIFIED', finding: '属实' },
  reportIncident: { knownAt: known, form: 'ORAL', place: '某地', headcount: 30, conduct: '聚集' },
  recordIncident: { incidentId: '', act: 'WRITTEN_REPORT' },
  applyUnionAid: { matter: '讨薪' },
  decideUnionAid: { unionAidId: '', decision: 'APPROVED' },
  assignUnionAidLawyer: { unionAidId: '', lawyerId: 'stf_aid_lawyer', conflictCleared: true },
  closeUnionAid: { unionAidId: '', result: 'CLOSED_WON', report: '胜' },
  planVisit: { subject: 'WORKER' },
  recordVisitAttempt: { taskId: '', method: 'PHONE', reached: true },
  recordVisit: { taskId: '', subject: 'WORKER', method: 'PHONE', attempts: 1, satisfied: 1 },
  recordMediationSession: { mediationId: '', processNote: '过程' },
};

/** The same of the procuratorate's. */
export const procuratorateActs: Readonly<Record<string, Input>> = {
  receiveClue: { subject: 'OTHER', summary: '线索' },
  decideClue: { clueId: '', decision: 'ACCEPTED' },
  concludeClue: { clueId: '', outcome: 'SUGGESTED' },
  receiveSupportApplication: { difficulty: '困难' },
  issueSupportOpinion: { supportId: '', decision: 'NOT_SUPPORTED', reason: '无' },
  issueProcuratorialSuggestion: { clueId: '', ...suggestion },
  deliverProcuratorialSuggestion: { suggestionId: '', method: 'MAIL', proof },
  recordProcuratorialReply: { suggestionId: '', result: 'ADOPTED', reply: '已办' },
  escalateProcuratorialSuggestion: { suggestionId: '', escalation: 'SUPERIOR' },
};

/** The input with its ids filled in. */
export function actInput(input: Input, { disputeId, records }: NamedRecords): Input {
  const ids = Object.keys(input).filter((key) => input[key] === '');
  return { ...input, disputeId, ...Object.fromEntries(ids.map((key) => [key, records[key]])) };
}

/** The fields by which acts name a record. */
export const recordFields = [
  ...new Set(
    [...Object.values(unionActs), ...Object.values(procuratorateActs)].flatMap((input) =>
      Object.keys(input).filter((key) => input[key] === ''),
    ),
  ),
];
