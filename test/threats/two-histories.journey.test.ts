import { generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emQuery } from '../../src/storage/em-query.ts';
import { growLog } from '../../src/storage/proof/log.ts';
import { lastCheckpoint } from '../../src/storage/proof/log-proofs.ts';
import { noteSigner } from '../../src/storage/proof/signed-note.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { expectAudit, expectCode } from '../support/threat-shown.ts';
import { newDispute } from '../views/new-dispute.ts';
import type { ThreatId } from './catalogue.ts';

const union = 'stf_union_officer';
let folder: string;
let key: KeyObject;
let hub: TestHub;

const file = (name: string) => join(folder, name);
const kept = () => ({ logKey: file('key.pem'), checkpointDir: file('kept') });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-two-histories-'));
  ({ privateKey: key } = generateKeyPairSync('ed25519'));
  writeFileSync(file('key.pem'), key.export({ type: 'pkcs8', format: 'pem' }));
  hub = await openTestHub(kept());
  await newDispute(hub, union);
  await beat(hub);
}, 120_000);
afterAll(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Lets a minute go by, so that the hub looks at its history and signs it. */
async function beat(of: TestHub): Promise<void> {
  of.clock.moveTo(new Date(of.clock.now().getTime() + 61_000));
  await of.proof.beat();
}

async function holds(threat: ThreatId, of: TestHub): Promise<void> {
  expect(of.proof.hold).toBe('fork');
  const query = 'query ($id: ID!) { evidenceBundle(disputeId: $id) { text } }';
  const id = await newDispute(of, union);
  expectCode(threat, 'INTEGRITY_HOLD', await (await of.raw(union, { query, variables: { id } })).text());
  await expectAudit(threat, of.database, 'integrity.fork', ({ code }) => code === 'INTEGRITY_HOLD');
}

test('S60: a hub that shows another history under the same key holds as soon as it meets a checkpoint of the first', async () => {
  const other = await openTestHub({ logKey: file('key.pem') });
  try {
    await newDispute(other, union);
    await beat(other);
    expect(other.proof.hold).toBeNull();
    const here = await openTestHub({ ...kept(), database: other.database });
    try {
      await here.proof.check(false);
      await holds('S60', here);
    } finally {
      await here.quit();
    }
  } finally {
    await other.stop();
  }
}, 120_000);

test('S59: history made anew and signed with the very key is not what was signed before: hold and audit', async () => {
  const { size, note } = (await lastCheckpoint(hub.database))!;
  await hub.database.transact(async (em) => {
    await emQuery(em, { name: '', text: 'set local role none' }, []);
    await emQuery(em, { name: '', text: 'set local session_replication_role = replica' }, []);
    for (const table of ['checkpoint', 'log_leaf', 'log_node'])
      await emQuery(em, { name: '', text: `delete from ${table}` }, []);
  });
  const signer = noteSigner(note.split('\n')[0]!, key);
  const pen = { signer, previous: null, randomBytes, now: hub.clock.now(), always: true, whole: true };
  while ((await growLog(hub.database, pen)).size < size) await newDispute(hub, union);
  await beat(hub);
  await holds('S59', hub);
}, 60_000);

test('S65: a key that takes over does so in the log itself, signed by both, and that is taken down', async () => {
  const before = await openTestHub({ logKey: file('key.pem') });
  await newDispute(before, union);
  await beat(before);
  await before.quit();
  const next = generateKeyPairSync('ed25519').privateKey;
  writeFileSync(file('next.pem'), next.export({ type: 'pkcs8', format: 'pem' }));
  const keys = { logKey: file('next.pem'), previousLogKey: file('key.pem') };
  const after = await openTestHub({ ...keys, database: before.database });
  try {
    await beat(after);
    expect(after.proof.hold).toBeNull();
    await expectAudit('S65', after.database, 'key.rotated', ({ rule }) => rule !== null);
  } finally {
    await after.stop();
  }
}, 120_000);
