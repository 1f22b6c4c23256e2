import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { Caller, registered } from '../journeys/people/ask.ts';
import { auditHolds } from '../support/audit-entries.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { LiveClient } from '../support/live-client.ts';
import { act } from '../support/plain-ask.ts';
import { foreign, own, prove, thumbprint, type Proving } from './crafted-token.ts';

const clerk = 'stf_court_clerk';

let hub: TestHub;
let token: string;
const clients: LiveClient[] = [];

beforeAll(async () => {
  hub = await openTestHub();
  const made = await act(hub, 'stf_court_admin', ['registerClient', 'RegisterClientInput', 'clientId'], {
    ...{ name: { zh: '绑定系统', en: 'Bound system' }, scopes: ['dispute.read', 'timeline.read'], groups: ['F0'] },
    binding: 'DPOP',
  });
  const boundTo = await thumbprint(foreign.publicKey);
  token = await hub.clientTokenOf(made['clientId'] as string, clerk, { boundTo });
}, 120_000);
afterEach(() => {
  for (const client of clients.splice(0)) client.drop({ hard: true });
});
afterAll(() => hub.stop());

type Way = 'ws' | 'sse';
const methods = { ws: 'GET', sse: 'POST' } as const;

/** A proof for opening a stream this way, but for what is given. */
function proof(way: Way, { payload, ...rest }: Partial<Proving> = {}): string {
  const iat = Math.floor(hub.clock.now().getTime() / 1000);
  return prove({ token, payload: { htm: methods[way], iat, ...payload }, ...rest });
}

async function open(way: Way, dpop: string | null, scheme = 'DPoP'): Promise<LiveClient> {
  const client = new LiveClient(way);
  clients.push(client);
  return client.connect(hub.url, { authorization: `${scheme} ${token}`, ...(dpop === null ? {} : { dpop }) });
}

/** Whether it was turned away as nobody: by the code of the socket, or by the answer. */
function isNobody({ types, answers, ending }: LiveClient): boolean {
  const error = ending?.how === 'ERROR' ? ending.error : null;
  const status = (error as { response?: { status: number } } | null)?.response?.status;
  return (
    types.length === 0 && answers.length === 0 && ((error as { code?: number } | null)?.code === 4401 || status === 401)
  );
}

describe.each(['ws', 'sse'] as const)('S4: a stream over %s with a token that is bound to a key', (way) => {
  test('S4: opens with a proof by that key, and tells what happens', async () => {
    const reader = await open(way, proof(way));
    expect(reader.types).toEqual(['STREAM_OPENED']);
    await registered(new Caller(hub, clerk));
    await reader.until(() => reader.heard.length > 0);
  });

  const wrong: readonly [what: string, reason: string, dpop: () => string | null, scheme?: string][] = [
    ['no proof', 'proof-missing', () => null],
    ['a proof by another key', 'proof-of-other-key', () => proof(way, { key: own })],
    [
      'a proof of another kind of request',
      'proof-of-other-request',
      () => proof(way, { payload: { htm: way === 'ws' ? 'POST' : 'GET' } }),
    ],
    ['a proof for another token', 'proof-of-other-request', () => proof(way, { token: 'other' })],
    ['a proof that is old', 'proof-stale', () => proof(way, { payload: { iat: 1 } })],
    ['a proof that is none', 'proof-malformed', () => 'x.y.z'],
  ];
  test.each(wrong)('S4: does not open with %s, and the audit says why', async (_what, reason, dpop) => {
    expect(isNobody(await open(way, dpop()))).toBe(true);
    await auditHolds(hub.database, 'auth.binding', (entry) => entry.reason === reason);
  });

  test('S4: does not open a second time with the proof of the first', async () => {
    const once = proof(way);
    expect((await open(way, once)).types).toEqual(['STREAM_OPENED']);
    expect(isNobody(await open(way, once))).toBe(true);
    await auditHolds(hub.database, 'auth.binding', ({ reason }) => reason === 'proof-replayed');
  });

  test('S4: does not open for who merely bears the token', async () => {
    expect(isNobody(await open(way, proof(way), 'Bearer'))).toBe(true);
  });
});

describe('S4: the upgrade to a WebSocket', () => {
  const greeted = (headers: Record<string, string>) =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
      const over = (word: string) => {
        resolve(word);
        socket.terminate();
      };
      socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
      socket.once('message', (data) => over((JSON.parse(String(data)) as { type: string }).type));
      socket.once('close', (code) => over(String(code)));
    });

  test('S4: may show token and proof itself, and is not taken with a proof by another key', async () => {
    const authorization = `DPoP ${token}`;
    expect(await greeted({ authorization, dpop: proof('ws') })).toBe('connection_ack');
    expect(await greeted({ authorization, dpop: proof('ws', { key: own }) })).toBe('4401');
    expect(await greeted({ authorization })).toBe('4401');
  });
});
