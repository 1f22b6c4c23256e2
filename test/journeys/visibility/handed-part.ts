import type { TestHub } from '../../support/hub.ts';
import { attached, Caller, paper } from '../people/ask.ts';

/** A matter of which the first two workers were handed over, and nothing of the rest. */
export interface Handed {
  readonly disputeId: string;
  readonly number: string;
  readonly workers: readonly string[];
  readonly employer: string;
  readonly referralId: string;
}

interface Registered {
  readonly dispute: {
    readonly id: string;
    readonly number: string;
    readonly parties: { readonly nodes: readonly { readonly id: string; readonly role: string }[] };
  };
}

const union = 'stf_union_officer';

/** A dispute of so many workers with a claim each. */
async function registeredWith(hub: TestHub, workers: number): Promise<Omit<Handed, 'referralId'>> {
  const caller = new Caller(hub, union);
  const names = ['甲', '乙', '丙', '丁', '戊'].slice(0, workers);
  const parties = [
    ...names.map((name, index) => ({ role: 'WORKER', name: `工人${name}`, phone: `1390000000${index}` })),
    { role: 'EMPLOYER', name: '某制衣厂丁' },
  ];
  const input = { channel: 'WALK_IN', relationType: 'LABOUR_RELATION', headcount: workers, parties, claims: [] };
  const shows = 'dispute { id number parties(first: 9) { nodes { id role } } }';
  const { dispute } = await caller.done<Registered>('registerDispute', input, shows);
  const of = (role: string) => dispute.parties.nodes.filter((each) => each.role === role).map(({ id }) => id);
  const ids = of('WORKER');
  for (const [index, partyId] of ids.entries()) {
    await caller.done('addClaim', { disputeId: dispute.id, type: 'WAGES', amountFen: 100_000 * (index + 1), partyId });
  }
  return { disputeId: dispute.id, number: dispute.number, workers: ids, employer: of('EMPLOYER')[0]! };
}

/** Hands workers of a dispute to an agency, with the consent of those who are handed over. */
async function hand(
  hub: TestHub,
  { disputeId, employer }: Omit<Handed, 'referralId'>,
  partyIds: readonly string[],
  sending: { readonly kind: string; readonly toAgencyId: string; readonly papers: readonly string[] },
): Promise<string> {
  const caller = new Caller(hub, union);
  const { kind, toAgencyId, papers } = sending;
  const all = [...partyIds, employer];
  await caller.done('recordConsent', {
    disputeId,
    purpose: kind,
    partyIds: all,
    method: 'E_SIGNED',
    sensitiveAgreed: true,
  });
  const declarations = kind === 'R19' ? ['MEANS_SHOWN_OR_EXEMPT'] : [];
  const input = { disputeId, kind, toAgencyId, declarations, documents: papers.map(paper), scope: { partyIds } };
  const { referral } = await caller.done<{ referral: { id: string } }>('sendReferral', input, 'referral { id }');
  return referral.id;
}

const arbitration = { kind: 'R15', toAgencyId: 'agy_arbitration_chenggong', papers: ['ARB_APPLICATION', 'MANDATE'] };
const mediation = { kind: 'R07', toAgencyId: 'agy_station_yunhua', papers: ['MEDIATION_APPLICATION'] };

/** The first two workers are handed to the commission, which is working on it. */
export async function handedToArbitration(hub: TestHub, workers: number): Promise<Handed> {
  const matter = await registeredWith(hub, workers);
  await restBefore(hub, matter);
  nextDay(hub);
  const referralId = await hand(hub, matter, matter.workers.slice(0, 2), arbitration);
  const caseNumber = '呈劳人仲案字〔2026〕1号';
  await taken(new Caller(hub, 'stf_arbitration_clerk'), referralId, 'ACCEPT', { caseNumber });
  nextDay(hub);
  await restAfter(hub, matter);
  nextDay(hub);
  return { ...matter, referralId };
}

/** The first two workers are handed to a mediation station, where a mediator has held a session. */
export async function handedToMediation(hub: TestHub, workers: number): Promise<Handed> {
  const matter = await registeredWith(hub, workers);
  await restBefore(hub, matter);
  nextDay(hub);
  const referralId = await hand(hub, matter, matter.workers.slice(0, 2), mediation);
  const assignee = { assigneeId: 'stf_mediator', conflictCleared: true };
  await taken(new Caller(hub, 'stf_station_admin'), referralId, 'ACCEPT', assignee);
  const { disputeId } = matter;
  const session = { disputeId, referralId, processNote: '先谈两人' };
  await new Caller(hub, 'stf_mediator').done('recordMediationSession', session);
  nextDay(hub);
  await restAfter(hub, matter);
  nextDay(hub);
  return { ...matter, referralId };
}

