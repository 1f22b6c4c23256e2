import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { morning } from '../../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { clocksOf, codes, done, paper, seen } from '../ask-act.ts';
import { newDispute, worker } from '../new-dispute.ts';

let hub: TestHub;
const prosecutor = 'stf_prosecutor';
const officer = 'stf_union_officer';

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

interface Referral {
  id: string;
  state: string;
  version: number;
  outcome: string | null;
}
interface Book {
  referrals: { nodes: Referral[] };
  procuratorate: {
    clues: { id: string; decision: string | null; outcome: string | null; sourceAgencyId: string | null }[];
    supports: { id: string; decision: string | null; difficulty: string | null }[];
    suggestions: { id: string; result: string | null; escalation: string | null }[];
  } | null;
}
const fields = `referrals(first: 5) { nodes { id state version outcome } }
  procuratorate {
    clues { id decision outcome sourceAgencyId } supports { id decision difficulty } suggestions { id result escalation }
  }`;
const book = (disputeId: string, staffId = prosecutor) => seen<Book>(hub, staffId, disputeId, fields);

/** A clue the union sent to the procuratorate, which is how the procuratorate comes to take part. */
async function sent(more: object = {}): Promise<{ disputeId: string; referralId: string }> {
  hub.clock.moveTo(morning('2026-03-02'));
  const disputeId = await newDispute(hub, officer, more);
  const input = {
    disputeId,
    kind: 'R26',
    toAgencyId: 'agy_procuratorate_chenggong',
    declarations: ['CLUE_GROUND'],
    documents: [paper('CLUE_TRANSFER_LETTER')],
  };
  const query = 'mutation($input: SendReferralInput!) { sendReferral(input: $input) { userErrors { code } } }';
  const response = await hub.raw(officer, { query, variables: { input } });
  expect(await response.json()).toEqual({ data: { sendReferral: { userErrors: [] } } });
  return { disputeId, referralId: (await book(disputeId)).referrals.nodes[0]!.id };
}

const clue = { subject: 'GROUP_WAGE_ARREARS', summary: '企业拖欠多人工资，意见书逾期未答复' };

async function received(): Promise<{ disputeId: string; clueId: string; referralId: string }> {
  const { disputeId, referralId } = await sent();
  await done(hub, prosecutor, 'receiveClue', { disputeId, ...clue });
  return { disputeId, referralId, clueId: (await book(disputeId)).procuratorate!.clues[0]!.id };
}

async function trackOf(disputeId: string): Promise<unknown> {
  const sql = "select state from track where dispute_id = $1 and track = 'PROCURATORIAL'";
  return (await hub.database.systemQuery<{ state: string }>({ name: '', text: sql } as never, [disputeId]))[0]?.state;
}

describe('a clue', () => {
  test('goes with its referral from receipt to outcome, which tells the union', async () => {
    const { disputeId, referralId } = await sent();
    const answering = async () => ({
      disputeId,
      referralId,
      version: (await book(disputeId)).referrals.nodes[0]!.version,
    });
    await done(hub, prosecutor, 'receiveClue', { ...(await answering()), ...clue });
    const [own] = (await book(disputeId)).procuratorate!.clues;
    expect(own!.sourceAgencyId).toBe('agy_union_chenggong');
    await done(hub, prosecutor, 'decideClue', { ...(await answering()), clueId: own!.id, decision: 'ACCEPTED' });
    expect((await book(disputeId)).referrals.nodes[0]!.state).toBe('ACCEPTED');
    expect(await trackOf(disputeId)).toBe('REVIEWING');
    const conclude = { clueId: own!.id, outcome: 'PUBLIC_INTEREST_FILED' };
    await done(hub, prosecutor, 'concludeClue', { ...(await answering()), ...conclude });
    const after = await book(disputeId);
    expect(after.referrals.nodes[0]).toMatchObject({ state: 'COMPLETED', outcome: 'PUBLIC_INTEREST' });
    expect(after.procuratorate!.clues[0]).toMatchObject({ outcome: 'PUBLIC_INTEREST_FILED' });
    expect(await trackOf(disputeId)).toBe('PUBLIC_INTEREST_FILED');
  });

  test('that is not taken up has its reason, and goes no further', async () => {
    const { disputeId, clueId } = await received();
    const decide = { disputeId, clueId, decision: 'NOT_ACCEPTED' };
    expect(await clocksOf(hub, prosecutor, disputeId, clueId)).toEqual(['CLUE_FEEDBACK_30 RUNNING 2026-04-01']);
    expect(await codes(hub, prosecutor, 'decideClue', decide)).toEqual(['STEP_NEEDS_MORE']);
    await done(hub, prosecutor, 'decideClue', { ...decide, reason: '不属于检察监督范围' });
    expect(await clocksOf(hub, prosecutor, disputeId, clueId)).toEqual(['CLUE_FEEDBACK_30 MET 2026-04-01']);
    expect(await codes(hub, prosecutor, 'concludeClue', { disputeId, clueId, outcome: 'SUGGESTED' })).toEqual([
      'ACT_NOT_POSSIBLE_NOW',
    ]);
    expect(await trackOf(disputeId)).toBe('NOT_ACCEPTED');
  });

  test('is the prosecutor’s alone: the union that sent it reads nothing of its review', async () => {
    const { disputeId } = await received();
    expect((await book(disputeId, officer)).procuratorate).toBeNull();
  });
});

