// npm run check:permission: asks everything as everybody and holds the answers against the table of who sees what, with both
// walls, with each of them alone, and with none; lets twin worlds be told apart; and plants a leak in each reader in turn.
// npm run check:permission -- --quick takes one standing in ten; --engine=postgres one of the two; matrix, twins, firewall or
// planted that part alone.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import globalSetup, { dropRun } from '../test/support/global-setup.mjs';
import { mutants } from '../test/permission/mutants.mjs';
import { exitCode, jest, node, probeServer, root, serverUrl } from './machine.mjs';

const quick = process.argv.includes('--quick');
const named = process.argv.filter((arg) => /^(matrix|twins|firewall|planted)$/.test(arg));
const wanted = (part) => named.length === 0 || named.includes(part);

/** Wirings of the two walls, by what is taken away; with none of them nearly everything has to be seen. */
const wirings = [
  { name: 'both walls', zh: '两道墙', off: '', doors: 2 },
  { name: 'register only', zh: '仅权限登记', off: 'rows', doors: 0 },
  { name: 'row security only', zh: '仅行级安全', off: 'register', doors: 0 },
  { name: 'no wall', zh: '两道都拆', off: 'register,rows,fields', doors: 0, every: 4, leaks: true },
];
const every = quick ? 10 : 1;
const pairs = quick ? 300 : 3_000;

const started = Date.now();
const engine = process.argv.find((arg) => arg.startsWith('--engine='))?.slice('--engine='.length);
const engines = ['pglite', ...((await probeServer()) === true ? ['postgres'] : [])].filter(
  (name) => !engine || name === engine,
);
if (engines.length === 1 && !engine)
  console.log('未连接到 PostgreSQL，仅核对 PGlite / no PostgreSQL answers: PGlite alone');
const keepers = [];
const templates = {};
for (const engine of engines) {
  process.env.ACCORD_TEST_ENGINE = engine;
  process.env.ACCORD_TEST_DATABASE_URL = serverUrl;
  await globalSetup();
  templates[engine] = process.env.ACCORD_TEST_TEMPLATE;
  if (engine === 'postgres') keepers.push(globalThis.accordTestKeeper);
}

const lines = new Map();
let bad = 0;
/** Jobs in the order they are printed in; two run at a time. */
const jobs = [
  ...(wanted('matrix') ? engines.flatMap((engine) => wirings.map((wiring) => matrixJob(engine, wiring))) : []),
  ...(wanted('twins') ? engines.map((engine) => twinsJob(engine, pairs / engines.length)) : []),
  ...(wanted('firewall') ? engines.map((engine) => firewallJob(engine)) : []),
  ...(wanted('planted') ? mutants.map(mutantJob) : []),
];
const queue = [...jobs];
await Promise.all(
  [1, 2].map(async () => {
    for (let job = queue.shift(); job; job = queue.shift()) lines.set(job, await job.run());
  }),
);
process.stderr.write('\r\x1b[K');
for (const job of jobs) for (const line of lines.get(job) ?? []) console.log(line);
if (wanted('planted')) {
  const found = jobs.filter(({ planted }) => planted?.found).length;
  console.log(`planted leaks found ${found}/${mutants.length}  预置漏洞查出`);
  if (found < mutants.length) bad += 1;
}
for (const keeper of keepers) await dropRun(keeper);
console.log(`${Math.round((Date.now() - started) / 1000)} s  ${bad === 0 ? '通过 / passed' : '未通过 / failed'}`);
process.exit(bad === 0 ? 0 : 1);

function matrixJob(engine, { name, zh, off, doors, every: fewer, leaks: mustLeak }) {
  return {
    async run() {
      const found = await work(engine, ['matrix', every * (fewer ?? 1), doors], { ACCORD_WALLS_OFF: off }, name);
      if (found.failed) return failure(`${engine}  ${name}`, found);
      const share = found.closed === 0 ? 0 : (100 * found.open) / found.closed;
      const said = `${engine}  ${name} ${zh}: cases ${found.cases}, standings ${found.states}`;
      if (mustLeak) {
        if (share < 90) bad += 1;
        return [
          `${said}, of ${found.closed} closed cells ${share.toFixed(1)} % are seen (≥ 90 % wanted: the check has teeth)`,
        ];
      }
      const wrong = found.leaks + found.open + found.refused;
      if (wrong > 0) bad += 1;
      return [
        `${said}, leaks ${found.leaks}, wrong refusals ${found.refused}`,
        ...found.examples.map((each) => `  ✗ ${each}`),
      ];
    },
  };
}

