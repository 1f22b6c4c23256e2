import type { Database, EntityManager } from '../database.ts';
import { emQueries, emQuery, type Call } from '../em-query.ts';
import { checkpointNote } from './checkpoint-note.ts';
import type { RandomBytes } from './commitments.ts';
import { handoverLeaf, handoverNote, type LogKey } from './key-handover.ts';
import {
  addCheckpoint,
  addKey,
  addLeaves,
  addNodes,
  lockLog,
  logState,
  nodeHashes,
  pendingFacts,
} from './log-statements.ts';
import { keyOf, newNodes, nodesOf, rangeHash, type Node, type NodeHashes } from './merkle.ts';
import { shuffled } from './shuffled.ts';
import type { NoteSigner } from './signed-note.ts';
import { chainFault, leafOfStored, type StoredFact } from './stored-fact.ts';

/** Leaves come in blocks of so many, so that the size of the log does not count what happened. */
export const blockSize = 64;

/** Facts taken in one transaction at most, and how far back a late commit is looked for. */
const mostFacts = 4_096;
const lookBack = 8_192;

/** A signed size and root of the log. */
export interface Checkpoint {
  readonly number: number;
  readonly size: number;
  /** Hex. */
  readonly root: string;
  readonly at: Date;
  readonly keyId: string;
  readonly assurance: string;
  readonly note: string;
}

/** Where the log stands. */
export interface LogState {
  readonly size: number;
  /** Position of the newest fact in the log. */
  readonly position: number;
  readonly checkpoint: Checkpoint | null;
  readonly key: (LogKey & { readonly number: number }) | null;
}

/** What the log is written with. */
export interface LogPen {
  readonly signer: NoteSigner;
  /** The key before, only while it hands over. */
  readonly previous: NoteSigner | null;
  readonly randomBytes: RandomBytes;
  readonly now: Date;
  /** Looks for facts from the very beginning, not only near the newest. */
  readonly whole?: boolean;
  /** Signs even when nothing was added. */
  readonly always?: boolean;
}

/** The log is signed with another key, which has not handed over. */
export class KeyNotHandedOver extends Error {}

/** A fact differs from what was chained, so that it cannot be put into the log. */
export class FactAltered extends Error {
  readonly factId: string;

  constructor(factId: string) {
    super(factId);
    this.factId = factId;
  }
}

/**
 * Puts every committed fact into the log, fills the block with random leaves, mixes both, and signs what then stands.
 * Gives the newest checkpoint, which covers every fact committed before the call.
 *
 * @throws KeyNotHandedOver when the last key is neither the signer's nor the previous one's
 * @throws FactAltered when a fact is not what its chain hash says
 */
export async function growLog(database: Database, pen: LogPen): Promise<Checkpoint> {
  for (;;) {
    const { checkpoint, isAll } = await database.transact((em) => growOnce(em, pen, database.assurance));
    if (isAll) return checkpoint;
  }
}

async function growOnce(em: EntityManager, pen: LogPen, assurance: string) {
  const [, [found]] = (await emQueries(em, [
    [lockLog, []],
    [logState, []],
  ])) as [unknown[], [StateRow]];
  const state = stateOf(found);
  const from = pen.whole ? 0 : Math.max(0, state.position - lookBack);
  const facts = await emQuery<{ fact: StoredFact }>(em, pendingFacts, [from, mostFacts]);
  const isAll = facts.length < mostFacts;
  const handover = handoverOf(pen, state.key);
  const last = state.checkpoint;
  if (facts.length === 0 && !handover && last && !pen.always) return { checkpoint: last, isAll };

  const leaves = block(
    facts.map(({ fact }) => fact),
    handover,
    pen.randomBytes,
  );
  const known = await hashesOf(em, nodesOf(0, state.size));
  const size = state.size + leaves.length;
  const nodes = newNodes(
    state.size,
    leaves.map(({ leaf }) => leaf),
    known,
  );
  const all = new Map<string, Uint8Array>([...known, ...nodes.map((node) => [keyOf(node), node.hash] as const)]);
  leaves.forEach(({ leaf }, n) => all.set(keyOf({ level: 0, index: state.size + n }), leaf));
  const root = rangeHash(0, size, all);
  const checkpoint: Checkpoint = {
    number: (last?.number ?? 0) + 1,
    size,
    root: root.toString('hex'),
    at: pen.now,
    keyId: pen.signer.keyId,
    assurance,
    note: checkpointNote({ size, root, at: pen.now, assurance }, pen.signer),
  };
  await emQueries(em, [
    ...leafCalls(state.size, leaves, nodes),
    ...(handover ? [keyCall(pen, handover, state, leaves)] : []),
    [addCheckpoint, [checkpoint.number, size, checkpoint.root, pen.now, checkpoint.keyId, assurance, checkpoint.note]],
  ]);
  return { checkpoint, isAll };
}

