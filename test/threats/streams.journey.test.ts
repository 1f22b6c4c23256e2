import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { Caller, paper, registered } from '../journeys/people/ask.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { LiveClient } from '../support/live-client.ts';
import { auditHolds } from '../support/audit-entries.ts';
import { expectAudit, expectCode } from '../support/threat-shown.ts';

let hub: TestHub;
const clients: LiveClient[] = [];

beforeAll(async () => {
  hub = await openTestHub({ live: { introduction: 300, strangersPerAddress: 3, patience: 60_000 } });
}, 120_000);
afterEach(() => {
  for (const client of clients.splice(0)) client.drop({ hard: true });
});
afterAll(() => hub.stop());

function client(way: 'ws' | 'sse' = 'ws'): LiveClient {
  const made = new LiveClient(way);
  clients.push(made);
  return made;
}

describe('S36: a subscription kept after the right ended', () => {
  test.each(['ws', 'sse'] as const)('S36: ends over %s when its token does, with one last word', async (way) => {
    const token = await hub.tokenOf('stf_union_officer', { seconds: 60 });
    const reader = await client(way).connect(hub.url, token);
    hub.clock.moveTo(new Date(hub.clock.now().getTime() + 61_000));
    const began = performance.now();
    await reader.until(() => reader.ending !== null);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(reader.types).toEqual(['STREAM_OPENED', 'ACCESS_ENDED']);
    await registered(new Caller(hub, 'stf_union_officer'));
    expect(reader.types).toHaveLength(2);
    await expectAudit('S36', hub.database, 'stream.closed', ({ staffId }) => staffId === 'stf_union_officer');
  });

  test('S36: ends when access to its dispute does, and the audit says so', async () => {
    const union = new Caller(hub, 'stf_union_officer');
    const { disputeId, worker } = await registered(union);
    const given = { disputeId, purpose: 'R20', partyIds: [worker], method: 'E_SIGNED', sensitiveAgreed: true };
    await union.done('recordConsent', given);
    const documents = [paper('AID_APPLICATION')];
    await union.done('sendReferral', { disputeId, kind: 'R20', toAgencyId: 'agy_union_kunming', documents });
    const reader = await client().connect(hub.url, await hub.tokenOf('stf_union_kunming'), { disputeId });
    const query = 'query ($id: ID!) { dispute(by: { id: $id }) { consents { id } } }';
    const { dispute } = await union.ask<{ dispute: { consents: { id: string }[] } }>(query, { id: disputeId });
    await union.done('withdrawConsent', { disputeId, consentId: dispute.consents[0]!.id });
    await reader.until(() => reader.ending !== null, 1_000);
    expect(reader.types).toEqual(['STREAM_OPENED', 'ACCESS_ENDED']);
    await expectAudit('S36', hub.database, 'stream.closed', ({ staffId }) => staffId === 'stf_union_kunming');
  });
});

describe('S37: a subscription nobody may open', () => {
  test('S37: is refused by its permission before anything streams', async () => {
    const token = await hub.clientTokenOf('cli_court_cases', null);
    const reader = await client('sse').connect(hub.url, token);
    expectCode('S37', 'FORBIDDEN', reader.answers);
    expect(reader.types).toEqual([]);
    await expectAudit('S37', hub.database, 'authz.denied', ({ rule }) => rule === 'dispute.read');
  });

  test('S37: of a hidden dispute tells neither that it is there nor when something happens', async () => {
    const union = new Caller(hub, 'stf_union_officer');
    const { disputeId } = await registered(union);
    const reader = await client().connect(hub.url, await hub.tokenOf('stf_court_clerk'), { disputeId });
    const absent = await client().connect(hub.url, await hub.tokenOf('stf_court_clerk'), { disputeId: 'dsp_none' });
    const code = (of: LiveClient) => JSON.stringify([of.answers, of.ending]).match(/"code":"\w+"/g);
    expect(code(reader)).toEqual(['"code":"NOT_FOUND"']);
    expect(code(absent)).toEqual(code(reader));
    await union.done('addNote', { disputeId, group: 'F8', body: '工作记录' });
    expect(reader.types).toEqual([]);
  });
});

describe('S38: sockets that say nothing', () => {
  const open = () => new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const outcome = (socket: WebSocket) =>
    new Promise<number | string>((resolve) => {
      socket.once('close', resolve);
      socket.once('error', ({ message }) => resolve(message));
    });

  test('S38: are closed in time, and no more of them are taken from one address', async () => {
    const sockets = Array.from({ length: 5 }, open);
    const ends = await Promise.all(sockets.map(outcome));
    expect(ends.filter((end) => end === 4408)).toHaveLength(3);
    expect(ends.filter((end) => String(end).includes('429'))).toHaveLength(2);
    await expectAudit('S38', hub.database, 'limit.tripped', ({ rule }) => rule === 'silent-connections');
  });

  test('S38: are closed at once when they are not anybody, or say too much', async () => {
    const stranger = open();
    stranger.once('open', () => stranger.send(JSON.stringify({ type: 'connection_init', payload: {} })));
    expect(await outcome(stranger)).toBe(4401);
    const talker = open();
    talker.once('open', () =>
      talker.send(JSON.stringify({ type: 'connection_init', payload: { a: 'x'.repeat(70_000) } })),
    );
    expect(await outcome(talker)).toBe(1009);
  });
});

describe('S38: a socket that asks on and on, and never reads', () => {
  test('S38: is cut off at so many answers, and not only when patience ends', async () => {
    const reader = await client().connect(hub.url, await hub.tokenOf('stf_union_chair'));
    const { socket } = reader;
    const closed = new Promise((resolve) => socket!.once('close', resolve));
    let pongs = 0;
    socket!.on('message', () => (pongs += 1));
    socket!.pause();
    const ping = JSON.stringify({ type: 'ping', payload: { a: 'x'.repeat(60_000) } });
    for (let n = 0; n < 300; n += 1) socket!.send(ping);
    await auditHolds(hub.database, 'limit.tripped', ({ rule, staffId }) => {
      return rule === 'slow-subscriber' && staffId === 'stf_union_chair';
    });
    socket!.resume();
    await closed;
    expect(pongs).toBeLessThan(300);
  }, 40_000);
});
