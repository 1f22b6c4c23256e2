import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { runDocuments } from '../../src/cli/documents/run-documents.ts';
import { keepTrustedDocuments } from '../../src/storage/trusted-documents.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const court = 'cli_court_cases';
const display = 'cli_union_display';
const admins: Record<string, string> = { [court]: 'stf_court_admin', [display]: 'stf_union_admin' };

const inbox = 'query CourtInbox($first: NonNegativeInt) { inbox(first: $first) { nodes { id state } } }';
const live = 'subscription CourtLive { inboxChanged { id type } }';
const agencies = 'query Shown { viewer { agency { id } } }';
const sha = (text: string) => createHash('sha256').update(text).digest('hex');

let hub: TestHub;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-documents-'));
  hub = await openTestHub({ contracts: 'EACH', serve: { view: 'all' } });
  expect(await command('publish', apollo(inbox, live), ['--client', court, '--as', admins[court]!])).toMatchObject({
    code: 0,
  });
  const relay = JSON.stringify({ 'md5-of-shown': agencies });
  expect(await command('publish', relay, ['--client', display, '--as', admins[display]!])).toMatchObject({ code: 0 });
  await hub.reload();
}, 240_000);
afterAll(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A manifest as Apollo's tool writes it. */
function apollo(...texts: string[]): string {
  const operations = texts.map((body) => ({ id: sha(body), name: /\w+ (\w+)/.exec(body)?.[1], type: 'query', body }));
  return JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations });
}

/** Runs the command; what is told, and the exit code. */
async function command(verb: string, manifest: string | null, args: readonly string[]) {
  const file = join(folder, 'manifest.json');
  if (manifest !== null) writeFileSync(file, manifest);
  let told = '';
  const out = new Writable({ write: (text, _encoding, done) => ((told += String(text)), done()) });
  const around = { env: {}, stdout: out, stderr: out, now: () => hub.clock.now(), database: hub.database };
  const code = await runDocuments([verb, ...(manifest === null ? [] : [file]), ...args], around);
  return { code, told };
}

const only = async (client: string, isOn: boolean) => {
  expect(await command('only', null, [isOn ? 'yes' : 'no', '--client', client, '--as', admins[client]!])).toMatchObject(
    {
      code: 0,
    },
  );
  await hub.reload();
};

type Answer = { status: number; data?: Record<string, unknown> | null; codes: string[] };

async function read(response: Response): Promise<Answer> {
  const { data, errors = [] } = (await response.json()) as {
    data?: Record<string, unknown> | null;
    errors?: { extensions: { code: string } }[];
  };
  const codes = errors.map(({ extensions }) => extensions.code);
  return { status: response.status, ...(data === undefined ? {} : { data }), codes };
}

const throughCourt = () => hub.clientTokenOf(court, 'stf_court_clerk');
const throughDisplay = () => hub.clientTokenOf(display, null);

async function post(token: string, body: object, headers: Record<string, string> = {}): Promise<Answer> {
  return read(await hub.raw(null, body, { authorization: `Bearer ${token}`, ...headers }));
}

async function get(token: string, params: Record<string, string>): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'true' };
  return read(await fetch(`${hub.url}/graphql?${new URLSearchParams(params)}`, { headers }));
}

const asDigest = (id: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } });
const inboxShown = { status: 200, data: { inbox: { nodes: [] } }, codes: [] };
const notFound = { status: 200, codes: ['PERSISTED_QUERY_NOT_FOUND'] };
const refused = { status: 403, codes: ['DOCUMENT_NOT_REGISTERED'] };

