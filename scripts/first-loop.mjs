// npm run first-loop：只凭 docs/first-loop.md 走完一个闭环，并报告用时。
// Plays a new agency's engineer: runs the commands of docs/first-loop.md in a fresh folder and nothing else, holds what
// each block prints against what the page says, and tells how long it took.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { freePort, root } from './machine.mjs';

const page = process.argv[2] ?? join(root, 'docs/first-loop.md');
/** Seconds after which it has failed, whatever happens. */
const limit = Number(process.env.ACCORD_FIRST_LOOP_LIMIT || 180);

const steps = stepsOf(readFileSync(page, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'accord-first-loop-'));
const started = performance.now();
const { blocks, code, errors } = await play(steps);
const seconds = (performance.now() - started) / 1000;
const faults = steps.flatMap(({ title, expected }, index) => {
  const printed = blocks[index];
  if (printed === undefined) return [`${title}: 未执行 / was not reached`];
  return expected
    .filter((part) => !printed.includes(part))
    .map((part) => `${title}: 未见 / not seen: ${part}\n${printed}`);
});
if (steps.length === 0) faults.push('没有可执行的步骤 / there is nothing to run');
const failed = new Set(faults.map((fault) => fault.split(':')[0])).size;
if (code !== 0) faults.push(`退出码 / exit code ${code}\n${errors.slice(-2000)}`);
rmSync(folder, { recursive: true, force: true });

for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`first-loop: ${steps.length - failed}/${steps.length} steps, ${seconds.toFixed(1)} s`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Every `sh` block with the heading it stands under, and the lines of the `text` block that follows it. */
function stepsOf(text) {
  const found = [];
  let title = '';
  for (const [, heading, kind, body] of text.matchAll(/^## (.+)$|^```(sh|text)\n([^]*?)^```$/gm)) {
    if (heading !== undefined) title = heading;
    else if (kind === 'sh') found.push({ title, script: body, expected: [] });
    else if (found.length > 0) found.at(-1).expected.push(...body.split('\n').filter((line) => line !== ''));
  }
  return found;
}

/** Runs the blocks in one shell, as somebody would who types them one after the other; the first that fails ends it. */
async function play(all) {
  const mark = '@@first-loop';
  const script = all.map(({ script: each }, index) => `printf '\\n${mark} ${index}\\n'\n${each}`).join('\n');
  const env = {
    // What the page says one needs, and nothing of this repository's surroundings.
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    HOME: folder,
    ACCORD: root,
    PORT: String(await freePort()),
  };
  // A group of its own, so that a sandbox the page starts does not outlive a step that failed.
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: folder,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let errors = '';
  shell.stdout.on('data', (chunk) => (out += chunk));
  shell.stderr.on('data', (chunk) => (errors += chunk));
  const timer = setTimeout(() => endGroup(shell.pid), limit * 1000);
  const code = await new Promise((resolve) => shell.on('exit', (status) => resolve(status ?? 1)));
  clearTimeout(timer);
  endGroup(shell.pid);
  const blocks = [];
  for (const part of out.split(new RegExp(`^${mark} `, 'm')).slice(1)) {
    const [index, ...lines] = part.split('\n');
    blocks[Number(index)] = lines.join('\n');
  }
  return { blocks, code, errors };
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody of it is left.
  }
}
