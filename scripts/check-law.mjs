// npm run check:law: holds the law as the program has it against the law as it was read, and says how much of it stands.
// What there is to check is counted from the tables in test/law, what stands from the tests that passed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import './register-swc.mjs';

const root = join(import.meta.dirname, '..');
const law = (file) => import(join(root, 'test/law', file));
const { kindCatalogue } = await law('kind-catalogue.ts');
const { ruleIds } = await law('rule-catalogue.ts');
const { exampleRows } = await law('worked-examples.ts');
const { scenarios } = await law('scenarios.ts');
const { negativeTests } = await law('negative-tests.ts');

/** What is counted: its words, every name that has to pass, and the first word of the tests that carry such a name. */
const sections = [
  { said: 'kinds', zh: '移送种类', names: kindCatalogue.map(({ code }) => code), test: 'kind' },
  { said: 'rules', zh: '期限规则', names: ruleIds, test: 'rule' },
  { said: 'worked examples', zh: '算例', names: exampleRows, test: 'example' },
  { said: 'scenarios', zh: '情景', names: scenarios, test: 'scenario' },
  { said: 'negative tests', zh: '反例', names: negativeTests.map(({ id }) => String(id)), test: 'negative' },
];

const reports = mkdtempSync(join(tmpdir(), 'accord-law-'));
console.error('核对法律规则，约需一分钟 / holding the program against the law, about a minute …');
const results = [
  ...(await run('unit', ['test/law'], { ACCORD_WALKS: '10000' })),
  ...(await run('db', ['test/law', 'test/journeys/scenario-', ...negativeTests.flatMap(({ file }) => file ?? [])], {
    ACCORD_TEST_ENGINE: 'pglite',
  })),
];
rmSync(reports, { recursive: true, force: true });

let short = 0;
for (const { said, zh, names, test } of sections) {
  const missing = names.filter((name) => !stands(test, name));
  const count = `${names.length - missing.length}/${names.length}`;
  console.log(`${said} ${count}  ${zh}${missing.length > 0 ? `  未达到 / missing: ${missing.join(', ')}` : ''}`);
  short += missing.length;
}
const failed = results.filter(({ status }) => status === 'failed');
for (const { fullName } of failed) console.log(`✗ ${fullName}`);
process.exitCode = short + failed.length === 0 ? 0 : 1;

/** Whether tests of that name ran and every one of them passed. */
function stands(test, name) {
  const named = results.filter(({ fullName }) => ` ${fullName} `.includes(` ${test} ${name} `));
  return named.length > 0 && named.every(({ status }) => status === 'passed');
}

async function run(project, paths, env = {}) {
  const report = join(reports, `${project}.json`);
  const args = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    ...paths,
    '--json',
    `--outputFile=${report}`,
    '--selectProjects',
    project,
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  await new Promise((resolve) => child.once('close', resolve));
  if (!existsSync(report)) return [{ fullName: `${project}: the tests did not run`, status: 'failed' }];
  return JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap((file) =>
    file.assertionResults.length > 0
      ? file.assertionResults.map(({ fullName, status }) => ({ fullName, status }))
      : [{ fullName: `${file.name.slice(root.length + 1)} did not run`, status: 'failed' }],
  );
}