/** A day goes by, so that whatever counts days has some to count. */
function nextDay({ clock }: TestHub): void {
  clock.moveTo(new Date(clock.now().getTime() + 86_400_000));
}

const others = {
  aid: { kind: 'R19', toAgencyId: 'agy_legalaid_chenggong', papers: ['AID_APPLICATION'] },
  support: { kind: 'R27', toAgencyId: 'agy_procuratorate_chenggong', papers: ['SUPPORT_APPLICATION'] },
} as const;

/** The first two workers are handed to an agency that has not answered yet; the rest goes to mediation and to others. */
export async function handedTo(hub: TestHub, name: keyof typeof others, workers: number): Promise<Handed> {
  const matter = await registeredWith(hub, workers);
  await restBefore(hub, matter);
  nextDay(hub);
  const referralId = await hand(hub, matter, matter.workers.slice(0, 2), others[name]);
  nextDay(hub);
  await restAfter(hub, matter, name === 'aid' ? 'support' : 'aid');
  nextDay(hub);
  return { ...matter, referralId };
}

async function taken(caller: Caller, referralId: string, step: string, rest: object): Promise<void> {
  const codes = await caller.step(referralId, step, rest);
  if (codes.length > 0) throw new Error(`${step}: ${codes.join()}`);
}

/** What happens to the workers who are not handed over, before the others are; nothing where there are none. */
async function restBefore(hub: TestHub, matter: Omit<Handed, 'referralId'>): Promise<void> {
  const { disputeId, workers } = matter;
  const [third, fourth, fifth] = workers.slice(2);
  if (!third || !fourth || !fifth) return;
  const caller = new Caller(hub, union);
  await caller.done('addNote', { disputeId, group: 'F7', body: 'canary-rest-note' });
  await caller.done('addNote', { disputeId, group: 'F8', body: 'canary-rest-strategy' });
  await attached(caller, disputeId, 'EVIDENCE');
  const documentId = await attached(caller, disputeId, 'MANDATE');
  const mandate = { staffId: 'stf_aid_lawyer', kind: 'LAWYER', scope: 'GENERAL', untilOn: '2026-12-31', documentId };
  await caller.done('recordMandate', { disputeId, partyId: fifth, ...mandate });
  await caller.done('recordWorkerOutcome', { disputeId, partyIds: [fourth], outcome: 'NEGOTIATED', amountFen: 77 });
  const other = { ...mediation, toAgencyId: 'agy_pmc_dounan' };
  const referralId = await hand(hub, matter, [third, fourth], other);
  const second = new Caller(hub, 'stf_pmc_admin');
  await taken(second, referralId, 'ACCEPT', { assigneeId: 'stf_pmc_admin', conflictCleared: true });
  await second.done('recordMediationSession', { disputeId, referralId, processNote: 'canary-rest-caucus' });
  const agreed = { partyId: third, amountFen: 42, instalments: [{ dueOn: '2026-05-01', amountFen: 42 }] };
  await second.done('recordAgreement', { disputeId, ...agreed, signedAt: hub.clock.now().toISOString() });
  const failed = { outcome: 'FAILED', reason: 'canary-rest-reason' };
  await taken(second, referralId, 'COMPLETE', failed);
  await taken(caller, referralId, 'ACKNOWLEDGE', {});
}

/** The same afterwards: other hand-offs, other records, a conflict and what another mediator wrote. */
async function restAfter(
  hub: TestHub,
  matter: Omit<Handed, 'referralId'>,
  to: keyof typeof others = 'aid',
): Promise<void> {
  const { disputeId, workers } = matter;
  const fifth = workers[4];
  if (!fifth) return;
  const caller = new Caller(hub, union);
  await hand(hub, matter, [fifth], others[to]);
  if (to === 'aid')
    await new Caller(hub, 'stf_aid_officer').done('openAidFile', {
      disputeId,
      applicationNumber: `canary-rest-${disputeId}`,
    });
  else
    await new Caller(hub, 'stf_prosecutor').done('receiveSupportApplication', {
      disputeId,
      difficulty: 'canary-rest-difficulty',
    });
  const tie = { staffId: 'stf_union_duty', tie: 'INTEREST', words: 'canary-rest-tie' };
  await caller.done('declareConflict', { disputeId, ...tie });
  await caller.done('recordConsultation', { disputeId, category: 'WAGES', question: 'canary-rest-question' });
  await caller.done('raiseWarning', { disputeId, source: 'GRID', wageComplaints: 1 });
  await caller.done('addAlias', { disputeId, number: `canary-rest-${disputeId.slice(-6)}` });
  const visit = { subject: 'WORKER', method: 'PHONE', attempts: 1, satisfied: 1 };
  await caller.done('recordVisit', { disputeId, ...visit });
  await caller.done('recordWorkerOutcome', { disputeId, partyIds: [fifth], outcome: 'UNREACHABLE' });
}
