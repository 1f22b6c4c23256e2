import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { statement } from '../../src/storage/statement.ts';
import { Caller, paper, registered } from '../journeys/people/ask.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { isDown, webhookSink, type WebhookSink } from '../support/webhook-sink.ts';

let sink: WebhookSink;
let hub: TestHub;
let sender: Caller;
let receiver: Caller;
let admin: Caller;
let endpointId: string;

beforeAll(async () => {
  sink = await webhookSink();
  hub = await openTestHub({ webhookLoopback: [sink.place] });
  [sender, receiver, admin] = ['stf_union_officer', 'stf_union_kunming', 'stf_kunming_admin'].map(
    (staffId) => new Caller(hub, staffId),
  ) as [Caller, Caller, Caller];
  const input = { name: { zh: '收件系统', en: 'Intake' }, url: sink.url };
  ({ endpointId } = await admin.done<{ endpointId: string }>('addWebhook', input, 'endpointId'));
}, 120_000);
afterAll(async () => {
  await sink.stop();
  await hub.stop();
});
beforeEach(() => {
  sink.answer = null;
});

async function later(milliseconds: number): Promise<void> {
  hub.clock.moveTo(new Date(hub.clock.now().getTime() + milliseconds));
  await hub.courier.settle();
}

/** A matter the union hands over to the union above it. */
async function sent(): Promise<{ disputeId: string; referralId: string }> {
  const { disputeId, worker } = await registered(sender);
  const given = { disputeId, purpose: 'R20', partyIds: [worker], method: 'E_SIGNED', sensitiveAgreed: true };
  await sender.done('recordConsent', given);
  const input = { disputeId, kind: 'R20', toAgencyId: 'agy_union_kunming', documents: [paper('AID_APPLICATION')] };
  const { referral } = await sender.done<{ referral: { id: string } }>('sendReferral', input, 'referral { id }');
  return { disputeId, referralId: referral.id };
}

interface Shown {
  readonly id: string;
  readonly deliveries: readonly { readonly by: string; readonly at: string; readonly status: number | null }[];
  readonly receipt: { readonly step: string } | null;
  readonly undeliveredSince: string | null;
}

const fields = `id deliveries { by at eventId status bodySha256 }
  receipt { factId step at staff { id } role caseNumber } undeliveredSince`;

async function shown(to: Caller, id: string): Promise<Shown | null> {
  const query = `query ($id: ID!) { referral(id: $id) { ${fields} } }`;
  return (await to.ask<{ referral: Shown | null }>(query, { id })).referral;
}

/** What the sender's list of what it sent, and its findings, say of the referral. */
async function alerts(id: string, of = sender): Promise<{ badge: string | null | undefined; found: boolean }> {
  const query = `{ sent(first: 50) { nodes { ${fields} } }
    findings { found { pattern referral { id } } } }`;
  const answer = await of.ask<{
    sent: { nodes: Shown[] };
    findings: { found: { pattern: string; referral: { id: string } | null }[] };
  }>(query);
  expect(JSON.stringify(answer)).not.toContain(sink.place);
  const { sent: list, findings } = answer;
  return {
    badge: list.nodes.find((each) => each.id === id)?.undeliveredSince,
    found: findings.found.some(({ pattern, referral }) => pattern === 'NOTICE_UNDELIVERED' && referral?.id === id),
  };
}

const quiet = { badge: null, found: false };
const alarmed = { badge: expect.any(String), found: true };

/** The receiver's system fails until it is left alone. */
async function bounce(): Promise<{ disputeId: string; referralId: string }> {
  sink.answer = isDown;
  const made = await sent();
  await hub.courier.settle();
  for (let n = 0; n < 6; n += 1) await later(3_600_000);
  return made;
}

