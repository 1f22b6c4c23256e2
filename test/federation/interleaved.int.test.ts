import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Staff } from '../../src/domain/agency/agency.ts';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { principalKey } from '../../src/http/federation/principal-key.ts';
import { figure } from '../support/figure.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { registerOf, startHousing, type Housing } from './housing.ts';

/** Requests in all; fifty people ask them at once. */
const requests = Number(process.env.ACCORD_INTERLEAVED ?? 400);
const story = flowerMarket();

let hub: TestHub;
let housing: Housing;
let register: ReturnType<typeof registerOf>;
const people: Staff[] = Array.from({ length: 50 }, (_, n) => ({
  id: `stf_canary_${String(n).padStart(2, '0')}`,
  agencyId: 'agy_court_chenggong',
  name: `金丝雀${n}`,
  roles: ['COURT_FILING_CLERK'],
  active: true,
}));

beforeAll(async () => {
  housing = await startHousing(JSON.stringify((await principalKey({ mode: 'demo' })).jwks));
  register = registerOf(housing.url, { concurrency: 64, timeoutMs: 10_000 });
  hub = await openTestHub({
    ...{ start: new Date('2025-08-27T02:00:00Z'), serve: { view: 'all' }, federation: register.file },
  });
  for await (const step of playStory({ ...story, steps: story.steps.slice(0, 5) }, hub.scene))
    expect(step.told).toBeDefined();
  await hub.enrol({ staff: people });
}, 120_000);
afterAll(async () => {
  await hub.stop();
  await housing.stop();
  register.remove();
});

const query = `query ($id: ID!) {
  viewer { staff { id name } }
  dispute(by: { id: $id }) { number housing { number } court { cases { copies } } }
}`;

describe('fifty people who ask the same at once', () => {
  test('S35: each sees the own name and the own answer of the partner, and nothing on the way keeps one', async () => {
    const tokens = await Promise.all(people.map(({ id }) => hub.tokenOf(id)));
    const { disputeId } = story.subject();
    const body = JSON.stringify({ query, variables: { id: disputeId } });
    const wrong: string[] = [];
    let next = 0;
    async function caller(): Promise<void> {
      for (let n = next++; n < requests; n = next++) {
        const who = n % people.length;
        const response = await fetch(`${hub.url}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${tokens[who]!}`,
            cookie: 'who=somebody-else',
            'if-none-match': '"same-for-all"',
          },
          body,
        });
        const text = await response.text();
        const { id, name } = people[who]!;
        const canaries = new Set(text.match(/stf_canary_\d\d/g));
        const names = new Set(text.match(/金丝雀\d+/g));
        const isOwn = canaries.size === 1 && canaries.has(id) && names.size === 1 && names.has(name);
        const isWhole = text.includes(`"number":"GJJ-${disputeId.slice(-6)}-${id}"`);
        const isKept = ['etag', 'set-cookie', 'age', 'expires'].some((each) => response.headers.has(each));
        const isStored = response.headers.get('cache-control') !== 'no-store';
        if (!isOwn || !isWhole || isKept || isStored || response.status !== 200)
          wrong.push(`${who}: ${response.status} ${text.slice(0, 300)}`);
      }
    }
    await Promise.all(people.map(caller));
    expect(wrong.slice(0, 3)).toEqual([]);
    const { seen } = await housing.asked();
    expect(seen.length).toBe(requests);
    expect(new Set(seen.map(({ sub }) => sub)).size).toBe(people.length);
    expect(seen.filter(({ cookie }) => cookie !== null)).toEqual([]);
    figure('interleaved requests of 50 principals with another’s bytes', `${wrong.length} of ${requests}`);
  }, 300_000);
});