describe('a registered document', () => {
  test.each<[how: string, ask: (token: string) => Promise<Answer>]>([
    ['documentId by POST', (token) => post(token, { documentId: sha(inbox), variables: { first: 1 } })],
    ['documentId by GET', (token) => get(token, { documentId: sha(inbox), variables: '{"first":1}' })],
    ['a prefixed documentId', (token) => post(token, { documentId: `sha256:${sha(inbox)}` })],
    ["the digest of Apollo's clients by POST", (token) => post(token, asDigest(sha(inbox)))],
    [
      "the digest of Apollo's clients by GET",
      (token) => get(token, { extensions: JSON.stringify(asDigest(sha(inbox)).extensions) }),
    ],
    [
      'its name and that of its operation',
      (token) => post(token, { documentId: sha(inbox), operationName: 'CourtInbox' }),
    ],
  ])('is run when it is named by %s', async (_how, ask) => {
    expect(await ask(await throughCourt())).toEqual(inboxShown);
  });

  test('of a manifest of Relay is found by its name, and by the digest of its text', async () => {
    const shown = { status: 200, data: { viewer: { agency: { id: 'agy_union_chenggong' } } }, codes: [] };
    const token = await throughDisplay();
    expect(await post(token, { documentId: 'md5-of-shown' })).toEqual(shown);
    expect(await post(token, asDigest(sha(agencies)))).toEqual(shown);
  });

  test('tells the cost of what was registered, so that other extensions are kept', async () => {
    const { extensions } = asDigest(sha(inbox));
    const response = await hub.raw(
      null,
      { extensions: { ...extensions, cost: true } },
      { authorization: `Bearer ${await throughCourt()}` },
    );
    expect(await response.json()).toMatchObject({ extensions: { cost: { requested: expect.any(Number) } } });
  });

  test('is unknown to another system, to a person without one, and as unknown as what nobody registered', async () => {
    const token = await throughDisplay();
    expect(await post(token, { documentId: sha(inbox) })).toEqual(notFound);
    expect(await post(token, { documentId: sha('nothing') })).toEqual(notFound);
    expect(await post(await hub.tokenOf('stf_court_clerk'), { documentId: sha(inbox) })).toEqual(notFound);
    expect(await get(await throughCourt(), { documentId: 'md5-of-shown' })).toEqual(notFound);
    expect(await post(await throughCourt(), asDigest(sha('nothing')))).toEqual(notFound);
  });

  test('named twice, or in no form of a name, is a faulty request', async () => {
    const token = await throughCourt();
    const faulty = { status: 400, codes: ['BAD_REQUEST'] };
    expect(await post(token, { documentId: sha(inbox), query: '{ viewer { staff { id } } }' })).toEqual(faulty);
    for (const documentId of ['', 'a b', 'x'.repeat(129), 7, {}])
      expect(await post(token, { documentId })).toEqual(faulty);
    expect(await post(token, { extensions: { persistedQuery: { sha256Hash: 7 } } })).toEqual(faulty);
  });

  test('a text sent beside a digest that is not registered is not run unseen, and one that is, is the registered one', async () => {
    const token = await throughCourt();
    const text = { query: '{ viewer { staff { id } } }' };
    expect(await post(token, { ...text, ...asDigest(sha(text.query)) })).toMatchObject({
      codes: ['PERSISTED_QUERY_NOT_SUPPORTED'],
    });
    expect(await post(token, { ...text, ...asDigest(sha(inbox)) })).toEqual(inboxShown);
  });

  test('is priced with the variables it is sent with, and held to every limit again when it is run', async () => {
    const token = await throughCourt();
    const wide = `query Wide($n: NonNegativeInt!) { inbox(first: $n) { nodes { id history: deadlines { rule } } } }`;
    const deep = `{ ${'referral { dispute { referrals { nodes { '.repeat(4)} id ${'} '.repeat(16)} }`;
    const aliased = `query Aliased { ${Array.from({ length: 31 }, (_none, n) => `a${n}: __typename`).join(' ')} }`;
    const directed = `query Directed { __typename ${'@include(if: true) '.repeat(31)} }`;
    const scope = { clientId: court, by: 'stf_court_admin', at: hub.clock.now() };
    const slipped = { wide, deep: `query Deep ${deep}`, aliased, directed };
    const documents = Object.entries(slipped).map(([id, text]) => ({ id, operation: id, text }));
    await keepTrustedDocuments(hub.database, documents, scope);
    await hub.reload();
    for (const id of ['deep', 'aliased', 'directed']) {
      expect(await post(token, { documentId: id })).toMatchObject({ status: 400 });
      expect((await post(token, { documentId: id })).codes).not.toEqual([]);
    }
    expect((await post(token, { documentId: 'aliased' })).codes).toContain('QUERY_TOO_COSTLY');
    expect((await post(token, { documentId: 'directed' })).codes).toContain('QUERY_TOO_COSTLY');
  });
});