describe('J3: delivered and received carry their evidence', () => {
  test('J3: a message the receiver’s system took, the first read there, and the step that received it', async () => {
    const { disputeId, referralId } = await sent();
    expect(await shown(sender, referralId)).toMatchObject({ deliveries: [], receipt: null, undeliveredSince: null });
    await hub.courier.settle();
    const taken = sink.arrived.find(({ data }) => data['referralId'] === referralId)!;
    const message = {
      by: 'WEBHOOK',
      status: 204,
      eventId: taken.id,
      bodySha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    };
    for (const side of [sender, receiver]) {
      expect(await shown(side, referralId)).toMatchObject({ deliveries: [message], receipt: null });
    }
    await later(60_000);
    const query = 'query ($id: ID!) { dispute(by: { id: $id }) { parties(first: 5) { nodes { name } } } }';
    await receiver.ask(query, { id: disputeId });
    await hub.drain();
    const opened = { by: 'OPENED', status: null, eventId: null, bodySha256: null };
    expect((await shown(sender, referralId))!.deliveries).toMatchObject([message, opened]);

    await later(60_000);
    expect(await receiver.step(referralId, 'RECEIVE')).toEqual([]);
    for (const side of [sender, receiver]) {
      expect((await shown(side, referralId))!.receipt).toMatchObject({
        ...{ step: 'RECEIVE', staff: { id: 'stf_union_kunming' }, role: 'UNION_LEGAL_OFFICER', caseNumber: null },
        at: hub.clock.now().toISOString(),
        factId: expect.stringMatching(/^fct_/),
      });
    }
  }, 60_000);

  test('J3: who sees the referral and is no side of it is told none of it', async () => {
    const { referralId } = await sent();
    await hub.courier.settle();
    expect(await receiver.step(referralId, 'RECEIVE')).toEqual([]);
    const told = await shown(sender, referralId);
    expect([told!.deliveries.length, told!.receipt?.step]).toEqual([1, 'RECEIVE']);
    // As if another court had handed it over: the union leads the dispute, and sees the referral as before.
    const byOthers = statement(`update referral set from_agency_id = 'agy_court_xishan' where id = $1`);
    await hub.database.systemQuery(byOthers, [referralId]);
    const nothing = { id: referralId, deliveries: [], receipt: null, undeliveredSince: null };
    expect(await shown(sender, referralId)).toEqual(nothing);
    expect(await shown(new Caller(hub, 'stf_court_clerk'), referralId)).toBeNull();
  }, 60_000);
});

describe('J3: a bounced notice alerts the sender', () => {
  test('J3: while the receiver is away, until it is told after all; the receiver itself is shown no such thing', async () => {
    const { referralId } = await bounce();
    expect(await alerts(referralId)).toEqual(alarmed);
    expect((await shown(receiver, referralId))!.undeliveredSince).toBeNull();
    expect((await alerts(referralId, receiver)).found).toBe(false);
    sink.answer = null;
    await later(12 * 3_600_000);
    expect(await alerts(referralId)).toEqual(quiet);
    expect((await shown(sender, referralId))!.deliveries).toMatchObject([{ by: 'WEBHOOK', status: 204 }]);
  }, 60_000);

  test('J3: while it is a dead letter, until a replay succeeds', async () => {
    const { disputeId, referralId } = await bounce();
    const giveUp = statement(
      `update webhook_delivery set state = 'DEAD', done_at = $2 where dispute_id = $1 and state = 'WAITING'`,
    );
    await hub.database.systemQuery(giveUp, [disputeId, hub.clock.now()]);
    expect(await alerts(referralId)).toEqual(alarmed);
    sink.answer = null;
    await admin.done('replayWebhook', { endpointId, deadLetters: true }, 'events');
    await later(12 * 3_600_000);
    expect(await alerts(referralId)).toEqual(quiet);
  }, 60_000);

  test('J3: until the referral is received without it', async () => {
    const { referralId } = await bounce();
    expect(await alerts(referralId)).toEqual(alarmed);
    expect(await receiver.step(referralId, 'RECEIVE')).toEqual([]);
    expect(await alerts(referralId)).toEqual(quiet);
  }, 60_000);
});
