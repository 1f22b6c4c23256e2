import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { print } from 'graphql';
import {
  AddNoteDocument,
  RegisterDisputeDocument,
  SendReferralDocument,
  type RegisterDisputeInput,
} from '../../schema/client/graphql.ts';
import { consent, detail, granted, paper, partiesOf } from '../../seeds/demo/story.ts';
import type { ApiError } from '../../src/cli/api-client.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { digestOfAll } from './bad-input/digest.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
}, 60_000);
afterAll(() => hub.stop());

const clerk = 'stf_court_clerk';

function registration(more: Partial<RegisterDisputeInput> = {}): RegisterDisputeInput {
  return {
    channel: 'COURT_FILING',
    headcount: 1,
    relationType: 'LABOUR_RELATION',
    channelGround: 'WAGE_IOU',
    parties: [{ role: 'WORKER', name: '王一' }],
    claims: [{ type: 'WAGES', amountFen: 100 }],
    ...more,
  };
}

async function register(staffId: string, input: RegisterDisputeInput) {
  return (await hub.as(staffId).ask(RegisterDisputeDocument, { input })).registerDispute;
}

interface Registered {
  readonly data: { readonly registerDispute: { dispute: { id: string } | null; userErrors: { code: string }[] } };
}

async function registerWithHeader(staffId: string, key: string, input = registration()): Promise<Registered> {
  const body = { query: print(RegisterDisputeDocument), variables: { input } };
  const response = await hub.raw(staffId, body, { 'idempotency-key': key });
  return (await response.json()) as Registered;
}

describe('the same request sent again', () => {
  test('has one effect and the same answer', async () => {
    const key = randomUUID();
    const first = await register(clerk, registration({ key }));
    const written = await digestOfAll(hub.database);
    const again = await register(clerk, registration({ key }));
    expect(again).toEqual(first);
    expect(await digestOfAll(hub.database)).toEqual(written);
  });

  test('is the same when its fields stand in another order, or say null where they said nothing', async () => {
    const key = randomUUID();
    const first = await register(clerk, registration({ key }));
    const { parties, ...rest } = registration({ key });
    const again = await register(clerk, { statement: null, ownNumber: null, parties, ...rest });
    expect(again.dispute!.id).toBe(first.dispute!.id);
  });

  test('answers with the id of the note that was added, not with a new one', async () => {
    const { dispute } = granted(await register(clerk, registration()));
    const input = { disputeId: dispute!.id, group: 'F7' as const, body: '一次就够', key: randomUUID() };
    const first = (await hub.as(clerk).ask(AddNoteDocument, { input })).addNote;
    const again = (await hub.as(clerk).ask(AddNoteDocument, { input })).addNote;
    expect(again.addedId).toBe(first.addedId);
    expect((await detail(hub.as(clerk), dispute!.id)).notes!.nodes).toHaveLength(1);
  });

  test('sends one referral', async () => {
    const { disputeId, input } = await readyToSend();
    const first = (await hub.as(clerk).ask(SendReferralDocument, { input })).sendReferral;
    const again = (await hub.as(clerk).ask(SendReferralDocument, { input })).sendReferral;
    expect(granted(again).referral!.id).toBe(granted(first).referral!.id);
    expect((await detail(hub.as(clerk), disputeId)).referrals!.nodes).toHaveLength(1);
  });

  test('may bear its key in a header', async () => {
    const key = randomUUID();
    const first = await registerWithHeader(clerk, key);
    const again = await registerWithHeader(clerk, key);
    const inTheInput = await register(clerk, registration({ key }));
    expect(again).toEqual(first);
    expect(inTheInput.dispute!.id).toBe(first.data.registerDispute.dispute!.id);
  });

  test.each(['', 'x'.repeat(129)])(
    'is not told by a key of %p: too short or too long to tell anything',
    async (key) => {
      const before = await digestOfAll(hub.database);
      const response = await hub.raw(clerk, {
        query: print(RegisterDisputeDocument),
        variables: { input: registration({ key }) },
      });
      expect(await response.text()).toMatch(/"(path|inputPath)":\[("input",)?"key"\]/);
      expect(await digestOfAll(hub.database)).toEqual(before);
    },
  );
});

