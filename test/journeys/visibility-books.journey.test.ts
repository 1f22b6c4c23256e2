import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentsOf } from '../permission/schema-walk.ts';
import { mergedSchema } from '../schema/schema-files.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { bookNames, books, fillBooks, rowOf, type Book } from './visibility/fill.ts';
import { allowed, groups, viewerNames, type Group, type Viewer } from './visibility/oracle.ts';
import { givePart, takePart } from './visibility/sql.ts';
import { agencyIdOf, partOf, staffIdOf } from './visibility/viewers.ts';
import { buildWorld, type World } from './visibility/world.ts';

const graph = mergedSchema();

let hub: TestHub;
let world: World;

beforeAll(async () => {
  hub = await openTestHub();
  world = await buildWorld(hub);
  const { disputeId, workers } = world;
  const keeper = { disputeId, agencyId: 'agy_court_mengla', staffId: 'stf_mengla_clerk', partyId: workers[0]! };
  await fillBooks(hub.database, keeper);
}, 120_000);
afterAll(() => hub.stop());

/** Books of which some canary stands in what a person is told of the dispute, by every field of it. */
async function told(staffId: string): Promise<{ found: string[]; text: string }> {
  const roots = [
    { field: 'dispute', args: `(by: { id: "${world.disputeId}" })` },
    { field: 'referral', args: `(id: "${world.referrals.R08}")` },
  ];
  let text = '';
  for (const query of roots.flatMap((root) => documentsOf(graph, root, 4)))
    text += await (await hub.raw(staffId, { query })).text();
  const texts = [...text.matchAll(/canary!([\w.]+)!/g)].map(([, place]) => place!);
  const rows = bookNames.filter((book) => text.includes(`"${rowOf(book)}"`)).map((book) => `${book}.id`);
  return { found: [...new Set([...texts, ...rows])].sort(), text };
}

const bookOf = (place: string) => place.split('.')[0] as Book;

const cases = viewerNames.flatMap((viewer) => [
  [viewer, 'the index alone', ['F0'] as Group[]] as const,
  [viewer, 'everything', [...groups]] as const,
]);

async function toldWith(viewer: Viewer, scope: readonly Group[]) {
  const id = `ptn_book_${viewer.toLowerCase()}_${scope.length}`;
  const personal = ['WORKER_PARTY', 'MEDIATOR', 'AID_LAWYER'].includes(partOf(viewer));
  const who = { agencyId: agencyIdOf(viewer), ...(personal ? { staffId: staffIdOf(viewer) } : {}) };
  await givePart(hub.database, { id, disputeId: world.disputeId, ...who, role: partOf(viewer), scope });
  const answer = await told(staffIdOf(viewer));
  await takePart(hub.database, id);
  return answer;
}

/** What a masked viewer keeps of a book all the same: that it is there, its number, or what was served on everybody. */
const keptMasked = /\.id$|^(hotline_order\.order_number|supervision_letter\.number|inspection_order\.text)$/;

/** A criminal transfer names the inspection and the order it comes from, by their ids alone. */
const ofTransfer = ['inspection.id', 'inspection_order.id'];

describe('what stands in the books of the agencies is told by no field to who may not see its group', () => {
  test.each(cases)('%s, the purpose listing %s', async (viewer, _listed, scope) => {
    const { found, text } = await toldWith(viewer, scope);
    const access = allowed([viewer], scope);
    const spilt = found.filter((place) => {
      if (access.F15 === 'FULL' && ofTransfer.includes(place)) return false;
      const seen = access[books[bookOf(place)]];
      return seen === 'NONE' || (seen === 'MASKED' && !keptMasked.test(place));
    });
    expect(spilt).toEqual([]);
    expect(text).not.toMatch(/INTERNAL|GRAPHQL_|QUERY_TOO/);
  });

  /** Told to the members of the group, to the one who handles the report, to the addressee; nobody here is one. */
  const forNobodyHere = [
    'judicial_suggestion',
    'joint_handling',
    'joint_member',
    'joint_action',
    'inspection_informant',
  ];

  test('and the canaries are there to be found: between them the viewers find every other book', async () => {
    const found = new Set<string>();
    for (const viewer of viewerNames)
      for (const place of (await toldWith(viewer, groups)).found) found.add(bookOf(place));
    expect(bookNames.filter((book) => !found.has(book))).toEqual(forNobodyHere);
  });
});
