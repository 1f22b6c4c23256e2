import { spawnSync } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { warehouseWages } from '../../seeds/demo/warehouse-wages.ts';
import { staff } from '../../seeds/staff.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { canonicalJson } from '../../src/kernel/canonical-json.ts';
import { statement } from '../../src/storage/statement.ts';
import { ask } from '../journeys/records/play.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { newDispute } from '../views/new-dispute.ts';
import { verifierFile, verify, whyRefused } from './verifier.ts';

interface Bundle {
  readonly text: string;
  readonly entries: number;
  readonly checkpoint: { readonly note: string; readonly size: number; readonly verifierKey: string };
}

interface Entry {
  readonly id: string;
  readonly commitments?: readonly string[];
  readonly disclosed?: readonly { readonly name: string; readonly salt: string; readonly value: unknown }[];
}

interface Inside {
  readonly record: Record<string, { readonly id: string }[]> & { readonly timeline: { readonly id: string }[] };
  readonly entries: readonly Entry[];
  readonly manifest: { readonly entries: readonly unknown[] };
}

const bundleQuery = `query($id: ID!, $since: NonNegativeInt) { evidenceBundle(disputeId: $id, since: $since) {
  text sha256 entries checkpoint { note size verifierKey } } }`;

const idNumber = '310114197506152019';
const story = warehouseWages();
let hub: TestHub;
let disputeId: string;
const bundles = new Map<string, Bundle>();

async function bundleOf(staffId: string, id: string, since: number | null = null): Promise<Bundle | null> {
  const response = await hub.raw(staffId, { query: bundleQuery, variables: { id, since } });
  const { data } = (await response.json()) as { data: { evidenceBundle: Bundle | null } | null };
  return data?.evidenceBundle ?? null;
}

const inside = (text: string) => JSON.parse(text) as Inside;
const rows = <Row>(sql: string, ...params: unknown[]) => hub.database.systemQuery<Row>(statement(sql), params);

beforeAll(async () => {
  hub = await openTestHub({ start: new Date('2025-08-27T02:00:00Z') });
  for await (const _step of playStory(story, hub.scene)) void _step;
  disputeId = story.subject().disputeId;
  for (const { id } of staff) {
    const bundle = await bundleOf(id, disputeId);
    if (bundle) bundles.set(id, bundle);
  }
}, 300_000);
afterAll(() => hub.stop());

