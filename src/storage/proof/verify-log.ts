import { statement } from '../statement.ts';
import { readCheckpoint, type CheckpointBody } from './checkpoint-note.ts';
import { handoverLeaf, readHandover, verifiersOf, type LogKey } from './key-handover.ts';
import { keyOf, newNodes, rangeHash, type NodeHashes } from './merkle.ts';
import { noteVerifier, parseNote, type NoteVerifier } from './signed-note.ts';
import type { ReadAll, StoreFault } from './store-fault.ts';
import type { ChainedFact } from './verify-chains.ts';

/** An instant to the last digit that the database keeps. */
const exact = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const isExactly = (kept: string, at: Date) => kept === at.toISOString().replace('Z', '000Z');

const leaves = statement(`
select index, kind, fact_id as "factId", position, leaf from log_leaf where index >= $1 order by index limit 20000`);
const nodes = statement('select level, index, hash from log_node');
const keys = statement(`
select number, key_id as "keyId", verifier_key as "verifierKey", ${exact('from_at')} as "from", leaf_index as "leafIndex", note
from log_key order by number`);
const checkpoints = statement(`
select number, size, root, ${exact('at')} as at, key_id as "keyId", assurance, note from checkpoint where number > $1 order by number limit 5000`);

interface LeafRow {
  readonly index: number;
  readonly kind: string;
  readonly factId: string | null;
  readonly position: number | null;
  readonly leaf: Buffer;
}

interface CheckpointRow {
  readonly number: number;
  readonly size: number;
  readonly root: Buffer;
  readonly at: string;
  readonly keyId: string;
  readonly assurance: string;
  readonly note: string;
}

interface KeyRow extends Omit<LogKey, 'from'> {
  readonly number: number;
  readonly from: string;
}

/** What was checked of the log, and what does not hold. */
export interface LogCheck {
  readonly size: number;
  readonly checkpoints: number;
  /** Facts that are in no leaf yet. */
  readonly waiting: number;
  readonly keys: readonly NoteVerifier[];
  readonly notes: ReadonlySet<string>;
  readonly hashes: NodeHashes;
  readonly faults: readonly StoreFault[];
}

/** Works the whole log out again: leaves from the facts, the tree from the leaves, and what was signed from the tree. */
export async function verifyLog(read: ReadAll, facts: ReadonlyMap<string, ChainedFact>): Promise<LogCheck> {
  const all = await everyLeaf(read);
  const hashes = treeOf(all);
  const logKeys = await read<KeyRow>(keys, []);
  const signed = await everyCheckpoint(read);
  const faults = [
    ...leafFaults(all, facts),
    ...(await nodeFaults(read, hashes)),
    ...logKeys.flatMap((key, n) => keyFault(key, logKeys[n - 1] ?? null, { n, leaf: all[key.leafIndex] }) ?? []),
    ...all.flatMap(({ kind, index }) =>
      kind === 'KEY' && !logKeys.some(({ leafIndex }) => leafIndex === index)
        ? [{ table: 'log_leaf', what: 'KEY', index } as const]
        : [],
    ),
    ...signed.flatMap(
      (each, n) => checkpointFault(each, signed[n - 1] ?? null, { logKeys, size: all.length, hashes }) ?? [],
    ),
  ];
  const last = signed.at(-1);
  if (all.length !== (last?.size ?? 0))
    faults.push({ table: 'checkpoint', what: 'UNSIGNED', index: last?.number ?? 0 });
  const logged = new Set(all.flatMap(({ factId }) => factId ?? []));
  const waiting = [...facts.keys()].filter((id) => !logged.has(id)).length;
  const notes = new Set(signed.map(({ note }) => note));
  return { size: all.length, checkpoints: signed.length, waiting, keys: verifiersOf(logKeys), notes, hashes, faults };
}

async function everyLeaf(read: ReadAll): Promise<LeafRow[]> {
  const all: LeafRow[] = [];
  for (;;) {
    const rows = await read<LeafRow>(leaves, [(all.at(-1)?.index ?? -1) + 1]);
    if (rows.length === 0) return all;
    all.push(...rows);
  }
}

async function everyCheckpoint(read: ReadAll): Promise<CheckpointRow[]> {
  const all: CheckpointRow[] = [];
  for (;;) {
    const rows = await read<CheckpointRow>(checkpoints, [all.at(-1)?.number ?? -1]);
    if (rows.length === 0) return all;
    all.push(...rows);
  }
}

