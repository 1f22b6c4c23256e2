import { createHash } from 'node:crypto';
import { canonical } from '../../commands/command.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { rootOf } from './commitments.ts';

/** Scheme that new facts are chained by. Version 1 chains the whole entry and commits to nothing by itself. */
export const schemaVersion = 2;

/** What every reader of an entry may know of it, by value as it was then; the rest of the entry is committed to. */
export interface FactHeader {
  readonly schemaVersion: 2;
  readonly id: string;
  /** base64url of 16 random bytes: makes the leaf of an entry unguessable whatever it says. */
  readonly nonce: string;
  readonly disputeId: string;
  readonly type: string;
  readonly fieldGroup: string;
  readonly referralId: string | null;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly agencyType: string | null;
  readonly staffRole: string | null;
  /** ISO instants in UTC. */
  readonly occurredAt: string;
  readonly recordedAt: string;
}

/** Leaf of an entry of version 2 (RFC 6962): SHA-256 over 0x00, the canonical header, and the root of its commitments. */
export function leafOf(header: FactHeader, commitments: readonly string[]): Buffer {
  return leafHash(Buffer.from(canonicalJson(header)), rootOf(commitments));
}

/** Leaf of an entry of version 1, which is told apart by its chain hash alone. */
export function oldLeafOf(hash: string): Buffer {
  return leafHash(Buffer.from(`accord-fact/1\n${hash}`));
}

/** RFC 6962, 2.1: hash of a leaf. */
export function leafHash(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256').update(Buffer.of(0));
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Chain hash of version 2, hex: covers the hash before it, the place in the dispute's history, and the leaf. */
export function chainedHash(previous: string, seq: number, leaf: Uint8Array): string {
  return createHash('sha256')
    .update(`accord-chain/2\n${previous}\n${seq}\n${Buffer.from(leaf).toString('hex')}`)
    .digest('hex');
}

/** Chain hash of version 1, hex: SHA-256 over the hash before it and the canonical entry without its nulls. */
export function oldChainedHash(previous: string, entry: Record<string, unknown>): string {
  return createHash('sha256')
    .update(`${previous}\n${canonical(entry)}`)
    .digest('hex');
}
