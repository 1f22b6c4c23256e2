import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditHolds } from '../support/audit-entries.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act, type Told } from '../support/plain-ask.ts';
import { selfSigned, type SelfSigned } from '../support/self-signed.ts';

const admin = 'stf_court_admin';
const from = new Date('2026-03-01T00:00:00Z');
const until = new Date('2026-03-04T00:00:00Z');
const server = selfSigned('hub.test', from, new Date('2040-01-01T00:00:00Z'));
const [mine, next, others] = [1, 2, 3].map((each) => selfSigned(`client ${each}`, from, until)) as [
  SelfSigned,
  SelfSigned,
  SelfSigned,
];
const dir = mkdtempSync(join(tmpdir(), 'accord-tls-'));
const files = { key: join(dir, 'key.pem'), cert: join(dir, 'cert.pem'), clientCa: null };

let hub: TestHub;
/** A hub on the same database behind a proxy that ends TLS; and one that trusts a proxy elsewhere. */
let behind: TestHub;
let untrusting: TestHub;
let clientId: string;

beforeAll(async () => {
  writeFileSync(files.key, server.key);
  writeFileSync(files.cert, server.cert);
  hub = await openTestHub();
  const tls = await openTestHub({ database: hub.database, transport: { tls: files } });
  secure = tls;
  const header = 'client-cert';
  behind = await openTestHub({
    database: hub.database,
    transport: { certificateProxy: { header, addresses: ['127.0.0.0/8', '::1'] } },
  });
  untrusting = await openTestHub({
    database: hub.database,
    transport: { certificateProxy: { header, addresses: ['10.1.2.3'] } },
  });
  const system = { name: { zh: '证书系统', en: 'Certified system' }, scopes: ['directory.read'], binding: 'MTLS' };
  clientId = (await act(hub, admin, ['registerClient', 'RegisterClientInput', 'clientId'], system))[
    'clientId'
  ] as string;
  await Promise.all([secure, behind, untrusting].map((each) => each.reload()));
}, 120_000);
afterAll(async () => {
  await Promise.all([secure.quit(), behind.quit(), untrusting.quit()]);
  await hub.stop();
  rmSync(dir, { recursive: true });
});
let secure: TestHub;

const body = JSON.stringify({ query: '{ viewer { client { id } } }' });

interface Shown {
  readonly to: TestHub;
  readonly token: string;
  readonly certificate?: SelfSigned;
  readonly headers?: Readonly<Record<string, string>>;
}

function send({ to, token, certificate, headers }: Shown): Promise<number> {
  const url = new URL(`${to.url}/graphql`);
  const make = url.protocol === 'https:' ? secureRequest : plainRequest;
  const identity = certificate ? { cert: certificate.cert, key: certificate.key } : {};
  const options = { method: 'POST', ca: server.cert, checkServerIdentity: () => undefined, agent: false, ...identity };
  return new Promise((resolve, reject) => {
    const sent = make(url, options, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode!));
    });
    sent.on('error', reject);
    const all = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers };
    for (const [name, value] of Object.entries(all)) sent.setHeader(name, value);
    sent.end(body);
  });
}

/** A token of the hub's own issuer: each process of a demonstration has one of its own. */
const bound = ({ thumbprint }: SelfSigned, to: TestHub) =>
  to.clientTokenOf(clientId, null, { certificate: thumbprint });
const why = (reason: string) => auditHolds(hub.database, 'auth.binding', (entry) => entry.reason === reason);

async function add({ cert }: SelfSigned): Promise<Told[]> {
  const key = ['addClientKey', 'AddClientKeyInput', 'keyId'] as const;
  const { userErrors } = await act(hub, admin, key, { clientId, publicKey: cert });
  await Promise.all([secure, behind, untrusting].map((each) => each.reload()));
  return userErrors;
}

describe('N1: a system that shows a certificate (RFC 8705)', () => {
  test('is let in over TLS with the certificate its token is bound to, once that is registered', async () => {
    const token = await bound(mine, secure);
    expect(secure.url).toMatch(/^https:/);
    expect(await send({ to: secure, token, certificate: mine })).toBe(401);
    await why('certificate-unknown');
    expect(await add(mine)).toEqual([]);
    expect(await send({ to: secure, token, certificate: mine })).toBe(200);
  }, 30_000);

  test('is refused without a certificate, with another, and with a token that is bound to none', async () => {
    const token = await bound(mine, secure);
    expect(await send({ to: secure, token })).toBe(401);
    await why('certificate-missing');
    expect(await send({ to: secure, token, certificate: others })).toBe(401);
    await why('certificate-of-other');
    expect(await send({ to: secure, token: await secure.clientTokenOf(clientId, null), certificate: mine })).toBe(401);
    await why('binding-missing');
  }, 30_000);

  test('goes over to its next certificate while both are taken', async () => {
    expect(await add(next)).toEqual([]);
    expect(await send({ to: secure, token: await bound(mine, secure), certificate: mine })).toBe(200);
    expect(await send({ to: secure, token: await bound(next, secure), certificate: next })).toBe(200);
    expect((await add(others)).map(({ code }) => code)).toEqual(['TOO_MANY']);
  }, 30_000);

  test('lets people in without a certificate', async () => {
    const sent = { to: secure, token: await secure.tokenOf('stf_court_clerk') };
    expect(await send(sent)).toBe(200);
  });
});

describe('N1: behind a proxy', () => {
  const handedOn = ({ cert }: SelfSigned) => `:${cert.replace(/-----[A-Z ]+-----|\n/g, '')}:`;

  test('the certificate is taken from the one header, of the proxies that are named', async () => {
    const token = await bound(mine, behind);
    expect(await send({ to: behind, token, headers: { 'client-cert': handedOn(mine) } })).toBe(200);
    expect(await send({ to: behind, token, headers: { 'client-cert': encodeURIComponent(mine.cert) } })).toBe(200);
    expect(await send({ to: behind, token, headers: { 'client-cert': handedOn(others) } })).toBe(401);
    expect(await send({ to: behind, token, headers: { 'client-cert': 'x' } })).toBe(401);
    expect(await send({ to: behind, token, headers: { 'x-client-cert': handedOn(mine) } })).toBe(401);
  });

  test('it is not taken from anybody else, nor by a hub that names no proxy', async () => {
    for (const to of [untrusting, hub, secure]) {
      const token = await bound(mine, to);
      expect(await send({ to, token, headers: { 'client-cert': handedOn(mine) } })).toBe(401);
    }
  });

  test('it ends to the second, with its own end', async () => {
    const token = await bound(mine, behind);
    const headers = { 'client-cert': handedOn(mine) };
    behind.clock.moveTo(new Date(until.getTime() - 1000));
    expect(await send({ to: behind, token, headers })).toBe(200);
    behind.clock.moveTo(until);
    expect(await send({ to: behind, token, headers })).toBe(401);
    await why('certificate-over');
  }, 30_000);
});