describe('a key that was used before', () => {
  test('is refused with another body, and nothing is written', async () => {
    const key = randomUUID();
    granted(await register(clerk, registration({ key })));
    const before = await digestOfAll(hub.database);
    const query = print(RegisterDisputeDocument);
    const other = await hub.raw(clerk, { query, variables: { input: registration({ key, headcount: 2 }) } });
    expect(other.status).toBe(422);
    const { errors } = (await other.json()) as { errors: unknown };
    const extensions = { code: 'IDEMPOTENCY_MISMATCH', inputPath: ['input', 'key'], allowed: ['a new key'] };
    expect(errors).toMatchObject([{ extensions }]);
    expect(await digestOfAll(hub.database)).toEqual(before);
  });

  test('is refused with another body though it came in a header', async () => {
    const key = randomUUID();
    await registerWithHeader(clerk, key);
    const answer = await registerWithHeader(clerk, key, registration({ headcount: 2 }));
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'IDEMPOTENCY_MISMATCH' } }] });
  });

  test('means another request when another person of the agency uses it', async () => {
    const key = randomUUID();
    const mine = granted(await register(clerk, registration({ key })));
    const theirs = granted(await register('stf_judge', registration({ key, headcount: 2 })));
    expect(theirs.dispute!.id).not.toBe(mine.dispute!.id);
  });

  test('means another request when a person of another agency uses it, who learns nothing by it', async () => {
    const key = randomUUID();
    const mine = granted(await register(clerk, registration({ key })));
    const theirs = granted(await register('stf_xishan_clerk', registration({ key })));
    expect(theirs.dispute!.id).not.toBe(mine.dispute!.id);
  });

  test('may be used for another operation', async () => {
    const key = randomUUID();
    const { dispute } = granted(await register(clerk, registration({ key })));
    const input = { disputeId: dispute!.id, group: 'F7' as const, body: '另一件事', key };
    granted((await hub.as(clerk).ask(AddNoteDocument, { input })).addNote);
  });
});

describe('twenty sends of one key at the same time', () => {
  test('register one dispute', async () => {
    const key = randomUUID();
    const before = await disputesOf(clerk);
    const answers = await Promise.all(Array.from({ length: 20 }, () => register(clerk, registration({ key }))));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(answers.map(({ dispute }) => dispute!.id)).size).toBe(1);
    expect(await disputesOf(clerk)).toBe(before + 1);
  });

  test('send one referral', async () => {
    const { disputeId, input } = await readyToSend();
    const sends = Array.from({ length: 20 }, () => hub.as(clerk).ask(SendReferralDocument, { input }));
    const answers = (await Promise.all(sends)).map(({ sendReferral }) => granted(sendReferral));
    expect(new Set(answers.map(({ referral }) => referral!.id)).size).toBe(1);
    expect((await detail(hub.as(clerk), disputeId)).referrals!.nodes).toHaveLength(1);
  });

  test('with twenty different bodies let one through and refuse the others', async () => {
    const key = randomUUID();
    const before = await disputesOf(clerk);
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => register(clerk, registration({ key, headcount: index + 1 }))),
    );
    const codes = answers.flatMap((each) => (each.status === 'rejected' ? (each.reason as ApiError).codes : []));
    expect(codes).toEqual(Array(19).fill('IDEMPOTENCY_MISMATCH'));
    expect(await disputesOf(clerk)).toBe(before + 1);
  });

  test('without a key are twenty requests', async () => {
    const before = await disputesOf(clerk);
    await Promise.all(Array.from({ length: 20 }, () => register(clerk, registration())));
    expect(await disputesOf(clerk)).toBe(before + 20);
  });
});

describe('a request that was refused', () => {
  test('can be sent again with its key once it is mended', async () => {
    const key = randomUUID();
    const refused = await register(clerk, registration({ key, headcount: 0 }));
    expect(refused.userErrors).toMatchObject([{ code: 'HEADCOUNT_NOT_POSITIVE' }]);
    const mended = granted(await register(clerk, registration({ key })));
    expect(mended.dispute).not.toBeNull();
  });

  test('can be sent again unchanged once the world has changed', async () => {
    const { dispute } = granted(await register(clerk, registration()));
    const disputeId = dispute!.id;
    const input = { ...sending(disputeId), key: randomUUID() };
    const refused = (await hub.as(clerk).ask(SendReferralDocument, { input })).sendReferral;
    expect(refused.userErrors).toMatchObject([{ code: 'CONSENT_MISSING' }]);
    await consent(hub.as(clerk), disputeId, 'R08', partiesOf(await detail(hub.as(clerk), disputeId), 'WORKER'));
    const sent = granted((await hub.as(clerk).ask(SendReferralDocument, { input })).sendReferral);
    expect(sent.referral!.state).toBe('SENT');
  });
});

function sending(disputeId: string) {
  const documents = [paper('ASSIGNED_MEDIATION_LETTER', '委派调解函'), paper('COMPLAINT', '起诉状')];
  return { disputeId, kind: 'R08', toAgencyId: 'agy_station_yunhua', documents };
}

/** A dispute whose assignment can be sent, and the sending of it with a key. */
async function readyToSend() {
  const { dispute } = granted(await register(clerk, registration()));
  const disputeId = dispute!.id;
  await consent(hub.as(clerk), disputeId, 'R08', partiesOf(await detail(hub.as(clerk), disputeId), 'WORKER'));
  return { disputeId, input: { ...sending(disputeId), key: randomUUID() } };
}

/** How many disputes the person finds by paging through them all. */
async function disputesOf(staffId: string): Promise<number> {
  let count = 0;
  let after: string | null = null;
  do {
    const query = `query ($after: String) { disputes(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const { data } = (await (await hub.raw(staffId, { query, variables: { after } })).json()) as {
      data: { disputes: { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    };
    count += data.disputes.nodes.length;
    after = data.disputes.pageInfo.hasNextPage ? data.disputes.pageInfo.endCursor : null;
  } while (after);
  return count;
}
