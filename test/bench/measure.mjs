// Load on one target: sixteen connections at once, each with requests of its own.
import { setTimeout } from 'node:timers/promises';
import autocannon from 'autocannon';

export const connections = 16;

/** Milliseconds for the requests still under way when the time was up; nobody waits for their answers. */
const drainTime = 500;

/**
 * @param requestsOf the requests of a connection, by its number: a list that is gone round, or a function for the next
 * @returns answers, answers a second and latencies in milliseconds
 * @throws Error when anything but 2xx was answered
 */
export async function load(url, requestsOf, seconds) {
  let connection = 0;
  const times = [];
  const instance = autocannon({
    url,
    connections,
    duration: seconds,
    setupClient: (client) => client.setRequests(asList(requestsOf(connection++))),
  });
  instance.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const started = performance.now();
  const { errors, timeouts, non2xx } = await instance;
  const took = (performance.now() - started) / 1000;
  if (errors + timeouts + non2xx > 0)
    throw new Error(`${url}: ${errors} errors, ${timeouts} timeouts, ${non2xx} not 2xx`);
  await setTimeout(drainTime);
  times.sort((a, b) => a - b);
  return { count: times.length, rate: times.length / took, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

function asList(requests) {
  return typeof requests === 'function' ? [{ setupRequest: (base) => ({ ...base, ...requests() }) }] : requests;
}

function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
