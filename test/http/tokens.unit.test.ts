import { createHmac, generateKeyPairSync, randomInt, sign as signBytes, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { JSONWebKeySet, JWK } from 'jose';
import type { Principal } from '../../src/domain/agency/agency.ts';
import { createAuthenticator, type RejectionReason } from '../../src/http/authenticate.ts';
import { audience, issuer, serve, type Served } from './served.ts';

const ed = generateKeyPairSync('ed25519');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('ed25519');
const jwks: JSONWebKeySet = { keys: [publicJwk(ed.publicKey, 'ed'), publicJwk(rsa.publicKey, 'rsa')] };
const now = new Date();
const seconds = Math.floor(now.getTime() / 1000);
const claims = { iss: issuer, aud: audience, sub: 'stf_1', agency: 'agy_1', iat: seconds, exp: seconds + 600 };

function publicJwk(key: KeyObject, kid: string): JWK {
  return { ...(key.export({ format: 'jwk' }) as JWK), kid };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

interface Crafted {
  readonly header?: Record<string, unknown>;
  readonly payload?: Record<string, unknown>;
  readonly key?: KeyObject;
}

/** A token as the issuer would make it, but for what is given. */
function craft({ header, payload, key = ed.privateKey }: Crafted = {}): string {
  const head = { alg: 'EdDSA', typ: 'at+jwt', kid: 'ed', ...header };
  const signed = `${encode(head)}.${encode({ ...claims, ...payload })}`;
  const digest = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  return `${signed}.${signBytes(digest, Buffer.from(signed), key).toString('base64url')}`;
}

/** HMAC over the public key, as a library that trusts the header's `alg` would check it. */
function hmacWithPublicKey(secret: string | Buffer): string {
  const signed = `${encode({ alg: 'HS256', typ: 'JWT', kid: 'ed' })}.${encode(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

function without(claim: keyof typeof claims): string {
  return craft({ payload: { [claim]: undefined } });
}

describe('a token', () => {
  let hub: Served;
  let trap: Server;
  let connections = 0;
  const reasons: RejectionReason[] = [];

  beforeAll(async () => {
    hub = await serve({ authenticator: { keys: jwks, onRejected: ({ reason }) => reasons.push(reason) } });
    trap = createServer((_request, response) => response.end(JSON.stringify(jwks)));
    trap.on('connection', () => (connections += 1));
    await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await hub.stop();
    await new Promise((resolve) => trap.close(resolve));
  });

  async function present(token: string): Promise<{ status: number; body: string }> {
    const response = await hub.post({ query: '{ me }' }, { authorization: `Bearer ${token}` });
    const body = (await response.text()).replace(/req_\d+/, 'req');
    return { status: response.status, body };
  }

  test.each([
    ['as the issuer makes it', craft()],
    ['of the plain JWT type', craft({ header: { typ: 'JWT' } })],
    ['of the full media type', craft({ header: { typ: 'application/at+jwt' } })],
    ['without a type', craft({ header: { typ: undefined } })],
    ['signed with RS256', craft({ header: { alg: 'RS256', kid: 'rsa' }, key: rsa.privateKey })],
    ['for several audiences', craft({ payload: { aud: ['other', audience] } })],
    ['expired 20 s ago, within the allowed difference of clocks', craft({ payload: { exp: seconds - 20 } })],
    ['valid in 20 s', craft({ payload: { nbf: seconds + 20 } })],
    ['issued in 20 s', craft({ payload: { iat: seconds + 20 } })],
    ['without a time of issue', without('iat')],
  ])('%s is accepted', async (_what, token) => {
    await expect(present(token)).resolves.toEqual({ status: 200, body: '{"data":{"me":"stf_1"}}\n'.trim() });
  });

  const refused: [what: string, reason: RejectionReason, token: () => string][] = [
    ['expired a minute ago', 'expired', () => craft({ payload: { exp: seconds - 60 } })],
    ['not valid for another minute', 'not-yet-valid', () => craft({ payload: { nbf: seconds + 60 } })],
    ['issued a minute from now', 'claims', () => craft({ payload: { iat: seconds + 60 } })],
    ['from another issuer', 'issuer', () => craft({ payload: { iss: 'https://elsewhere.test' } })],
    ['from an issuer with a slash more', 'issuer', () => craft({ payload: { iss: `${issuer}/` } })],
    ['for another audience', 'audience', () => craft({ payload: { aud: 'accord' } })],
    ['without an audience', 'audience', () => without('aud')],
    ['without an issuer', 'issuer', () => without('iss')],
    ['without an end', 'claims', () => without('exp')],
    ['whose end is a text', 'claims', () => craft({ payload: { exp: String(seconds + 600) } })],
    ['without a person', 'claims', () => without('sub')],
    ['without an agency', 'claims', () => without('agency')],
    ['whose person is no staff id', 'claims', () => craft({ payload: { sub: "stf_1' or 1=1" } })],
    ['whose agency is an object', 'claims', () => craft({ payload: { agency: { $like: '%' } } })],
    ['of a person unknown here', 'staff-unknown', () => craft({ payload: { sub: 'stf_9' } })],
    ['of a person of another agency', 'staff-unknown', () => craft({ payload: { agency: 'agy_2' } })],
    ['signed with a key that is not the issuer’s', 'signature', () => craft({ key: other.privateKey })],
    ['naming a key that does not exist', 'key', () => craft({ header: { kid: '../../etc/passwd' } })],
    ['naming a key with quotes', 'key', () => craft({ header: { kid: "' or '1'='1" } })],
    ['with alg none', 'algorithm', () => `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.AA`],
    ['with alg none and no signature', 'malformed', () => `${encode({ alg: 'none' })}.${encode(claims)}.`],
    ['with HS256 over the public key', 'algorithm', () => hmacWithPublicKey(jwks.keys[0]!.x!)],
    [
      'with HS256 over the public key as PEM',
      'algorithm',
      () => hmacWithPublicKey(ed.publicKey.export({ type: 'spki', format: 'pem' })),
    ],
    ['with RS512', 'algorithm', () => craft({ header: { alg: 'RS512', kid: 'rsa' }, key: rsa.privateKey })],
    ['that is an ID token by type', 'type', () => craft({ header: { typ: 'id_token+jwt' } })],
    ['that is a logout token', 'type', () => craft({ header: { typ: 'logout+jwt' } })],
    ['with critical extensions', 'header', () => craft({ header: { crit: ['exp'] } })],
    [
      'carrying its own key',
      'header',
      () => craft({ header: { jwk: publicJwk(other.publicKey, 'ed') }, key: other.privateKey }),
    ],
    ['pointing at its own keys', 'header', () => craft({ header: { jku: trapUrl() }, key: other.privateKey })],
    ['pointing at its own certificate', 'header', () => craft({ header: { x5u: trapUrl() }, key: other.privateKey })],
    ['of two parts', 'malformed', () => craft().split('.').slice(0, 2).join('.')],
    ['of 9,000 characters', 'malformed', () => craft({ payload: { pad: 'x'.repeat(9000) } })],
    ['that is a dot', 'malformed', () => '.'],
  ];

  function trapUrl(): string {
    return `http://127.0.0.1:${(trap.address() as AddressInfo).port}/keys`;
  }

  test.each(refused)('%s is refused: %s', async (_what, reason, token) => {
    reasons.length = 0;
    const { status, body } = await present(token());
    expect(status).toBe(401);
    expect(body).toBe(
      '{"errors":[{"message":"请登录后再试 / Sign in and try again","extensions":{"code":"UNAUTHENTICATED","requestId":"req"}}]}',
    );
    expect(reasons).toEqual([reason]);
  });

  test('of another scheme, or none, is refused', async () => {
    for (const authorization of ['Basic c3RmXzE6eA==', craft(), 'Bearer', 'Token x']) {
      expect((await hub.post({ query: '{ me }' }, { authorization })).status).toBe(401);
    }
  });

  test('never makes the hub fetch anything', () => {
    expect(connections).toBe(0);
  });

  test('changed anywhere, in 400 ways, is never accepted', async () => {
    const token = craft();
    const accepted: string[] = [];
    for (let round = 0; round < 400; round++) {
      const mutant = mutate(token);
      if (mutant !== token && (await present(mutant)).status !== 401) accepted.push(mutant);
    }
    expect(accepted).toEqual([]);
  });

  test('with every other spelling of its last character is refused', async () => {
    const token = craft();
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=';
    for (const character of alphabet) {
      const spelled = token.slice(0, -1) + character;
      expect((await present(spelled)).status).toBe(spelled === token ? 200 : 401);
    }
  });
});

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function mutate(token: string): string {
  const at = randomInt(token.length);
  const letter = letters[randomInt(letters.length)]!;
  const kinds = [
    () => token.slice(0, at) + letter + token.slice(at + 1),
    () => token.slice(0, at) + token.slice(at + 1),
    () => token.slice(0, at) + letter + token.slice(at),
    () => token.slice(0, at),
    () => `${token}${letter}`,
    () => token.split('.').reverse().join('.'),
  ];
  return kinds[randomInt(kinds.length)]!();
}

