import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditHolds } from '../support/audit-entries.ts';
import { figure, fullSize } from '../support/figure.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act, plainAsk } from '../support/plain-ask.ts';
import { signedHeaders, signingKey, type Signing, type SigningKey } from '../support/sign-message.ts';
import { expectAudit, expectCode } from '../support/threat-shown.ts';

const admin = 'stf_court_admin';
const body = JSON.stringify({ query: '{ viewer { client { id } } }' });
const register = ['registerClient', 'RegisterClientInput', 'clientId'] as const;
const addKey = ['addClientKey', 'AddClientKeyInput', 'clientId keyId'] as const;
const endKey = ['endClientKey', 'EndClientKeyInput', 'keyId'] as const;

let hub: TestHub;
/** A second process on the same database, with a directory and a memory of its own. */
let elsewhere: TestHub;
let clientId: string;
let token: string;
/** What was answered last. */
let last: unknown;
const first = signingKey();

beforeAll(async () => {
  hub = await openTestHub();
  elsewhere = await openTestHub({ database: hub.database });
  const system = { name: { zh: '签名系统', en: 'Signing system' }, scopes: ['directory.read'], binding: 'SIGNED' };
  clientId = (await act(hub, admin, register, system))['clientId'] as string;
  expect((await act(hub, admin, addKey, { clientId, publicKey: first.jwk })).userErrors).toEqual([]);
  await elsewhere.reload();
  token = await hub.clientTokenOf(clientId, null);
}, 120_000);
afterAll(async () => {
  await elsewhere.quit();
  await hub.stop();
});

interface Sent extends Partial<Omit<Signing, 'key'>> {
  readonly key?: SigningKey;
  readonly to?: TestHub;
  readonly sentBody?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

async function send({ to = hub, sentBody = body, headers, ...signing }: Sent = {}): Promise<number> {
  const signed = signedHeaders({
    ...{ key: first, url: `${to.url}/graphql`, body, token, at: hub.clock.now().getTime() },
    ...signing,
  });
  const all = Object.entries({ ...signed, ...headers }).filter(([, value]) => value !== undefined);
  const response = await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: Object.fromEntries(all) as Record<string, string>,
    body: sentBody,
  });
  const answer = (await response.json()) as { data?: { viewer: { client: { id: string } } } };
  if (response.status === 200) expect(answer.data?.viewer.client.id).toBe(clientId);
  last = answer;
  return response.status;
}

const why = (reason: string) => auditHolds(hub.database, 'inbound.rejected', (entry) => entry.reason === reason);
/** The same, for what is tried with a good message that is not fresh or not new. */
const proven = (reason: string) =>
  expectAudit(
    'S43',
    hub.database,
    'inbound.rejected',
    (entry) => entry.reason === reason && entry.clientId === clientId,
  );

describe('N1: a system that signs its messages', () => {
  test('is let in with a good signature, which verifies its key', async () => {
    expect(await send()).toBe(200);
    await hub.reload();
    const asked = await plainAsk(
      hub,
      admin,
      '{ systemClients(first: 50) { nodes { id binding keys { kind thumbprint inForce verifiedAt } } } }',
    );
    const { nodes } = (asked.data as unknown as { systemClients: { nodes: { id: string }[] } }).systemClients;
    expect(nodes.find(({ id }) => id === clientId)).toMatchObject({
      binding: 'SIGNED',
      keys: [
        {
          ...{ kind: 'ED25519', thumbprint: first.thumbprint, inForce: true },
          verifiedAt: hub.clock.now().toISOString(),
        },
      ],
    });
  });

  const other = signingKey();
  const refused: readonly (readonly [what: string, reason: string, sent: Sent])[] = [
    ['without a signature', 'message-unsigned', { headers: { signature: undefined, 'signature-input': undefined } }],
    ['with half a signature', 'message-signature-malformed', { headers: { signature: undefined } }],
    ['with a short nonce', 'message-signature-malformed', { nonce: 'abc' }],
    ['that leaves its body open', 'message-not-covered', { covered: ['@method', '@target-uri', 'authorization'] }],
    ['that leaves its bearer open', 'message-not-covered', { covered: ['@method', '@target-uri', 'content-digest'] }],
    ['that leaves its key of repetition open', 'message-not-covered', { headers: { 'idempotency-key': 'k-1' } }],
    ['of a key nobody registered', 'message-key-unknown', { key: other }],
    ['of another key under a registered name', 'message-altered', { key: other, keyId: first.thumbprint }],
    ['sent to another address', 'message-altered', { url: 'http://elsewhere.test/graphql' }],
    ['made for another method', 'message-altered', { method: 'GET' }],
    ['whose signature is another’s', 'message-altered', { headers: { signature: `sig=:${'A'.repeat(86)}==:` } }],
    ['that is over', 'message-skewed', { more: ';expires=1' }],
  ];

  test.each(refused)(
    'is refused %s, and the audit says why',
    async (_what, reason, sent) => {
      expect(await send(sent)).toBe(401);
      const found = await why(reason);
      expect(found.filter((entry) => entry.reason === reason).every((entry) => entry.clientId === clientId)).toBe(true);
    },
    30_000,
  );

  test('is refused when its body was changed on the way', async () => {
    expect(await send({ sentBody: body.replace('id', '__typename') })).toBe(401);
    await auditHolds(hub.database, 'inbound.rejected', ({ code }) => code === 'MESSAGE_ALTERED');
  }, 30_000);

  test('S43: is let in once only, whichever process the repeat goes to', async () => {
    const nonce = randomUUID();
    expect(await send({ nonce })).toBe(200);
    expect(await send({ nonce })).toBe(401);
    expectCode('S43', 'UNAUTHENTICATED', last);
    const theirs = { to: elsewhere, token: await elsewhere.clientTokenOf(clientId, null) };
    expect(await send(theirs)).toBe(200);
    expect(await send({ ...theirs, nonce })).toBe(401);
    let replays = 0;
    await auditHolds(hub.database, 'inbound.rejected', ({ reason }) => reason === 'message-replayed' && ++replays > 1);
    const both = await Promise.all(Array.from({ length: 20 }, () => send({ nonce: `${nonce}-again` })));
    expect(both.filter((status) => status === 200)).toHaveLength(1);
    await proven('message-replayed');
  }, 30_000);

  test('S43: may be five minutes ahead or behind, in any order, and not a second more', async () => {
    const now = hub.clock.now().getTime();
    expect(await send({ at: now - 300_000 })).toBe(200);
    expect(await send({ at: now + 300_000 })).toBe(200);
    expect(await send({ at: now - 301_000 })).toBe(401);
    expect(await send({ at: now + 301_000 })).toBe(401);
    expect(await send({ at: now - 299_000 })).toBe(200);
    await proven('message-skewed');
  });
});

