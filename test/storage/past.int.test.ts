import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rowRegister } from '../../src/policy/row-register.ts';
import { pastStatement } from '../../src/storage/past/past-database.ts';
import { pastTables } from '../../src/storage/past/past-tables.ts';
import { writtenAt } from '../../src/storage/past/past-triggers.ts';
import { sightOf } from '../../src/storage/row-filter.ts';
import { statement } from '../../src/storage/statement.ts';
import { Caller, registered } from '../journeys/people/ask.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let disputeId: string;
let worker: string;

beforeAll(async () => {
  hub = await openTestHub();
  ({ disputeId, worker } = await registered(new Caller(hub, 'stf_court_clerk')));
}, 120_000);
afterAll(() => hub.stop());

const rows = <Row>(text: string, ...params: unknown[]) => hub.database.systemQuery<Row>(statement(text), params);

async function rename(name: string, at: string): Promise<void> {
  const change = 'update party set name = ? where id = ?';
  await hub.database.transact(
    (em) => em.getConnection().execute(change, [name, worker], 'run', em.getTransactionContext()),
    writtenAt(new Date(at)),
  );
}

describe('every state of every row of a dispute is kept', () => {
  test('of every table the register says belongs to a dispute, but history itself and notices', () => {
    const kept = pastTables.map(({ name }) => name);
    const belonging = Object.entries(rowRegister)
      .filter(([, rule]) => rule.of === 'DISPUTE' || rule.of === 'TWO_DISPUTES')
      .map(([name]) => name);
    expect(belonging.filter((name) => !kept.includes(name)).sort()).toEqual(['fact', 'notice']);
  });

  test('as it was, in the order in which changes were written, whatever their clocks said', async () => {
    await rename('甲', '2026-03-05T00:00:00Z');
    await rename('乙', '2026-03-04T00:00:00Z');
    const states = await rows<{ name: string; from: Date }>(
      `select body ->> 'name' as name, valid_from as "from" from row_past where table_name = 'party' and row_id = $1 order by valid_from, no`,
      worker,
    );
    expect(states.map(({ name }) => name)).toEqual(['王某', '甲', '乙']);
    expect(states[2]!.from).toEqual(states[1]!.from);
  });

  test('and cannot be written or taken away by the hub itself', async () => {
    for (const text of [
      `insert into row_past (table_name, row_id, dispute_id, valid_from) values ('party', 'x', 'x', now())`,
      'delete from row_past',
      `update row_past set valid_from = now()`,
    ]) {
      await expect(rows(text)).rejects.toThrow();
    }
  });
});

describe('a statement about the past', () => {
  test('takes rights from the parts and the seals of today', () => {
    const { text, name } = pastStatement(statement(`select 1 from dispute d ${sightOf('d.id')}`));
    expect(name).toMatch(/^ps_/);
    expect(text).toContain('from public.participation p');
    expect(text).not.toMatch(/from participation|from seal z/);
    expect(text).not.toMatch(/from_at <= \$3/);
  });

  test('reads nothing without the settings that name a dispute and an instant', async () => {
    await expect(rows('select count(*) from past.party')).rejects.toThrow();
  });
});

describe('what a write costs', () => {
  test('is one row more for each row that is written', async () => {
    const [before] = await rows<{ n: number }>(
      'select count(*)::int as n from row_past where dispute_id = $1',
      disputeId,
    );
    await rename('丙', '2026-03-06T00:00:00Z');
    const [after] = await rows<{ n: number }>(
      'select count(*)::int as n from row_past where dispute_id = $1',
      disputeId,
    );
    expect(after!.n - before!.n).toBe(1);
  });
});
