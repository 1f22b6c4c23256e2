import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lockDirectory, type DirectoryLock } from '../../src/storage/pglite/directory-lock.ts';
import { ownIdentity, type ProcessIdentity } from '../../src/storage/pglite/process-identity.ts';
import { kill, nextLine, startScript } from '../support/run-script.ts';

const inUse = { code: 'DIRECTORY_IN_USE' };

let directory: string;
let file: string;
let lock: DirectoryLock | undefined;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'accord-lock-'));
  file = join(directory, 'accord.lock');
});
afterEach(() => {
  lock?.release();
  lock = undefined;
  rmSync(directory, { recursive: true });
});

/** Leaves the lock of some other holder behind. */
function leave(holder: Partial<ProcessIdentity>, secondsAgo = 0): void {
  writeFileSync(file, JSON.stringify({ ...ownIdentity(), servedAt: null, nonce: 'left', ...holder }));
  const then = Date.now() / 1000 - secondsAgo;
  utimesSync(file, then, then);
}

describe('a directory in use', () => {
  test('is refused, naming the process, where it serves, and the way out', async () => {
    const holder = startScript('hold-lock.ts', directory);
    expect(await nextLine(holder)).toBe('held');
    try {
      expect(() => lockDirectory(directory)).toThrow(
        expect.objectContaining({
          ...inUse,
          message: expect.stringMatching(
            `pid ${holder.pid}.*http://127.0.0.1:4000.*DATABASE_URL.*uses this data directory`,
          ),
        }),
      );
    } finally {
      await kill(holder);
    }
    lock = lockDirectory(directory);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
  });

  test('is refused to the same process too', () => {
    lock = lockDirectory(directory);
    expect(() => lockDirectory(directory)).toThrow(expect.objectContaining(inUse));
  });

  test('by a holder out of sight is refused while that one gives signs of life', () => {
    leave({ host: 'another-machine' }, 30);
    expect(() => lockDirectory(directory)).toThrow(expect.objectContaining(inUse));
    leave({ pidSpace: 'pid:[1]' }, 30);
    expect(() => lockDirectory(directory)).toThrow(expect.objectContaining(inUse));
  });
});

describe('a lock is taken over', () => {
  test('from a holder out of sight that has given no sign of life for a minute', () => {
    leave({ host: 'another-machine' }, 90);
    lock = lockDirectory(directory);
  });

  test('when its pid now belongs to another process', () => {
    leave({ pid: process.ppid, started: '1' });
    lock = lockDirectory(directory);
  });

  test('when its file was cut short a minute ago, not while it may still be being written', () => {
    writeFileSync(file, '{"pid":');
    expect(() => lockDirectory(directory)).toThrow(expect.objectContaining(inUse));
    const then = Date.now() / 1000 - 90;
    utimesSync(file, then, then);
    lock = lockDirectory(directory);
  });

  test('by one process only, however many try at once', async () => {
    leave({ started: '1' });
    const start = String(Date.now() + 2_500);
    const rivals = Array.from({ length: 6 }, () => startScript('hold-lock.ts', directory, start));
    const answers = await Promise.all(rivals.map(nextLine));
    await Promise.all(rivals.map(kill));
    expect(answers.toSorted()).toEqual([...Array<string>(5).fill('DIRECTORY_IN_USE'), 'held']);
  });
});

describe('releasing', () => {
  test('removes the file', () => {
    lockDirectory(directory).release();
    expect(existsSync(file)).toBe(false);
  });

  test('leaves a lock that somebody else holds by now', () => {
    const own = lockDirectory(directory);
    leave({ host: 'another-machine' });
    own.release();
    expect(existsSync(file)).toBe(true);
  });
});
