// The rounds: each target alone, warm before it is timed, the order turned from round to round.
import { stopwatch } from './cpu.mjs';
import { connections, load, median } from './measure.mjs';
import { countReceived, resetReferrals } from './workloads/receive.mjs';

const warmUpSeconds = 3;

/** A hub without one of its walls is asked as the hub is. */
export const kindOf = (name) => name.replace(/-.*/, '');

/** Names of the running targets that know the workload. */
export function targetsOf(workload, running) {
  return Object.keys(running).filter((name) => workload.targets.includes(kindOf(name)));
}

/** @returns for each target its rounds and their medians */
export async function runRounds(workload, running, samples, { rounds, seconds, log }) {
  const names = targetsOf(workload, running);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length];
      const target = running[name];
      target.resume();
      const result = await target.around(() => oneRound(workload, name, target, samples, seconds));
      results[name].push({ ...result, memory: target.memory() });
      target.pause();
      log(`  ${workload.name}, round ${round + 1}, ${name}: ${Math.round(result.rate)}/s`);
    }
  }
  return Object.fromEntries(names.map((name) => [name, mediansOf(results[name])]));
}

export async function oneRound(workload, name, target, samples, seconds) {
  const make = (sample) => ({ ...workload.request[kindOf(name)](sample), headers: target.headers[sample.caller] });
  if (!workload.isWrite) {
    const pool = samples.map(make);
    await load(target.url, dealt(pool), warmUpSeconds);
    return timed(target, () => load(target.url, dealt(pool), seconds));
  }
  const ids = samples.map(({ referralId }) => referralId);
  const fresh = async (length) => {
    await resetReferrals(ids);
    return load(target.url, taken(samples, make), length);
  };
  await fresh(warmUpSeconds);
  const result = await timed(target, () => fresh(seconds));
  const received = await countReceived(ids);
  // What was under way when the time was up is written but not counted.
  if (received < result.count || received > result.count + connections) {
    throw new Error(`${name}: ${result.count} answers but ${received} of ${ids.length} referrals received`);
  }
  return result;
}

/** Adds the processor time of an answer, in the target and in the database, in milliseconds. */
async function timed(target, work) {
  const read = await stopwatch(target.pid);
  const result = await work();
  const spent = await read();
  const each = (milliseconds) => (milliseconds ?? NaN) / result.count;
  return { ...result, cpu: each(spent.target), databaseCpu: each(spent.database) };
}

/** Each connection goes round its own sixteenth. */
function dealt(pool) {
  return (connection) => pool.filter((_request, index) => index % connections === connection);
}

/**
 * Each sample is taken once, by whoever comes first; the request is made then, so that its key is new. When none is
 * left they are asked for again, which is refused: more --disputes or fewer --seconds are needed then.
 */
function taken(samples, make) {
  let next = 0;
  return () => () => make(samples[next++ % samples.length]);
}

function mediansOf(rounds) {
  const of = (key) => median(rounds.map((round) => round[key]));
  const keys = ['rate', 'p50', 'p99', 'memory', 'cpu', 'databaseCpu'];
  return { ...Object.fromEntries(keys.map((key) => [key, of(key)])), rates: rounds.map(({ rate }) => rate) };
}
