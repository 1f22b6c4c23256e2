import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import type { Database } from '../../src/storage/database.ts';
import { statement } from '../../src/storage/statement.ts';
import { doors } from '../journeys/visibility/doors.ts';
import { nobody } from '../journeys/visibility/twins.ts';
import { content } from '../journeys/visibility/world.ts';
import { answerTo, doorsOf } from './matrix.ts';
import { documentsOf } from './schema-walk.ts';
import { graph, Scene, type Case } from './scene.ts';
import { tableOf } from './tables.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await Scene.build();
}, 120_000);
afterAll(() => scene.stop());

/** Everything of the mediation process: what the mediator wrote through the hub, and a text in every column of the group. */
const born = /canary!F9![\w.]+!|canary-(process|mediator-note|mediation-record|note|document)-?F9[^"\\]*/g;

/** Whoever tries, represents, oversees or administers; each takes part for everything there is, F9 among it. */
const trial = [
  ...['JUDGE', 'COURT_FILING_CLERK', 'ENFORCEMENT_OFFICER', 'ARBITRATOR', 'INSPECTOR', 'PROSECUTOR'],
  ...['UNION_OFFICER', 'UNION_AID_LAWYER', 'LEGAL_AID', 'SUPERIOR_UNION', 'MEDIATION_ORG_ADMIN', 'WORKER', 'EMPLOYER'],
  ...['SYSTEM_ADMIN', 'AUDIT_ADMIN'],
];

const standing = (who: string) => scene.cases.find(({ name }) => name === `${who}, for everything`)!;

const shows = `dispute { id notes(first: 100) { nodes { body } } documents(first: 100) { nodes { title } }
  timeline(first: 100) { nodes { details remark } } union { processNotes { body } } }`;

function idIn(table: string): string {
  const [type] = Object.entries(tableOf).find(([, named]) => named === table) ?? [];
  const { disputeId } = scene.world;
  if (table === 'dispute') return disputeId;
  const [row] = type ? scene.ledger.rowsOf(type).filter((each) => each.disputeId === disputeId) : [];
  return row?.id ?? nobody(disputeId);
}

/** Every so many of the operations for each role here, other ones for the next; all of them in the check of permissions. */
const every = process.env.ACCORD_PERMISSION === 'full' ? 1 : 5;
const tried = new Set<string>();

/** Questions and acts of the graph, as somebody; what of the mediation stands in the answers. */
async function found(each: Case, turn: number, step = every): Promise<{ texts: Set<string>; operations: number }> {
  const isDue = (index: number) => (index + turn) % step === 0;
  await scene.enter(each);
  const texts = new Set<string>();
  let operations = 0;
  const look = async (body: object) => {
    operations += 1;
    for (const [text] of (await answerTo(scene, each.asker.staffId, body)).text.matchAll(born)) texts.add(text);
  };
  const asked = Object.values(doorsOf).flatMap((make) => make(scene));
  for (const { root, variables } of asked.filter((_, index) => isDue(index))) {
    tried.add(root.field);
    for (const query of documentsOf(graph, root, 3)) await look({ query, variables });
  }
  for (const door of doors.filter((_, index) => isDue(index))) {
    tried.add(door.name);
    const payload = getNamedType(graph.getMutationType()!.getFields()[door.name]!.type);
    const act = door.ask(idIn);
    const isOfDispute = isObjectType(payload) && 'dispute' in payload.getFields();
    await look({
      ...act,
      query: isOfDispute ? act.query.replace('userErrors', `${shows} userErrors`) : act.query,
    });
  }
  await scene.leave();
  return { texts, operations };
}

describe('what is born in mediation stays with the mediators of the matter', () => {
  test.each(trial.map((who, turn) => [who, turn] as const))(
    '%s drives the operations of the schema and finds none of it',
    async (who, turn) => {
      const { texts, operations } = await found(standing(who), turn);
      expect([...texts]).toEqual([]);
      expect(operations).toBeGreaterThan(30);
    },
    120_000,
  );

  test('among them they drove every operation there is', () => {
    const all = [...Object.keys(doorsOf), ...doors.map(({ name }) => name)];
    expect(all.filter((name) => !tried.has(name))).toEqual([]);
  });

  test('the mediator finds it, so that it is there to be found', async () => {
    const { texts } = await found(standing('MEDIATOR'), 0);
    const wanted = [content.caucusNote, content.mediatorNote, content.mediationRecord, 'canary!F9!note.body!'];
    for (const text of wanted) expect([...texts].some((each) => text.includes(each) || each.includes(text))).toBe(true);
  }, 120_000);

  test('nothing the hub did with it left a copy without its label anywhere in the database', async () => {
    const copies = await placesOf(scene.hub.database);
    // The label stands on the row: notes, papers, clocks, hand-offs and entries of the group itself.
    expect(copies.filter(({ group }) => group !== 'F9')).toEqual([]);
    expect(copies.length).toBeGreaterThan(3);
  }, 60_000);
});

interface Place {
  readonly place: string;
  readonly group: string | null;
}

/** Every row of every table in which a text of the mediation stands, with the group the row is labelled with. */
async function placesOf(database: Database): Promise<Place[]> {
  const tables = await database.systemQuery<{ name: string; grouped: boolean }>(
    statement(`select c.relname as name, exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'field_group') as grouped
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, 'select')`),
    [],
  );
  const places: Place[] = [];
  for (const { name, grouped } of tables) {
    // A row as it stood before carries its label in itself.
    const past = "coalesce(t.body ->> 'field_group', t.table_name)";
    const group = grouped ? 't.field_group' : name === 'row_past' ? past : 'null::text';
    const rows = await database.systemQuery<{ group: string | null }>(
      statement(
        `select ${group} as "group" from "${name}" t where t::text ~ 'canary!F9!|canary-(process|mediator-note|mediation-record|note|document)-?F9'`,
      ),
      [],
    );
    places.push(...rows.map((row) => ({ place: name, group: row.group })));
  }
  return places;
}
