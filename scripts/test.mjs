// npm test: types, lint and format, then the unit tests, then the database tests on PGlite, then the same on PostgreSQL when one answers.
// What stands on the command line goes to jest: npm test -- test/storage -t 'role'
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { exitCode, jest, node, probeServer, root, serverUrl } from './machine.mjs';

const jestArgs = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'accord-test-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
/** Most files that are given a second run: more than these have failed for a reason. */
const mostAgain = 3;
/** Files that failed and then passed. */
const unsteady = [];

// Checks of the whole tree come first, and only when the whole is asked for.
if (jestArgs.length === 0) {
  await check('类型检查 / types', 'typescript/bin/tsc', '-p', 'tsconfig.test.json', '--noEmit');
  await check('页面的类型检查 / types of the page', 'typescript/bin/tsc', '-p', 'src/console');
  await check('代码检查 / lint', 'eslint/bin/eslint.js', '.');
  await check('格式检查 / format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
}
if (jestArgs.length === 0) {
  note('权限变化 / what the permissions open or close');
  await exitCode(spawn(node, [join(root, 'scripts/permission-diff.mjs')], { cwd: root, stdio: 'inherit' }));
}
await run('单元测试 / unit tests', 'unit');
await run('数据库测试（PGlite）/ database tests on PGlite', 'db', { ACCORD_TEST_ENGINE: 'pglite' });
const answer = await probeServer();
if (answer === true) {
  const env = { ACCORD_TEST_ENGINE: 'postgres', ACCORD_TEST_DATABASE_URL: serverUrl };
  await run('数据库测试（PostgreSQL）/ database tests on PostgreSQL', 'db', env);
} else if (process.env.ACCORD_TEST_DATABASE_URL) {
  totals.failed++;
  note(`ACCORD_TEST_DATABASE_URL 无法连接 / does not answer: ${answer}`);
} else {
  note(`未连接到 PostgreSQL，已跳过其数据库测试 / skipped the database tests on PostgreSQL, none answers at 127.0.0.1:5432 (${answer});
   设置 ACCORD_TEST_DATABASE_URL 可指定服务器 / set ACCORD_TEST_DATABASE_URL to name one`);
}
rmSync(reports, { recursive: true, force: true });

if (unsteady.length > 0) note(`不稳定，第二次才通过 / unsteady, passed the second time: ${unsteady.join(', ')}`);
if (totals.passed + totals.failed === 0) note('没有运行任何测试 / no test ran');
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

/** Runs a check of the whole tree; one that finds something counts as a failure. */
async function check(title, script, ...args) {
  note(title);
  const path = join(root, 'node_modules', script);
  const code = await exitCode(spawn(node, [path, ...args], { cwd: root, stdio: 'inherit' }));
  if (code !== 0) totals.failed++;
}

/**
 * Runs one project of jest.config.js, its output as it comes, and adds its counts to the totals. A few files that failed
 * run once more by themselves: what passes then is counted as passed and named at the end, since it depends on more than
 * the source.
 */
async function run(title, project, env = {}) {
  note(title);
  const first = await runFiles([], project, env);
  const isWhole = jestArgs.length === 0;
  const again = isWhole && first.failedFiles.length <= mostAgain ? first.failedFiles : [];
  if (again.length === 0) return count(first);
  note(`再单独运行一次 / once more, by themselves: ${again.map(named).join(', ')}`);
  const second = await runFiles(again, project, env);
  for (const file of again)
    if (!second.failedFiles.includes(file)) unsteady.push(`${named(file)} (${env.ACCORD_TEST_ENGINE ?? project})`);
  count({ ...second, passed: first.passed - first.passedIn(again) + second.passed, skipped: first.skipped });
}

/** Runs the files, all of the project when none is named, and tells what came of them. */
async function runFiles(files, project, env) {
  const report = join(reports, `${project}-${env.ACCORD_TEST_ENGINE ?? 'none'}-${files.length}.json`);
  const chosen = files.length > 0 ? ['--runTestsByPath', ...files, '-w', '1'] : jestArgs;
  const args = [
    ...jest,
    ...chosen,
    '--passWithNoTests',
    '--json',
    `--outputFile=${report}`,
    '--selectProjects',
    project,
  ];
  const code = await exitCode(spawn(node, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }));
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const ran = result?.testResults ?? [];
  const failed = result ? result.numFailedTests + result.numRuntimeErrorTestSuites : 0;
  const isIn = (names) => (each) => names.includes(each.name);
  const passedOf = ({ assertionResults }) => assertionResults.filter(({ status }) => status === 'passed').length;
  return {
    passed: result?.numPassedTests ?? 0,
    // A run that broke off without naming a failed test has failed all the same.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result && !byName() ? result.numPendingTests + result.numTodoTests : 0,
    failedFiles: ran.filter(({ status }) => status === 'failed').map(({ name }) => name),
    passedIn: (names) => ran.filter(isIn(names)).reduce((sum, each) => sum + passedOf(each), 0),
  };
}

function count({ passed, failed, skipped }) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
}

function named(file) {
  return relative(root, file);
}

/** With -t every test not named counts as pending, which says nothing. */
function byName() {
  return jestArgs.some((arg) => /^(-t|--testNamePattern)/.test(arg));
}

function note(text) {
  console.log(`\n── ${text}`);
}