function twinsJob(engine, count) {
  return {
    async run() {
      const found = await work(engine, ['twins', count], {}, 'twin worlds');
      if (found.failed) return failure(`${engine}  twin worlds`, found);
      if (found.apart > 0) bad += 1;
      return [
        `${engine}  twin worlds 孪生世界: pairs ${found.pairs}, told apart ${found.apart}`,
        ...found.examples.map((each) => `  ✗ ${each}`),
      ];
    },
  };
}

/** The mediation firewall, every operation as every role; the tests of it say which text was found where. */
function firewallJob(engine) {
  return {
    async run() {
      const child = spawn(node, [...jest, 'test/permission/firewall', '-w', '1', '--selectProjects', 'db'], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          ...process.env,
          ...{
            ACCORD_TEST_ENGINE: engine,
            ACCORD_TEST_DATABASE_URL: serverUrl,
            ACCORD_PERMISSION: quick ? '' : 'full',
          },
        },
      });
      let err = '';
      child.stderr.on('data', (chunk) => (err = `${err}${chunk}`.slice(-3_000)));
      const code = await exitCode(child);
      const [, count] = /Tests:.*?(\d+) total/.exec(err) ?? [];
      if (code !== 0) return failure(`${engine}  mediation firewall`, { failed: err });
      return [`${engine}  mediation firewall 调解过程保密: ${count} tests passed, values of the mediation found 0`];
    },
  };
}

/** A leak planted in one reader: the check has to fail, and by what it found and not by breaking off. */
function mutantJob(mutant) {
  const job = {
    planted: mutant,
    async run() {
      const engine = engines.at(-1);
      const env = { ACCORD_MUTANT: mutant.reader, ACCORD_WALLS_OFF: mutant.off ?? '' };
      const options = `--import=${join(root, 'test/permission/mutate.mjs')}`;
      // What the policies of a database say is made when it is: such a leak is planted in a database of its own.
      const template = mutant.makesDatabase ? { ACCORD_TEST_TEMPLATE: '' } : {};
      const found = await work(
        engine,
        mutant.task,
        { ...env, ...template, NODE_OPTIONS: options },
        `planted in ${mutant.reader}`,
      );
      if (found.failed) return failure(`planted in ${mutant.reader}`, found);
      const leaks = (found.leaks ?? 0) + (found.apart ?? 0);
      job.planted = { ...mutant, found: leaks > 0 };
      return [
        `planted in ${mutant.reader} ${mutant.zh}: ${leaks > 0 ? `found (${leaks})` : '✗ not found'}  ${mutant.file}`,
      ];
    },
  };
  return job;
}

function failure(name, { failed }) {
  bad += 1;
  return [`${name}: ✗ ${failed}`];
}

/** One worker of the check, its template the one of the engine; a mutant that changes what a database is makes its own. */
async function work(engine, args, env, name) {
  const child = spawn(
    node,
    ['--import', join(root, 'scripts/register-swc.mjs'), join(root, 'test/permission/worker.ts'), ...args.map(String)],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ACCORD_TEST_ENGINE: engine,
        ACCORD_TEST_DATABASE_URL: serverUrl,
        ACCORD_TEST_TEMPLATE: templates[engine],
        ...env,
      },
    },
  );
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => {
    const progress = /\{"done":(\d+),"of":(\d+)\}\n$/.exec(String(chunk));
    if (progress) process.stderr.write(`\r\x1b[K${engine} ${name} ${progress[1]}/${progress[2]}`);
    else err = `${err}${chunk}`.slice(-4_000);
  });
  const code = await exitCode(child);
  await pause(0);
  try {
    if (code === 0) return JSON.parse(out.trim().split('\n').at(-1));
  } catch {
    // What is no figure is told as it came.
  }
  return { failed: `${code} ${err || out}`.slice(-3_000) };
}
