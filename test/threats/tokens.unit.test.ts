import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isBindingFault, type RejectionReason } from '../../src/http/authenticate.ts';
import { audience, issuer, principal, serve, type Served } from '../http/served.ts';
import { Dice } from '../policy/dice.ts';
import { craft, foreign, jwks, own, prove, publicJwk, rsa, seconds, thumbprint } from './crafted-token.ts';

let hub: Served;
let trap: Server;
let connections = 0;
const reasons: RejectionReason[] = [];

beforeAll(async () => {
  hub = await serve({
    authenticator: {
      keys: jwks,
      // Stands still, so that a slow machine makes no token older than it says.
      now: () => new Date(seconds * 1000),
      onRejected: ({ reason }) => reasons.push(reason),
      findCaller: ({ staffId, clientId, agencyId }) => {
        if (agencyId !== 'agy_1') return { unknown: 'staff-unknown' };
        if (clientId === 'cli_bound') return { principal, mustBeBound: true };
        return staffId === 'stf_1' ? { principal, mustBeBound: false } : { unknown: 'staff-unknown' };
      },
    },
  });
  trap = createServer((_request, response) => response.end(JSON.stringify(jwks)));
  trap.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await hub.stop();
  await new Promise((resolve) => trap.close(resolve));
});

const trapUrl = () => `http://127.0.0.1:${(trap.address() as AddressInfo).port}/keys`;

interface Answered {
  readonly status: number;
  readonly body: string;
  readonly reasons: readonly RejectionReason[];
}

async function present(token: string, headers: Record<string, string> = {}): Promise<Answered> {
  reasons.length = 0;
  const response = await hub.post({ query: '{ me }' }, { authorization: `Bearer ${token}`, ...headers });
  const body = (await response.text()).replace(/req_\d+/, 'req');
  return { status: response.status, body, reasons: [...reasons] };
}

/** The one answer to a credential that is not taken, whatever is wrong with it. */
const turnedAway =
  '{"errors":[{"message":"请登录后再试 / Sign in and try again","extensions":{"code":"UNAUTHENTICATED","requestId":"req"}}]}';

