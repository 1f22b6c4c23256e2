import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fillBooks } from '../../journeys/visibility/fill.ts';
import { addGroupPapers } from '../../journeys/visibility/sql.ts';
import { Caller, registered } from '../../journeys/people/ask.ts';
import { demoVault } from '../../support/demo-vault.ts';
import { dumpText, tablesWith } from '../../support/dump-text.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { personalColumns } from '../../../src/storage/personal-columns.ts';
import { sealedColumns } from '../../../src/storage/sealed-columns.ts';
import { statement } from '../../../src/storage/statement.ts';
import { sealAgain, sealPlain } from '../../../src/storage/vault/seal-plain.ts';

let hub: TestHub;
let partyId: string;
let disputeId: string;
let made = 0;
const sealing = () => ({ vault: demoVault, newId: () => `dky_plain_${(made += 1)}`, now: hub.clock.now() });

/** A database as an older version left it: plain values in every sealed column. */
beforeAll(async () => {
  hub = await openTestHub();
  const matter = await registered(new Caller(hub, 'stf_union_officer'));
  disputeId = matter.disputeId;
  partyId = matter.worker;
  await fillBooks(hub.database, { disputeId, agencyId: 'agy_union_chenggong', staffId: 'stf_union_officer', partyId });
  for (const group of ['F7', 'F8', 'F9'] as const) await addGroupPapers(hub.database, disputeId, group);
  const run = (sql: string) => hub.database.systemQuery(statement(sql), [partyId]);
  await run(`insert into correction
    (id, dispute_id, agency_id, subject, subject_id, field, field_group, group_bit, reason, old_value, new_value, corrected_at)
    select 'cor_1', p.dispute_id, 'agy_union_chenggong', 'PARTY', p.id, 'PARTY_PHONE', 'F2', 4, 'MISTYPED', 'canary!old!', 'canary!new!', now()
    from party p where p.id = $1`);
  await run(`delete from party_contact where party_id = $1`);
  await run(`insert into party_contact (party_id, phone, address) values ($1, '13877665544', 'canary!address!')`);
  await run(
    `insert into party_identity (party_id, id_number, bank_account) values ($1, '530102900307671', 'canary!account!')`,
  );
}, 120_000);
afterAll(() => hub.stop());

/** Every sealed column with what stands in it, and whether that is sealed. */
async function standing(): Promise<Record<string, 'SEALED' | 'PLAIN'>> {
  const found: Record<string, 'SEALED' | 'PLAIN'> = {};
  for (const [table, columns] of sealedColumns) {
    const rows = await hub.database.systemQuery<{ body: Record<string, string> }>(
      statement(`select to_jsonb(t) as body from ${table} t`),
      [],
    );
    for (const { body } of rows)
      for (const { column, sealedIn } of columns) {
        if (typeof body[column] !== 'string' || (sealedIn && !sealedIn.includes(body['field_group'] as never)))
          continue;
        if (found[`${table}.${column}`] !== 'PLAIN')
          found[`${table}.${column}`] = body[column].startsWith('v1.dky_') ? 'SEALED' : 'PLAIN';
      }
  }
  return found;
}

describe('what an older version left plain', () => {
  const columns = [...sealedColumns].flatMap(([table, all]) => all.map(({ column }) => `${table}.${column}`)).sort();

  test('is sealed a batch at a time, in the rows and in what is kept of their past, and nothing else is', async () => {
    const before = await standing();
    expect(Object.keys(before).sort()).toEqual(columns);
    expect(new Set(Object.values(before))).toEqual(new Set(['PLAIN']));
    await sealPlain(hub.database, sealing(), 1);
    expect(Object.values(await standing())).toContain('SEALED');
    while ((await sealPlain(hub.database, sealing(), 2)) > 0);
    expect(new Set(Object.values(await standing()))).toEqual(new Set(['SEALED']));
    const dump = await dumpText(hub.database);
    for (const text of [
      '13877665544',
      '530102900307671',
      'canary!address!',
      'canary!account!',
      'canary!old!',
      'canary!new!',
      'canary-note-F8-',
      'canary-note-F9-',
    ])
      expect(tablesWith(dump, text)).toEqual([]);
    for (const place of columns) expect(tablesWith(dump, `canary!${place}!`)).toEqual([]);
    expect(tablesWith(dump, 'canary-note-F7-')).toEqual(['note', 'row_past']);
    expect(tablesWith(dump, 'canary!supervision_letter.facts!')).toEqual(['row_past', 'supervision_letter']);
  });

  test('is not looked at again, unless that is asked for', async () => {
    expect(await sealPlain(hub.database, sealing(), 2)).toBe(0);
    await hub.database.systemQuery(statement(`update party_contact set address = 'canary!late!' where party_id = $1`), [
      partyId,
    ]);
    expect(await sealPlain(hub.database, sealing(), 50)).toBe(0);
    await sealAgain(hub.database);
    while ((await sealPlain(hub.database, sealing(), 50)) > 0);
    expect(tablesWith(await dumpText(hub.database), 'canary!late!')).toEqual([]);
  });

  test('is read as before, and found by its number: fifteen digits of old are the eighteen of today', async () => {
    const query = 'query ($id: ID!) { dispute(by: { id: $id }) { parties { nodes { phone address } } } }';
    const { dispute } = await new Caller(hub, 'stf_union_officer').ask<{ dispute: object }>(query, { id: disputeId });
    expect(JSON.stringify(dispute)).toContain('{"phone":"13877665544","address":"canary!late!"}');
    const index = await hub.database.systemQuery<{ id_number_index: string }>(
      statement('select id_number_index from party_identity where party_id = $1'),
      [partyId],
    );
    expect(index[0]!.id_number_index).toBe(demoVault.blind.digests('ID_NUMBER', '530102199003076717')[0]);
  });
});

describe('the list of personal columns', () => {
  test('names only columns that are there', async () => {
    const rows = await hub.database.systemQuery<{ place: string }>(
      statement(
        `select table_name || '.' || column_name as place from information_schema.columns where table_schema = 'public'`,
      ),
      [],
    );
    const there = new Set(rows.map(({ place }) => place));
    const named = Object.entries(personalColumns).flatMap(([table, { key, columns: own }]) =>
      [key, ...Object.keys(own), ...Object.values(own).flatMap(({ index }) => index?.column ?? [])].map(
        (each) => `${table}.${each}`,
      ),
    );
    expect(named.filter((place) => !there.has(place))).toEqual([]);
  });
});
