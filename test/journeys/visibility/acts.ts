import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import * as operations from '../../../schema/client/graphql.ts';

/** Ids a mutation names. All of them belong to a dispute its caller may know nothing of, or to nothing at all. */
export interface Named {
  readonly disputeId: string;
  readonly referralId: string;
  readonly partyId: string;
  readonly consentId: string;
  readonly subjectId: string;
  readonly instalmentId: string;
  readonly courtCaseId: string;
  readonly mediationId: string;
  readonly arbitrationId: string;
  readonly aidFileId: string;
}

export interface Act {
  readonly query: string;
  readonly variables: { readonly input: Readonly<Record<string, unknown>> };
}

const paper = { kind: 'EVIDENCE', title: '证据', sha256: '0'.repeat(64), sizeBytes: 1, mediaType: 'application/pdf' };
const counts = { attempts: 2, satisfied: 1, basicallySatisfied: 0, dissatisfied: 0, unreached: 0 };
const day = '2026-03-01';
const at = '2026-03-01T02:00:00Z';

type Input = Record<string, unknown>;

/** A complete and well-formed input of every mutation that names a dispute or a referral, by operation. */
const inputs: Record<string, (ids: Named) => Input> = {
  AddParty: ({ disputeId }) => ({ disputeId, role: 'WORKER', name: '某人' }),
  AddClaim: ({ disputeId, partyId }) => ({ disputeId, partyId, type: 'WAGES', amountFen: 1 }),
  AddAlias: ({ disputeId }) => ({ disputeId, number: '自编一号' }),
  RecordConsent: ({ disputeId, partyId }) => ({
    disputeId,
    partyIds: [partyId],
    purpose: 'R08',
    method: 'E_SIGNED',
    sensitiveAgreed: true,
  }),
  WithdrawConsent: ({ disputeId, consentId }) => ({ disputeId, consentId }),
  AttachDocument: ({ disputeId, referralId }) => ({ disputeId, referralId, document: paper }),
  AddNote: ({ disputeId }) => ({ disputeId, group: 'F7', body: '试' }),
  RecordAgreement: ({ disputeId, partyId }) => ({
    disputeId,
    partyId,
    amountFen: 1,
    instalments: [{ dueOn: '2026-05-01', amountFen: 1 }],
    signedAt: at,
  }),
  RecordPayment: ({ disputeId, instalmentId }) => ({
    disputeId,
    payments: [{ instalmentId, amountFen: 1, paidOn: day }],
  }),
  AdmitParty: ({ disputeId, partyId }) => ({ disputeId, partyId, staffId: 'stf_worker_one' }),
  CloseDispute: ({ disputeId }) => ({ disputeId, reason: 'ENFORCED', version: 1 }),
  ReopenDispute: ({ disputeId }) => ({ disputeId, reason: '试', version: 1 }),
  SendReferral: ({ disputeId, subjectId }) => ({
    disputeId,
    kind: 'R13',
    toAgencyId: 'agy_court_chenggong',
    subjectId,
    documents: [paper],
  }),
  TakeReferralStep: ({ referralId }) => ({ referralId, step: 'ACCEPT', version: 1, documents: [] }),
  ReceiveComplaint: ({ disputeId }) => ({ disputeId, copies: 1, mediationAgreed: true }),
  RegisterPreSuit: ({ disputeId, courtCaseId }) => ({
    disputeId,
    courtCaseId,
    registerNumber: '（2026）云0112民诉前调1号',
  }),
  DocketCase: ({ disputeId, referralId }) => ({
    disputeId,
    referralId,
    version: 1,
    type: 'CONFIRMATION',
    caseNumber: '（2026）云0112民特1号',
  }),
  IssueRuling: ({ disputeId, referralId, courtCaseId }) => ({
    disputeId,
    referralId,
    version: 1,
    courtCaseId,
    ruling: 'CONFIRMED',
    documents: [],
  }),
  RecordCollection: ({ disputeId, referralId, courtCaseId, instalmentId }) => ({
    disputeId,
    referralId,
    version: 1,
    courtCaseId,
    payments: [{ instalmentId, amountFen: 1, paidOn: day }],
  }),
  RecordMediationSession: ({ disputeId, referralId, mediationId }) => ({
    disputeId,
    referralId,
    mediationId,
    processNote: '试',
  }),
  DecideUnionAid: ({ disputeId, referralId }) => ({ disputeId, referralId, version: 1, decision: 'APPROVED' }),
  RecordVisit: ({ disputeId, referralId }) => ({
    disputeId,
    referralId,
    subject: 'WORKER',
    method: 'PHONE',
    ...counts,
  }),
  DocketArbitration: ({ disputeId, referralId }) => ({ disputeId, referralId, version: 1, docketNumber: '仲一号' }),
  ServeArbitrationPapers: ({ disputeId, referralId, arbitrationId }) => ({
    disputeId,
    referralId,
    version: 1,
    arbitrationId,
    paper: 'COPY',
    to: 'EMPLOYER',
  }),
  RecordAward: ({ disputeId, referralId, arbitrationId }) => ({
    disputeId,
    referralId,
    version: 1,
    arbitrationId,
    finality: 'FINAL',
    awardedFen: 1,
    performWithinDays: 1,
    documents: [],
  }),
  ConfirmAwardEffective: ({ disputeId, arbitrationId, partyId }) => ({ disputeId, arbitrationId, partyId }),
  IssueSupportOpinion: ({ disputeId, referralId }) => ({
    disputeId,
    referralId,
    version: 1,
    decision: 'OPINION_ISSUED',
    opinionNumber: '检一号',
    documents: [],
  }),
  OpenAidFile: ({ disputeId, referralId }) => ({ disputeId, referralId, applicationNumber: '援一号' }),
  DecideAid: ({ disputeId, aidFileId }) => ({ disputeId, aidFileId, decision: 'APPROVED' }),
  AssignAidLawyer: ({ disputeId, aidFileId }) => ({ disputeId, aidFileId, lawyerId: 'stf_aid_lawyer' }),
  CloseAidFile: ({ disputeId, aidFileId }) => ({ disputeId, aidFileId, result: 'CLOSED_WON' }),
};

export const actNames = Object.keys(inputs);

/** Acts that name nothing beside the dispute itself. */
export const plainActs = ['AddParty', 'AddAlias', 'AddNote', 'CloseDispute', 'ReopenDispute', 'ReceiveComplaint'];

/** The mutation as a request, naming these ids. */
export function act(name: string, ids: Named): Act {
  const document = (operations as unknown as Record<string, TypedDocumentNode>)[`${name}Document`];
  if (!document) throw new Error(`no operation ${name}`);
  return { query: print(document), variables: { input: inputs[name]!(ids) } };
}
