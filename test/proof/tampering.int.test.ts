import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { firstFault } from '../../src/storage/proof/store-fault.ts';
import { Dice } from '../policy/dice.ts';
import { openTestDatabase, testEngine } from '../support/test-database.ts';
import { TamperedStore } from './tampered-store.ts';
import { stateDigest, tamperings, type Done } from './tamperings.ts';

/** How often the store is tampered with; the check is the same on both engines. `ACCORD_TAMPERINGS` asks for more. */
const times = Number(process.env.ACCORD_TAMPERINGS ?? (testEngine === 'postgres' ? 1_000 : 250));

let store: TamperedStore;

beforeAll(async () => {
  store = await TamperedStore.fill(await openTestDatabase());
}, 300_000);
afterAll(() => store.database.close());

describe('Done 4, T12: the stored history', () => {
  test('is found sound as the hub wrote it, entries of the first scheme included', async () => {
    const check = await store.tampered(() => Promise.resolve());
    expect(check.faults).toEqual([]);
    expect(check).toMatchObject({ disputes: 4, waiting: 0, anchored: 5, checkpoints: 5, destroyed: 0 });
    expect(check.facts).toBeGreaterThan(100);
    expect(check.values).toBeGreaterThan(1_000);
  });

  test(`S58: is found out after each of ${times} random tamperings, the first bad entry by its name`, async () => {
    const dice = new Dice(20_261_122);
    const missed: string[] = [];
    const unnamed: string[] = [];
    const kinds = new Map<string, number>();
    let named = 0;
    let honest = '';
    await store.tampered(async (sql) => (honest = await stateDigest(sql)));
    for (let n = 0; n < times; n += 1) {
      let done: Done | null = null;
      let changed = false;
      const check = await store.tampered(async (sql) => {
        done = await dice.of(tamperings)(sql, dice);
        changed = n % 10 !== 0 || (await stateDigest(sql)) !== honest;
      });
      const { what, factId, index } = done as unknown as Done;
      kinds.set(what, (kinds.get(what) ?? 0) + 1);
      const first = firstFault(check.faults);
      if (!changed) missed.push(`${n} ${what}: changed nothing`);
      if (!first) missed.push(`${n} ${what}`);
      else if (factId === undefined && index === undefined) continue;
      else if (factId === undefined ? first.index === index : first.factId === factId) named += 1;
      else unnamed.push(`${n} ${what}: ${JSON.stringify(first)} for ${factId ?? index}`);
    }
    console.log(
      `${times - missed.length} of ${times} tamperings found, of ${kinds.size} kinds; ${named} bad entries named`,
    );
    expect({ missed, unnamed }).toEqual({ missed: [], unnamed: [] });
    expect(kinds.size).toBeGreaterThan(times / 20);
  }, 900_000);

  test('S63: restored as it was last week agrees with itself, and not with the checkpoints kept outside', async () => {
    const dice = new Dice(7);
    const restore = tamperings.find(({ name }) => name === 'restoreOld')!;
    const blind = await store.tampered((sql) => restore(sql, dice), []);
    expect(blind.faults).toEqual([]);
    const seeing = await store.tampered((sql) => restore(sql, dice));
    expect(seeing.faults.map(({ table, what }) => `${table} ${what}`)).toContain('anchor ROLLBACK');
  });
});
