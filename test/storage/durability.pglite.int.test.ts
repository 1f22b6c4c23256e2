import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { migrate } from '../../src/storage/migrate.ts';
import { migrations } from '../../src/storage/migrations/index.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { statement } from '../../src/storage/statement.ts';
import { ended, kill, nextLine, startScript } from '../support/run-script.ts';

const template = new Blob([readFileSync(process.env.ACCORD_TEST_TEMPLATE!)]);

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'accord-data-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('a commit', () => {
  const onLinux = existsSync('/proc/self/fd') ? test : test.skip;

  onLinux('is on the disk when it is acknowledged', async () => {
    expect(await countSyncs('durable')).toBe('10');
  });

  onLinux('would not be with the file system PGlite brings', async () => {
    expect(await countSyncs('plain')).toBe('0');
  });

  async function countSyncs(fileSystem: 'durable' | 'plain'): Promise<string | null> {
    const script = startScript(
      'count-syncs.ts',
      join(directory, 'data'),
      fileSystem,
      process.env.ACCORD_TEST_TEMPLATE!,
    );
    const count = await nextLine(script);
    await ended(script);
    return count;
  }
});

describe('a process killed while it writes', () => {
  test('ten times over loses no row it acknowledged', async () => {
    await (await openDatabase({ dataDir: directory, template })).close();
    const acknowledged: number[] = [];
    for (let round = 0; round < 10; round++) {
      const writer = startScript('write-until-killed.ts', directory, String(round * 10_000));
      const wait = 50 + 40 * round;
      for await (const line of createInterface(writer.stdout)) {
        if (acknowledged.length === 0 || acknowledged.at(-1)! < round * 10_000)
          void setTimeout(wait).then(() => kill(writer));
        acknowledged.push(Number(line));
      }
    }
    expect(acknowledged.at(-1)).toBeGreaterThanOrEqual(90_000);
    expect(acknowledged.length).toBeGreaterThan(20);

    const database = await openDatabase({ dataDir: directory });
    const rows = await database.systemQuery<{ last: number }>(statement('select last from series'), []);
    await database.close();
    const kept = new Set(rows.map(({ last }) => last));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    // At most the one row a round that was written and not yet told.
    expect(kept.size - acknowledged.length).toBeLessThanOrEqual(10);
  }, 120_000);
});

describe('a data directory', () => {
  test('is made and migrated at the first opening, and keeps what was written', async () => {
    const write = statement(`insert into series (name, last) values ('kept', 1)`);
    const applied = await migrate({ dataDir: directory });
    expect(applied).toEqual(migrations.map(({ name }) => name));

    const first = await openDatabase({ dataDir: directory });
    await first.systemQuery(write, []);
    await first.close();
    const second = await openDatabase({ dataDir: directory });
    expect(await second.systemQuery(statement('select name from series'), [])).toEqual([{ name: 'kept' }]);
    await second.close();
    expect(existsSync(join(directory, 'accord.lock'))).toBe(false);
  });

  test('left half made by a first start cut short is made anew', async () => {
    const writer = startScript('write-until-killed.ts', directory, '0');
    while (!existsSync(join(directory, 'cluster.making', 'base'))) await setTimeout(20);
    await kill(writer);
    expect(existsSync(join(directory, 'cluster'))).toBe(false);
    const database = await openDatabase({ dataDir: directory, template });
    await expect(database.ping()).resolves.toBeUndefined();
    await database.close();
  });

  test('in use is refused', async () => {
    const database = await openDatabase({ dataDir: directory, template, servedAt: 'http://127.0.0.1:4000' });
    await expect(openDatabase({ dataDir: directory })).rejects.toMatchObject({ code: 'DIRECTORY_IN_USE' });
    await database.close();
  });

  test('that newer code has upgraded is refused, and given free again', async () => {
    await migrateAhead();
    await expect(openDatabase({ dataDir: directory })).rejects.toMatchObject({
      code: 'SCHEMA_UNKNOWN',
      message: expect.stringContaining('add_the_future'),
    });
    expect(existsSync(join(directory, 'accord.lock'))).toBe(false);
  });

  async function migrateAhead(): Promise<void> {
    const database = await openDatabase({ dataDir: directory, template });
    const sql = `reset role; insert into accord_migration (name) values ('Migration20990101000000_add_the_future')`;
    for (const text of sql.split(';')) await database.orm.em.fork().execute(text);
    await database.close();
  }
});