describe('E8: an honest bundle', () => {
  test('is had without naming an earlier checkpoint, too', async () => {
    const [viewer] = bundles.keys();
    const query = `{ evidenceBundle(disputeId: "${disputeId}") { text checkpoint { verifierKey } } }`;
    const { data } = (await (await hub.raw(viewer!, { query })).json()) as { data: { evidenceBundle: Bundle } };
    expect(() => verify(data.evidenceBundle.text, { key: data.evidenceBundle.checkpoint.verifierKey })).not.toThrow();
  });

  test('passes for everybody who takes part, each with what it may see', () => {
    expect(bundles.size).toBeGreaterThanOrEqual(4);
    const counted = [...bundles].map(([id, { text, checkpoint }]) => {
      const { disclosed, hidden } = verify(text, { key: checkpoint.verifierKey });
      return { id, entries: inside(text).entries.length, disclosed, hidden };
    });
    console.table(counted);
    for (const { entries, disclosed } of counted) expect([entries > 0, disclosed > 0]).toEqual([true, true]);
    expect(new Set(counted.map(({ entries }) => entries)).size).toBeGreaterThan(1);
  });

  test('is verified by the one file, with nothing but Node, in another folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'clerk-'));
    try {
      const { text, checkpoint } = [...bundles.values()][0]!;
      const run = (content: string, ...more: string[]) => {
        writeFileSync(join(folder, 'bundle.json'), content);
        return spawnSync(process.execPath, [verifierFile, 'bundle.json', ...more], { cwd: folder, encoding: 'utf8' });
      };
      const sound = run(`${text}\n`, '--key', checkpoint.verifierKey);
      expect([sound.status, sound.stdout]).toEqual([0, expect.stringMatching(/属实 \/ SOUND/)]);
      const [first] = inside(text).entries;
      const bad = run(text.replace(/"leafIndex":\d+/, '"leafIndex":999999'));
      expect([bad.status, bad.stderr]).toEqual([1, expect.stringContaining(first!.id)]);
      expect(run(text, '--key', 'hub.test/log+00000000+AAAA').status).toBe(1);
      expect(spawnSync(process.execPath, [verifierFile], { encoding: 'utf8' }).status).toBe(2);
      expect(spawnSync(process.execPath, [verifierFile, join(folder, 'none')], { encoding: 'utf8' }).status).toBe(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('covers exactly the history the viewer’s own query shows', async () => {
    for (const [id, { text }] of bundles) {
      const query = `query($id: ID!) { dispute(by: { id: $id }) { timeline(first: 100) { nodes { id } } parties(first: 100) {
        nodes { id role name socialCreditCode phone address idNumber idType bankAccount fromOn toOn } } } }`;
      const { dispute } = (await ask(hub, id, query, { id: disputeId })) as {
        dispute: Record<'timeline' | 'parties', { nodes: { id: string }[] }>;
      };
      const { record, entries, manifest } = inside(text);
      expect(record['parties']).toEqual(dispute.parties.nodes);
      expect(entries.slice(0, 100).map((entry) => entry.id)).toEqual(dispute.timeline.nodes.map((node) => node.id));
      expect([record.timeline.length, manifest.entries.length]).toEqual([entries.length, entries.length]);
    }
  });

  test('is not to be had by who does not take part: the same null as for a dispute there is not', async () => {
    const outsider = staff.find(({ id, agencyId }) => !bundles.has(id) && agencyId.startsWith('agy_court'))!;
    const hidden = await hub.raw(outsider.id, { query: bundleQuery, variables: { id: disputeId } });
    const absent = await hub.raw(outsider.id, { query: bundleQuery, variables: { id: disputeId.replace(/.$/, '0') } });
    expect(await hidden.text()).toBe(await absent.text());
  });
});

describe('X2: what a bundle holds', () => {
  test('is never a value, an entry or a link of the chain that is not for the viewer', async () => {
    const everything = await rows<{ id: string; prev_hash: string; hash: string }>(
      'select id, prev_hash, hash from fact',
    );
    const secrets = await rows<{ v: string }>(`select name as v from party union select social_credit_code from party`);
    for (const [id, { text }] of bundles) {
      const { record, entries } = inside(text);
      const shown = new Set(entries.map((entry) => entry.id));
      // A digest would stand as hex in the seal alone, and ids of what is hidden nowhere at all.
      for (const fact of everything) {
        expect(text.includes(fact.hash)).toBe(false);
        if (fact.prev_hash !== '') expect(text.includes(fact.prev_hash)).toBe(false);
        if (!shown.has(fact.id)) expect([id, fact.id, text.includes(fact.id)]).toEqual([id, fact.id, false]);
      }
      const told = canonicalJson(record);
      for (const { v } of secrets) if (v && !told.includes(v)) expect(text.includes(v)).toBe(false);
      const values = entries.flatMap(({ disclosed = [] }) => disclosed);
      for (const { name, value } of values) {
        expect(name).not.toMatch(/^(seq|audience|actor)$/);
        expect(value).not.toBeNull();
        expect([name, told.includes(canonicalJson(value))]).toEqual([name, true]);
      }
    }
  });

  test('has the salts of what is shown and of nothing else', async () => {
    const salts = await rows<{ id: string; salts: Record<string, string> }>(
      'select fact_id as id, salts from fact_salt',
    );
    for (const { text } of bundles.values()) {
      const given = new Set(
        inside(text).entries.flatMap(({ id, disclosed = [] }) => disclosed.map(({ name }) => `${id} ${name}`)),
      );
      for (const { id, salts: own } of salts) {
        for (const [name, salt] of Object.entries(own)) {
          if (!given.has(`${id} ${name}`)) expect(text.includes(salt)).toBe(false);
        }
      }
    }
  });

  test('a hidden 18-digit number cannot be found from its commitment by trying, and is found with its salt', async () => {
    const [kept] = await rows<{ all: string[]; name: string; salt: string; commitment: string }>(
      `select (select array_agg(c.value) from jsonb_each_text(f.commitments) c) as all, e.key as name, e.value as salt, f.commitments ->> e.key as commitment
       from fact_salt s join fact f on f.id = s.fact_id, jsonb_each_text(s.salts) e
       where f.dispute_id = $1 and e.key like 'party.%.idNumber' and f.commitments ? e.key
         and e.key like '%' || (select p.id from party p where p.dispute_id = $1 and p.role = 'WORKER' limit 1) || '%'`,
      disputeId,
    );
    // Whoever has a copy of all of history but not the salts; an agency that sees the entry has no more than that.
    const { name, salt, commitment, all } = kept!;
    const known = new Set(all);
    expect(known.has(commitment)).toBe(true);
    const commit = (value: string, key: Buffer) => {
      const mac = createHmac('sha256', key)
        .update(canonicalJson([name, value]))
        .digest();
      const tag = createHash('sha256').update(Buffer.of(4)).update(key).digest().subarray(0, 8);
      return Buffer.concat([mac, tag]).toString('base64url');
    };
    const given = [...bundles.values()].flatMap(({ text }) =>
      inside(text).entries.flatMap(({ disclosed = [] }) => disclosed),
    );
    const seen = given.filter((each) => each.name !== name).map((each) => Buffer.from(each.salt, 'base64url'));
    for (const key of [Buffer.alloc(0), Buffer.alloc(16), ...seen])
      expect(known.has(commit(idNumber, key))).toBe(false);
    const found: string[] = [];
    for (let n = 0; n < 100_000; n += 1) {
      const candidate = `3101141975${String(n).padStart(5, '0')}019`;
      if (known.has(commit(candidate, Buffer.alloc(16)))) found.push(candidate);
    }
    expect(found).toEqual([]);
    expect(commit(idNumber, Buffer.from(salt, 'base64url'))).toBe(commitment);
  });
});

describe('a bundle that was tampered with', () => {
  let small: Bundle;

  beforeAll(async () => {
    const id = await newDispute(hub, 'stf_union_officer');
    small = (await bundleOf('stf_union_officer', id))!;
    expect(whyRefused(small.text)).toBeNull();
  });

  test('is refused after every single-bit change', () => {
    const bytes = Buffer.from(small.text);
    // Every bit when asked for; else a walk of a prime stride over all of them.
    const stride = Number(process.env.ACCORD_BIT_STRIDE ?? 61);
    let [flips, accepted] = [0, 0];
    for (let bit = 0; bit < bytes.length * 8; bit += stride, flips += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      if (whyRefused(changed) === null) accepted += 1;
    }
    console.log(`${flips} of ${bytes.length * 8} single-bit changes tried, ${accepted} accepted`);
    expect([flips > 1_000, accepted]).toEqual([true, 0]);
  }, 300_000);

  /** What somebody without the key can make good again: the manifest. */
  const mended = (bundle: Inside) => {
    const entries = bundle.entries.map((entry) => ({
      id: entry.id,
      sha256: createHash('sha256').update(canonicalJson(entry)).digest('hex'),
    }));
    const record = createHash('sha256').update(canonicalJson(bundle.record)).digest('hex');
    return canonicalJson({ ...bundle, manifest: { ...bundle.manifest, entries, record } });
  };

  test('is refused after any entry is left out or moved, even when the manifest is made good', () => {
    const bundle = inside(small.text);
    bundle.entries.forEach((entry, at) => {
      const entries = bundle.entries.filter((_each, n) => n !== at);
      expect(whyRefused(canonicalJson({ ...bundle, entries }))).not.toBeNull();
      const timeline = bundle.record.timeline.filter(({ id }) => id !== entry.id);
      expect(whyRefused(mended({ ...bundle, entries, record: { ...bundle.record, timeline } }))?.code).toBe('SEAL');
    });
    const moved = { ...bundle, entries: bundle.entries.toReversed() };
    expect(whyRefused(mended(moved))).not.toBeNull();
  });

  test('names the first bad entry', () => {
    const bundle = inside(small.text);
    bundle.entries.forEach((entry, at) => {
      const [first, ...rest] = entry.disclosed ?? [];
      if (!first) return;
      const forged = { ...entry, disclosed: [{ ...first, value: 'FORGED' }, ...rest] };
      const why = whyRefused(mended({ ...bundle, entries: bundle.entries.with(at, forged) }));
      expect([why?.code, why?.entry?.id, why?.valueName]).toEqual(['VALUE', entry.id, first.name]);
    });
  });

  test('is refused with an older checkpoint in place of its own', async () => {
    const id = await newDispute(hub, 'stf_union_officer');
    const later = (await bundleOf('stf_union_officer', id))!;
    expect(later.checkpoint.size).toBeGreaterThan(small.checkpoint.size);
    const bundle = JSON.parse(later.text) as Inside;
    expect(whyRefused(canonicalJson({ ...bundle, checkpoint: small.checkpoint.note }))?.code).toBe('INCLUSION');
  });

  test('agrees with a checkpoint kept earlier when asked to prove it, and says so when it cannot tell', async () => {
    const id = await newDispute(hub, 'stf_union_officer');
    const kept = small.checkpoint;
    const asked = (await bundleOf('stf_union_officer', id, kept.size))!;
    expect(whyRefused(asked.text, { checkpoint: kept.note })).toBeNull();
    const plain = (await bundleOf('stf_union_officer', id))!;
    expect(whyRefused(plain.text, { checkpoint: kept.note })).toMatchObject({ code: 'INCOMPARABLE', exit: 2 });
    expect(whyRefused(small.text, { checkpoint: asked.checkpoint.note })).toMatchObject({ exit: expect.any(Number) });
    expect(whyRefused(asked.text, { checkpoint: kept.note.replace('assurance', 'assurancE') })?.code).toBe('FOREIGN');
  });
});

describe('proofs one by one', () => {
  test('are given for an entry the caller sees, and are null for any other', async () => {
    const query = `query($id: ID!) { inclusionProof(entryId: $id) { entryId leafIndex leaf path checkpoint { size } } }`;
    const [viewer, { text }] = [...bundles].sort((a, b) => a[1].entries - b[1].entries)[0]!;
    const { timeline } = inside(text).record;
    const seen = (await ask(hub, viewer, query, { id: timeline[0]!.id }))['inclusionProof'];
    expect(seen).toMatchObject({ entryId: timeline[0]!.id, path: expect.any(Array) });
    const shown = timeline.map(({ id }) => id);
    const [hidden] = await rows<{ id: string }>(
      'select id from fact where dispute_id = $1 and not (id = any($2::text[]))',
      disputeId,
      shown,
    );
    const answers = await Promise.all(
      [hidden!.id, 'fct_00000000000000000000000000'].map(async (id) =>
        (await hub.raw(viewer, { query, variables: { id } })).text(),
      ),
    );
    expect(answers[0]).toBe(answers[1]);
    expect(answers[0]).toContain('"inclusionProof":null');
  });

  test('of consistency refuse a size that was never there', async () => {
    const query = `query($from: NonNegativeInt!, $to: NonNegativeInt!) { consistencyProof(from: $from, to: $to) { from to path } }`;
    const { checkpoint } = (await ask(hub, 'stf_union_officer', '{ checkpoint { note size } }', {})) as {
      checkpoint: Bundle['checkpoint'];
    };
    const proof = (await ask(hub, 'stf_union_officer', query, { from: 64, to: checkpoint.size }))['consistencyProof'];
    expect(proof).toMatchObject({ from: 64, to: checkpoint.size });
    for (const [from, to] of [
      [0, 64],
      [65, 64],
      [64, checkpoint.size + 1],
    ]) {
      const answer = await hub.raw('stf_union_officer', { query, variables: { from, to } });
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    }
  });
});
