import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/storage/database.ts';
import { readCheckpoint } from '../../src/storage/proof/checkpoint-note.ts';
import { growLog, KeyNotHandedOver, type LogPen } from '../../src/storage/proof/log.ts';
import {
  consistencyProof,
  inclusionProofs,
  keysOfLog,
  lastCheckpoint,
  rootAt,
} from '../../src/storage/proof/log-proofs.ts';
import { readHandover } from '../../src/storage/proof/key-handover.ts';
import { includes, isConsistent } from '../../src/storage/proof/merkle.ts';
import { noteSigner, noteVerifier } from '../../src/storage/proof/signed-note.ts';
import { playWhatComesBack, playWholeMatter } from '../domain/referral/matters.ts';
import { playSteeredMatter } from '../domain/dispute/steered-matter.ts';
import { Office } from '../domain/referral/office.ts';
import { openTestDatabase } from '../support/test-database.ts';

const signer = noteSigner('hub.test/log', generateKeyPairSync('ed25519').privateKey);
const pen = (more: Partial<LogPen> = {}): LogPen => ({
  signer,
  previous: null,
  randomBytes,
  now: new Date('2025-09-01T02:00:00Z'),
  ...more,
});

let database: Database;
let office: Office;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
  await playWholeMatter(office);
}, 120_000);
afterAll(() => database.close());

const count = async (sql: string) => (await office.one<{ n: number }>(`select count(*)::int as n from ${sql}`)).n;

describe('the log over all disputes', () => {
  test('takes every fact once, in blocks of 64, and signs the root', async () => {
    const checkpoint = await growLog(database, pen());
    expect(checkpoint.size % 64).toBe(0);
    expect(await count(`log_leaf where kind = 'FACT'`)).toBe(await count('fact'));
    const said = readCheckpoint(checkpoint.note, [noteVerifier(signer.verifierKey)])!;
    expect(said).toMatchObject({ origin: 'hub.test/log', size: checkpoint.size, assurance: database.assurance });
    expect(said.root).toEqual(await rootAt(database, checkpoint.size));
    expect(await lastCheckpoint(database)).toEqual(checkpoint);
    expect(await growLog(database, pen())).toEqual(checkpoint);
  });

  test('grows without changing what stood, and proves every fact', async () => {
    const before = (await lastCheckpoint(database))!;
    await playWhatComesBack(office);
    const after = await growLog(database, pen());
    expect(after.size).toBeGreaterThan(before.size);
    const sides = [before, after].map(({ size, root }) => ({ size, root: Buffer.from(root, 'hex') }));
    expect(isConsistent(sides[0]!, sides[1]!, await consistencyProof(database, before.size, after.size))).toBe(true);

    const ids = (await office.rows<{ id: string }>('select id from fact')).map(({ id }) => id);
    const proofs = await inclusionProofs(database, ids, after);
    expect(proofs.size).toBe(ids.length);
    for (const { leaf, ...proof } of proofs.values()) {
      expect(includes(leaf, { ...proof, size: after.size }, sides[1]!.root)).toBe(true);
      expect(includes(leaf, { ...proof, size: after.size }, sides[0]!.root)).toBe(false);
    }
    expect((await inclusionProofs(database, ids, before)).size).toBeLessThan(ids.length);
  });

  test('S31: tells neither by its size nor by the places of its leaves how much happened', async () => {
    const { size } = (await lastCheckpoint(database))!;
    const leaves = await office.rows<{ kind: string; position: number | null }>(
      'select kind, position from log_leaf order by index',
    );
    expect(leaves.length).toBe(size);
    const kinds = leaves.map(({ kind }) => kind);
    // Facts and padding are mixed: padding stands before the last fact of the last block.
    expect(kinds.slice(-64).indexOf('PADDING')).toBeLessThan(kinds.slice(-64).lastIndexOf('FACT'));
    const positions = leaves.flatMap(({ position }) => position ?? []);
    expect(positions).not.toEqual([...positions].sort((a, b) => a - b));
  });

  test('is written by one at a time', async () => {
    await playSteeredMatter(office);
    const made = await Promise.all([growLog(database, pen()), growLog(database, pen()), growLog(database, pen())]);
    expect(new Set(made.map(({ number }) => number)).size).toBe(1);
    expect(await count(`log_leaf where kind = 'FACT'`)).toBe(await count('fact'));
  });

  test('is signed on its beat even when nothing happened', async () => {
    const before = (await lastCheckpoint(database))!;
    const later = await growLog(database, pen({ always: true, now: new Date('2025-09-01T02:01:00Z') }));
    expect(later).toMatchObject({ size: before.size, root: before.root, number: before.number + 1 });
  });

  test('S65: a new key signs only once the old one has handed over, in the log itself', async () => {
    const next = noteSigner('hub.test/log', generateKeyPairSync('ed25519').privateKey);
    await expect(growLog(database, pen({ signer: next }))).rejects.toThrow(KeyNotHandedOver);
    const stranger = noteSigner('hub.test/log', generateKeyPairSync('ed25519').privateKey);
    await expect(growLog(database, pen({ signer: next, previous: stranger }))).rejects.toThrow(KeyNotHandedOver);
    const at = new Date('2025-09-02T02:00:00Z');
    const checkpoint = await growLog(database, pen({ signer: next, previous: signer, now: at }));
    expect(readCheckpoint(checkpoint.note, [noteVerifier(next.verifierKey)])).not.toBeNull();
    expect(readCheckpoint(checkpoint.note, [noteVerifier(signer.verifierKey)])).toBeNull();
    const keys = await keysOfLog(database);
    expect(keys.map(({ verifierKey }) => verifierKey)).toEqual([signer.verifierKey, next.verifierKey]);
    expect(readHandover(keys[1]!.note)).toEqual({ previous: signer.verifierKey, next: next.verifierKey, from: at });
    await expect(growLog(database, pen())).rejects.toThrow(KeyNotHandedOver);
  });
});
