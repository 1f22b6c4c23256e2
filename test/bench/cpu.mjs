// Processor time by process, from Linux's /proc: unlike answers a second, it hardly minds what else the machine does.
import { readFile } from 'node:fs/promises';
import { onBench } from './data/database.mjs';

/** Linux counts in hundredths of a second. */
const ticksPerSecond = 100;

/** User and system time of the process so far, in milliseconds; null where /proc does not tell. */
async function timeOf(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000;
}

/** Processes of the server that hold a connection of the bench's own database; empty when they are on another machine. */
async function backends() {
  return onBench(async (client) => {
    const { rows } = await client.query('select pid from pg_stat_activity where datname = current_database()');
    return rows.map(({ pid }) => pid);
  });
}

/** Starts a stopwatch on a target and on the connections it holds; reading it gives the milliseconds spent since. */
export async function stopwatch(pid) {
  const pids = await backends();
  const read = async () => ({ target: await timeOf(pid), times: await Promise.all(pids.map(timeOf)) });
  const before = await read();
  return async () => {
    const after = await read();
    const database = pids.map((_, index) => (after.times[index] ?? NaN) - (before.times[index] ?? NaN));
    const spent = database.filter((time) => !Number.isNaN(time));
    return {
      target: after.target === null ? null : after.target - before.target,
      database: spent.length > 0 ? spent.reduce((sum, time) => sum + time, 0) : null,
    };
  };
}
