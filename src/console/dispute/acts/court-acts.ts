import { codeWords } from '../../../../schema/client/console/code-words.ts';
import {
  ConsoleDocketCaseDocument,
  ConsoleIssueRulingDocument,
  ConsoleReceiveComplaintDocument,
  ConsoleRecordCollectionDocument,
  ConsoleRegisterPreSuitDocument,
  type ConsoleReferralFragment,
} from '../../../../schema/client/console/graphql.ts';
import { operationOf, type Act, type Field, type Given, type Scene } from './act.ts';
import { paymentsIn, unpaid } from './typed.ts';

/** Kinds of hand-off a court dockets as a case of its own, and of which type. */
const docketedAs: Readonly<Record<string, keyof typeof codeWords.CourtCaseType>> = {
  R13: 'CONFIRMATION',
  R33: 'ENFORCEMENT',
};

const receiveComplaint: Act = {
  name: 'receiveComplaint',
  title: 'act.receiveComplaint',
  right: 'courtAct',
  operation: operationOf(ConsoleReceiveComplaintDocument),
  isOpen: ({ cases, dispute }) => cases.length === 0 && dispute.stage !== 'CLOSED',
  fields: ({ dispute }) => [
    { name: 'copies', label: 'act.copies', type: 'count', initial: String(workersOf(dispute).length || 1) },
    { name: 'mediationAgreed', label: 'act.mediationAgreed', type: 'tick' },
  ],
  input: ({ typed }, { dispute: { id } }) => ({
    disputeId: id,
    copies: Number(typed['copies']),
    mediationAgreed: typed['mediationAgreed'] === 'yes',
  }),
};

const registerPreSuit: Act = {
  name: 'registerPreSuit',
  title: 'act.registerPreSuit',
  right: 'courtAct',
  operation: operationOf(ConsoleRegisterPreSuitDocument),
  isOpen: (scene) => unnumbered(scene) !== undefined,
  fields: () => [{ name: 'registerNumber', label: 'act.registerNumber', type: 'text' }],
  input: ({ typed }, scene) => ({
    disputeId: scene.dispute.id,
    courtCaseId: unnumbered(scene)?.id,
    registerNumber: typed['registerNumber'] ?? '',
  }),
};

const docketCase: Act = {
  name: 'docketCase',
  title: 'act.docketCase',
  right: 'courtAct',
  operation: operationOf(ConsoleDocketCaseDocument),
  isOpen: () => false,
  fields: () => [{ name: 'caseNumber', label: 'step.CASE_NUMBER', type: 'text' }],
  input: (given, scene) => ({
    ...answering(given, scene),
    type: docketedAs[given.referral?.kind.code ?? ''],
    caseNumber: given.typed['caseNumber'] ?? '',
  }),
};

const issueRuling: Act = {
  name: 'issueRuling',
  title: 'act.issueRuling',
  right: 'courtRule',
  operation: operationOf(ConsoleIssueRulingDocument),
  isOpen: () => false,
  fields: (_scene, referral) => outcomeFields(referral),
  papers: ['RULING'],
  input: (given, scene) => ({
    ...answering(given, scene),
    courtCaseId: caseOf(given, scene)?.id ?? '',
    ruling: given.typed['outcome'] ?? '',
    ...reasonOf(given),
    documents: given.papers,
  }),
};

const recordCollection: Act = {
  name: 'recordCollection',
  title: 'act.recordCollection',
  right: 'courtEnforce',
  operation: operationOf(ConsoleRecordCollectionDocument),
  isOpen: () => false,
  fields: (scene, referral) => [
    {
      name: 'paid',
      label: 'act.collected',
      type: 'amounts',
      options: unpaid(
        scene.obligations.filter(({ id }) => id === referral?.subjectId),
        scene,
      ),
    },
    { name: 'paidOn', label: 'act.paidOn', type: 'day', initial: scene.today },
    ...outcomeFields(referral),
  ],
  input: (given, scene) => ({
    ...answering(given, scene),
    courtCaseId: caseOf(given, scene)?.id ?? '',
    payments: paymentsIn('paid', given.typed, given.typed['paidOn'] ?? ''),
    ...(given.typed['outcome'] ? { outcome: given.typed['outcome'] } : {}),
    ...reasonOf(given),
  }),
};

/** What a court writes into its own file. */
export const courtActs: readonly Act[] = [receiveComplaint, registerPreSuit];

/** The act by which a court takes this step of this hand-off, where its file has to tell of it. */
export function courtAnswer(kind: string, step: string): Act | undefined {
  if (step === 'ACCEPT' && docketedAs[kind]) return docketCase;
  if (step === 'COMPLETE') return { R13: issueRuling, R33: recordCollection }[kind];
  return undefined;
}

function workersOf(dispute: Scene['dispute']) {
  return (dispute.parties?.nodes ?? []).filter(({ role }) => role === 'WORKER');
}

function unnumbered({ cases }: Scene) {
  return cases.find(({ type, registerNumber }) => type === 'PRE_SUIT' && !registerNumber);
}

function caseOf({ referral }: Given, { cases }: Scene) {
  return cases.find(({ referralId }) => referralId === referral?.id);
}

function answering({ referral }: Given, { dispute: { id } }: Scene) {
  return { disputeId: id, referralId: referral?.id, version: referral?.version };
}

function reasonOf({ typed }: Given) {
  return typed['reason'] ? { reason: typed['reason'] } : {};
}

function outcomeFields(referral: ConsoleReferralFragment | null): Field[] {
  const options = (referral?.kind.outcomes ?? []).map(({ code, title }) => ({ id: code, words: title }));
  return [
    { name: 'outcome', label: 'step.OUTCOME', type: 'choice', options },
    { name: 'reason', label: 'step.REASON', type: 'long' },
  ];
}