describe('support of a suit', () => {
  const support = { difficulty: '年老且不识字，取证困难' };

  test('is reviewed within fifteen days and decided once', async () => {
    const { disputeId } = await sent({ channelGround: 'WAGE_IOU' });
    await done(hub, prosecutor, 'receiveSupportApplication', { disputeId, ...support });
    const supportId = (await book(disputeId)).procuratorate!.supports[0]!.id;
    expect(await clocksOf(hub, prosecutor, disputeId, supportId)).toEqual(['SUPPORT_REVIEW_15 RUNNING 2026-03-17']);
    const opinion = { disputeId, supportId, decision: 'OPINION_ISSUED', opinionNumber: '呈检支〔2026〕1号' };
    await done(hub, prosecutor, 'issueSupportOpinion', opinion);
    expect(await clocksOf(hub, prosecutor, disputeId, supportId)).toEqual(['SUPPORT_REVIEW_15 MET 2026-03-17']);
    expect(await codes(hub, prosecutor, 'issueSupportOpinion', opinion)).toEqual(['ALREADY_DECIDED']);
    expect(await trackOf(disputeId)).toBe('SUPPORTED');
  });

  test('comes after arbitration: no opinion where arbitration comes first, but a refusal with its reason', async () => {
    const { disputeId } = await sent();
    const opinion = { disputeId, decision: 'OPINION_ISSUED', opinionNumber: '呈检支〔2026〕2号' };
    expect(await codes(hub, prosecutor, 'issueSupportOpinion', opinion)).toEqual(['ARBITRATION_COMES_FIRST']);
    const refusal = { disputeId, decision: 'NOT_SUPPORTED' };
    expect(await codes(hub, prosecutor, 'issueSupportOpinion', refusal)).toEqual(['STEP_NEEDS_MORE']);
    await done(hub, prosecutor, 'issueSupportOpinion', { ...refusal, reason: '应先申请仲裁' });
  });
});

let serial = 0;
const suggestion = (disputeId: string, more: object = {}) => ({
  disputeId,
  number: `呈检建〔2026〕${(serial += 1)}号`,
  addressee: '某主管部门',
  problem: '监管缺位',
  basis: '人民检察院检察建议工作规定',
  measures: '开展专项检查',
  ...more,
});

async function issued(more: object = {}) {
  const { disputeId } = await sent();
  await done(hub, prosecutor, 'issueProcuratorialSuggestion', suggestion(disputeId, more));
  const suggestionId = (await book(disputeId)).procuratorate!.suggestions[0]!.id;
  const proof = [paper('DELIVERY_PROOF')];
  await done(hub, prosecutor, 'deliverProcuratorialSuggestion', { disputeId, suggestionId, method: 'MAIL', proof });
  return { disputeId, suggestionId };
}

