import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { indexDuplicates, type IndexContext } from '../../../src/commands/dispute/index-duplicates.ts';
import { registerDispute } from '../../../src/commands/register-dispute.ts';
import { demoVault } from '../../support/demo-vault.ts';
import type { IdKind } from '../../../src/kernel/ids.ts';
import type { Database } from '../../../src/storage/database.ts';
import { unindexedDisputes } from '../../../src/storage/reads/unindexed-disputes.ts';
import { SqlWork } from '../../../src/storage/unit-of-work.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { Office } from '../referral/office.ts';

let database: Database;
let office: Office;
let made = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
}, 120_000);
afterAll(() => database.close());

const newId = (kind: IdKind) => `${kind}_${(made += 1)}`;

function context(): IndexContext {
  return {
    clock: office.clock,
    newId,
    blind: demoVault.blind,
    transact: (_nobody, now, work) =>
      database.transact((em) =>
        work(new SqlWork(em, { principal: null, agency: null, now, newId, randomBytes, vault: demoVault })),
      ),
  };
}

function register(staffId: string) {
  return office.act(staffId, registerDispute, {
    channel: 'WALK_IN',
    headcount: 1,
    parties: [
      { role: 'WORKER', name: '司马小梅' },
      { role: 'EMPLOYER', name: '某灯具有限公司' },
    ],
    claims: [{ type: 'WAGES', amountFen: 1_280_000, periodFrom: '2025-03-01', periodTo: '2025-06-30' }],
  });
}

const unindexed = () => unindexedDisputes(database, { after: '', limit: 50, keyId: 'blind-1' });

test('what was registered without a key is found once it is indexed, and indexing twice changes nothing', async () => {
  const both = [await register('stf_union_officer'), await register('stf_station_admin')].map((each) => each.disputeId);
  await context().transact(null, office.clock.now(), (work) => work.pairs.forgetKeys());
  await office.rows('delete from duplicate_proposal returning 1');
  expect(await unindexed()).toEqual([...both].sort());
  const before = await office.rows('select id, version, last_seq from dispute order by id');

  for (const _time of [1, 2]) {
    await indexDuplicates([...both].sort(), context());
    expect(await unindexed()).toEqual([]);
    expect(await office.rows('select dispute_id, other_id, registered_by from duplicate_proposal')).toEqual([
      { dispute_id: both.sort()[1], other_id: both.sort()[0], registered_by: null },
    ]);
  }
  expect(await office.rows('select id, version, last_seq from dispute order by id')).toEqual(before);
});