function treeOf(all: readonly LeafRow[]): Map<string, Uint8Array> {
  const hashes = new Map<string, Uint8Array>();
  all.forEach(({ leaf }, index) => hashes.set(keyOf({ level: 0, index }), leaf));
  for (const { hash, ...node } of newNodes(
    0,
    all.map(({ leaf }) => leaf),
    new Map(),
  ))
    hashes.set(keyOf(node), hash);
  return hashes;
}

function leafFaults(all: readonly LeafRow[], facts: ReadonlyMap<string, ChainedFact>): StoreFault[] {
  const faults: StoreFault[] = [];
  const seen = new Set<string>();
  for (const [n, { index, kind, factId, position, leaf }] of all.entries()) {
    const at = { table: 'log_leaf', index } as const;
    if (index !== n) return [...faults, { ...at, what: 'GAP', index: n }];
    const isFact = kind === 'FACT';
    if (isFact !== (factId !== null) || isFact !== (position !== null) || !['FACT', 'KEY', 'PADDING'].includes(kind)) {
      faults.push({ ...at, what: 'KIND' });
    }
    if (factId === null) continue;
    const fact = facts.get(factId);
    if (seen.has(factId)) faults.push({ ...at, what: 'TWICE', factId });
    seen.add(factId);
    if (!fact) faults.push({ ...at, what: 'FACT_GONE', factId, ...(position === null ? {} : { position }) });
    else if (!fact.leaf.equals(leaf) || fact.position !== position) {
      const { disputeId, seq } = fact;
      faults.push({ ...at, what: 'LEAF', factId, disputeId, seq, position: fact.position });
    }
  }
  return faults;
}

async function nodeFaults(read: ReadAll, hashes: NodeHashes): Promise<StoreFault[]> {
  const rows = await read<{ level: number; index: number; hash: Buffer }>(nodes, []);
  const kept = new Map(rows.filter(({ level }) => level > 0).map((row) => [keyOf(row), row.hash]));
  const wanted = [...hashes].filter(([key]) => !key.startsWith('0/'));
  const bad = wanted.find(([key, hash]) => !kept.get(key)?.equals(hash))?.[0];
  const extra = rows.find((row) => row.level <= 0 || !hashes.has(keyOf(row)));
  const [name, index] = bad?.split('/') ?? (extra ? keyOf(extra).split('/') : []);
  return name === undefined ? [] : [{ table: 'log_node', what: 'NODE', name: `level ${name}`, index: Number(index) }];
}

function keyFault(
  key: KeyRow,
  before: KeyRow | null,
  { n, leaf }: { readonly n: number; readonly leaf: LeafRow | undefined },
): StoreFault | null {
  const said = readHandover(key.note);
  const holds =
    key.number === n + 1 &&
    said !== null &&
    said.previous === (before?.verifierKey ?? null) &&
    said.next === key.verifierKey &&
    isExactly(key.from, said.from) &&
    parseNote(key.note)?.signatures.length === (before ? 2 : 1) &&
    noteVerifier(said.next).keyId === key.keyId &&
    leaf?.kind === 'KEY' &&
    leaf.leaf.equals(handoverLeaf(key.note));
  return holds ? null : { table: 'log_key', what: 'KEY', index: n + 1 };
}

function checkpointFault(
  row: CheckpointRow,
  before: CheckpointRow | null,
  log: { readonly logKeys: readonly KeyRow[]; readonly size: number; readonly hashes: NodeHashes },
): StoreFault | null {
  const bad = (what: string): StoreFault => ({ table: 'checkpoint', what, index: row.number });
  if (row.number !== (before?.number ?? 0) + 1) return bad('GAP');
  // The key in force is the last that the signed tree itself holds.
  const key = log.logKeys.filter(({ leafIndex }) => leafIndex < row.size).at(-1);
  const said = key ? readCheckpoint(row.note, verifiersOf([key])) : null;
  if (!said || parseNote(row.note)?.signatures.length !== 1) return bad('SIGNATURE');
  if (!sameAs(row, said) || row.keyId !== key?.keyId) return bad('COLUMNS');
  if (before && !follows(row, before)) return bad('ORDER');
  if (row.size > log.size) return bad('LONGER_THAN_LOG');
  return rangeHash(0, row.size, log.hashes).equals(row.root) ? null : bad('ROOT');
}

function follows(row: CheckpointRow, before: CheckpointRow): boolean {
  return row.size >= before.size && row.at >= before.at && (row.size > before.size || row.at > before.at);
}

function sameAs(row: CheckpointRow, said: CheckpointBody): boolean {
  return (
    row.size === said.size &&
    row.root.equals(said.root) &&
    isExactly(row.at, said.at) &&
    row.assurance === said.assurance
  );
}
