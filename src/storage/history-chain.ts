import type { RecordRow } from '../commands/record-rows.ts';
import type { Chain } from './loads/dispute-file.ts';
import { commitAll, saltBytes, type Commitments, type RandomBytes, type Salts } from './proof/commitments.ts';
import { committedValues } from './proof/committed-values.ts';
import { actorColumns, headerOf, type WrittenFact } from './proof/fact-columns.ts';
import { chainedHash, leafOf, schemaVersion } from './proof/fact-leaf.ts';

/** Where the history of a dispute stands before its first fact. */
export const emptyChain: Chain = { seq: 0, hash: '' };

/** What chaining adds to a fact: columns of its row, and the salts, which are kept apart. */
interface Link {
  readonly schemaVersion: number;
  readonly nonce: string;
  readonly commitments: Commitments;
  readonly prevHash: string;
  readonly hash: string;
  readonly salts: Salts;
}

/** Chains a fact to the one before it, by its header and by a commitment to everything else that is written with it. */
export function linkFact(previous: string, entry: WrittenFact, rows: readonly RecordRow[], random: RandomBytes): Link {
  const nonce = Buffer.from(random(saltBytes)).toString('base64url');
  const inner = { seq: entry.seq, audience: entry.audience, actor: actorColumns(entry) };
  const { commitments, salts } = commitAll(committedValues(inner, entry.body, rows), random);
  const leaf = leafOf(headerOf({ ...entry, nonce }), Object.values(commitments));
  const hash = chainedHash(previous, entry.seq, leaf);
  return { schemaVersion, nonce, commitments, prevHash: previous, hash, salts };
}
