import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AddNoteDocument, RegisterDisputeDocument } from '../../schema/client/graphql.ts';
import { consent, detail, granted, partiesOf, paper, send } from '../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { walk, type Listing } from './paging/walk.ts';

let hub: TestHub;
/** The dispute whose parts are walked. */
let disputeId: string;
const clerk = 'stf_court_clerk';
const minute = 60_000;

beforeAll(async () => {
  hub = await openTestHub();
  disputeId = await register(23);
  for (let index = 0; index < 30; index++) await note();
  for (let index = 0; index < 23; index++) await refer();
}, 120_000);
afterAll(() => hub.stop());

/** A dispute with this many workers; some disputes stand at the same instant, so that only their ids tell them apart. */
async function register(workers = 1): Promise<string> {
  const parties = Array.from({ length: workers }, (_, index) => ({ role: 'WORKER' as const, name: `工人${index}` }));
  const claims = parties.map(() => ({ type: 'WAGES' as const, amountFen: 100 }));
  const terms = { channel: 'COURT_FILING', relationType: 'LABOUR_RELATION', channelGround: 'WAGE_IOU' } as const;
  const input = { ...terms, headcount: workers, parties, claims };
  const { registerDispute } = await hub.as(clerk).ask(RegisterDisputeDocument, { input });
  return granted(registerDispute).dispute!.id;
}

async function note(): Promise<void> {
  const input = { disputeId, group: 'F7' as const, body: '一条记录' };
  granted((await hub.as(clerk).ask(AddNoteDocument, { input })).addNote);
}

/** A referral to the station on a dispute of its own. */
async function refer(): Promise<void> {
  const id = await register();
  const actor = hub.as(clerk);
  await consent(actor, id, 'R08', partiesOf(await detail(actor, id), 'WORKER'));
  const documents = [paper('ASSIGNED_MEDIATION_LETTER', '函'), paper('COMPLAINT', '状')];
  await send(actor, { disputeId: id, kind: 'R08', toAgencyId: 'agy_station_yunhua', documents });
}

function wait(milliseconds: number): void {
  hub.clock.moveTo(new Date(hub.clock.now().getTime() + milliseconds));
}

const part = (name: string, sortKey: string): Listing => ({
  query: `query ($first: NonNegativeInt!, $after: String, $id: ID!) { dispute(by: { id: $id }) {
    list: ${name}(first: $first, after: $after) { nodes { id ${sortKey} } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
  at: ['dispute', 'list'],
});
const root = (name: string): Listing => ({
  query: `query ($first: NonNegativeInt!, $after: String) {
    list: ${name}(first: $first, after: $after) { nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  at: ['list'],
});

interface Walked {
  readonly name: string;
  readonly as: string;
  readonly listing: Listing;
  /** Adds a row to the list; none where nothing can be added. */
  readonly grow: (() => Promise<unknown>) | null;
  /** Where a new row belongs. */
  readonly growsAt: 'START' | 'END';
}

const lists: readonly Walked[] = [
  { name: 'disputes', as: clerk, listing: root('disputes'), grow: register, growsAt: 'START' },
  { name: 'inbox', as: 'stf_station_admin', listing: root('inbox'), grow: refer, growsAt: 'START' },
  { name: 'sent', as: clerk, listing: root('sent'), grow: refer, growsAt: 'START' },
  { name: 'deadlines', as: 'stf_station_admin', listing: root('deadlines'), grow: refer, growsAt: 'END' },
  { name: 'agencies', as: clerk, listing: root('agencies'), grow: null, growsAt: 'END' },
  { name: 'timeline', as: clerk, listing: part('timeline', 'seq'), grow: note, growsAt: 'END' },
  { name: 'notes', as: clerk, listing: part('notes', 'writtenAt'), grow: note, growsAt: 'END' },
  { name: 'parties', as: clerk, listing: part('parties', 'name'), grow: null, growsAt: 'END' },
  { name: 'claims', as: clerk, listing: part('claims', 'type'), grow: null, growsAt: 'END' },
];
const named = lists.map((each) => [each.name, each] as const);
const ask = (staffId: string) => async (query: string, variables: object) =>
  (await hub.raw(staffId, { query, variables: { ...variables, id: disputeId } })).json();

describe('walking a list in pages of seven', () => {
  test.each(named)('%s gives each row once, in the order of one large page', async (_name, { as, listing }) => {
    const whole = await walk(ask(as), listing, 100);
    const pages = await walk(ask(as), listing, 7);
    expect(pages.ids.length).toBeGreaterThan(14);
    expect(pages.ids).toEqual(whole.ids);
    expect(new Set(pages.ids).size).toBe(pages.ids.length);
  });

  test.each(named)('%s: edges, nodes and cursors agree on every page', async (_name, { as, listing }) => {
    const { pages } = await walk(ask(as), listing, 7);
    for (const [index, { nodes, edges, pageInfo }] of pages.entries()) {
      expect(edges.map(({ node }) => node.id)).toEqual(nodes.map(({ id }) => id));
      expect(pageInfo).toEqual({
        hasNextPage: index < pages.length - 1,
        hasPreviousPage: index > 0,
        startCursor: edges[0]!.cursor,
        endCursor: edges.at(-1)!.cursor,
      });
    }
    expect(new Set(pages.flatMap(({ edges }) => edges.map(({ cursor }) => cursor))).size).toBe(
      pages.reduce((sum, { nodes }) => sum + nodes.length, 0),
    );
  });

  test.each(named)(
    '%s goes on from the cursor of any row, not of a page’s last only',
    async (_name, { as, listing }) => {
      const { ids, pages } = await walk(ask(as), listing, 100);
      const { cursor } = pages[0]!.edges[4]!;
      const rest = await walk(ask(as), listing, 7, { after: cursor });
      expect(rest.ids).toEqual(ids.slice(5));
    },
  );

  test.each(named.filter(([, { grow }]) => grow !== null))(
    '%s while rows are being added: none twice, none of the old ones missing',
    async (_name, { as, listing, grow, growsAt }) => {
      const before = (await walk(ask(as), listing, 100)).ids;
      const during = await walk(ask(as), listing, 7, {
        between: async () => {
          wait(minute);
          await grow!();
        },
      });
      expect(new Set(during.ids).size).toBe(during.ids.length);
      expect(during.ids.filter((id) => before.includes(id))).toEqual(before);
      const after = (await walk(ask(as), listing, 100)).ids;
      expect(after.length).toBeGreaterThan(before.length);
      const isNew = (id: string) => !before.includes(id);
      if (growsAt === 'START') expect(during.ids.filter(isNew)).toEqual([]);
      else expect(after.filter((id) => !isNew(id) || during.ids.includes(id))).toEqual(during.ids);
    },
  );

  test('parties and notes stand in the order they were entered, though the clock stood still', async () => {
    const { pages } = await walk<{ id: string; name: string }>(ask(clerk), part('parties', 'name'), 100);
    expect(pages[0]!.nodes.map(({ name }) => name)).toEqual(Array.from({ length: 23 }, (_, index) => `工人${index}`));
  });

  test('the order of the history is that of its numbers, without a gap for who sees all of it', async () => {
    const { pages } = await walk<{ id: string; seq: number }>(ask(clerk), part('timeline', 'seq'), 7);
    const numbers = pages.flatMap(({ nodes }) => nodes.map(({ seq }) => seq));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});