describe('a procuratorial suggestion', () => {
  test('is answered within two months of its delivery', async () => {
    const { disputeId, suggestionId } = await issued();
    expect(await clocksOf(hub, prosecutor, disputeId, suggestionId)).toEqual(['PROC_2M RUNNING 2026-05-06']);
    const answer = { disputeId, suggestionId, result: 'ADOPTED', reply: '已部署专项检查' };
    await done(hub, prosecutor, 'recordProcuratorialReply', answer);
    expect(await clocksOf(hub, prosecutor, disputeId, suggestionId)).toEqual(['PROC_2M MET 2026-05-06']);
    const escalate = { disputeId, suggestionId, escalation: 'SUPERIOR' };
    expect(await codes(hub, prosecutor, 'escalateProcuratorialSuggestion', escalate)).toEqual(['ACT_NOT_POSSIBLE_NOW']);
  });

  test('is urgent, with fifteen days, in a public-interest matter only', async () => {
    const { disputeId } = await sent();
    const urgent = suggestion(disputeId, { urgent: true });
    expect(await codes(hub, prosecutor, 'issueProcuratorialSuggestion', urgent)).toEqual([
      'URGENT_ONLY_IN_PUBLIC_INTEREST',
    ]);
    const own = await issued({ urgent: true, publicInterest: true });
    expect(await clocksOf(hub, prosecutor, own.disputeId, own.suggestionId)).toEqual([
      'PROC_URGENT_15 RUNNING 2026-03-17',
    ]);
  });

  test('that nobody answered is taken further, to a suit only in the public interest', async () => {
    const { disputeId, suggestionId } = await issued({ urgent: true, publicInterest: true });
    const silent = { disputeId, suggestionId, result: 'NO_REPLY' };
    expect(await codes(hub, prosecutor, 'recordProcuratorialReply', silent)).toEqual(['PERIOD_STILL_RUNS']);
    hub.clock.moveTo(morning('2026-03-18'));
    await done(hub, prosecutor, 'recordProcuratorialReply', silent);
    const suit = { disputeId, suggestionId, escalation: 'PUBLIC_INTEREST_SUIT' };
    await done(hub, prosecutor, 'escalateProcuratorialSuggestion', suit);
    expect((await book(disputeId)).procuratorate!.suggestions[0]).toMatchObject({
      result: 'NO_REPLY',
      escalation: 'PUBLIC_INTEREST_SUIT',
    });

    const plain = await issued();
    const refused = { disputeId: plain.disputeId, suggestionId: plain.suggestionId };
    await done(hub, prosecutor, 'recordProcuratorialReply', { ...refused, result: 'NOT_ADOPTED', reply: '无职权' });
    expect(
      await codes(hub, prosecutor, 'escalateProcuratorialSuggestion', {
        ...refused,
        escalation: 'PUBLIC_INTEREST_SUIT',
      }),
    ).toEqual(['SUIT_ONLY_IN_PUBLIC_INTEREST']);
  });
});

describe('a prosecutor', () => {
  test('reads of the dispute what the clue opened and no more', async () => {
    const { disputeId } = await received();
    const asked =
      'number parties(first: 5) { nodes { role name phone } } union { consultations { id } hotlineOrders { id } }';
    await done(hub, officer, 'recordConsultation', { disputeId, category: 'WAGES', question: '如何维权' });
    const dispute = await seen<{ parties: { nodes: { role: string; name: string | null; phone: string | null }[] } }>(
      hub,
      prosecutor,
      disputeId,
      asked,
    );
    expect(dispute).toMatchObject({ union: null });
    expect(dispute.parties.nodes.find(({ role }) => role === 'WORKER')).toMatchObject({
      name: worker,
      phone: '138****5678',
    });
  });

  test('who holds another post takes no act, and another procuratorate does not know the dispute', async () => {
    const { disputeId } = await received();
    const assistant = {
      id: 'stf_assistant',
      agencyId: 'agy_procuratorate_chenggong',
      name: '助理',
      roles: ['PROSECUTOR_ASSISTANT'],
      active: true,
    } as const;
    await hub.enrol({ staff: [assistant] });
    await expect(codes(hub, assistant.id, 'receiveClue', { disputeId, ...clue })).rejects.toThrow('FORBIDDEN');
    expect(await codes(hub, 'stf_jd_prosecutor', 'receiveClue', { disputeId, ...clue })).toEqual(['NOT_FOUND']);
  });
});
