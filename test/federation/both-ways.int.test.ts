import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { warehouseWages } from '../../seeds/demo/warehouse-wages.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { figure } from '../support/figure.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { answerOf, askableQueries } from './ask-every-query.ts';

/** Runs where a gateway stands before the hub, which `npm run check:federation` sees to. */
const through = process.env.ACCORD_TEST_FRONT ? describe : describe.skip;
const story = flowerMarket();
const other = warehouseWages();
let hub: TestHub;

through('the whole graph and the federated one', () => {
  beforeAll(async () => {
    hub = await openTestHub({ start: new Date('2025-08-01T02:00:00Z') });
    for (const each of [story, other])
      for await (const step of playStory(each, hub.scene)) expect(step.told).toBeDefined();
  }, 280_000);
  afterAll(() => hub.stop());

  test('answer every registered query with the same bytes, whoever asks', async () => {
    const people = ['stf_court_clerk', 'stf_judge', 'stf_mediator', 'stf_union_duty', 'stf_xishan_clerk'];
    const different: string[] = [];
    let compared = 0;
    for (const { name, document } of askableQueries()) {
      for (const who of people) {
        for (const subject of [story.subject().disputeId, other.subject().disputeId]) {
          const body = JSON.stringify({ query: document, variables: { id: subject, first: 5 } });
          const token = await hub.tokenOf(who);
          const ways = [hub.wholeUrl, hub.url].map((url) => answerOf(url, token, body));
          const [whole, federated] = (await Promise.all(ways)) as [string, string];
          compared += 1;
          if (whole !== federated)
            different.push(`${name} as ${who}:\n  ${whole.slice(0, 400)}\n  ${federated.slice(0, 400)}`);
        }
      }
    }
    figure('answers compared both ways', compared);
    figure('answers that differ', different.length);
    expect(different.slice(0, 3)).toEqual([]);
    expect(compared).toBeGreaterThan(50);
  }, 280_000);
});
