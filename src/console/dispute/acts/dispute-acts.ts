import { codeWords } from '../../../../schema/client/console/code-words.ts';
import {
  ConsoleCloseDisputeDocument,
  ConsoleConsentDocument,
  ConsoleRecordPaymentDocument,
  ConsoleRecordVisitDocument,
} from '../../../../schema/client/console/graphql.ts';
import { operationOf, type Act, type Choosable, type Scene } from './act.ts';
import { paymentsIn, tickedIn, unpaid } from './typed.ts';

const recordConsent: Act = {
  name: 'recordConsent',
  title: 'act.recordConsent',
  right: 'contribute',
  operation: operationOf(ConsoleConsentDocument),
  isOpen: (scene) => purposesOf(scene).length > 0,
  fields: (scene) => [
    { name: 'purpose', label: 'act.purpose', type: 'choice', options: purposesOf(scene) },
    { name: 'parties', label: 'act.consenting', type: 'ticks', options: partiesOf(scene) },
    { name: 'method', label: 'refer.method', type: 'choice', options: listed(codeWords.ConsentMethod) },
    { name: 'sensitive', label: 'act.sensitiveAgreed', type: 'tick' },
  ],
  input: ({ typed }, { dispute: { id } }) => ({
    disputeId: id,
    partyIds: tickedIn('parties', typed),
    purpose: typed['purpose'] ?? '',
    method: typed['method'],
    sensitiveAgreed: typed['sensitive'] === 'yes',
  }),
};

const recordPayment: Act = {
  name: 'recordPayment',
  title: 'act.recordPayment',
  right: 'contribute',
  operation: operationOf(ConsoleRecordPaymentDocument),
  isOpen: (scene) => unpaid(scene.obligations, scene).length > 0,
  fields: (scene) => [
    { name: 'paid', label: 'act.paid', type: 'amounts', options: unpaid(scene.obligations, scene) },
    { name: 'paidOn', label: 'act.paidOn', type: 'day', initial: scene.today },
  ],
  input: ({ typed }, { dispute: { id } }) => ({
    disputeId: id,
    payments: paymentsIn('paid', typed, typed['paidOn'] ?? ''),
  }),
};

const visits = ['satisfied', 'basicallySatisfied', 'dissatisfied', 'unreached'] as const;

const recordVisit: Act = {
  name: 'recordVisit',
  title: 'act.recordVisit',
  right: 'unionAct',
  operation: operationOf(ConsoleRecordVisitDocument),
  isOpen: ({ dispute }) => dispute.stage === 'CLOSED',
  fields: () => [
    { name: 'subject', label: 'act.visitSubject', type: 'choice', options: listed(codeWords.VisitSubject) },
    { name: 'method', label: 'act.visitMethod', type: 'choice', options: listed(codeWords.VisitMethod) },
    { name: 'attempts', label: 'act.attempts', type: 'count', initial: '1' },
    ...visits.map((name) => ({ name, label: `act.${name}` as const, type: 'count' as const, initial: '0' })),
  ],
  input: ({ typed }, { dispute: { id } }) => ({
    disputeId: id,
    subject: typed['subject'],
    method: typed['method'],
    attempts: Number(typed['attempts']),
    ...Object.fromEntries(visits.map((name) => [name, Number(typed[name])])),
  }),
};

const closeDispute: Act = {
  name: 'closeDispute',
  title: 'act.closeDispute',
  right: 'steer',
  operation: operationOf(ConsoleCloseDisputeDocument),
  isOpen: ({ dispute }) => dispute.stage !== 'CLOSED' && dispute.stage !== 'ARCHIVED' && dispute.stage !== 'MERGED',
  fields: () => [
    { name: 'reason', label: 'act.closeReason', type: 'choice', options: listed(codeWords.CloseReason) },
    { name: 'text', label: 'act.closeText', type: 'long' },
  ],
  input: ({ typed }, { dispute: { id, version } }) => ({
    disputeId: id,
    version,
    reason: typed['reason'],
    ...(typed['text'] ? { text: typed['text'] } : {}),
  }),
};

/** What is written into the dispute itself, whoever has it. */
export const disputeActs: readonly Act[] = [recordConsent, recordPayment, recordVisit, closeDispute];

function listed(codes: Readonly<Record<string, { zh: string; en: string }>>): Choosable[] {
  return Object.entries(codes).map(([id, words]) => ({ id, words }));
}

/** The kinds of hand-off that are under way: what consent is still asked for. */
function purposesOf({ dispute }: Scene): Choosable[] {
  const kinds = (dispute.referrals?.nodes ?? [])
    .filter(({ state }) => state !== 'ACKNOWLEDGED')
    .map(({ kind: { code, title } }): [string, Choosable] => [code, { id: code, words: title }]);
  return [...new Map(kinds).values()];
}

function partiesOf({ dispute }: Scene): Choosable[] {
  return (dispute.parties?.nodes ?? []).map(({ id, name }) => ({ id, words: { zh: name ?? '—', en: name ?? '—' } }));
}
