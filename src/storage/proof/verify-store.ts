import { claimedCheckpoint, readCheckpoint } from './checkpoint-note.ts';
import { rangeHash } from './merkle.ts';
import type { ReadAll, StoreFault } from './store-fault.ts';
import { verifyChains, type IsErased } from './verify-chains.ts';
import { verifyLog, type LogCheck } from './verify-log.ts';

/** What the check of the whole store looked at, and everything that does not hold. */
export interface StoreCheck {
  readonly disputes: number;
  readonly facts: number;
  readonly values: number;
  readonly destroyed: number;
  readonly leaves: number;
  readonly waiting: number;
  readonly checkpoints: number;
  readonly anchored: number;
  readonly faults: readonly StoreFault[];
}

/**
 * Checks everything that is stored of history: the chain of every dispute, each value against its commitment, the log
 * over all of them, what was signed of it, and the checkpoints that were kept outside the database.
 *
 * @param anchored notes of checkpoints kept elsewhere, oldest first
 */
export async function verifyStore(
  read: ReadAll,
  { anchored, isErased }: { readonly anchored: readonly string[]; readonly isErased: IsErased },
): Promise<StoreCheck> {
  const chains = await verifyChains(read, isErased);
  const log = await verifyLog(read, chains.facts);
  const faults = [...chains.faults, ...log.faults, ...anchorFaults(log, anchored)];
  return {
    disputes: chains.disputes,
    facts: chains.facts.size,
    values: chains.values,
    destroyed: chains.destroyed,
    leaves: log.size,
    waiting: log.waiting,
    checkpoints: log.checkpoints,
    anchored: anchored.length,
    faults,
  };
}

/** What was signed and kept elsewhere must still be the beginning of the log. */
function anchorFaults({ keys, size, hashes, notes }: LogCheck, anchored: readonly string[]): StoreFault[] {
  return anchored.flatMap((note, n): StoreFault[] => {
    const bad = (what: string): StoreFault[] => [{ table: 'anchor', what, index: n + 1 }];
    // A log cut back behind a change of key no longer knows who signed what came after.
    if ((claimedCheckpoint(note)?.size ?? 0) > size) return bad('ROLLBACK');
    const said = readCheckpoint(note, keys);
    if (!said) return bad('SIGNATURE');
    if (!rangeHash(0, said.size, hashes).equals(said.root)) return bad('ROOT');
    return notes.has(note) ? [] : bad('MISSING');
  });
}
