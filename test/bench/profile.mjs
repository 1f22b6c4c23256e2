// Where the hub's own time goes: a CPU profile for each workload, its packages and functions by self time.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { oneRound } from './rounds.mjs';
import { targets } from './targets/index.mjs';

const shown = { parts: 12, functions: 25 };

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
    const frames = framesOf(JSON.parse(await readFile(join(folder, file), 'utf8')), seconds);
    const busy = frames.reduce((sum, { time }) => sum + time, 0);
    return [
      `### ${workload.name}: ${Math.round(result.rate)}/s under the profiler, ${Math.round((busy / seconds) * 100)} % of one processor`,
      '',
      ...listed(frames, ({ part }) => part, { busy, first: shown.parts, title: 'part' }),
      '',
      ...listed(frames, ({ name, where }) => `${name} | ${where}`, {
        busy,
        first: shown.functions,
        title: 'function | where',
      }),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each sample of the last seconds, which are the measured round: what ran, and for how many seconds. */
function framesOf({ nodes, samples, timeDeltas, endTime }, seconds) {
  const byId = new Map(nodes.map(({ id, callFrame }) => [id, described(callFrame)]));
  const frames = [];
  let at = endTime;
  for (let index = samples.length - 1; index >= 0 && at > endTime - (seconds + 1) * 1e6; index--) {
    const frame = byId.get(samples[index]);
    at -= timeDeltas[index];
    if (frame.name !== '(idle)') frames.push({ ...frame, time: timeDeltas[index] / 1e6 });
  }
  return frames;
}

function described({ functionName, url, lineNumber }) {
  const inside = /(?:node_modules|src)\/.*$/.exec(url)?.[0];
  const name = functionName || '(anonymous)';
  const where = url ? `${inside ?? basename(url)}:${lineNumber + 1}` : '';
  if (!inside) return { name, where, part: url ? 'node:*' : name.startsWith('(') ? name : 'native (I/O, JSON …)' };
  const [root, first, second] = inside.split('/');
  return {
    name,
    where,
    part: root === 'src' || first.startsWith('@') ? `${root}/${first}/${second}` : `${root}/${first}`,
  };
}

function listed(frames, keyOf, { busy, first, title }) {
  const times = new Map();
  for (const frame of frames) times.set(keyOf(frame), (times.get(keyOf(frame)) ?? 0) + frame.time);
  const rows = [...times].sort(([, a], [, b]) => b - a).slice(0, first);
  return [
    `| self | ${title} |`,
    `| --: | --- |${title.includes('|') ? ' --- |' : ''}`,
    ...rows.map(([key, time]) => `| ${((time / busy) * 100).toFixed(1)} % | ${key} |`),
  ];
}
