// The rounds: each target alone, warm before it is timed, the order turned from round to round.
import { connections, load, median } from './measure.mjs';
import { countReceived, resetReferrals } from './workloads/receive.mjs';

const warmUpSeconds = 3;

/** @returns for each target its rounds and their medians: rate, p50, p99, memory */
export async function runRounds(workload, running, samples, { rounds, seconds, log }) {
  const names = Object.keys(running).filter((name) => workload.targets.includes(name));
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
  const pool = samples.map((sample) => ({
    ...workload.request[name](sample),
    headers: target.headers[sample.caller],
  }));
  const measured = (length) => load(target.url, dealt(pool), length);
  if (!workload.isWrite) {
    await measured(warmUpSeconds);
    return measured(seconds);
  }
  const ids = samples.map(({ referralId }) => referralId);
  const fresh = (length) => load(target.url, takenFrom(pool), length);
  await resetReferrals(ids);
  await fresh(warmUpSeconds);
  await resetReferrals(ids);
  const result = await fresh(seconds);
  const received = await countReceived(ids);
  // What was under way when the time was up is written but not counted.
  if (received < result.count || received > result.count + connections) {
    throw new Error(`${name}: ${result.count} answers but ${received} referrals received`);
  }
  return result;
}

/** Each connection goes round its own sixteenth. */
function dealt(pool) {
  return (connection) => pool.filter((_request, index) => index % connections === connection);
}

/** Each request is taken once, by whoever comes first. */
function takenFrom(pool) {
  let next = 0;
  return () => () => {
    if (next >= pool.length) throw new Error('no fresh referral left: take more --disputes or fewer --seconds');
    return pool[next++];
  };
}

function mediansOf(rounds) {
  const of = (key) => median(rounds.map((round) => round[key]));
  return { rate: of('rate'), p50: of('p50'), p99: of('p99'), memory: of('memory'), rates: rounds.map(({ rate }) => rate) };
}
