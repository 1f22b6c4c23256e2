import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  InboxWithCountsDocument,
  RecordLimitationEventDocument,
  RegisterDisputeDocument,
  type InboxWithCountsQuery,
} from '../../schema/client/graphql.ts';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { detail, granted, morning, step } from '../../seeds/demo/story.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { startDemoHub, type DemoHub } from '../../src/cli/demo-hub.ts';
import { openTestDatabase } from '../support/test-database.ts';

type Counts = Omit<InboxWithCountsQuery['inboxCounts'], '__typename'>;

const people = [
  'stf_court_clerk',
  'stf_judge',
  'stf_station_admin',
  'stf_mediator',
  'stf_union_officer',
  'stf_enforcement',
];
const story = flowerMarket();
const seen: { readonly when: string; readonly person: string; readonly counts: Counts; readonly lists: Counts }[] = [];
let demo: DemoHub;

beforeAll(async () => {
  demo = await startDemoHub(await openTestDatabase(), morning('2025-08-27'));
  const begun = { ...story, steps: story.steps.slice(0, 3) };
  for await (const { id } of playStory(begun, demo.scene)) {
    await looks(id);
    if (id === 'SA2') await isReceived();
  }
  await watchLimitation();
  demo.clock.moveTo(morning('2025-10-20'));
  await looks('late');
  const { disputeId } = story.subject();
  const clerk = await demo.client('stf_court_clerk');
  const { referrals } = await detail(clerk, disputeId);
  const { id } = referrals!.nodes.find(({ kind }) => kind.code === 'R08')!;
  await step(await demo.client('stf_mediator'), disputeId, id, { step: 'TERMINATE', reason: '一方不同意' });
  await looks('came back');
  await step(clerk, disputeId, id, { step: 'ACKNOWLEDGE' });
  await looks('acknowledged');
  demo.clock.moveTo(morning('2027-12-01'));
  await looks('two years later');
}, 240_000);
afterAll(() => demo.hub.stop());

/** A claim whose year begins, in a dispute of the union. */
async function watchLimitation(): Promise<void> {
  const union = await demo.client('stf_union_officer');
  const parties = [{ role: 'WORKER' as const, name: '王某' }];
  const { registerDispute } = await union.ask(RegisterDisputeDocument, {
    input: { channel: 'UNION_OUTREACH', parties },
  });
  const disputeId = registerDispute.dispute!.id;
  const input = { disputeId, event: 'KNOWN', ground: 'INFRINGEMENT_KNOWN', on: '2025-08-01' } as const;
  granted((await union.ask(RecordLimitationEventDocument, { input })).recordLimitationEvent);
}

/** The station signs for what the court assigned to it, before it answers. */
async function isReceived(): Promise<void> {
  const { disputeId } = story.subject();
  const station = await demo.client('stf_station_admin');
  const [referral] = (await detail(station, disputeId)).referrals!.nodes;
  await step(station, disputeId, referral!.id, { step: 'RECEIVE' });
  await looks('received');
}

/** Looks before and after the warnings that are due. */
async function looks(when: string): Promise<void> {
  await look(when);
  await demo.hub.warn();
  await look(`${when}, warned`);
}

/** The counts and the lists of everybody, each pair from one answer. */
async function look(when: string): Promise<void> {
  for (const person of people) {
    const { inboxCounts, ...lists } = await (await demo.client(person)).ask(InboxWithCountsDocument, {});
    const { __typename: _type, ...counts } = inboxCounts as Counts & { __typename?: string };
    const sizes = Object.entries(lists).map(([name, list]) => [name, (list as { nodes: unknown[] }).nodes.length]);
    seen.push({ when, person, counts, lists: Object.fromEntries(sizes) as Counts });
  }
}

test('every count of an inbox is the length of its list, right after each change', () => {
  expect(seen.length).toBe(people.length * 16);
  for (const { lists, ...rest } of seen) expect(rest).toEqual({ ...rest, counts: lists });
});

test('every count was more than nothing at some time, so that the comparison can fail', () => {
  const most = (name: keyof Counts) => Math.max(...seen.map(({ counts }) => counts[name]));
  const names = Object.keys(seen[0]!.counts) as (keyof Counts)[];
  expect(names.filter((name) => most(name) === 0)).toEqual([]);
  expect(names).toHaveLength(9);
});
