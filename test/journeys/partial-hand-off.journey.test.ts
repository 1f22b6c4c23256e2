import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { paper } from '../../seeds/demo/story.ts';

let hub: TestHub;
const union = 'stf_union_officer';
const clerk = 'stf_arbitration_clerk';
const commission = 'agy_arbitration_chenggong';

beforeAll(async () => {
  hub = await openTestHub();
}, 60_000);
afterAll(() => hub.stop());

type Json = Record<string, unknown>;

async function ask(who: string, query: string, variables: Json = {}): Promise<Json> {
  const response = await hub.raw(who, { query, variables });
  return (await response.json()) as Json;
}

async function act(who: string, name: string, input: Json, back: string): Promise<Json> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${back} userErrors { code path allowed } } }`;
  const answer = await ask(who, query, { input });
  if (answer['errors']) throw new Error(JSON.stringify(answer['errors']));
  return (answer['data'] as Record<string, Json>)[name]!;
}

/** A dispute of so many workers with a claim each, of which the first two are handed to the commission. */
async function handedOver(workers: number) {
  const names = ['甲', '乙', '丙', '丁', '戊'].slice(0, workers);
  const parties = [
    ...names.map((name, index) => ({ role: 'WORKER', name: `工人${name}`, phone: `1390000000${index}` })),
    { role: 'EMPLOYER', name: '某制衣厂丁' },
  ];
  const input = { channel: 'WALK_IN', relationType: 'LABOUR_RELATION', headcount: workers, parties, claims: [] };
  const { dispute } = (await act(
    union,
    'registerDispute',
    input,
    'dispute { id parties(first: 9) { nodes { id role } } }',
  )) as {
    dispute: { id: string; parties: { nodes: { id: string; role: string }[] } };
  };
  const workerIds = dispute.parties.nodes.filter(({ role }) => role === 'WORKER').map(({ id }) => id);
  for (const [index, partyId] of workerIds.entries()) {
    const claim = { disputeId: dispute.id, type: 'WAGES', amountFen: 100_000 * (index + 1), partyId };
    await act(union, 'addClaim', claim, 'dispute { id }');
  }
  for (const partyId of workerIds.slice(2)) {
    const consent = {
      disputeId: dispute.id,
      purpose: 'R20',
      partyIds: [partyId],
      method: 'E_SIGNED',
      sensitiveAgreed: true,
    };
    await act(union, 'recordConsent', consent, 'dispute { id }');
  }
  const claimIds = await claimsOf(union, dispute.id);
  // Only those handed over have to consent.
  const given = {
    disputeId: dispute.id,
    purpose: 'R15',
    partyIds: workerIds.slice(0, 2),
    method: 'E_SIGNED',
    sensitiveAgreed: true,
  };
  await act(union, 'recordConsent', given, 'dispute { id }');
  const documents = [paper('ARB_APPLICATION', '仲裁申请书'), paper('MANDATE', '授权委托书')];
  const sending = { disputeId: dispute.id, kind: 'R15', toAgencyId: commission, documents };
  const scope = { claimIds: claimIds.slice(0, 2) };
  const sent = await act(union, 'sendReferral', { ...sending, scope }, 'referral { id version }');
  expect(sent['userErrors']).toEqual([]);
  return { disputeId: dispute.id, workerIds, claimIds, sending, referral: sent['referral'] as { id: string } };
}

async function claimsOf(who: string, id: string): Promise<string[]> {
  const answer = await ask(who, 'query ($id: ID!) { dispute(by: { id: $id }) { claims(first: 9) { nodes { id } } } }', {
    id,
  });
  return (
    answer as never as { data: { dispute: { claims: { nodes: { id: string }[] } } } }
  ).data.dispute.claims.nodes.map((claim) => claim.id);
}

const everything = `query ($id: ID!) { dispute(by: { id: $id }) {
  stage region headcount version claimTotalFen viewerAccess { group access } aliases { number }
  parties(first: 50) { nodes { role name phone } pageInfo { hasNextPage } }
  claims(first: 50) { nodes { amountFen partyId } }
  participations { role agency { id } } obligations { amountFen } tracks { track state }
  referrals(first: 50) { nodes { kind { code } state phase nextDeadline { rule { id } } } }
  deadlines(first: 50) { nodes { rule { id } dueOn } } documents(first: 50) { nodes { kind title } }
  notes(first: 50) { nodes { group body } } timeline(first: 50) { nodes { seq type group details remark } pageInfo { hasNextPage } }
  union { visits { id } mediations { id } } court { cases { id } } hrss { arbitrations { id } }
} }`;

/** Two answers are the same story when nothing but made-up ids and times tells them apart. */
function story(answer: unknown): string {
  const names = new Map<string, string>();
  return JSON.stringify(answer)
    .replace(/\b[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}\b/g, (id) => {
      if (!names.has(id)) names.set(id, `${id.slice(0, 3)}_${names.size}`);
      return names.get(id)!;
    })
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant')
    .replace(/(LD|XT)-[0-9A-Z-]+/g, '$1')
    .replace(/"packetDigest":"[0-9a-f]{64}"/g, '"packetDigest":""');
}

describe('of a dispute only a part is handed over', () => {
  let five: Awaited<ReturnType<typeof handedOver>>;
  let two: Awaited<ReturnType<typeof handedOver>>;

  beforeAll(async () => {
    five = await handedOver(5);
    two = await handedOver(2);
  }, 60_000);

  test('its receiver is told the same whether the rest is there or not', async () => {
    const [ofFive, ofTwo] = await Promise.all([five, two].map(({ disputeId: id }) => ask(clerk, everything, { id })));
    expect(ofTwo!['errors']).toBeUndefined();
    expect(story(ofFive)).toBe(story(ofTwo));
    expect(story(ofTwo)).toContain('"headcount":2,');
    expect(story(ofTwo)).toContain('"claimTotalFen":300000');
    expect(story(ofTwo)).not.toContain('工人丙');
  });

  test('its sender sees the whole, and that is told apart', async () => {
    const [ofFive, ofTwo] = await Promise.all([five, two].map(({ disputeId: id }) => ask(union, everything, { id })));
    expect(story(ofFive)).not.toBe(story(ofTwo));
    expect(story(ofFive)).toContain('工人戊');
  });

  test('a hidden claim or worker that is named answers as one that does not exist', async () => {
    const { disputeId, workerIds, sending } = five;
    const nobody = 'pty_00000000000000000000000000';
    const said = async (partyId: string) => [
      await act(clerk, 'addClaim', { disputeId, type: 'WAGES', amountFen: 1, partyId }, 'dispute { id }'),
      await act(
        clerk,
        'recordConsent',
        { disputeId, purpose: 'R15', partyIds: [partyId], method: 'E_SIGNED', sensitiveAgreed: true },
        'dispute { id }',
      ),
      await act(
        clerk,
        'sendReferral',
        { ...sending, kind: 'R17', toAgencyId: 'agy_court_chenggong', scope: { partyIds: [partyId] } },
        'referral { id }',
      ),
    ];
    expect(await said(workerIds[4]!)).toEqual(await said(nobody));
    const answers = await Promise.all(
      [workerIds[4]!, nobody].map((id) => ask(clerk, 'query ($id: ID!) { node(id: $id) { id } }', { id })),
    );
    expect(JSON.stringify(answers[0])).toBe(JSON.stringify(answers[1]));
  });

  test('who was handed a part hands on no more', async () => {
    const { disputeId } = five;
    await act(
      clerk,
      'takeReferralStep',
      { referralId: five.referral.id, step: 'ACCEPT', version: 1, caseNumber: '呈劳人仲案字〔2026〕1号' },
      'referral { id }',
    );
    const documents = [paper('ADVANCE_EXEC_AWARD', '先予执行裁决书'), paper('TRANSFER_LETTER', '移送函')];
    const given = {
      disputeId,
      purpose: 'R17',
      partyIds: five.workerIds.slice(0, 2),
      method: 'E_SIGNED',
      sensitiveAgreed: true,
    };
    await act(union, 'recordConsent', given, 'dispute { id }');
    const input = {
      disputeId,
      kind: 'R17',
      toAgencyId: 'agy_court_chenggong',
      documents,
      declarations: ['RIGHTS_CLEAR_AND_LIFE_AFFECTED'],
    };
    const onward = await act('stf_arbitrator', 'sendReferral', input, 'referral { id }');
    expect(onward['userErrors']).toEqual([]);
    expect(await claimsOf('stf_court_clerk', disputeId)).toEqual(five.claimIds.slice(0, 2));
  });

  test('who was handed a part does not close the whole', async () => {
    const refused = await act(
      clerk,
      'closeDispute',
      { disputeId: five.disputeId, reason: 'WITHDRAWN', version: 1 },
      'dispute { id }',
    );
    expect(refused['userErrors']).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
  });

  test('a part that names nothing, or what is not there, is refused with its place', async () => {
    const { sending } = two;
    const bad = {
      ...sending,
      kind: 'R19',
      toAgencyId: 'agy_legalaid_chenggong',
      scope: { claimIds: [], partyIds: ['pty_00000000000000000000000000'] },
    };
    const refused = await act(union, 'sendReferral', bad, 'referral { id }');
    const codes = (refused['userErrors'] as { code: string; path: string[] }[]).map(
      ({ code, path }) => `${code} ${path.join('.')}`,
    );
    expect(codes).toContain('NOT_FOUND scope.partyIds.0');
    expect(codes).toContain('SCOPE_EMPTY scope.claimIds');
  });
});
