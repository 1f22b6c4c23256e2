import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { morning } from '../../seeds/demo/story.ts';
import { startDemoHub, type DemoHub } from '../../src/cli/demo-hub.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { openTestDatabase } from '../support/test-database.ts';

const boxes = {
  fresh: 'inbox(states: [SENT], ',
  awaitingAnswer: 'inbox(states: [RECEIVED], ',
  running: 'inbox(states: [SUPPLEMENTING, ACCEPTED, IN_PROGRESS, SUSPENDED], ',
  awaitingAcknowledgement: 'inbox(states: [COMPLETED, TERMINATED, DECLINED, LAPSED, WITHDRAWN], ',
  returned: 'sent(states: [COMPLETED, TERMINATED, DECLINED, LAPSED, WITHDRAWN], ',
  dueSoon: 'deadlines(standing: DUE_SOON, ',
  overdue: 'deadlines(standing: OVERDUE, ',
  expired: 'deadlines(standing: EXPIRED, ',
};
type Sizes = Record<keyof typeof boxes, number>;
interface Answer extends Record<keyof typeof boxes, { nodes: unknown[] }> {
  readonly inboxCounts: Sizes;
}

const lists = Object.entries(boxes).map(
  ([name, list]) => `${name}: ${list} first: 100, filter: $filter) { nodes { id } }`,
);
const document = parse(`query ($filter: InboxFilterInput) {
  inboxCounts(filter: $filter) { ${Object.keys(boxes).join(' ')} } ${lists.join(' ')}
}`) as TypedDocumentNode<Answer, { filter: object }>;

const people = ['stf_court_clerk', 'stf_station_admin', 'stf_mediator', 'stf_union_officer', 'stf_enforcement'];
const story = flowerMarket();
let demo: DemoHub;

beforeAll(async () => {
  demo = await startDemoHub(await openTestDatabase(), morning('2025-08-27'));
  const begun = { ...story, steps: story.steps.slice(0, 3) };
  for await (const _step of playStory(begun, demo.scene));
  demo.clock.moveTo(morning('2025-10-20'));
}, 240_000);
afterAll(() => demo.hub.stop());

/** Sizes of all boxes of everybody together under a filter; each person's badges are checked against the lists. */
async function sizes(filter: object): Promise<Sizes> {
  const all = Object.fromEntries(Object.keys(boxes).map((name) => [name, 0])) as Sizes;
  for (const person of people) {
    const { inboxCounts, ...found } = await (await demo.client(person)).ask(document, { filter });
    for (const name of Object.keys(boxes) as (keyof Sizes)[]) {
      expect([person, name, inboxCounts[name]]).toEqual([person, name, found[name].nodes.length]);
      all[name] += inboxCounts[name];
    }
  }
  return all;
}

const isEmpty = (found: Sizes) => Object.values(found).every((size) => size === 0);

describe('a filter narrows every box and its badge alike', () => {
  let whole: Sizes;
  beforeAll(async () => {
    whole = await sizes({});
    expect([isEmpty(whole), whole.running > 0, whole.overdue > 0]).toEqual([false, true, true]);
  }, 60_000);

  test.each([
    ['kind', { kinds: ['R08'] }, { kinds: ['R13'] }],
    ['region', { regionPrefix: '53' }, { regionPrefix: '31' }],
    ['cause', { causes: ['REMUNERATION_CLAIM'] }, { causes: ['LABOUR_CONTRACT'] }],
    ['day', { dueBy: '2026-12-31' }, { dueBy: '2025-01-01' }],
  ])(
    'by %s',
    async (_what, fits, misses) => {
      const found = await sizes(fits);
      expect([found.running, found.overdue]).toEqual([whole.running, whole.overdue]);
      expect(isEmpty(await sizes(misses))).toBe(true);
    },
    60_000,
  );

  test('by all at once', async () => {
    const found = await sizes({
      kinds: ['R08'],
      regionPrefix: '53',
      causes: ['REMUNERATION_CLAIM'],
      dueBy: '2026-12-31',
    });
    expect([found.running, found.overdue]).toEqual([whole.running, whole.overdue]);
  }, 60_000);

  test('a region that is none is refused', async () => {
    await expect(sizes({ regionPrefix: '5%' })).rejects.toThrow('BAD_USER_INPUT');
  });
});
