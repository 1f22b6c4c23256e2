// npm run check:federation: the same journeys through one process and through a gateway before its subgraphs, with a
// partner that fails, callers that interleave, and schemas that do not fit. `-- --quick` plays six journeys instead of all,
// `-- --journeys=past,contracts` those.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFront } from '../test/federation/front.mjs';
import { exitCode, freePort, jest as jestCommand, node, probeServer, root } from './machine.mjs';

const gatewayFolder = join(root, 'deploy/gateway');
const hive = join(gatewayFolder, 'node_modules/@graphql-hive/gateway/dist/bin.js');
/** Journeys to play, by name; none for all of them. */
const played =
  valueOf('--journeys')?.split(',') ??
  (process.argv.includes('--quick')
    ? ['scenario-a', 'courier-injury', 'court-view', 'visibility-strangers', 'bad-input', 'idempotency']
    : []);
/** Parts by a word of their name: `-- --only=journey`. */
const only = valueOf('--only');
const work = mkdtempSync(join(tmpdir(), 'accord-federation-'));
const figuresFile = join(work, 'figures.ndjson');
writeFileSync(figuresFile, '');
const parts = [];
const skipped = [];
const views = ['hub', 'court', 'union', 'hrss', 'procuratorate', 'legal-aid'];
const engine = process.env.ACCORD_TEST_ENGINE !== 'pglite' && (await probeServer()) === true ? 'postgres' : 'pglite';
const children = [];
/** What the gateway says; told when a part fails. */
const heard = [];
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));

try {
  if (!process.argv.includes('--gateway-only')) await withoutGateway();
  if (await installed()) await throughTheGateway();
  else skipped.push('everything through the gateway: @graphql-hive/gateway could not be installed in deploy/gateway');
} finally {
  report();
  rmSync(work, { recursive: true, force: true });
}

async function withoutGateway() {
  note('合成 / composition');
  await part('a partner that does not fit is told what to change', () => jest('unit', ['test/graphql/partner-rules']));
  await part('our subgraphs and the sample partner compose', () => compose('http://127.0.0.1:1'));
  await part('contracts and recorded operations', () =>
    run(['--import', './scripts/register-swc.mjs', 'src/cli/contract.ts', 'check']),
  );

  note(`一体方式（${engine}）/ all in one`);
  await part('subgraphs alone, a partner of its own, callers interleaved', () =>
    jest('db', ['test/federation', '--testPathIgnorePatterns', 'apart']),
  );
}

async function throughTheGateway() {
  note('联邦方式 / federated');
  const gatewayPort = await freePort();
  const front = await startFront({ gatewayPort });
  if ((await compose(front.url)) !== 0) return void parts.push({ name: 'supergraph for the gateway', passed: false });
  const gateway = await startGateway(gatewayPort, front.url);
  if (!gateway) return void parts.push({ name: 'the gateway starts', passed: false });
  const env = { ACCORD_TEST_WAY: 'federated', ACCORD_TEST_FRONT: front.url };
  const journeys = played.length > 0 ? played.map((each) => `test/journeys/${each}`) : ['test/journeys'];
  await part('every registered query: the same bytes both ways', () => jest('db', ['test/federation/both-ways'], env));
  await part('fifty principals at once', () => jest('db', ['test/federation/interleaved'], env));
  await part('a partner that fails, and comes back', () => jest('db', ['test/federation/partner-subgraph'], env));
  await part(played.length > 0 ? `journeys ${played.join(', ')}` : 'every journey', () => jest('db', journeys, env));
  figure('requests that went through the gateway', front.counted.gateway);
  figure('requests of the gateway to subgraphs', front.counted.subgraphs);
  gateway.kill();

  if (engine === 'postgres')
    await part('six processes, a view each: the same bytes as one', () => jest('db', ['test/federation/apart']));
  else skipped.push('six processes, a view each: they share a PostgreSQL, and none answers');

  // A check that cannot fail shows nothing: with requests de-duplicated, somebody has to see another's answer.
  const sharing = await startGateway(gatewayPort, front.url, { ACCORD_TEST_DEDUPE: 'yes' });
  await part('with de-duplication on, the check of interleaved callers fails', async () =>
    (await jest('db', ['test/federation/interleaved'], env, true)) === 0 ? 1 : 0,
  );
  sharing?.kill();
  front.server.close();
}