/** A row of `logState`, whose instants are still text. */
type StateRow = Record<'size' | 'position', number> & Record<'checkpoint' | 'key', Record<string, unknown> | null>;

/** The state as the program takes it: instants become dates. */
export function stateOf({ size, position, checkpoint, key }: StateRow): LogState {
  return {
    size,
    position,
    checkpoint: checkpoint && ({ ...checkpoint, at: new Date(checkpoint['at'] as string) } as Checkpoint),
    key: key && ({ ...key, from: new Date(key['from'] as string) } as LogState['key']),
  };
}

interface Leaf {
  readonly kind: 'FACT' | 'PADDING' | 'KEY';
  readonly factId: string | null;
  readonly position: number | null;
  readonly leaf: Buffer;
}

function block(facts: readonly StoredFact[], handover: string | null, random: RandomBytes): Leaf[] {
  const leaves: Leaf[] = facts.map((fact) => {
    // Whether the entry before is the right one is for the whole check; here it is enough that its own hash holds.
    const before = { seq: fact.seq - 1, hash: fact.prevHash, position: 0 };
    if (chainFault(fact, before)) throw new FactAltered(fact.id);
    return { kind: 'FACT', factId: fact.id, position: fact.position, leaf: leafOfStored(fact) };
  });
  if (handover) leaves.push({ kind: 'KEY', factId: null, position: null, leaf: handoverLeaf(handover) });
  while (leaves.length % blockSize !== 0) {
    leaves.push({ kind: 'PADDING', factId: null, position: null, leaf: Buffer.from(random(32)) });
  }
  return shuffled(leaves, random);
}

function handoverOf({ signer, previous, now }: LogPen, last: LogKey | null): string | null {
  if (last?.verifierKey === signer.verifierKey) return null;
  if (last !== null && last.verifierKey !== previous?.verifierKey) throw new KeyNotHandedOver();
  return handoverNote(signer, last ? previous : null, now);
}

function leafCalls(from: number, leaves: readonly Leaf[], nodes: readonly (Node & { hash: Buffer })[]): Call[] {
  if (leaves.length === 0) return [];
  const rows = leaves.map(({ leaf, ...rest }, n) => ({ index: from + n, ...rest, leaf: leaf.toString('hex') }));
  const inner = nodes.map(({ hash, ...rest }) => ({ ...rest, hash: hash.toString('hex') }));
  return [
    [addLeaves, [JSON.stringify(rows)]],
    [addNodes, [JSON.stringify(inner)]],
  ];
}

function keyCall({ signer, now }: LogPen, note: string, { key, size }: LogState, leaves: readonly Leaf[]): Call {
  const index = size + leaves.findIndex(({ kind }) => kind === 'KEY');
  return [addKey, [(key?.number ?? 0) + 1, signer.keyId, signer.verifierKey, now, index, note]];
}

async function hashesOf(em: EntityManager, nodes: readonly Node[]): Promise<NodeHashes> {
  const rows = await emQuery<Node & { hash: Buffer }>(em, nodeHashes, [
    nodes.map(({ level }) => level),
    nodes.map(({ index }) => index),
  ]);
  return new Map(rows.map((row) => [keyOf(row), row.hash]));
}
