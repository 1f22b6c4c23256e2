import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { figure, fullSize } from '../support/figure.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const quota = 2_000;
const query = '{ disputes(first: 20) { nodes { id number } } }';
const cost = 1 + 1 + 20;

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub({ quotaUnits: quota });
}, 240_000);
afterAll(() => hub.stop());

const loud = 'stf_court_clerk';
const quiet = 'stf_union_officer';

async function useUp(who: string): Promise<Response> {
  for (let sent = 0; sent <= quota / cost + 50; sent++) {
    const response = await hub.raw(who, { query });
    if (response.status === 429) return response;
    await response.text();
  }
  throw new Error('the quota was never used up');
}

describe('H11: an agency at its quota', () => {
  test('is refused with a code and when to come again, whatever it asks', async () => {
    const response = await useUp(loud);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    const colleague = await useUp('stf_judge');
    expect(colleague.status).toBe(429);
  });

  test('takes nothing from another', async () => {
    await useUp(loud);
    const response = await hub.raw(quiet, { query });
    expect([response.status, ((await response.json()) as { errors?: unknown }).errors]).toEqual([200, undefined]);
  });

  test('is told what an operation costs and what is left, when it asks', async () => {
    const body = { query: '{ viewer { agency { id } } }', extensions: { cost: true } };
    const { extensions } = (await (await hub.raw('stf_prosecutor', body)).json()) as {
      extensions: { cost: { requested: number; most: number; quota: { perMinute: number; left: number } } };
    };
    expect(extensions.cost).toMatchObject({ requested: 3, most: 100_000, quota: { perMinute: quota } });
    expect(extensions.cost.quota.left).toBeLessThan(quota);
  });
});

test('what costs too much is refused before any of it runs', async () => {
  const deep = `{ disputes(first: 100) { nodes { referrals(first: 100) { nodes { dispute { parties(first: 100) {
    nodes { id } } } } } } } }`;
  const begun = performance.now();
  const answer = await hub.raw('stf_prosecutor', { query: deep });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    errors: [{ extensions: { code: 'QUERY_TOO_COSTLY', allowed: ['≤ 100000 units of cost'] } }],
  });
  figure('a too costly query is refused in (ms)', Math.round(performance.now() - begun));
});

// The ratio of medians taken in turns: what the machine does meanwhile slows both alike.
const full = fullSize ? test : test.skip;
full(
  'H11: one agency that goes on asking at its quota slows others by no more than 5 %',
  async () => {
    const own = await openTestHub({ quotaUnits: 60_000 });
    const ask = async (who: string) =>
      (await own.raw(who, { query: '{ viewer { agency { id } } inboxCounts { fresh } }' })).text();
    // The loud one has nothing left, and never gets it back: each of its questions costs a second of its quota.
    const big = '{ disputes(first: 100) { nodes { parties(first: 100) { nodes { id } } } } }';
    let noisy = false;
    let over = false;
    let refusals = 0;
    const noise = async () => {
      while (!over) {
        if (!noisy) await new Promise((go) => setTimeout(go, 5));
        else if ((await own.raw(loud, { query: big })).status === 429) refusals += 1;
      }
    };
    for (let warm = 0; warm < 200; warm++) await ask(quiet);
    while ((await own.raw(loud, { query: big })).status !== 429);
    const noises = Array.from({ length: 4 }, noise);
    const round = async () => {
      const times: number[] = [];
      for (let n = 0; n < 60; n++) {
        const begun = performance.now();
        await ask(quiet);
        times.push(performance.now() - begun);
      }
      return times;
    };
    const times: Record<'alone' | 'beside', number[]> = { alone: [], beside: [] };
    for (let turn = 0; turn < 24; turn++) {
      noisy = turn % 2 === 1;
      await new Promise((go) => setTimeout(go, 50));
      times[noisy ? 'beside' : 'alone'].push(...(await round()));
    }
    over = true;
    noisy = false;
    await Promise.all(noises);
    await own.stop();
    const ratio = median(times.beside) / median(times.alone);
    figure('refusals beside', refusals);
    figure('median beside an agency at its quota / alone', ratio.toFixed(3));
    expect(refusals).toBeGreaterThan(0);
    expect(ratio).toBeLessThan(1.05);
  },
  120_000,
);

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
