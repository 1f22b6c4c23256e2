// npm run check:threats: which threats of test/threats/catalogue.ts tests show to be met, and how many.
// A threat is proven by the tests whose names begin with its id and a colon, wherever they stand: all of them must pass,
// and between them they must have shown, of a running hub, each code it is answered with and each audit entry it leaves.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import './register-swc.mjs';

const root = join(import.meta.dirname, '..');
const { threats } = await import(join(root, 'test/threats/catalogue.ts'));
const { verdictOn } = await import(join(root, 'test/threats/verdict.ts'));
const named = /(['"`])S\d{1,2}: /;

const files = readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .filter((file) => named.test(readFileSync(join(root, file), 'utf8')));
const isUnit = (file) => file.endsWith('.unit.test.ts');

const reports = mkdtempSync(join(tmpdir(), 'accord-threats-'));
const shownFile = join(reports, 'shown.jsonl');
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
const shown = existsSync(shownFile)
  ? readFileSync(shownFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
rmSync(reports, { recursive: true, force: true });

const verdicts = threats.map((threat) => ({ ...threat, ...verdictOn(threat, results, shown) }));
for (const { id, says, codes, audit, noDoor, ran, lacks } of verdicts) {
  const how = noDoor ? '无此入口 / no such door' : [...codes, ...audit].join(' ') || '—';
  console.log(`${lacks.length === 0 ? '✓' : '✗'} ${id.padEnd(4)} ${says} (${ran}): ${how}`);
  if (lacks.length > 0) console.log(`       未证明 / not shown: ${lacks.join(', ')}`);
}
const failed = results.filter(({ status }) => status === 'failed');
for (const { fullName } of failed) console.log(`✗ ${fullName}`);
const met = verdicts.filter(({ lacks }) => lacks.length === 0);
const closed = met.filter(({ noDoor }) => noDoor).length;
console.log(
  `threat cases ${met.length}/${threats.length}  威胁情形（其中 ${closed} 项的入口尚不存在 / of which ${closed} have no door yet）`,
);
process.exitCode = threats.length - met.length + failed.length === 0 ? 0 : 1;

async function run(project, paths, env = {}) {
  if (paths.length === 0) return [];
  const report = join(reports, `${project}.json`);
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const args = [...flags, jest, ...paths, '--json', `--outputFile=${report}`, '--selectProjects', project];
  const child = spawn(join(root, 'node_modules/.bin/node'), args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, ACCORD_THREATS_SHOWN: shownFile },
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
