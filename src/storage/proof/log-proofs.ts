import type { Database } from '../database.ts';
import { leavesOfFacts, logKeys, newestCheckpoint, nodeHashes } from './log-statements.ts';
import type { LogKey } from './key-handover.ts';
import type { Checkpoint } from './log.ts';
import { consistencyRanges, inclusionRanges, keyOf, nodesOf, rangeHash, type Node } from './merkle.ts';

/** Where an entry stands in the log, and the hashes that lead from it to the root (RFC 6962, 2.1.1). */
export interface InclusionProof {
  readonly index: number;
  readonly leaf: Buffer;
  readonly path: readonly Buffer[];
}

/** Proofs that facts are in the log of the checkpoint, by their ids; those it does not cover are missing. */
export async function inclusionProofs(
  database: Database,
  factIds: readonly string[],
  { size }: Pick<Checkpoint, 'size'>,
): Promise<Map<string, InclusionProof>> {
  const rows = await database.systemQuery<{ factId: string; index: number; leaf: Buffer }>(leavesOfFacts, [
    factIds,
    size,
  ]);
  const ranges = rows.map(({ index }) => inclusionRanges(index, size));
  const hash = await rangeReader(database, ranges.flat());
  return new Map(rows.map(({ factId, index, leaf }, n) => [factId, { index, leaf, path: ranges[n]!.map(hash) }]));
}

/** Proof that the log of `to` leaves holds that of `from` unchanged (RFC 6962, 2.1.2); 0 < from ≤ to ≤ size. */
export async function consistencyProof(database: Database, from: number, to: number): Promise<Buffer[]> {
  const ranges = consistencyRanges(from, to);
  const hash = await rangeReader(database, ranges);
  return ranges.map(hash);
}

/** The root that the log had at a size, worked out from its subtrees. */
export async function rootAt(database: Database, size: number): Promise<Buffer> {
  const hash = await rangeReader(database, [[0, size]]);
  return hash([0, size]);
}

/** The newest checkpoint, or null where the log was never signed. */
export async function lastCheckpoint(database: Database): Promise<Checkpoint | null> {
  const [row] = await database.systemQuery<Checkpoint>(newestCheckpoint, []);
  return row ?? null;
}

/** Every key of the log, oldest first. */
export function keysOfLog(database: Database): Promise<LogKey[]> {
  return database.systemQuery<LogKey>(logKeys, []);
}

type Range = readonly [from: number, to: number];

/** Reads every subtree that the ranges are made of, in one statement. */
async function rangeReader(database: Database, ranges: readonly Range[]): Promise<(range: Range) => Buffer> {
  const nodes = new Map<string, Node>();
  for (const [from, to] of ranges) for (const node of nodesOf(from, to)) nodes.set(keyOf(node), node);
  const wanted = [...nodes.values()];
  const rows = await database.systemQuery<Node & { hash: Buffer | null }>(nodeHashes, [
    wanted.map(({ level }) => level),
    wanted.map(({ index }) => index),
  ]);
  const hashes = new Map(rows.flatMap((row) => (row.hash ? [[keyOf(row), row.hash] as const] : [])));
  return ([from, to]) => rangeHash(from, to, hashes);
}
