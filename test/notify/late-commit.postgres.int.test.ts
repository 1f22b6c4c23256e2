import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EntityManager } from '../../src/storage/database.ts';
import { emQuery } from '../../src/storage/em-query.ts';
import { viewerFeed } from '../../src/storage/reads/feed.ts';
import { sequenceFeed } from '../../src/storage/sequence-feed.ts';
import { statement } from '../../src/storage/statement.ts';
import { CachedDirectory } from '../../src/storage/directory.ts';
import { ViewedDatabase } from '../../src/storage/viewed-database.ts';
import { granted } from '../../seeds/demo/story.ts';
import { RegisterDisputeDocument } from '../../schema/client/graphql.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { beginning } from './feed-places.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub.stop());

async function register(): Promise<string> {
  const input = {
    ...{ cause: 'REMUNERATION_CLAIM', relationType: 'LABOUR_RELATION' as const, channelGround: 'WAGE_IOU' as const },
    ...{
      channel: 'COURT_FILING' as const,
      headcount: 1,
      parties: [{ role: 'WORKER' as const, name: '王一' }],
      claims: [],
    },
  };
  const { registerDispute } = await hub.as('stf_court_clerk').ask(RegisterDisputeDocument, { input });
  return granted(registerDispute).dispute!.id;
}

const another = statement(`
insert into fact (id, dispute_id, seq, type, field_group, group_bit, audience, agency_id, agency_name, occurred_at,
  recorded_at, body, prev_hash, hash)
select $2, dispute_id, seq + 1, 'NoteAdded', 'F0', 1, 'PARTICIPANTS', agency_id, agency_name, occurred_at, recorded_at,
  '{}', hash, $2 from fact where dispute_id = $1 order by seq desc limit 1`);
const sent = statement('insert into outbox (fact_id, dispute_id, written_at) values ($2, $1, now())');

async function write(em: EntityManager, disputeId: string, id: string): Promise<void> {
  await emQuery(em, another, [disputeId, id]);
  await emQuery(em, sent, [disputeId, id]);
}

test('what is written first and committed last is read by somebody who has read past it', async () => {
  const [slow, quick] = [await register(), await register()];
  const directory = new CachedDirectory(hub.database);
  await directory.refresh();
  const principal = directory.principal('stf_court_clerk', directory.staff('stf_court_clerk')!.agencyId)!;
  const readOn = async (no: number) => {
    await sequenceFeed(hub.database);
    const viewer = { principal, now: hub.clock.now() };
    const asked = { after: { ...beginning, no }, limit: 1_000, disputeId: null };
    return viewerFeed(new ViewedDatabase(hub.database, viewer), viewer, asked);
  };
  const before = await readOn(0);

  const written = Promise.withResolvers<void>();
  const mayCommit = Promise.withResolvers<void>();
  const late = hub.database.transact(async (em) => {
    await write(em, slow, 'fct_late');
    written.resolve();
    await mayCommit.promise;
  });
  await written.promise;
  await hub.database.transact((em) => write(em, quick, 'fct_quick'));
  const between = await readOn(before.through);
  expect(between.entries.map(({ id }) => id)).toEqual(['fct_quick']);
  mayCommit.resolve();
  await late;
  const after = await readOn(between.through);
  expect(after.entries.map(({ id }) => id)).toEqual(['fct_late']);

  // By the order of writing alone it would have been skipped.
  const positions = await hub.database.systemQuery<{ id: string }>(
    statement(`select id from fact where id in ('fct_late', 'fct_quick') order by position`),
    [],
  );
  expect(positions.map(({ id }) => id)).toEqual(['fct_late', 'fct_quick']);
});
