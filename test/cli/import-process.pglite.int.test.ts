import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RowReport } from '../../src/cli/import/import-rows.ts';
import { makeImportFolder, summaryOf, type ImportFolder } from './import-folder.ts';

let folder: ImportFolder;

beforeEach(async () => {
  folder = await makeImportFolder();
}, 60_000);
afterEach(() => folder.remove());

/** The command as a process of its own. */
function start(...args: string[]) {
  const { DATABASE_URL: _server, ...inherited } = process.env;
  return spawn(process.execPath, ['--import', './scripts/register-swc.mjs', 'src/cli/import.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, ACCORD_DATA_DIR: folder.dataDir },
  });
}

async function run(...args: string[]) {
  const child = start(...args);
  const [out, , [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number, summary: out.trimEnd().split('\n').at(-1) };
}

describe('an import killed about half way', () => {
  test('ends, run again, with every row and none twice', async () => {
    const child = start(folder.file, '--report', '-');
    let told = 0;
    for await (const _line of createInterface(child.stdout)) if (++told === 20) child.kill('SIGKILL');
    expect(told).toBeGreaterThanOrEqual(20);
    expect(told).toBeLessThan(40);

    const report = join(folder.path, 'report.ndjson');
    const { code, summary } = await run(folder.file, '--report', report);
    const rows = readFileSync(report, 'utf8').trimEnd().split('\n');
    const there = rows.filter((row) => (JSON.parse(row) as RowReport).status === 'ALREADY_THERE').length;
    // At most one row was committed and not told any more.
    expect([told, told + 1]).toContain(there);
    expect({ code, summary }).toEqual({ code: 0, summary: summaryOf(40 - there, there, 0) });
    expect(rows).toHaveLength(40);
    expect(await folder.counts()).toEqual({ disputes: 40, numbers: 40, notes: 40 });
  }, 120_000);

  test('by a signal it can hear ends the row under way, says so, and goes on when run again', async () => {
    const child = start(folder.file, '--report', '-');
    const errors = text(child.stderr);
    const exit = once(child, 'exit');
    let told = 0;
    for await (const _line of createInterface(child.stdout)) if (++told === 5) child.kill('SIGTERM');
    expect(await exit).toEqual([1, null]);
    expect(await errors).toContain('run it again to go on');
    expect(existsSync(join(folder.dataDir, 'accord.lock'))).toBe(false);
    expect(await folder.counts()).toMatchObject({ disputes: told });
    expect(await run(folder.file)).toEqual({ code: 0, summary: summaryOf(40 - told, told, 0) });
  }, 120_000);
});