/** The supergraph, with every subgraph at this address. */
async function compose(url) {
  const register = join(work, 'federation.json');
  const at = (name) => `${url}/subgraphs/${name}`;
  const housing = {
    name: 'housing',
    title: { zh: '住房公积金中心', en: 'The housing fund centre' },
    sdl: join(root, 'test/partners/housing/schema.graphql'),
    url: 'http://127.0.0.1:1/graphql',
    group: 'F6',
    privateAddress: true,
  };
  writeFileSync(
    register,
    JSON.stringify({ views: Object.fromEntries(views.map((name) => [name, at(name)])), partners: [housing] }),
  );
  const from = performance.now();
  const code = await run([
    'scripts/accord.mjs',
    'compose',
    '--federation',
    register,
    '--out',
    join(work, 'supergraph.graphql'),
  ]);
  figure('composing seven subgraphs (ms)', Math.round(performance.now() - from));
  return code;
}

async function startGateway(port, hub, more = {}) {
  const config = join(root, 'test/federation/gateway.config.mjs');
  const child = spawn(node, [hive, 'supergraph', '-c', config], {
    cwd: gatewayFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...more,
      ACCORD_HUB_URL: hub,
      ACCORD_SUPERGRAPH: join(work, 'supergraph.graphql'),
      PORT: String(port),
    },
  });
  children.push(child);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => heard.push(chunk));
  for (let tries = 0; tries < 240; tries += 1) {
    if (child.exitCode !== null) break;
    if (
      await fetch(`http://127.0.0.1:${port}/healthcheck`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return child;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  console.error(Buffer.concat(heard).toString('utf8').slice(-2_000));
  return null;
}

/** Whether the gateway is there; installs it when it is not. */
async function installed() {
  if (existsSync(hive)) return true;
  note('安装网关 / installing the gateway');
  const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: gatewayFolder,
    stdio: 'inherit',
  });
  await exitCode(npm);
  return existsSync(hive);
}

function jest(project, paths, env = {}, isQuiet = false) {
  const args = [...jestCommand, ...[...paths, '-w', '1', '--testTimeout', '120000'], ...['--selectProjects', project]];
  return run(args, { ...env, ACCORD_TEST_ENGINE: engine, ACCORD_FIGURES: figuresFile }, isQuiet);
}

function run(args, env = {}, isQuiet = false) {
  const stdio = isQuiet ? 'ignore' : 'inherit';
  const child = spawn(node, args, { cwd: root, stdio, env: { ...process.env, ...env } });
  children.push(child);
  return exitCode(child);
}

async function part(name, work) {
  if (only && !name.includes(only)) return;
  const from = performance.now();
  const passed = (await work()) === 0;
  if (!passed && heard.length > 0) console.error(Buffer.concat(heard).toString('utf8').slice(-4_000));
  heard.length = 0;
  parts.push({ name, passed, seconds: Math.round((performance.now() - from) / 1000) });
}

function report() {
  console.log('\n── 数字 / figures');
  for (const line of readFileSync(figuresFile, 'utf8').split('\n').filter(Boolean)) {
    const { name, value } = JSON.parse(line);
    console.log(`   ${name}: ${value}`);
  }
  console.log('');
  for (const { name, passed, seconds = 0 } of parts) console.log(`   ${passed ? '✓' : '✗'} ${name} (${seconds} s)`);
  for (const reason of skipped) console.log(`   – 跳过 / skipped: ${reason}`);
  const failed = parts.filter(({ passed }) => !passed).length;
  console.log(`\n${parts.length - failed} passed, ${failed} failed, ${skipped.length} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function figure(name, value) {
  writeFileSync(figuresFile, `${JSON.stringify({ name, value })}\n`, { flag: 'a' });
}

function note(text) {
  console.log(`\n── ${text}`);
}

function valueOf(option) {
  return process.argv.find((each) => each.startsWith(`${option}=`))?.slice(option.length + 1);
}
