import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paper } from '../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { negativeTests } from './negative-tests.ts';

const titleOf = (id: number) => `negative ${id} ${negativeTests.find((each) => each.id === id)!.says}`;

let hub: TestHub;
const officer = 'stf_union_officer';
const clerk = 'stf_court_clerk';
const station = 'agy_station_yunhua';

type Json = Record<string, unknown>;

interface Registered {
  readonly dispute: {
    readonly id: string;
    readonly parties: { readonly nodes: { readonly id: string; readonly role: string }[] };
  };
  readonly warnings: { readonly code: string }[];
}

beforeAll(async () => {
  hub = await openTestHub();
}, 60_000);
afterAll(() => hub.stop());

async function ask<Data>(who: string, query: string, variables: Json = {}): Promise<Data> {
  const answer = (await (await hub.raw(who, { query, variables })).json()) as { data: Data; errors?: unknown };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

async function act<Result = Json>(who: string, name: string, input: Json, back: string) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${back} userErrors { code path allowed } } }`;
  const data = await ask<
    Record<string, Result & { userErrors: { code: string; path: string[]; allowed: string[] }[] }>
  >(who, query, { input });
  return data[name]!;
}

const registered = 'dispute { id parties(first: 9) { nodes { id role } } } warnings { code }';

function register(who: string, over: Json = {}) {
  const input = {
    channel: 'WALK_IN',
    relationType: 'LABOUR_RELATION',
    headcount: 1,
    parties: [
      { role: 'WORKER', name: '郑小满', phone: '13800000041', idNumber: '530114199003071233' },
      { role: 'EMPLOYER', name: '某花卉公司甲', socialCreditCode: '91530114MA6K000574' },
    ],
    claims: [{ type: 'WAGES', amountFen: 800_000 }],
    ...over,
  };
  return act<Registered>(who, 'registerDispute', input, registered);
}

/** Registered by the court on a wage note, assigned to the station and accepted by a mediator. */
async function mediated() {
  const { dispute } = await register(clerk, { channel: 'COURT_FILING', channelGround: 'WAGE_IOU' });
  const partyIds = dispute.parties.nodes.map(({ id }) => id);
  await act(clerk, 'receiveComplaint', { disputeId: dispute.id, copies: 1, mediationAgreed: true }, 'dispute { id }');
  await act(
    clerk,
    'recordConsent',
    { disputeId: dispute.id, purpose: 'R08', partyIds, method: 'E_SIGNED', sensitiveAgreed: true },
    'dispute { id }',
  );
  const documents = [paper('ASSIGNED_MEDIATION_LETTER', '委派调解函'), paper('COMPLAINT', '起诉状')];
  const sending = { disputeId: dispute.id, kind: 'R08', toAgencyId: station, documents };
  const { referral } = await act<{ referral: { id: string } }>(clerk, 'sendReferral', sending, 'referral { id }');
  const accepting = {
    referralId: referral.id,
    step: 'ACCEPT',
    version: 1,
    assigneeId: 'stf_mediator',
    conflictCleared: true,
  };
  await act('stf_station_admin', 'takeReferralStep', accepting, 'referral { id }');
  return { disputeId: dispute.id, partyIds, referralId: referral.id };
}

describe('what is refused, flagged, or kept from sight', () => {
  test(titleOf(3), async () => {
    const { disputeId, partyIds, referralId } = await mediated();
    hub.clock.moveTo(new Date(hub.clock.now().getTime() + 3 * 86_400_000));
    const { dispute } = await ask<{
      dispute: { timeline: { nodes: { type: string; details: Record<string, string> }[] } };
    }>(clerk, 'query ($id: ID!) { dispute(by: { id: $id }) { timeline(first: 100) { nodes { type details } } } }', {
      id: disputeId,
    });
    const given = dispute.timeline.nodes.find(
      ({ type, details }) =>
        type === 'ConsentGiven' && details['partyId'] === partyIds[0] && details['purpose'] === 'R08',
    );
    const consentId = given!.details['consentId'];
    const gone = await act(clerk, 'withdrawConsent', { disputeId, consentId }, 'dispute { id }');
    expect(gone.userErrors).toEqual([]);
    const after = await ask<{
      referral: { state: string };
      dispute: { deadlines: { nodes: { rule: { id: string }; state: string }[] } };
    }>(
      clerk,
      'query ($id: ID!, $referral: ID!) { referral(id: $referral) { state } dispute(by: { id: $id }) { deadlines(first: 50) { nodes { rule { id } state } } } }',
      { id: disputeId, referral: referralId },
    );
    expect(after.referral.state).toBe('TERMINATED');
    const clocks = after.dispute.deadlines.nodes.map(({ rule, state }) => `${rule.id} ${state}`);
    expect(clocks).toContain('COURT_DOCKET RUNNING');
    expect(clocks).not.toContain('PRESUIT_30 RUNNING');
  });

  test(titleOf(4), async () => {
    const { disputeId, referralId } = await mediated();
    const note = { disputeId, referralId, processNote: '背对背：可让到七成' };
    expect((await act('stf_mediator', 'recordMediationSession', note, 'dispute { id }')).userErrors).toEqual([]);
    const query =
      'query ($id: ID!) { dispute(by: { id: $id }) { notes(first: 50) { nodes { body } } union { processNotes { body } } } }';
    expect(JSON.stringify(await ask('stf_mediator', query, { id: disputeId }))).toContain('可让到七成');
    expect(JSON.stringify(await ask('stf_station_admin', query, { id: disputeId }))).not.toContain('可让到七成');
    const write = await act('stf_station_admin', 'addNote', { disputeId, group: 'F9', body: '导出' }, 'dispute { id }');
    expect(write.userErrors.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });

  test(titleOf(8), async () => {
    const { dispute } = await register(officer);
    const document = paper('EVIDENCE', '机密★ 情况说明');
    const refused = await act(officer, 'attachDocument', { disputeId: dispute.id, document }, 'dispute { id }');
    expect(refused.userErrors.map(({ code }) => code)).toEqual(['SECRET_NOT_ALLOWED']);
  });

  test(titleOf(9), async () => {
    const parties = [
      { role: 'WORKER', name: '吴立夏' },
      { role: 'EMPLOYER', name: '某电子厂', socialCreditCode: '91350211M0000XUF46' },
    ];
    const { userErrors, warnings } = await register(officer, { parties });
    expect(userErrors).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['SOCIAL_CREDIT_CODE_DOUBTFUL']);
  });

  test(titleOf(11), async () => {
    const { dispute } = await register(officer);
    const query = 'query ($id: ID!) { dispute(by: { id: $id }) { id } node(id: $id) { id } }';
    expect(await ask('stf_union_kunming', query, { id: dispute.id })).toEqual({ dispute: null, node: null });
    expect(await ask(officer, query, { id: dispute.id })).toEqual({
      dispute: { id: dispute.id },
      node: { id: dispute.id },
    });
  });
});
