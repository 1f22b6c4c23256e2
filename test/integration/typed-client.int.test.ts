import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { errorCatalogue } from '../../src/http/error-catalogue.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const offline = { ...process.env, npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' };

let hub: TestHub;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-partner-'));
  hub = await openTestHub({ contracts: 'EACH' });
  await run('npm', ['pack', '--pack-destination', folder], { cwd: join(root, 'schema/client'), env: offline });
  writeFileSync(join(folder, 'package.json'), '{ "name": "partner", "private": true, "type": "module" }');
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  await run('npm', ['install', `./${tarball}`], { cwd: folder, env: offline });
}, 180_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await hub.stop();
});

const sample = `
import { accordClient, AccordError, AccordRefusal, granted, AddNoteDocument, DisputeDocument, InboxDocument, MeDocument, PreviewReferralDocument, TakeReferralStepDocument } from '@accord/client';

const { run } = accordClient({ url: process.env.HUB ?? '', token: process.env.TOKEN ?? '', language: 'en' });
const { viewer } = await run(MeDocument);
const { inbox } = await run(InboxDocument, { first: 5, states: ['SENT'] });
const { dispute } = await run(DisputeDocument, { by: { number: 'LD-000000-2026-000001' } });
const input = { disputeId: 'dsp_nowhere', kind: 'R08', documents: [] };
const preview = await run(PreviewReferralDocument, { input });
const step = await run(TakeReferralStepDocument, { input: { referralId: 'ref_nowhere', version: 1, step: 'RECEIVE' } });
let refused = '';
try { granted(step.takeReferralStep); } catch (error) { if (error instanceof AccordRefusal) refused = error.refusals.map(({ code }) => code).join(); }
const note = await run(AddNoteDocument, { input: { disputeId: 'dsp_nowhere', group: 'F0', body: 'x' } }, { key: 'k-1' });
const faults = [];
try { await accordClient({ url: process.env.HUB ?? '', token: 'wrong' }).run(MeDocument); } catch (error) { if (error instanceof AccordError) faults.push(error.kind, ...error.codes, error.status, error.retryable); }
console.log(JSON.stringify({ agency: viewer.agency.id, nodes: inbox.nodes.length, dispute, wouldSend: preview.previewReferral.wouldSend, refused, note: note.addNote.userErrors.length, faults }));
`;

async function typeFaults(name: string, text: string): Promise<string> {
  writeFileSync(join(folder, name), text);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--ignoreConfig'];
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
  return run(process.execPath, [tsc, ...options, ...types, name], { cwd: folder }).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  );
}

describe('the package a partner installs from a tarball', () => {
  test('brings no other package, and nothing of the hub', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['@accord']);
    const client = join(folder, 'node_modules/@accord/client');
    const files = readdirSync(client, { recursive: true }).map(String);
    expect(files.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))).toEqual([]);
    const text = files
      .filter((name) => /\.(js|d\.ts)$/.test(name))
      .map((name) => readFileSync(join(client, name), 'utf8'));
    expect(text.join('\n')).not.toMatch(/from '(?!\.\/)/);
  });

  test('types what is asked and answered, so that a slip is found before it runs', async () => {
    expect(await typeFaults('sample.ts', sample)).toBe('');
    const slips = sample.replace("['SENT']", "['LOST']").replace('inbox.nodes.length', 'inbox.weather');
    expect(await typeFaults('slips.ts', slips)).toMatch(/LOST[\s\S]*weather/);
  }, 120_000);

  test('asks a running hub: reads, acts, refusals and faults', async () => {
    writeFileSync(join(folder, 'sample.js'), sample);
    const env = { ...process.env, HUB: hub.url, TOKEN: await hub.tokenOf('stf_court_clerk') };
    const { stdout } = await run(process.execPath, ['sample.js'], { cwd: folder, env });
    expect(JSON.parse(stdout)).toEqual({
      ...{ agency: 'agy_court_chenggong', nodes: 0, dispute: null, wouldSend: false, refused: 'NOT_FOUND', note: 1 },
      faults: ['GRAPHQL', 'UNAUTHENTICATED', 401, false],
    });
  });

  interface Package {
    accordClient(options: object): { run(operation: unknown, variables?: object, options?: object): Promise<object> };
    readonly MeDocument: unknown;
    readonly AddNoteDocument: unknown;
  }
  const load = () => import(join(folder, 'node_modules/@accord/client/dist/index.js')) as Promise<Package>;
  const answer = (status: number, body: object, headers = {}) =>
    new Response(JSON.stringify(body), { status, headers });
  const told = (code: string) => ({ errors: [{ message: code, extensions: { code } }] });

  test('tries again with the same idempotency key what may succeed, waiting as it is asked to', async () => {
    const { accordClient, AddNoteDocument } = await load();
    const keys: (string | null)[] = [];
    const waits: number[] = [];
    const answers = [
      () => Promise.reject(new TypeError('cut off')),
      () => answer(503, told('TEMPORARILY_UNAVAILABLE'), { 'retry-after': '2' }),
      () => answer(200, { data: { done: true } }),
    ];
    const client = accordClient({
      ...{ url: 'https://hub.invalid/', token: 't', wait: async (ms: number) => void waits.push(ms) },
      fetch: async (_url: string, init: RequestInit) => {
        keys.push(new Headers(init.headers).get('idempotency-key'));
        return answers.shift()!();
      },
    });
    expect(await client.run(AddNoteDocument, { input: {} })).toEqual({ done: true });
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(waits).toEqual([expect.any(Number), 2_000]);
  });

  test.each(Object.entries(errorCatalogue).map(([code, { retryable }]) => [code, retryable] as const))(
    '%s: tried again %s, as the hub says of it',
    async (code, retryable) => {
      const { accordClient, MeDocument } = await load();
      let asked = 0;
      const client = accordClient({
        ...{ url: 'https://hub.invalid', token: 't', retries: 1, wait: async () => {} },
        fetch: async () => {
          asked += 1;
          return answer(200, told(code));
        },
      });
      await expect(client.run(MeDocument)).rejects.toMatchObject({ kind: 'GRAPHQL', codes: [code], retryable });
      expect(asked).toBe(retryable ? 2 : 1);
    },
  );

  test('gives up on who does not answer in time', async () => {
    const { accordClient, MeDocument } = await load();
    const never = (_url: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal!.addEventListener('abort', () => reject(signal!.reason as Error)));
    const client = accordClient({ url: 'https://hub.invalid', token: 't', timeout: 20, retries: 0, fetch: never });
    await expect(client.run(MeDocument)).rejects.toMatchObject({ kind: 'TIMEOUT', retryable: true });
  });
});
