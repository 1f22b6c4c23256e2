import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ownIdentity } from '../../src/storage/pglite/process-identity.ts';
import { Spool, SpoolFull } from '../../src/storage/spool.ts';
import { kill, startScript } from '../support/run-script.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'spool-test-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** A database that keeps each id once and can be away. */
class Store {
  readonly ids: number[] = [];
  isAway = false;
  readonly keep = async (lines: readonly unknown[]): Promise<void> => {
    if (this.isAway) throw new Error('away');
    for (const { id } of lines as { id: number }[]) if (!this.ids.includes(id)) this.ids.push(id);
  };
}

const open = (store: Store, more: { name?: string; room?: number } = {}) =>
  Spool.open({ dir, name: 'one', store: store.keep, ...more });

describe('the spool', () => {
  test('hands its lines over in order and keeps nothing of them', async () => {
    const store = new Store();
    const spool = await open(store);
    for (const id of [1, 2, 3]) spool.append({ id });
    await spool.drain();
    expect(store.ids).toEqual([1, 2, 3]);
    expect(spool.bytes).toBe(0);
    await spool.close();
    expect(await readdir(dir)).toEqual([]);
  });

  test('keeps its lines while the database is away, and hands each over once when it is back', async () => {
    const store = new Store();
    const spool = await open(store);
    store.isAway = true;
    spool.append({ id: 1 });
    await expect(spool.drain()).rejects.toThrow('away');
    spool.append({ id: 2 });
    await expect(spool.drain()).rejects.toThrow('away');
    store.isAway = false;
    await spool.drain();
    expect(store.ids).toEqual([1, 2]);
    await spool.close();
  });

  test('asked to hand over while it already does, it also hands over what came meanwhile', async () => {
    const store = new Store();
    const begun = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    const slowly = async (lines: readonly unknown[]) => {
      begun.resolve();
      await gate.promise;
      await store.keep(lines);
    };
    const spool = await Spool.open({ dir, name: 'one', store: slowly });
    spool.append({ id: 1 });
    const first = spool.drain();
    await begun.promise;
    spool.append({ id: 2 });
    const [second, third] = [spool.drain(), spool.drain()];
    gate.resolve();
    await first;
    await second;
    expect(store.ids).toEqual([1, 2]);
    await third;
    await spool.close();
  });

  test('refuses what it has no room for, and takes it again once there is room', async () => {
    const store = new Store();
    const spool = await open(store, { room: 20 });
    spool.append({ id: 1 });
    spool.append({ id: 2 });
    expect(() => spool.append({ id: 3 })).toThrow(SpoolFull);
    await spool.drain();
    spool.append({ id: 3 });
    await spool.close();
    expect(store.ids).toEqual([1, 2, 3]);
  });

  test('what it could not hand over before it closed is handed over by the next', async () => {
    const store = new Store();
    const first = await open(store);
    store.isAway = true;
    first.append({ id: 1 });
    await first.close();
    expect(await readdir(dir)).toEqual(['one']);
    store.isAway = false;
    // The first belongs to this very process, which still runs: its folder is left alone until the owner is gone.
    await rm(join(dir, 'one', 'owner.json'));
    await (await open(store, { name: 'two' })).close();
    expect(store.ids).toEqual([1]);
    expect(await readdir(dir)).toEqual([]);
  });

  test('leaves alone what a process that runs writes to', async () => {
    await mkdir(join(dir, 'other'));
    await writeFile(join(dir, 'other', 'owner.json'), JSON.stringify(ownIdentity()));
    await writeFile(join(dir, 'other', '1.jsonl'), '{"id":1}\n');
    const store = new Store();
    await (await open(store)).close();
    expect(store.ids).toEqual([]);
    expect(await readdir(join(dir, 'other'))).toContain('1.jsonl');
  });

  test('a last line that was cut off is passed over: its answer never went out', async () => {
    await mkdir(join(dir, 'gone'));
    await writeFile(join(dir, 'gone', '1.jsonl'), '{"id":1}\n{"id":2}\n{"id":3');
    const store = new Store();
    await (await open(store)).close();
    expect(store.ids).toEqual([1, 2]);
  });

  test('loses no line of a process that is killed, ten times over, and stores none twice', async () => {
    let lines = 0;
    for (let round = 0; round < 10; round++) {
      const writer = startScript('spool-until-killed.ts', dir, `w${round}`);
      let printed = '';
      writer.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
      while (printed.split('\n').length < 50 * (round + 1)) await new Promise((go) => setTimeout(go, 5));
      await kill(writer);
      const acknowledged = Number(printed.split('\n').at(-2));
      const store = new Store();
      const seen: number[] = [];
      await (
        await Spool.open({
          dir,
          name: `r${round}`,
          store: async (given) => {
            seen.push(...(given as { id: number }[]).map(({ id }) => id));
            await store.keep(given);
          },
        })
      ).close();
      expect(store.ids.length).toBeGreaterThanOrEqual(acknowledged);
      expect(store.ids).toEqual(Array.from({ length: store.ids.length }, (_none, index) => index + 1));
      expect(seen).toHaveLength(new Set(seen).size);
      lines += store.ids.length;
    }
    expect(lines).toBeGreaterThan(2_000);
  }, 60_000);

  test('its files are for its owner alone', async () => {
    const spool = await open(new Store());
    spool.append({ id: 1 });
    const text = await readFile(join(dir, 'one', '00000001.jsonl'), 'utf8');
    expect(text).toBe('{"id":1}\n');
    const { stat } = await import('node:fs/promises');
    expect((await stat(join(dir, 'one'))).mode & 0o077).toBe(0);
    expect((await stat(join(dir, 'one', '00000001.jsonl'))).mode & 0o077).toBe(0);
    await spool.close();
  });
});
