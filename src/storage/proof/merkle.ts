import { createHash } from 'node:crypto';

/** A complete subtree: of 2^level leaves, the index-th of its size from the left. Level 0 is the leaves. */
export interface Node {
  readonly level: number;
  readonly index: number;
}

/** Hashes of complete subtrees, by `key`. */
export type NodeHashes = ReadonlyMap<string, Uint8Array>;

/** How a node is named in a map. */
export const keyOf = ({ level, index }: Node): string => `${level}/${index}`;

/** RFC 6962, 2.1: hash of an inner node. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}

/** Root of a tree without leaves. */
export const emptyRoot: Buffer = createHash('sha256').digest();

/** Largest power of two below n; n is 2 or more. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** The complete subtrees that leaves `from` (inclusive) to `to` (exclusive) fall into, widest first; `from` is aligned. */
export function nodesOf(from: number, to: number): Node[] {
  const nodes: Node[] = [];
  for (let at = from; at < to;) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= to) level += 1;
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

/** Hash of the leaves between, from the hashes of their complete subtrees. @throws Error when one is missing */
export function rangeHash(from: number, to: number, hashes: NodeHashes): Buffer {
  const parts = nodesOf(from, to).map((node) => {
    const found = hashes.get(keyOf(node));
    if (!found) throw new Error(`no hash of ${keyOf(node)}`);
    return Buffer.from(found);
  });
  const last = parts.pop();
  return last === undefined ? emptyRoot : parts.reduceRight<Buffer>((right, left) => nodeHash(left, right), last);
}

/** Ranges whose hashes make the inclusion proof of a leaf in a tree of `size` (RFC 6962, 2.1.1), nearest first. */
export function inclusionRanges(index: number, size: number): [from: number, to: number][] {
  return path(index, 0, size);
}

function path(index: number, from: number, to: number): [number, number][] {
  if (to - from <= 1) return [];
  const middle = from + split(to - from);
  return index < middle ? [...path(index, from, middle), [middle, to]] : [...path(index, middle, to), [from, middle]];
}

/** Ranges whose hashes make the consistency proof between two sizes, 0 < first ≤ second (RFC 6962, 2.1.2). */
export function consistencyRanges(first: number, second: number): [from: number, to: number][] {
  return subproof(first, 0, second, true);
}

function subproof(first: number, from: number, to: number, whole: boolean): [number, number][] {
  if (first === to - from) return whole ? [] : [[from, to]];
  const k = split(to - from);
  return first <= k
    ? [...subproof(first, from, from + k, whole), [from + k, to]]
    : [...subproof(first - k, from + k, to, false), [from, from + k]];
}

/** RFC 9162, 2.1.3.2: whether the path leads from the leaf to the root. */
export function includes(
  leaf: Uint8Array,
  { index, size, path: proof }: { readonly index: number; readonly size: number; readonly path: readonly Uint8Array[] },
  root: Uint8Array,
): boolean {
  if (index < 0 || index >= size) return false;
  let [fn, sn] = [index, size - 1];
  let hash: Buffer = Buffer.from(leaf);
  for (const each of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(each, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else hash = nodeHash(hash, each);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && hash.equals(root);
}

/** RFC 9162, 2.1.4.2: whether the second tree holds the first unchanged. */
export function isConsistent(
  first: { readonly size: number; readonly root: Uint8Array },
  second: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (first.size === second.size) return proof.length === 0 && Buffer.from(first.root).equals(second.root);
  if (first.size <= 0 || first.size > second.size) return false;
  const steps = isPowerOfTwo(first.size) ? [first.root, ...proof] : [...proof];
  const [start, ...rest] = steps;
  if (!start) return false;
  let [fn, sn] = [first.size - 1, second.size - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  let [old, now]: [Buffer, Buffer] = [Buffer.from(start), Buffer.from(start)];
  for (const each of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      old = nodeHash(each, old);
      now = nodeHash(each, now);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else now = nodeHash(now, each);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && old.equals(first.root) && now.equals(second.root);
}

const half = (n: number) => Math.floor(n / 2);

function isPowerOfTwo(n: number): boolean {
  return Number.isInteger(Math.log2(n));
}

/** The inner nodes that become complete when a tree grows, from the hashes there are; level by level. */
export function newNodes(from: number, leaves: readonly Uint8Array[], hashes: NodeHashes): (Node & { hash: Buffer })[] {
  const known = new Map(hashes);
  leaves.forEach((leaf, n) => known.set(keyOf({ level: 0, index: from + n }), leaf));
  const made: (Node & { hash: Buffer })[] = [];
  const to = from + leaves.length;
  for (let level = 1; 2 ** level <= to; level += 1) {
    const firstIndex = Math.floor(from / 2 ** level);
    for (let index = firstIndex; (index + 1) * 2 ** level <= to; index += 1) {
      const left = known.get(keyOf({ level: level - 1, index: 2 * index }))!;
      const right = known.get(keyOf({ level: level - 1, index: 2 * index + 1 }))!;
      const hash = nodeHash(left, right);
      known.set(keyOf({ level, index }), hash);
      made.push({ level, index, hash });
    }
  }
  return made;
}
