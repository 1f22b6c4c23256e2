import { Caller, paper } from '../journeys/people/ask.ts';
import type { TestHub } from '../support/hub.ts';

/** A worker's own values, each recognisable wherever it turns up. */
export const worker = {
  role: 'WORKER',
  name: '司徒金丝雀',
  phone: '13877665544',
  address: 'canary-address-昆明市呈贡区',
  idNumber: '530102199003076717',
  bankAccount: '6222021234567890128',
} as const;

/** Values of groups F2, F3, F8, F9 and F14W, by what they are; each stands nowhere else. */
export const secrets = {
  phone: worker.phone,
  address: worker.address,
  idNumber: worker.idNumber,
  bankAccount: worker.bankAccount,
  note: 'canary-note-F8',
  caucus: 'canary-note-F9-底线八成',
  question: 'canary-question-F8',
  answer: 'canary-answer-F8',
  demand: 'canary-demand-F8',
  reply: 'canary-reply-F8',
  caller: '司空来电',
  callerPhone: '13877665500',
  informant: '司寇举报',
  informantContact: '13877665511',
} as const;

/** The agency's own people who write each of them. */
export const union = 'stf_union_officer';
export const inspector = 'stf_inspector';
export const mediator = 'stf_mediator';

export interface Planted {
  readonly disputeId: string;
  readonly workerId: string;
  readonly employerId: string;
}

/** A dispute in which every one of the values was written over HTTP. */
export async function plant(hub: TestHub): Promise<Planted> {
  const officer = new Caller(hub, union);
  const input = {
    ...{
      cause: 'REMUNERATION_CLAIM',
      relationType: 'LABOUR_RELATION',
      channel: 'WALK_IN',
      region: '530114',
      headcount: 1,
    },
    parties: [worker, { role: 'EMPLOYER', name: '某鸟笼有限公司' }],
    claims: [{ type: 'WAGES', amountFen: 1_000_000 }],
  };
  const { dispute } = await officer.done<{
    dispute: { id: string; parties: { nodes: { id: string; role: string }[] } };
  }>('registerDispute', input, 'dispute { id parties(first: 5) { nodes { id role } } }');
  const disputeId = dispute.id;
  await officer.done('addNote', { disputeId, group: 'F8', body: secrets.note });
  await officer.done('recordConsultation', { disputeId, category: 'WAGES', question: secrets.question });
  await officer.done('answerConsultation', {
    ...{ disputeId, answer: secrets.answer },
    consultationId: await idOf(officer, disputeId, 'consultations'),
  });
  await officer.done('registerHotlineOrder', {
    ...{ disputeId, channel: 'HOTLINE_12351', orderNumber: 'canary-1', demand: secrets.demand },
    ...{ callerName: secrets.caller, callerPhone: secrets.callerPhone },
  });
  const orderId = await idOf(officer, disputeId, 'hotlineOrders');
  await officer.done('replyHotlineOrder', { disputeId, orderId, reply: secrets.reply });
  const party = (role: string) => dispute.parties.nodes.find((each) => each.role === role)!.id;
  return { disputeId, workerId: party('WORKER'), employerId: party('EMPLOYER') };
}

/** An inspection that came of a report from inside, in a dispute of the inspection's own. */
export async function plantInformant(hub: TestHub): Promise<string> {
  const caller = new Caller(hub, inspector);
  const { dispute } = await caller.done<{ dispute: { id: string } }>('registerDispute', {
    ...{
      cause: 'REMUNERATION_CLAIM',
      relationType: 'LABOUR_RELATION',
      channel: 'WALK_IN',
      region: '530114',
      headcount: 1,
    },
    parties: [{ role: 'EMPLOYER', name: '某工厂' }],
    claims: [],
  });
  await caller.done('receiveInspection', {
    ...{ disputeId: dispute.id, violationFrom: '2025-09-01', intake: 'REPORT' },
    informant: { name: secrets.informant, contact: secrets.informantContact },
  });
  return dispute.id;
}

/** Hands the worker to a station, where a mediator writes down what was said in confidence. */
export async function plantCaucus(hub: TestHub, { disputeId, workerId, employerId }: Planted): Promise<void> {
  const officer = new Caller(hub, union);
  const consent = { disputeId, partyIds: [workerId, employerId], method: 'E_SIGNED', sensitiveAgreed: true };
  await officer.done('recordConsent', { ...consent, purpose: 'R07' });
  const { referral } = await officer.done<{ referral: { id: string } }>(
    'sendReferral',
    { disputeId, kind: 'R07', toAgencyId: 'agy_station_yunhua', documents: [paper('MEDIATION_APPLICATION')] },
    'referral { id }',
  );
  const admin = new Caller(hub, 'stf_station_admin');
  await admin.step(referral.id, 'ACCEPT', { assigneeId: mediator, conflictCleared: true });
  await new Caller(hub, mediator).done('recordMediationSession', {
    ...{ disputeId, referralId: referral.id, processNote: secrets.caucus },
  });
}

async function idOf(caller: Caller, disputeId: string, list: 'consultations' | 'hotlineOrders'): Promise<string> {
  const query = `query ($id: ID!) { dispute(by: { id: $id }) { union { ${list} { id } } } }`;
  const { dispute } = await caller.ask<{ dispute: { union: Record<string, { id: string }[]> } }>(query, {
    id: disputeId,
  });
  return dispute.union[list]![0]!.id;
}
