import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { codes, done, paper, seen } from '../ask-act.ts';
import { newDispute } from '../new-dispute.ts';

let hub: TestHub;
const officer = 'stf_union_officer';
const chair = 'stf_union_chair';
const agent = 'stf_hotline_agent';

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

interface Referral {
  id: string;
  state: string;
  phase: string | null;
  outcome: string | null;
  version: number;
}

async function referralOf(disputeId: string, staffId: string): Promise<Referral> {
  const fields = 'referrals(first: 5) { nodes { id state phase outcome version } }';
  const { referrals } = await seen<{ referrals: { nodes: Referral[] } }>(hub, staffId, disputeId, fields);
  return referrals.nodes[0]!;
}

/** The referral and its version as an act on it has to name them. */
async function answering(disputeId: string, staffId: string) {
  const { id: referralId, version } = await referralOf(disputeId, staffId);
  return { disputeId, referralId, version };
}

async function post(staffId: string, mutation: string, input: object): Promise<void> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { userErrors { code path } } }`;
  const response = await hub.raw(staffId, { query, variables: { input } });
  expect(await response.json()).toEqual({ data: { [mutation]: { userErrors: [] } } });
}

async function step(disputeId: string, staffId: string, name: string, more: object = {}): Promise<void> {
  const { referralId, version } = await answering(disputeId, staffId);
  await post(staffId, 'takeReferralStep', { referralId, version, step: name, ...more });
}

async function rowOf(disputeId: string, list: string): Promise<{ id: string }> {
  const fields = `union { ${list} { id } }`;
  const { union } = await seen<{ union: Record<string, { id: string }[]> }>(hub, officer, disputeId, fields);
  return union[list]!.at(-1)!;
}

async function clockRules(disputeId: string): Promise<string[]> {
  const fields = 'deadlines(first: 50) { nodes { rule { id } state } }';
  const { deadlines } = await seen<{ deadlines: { nodes: { rule: { id: string }; state: string }[] } }>(
    hub,
    officer,
    disputeId,
    fields,
  );
  return deadlines.nodes.map(({ rule, state }) => `${rule.id} ${state}`).sort();
}

describe('the book of the union and the referral it answers', () => {
  test('a dispatched order (R01) is contacted, answered and completed by the acts, with one set of clocks', async () => {
    const disputeId = await newDispute(hub, agent, { channel: 'HOTLINE_12351' });
    await post(agent, 'sendReferral', {
      disputeId,
      kind: 'R01',
      variant: 'TIER_GENERAL',
      toAgencyId: 'agy_union_chenggong',
      declarations: ['CALLER_INFORMED'],
      documents: [paper('WORK_ORDER')],
    });
    await step(disputeId, officer, 'ACCEPT');
    const order = { channel: 'HOTLINE_12351', orderNumber: 'GD-R01', demand: '讨薪' };
    await done(hub, officer, 'registerHotlineOrder', { ...(await answering(disputeId, officer)), ...order });
    const orderId = (await rowOf(disputeId, 'hotlineOrders')).id;
    expect(await clockRules(disputeId)).toEqual(['HOT_CONTACT RUNNING', 'HOT_TIER_1 RUNNING']);
    const attempt = { orderId, method: 'PHONE', reached: true };
    await done(hub, officer, 'recordHotlineContact', { ...(await answering(disputeId, officer)), ...attempt });
    expect(await referralOf(disputeId, officer)).toMatchObject({ phase: 'CONTACTED' });
    await done(hub, officer, 'replyHotlineOrder', { ...(await answering(disputeId, officer)), orderId, reply: '已办' });
    expect(await clockRules(disputeId)).toEqual(['HOT_CONTACT MET', 'HOT_TIER_1 MET']);
    const close = { orderId, outcome: 'EXPLAINED' };
    await done(hub, officer, 'closeHotlineOrder', { ...(await answering(disputeId, officer)), ...close });
    expect(await referralOf(disputeId, officer)).toMatchObject({ state: 'COMPLETED', outcome: 'EXPLAINED' });
  });

  test('a stale version of the referral keeps the whole act from happening', async () => {
    const disputeId = await newDispute(hub, agent, { channel: 'HOTLINE_12351' });
    await post(agent, 'sendReferral', {
      disputeId,
      kind: 'R01',
      variant: 'TIER_GENERAL',
      toAgencyId: 'agy_union_chenggong',
      declarations: ['CALLER_INFORMED'],
      documents: [paper('WORK_ORDER')],
    });
    await step(disputeId, officer, 'ACCEPT');
    const order = { channel: 'HOTLINE_12351', orderNumber: 'GD-STALE', demand: '讨薪' };
    await done(hub, officer, 'registerHotlineOrder', { ...(await answering(disputeId, officer)), ...order });
    const { id: orderId } = await rowOf(disputeId, 'hotlineOrders');
    const stale = { ...(await answering(disputeId, officer)), version: 1, orderId, method: 'PHONE', reached: true };
    expect(await codes(hub, officer, 'recordHotlineContact', stale)).toEqual(['CONFLICT']);
    const fields = 'union { hotlineOrders { attempts { reached } } }';
    expect(await seen(hub, officer, disputeId, fields)).toEqual({ union: { hotlineOrders: [{ attempts: [] }] } });
  });

  test('an opinion (R22) is delivered and its result completes the referral', async () => {
    const disputeId = await newDispute(hub, officer);
    await post(chair, 'sendReferral', {
      disputeId,
      kind: 'R22',
      toAgencyId: 'agy_employer_flower',
      declarations: ['FACTS_CHECKED', 'SIGNED_BY_CHAIR'],
      documents: [paper('UNION_OPINION')],
    });
    const letter = { kind: 'OPINION', number: '意R22', facts: '欠薪', articles: ['劳动法50'], demand: '补发' };
    await done(hub, chair, 'issueSupervisionLetter', { ...(await answering(disputeId, chair)), ...letter });
    const letterId = (await rowOf(disputeId, 'supervisionLetters')).id;
    const delivery = { letterId, method: 'MAIL', proof: [paper('DELIVERY_PROOF')] };
    await done(hub, officer, 'deliverSupervisionLetter', { ...(await answering(disputeId, officer)), ...delivery });
    expect(await referralOf(disputeId, officer)).toMatchObject({ phase: 'DELIVERED' });
    expect(await clockRules(disputeId)).toEqual(['UNION_OPINION_REPLY RUNNING']);
    const result = { letterId, result: 'CORRECTED', reply: '已补发' };
    await done(hub, officer, 'recordSupervisionResult', { ...(await answering(disputeId, officer)), ...result });
    expect(await referralOf(disputeId, officer)).toMatchObject({ state: 'COMPLETED', outcome: 'CORRECTED' });
  });

  test('an aid case (R20) is accepted, assigned and completed by the acts, with the referral’s clocks alone', async () => {
    const window = 'stf_station_admin';
    const admin = 'stf_union_aid_admin';
    const disputeId = await newDispute(hub, window);
    const { parties } = await seen<{ parties: { nodes: { id: string; role: string }[] } }>(
      hub,
      window,
      disputeId,
      'parties(first: 5) { nodes { id role } }',
    );
    const partyIds = parties.nodes.filter(({ role }) => role === 'WORKER').map(({ id }) => id);
    await post(window, 'recordConsent', {
      disputeId,
      purpose: 'R20',
      partyIds,
      method: 'E_SIGNED',
      sensitiveAgreed: true,
    });
    await post(window, 'sendReferral', {
      disputeId,
      kind: 'R20',
      toAgencyId: 'agy_union_chenggong',
      documents: [paper('AID_APPLICATION')],
    });
    const act = async (name: string, input: object) =>
      done(hub, admin, name, { ...(await answering(disputeId, admin)), ...input });
    await act('applyUnionAid', { matter: '讨薪' });
    const unionAidId = (await rowOf(disputeId, 'aidDecisions')).id;
    expect(await clockRules(disputeId)).toEqual(['LA_DECIDE RUNNING']);
    await act('decideUnionAid', { unionAidId, decision: 'APPROVED' });
    await act('assignUnionAidLawyer', { unionAidId, lawyerId: 'stf_aid_lawyer', conflictCleared: true });
    expect(await clockRules(disputeId)).toEqual(['LA_ASSIGN MET', 'LA_DECIDE MET']);
    await act('closeUnionAid', {
      unionAidId,
      result: 'CLOSED_SETTLED',
      report: '调解结案',
      documents: [paper('AID_CLOSING_REPORT')],
    });
    expect(await referralOf(disputeId, admin)).toMatchObject({ state: 'COMPLETED', outcome: 'CLOSED_SETTLED' });
  });

  test('a warning (R03) that was pushed is verified, and the push is answered with it', async () => {
    const disputeId = await newDispute(hub, 'stf_union_kunming');
    await post('stf_union_kunming', 'sendReferral', {
      disputeId,
      kind: 'R03',
      variant: 'YELLOW',
      toAgencyId: 'agy_union_chenggong',
      declarations: ['SOURCE_LAWFUL'],
      documents: [paper('WARNING_NOTE')],
    });
    await step(disputeId, officer, 'RECEIVE');
    const signal = { source: 'PLATFORM', workersOfMonth: 4 };
    await done(hub, officer, 'raiseWarning', { ...(await answering(disputeId, officer)), ...signal });
    const warningId = (await rowOf(disputeId, 'warnings')).id;
    expect(await clockRules(disputeId)).toEqual(['EW_YELLOW RUNNING']);
    const verdict = { warningId, verdict: 'FALSE_ALARM', finding: '工资已发' };
    await done(hub, officer, 'verifyWarning', { ...(await answering(disputeId, officer)), ...verdict });
    expect(await referralOf(disputeId, officer)).toMatchObject({ state: 'COMPLETED', outcome: 'FALSE_ALARM' });
  });

  test('a direct report (R04) is made orally, in writing, followed up and controlled by the acts', async () => {
    const disputeId = await newDispute(hub, officer);
    await post(officer, 'sendReferral', {
      disputeId,
      kind: 'R04',
      toAgencyId: 'agy_governance_chenggong',
      declarations: ['FACTS_ONLY'],
    });
    const report = {
      knownAt: hub.clock.now().toISOString(),
      form: 'ORAL',
      place: '东门',
      headcount: 35,
      conduct: '聚集',
    };
    await done(hub, officer, 'reportIncident', { ...(await answering(disputeId, officer)), ...report });
    expect(await referralOf(disputeId, officer)).toMatchObject({ phase: 'ORAL_REPORTED' });
    const incidentId = (await rowOf(disputeId, 'incidentReports')).id;
    const written = { incidentId, act: 'WRITTEN_REPORT', documents: [paper('INCIDENT_REPORT')] };
    await done(hub, officer, 'recordIncident', { ...(await answering(disputeId, officer)), ...written });
    const follow = { incidentId, act: 'FOLLOW_UP', text: '人数减少' };
    await done(hub, officer, 'recordIncident', { ...(await answering(disputeId, officer)), ...follow });
    expect(await referralOf(disputeId, officer)).toMatchObject({ phase: 'FOLLOWUP_REPORTED' });
    expect((await clockRules(disputeId)).filter((rule) => rule.startsWith('MI_FOLLOW'))).toEqual([
      'MI_FOLLOW MET',
      'MI_FOLLOW RUNNING',
    ]);
  });
});