describe('G9: the keys of a system', () => {
  test('change under load without one refused request', async () => {
    let key = first;
    let isOver = false;
    const statuses: number[] = [];
    const load = Array.from({ length: fullSize ? 8 : 3 }, async () => {
      while (!isOver) statuses.push(await send({ key }));
    });
    const rounds = fullSize ? 20 : 3;
    for (let round = 0; round < rounds; round += 1) {
      const next = signingKey();
      const added = await act(hub, admin, addKey, { clientId, publicKey: next.jwk });
      expect(added.userErrors).toEqual([]);
      expect([await send({ key }), await send({ key: next })]).toEqual([200, 200]);
      const [before, then] = [key, statuses.length];
      key = next;
      // Whoever still signs with the key before finishes first: that is what the overlap is for.
      while (statuses.length < then + load.length * 2) await new Promise((resolve) => setImmediate(resolve));
      expect((await act(hub, admin, endKey, { keyId: await idOf(before) })).userErrors).toEqual([]);
      expect(await send({ key: before })).toBe(401);
    }
    isOver = true;
    await Promise.all(load);
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    figure('key changes under load', rounds);
    figure('requests during key changes', statuses.length);
    figure('requests refused during key changes', 0);
    lastKey = key;
  }, 120_000);

  let lastKey: SigningKey;

  test('are taken until the second they end, and not in that second', async () => {
    const ends = new Date(hub.clock.now().getTime() + 3_600_000);
    const keyId = await idOf(lastKey);
    expect((await act(hub, admin, endKey, { keyId, at: ends.toISOString() })).userErrors).toEqual([]);
    hub.clock.moveTo(new Date(ends.getTime() - 1000));
    expect(await send({ key: lastKey })).toBe(200);
    hub.clock.moveTo(ends);
    expect(await send({ key: lastKey })).toBe(401);
    await why('message-key-over');
  }, 30_000);

  test('are two at once, and never a private one, a weak one, or one that was there before', async () => {
    const coded = async (publicKey: string) =>
      (await act(hub, admin, addKey, { clientId, publicKey })).userErrors.map(({ code }) => code);
    expect(await coded(signingKey().jwk)).toEqual([]);
    expect(await coded(signingKey().jwk)).toEqual([]);
    expect(await coded(signingKey().jwk)).toEqual(['TOO_MANY']);
    expect(await coded(first.jwk)).toEqual(['CLIENT_KEY_KNOWN']);
    const pair = signingKey();
    expect(await coded(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toEqual([
      'CLIENT_KEY_IS_PRIVATE',
    ]);
    expect(await coded('{"kty":"EC"}')).toEqual(['CLIENT_KEY_UNREADABLE']);
  });

  test('are the agency’s own: another’s administrator finds neither the system nor the key', async () => {
    const theirs = await act(hub, 'stf_union_admin', addKey, { clientId, publicKey: signingKey().jwk });
    expect(theirs.userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    const ended = await act(hub, 'stf_union_admin', endKey, { keyId: await idOf(lastKey) });
    expect(ended.userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    await expect(act(hub, 'stf_court_clerk', endKey, { keyId: await idOf(lastKey) })).rejects.toThrow('FORBIDDEN');
  });

  async function idOf({ thumbprint }: SigningKey): Promise<string> {
    const query = '{ systemClients(first: 50) { nodes { keys { id thumbprint } } } }';
    const { data } = await plainAsk(hub, admin, query);
    const { nodes } = (
      data as unknown as { systemClients: { nodes: { keys: { id: string; thumbprint: string }[] }[] } }
    ).systemClients;
    return nodes.flatMap(({ keys }) => keys).find((key) => key.thumbprint === thumbprint)!.id;
  }
});
