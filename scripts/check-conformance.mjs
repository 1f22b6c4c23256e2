// npm run check:conformance: the honest partner in every scenario and every profile, and each faulty partner in those its
// fault shows in; prints how many were passed and named. npm test plays a few of each.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCode, jest, node, root } from './machine.mjs';

const folder = mkdtempSync(join(tmpdir(), 'accord-conformance-'));
const figures = join(folder, 'figures.jsonl');
const begun = Date.now();
const args = [
  ...jest,
  ...['test/cli/conformance', 'test/cli/simulate', 'test/storage/conformance', '-w', '1', ...process.argv.slice(2)],
];
const env = { ...process.env, ACCORD_CONFORMANCE: 'full', ACCORD_FIGURES: figures };
if (!env.ACCORD_TEST_ENGINE) env.ACCORD_TEST_ENGINE = 'pglite';
const child = spawn(node, args, { cwd: root, stdio: 'inherit', env });
const code = await exitCode(child);
const lines = existsSync(figures) ? readFileSync(figures, 'utf8').trim().split('\n') : [];
for (const line of lines) {
  const { name, value } = JSON.parse(line);
  console.log(`  ${name.padEnd(56)} ${value}`);
}
rmSync(folder, { recursive: true, force: true });
const seconds = Math.round((Date.now() - begun) / 1000);
console.log(`\ncheck:conformance ${code === 0 ? '通过 / passed' : '未通过 / failed'}, ${seconds} s`);
process.exitCode = code;