async function refused(token: string, headers: Record<string, string> = {}): Promise<RejectionReason> {
  const answer = await present(token, headers);
  expect([answer.status, answer.body, answer.reasons.length]).toEqual([401, turnedAway, 1]);
  return answer.reasons[0]!;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function mutate(token: string, dice: Dice): string {
  const at = dice.throw(token.length);
  const letter = letters[dice.throw(letters.length)]!;
  const [head, payload, signature] = token.split('.') as [string, string, string];
  const kinds = [
    () => token.slice(0, at) + letter + token.slice(at + 1),
    () => token.slice(0, at) + token.slice(at + 1),
    () => token.slice(0, at) + letter + token.slice(at),
    () => token.slice(0, at),
    () => `${token}${letter}`,
    () => token.split('.').reverse().join('.'),
    () => `${head}.${payload}.${signature.slice(0, dice.throw(signature.length))}`,
    () => `${head}.${payload}.`,
    () => `${head}.${payload}.${signature}.${signature}`,
    () => `${payload}.${payload}.${signature}`,
    () =>
      craft({ header: { alg: dice.of(['none', 'None', 'nOnE', 'HS256', 'HS512', 'RS512', 'ES512', '', ' EdDSA']) } }),
    () => craft({ header: { alg: 'none' }, signature: dice.of(['', 'AA', signature]) }),
    () => craft({ header: { alg: 'HS256' }, secret: dice.of([jwks.keys[0]!.x!, JSON.stringify(jwks.keys[0]), '']) }),
  ];
  return dice.of(kinds)();
}

describe('S1: a token that nobody signed', () => {
  test('S1: of 2,000 changed ones none is accepted, each with the same words', async () => {
    const good = craft();
    expect((await present(good)).status).toBe(200);
    const dice = new Dice(1122);
    let tried = 0;
    while (tried < 2_000) {
      const mutant = mutate(good, dice);
      if (mutant === good) continue;
      await refused(mutant);
      tried += 1;
    }
  }, 60_000);

  test.each([
    ['alg none', () => craft({ header: { alg: 'none' }, signature: '' }), 'malformed'],
    ['alg none with a signature', () => craft({ header: { alg: 'none' }, signature: 'AA' }), 'algorithm'],
    ['HS256 over the public key', () => craft({ header: { alg: 'HS256' }, secret: jwks.keys[0]!.x! }), 'algorithm'],
    [
      'HS256 over the public key as PEM',
      () =>
        craft({ header: { alg: 'HS256', kid: 'rsa' }, secret: rsa.publicKey.export({ type: 'spki', format: 'pem' }) }),
      'algorithm',
    ],
    ['another’s key', () => craft({ key: foreign.privateKey }), 'signature'],
  ])('S1: with %s', async (_what, token, reason) => {
    expect(await refused(token())).toBe(reason);
  });
});

describe('S2: a token that names its own key', () => {
  test('S2: is refused and nothing is fetched', async () => {
    const key = foreign.privateKey;
    const kids = [
      '../../etc/passwd',
      "' or '1'='1",
      '"; drop table staff; --',
      '%2e%2e%2f',
      'ed\u0000',
      '__proto__',
      'constructor',
    ];
    const headers = [
      { jku: trapUrl() },
      { x5u: trapUrl() },
      { jku: trapUrl(), kid: 'ed' },
      { jwk: publicJwk(foreign.publicKey, 'ed') },
      { x5c: [foreign.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')] },
      { crit: ['jku'], jku: trapUrl() },
      { b64: false },
      { zip: 'DEF' },
      ...kids.map((kid) => ({ kid })),
      { kid: trapUrl() },
      { kid: 7 },
      { kid: ['ed'] },
    ];
    for (const header of headers) {
      await refused(craft({ header, key }));
      // Even well signed: a header that points elsewhere is not looked at twice.
      if (!('kid' in header)) await refused(craft({ header }));
    }
    expect(connections).toBe(0);
  });
});

describe('S3: a token of another time, issuer, audience or type', () => {
  const issuers = {
    own: issuer,
    slash: `${issuer}/`,
    other: 'https://elsewhere.test',
    none: undefined,
    list: [issuer],
  };
  const audiences = {
    own: audience,
    listed: ['x', audience],
    other: 'another-subgraph',
    upper: audience.toUpperCase(),
    none: undefined,
  };
  const types = {
    access: 'at+jwt',
    plain: 'JWT',
    long: 'application/at+jwt',
    id: 'id_token+jwt',
    logout: 'logout+jwt',
    proof: 'dpop+jwt',
  };
  const times = {
    now: {},
    ended: { exp: seconds - 60 },
    endedJustNow: { exp: seconds - 20 },
    notYet: { nbf: seconds + 60 },
    almost: { nbf: seconds + 20 },
    fromTheFuture: { iat: seconds + 60 },
    never: { exp: undefined },
  };
  const fine = {
    iss: ['own'],
    aud: ['own', 'listed'],
    typ: ['access', 'plain', 'long'],
    time: ['now', 'endedJustNow', 'almost'],
  };

  test('S3: is refused unless every part of it is right', async () => {
    const told = { taken: 0, refused: 0 };
    for (const [iss, issValue] of Object.entries(issuers))
      for (const [aud, audValue] of Object.entries(audiences))
        for (const [typ, typValue] of Object.entries(types))
          for (const [time, timeClaims] of Object.entries(times)) {
            const isFine =
              fine.iss.includes(iss) && fine.aud.includes(aud) && fine.typ.includes(typ) && fine.time.includes(time);
            const token = craft({
              header: { typ: typValue },
              payload: { iss: issValue, aud: audValue, ...timeClaims },
            });
            if (isFine)
              expect([iss, aud, typ, time, (await present(token)).status]).toEqual([iss, aud, typ, time, 200]);
            else await refused(token);
            told[isFine ? 'taken' : 'refused'] += 1;
          }
    expect(told).toEqual({ taken: 18, refused: 1032 });
  }, 60_000);

  test.each(['nonce', 'at_hash', 'c_hash'])('S3: is refused when it is an ID token by its claim %s', async (claim) => {
    expect(await refused(craft({ payload: { [claim]: 'x' } }))).toBe('claims');
  });

  test.each([
    ['an actor that is a person', { act: { sub: 'stf_2' } }],
    ['a chain of actors', { act: { sub: 'cli_bound', act: { sub: 'cli_other' } } }],
    ['an actor of no form', { act: 'cli_bound' }],
    ['a person for whom a person acts', { act_for: 'stf_2' }],
    ['a system for which a system acts', { sub: 'cli_bound', act_for: 'cli_other' }],
    ['a certificate and a key at once', { cnf: { 'x5t#S256': 'x'.repeat(43), jkt: 'x'.repeat(43) } }],
    ['a binding nobody here could check', { cnf: { kid: 'x'.repeat(43) } }],
    ['a thumbprint of no form', { cnf: { jkt: 'short' } }],
  ])('S3: is refused with %s', async (_what, payload) => {
    expect(await refused(craft({ payload }))).toBe('claims');
  });

  test('S4: is refused when it is bound to a certificate and comes without one', async () => {
    const cnf = { 'x5t#S256': 'x'.repeat(43) };
    expect(await refused(craft({ payload: { cnf } }))).toBe('certificate-missing');
  });
});

describe('S4: a token replayed from another machine', () => {
  let token: string;
  let jkt: string;

  beforeAll(async () => {
    jkt = await thumbprint(foreign.publicKey);
    token = craft({ payload: { sub: 'cli_bound', cnf: { jkt } } });
  });

  async function withProof(proof: string | undefined, scheme = 'DPoP', of = token): Promise<Answered> {
    const headers: Record<string, string> = proof === undefined ? {} : { dpop: proof };
    return present(of, { authorization: `${scheme} ${of}`, ...headers });
  }

  test('S4: is taken with a proof of the key it is bound to', async () => {
    expect((await withProof(prove({ token }))).status).toBe(200);
  });

  test.each<[string, RejectionReason, () => [proof: string | undefined, scheme?: string]]>([
    ['without a proof', 'proof-missing', () => [undefined]],
    ['as a bearer token', 'scheme', () => [prove({ token }), 'Bearer']],
    ['with a proof of another key', 'proof-of-other-key', () => [prove({ token, key: own })]],
    ['with a proof for another method', 'proof-of-other-request', () => [prove({ token, payload: { htm: 'GET' } })]],
    [
      'with a proof for another address',
      'proof-of-other-request',
      () => [prove({ token, payload: { htu: 'https://hub.test/demo/token' } })],
    ],
    ['with a proof for another token', 'proof-of-other-request', () => [prove({ token: craft() })]],
    ['with a proof of a minute ago', 'proof-stale', () => [prove({ token, payload: { iat: seconds - 60 } })]],
    ['with a proof of a minute from now', 'proof-stale', () => [prove({ token, payload: { iat: seconds + 600 } })]],
    ['with a proof that is none', 'proof-malformed', () => ['x.y.z']],
    ['with a proof of another type', 'proof-malformed', () => [prove({ token, header: { typ: 'at+jwt' } })]],
    [
      'with a proof that hands out its key',
      'proof-malformed',
      () => [prove({ token, header: { jwk: foreign.privateKey.export({ format: 'jwk' }) } })],
    ],
    ['with a proof without a name', 'proof-malformed', () => [prove({ token, payload: { jti: undefined } })]],
  ])('S4: is refused %s', async (_what, reason, given) => {
    const answer = await withProof(...given());
    expect([answer.status, answer.body, answer.reasons]).toEqual([401, turnedAway, [reason]]);
  });

  test('S4: is refused with a proof that was used before', async () => {
    const proof = prove({ token });
    expect((await withProof(proof)).status).toBe(200);
    expect((await withProof(proof)).reasons).toEqual(['proof-replayed']);
  });

  test('S4: of a system that must be bound is refused when it is bound to nothing', async () => {
    expect(await refused(craft({ payload: { sub: 'cli_bound' } }))).toBe('binding-missing');
    const unbound = craft({ payload: { sub: 'cli_bound' } });
    expect((await withProof(prove({ token: unbound }), 'DPoP', unbound)).status).toBe(401);
  });

  test('S4: a person may have a bound token, too, and then has to prove it', async () => {
    const bound = craft({ payload: { cnf: { jkt } } });
    expect((await withProof(prove({ token: bound }), 'DPoP', bound)).status).toBe(200);
    expect(await refused(bound)).toBe('scheme');
  });

  test('S4: is noted as what it is', () => {
    const binding = ['binding-missing', 'proof-missing', 'proof-replayed', 'proof-stale'] as const;
    expect(binding.every(isBindingFault)).toBe(true);
    expect(isBindingFault('signature')).toBe(false);
  });
});

describe('S6: headers that claim to be somebody', () => {
  const parts = [
    'agency-id',
    'user',
    'user-id',
    'staff',
    'staff-id',
    'principal',
    'role',
    'roles',
    'client',
    'client-id',
  ];
  const forms = [
    'x-',
    'x-accord-',
    'accord-',
    'x-auth-',
    'x-authenticated-',
    'x-remote-',
    'x-forwarded-',
    'x-original-',
  ];
  const more = [
    ...[
      'x-forwarded-for',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-forwarded-port',
      'x-forwarded-prefix',
      'forwarded',
    ],
    ...['x-real-ip', 'true-client-ip', 'cf-connecting-ip', 'x-client-ip', 'x-cluster-client-ip', 'via', 'x-host'],
    ...[
      'x-http-method-override',
      'x-method-override',
      'x-rewrite-url',
      'x-original-url',
      'x-api-key',
      'api-key',
      'apikey',
    ],
    ...[
      'proxy-authorization',
      'x-authorization',
      'authentication',
      'x-access-token',
      'x-id-token',
      'x-amzn-oidc-identity',
    ],
    ...['x-amzn-oidc-data', 'x-goog-authenticated-user-email', 'x-ms-client-principal', 'x-ms-client-principal-id'],
    ...[
      'remote-user',
      'remote_user',
      'auth-user',
      'ssl-client-cert',
      'x-ssl-client-dn',
      'x-client-cert',
      'x-client-verify',
    ],
  ];
  const suffixed = parts.flatMap((part) =>
    [
      '',
      'hub-',
      'gateway-',
      'x-gateway-',
      'x-internal-',
      'x-subgraph-',
      'x-trusted-',
      'apollo-',
      'x-hasura-',
      'sec-',
    ].map((form) => form + part),
  );
  const names = [...new Set([...forms.flatMap((form) => parts.map((part) => `${form}${part}`)), ...more, ...suffixed])];
  const values = ['stf_1', 'agy_1', 'admin', '127.0.0.1', '{"sub":"stf_1","agency":"agy_1"}', 'true'];

  test('S6: change nothing for a stranger, under 200 names', async () => {
    expect(names.length).toBeGreaterThanOrEqual(200);
    for (const [index, name] of names.entries()) {
      const value = values[index % values.length]!;
      const response = await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [name]: value },
        body: JSON.stringify({ query: '{ me }' }),
      });
      const body = (await response.text()).replace(/req_\d+/, 'req');
      expect([name, response.status, body]).toEqual([name, 401, turnedAway]);
    }
  });

  test('S6: make nobody somebody else', async () => {
    for (const [index, name] of names.entries()) {
      const answer = await present(craft(), { [name]: values[index % values.length]!.replace('stf_1', 'stf_2') });
      expect([name, answer.status, answer.body]).toEqual([name, 200, '{"data":{"me":"stf_1"}}']);
    }
  });

  test('S6: an unsigned principal is refused, and noted', async () => {
    const unsigned = Buffer.from(JSON.stringify({ sub: 'stf_1', agency: 'agy_1' })).toString('base64url');
    expect(await refused(`e30.${unsigned}.AA`)).toBe('algorithm');
  });
});
