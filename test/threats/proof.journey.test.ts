import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { growLog } from '../../src/storage/proof/log.ts';
import { consistencyProof, keysOfLog } from '../../src/storage/proof/log-proofs.ts';
import { claimedCheckpoint, readCheckpoint } from '../../src/storage/proof/checkpoint-note.ts';
import { isConsistent } from '../../src/storage/proof/merkle.ts';
import { readHandover } from '../../src/storage/proof/key-handover.ts';
import { noteSigner, noteVerifier } from '../../src/storage/proof/signed-note.ts';
import { statement } from '../../src/storage/statement.ts';
import { emQuery } from '../../src/storage/em-query.ts';
import { ask } from '../journeys/records/play.ts';
import { whyRefused } from '../proof/verifier.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { newDispute } from '../views/new-dispute.ts';
import { expectAudit, expectCode } from '../support/threat-shown.ts';
import type { ThreatId } from './catalogue.ts';

let hub: TestHub;
let disputeId: string;
const union = 'stf_union_officer';

interface Signed {
  readonly note: string;
  readonly size: number;
  readonly root: Buffer;
}

const query = 'query($id: ID!, $since: NonNegativeInt) { evidenceBundle(disputeId: $id, since: $since) { text } }';
const bundle = async (since: number | null = null) =>
  ((await ask(hub, union, query, { id: disputeId, since }))['evidenceBundle'] as { text: string }).text;

/** Runs a statement as a database administrator, past every right and trigger. */
async function asAdministrator(...texts: string[]): Promise<void> {
  await hub.database.transact(async (em) => {
    await emQuery(em, statement('set local role none'), []);
    await emQuery(em, statement('set local session_replication_role = replica'), []);
    for (const text of texts) await emQuery(em, { name: '', text }, []);
  });
}

/** Lets a minute go by, so that the hub looks at its history. */
async function beat(): Promise<void> {
  hub.clock.moveTo(new Date(hub.clock.now().getTime() + 61_000));
  await hub.proof.beat();
}

async function noted(kind: string): Promise<number> {
  await hub.drain();
  const rows = await hub.database.systemQuery<{ n: number }>(
    statement('select coalesce(sum(times), 0)::int as n from audit_entry where kind = $1'),
    [kind],
  );
  return rows[0]!.n;
}

beforeAll(async () => {
  hub = await openTestHub();
  disputeId = await newDispute(hub, union);
  await beat();
}, 120_000);
afterAll(() => hub.stop());

describe('the hub holds what needs proof, and nothing else', () => {
  const proofIsRefused = async (threat: ThreatId) => {
    const answer = await hub.raw(union, { query, variables: { id: disputeId } });
    const body = (await answer.json()) as { errors: { extensions: { code: string } }[] };
    expect(body.errors).toHaveLength(1);
    expectCode(threat, 'INTEGRITY_HOLD', body);
    const ready = (await (await fetch(`${hub.url}/ready`)).json()) as { about: { integrity: string } };
    expect(['mismatch', 'rollback']).toContain(ready.about.integrity);
    await expect(newDispute(hub, union)).resolves.toMatch(/^dsp_/);
  };

  test('S58: an entry that was changed is found at the next look: hold, audit, and sound again once it is mended', async () => {
    const before = await noted('integrity.mismatch');
    await asAdministrator(
      `update fact set occurred_at = occurred_at - interval '3 days' where dispute_id = '${disputeId}' and seq = 2`,
    );
    await beat();
    expect(hub.proof.hold).toBe('mismatch');
    expect(hub.proof.fault).toMatchObject({ table: 'fact', disputeId, seq: 2 });
    await proofIsRefused('S58');
    expect(await noted('integrity.mismatch')).toBe(before + 1);
    await expectAudit('S58', hub.database, 'integrity.mismatch');
    await asAdministrator(
      `update fact set occurred_at = occurred_at + interval '3 days' where dispute_id = '${disputeId}' and seq = 2`,
    );
    await hub.proof.check(true);
    expect(hub.proof.hold).toBeNull();
    expect(whyRefused(await bundle())).toBeNull();
  });

  test('S61: a document whose digest was changed in the record is found: by the hub, and by whoever holds the evidence', async () => {
    const attached = 'mutation($input: AttachDocumentInput!) { attachDocument(input: $input) { userErrors { code } } }';
    const sha256 = 'ab'.repeat(32);
    const paper = { kind: 'INTAKE_FORM', title: '登记表', sha256, sizeBytes: 10, mediaType: 'application/pdf' };
    const answer = await ask(hub, union, attached, { input: { disputeId, document: paper } });
    expect(answer).toEqual({ attachDocument: { userErrors: [] } });
    expect(whyRefused(await bundle())).toBeNull();
    await asAdministrator(`update document set sha256 = repeat('cd', 32) where sha256 = '${sha256}'`);
    expect(whyRefused(await bundle())?.code).toBe('DOCUMENTS');
    await hub.proof.check(true);
    expect(hub.proof.fault).toMatchObject({ table: 'document', name: 'sha256', disputeId });
    await proofIsRefused('S61');
    await expectAudit('S61', hub.database, 'document.integrity', ({ code }) => code === 'INTEGRITY_HOLD');
    await asAdministrator(`update document set sha256 = '${sha256}' where sha256 = repeat('cd', 32)`);
    await hub.proof.check(true);
    expect(hub.proof.hold).toBeNull();
  });

  test('S63: an older state restored is shorter than what was signed: hold and audit, whatever the store says of itself', async () => {
    const before = await noted('integrity.rollback');
    await newDispute(hub, union);
    await beat();
    const [last] = (await hub.database.systemQuery<{ size: number }>(
      statement('select max(size) as size from checkpoint'),
      [],
    )) as [{ size: number }];
    await asAdministrator(
      `delete from checkpoint where size = ${last.size}`,
      `delete from log_leaf where index >= ${last.size - 64}`,
      `delete from log_node where (index + 1) * 2 ^ level > ${last.size - 64}`,
    );
    await beat();
    expect(hub.proof.hold).toBe('rollback');
    await proofIsRefused('S63');
    expect(await noted('integrity.rollback')).toBe(before + 1);
    await expectAudit('S63', hub.database, 'integrity.rollback');
  });
});

