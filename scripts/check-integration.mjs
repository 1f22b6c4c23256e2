// npm run check:integration: what a partner's engineer meets, at full size: every file test/integration/**/*.int.test.ts,
// on the embedded database and on PostgreSQL where one answers. Prints the figures the tests found; fails when one fails.
//
//   npm run check:integration                            both engines
//   npm run check:integration -- --engine=pglite         one of them
//   npm run check:integration -- webhooks quotas         files whose name holds one of these words
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { exitCode, jest, node, probeServer, root, serverUrl } from './machine.mjs';

const words = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const only = process.argv.find((arg) => arg.startsWith('--engine='))?.slice('--engine='.length);
const begun = Date.now();

const folder = join(root, 'test/integration');
const files = (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
  .filter((entry) => entry.isFile() && entry.name.endsWith('.int.test.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();

const answer = await probeServer();
const engines = ['pglite', ...(answer === true ? ['postgres'] : [])].filter((name) => !only || name === only);
if (answer !== true)
  console.log(`未连接到 PostgreSQL（${answer}）/ no PostgreSQL answers at ${serverUrl.replace(/\/\/.*@/, '//')}`);

const dir = mkdtempSync(join(tmpdir(), 'accord-integration-'));
/** What was found, by file, then by engine. */
const found = new Map(files.map((file) => [file, new Map()]));
for (const engine of engines) for (const file of files) found.get(file).set(engine, await runFile(engine, file));
rmSync(dir, { recursive: true, force: true });

let passed = 0;
let failed = 0;
for (const [file, byEngine] of found) {
  console.log(`\n${file.replace('test/integration/', '').replace('.int.test.ts', '')}`);
  for (const [engine, run] of byEngine) {
    passed += run.passed;
    failed += run.failed;
    if (run.passed + run.failed === 0) continue;
    const mark = run.failed === 0 ? '✓' : '✗';
    console.log(
      `  ${mark} ${engine.padEnd(9)} ${run.passed} 通过 / passed, ${run.failed} 未通过 / failed, ${run.seconds} s`,
    );
    for (const { name, value } of run.figures) console.log(`      ${name.padEnd(56)} ${value}`);
    for (const { name, why } of run.faults) console.log(`      ✗ ${name}\n        ${why}`);
  }
}
if (files.length === 0 || engines.length === 0) console.log('没有可运行的测试 / nothing to run');
const verdict = failed === 0 && passed > 0;
console.log(
  `\n${passed} 通过 / passed, ${failed} 未通过 / failed, ${engines.join(' + ')}, ${Math.round((Date.now() - begun) / 1000)} s  ${verdict ? '通过 / passed' : '未通过 / failed'}`,
);
process.exit(verdict ? 0 : 1);

/** One file on one engine, in a jest of its own: what it left behind is gone before the next begins. */
async function runFile(engine, file) {
  const report = join(dir, 'report.json');
  const figures = join(dir, 'figures.jsonl');
  for (const old of [report, figures]) rmSync(old, { force: true });
  const args = ['--runTestsByPath', file, '-w', '1', '--passWithNoTests', '--json', `--outputFile=${report}`];
  const env = {
    ...process.env,
    ACCORD_TEST_ENGINE: engine,
    ACCORD_TEST_DATABASE_URL: serverUrl,
    ACCORD_INTEGRATION: 'full',
    ACCORD_FIGURES: figures,
  };
  const started = Date.now();
  process.stderr.write(`${engine} ${file} …\n`);
  const child = spawn(node, [...jest, ...args, '--selectProjects', 'db'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env,
  });
  let tail = '';
  child.stderr.on('data', (chunk) => (tail = `${tail}${chunk}`.slice(-4_000)));
  const code = await exitCode(child);
  const seconds = Math.round((Date.now() - started) / 1000);
  return { ...read(report, code, tail), figures: figuresIn(figures), seconds };
}

function read(report, code, tail) {
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const tests = (result?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
  const faults = tests
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => ({ name: fullName, why: indented(failureMessages.join('\n')) }));
  // A run that broke off without naming a failed test has failed all the same.
  if (faults.length === 0 && code !== 0) faults.push({ name: `exit ${code}`, why: indented(tail) });
  return { passed: result?.numPassedTests ?? 0, failed: faults.length, faults };
}

function figuresIn(path) {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  return lines.map((line) => JSON.parse(line));
}

function indented(text) {
  const plain = text.replace(/\x1b\[\d*m/g, '');
  return plain.split('\n').slice(0, 25).join('\n        ');
}
