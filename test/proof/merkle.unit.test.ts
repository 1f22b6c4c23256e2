import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  consistencyRanges,
  emptyRoot,
  includes,
  inclusionRanges,
  isConsistent,
  keyOf,
  newNodes,
  nodesOf,
  rangeHash,
} from '../../src/storage/proof/merkle.ts';
import { leafHash } from '../../src/storage/proof/fact-leaf.ts';
import { recursivePath, recursiveProof, recursiveRoot } from './recursive-tree.ts';

/** Cases of RFC 6962 as published with the reference implementation of Certificate Transparency. */
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const published = inputs.map((each) => leafHash(Buffer.from(each, 'hex')));

/** The tree as the log keeps it: a hash for every complete subtree. */
function grown(leaves: readonly Buffer[], steps: readonly number[] = [leaves.length]): Map<string, Uint8Array> {
  const hashes = new Map<string, Uint8Array>();
  let at = 0;
  for (const step of steps) {
    const more = leaves.slice(at, at + step);
    for (const { level, index, hash } of newNodes(at, more, hashes)) hashes.set(keyOf({ level, index }), hash);
    more.forEach((leaf, n) => hashes.set(keyOf({ level: 0, index: at + n }), leaf));
    at += step;
  }
  return hashes;
}

const leavesOf = (n: number) =>
  Array.from({ length: n }, (_, i) => leafHash(createHash('sha256').update(`leaf ${i}`).digest()));

const wide = Number(process.env.ACCORD_MERKLE_SIZE ?? 512);
const leaves = leavesOf(wide);
const hashes = grown(leaves);
const rootAt = Array.from({ length: wide + 1 }, (_, n) => rangeHash(0, n, hashes));
const pathOf = (index: number, size: number) =>
  inclusionRanges(index, size).map(([from, to]) => rangeHash(from, to, hashes));
const proofOf = (first: number, second: number) =>
  consistencyRanges(first, second).map(([from, to]) => rangeHash(from, to, hashes));

/** A change of one bit, of the order, of the length: everything but the proof itself. */
function* corrupted(proof: readonly Buffer[], seed: number): Generator<Buffer[]> {
  if (proof.length === 0) return yield [leaves[0]!];
  const at = seed % proof.length;
  const flipped = Buffer.from(proof[at]!);
  flipped[seed % 32]! ^= 1 << (seed % 8);
  yield proof.with(at, flipped);
  yield proof.slice(1);
  yield [...proof, proof[at]!];
  if (proof.length > 1) yield [...proof.slice(1), proof[0]!];
}

describe('the tree of RFC 6962', () => {
  test('has the published roots', () => {
    expect(emptyRoot.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    const known = grown(published);
    expect(roots.map((_, n) => rangeHash(0, n + 1, known).toString('hex'))).toEqual(roots);
  });

  test('has the published proofs', () => {
    const known = grown(published);
    const path = (index: number, size: number) =>
      inclusionRanges(index, size).map(([from, to]) => rangeHash(from, to, known).toString('hex'));
    expect(path(0, 8)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    const proof = consistencyRanges(6, 8).map(([from, to]) => rangeHash(from, to, known).toString('hex'));
    expect(proof).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  test('grows to the same hashes whatever the steps', () => {
    const steps = [1, 2, 64, 3, 130, 57, 0, wide - 257];
    const inSteps = grown(leaves, steps);
    expect([...inSteps].map(([key, hash]) => [key, Buffer.from(hash).toString('hex')]).sort()).toEqual(
      [...hashes].map(([key, hash]) => [key, Buffer.from(hash).toString('hex')]).sort(),
    );
    expect(nodesOf(0, 7)).toEqual([
      { level: 2, index: 0 },
      { level: 1, index: 2 },
      { level: 0, index: 6 },
    ]);
  });

  test('agrees with the recursive definition of the standard, written out by itself', () => {
    for (let size = 1; size <= 130; size += 1) {
      const own = leaves.slice(0, size);
      expect(rootAt[size]!.equals(recursiveRoot(own))).toBe(true);
      const index = (size * 7) % size;
      expect(pathOf(index, size)).toEqual(recursivePath(index, own));
      const first = 1 + ((size * 5) % size);
      expect(proofOf(first, size)).toEqual(recursiveProof(first, own));
    }
  });
});

describe('T11: every proof up to the size given', () => {
  test('of inclusion is accepted, and no corrupted one', () => {
    const count = { accepted: 0, refused: 0, wrong: 0 };
    for (let size = 1; size <= wide; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const path = pathOf(index, size);
        if (includes(leaves[index]!, { index, size, path }, rootAt[size]!)) count.accepted += 1;
        if ((index + size) % 4 !== 0) continue;
        for (const bad of corrupted(path, index + size)) {
          if (includes(leaves[index]!, { index, size, path: bad }, rootAt[size]!)) count.wrong += 1;
          else count.refused += 1;
        }
        const elsewhere = { index: (index + 1) % size, size, path };
        if (size > 1 && includes(leaves[index]!, elsewhere, rootAt[size]!)) count.wrong += 1;
        else count.refused += 1;
      }
    }
    console.log(`inclusion proofs ${count.accepted}, corrupted ones refused ${count.refused}, accepted ${count.wrong}`);
    expect(count).toMatchObject({ accepted: (wide * (wide + 1)) / 2, wrong: 0 });
  }, 120_000);

  test('of consistency is accepted, and no corrupted one', () => {
    const count = { accepted: 0, refused: 0, wrong: 0 };
    const most = wide / 2;
    for (let second = 2; second <= most; second += 1) {
      for (let first = 1; first < second; first += 1) {
        const proof = proofOf(first, second);
        const [a, b] = [
          { size: first, root: rootAt[first]! },
          { size: second, root: rootAt[second]! },
        ];
        if (isConsistent(a, b, proof)) count.accepted += 1;
        for (const bad of corrupted(proof, first + second)) {
          if (isConsistent(a, b, bad)) count.wrong += 1;
          else count.refused += 1;
        }
        if (isConsistent({ ...a, root: rootAt[first - 1]! }, b, proof)) count.wrong += 1;
        else count.refused += 1;
      }
    }
    console.log(
      `consistency proofs ${count.accepted}, corrupted ones refused ${count.refused}, accepted ${count.wrong}`,
    );
    expect(count).toMatchObject({ accepted: (most * (most - 1)) / 2, wrong: 0 });
  }, 120_000);
});
