import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConsole } from '../../src/http/console-files.ts';
import { signInOf } from '../../src/http/console-page.ts';
import { consoleRoutes } from '../../src/http/console-routes.ts';
import { serve, type Served } from './served.ts';

const script = 'console.log("衡");\n'.repeat(50);
const html =
  '<!doctype html><meta property="csp-nonce" nonce="{{nonce}}"><meta name="accord-sign-in" content="{{signIn}}"><script src="/assets/a-1.js"></script>';
const folder = mkdtempSync(join(tmpdir(), 'accord-page-'));
let answers = 0;
let hub: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'assets/a-1.js'), script);
  writeFileSync(join(folder, 'assets/a-1.js.br'), brotliCompressSync(script));
  writeFileSync(join(folder, 'assets/a-1.js.gz'), gzipSync(script));
  const page = readConsole(folder)!;
  hub = await serve({ mount: (app) => void app.use(consoleRoutes(page, () => `nonce-${++answers}`)) });
});
afterAll(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true });
});

async function load(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(hub.url + path, { headers, redirect: 'manual' });
  return { response, status: response.status, header: (name: string) => response.headers.get(name) };
}

describe('the page', () => {
  test.each(['/', '/inbox', '/inbox/overdue', '/disputes/dsp_1', '/register', '/signed-in?code=x'])(
    'is at %s',
    async (path) => {
      const { response, status, header } = await load(path);
      expect([status, header('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await response.text()).toContain('/assets/a-1.js');
    },
  );

  test('takes nothing from elsewhere, runs no script and no style that is not its own, and is framed by nobody', async () => {
    const { header } = await load('/');
    const policy = header('content-security-policy')!;
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
    expect([header('x-content-type-options'), header('referrer-policy')]).toEqual(['nosniff', 'no-referrer']);
  });

  test('has a nonce of its own in each answer, the same in its policy and its text, and is kept by no cache', async () => {
    const nonces = [];
    for (const _time of [1, 2]) {
      const { response, header } = await load('/');
      const [, nonce] = /nonce="([^"]+)"/.exec(await response.text())!;
      expect(header('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(header('cache-control')).toBe('no-store');
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(2);
  });

  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', null, (body: Buffer) => body],
  ])('sends its files as a browser takes them: %s', async (taken, encoding, unpack) => {
    const { request } = await import('node:http');
    const { headers, body } = await new Promise<{ headers: Record<string, unknown>; body: Buffer }>(
      (resolve, reject) => {
        const asked = request(`${hub.url}/assets/a-1.js`, { headers: { 'accept-encoding': taken } }, (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }));
        });
        asked.on('error', reject).end();
      },
    );
    expect(headers['content-encoding'] ?? null).toBe(encoding);
    expect(headers.vary).toBe('accept-encoding');
    expect(String(unpack(body))).toBe(script);
  });

  test('may be kept for good where the name changes with the content', async () => {
    const { header } = await load('/assets/a-1.js');
    expect(header('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(header('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test.each(['/nobody', '/disputes', '/inbox/a/b', '/assets/none.js', '/assets/..%2Findex.html', '/stamp', '/metrics'])(
    'answers nothing at %s, which stays unknown',
    async (path) => {
      const { response, status, header } = await load(path, { accept: 'text/html' });
      expect([status, header('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
      expect(await response.text()).toContain('NOT_FOUND');
    },
  );

  test('hides no route of the hub', async () => {
    expect((await load('/graphiql')).status).toBe(200);
    expect((await load('/demo/people')).header('content-type')).toContain('json');
    expect((await load('/healthz')).header('content-type')).not.toContain('html');
    const { response } = await load('/graphql');
    expect(await response.text()).not.toContain('<!doctype');
  });
});

describe('where people sign in at an issuer', () => {
  const signIn = { issuer: 'https://id.example.gov.cn/realms/a', clientId: 'accord-"page' };
  let served: Served;
  beforeAll(async () => {
    const page = readConsole(folder)!;
    served = await serve({ mount: (app) => void app.use(consoleRoutes(page, () => 'n', signIn)) });
  });
  afterAll(() => served.stop());

  test('the page is told where, may ask there and nowhere else, and has the same policy where people come back', async () => {
    const policies = [];
    for (const path of ['/', '/signed-in?code=x&state=y']) {
      const response = await fetch(served.url + path);
      expect(await response.text()).toContain(
        'content="{&quot;issuer&quot;:&quot;https://id.example.gov.cn/realms/a&quot;,&quot;clientId&quot;:&quot;accord-\\&quot;page&quot;}"',
      );
      policies.push(response.headers.get('content-security-policy'));
    }
    expect(policies[0]!.match(/https?:[^ ;]*/g)).toEqual(['https://id.example.gov.cn']);
    expect(policies[0]).toContain("connect-src 'self' https://id.example.gov.cn;");
    expect(policies[1]).toBe(policies[0]);
  });
});

test.each([
  ['a demo', { mode: 'demo', issuer: 'i' }, 'DEMO'],
  ['a demo with an issuer', { mode: 'demo', issuer: 'i', pageClient: 'c' }, { issuer: 'i', clientId: 'c' }],
  ['production', { mode: 'production', issuer: 'i' }, null],
  ['production with a client', { mode: 'production', issuer: 'i', pageClient: 'c' }, { issuer: 'i', clientId: 'c' }],
] as const)('how people sign in is settled for %s', (_what, config, how) => {
  expect(signInOf(config)).toEqual(how);
});

test('where nothing was built there is no page', () => {
  expect(readConsole(join(folder, 'nowhere'))).toBeNull();
});
