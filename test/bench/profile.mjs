// Where the hub's own time goes: a CPU profile for each workload, its functions by self time.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { oneRound } from './rounds.mjs';
import { targets } from './targets/index.mjs';

const shown = 25;

export async function profileHub(workload, samples, seconds) {
  const folder = await mkdtemp(join(tmpdir(), 'accord-profile-'));
  try {
    const hub = await targets.hub(folder);
    let result;
    try {
      result = await oneRound(workload, 'hub', hub, samples, seconds);
    } finally {
      await hub.stop();
    }
    const [file] = (await readdir(folder)).filter((name) => name.endsWith('.cpuprofile'));
    const profile = JSON.parse(await readFile(join(folder, file), 'utf8'));
    return [
      `### ${workload.name}, ${Math.round(result.rate)}/s under the profiler`,
      '',
      '| self time | function | where |',
      '| --: | --- | --- |',
      ...topOf(profile).map(({ share, name, where }) => `| ${(share * 100).toFixed(1)} % | ${name} | ${where} |`),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Shares of the time the process was busy. */
function topOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const self = new Map();
  let busy = 0;
  samples.forEach((id, index) => {
    const { functionName, url, lineNumber } = byId.get(id);
    if (functionName === '(idle)' || functionName === '(program)') return;
    const where = url ? `${shortened(url)}:${lineNumber + 1}` : '';
    const key = `${functionName || '(anonymous)'}\n${where}`;
    self.set(key, (self.get(key) ?? 0) + timeDeltas[index]);
    busy += timeDeltas[index];
  });
  return [...self]
    .sort(([, a], [, b]) => b - a)
    .slice(0, shown)
    .map(([key, time]) => ({ share: time / busy, name: key.split('\n')[0], where: key.split('\n')[1] }));
}

function shortened(url) {
  const inside = /(node_modules|src)\/.*$/.exec(url);
  return inside ? inside[0] : basename(url);
}
