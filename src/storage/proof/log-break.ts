import type { Database } from '../database.ts';
import type { CheckpointAnchor } from './checkpoint-files.ts';
import { claimedCheckpoint, readCheckpoint } from './checkpoint-note.ts';
import type { HoldReason } from './integrity-hold.ts';
import type { Checkpoint } from './log.ts';
import { lastCheckpoint, rootAt } from './log-proofs.ts';
import { noteVerifier, type NoteSigner } from './signed-note.ts';

/**
 * How the log breaks with what was kept of it outside, which has to be its beginning still: it is shorter, it is another
 * history that is in order by itself and signed under a key of ours, or it is neither; null where it goes on from there.
 */
export async function logBreak(
  database: Database,
  anchor: Pick<CheckpointAnchor, 'last'>,
  ours: readonly NoteSigner[],
): Promise<HoldReason | null> {
  const note = anchor.last();
  const kept = note === null ? null : claimedCheckpoint(note);
  if (!kept) return null;
  const last = await lastCheckpoint(database);
  if (!last || last.size < kept.size) return 'rollback';
  if ((await foundRoot(database, kept.size))?.equals(kept.root)) return null;
  return (await isInOrder(database, last, ours)) ? 'fork' : 'mismatch';
}

async function isInOrder(database: Database, { note, size }: Checkpoint, ours: readonly NoteSigner[]) {
  const keys = ours.map(({ verifierKey }) => noteVerifier(verifierKey));
  const said = readCheckpoint(note, keys);
  return said !== null && (await foundRoot(database, size))?.equals(said.root) === true;
}

/** The root the log had at a size; null where nodes of it are missing. */
function foundRoot(database: Database, size: number): Promise<Buffer | null> {
  return rootAt(database, size).catch(() => null);
}
