import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { startDemoHub } from '../../src/cli/demo-hub.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { freshKeyRing } from '../../src/http/key-ring-source.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { keyRingText } from '../../src/storage/vault/key-ring.ts';
import { figure } from '../support/figure.ts';
import { createTestDatabase, type TestServerDatabase } from '../support/test-database.ts';
import { answerOf, askableQueries } from './ask-every-query.ts';
import { Processes, serveArgs } from './processes.ts';

const gateway = new URL('../../deploy/gateway', import.meta.url).pathname;
const hive = join(gateway, 'node_modules/@graphql-hive/gateway/dist/bin.js');
/** Where the gateway is not installed nothing can stand before six processes; `npm run check:federation` installs it. */
const apart = existsSync(hive) ? describe : describe.skip;
const views = ['hub', 'court', 'union', 'hrss', 'procuratorate', 'legal-aid'];
const people = ['stf_court_clerk', 'stf_judge', 'stf_mediator', 'stf_union_duty', 'stf_xishan_clerk'];

const story = flowerMarket();
const processes = new Processes();
const at = new Map<string, string>();
let database: TestServerDatabase;
let folder: string;

apart('six processes, a view each, behind a gateway', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'accord-apart-'));
    database = await createTestDatabase();
    await migrate({ url: database.url });
    const ring = join(folder, 'ring.json');
    const logKey = join(folder, 'log-key.pem');
    writeFileSync(ring, keyRingText(freshKeyRing()), { mode: 0o600 });
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(logKey, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    await tell({ ring, logKey });

    for (const name of [...views, 'whole', 'gateway']) at.set(name, `http://127.0.0.1:${await freePort()}`);
    const register = join(folder, 'federation.json');
    const addresses = views.map((name) => [name, `${at.get(name)!}/subgraphs/${name}`]);
    writeFileSync(register, JSON.stringify({ views: Object.fromEntries(addresses), partners: [] }));
    const shared = {
      DATABASE_URL: database.url,
      ACCORD_KEYS: ring,
      ACCORD_LOG_KEY: logKey,
      ACCORD_LOG_LEVEL: 'silent',
    };
    for (const name of ['hub', ...views.slice(1), 'whole']) {
      const env = {
        ...{ ...shared, PORT: new URL(at.get(name)!).port, ACCORD_DATA_DIR: join(folder, name) },
        ...(name === 'hub' || name === 'whole' ? {} : { ACCORD_PRINCIPAL_KEYS: `${at.get('hub')!}/federation/keys` }),
      };
      const args = serveArgs(name === 'whole' ? null : name);
      await processes.start(name, args, { env, ready: `${at.get(name)!}/ready` });
    }
    const supergraph = join(folder, 'supergraph.graphql');
    const compose = ['scripts/accord.mjs', 'compose', '--federation', register, '--out', supergraph];
    await processes.run('compose', compose);
    await processes.start('gateway', [hive, 'supergraph', '-c', 'gateway.config.mjs'], {
      folder: gateway,
      env: { ACCORD_HUB_URL: at.get('hub')!, ACCORD_SUPERGRAPH: supergraph, PORT: new URL(at.get('gateway')!).port },
      ready: `${at.get('gateway')!}/healthcheck`,
    });
  }, 280_000);
  afterAll(async () => {
    await processes.stop();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('answer every registered query as one process does, whoever asks', async () => {
    const different: string[] = [];
    let compared = 0;
    for (const who of people) {
      const [own, through] = await Promise.all([tokenFrom('whole', who), tokenFrom('hub', who)]);
      for (const { name, document } of askableQueries()) {
        const body = JSON.stringify({ query: document, variables: { id: story.subject().disputeId, first: 5 } });
        const whole = untimed(await answerOf(at.get('whole')!, own, body));
        const federated = untimed(await answerOf(at.get('gateway')!, through, body));
        compared += 1;
        if (whole !== federated)
          different.push(`${name} as ${who}:\n  ${whole.slice(0, 400)}\n  ${federated.slice(0, 400)}`);
      }
    }
    figure('answers of six processes compared with one', compared);
    figure('answers that differ', different.length);
    expect(different.slice(0, 3)).toEqual([]);
    expect(compared).toBeGreaterThan(50);
  }, 280_000);

  test('what is written through the gateway is read by the process that was not asked', async () => {
    const disputeId = story.subject().disputeId;
    const note = `mutation ($input: AddNoteInput!) { addNote(input: $input) { dispute { id court { cases { id } } notes { totalCount: edges { node { id } } } } userErrors { code } } }`;
    const input = { disputeId, group: 'F0', body: '六个进程各司其职' };
    const written = await answerOf(
      at.get('gateway')!,
      await tokenFrom('hub', 'stf_court_clerk'),
      JSON.stringify({ query: note, variables: { input } }),
    );
    expect(JSON.parse(written)).toMatchObject({ data: { addNote: { userErrors: [] } }, errors: [] });
    const read = JSON.stringify({
      query: 'query ($id: ID!) { dispute(by: { id: $id }) { notes { nodes { body } } } }',
      variables: { id: disputeId },
    });
    expect(await answerOf(at.get('whole')!, await tokenFrom('whole', 'stf_court_clerk'), read)).toContain(input.body);
  }, 60_000);

  test.each(views)('the process of %s takes nobody who brings no principal', async (name) => {
    const response = await fetch(`${at.get(name)!}/subgraphs/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenFrom('hub', people[0]!)}` },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('UNAUTHENTICATED');
  });
});

/** Their clocks are this machine's, and one was asked after the other. */
const untimed = (answer: string) => answer.replace(/"now":"[^"]+"/g, '"now":""');

/** Plays the story in this process, so that there is something to read. */
async function tell({ ring, logKey }: { readonly ring: string; readonly logKey: string }): Promise<void> {
  const opened = await openDatabase({ url: database.url });
  const { hub, scene } = await startDemoHub(opened, new Date('2025-08-01T02:00:00Z'), undefined, {
    ...{ keys: { file: ring }, logKey },
  });
  for await (const step of playStory(story, scene)) expect(step.told).toBeDefined();
  await hub.stop();
}

async function tokenFrom(name: string, staff: string): Promise<string> {
  const response = await fetch(`${at.get(name)!}/demo/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ staff }),
  });
  return ((await response.json()) as { token: string }).token;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
