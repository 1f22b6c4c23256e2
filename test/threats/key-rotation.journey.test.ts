import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshKeyRing } from '../../src/http/key-ring-source.ts';
import { statement } from '../../src/storage/statement.ts';
import { keyRingText, type KeyRing } from '../../src/storage/vault/key-ring.ts';
import { keyUse } from '../../src/storage/vault/rotate.ts';
import { ringWithout, turnedRing, turnSettlesMs } from '../../src/storage/vault/turn-ring.ts';
import { Caller, registered } from '../journeys/people/ask.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { plant, secrets, union, type Planted } from './planted.ts';

let folder: string;
let file: string;
let hub: TestHub;
let ring: KeyRing = freshKeyRing();
let planted: Planted;

/** Puts the ring where the hub finds it, whole at once. */
function keep(next: KeyRing): void {
  ring = next;
  writeFileSync(`${file}.new`, keyRingText(next), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-ring-'));
  file = join(folder, 'ring.json');
  keep(ring);
  hub = await openTestHub({ keys: { file } });
  planted = await plant(hub);
}, 120_000);
afterAll(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true });
});

const one = `query ($id: ID!) { dispute(by: { id: $id }) { parties { nodes { role phone } } notes { nodes { body } } } }`;

/** Has the hub follow its ring to the end. */
async function followed(): Promise<void> {
  while ((await hub.tendKeys()) > 0);
}

interface Load {
  /** Waits until so many requests more were answered. */
  more(count: number): Promise<void>;
  stop(): Promise<{ asked: number; failed: string[] }>;
}

/** What people read and write all the while; stops when told, and tells how often it was refused. */
function load(): Load {
  const officer = new Caller(hub, union);
  let [asked, runs] = [0, true];
  const failed: string[] = [];
  const attempt = async (work: () => Promise<unknown>) => {
    asked += 1;
    await work().catch((error: unknown) => failed.push(String(error)));
  };
  const reader = async () => {
    while (runs) {
      hub.forgetKeys();
      await attempt(async () => {
        const answer = await officer.ask(one, { id: planted.disputeId });
        if (!JSON.stringify(answer).includes(secrets.phone)) throw new Error('the value is gone');
      });
    }
  };
  const writer = async () => {
    while (runs) {
      await attempt(() => officer.done('addNote', { disputeId: planted.disputeId, group: 'F8', body: secrets.note }));
      await attempt(() => registered(officer));
    }
  };
  const all = [reader(), reader(), writer()];
  return {
    async more(count) {
      for (const goal = asked + count; asked < goal;) await setTimeout(5);
    },
    async stop() {
      runs = false;
      await Promise.all(all);
      return { asked, failed };
    },
  };
}

describe('keys are rotated while the hub is used', () => {
  test('S64: no request is dropped, and nothing is left under the old key', async () => {
    const under = load();
    for (const _turn of [1, 2]) {
      await under.more(4);
      keep(turnedRing(ring, 'seal', hub.clock.now()));
      await followed();
      await under.more(4);
      keep(turnedRing(ring, 'blind', hub.clock.now()));
      await followed();
    }
    await under.more(8);
    const { asked, failed } = await under.stop();
    expect(failed).toEqual([]);
    expect(asked).toBeGreaterThan(20);
    await followed();
    const uses = await keyUse(hub.database);
    expect(uses['seal-3']).toBeGreaterThan(3);
    expect(Object.keys(uses)).not.toContain('seal-1');
    expect(Object.keys(uses)).not.toContain('seal-2');
  }, 120_000);

  test('a key stays in the ring while anything depends on it, while it is the newest, and until every process has the new ring', async () => {
    const old = await hub.database.systemQuery<{ id: string; under: string; wrapped: string }>(
      statement('select id, under, wrapped from data_key order by id limit 1'),
      [],
    );
    keep(turnedRing(ring, 'seal', hub.clock.now()));
    const late = new Date(hub.clock.now().getTime() + turnSettlesMs);
    expect(ringWithout(ring, 'seal-3', { uses: await keyUse(hub.database), now: late })).toBe('IN_USE');
    await followed();
    const uses = await keyUse(hub.database);
    expect(ringWithout(ring, 'seal-3', { uses, now: hub.clock.now() })).toBe('JUST_TURNED');
    expect(ringWithout(ring, 'seal-4', { uses, now: late })).toBe('CURRENT');
    expect(ringWithout(ring, 'seal-9', { uses, now: late })).toBe('UNKNOWN');
    for (const id of ['seal-1', 'seal-2', 'seal-3']) {
      const left = ringWithout(ring, id, { uses, now: late });
      expect(left).toHaveProperty('seal.current', 'seal-4');
      keep(left as KeyRing);
    }
    await hub.tendKeys();
    hub.forgetKeys();
    const officer = new Caller(hub, union);
    expect(JSON.stringify(await officer.ask(one, { id: planted.disputeId }))).toContain(secrets.phone);
    await refusesRetired(old[0]!, officer);
  });

  /** A data key put back from a copy made before the rotation opens nothing any more. */
  async function refusesRetired(old: { id: string; under: string; wrapped: string }, officer: Caller): Promise<void> {
    const put = statement('update data_key set under = $2, wrapped = $3 where id = $1 returning under');
    const now = await hub.database.systemQuery<{ under: string; wrapped: string }>(
      statement('select under, wrapped from data_key where id = $1'),
      [old.id],
    );
    await hub.database.systemQuery(put, [old.id, old.under, old.wrapped]);
    hub.forgetKeys();
    await expect(officer.ask(one, { id: planted.disputeId })).rejects.toThrow('TEMPORARILY_UNAVAILABLE');
    await hub.database.systemQuery(put, [old.id, now[0]!.under, now[0]!.wrapped]);
    hub.forgetKeys();
    await officer.ask(one, { id: planted.disputeId });
  }
});