jest.setTimeout(120_000);

describe('what agencies keep shows what the operator hides', () => {
  /** An honest log, and one that whoever holds the key made anew in its place; each is in order by itself. */
  async function twoLogs<Result>(
    look: (logs: {
      kept: Signed;
      anew: Signed;
      later: Signed;
      proof: Buffer[];
      isOurs: (note: string) => boolean;
    }) => Result,
  ): Promise<Result> {
    const signer = noteSigner('hub.test/log', generateKeyPairSync('ed25519').privateKey);
    const pen = { signer, previous: null, randomBytes, now: new Date('2026-03-02T02:00:00Z') };
    const [honest, forged] = [await openTestDatabase(), await openTestDatabase()];
    try {
      const [kept, anew] = [await growLog(honest, pen), await growLog(forged, pen)];
      const later = await growLog(forged, { ...pen, always: true, now: new Date('2026-03-02T02:01:00Z') });
      const proof = await consistencyProof(forged, kept.size, later.size);
      const side = ({ note, size, root }: Awaited<ReturnType<typeof growLog>>) => ({
        note,
        size,
        root: Buffer.from(root, 'hex'),
      });
      const verifier = noteVerifier(signer.verifierKey);
      const isOurs = (note: string) => readCheckpoint(note, [verifier]) !== null;
      return look({ kept: side(kept), anew: side(anew), later: side(later), proof, isOurs });
    } finally {
      await Promise.all([honest.close(), forged.close()]);
    }
  }

  test('S59: history rewritten and signed again with the very key has no proof from the checkpoint kept', () =>
    twoLogs(({ kept, anew, later, proof, isOurs }) => {
      expect([kept, anew, later].map(({ note }) => isOurs(note))).toEqual([true, true, true]);
      expect(isConsistent(anew, later, proof)).toBe(true);
      expect(isConsistent(kept, later, proof)).toBe(false);
    }));

  test('S60: two agencies that were shown two histories see it at the first exchange of checkpoints', () =>
    twoLogs(({ kept, anew, isOurs }) => {
      expect([isOurs(kept.note), isOurs(anew.note), kept.size === anew.size]).toEqual([true, true, true]);
      expect(isConsistent(kept, anew, [])).toBe(false);
    }));

  test('S65: a stolen key signs no more once it has handed over, and back-dated checkpoints are not of the log', async () => {
    const database = await openTestDatabase();
    try {
      const [stolen, fresh] = [1, 2].map(() => noteSigner('hub.test/log', generateKeyPairSync('ed25519').privateKey));
      const pen = { signer: stolen!, previous: null, randomBytes, now: new Date('2026-03-02T02:00:00Z') };
      const before = await growLog(database, pen);
      const after = await growLog(database, {
        ...pen,
        signer: fresh!,
        previous: stolen!,
        now: new Date('2026-03-02T03:00:00Z'),
      });
      await expect(growLog(database, pen)).rejects.toThrow();
      const [, handover] = await keysOfLog(database);
      expect(readHandover(handover!.note)).toMatchObject({ previous: stolen!.verifierKey, next: fresh!.verifierKey });
      // The thief makes a tree of its own and dates it back before the hand-over.
      const other = await openTestDatabase();
      const forged = await growLog(other, { ...pen, now: new Date('2026-03-02T02:30:00Z') });
      await other.close();
      expect(claimedCheckpoint(forged.note)!.size).toBe(before.size);
      expect(forged.root).not.toBe(before.root);
      const proof = await consistencyProof(database, before.size, after.size);
      const now = { size: after.size, root: Buffer.from(after.root, 'hex') };
      expect(isConsistent({ size: before.size, root: Buffer.from(before.root, 'hex') }, now, proof)).toBe(true);
      expect(isConsistent({ size: forged.size, root: Buffer.from(forged.root, 'hex') }, now, proof)).toBe(false);
    } finally {
      await database.close();
    }
  });
});
