import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enterReaderRole } from '../../src/storage/app-role.ts';
import { startCheckpoints } from '../../src/storage/pglite/checkpoints.ts';
import { startPglite, type RunningPglite } from '../../src/storage/pglite/start-pglite.ts';

let running: RunningPglite;

beforeAll(async () => {
  running = await startPglite({ memory: true, template: new Blob([readFileSync(process.env.ACCORD_TEST_TEMPLATE!)]) });
  await running.pglite.exec('create table filler (text text); grant all on filler to accord_reader');
  await running.pglite.exec(enterReaderRole);
});
afterAll(() => running.stop());

async function redo(): Promise<string> {
  const { rows } = await running.pglite.query<{ redo: string }>(
    'select redo_lsn::text as redo from pg_control_checkpoint()',
  );
  return rows[0]!.redo;
}

async function write(megabytes: number): Promise<void> {
  await running.pglite.query(`insert into filler select repeat('x', 1000) from generate_series(1, $1::int * 1000)`, [
    megabytes,
  ]);
}

test('a checkpoint is written after five minutes when anything was written, and not when nothing was', async () => {
  let minutes = 0;
  const { look, stop } = startCheckpoints(running.pglite, () => minutes * 60_000);
  await look();
  await write(1);
  const before = await redo();
  minutes = 4;
  await look();
  expect(await redo()).toBe(before);
  minutes = 5;
  await look();
  const after = await redo();
  expect(after).not.toBe(before);
  minutes = 20;
  await look();
  expect(await redo()).toBe(after);
  stop();
});

test('or after 64 MB of log, however soon', async () => {
  const { look, stop } = startCheckpoints(running.pglite, () => 0);
  await look();
  const before = await redo();
  await write(70);
  await look();
  expect(await redo()).not.toBe(before);
  stop();
});

test('and the session still acts as the reader', async () => {
  const { rows } = await running.pglite.query('select current_user as role');
  expect(rows).toEqual([{ role: 'accord_reader' }]);
});
