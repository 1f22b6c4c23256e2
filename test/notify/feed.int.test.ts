import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { playStory } from '../../src/cli/play-story.ts';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { agencyFeed } from '../../src/notify/agency-feed.ts';
import { CachedDirectory } from '../../src/storage/directory.ts';
import { sequenceFeed } from '../../src/storage/sequence-feed.ts';
import { viewerFeed } from '../../src/storage/reads/feed.ts';
import { statement } from '../../src/storage/statement.ts';
import { ViewedDatabase } from '../../src/storage/viewed-database.ts';
import type { Principal } from '../../src/domain/agency/agency.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { beginning } from './feed-places.ts';

let hub: TestHub;
let people: readonly Principal[];

beforeAll(async () => {
  hub = await openTestHub({ start: new Date('2025-08-27T02:00:00Z') });
  for await (const { told } of playStory(flowerMarket(), hub.scene)) expect(told.length).toBeGreaterThan(0);
  await sequenceFeed(hub.database);
  const directory = new CachedDirectory(hub.database);
  await directory.refresh();
  people = directory.agencies().flatMap(({ id }) => directory.peopleOf(id));
}, 120_000);
afterAll(() => hub.stop());

const asked = { after: beginning, limit: 5_000, disputeId: null };

function feedOf(principal: Principal, over: Partial<typeof asked> = {}) {
  const viewer = { principal, now: hub.clock.now() };
  return viewerFeed(new ViewedDatabase(hub.database, viewer), viewer, { ...asked, ...over });
}

describe('the feed', () => {
  test('gives every committed fact one place, 1, 2, 3 …, in the order of writing', async () => {
    const rows = await hub.database.systemQuery<{ no: number; seq: number; disputeId: string }>(
      statement(
        'select o.no, f.seq, f.dispute_id as "disputeId" from outbox o join fact f on f.id = o.fact_id order by o.no',
      ),
      [],
    );
    expect(rows.map(({ no }) => no)).toEqual(rows.map((_row, index) => index + 1));
    for (const [, entries] of Map.groupBy(rows, ({ disputeId }) => disputeId)) {
      expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_entry, index) => index + 1));
    }
    expect(await sequenceFeed(hub.database)).toEqual({ last: rows.length, placed: 0 });
  });

  test('tells each person the history that row-level security shows that person, and nothing else', async () => {
    let told = 0;
    for (const principal of people) {
      const viewed = new ViewedDatabase(hub.database, { principal, now: hub.clock.now() });
      const may = await viewed.query<{ id: string }>(statement('select id from fact order by position'), []);
      const { entries } = await feedOf(principal);
      expect(entries.map(({ id }) => id)).toEqual(may.map(({ id }) => id));
      told += may.length;
    }
    expect(told).toBeGreaterThan(100);
  });

  test('tells an agency what somebody in office there may read', async () => {
    for (const [agencyId, ofAgency] of Map.groupBy(people, (person) => person.agencyId)) {
      const feeds = await Promise.all(ofAgency.map((person) => feedOf(person)));
      const merged = new Map(feeds.flatMap(({ entries }) => entries).map((entry) => [entry.no, entry]));
      const wanted = [...merged.values()].sort((one, other) => one.no - other.no).map(({ id }) => id);
      const found = await agencyFeed(hub.database, agencyId, {
        ...asked,
        now: hub.clock.now(),
        peopleOf: () => ofAgency,
      });
      expect(found.entries.map(({ id }) => id)).toEqual(wanted);
    }
  });

  test('names referrals to whoever may read them, and no draft to anybody else', async () => {
    for (const principal of people) {
      for (const entry of (await feedOf(principal)).entries) {
        if (entry.type !== 'ReferralStepTaken') continue;
        expect(entry.referralId).not.toBeNull();
        if (entry.referralKind === null) expect(entry.referralState).toBeNull();
      }
    }
  });

  test('is read on from any place without a gap, however few places are looked at', async () => {
    const [reader] = people.filter(({ staffId }) => staffId === 'stf_court_clerk');
    const whole = await feedOf(reader!);
    const found = [];
    let { after } = asked;
    for (;;) {
      const slice = await feedOf(reader!, { after, limit: 7 });
      found.push(...slice.entries);
      after = { ...after, no: slice.through };
      if (!slice.isMore) break;
    }
    expect(found).toEqual(whole.entries);
  });
});