describe('the authenticator', () => {
  const principal = { staffId: 'stf_1', agencyId: 'agy_1' } as Principal;
  const base = { keys: jwks, issuer, audience, findCaller: () => ({ principal, mustBeBound: false }) };

  test('calls a request without a header anonymous', async () => {
    const authenticate = createAuthenticator({ ...base, now: () => now });
    await expect(authenticate(undefined)).resolves.toBe('ANONYMOUS');
  });

  test('asks for the person at every request, so that one who has left is out at once', async () => {
    let known: Principal | null = principal;
    const authenticate = createAuthenticator({
      ...base,
      findCaller: () => (known ? { principal: known, mustBeBound: false } : { unknown: 'staff-unknown' as const }),
      now: () => now,
    });
    const authorization = `Bearer ${craft()}`;
    await expect(authenticate(authorization)).resolves.toBe(principal);
    known = null;
    await expect(authenticate(authorization)).resolves.toBe('REJECTED');
  });

  test('does not take a remembered token at its word beyond its end', async () => {
    let clock = now;
    const authenticate = createAuthenticator({ ...base, now: () => clock });
    const authorization = `Bearer ${craft({ payload: { exp: seconds + 40 } })}`;
    await expect(authenticate(authorization)).resolves.toBe(principal);
    clock = new Date(now.getTime() + 75_000);
    await expect(authenticate(authorization)).resolves.toBe('REJECTED');
  });

  test('reads its keys from a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'accord-keys-')), 'jwks.json');
    writeFileSync(file, JSON.stringify(jwks));
    const authenticate = createAuthenticator({ ...base, keys: file, now: () => now });
    await expect(authenticate(`Bearer ${craft()}`)).resolves.toBe(principal);
    expect(() => createAuthenticator({ ...base, keys: `${file}.missing`, now: () => now })).toThrow('ENOENT');
  });

  test('says it cannot tell, rather than no, while the keys cannot be fetched', async () => {
    const authenticate = createAuthenticator({ ...base, keys: 'http://127.0.0.1:9/keys', now: () => now });
    await expect(authenticate(`Bearer ${craft()}`)).rejects.toThrow('key set');
    const hub = await serve({ authenticate });
    const response = await hub.post({ query: '{ me }' }, { authorization: `Bearer ${craft()}` });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.text()).toContain('"TEMPORARILY_UNAVAILABLE"');
    await hub.stop();
  });

  test('fetches the keys from their address once', async () => {
    let asked = 0;
    const keys = createServer((_request, response) => {
      asked += 1;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(jwks));
    });
    await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/keys`;
    const authenticate = createAuthenticator({ ...base, keys: url, now: () => now });
    for (const sub of ['stf_1', 'stf_2', 'stf_3']) await authenticate(`Bearer ${craft({ payload: { sub } })}`);
    expect(asked).toBe(1);
    await new Promise((resolve) => keys.close(resolve));
  });
});