describe('a system whose documents alone are run', () => {
  beforeEach(() => only(court, true));
  afterAll(() => only(court, false));

  test('is refused any other text before it is parsed, on every way', async () => {
    const token = await throughCourt();
    for (const query of ['{ viewer { staff { id } } }', '{{{', '{ __schema { types { name } } }', inbox])
      expect(await post(token, { query })).toEqual(refused);
    expect(await get(token, { query: '{ __typename }' })).toEqual(refused);
    expect(await post(token, {})).toEqual(refused);
    expect(await post(token, { query: inbox, ...asDigest(sha('x')) })).toEqual(notFound);
    const events = await hub.raw(
      null,
      { query: live },
      { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
    );
    expect(await events.text()).toContain('"DOCUMENT_NOT_REGISTERED"');
    expect(await post(token, { documentId: sha(inbox) })).toEqual(inboxShown);
  });

  test('is answered at a gateway by the hub itself, and sends no other text through one either', async () => {
    const atGateway = async (body: object) =>
      read(
        await fetch(`${hub.url}/federation/tickets`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${await throughCourt()}` },
          body: JSON.stringify(body),
        }),
      );
    expect(await atGateway({ query: agencies })).toEqual(refused);
    expect(await atGateway({ documentId: sha(inbox) })).toEqual(inboxShown);
  });

  test('leaves other systems, and people without one, as they were', async () => {
    expect(await post(await throughDisplay(), { query: agencies })).toMatchObject({ status: 200, codes: [] });
    const clerk = await hub.tokenOf('stf_court_clerk');
    expect(await post(clerk, { query: agencies })).toMatchObject({ status: 200, codes: [] });
  });

  test('still uses REST, which runs operations of the hub', async () => {
    const headers = { authorization: `Bearer ${await throughCourt()}` };
    expect((await fetch(`${hub.url}/rest/v1/inbox`, { headers })).status).toBe(200);
  });

  test('subscribes by name, over events and over sockets', async () => {
    const token = await throughCourt();
    const events = await hub.raw(
      null,
      { documentId: sha(live) },
      { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
    );
    const reader = events.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('"STREAM_OPENED"');
    await reader.cancel();

    const client = createClient({
      url: `${hub.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}` },
      retryAttempts: 0,
    });
    const first = (payload: object) =>
      new Promise<unknown>((resolve) => {
        // A message of the protocol must have a text; an empty one is none.
        const sent = { query: '', ...payload };
        const stop = client.subscribe(sent, {
          next: (answer) => (resolve(answer), stop()),
          error: resolve,
          complete: () => undefined,
        });
      });
    expect(await first({ documentId: sha(live) })).toMatchObject({ data: { inboxChanged: { type: 'STREAM_OPENED' } } });
    expect(await first(asDigest(sha(live)))).toMatchObject({ data: { inboxChanged: { type: 'STREAM_OPENED' } } });
    const other = JSON.stringify(await first({ query: live }));
    expect(other).toContain('DOCUMENT_NOT_REGISTERED');
    await client.dispose();
  }, 20_000);
});

describe('the command', () => {
  test('names what is wrong with each operation by the code it would meet, and registers nothing', async () => {
    const wrong = apollo(
      'query Broken { viewer {',
      'query Unknown { nothingOfTheKind }',
      'query A { __typename } query B { __typename }',
      '{ __typename }',
      `query Many { ${Array.from({ length: 31 }, (_none, n) => `a${n}: __typename`).join(' ')} }`,
      'query Clients { agencyClients { id } }',
      'mutation Adds($input: AddStaffInput!) { addStaff(input: $input) { staffId } }',
    );
    const before = (await command('list', null, ['--client', court])).told;
    const { code, told } = await command('publish', wrong, ['--client', court, '--as', admins[court]!]);
    expect(code).toBe(1);
    for (const each of [
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'OPERATION_RESOLUTION_FAILURE',
      'QUERY_TOO_COSTLY',
    ])
      expect(told).toContain(each);
    expect(told).toContain('FORBIDDEN  staff.manage');
    expect((await command('list', null, ['--client', court])).told).toBe(before);
  });

  test('holds operations against the contract of the agency whose system it is', async () => {
    const ofCourt = apollo('query Filing($id: ID!) { dispute(by: { id: $id }) { court { id } } }');
    const held = await command('check', ofCourt, ['--client', display]);
    expect(held).toMatchObject({ code: 1, told: expect.stringContaining('GRAPHQL_VALIDATION_FAILED') });
  });

  test('is for an administrator of that agency', async () => {
    for (const by of ['stf_court_clerk', 'stf_union_admin', 'stf_nobody']) {
      expect(await command('publish', apollo(inbox), ['--client', court, '--as', by])).toMatchObject({ code: 1 });
      expect(await command('only', null, ['yes', '--client', court, '--as', by])).toMatchObject({ code: 1 });
    }
  });

  test('takes a manifest again as it is, and never another text under a name', async () => {
    const args = ['--client', court, '--as', admins[court]!];
    expect((await command('publish', apollo(inbox, live), args)).told).toContain('already there 2');
    const other = JSON.stringify({ [sha(inbox)]: live });
    expect(await command('publish', other, args)).toMatchObject({ code: 1, told: expect.stringContaining('CONFLICT') });
  });

  test('takes documents away, and from then on they are unknown', async () => {
    const args = ['--client', display, '--as', admins[display]!];
    expect((await command('withdraw', null, ['md5-of-shown', ...args])).told).toContain('1');
    await hub.reload();
    expect(await post(await throughDisplay(), { documentId: 'md5-of-shown' })).toEqual(notFound);
  });

  test('is told what it takes', async () => {
    for (const args of [
      ['publish'],
      ['only', 'maybe', '--client', court, '--as', 'x'],
      ['check', 'a', 'b', '--client', court],
    ])
      expect((await command(args[0]!, null, args.slice(1))).code).toBe(2);
    for (const manifest of ['{', '[]', '{"format":"apollo-persisted-query-manifest"}', '{"a":1}', '{}'])
      expect((await command('check', manifest, ['--client', court])).code).toBe(1);
  });
});

describe('a hub that runs registered documents alone', () => {
  test('refuses every other text of anybody, and runs what is registered', async () => {
    const strict = await openTestHub({ documents: 'REGISTERED' });
    const scope = { clientId: court, by: 'stf_court_admin', at: strict.clock.now() };
    await keepTrustedDocuments(strict.database, [{ id: sha(inbox), operation: 'CourtInbox', text: inbox }], scope);
    await strict.reload();
    const ask = async (token: string, body: object) =>
      read(await strict.raw(null, body, { authorization: `Bearer ${token}` }));
    expect(await ask(await strict.tokenOf('stf_court_clerk'), { query: agencies })).toEqual(refused);
    const token = await strict.clientTokenOf(court, 'stf_court_clerk');
    expect(await ask(token, { query: agencies })).toEqual(refused);
    expect(await ask(token, { documentId: sha(inbox) })).toEqual(inboxShown);
    const headers = { authorization: `Bearer ${await strict.tokenOf('stf_court_clerk')}` };
    expect((await fetch(`${strict.url}/rest/v1/inbox`, { headers })).status).toBe(200);
    await strict.stop();
  }, 60_000);
});
