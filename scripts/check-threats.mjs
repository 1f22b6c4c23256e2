// npm run check:threats: which threats of test/threats/catalogue.ts a test shows to be met, and how many.
// A threat is proven by the tests whose names begin with its id and a colon, wherever they stand; all of them must pass.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import './register-swc.mjs';

const root = join(import.meta.dirname, '..');
const { threats } = await import(join(root, 'test/threats/catalogue.ts'));
const named = /(['"`])S\d{1,2}: /;

const files = readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .filter((file) => named.test(readFileSync(join(root, file), 'utf8')));
const isUnit = (file) => file.endsWith('.unit.test.ts');

const reports = mkdtempSync(join(tmpdir(), 'accord-threats-'));
console.error(
  `核对威胁清单，${files.length} 个测试文件 / holding the program against the threats, ${files.length} files of tests …`,
);
const results = [
  ...(await run('unit', files.filter(isUnit))),
  ...(await run(
    'db',
    files.filter((file) => !isUnit(file)),
    { ACCORD_TEST_ENGINE: process.env.ACCORD_TEST_ENGINE ?? 'pglite' },
  )),
];
rmSync(reports, { recursive: true, force: true });

const met = [];
const missing = [];
for (const threat of threats) {
  const tests = results.filter(
    ({ fullName }) => fullName.includes(`${threat.id}: `) && !new RegExp(`\\d${threat.id}: `).test(fullName),
  );
  const ran = tests.filter(({ status }) => status === 'passed' || status === 'failed');
  const stands = ran.length > 0 && ran.every(({ status }) => status === 'passed');
  (stands ? met : missing).push(threat);
  const how = threat.noDoor ? '无此入口 / no such door' : (threat.code ?? '—');
  console.log(`${stands ? '✓' : '✗'} ${threat.id.padEnd(4)} ${how.padEnd(24)} ${threat.says} (${ran.length})`);
}
for (const { fullName } of results.filter(({ status }) => status === 'failed')) console.log(`✗ ${fullName}`);
const closed = met.filter(({ noDoor }) => noDoor).length;
console.log(
  `threat cases ${met.length}/${threats.length}  威胁情形（其中 ${closed} 项的入口尚不存在 / of which ${closed} have no door yet）`,
);
if (missing.length > 0) console.log(`未达到 / missing: ${missing.map(({ id }) => id).join(', ')}`);
process.exitCode = missing.length + results.filter(({ status }) => status === 'failed').length === 0 ? 0 : 1;

async function run(project, paths, env = {}) {
  if (paths.length === 0) return [];
  const report = join(reports, `${project}.json`);
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const args = [...flags, jest, ...paths, '--json', `--outputFile=${report}`, '--selectProjects', project];
  const child = spawn(join(root, 'node_modules/.bin/node'), args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  await new Promise((resolve) => child.on('close', resolve));
  if (!existsSync(report)) return [{ fullName: `${project}: jest gave no report`, status: 'failed' }];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return testResults.flatMap(({ assertionResults, message, name, status }) =>
    assertionResults.length === 0 && status === 'failed'
      ? [{ fullName: `${relative(root, name)}: ${message.split('\n')[0]}`, status }]
      : assertionResults,
  );
}
