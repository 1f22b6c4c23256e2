import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { statement } from '../../src/storage/statement.ts';
import { download, exported, paged, readCsv, readJsonl } from '../integration/export-world.ts';
import { groups } from '../journeys/visibility/oracle.ts';
import { givePart } from '../journeys/visibility/sql.ts';
import { buildWorld, content, secrets, type World } from '../journeys/visibility/world.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { expectAudit } from '../support/threat-shown.ts';

let hub: TestHub;
let world: World;

/** Whoever tries, represents or oversees, each with a part whose purpose lists every group there is, F9 among them. */
const shutOut: readonly (readonly [who: string, staffId: string, agencyId: string, part: string])[] = [
  ['the administrator of the mediation station', 'stf_station_admin', 'agy_station_yunhua', 'HANDLER'],
  ['another mediator of the station', 'stf_mediator_two', 'agy_station_yunhua', 'HANDLER'],
  ['the judge', 'stf_judge', 'agy_court_chenggong', 'HANDLER'],
  ['the filing clerk', 'stf_court_clerk', 'agy_court_chenggong', 'HANDLER'],
  ['the arbitrator', 'stf_arbitrator', 'agy_arbitration_chenggong', 'HANDLER'],
  ['the union officer', 'stf_union_officer', 'agy_union_chenggong', 'HANDLER'],
  ['the superior union', 'stf_union_kunming', 'agy_union_kunming', 'SUPERIOR'],
  ['the prosecutor', 'stf_prosecutor', 'agy_procuratorate_chenggong', 'HANDLER'],
];

beforeAll(async () => {
  hub = await openTestHub();
  world = await buildWorld(hub);
  for (const [index, [, staffId, agencyId, role]] of shutOut.entries()) {
    const part = { id: `ptn_export_${index}`, disputeId: world.disputeId, agencyId, role, scope: groups };
    await givePart(hub.database, { ...part, staffId });
  }
}, 120_000);
afterAll(() => hub.stop());

const formats = ['JSONL', 'CSV'] as const;

async function textOf(staffId: string, format: (typeof formats)[number]): Promise<string> {
  const { path, state } = await exported(hub, staffId, format);
  expect(state).toBe('READY');
  return (await download(hub, staffId, path!)).text();
}

describe('S54: an export of everything is what its reader may see anyway', () => {
  test.each(formats)(
    'S54: the mediator finds the mediation in it (%s), so that it is there to be kept from others',
    async (format) => {
      const text = await textOf('stf_mediator', format);
      expect(text).toContain(content.mediationRecord);
    },
  );

  test.each(shutOut)('S54: %s gets a file, and nothing of the mediation is in it', async (_who, staffId) => {
    for (const format of formats) {
      const text = await textOf(staffId, format);
      expect([staffId, text.includes(world.disputeId)]).toEqual([staffId, staffId !== 'stf_mediator_two']);
      expect([format, ['-F9-', ...secrets.F9!].filter((secret) => text.includes(secret))]).toEqual([format, []]);
    }
  });

  test('S54: it equals what paging shows each of them, and what is masked there is masked here', async () => {
    const masked: string[] = [];
    for (const [, staffId] of shutOut) {
      const { rows } = readJsonl(await textOf(staffId, 'JSONL'));
      const shown = await paged(hub, staffId);
      expect(rows.map((row) => [row['id'], row['parties'], row['notes'], row['documents'], row['claims']])).toEqual(
        shown.map(({ id, parties, notes, documents, claims }) => [
          id,
          ...[parties, notes, documents, claims].map((list) => list?.nodes ?? null),
        ]),
      );
      for (const [index, row] of rows.entries()) {
        const access = new Map(shown[index]!.viewerAccess.map((each) => [each.group as string, each.access]));
        for (const [group, level] of Object.entries(row['withheld'] as object)) expect(access.get(group)).toBe(level);
        if (access.get('F2') === 'MASKED') masked.push(staffId);
        for (const [group, level] of access) if (level !== 'FULL') expect(row['withheld']).toHaveProperty(group, level);
      }
      const [row] = readCsv(await textOf(staffId, 'CSV')).filter(({ id }) => id === world.disputeId);
      const same = rows.find(({ id }) => id === world.disputeId);
      for (const group of Object.keys((same?.['withheld'] ?? {}) as object))
        expect(row!['withheld']).toContain(`${group} `);
    }
    expect(masked.length).toBeGreaterThan(0);
  }, 120_000);

  test('S54: who takes no part in working on disputes cannot ask', async () => {
    for (const staffId of ['stf_worker_one', 'stf_employer_rep']) {
      const body = { query: 'mutation { requestExport(input: { format: CSV }) { userErrors { code } } }' };
      expect(await (await hub.raw(staffId, body)).text()).toContain('FORBIDDEN');
    }
  });

  test('S54: each is written down as made and as downloaded, with the reads in it', async () => {
    await hub.drain();
    const kinds = await hub.database.systemQuery<{ kind: string; staff_id: string }>(
      statement(`select distinct kind, staff_id from audit_entry where kind like 'export.%'`),
      [],
    );
    for (const kind of ['export.created', 'export.downloaded'])
      for (const [, staffId] of shutOut) expect(kinds).toContainEqual({ kind, staff_id: staffId });
    await expectAudit('S54', hub.database, 'export.created', ({ staffId }) => staffId === 'stf_judge');
    await expectAudit('S54', hub.database, 'export.downloaded', ({ staffId }) => staffId === 'stf_judge');
    const reads = await hub.database.systemQuery<{ staff_id: string }>(
      statement(`select distinct staff_id from access_entry where request_id like 'exp_%' and dispute_id = $1`),
      [world.disputeId],
    );
    for (const [, staffId] of shutOut)
      expect([staffId, reads.some((each) => each.staff_id === staffId)]).toEqual([
        staffId,
        staffId !== 'stf_mediator_two',
      ]);
  });
});
