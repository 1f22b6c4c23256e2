// The measurement itself; `run.mjs` has made sure that all it needs is there.
import { cpus, loadavg } from 'node:os';
import { compareAnswers } from './compare.mjs';
import { createDatabase, dropDatabase, isFilled, lockServer, serverVersion, withServer } from './data/database.mjs';
import { connections } from './measure.mjs';
import { profileHub } from './profile.mjs';
import { table } from './report.mjs';
import { runRounds } from './rounds.mjs';
import { createPolicies, dropRole } from './targets/graphile-policies.mjs';
import { poolSize } from './targets/child.mjs';
import { targets } from './targets/index.mjs';
import { detail } from './workloads/detail.mjs';
import { inbox } from './workloads/inbox.mjs';
import { receive } from './workloads/receive.mjs';
import { drawSamples } from './workloads/samples.mjs';

/** Reads first: the writes change the data. */
const all = { detail, inbox, receive };

export async function bench(options) {
  const log = (line) => console.error(line);
  const version = await serverVersion();
  if (version === null) return console.log('PostgreSQL does not answer (ACCORD_BENCH_DATABASE_URL); skipped');
  const lock = await lockServer();
  try {
    await prepare(options, log);
    const samples = await drawSamples();
    const workloads = Object.fromEntries(Object.entries(all).filter(([key]) => options.workloads.includes(key)));
    if (options.profile) return await printProfiles(workloads, samples, options);
    console.log(heading(options, version));
    console.log(await measure(workloads, samples, { ...options, log }));
  } finally {
    if (!options.keep) {
      await dropDatabase();
      await withServer(dropRole);
    }
    await lock.end();
  }
}

async function prepare({ disputes, keep }, log) {
  if (keep && (await isFilled(disputes))) {
    return log('the database of an earlier run is used again');
  }
  log(`loading ${disputes} disputes …`);
  await createDatabase(disputes, log);
  await withServer(dropRole).catch(() => {});
  await createPolicies();
}

async function measure(workloads, samples, options) {
  const running = {};
  try {
    for (const name of options.targets) {
      running[name] = await targets[name]();
      running[name].pause();
    }
    const compared = await compareAnswers(running, workloads, samples);
    options.log(`${compared} answers compared and found equal`);
    const results = {};
    for (const [key, workload] of Object.entries(workloads)) {
      results[key] = await runRounds(workload, running, samples[key], options);
    }
    return table(results, workloads);
  } finally {
    await Promise.all(Object.values(running).map((target) => target.stop()));
  }
}

async function printProfiles(workloads, samples, { seconds }) {
  for (const [key, workload] of Object.entries(workloads)) {
    console.log(`${await profileHub(workload, samples[key], seconds)}\n`);
  }
}

function heading({ disputes, seconds, rounds }, version) {
  const processors = cpus();
  return `${disputes} disputes, PostgreSQL ${version}, Node ${process.version}, ${connections} connections, pools of ${poolSize}.
Medians of ${rounds} rounds of ${seconds} s. ${processors.length} processors (${processors[0].model}) carry the client, the
database and the server under measurement together; load average before the first round ${loadavg()[0].toFixed(1)}. CPU
is the processor time of one answer, in the target's process and in its database connections.\n`;
}
