import { createHash } from 'node:crypto';

/** RFC 6962, section 2.1, written out as it stands there; slow, and sharing nothing with the hub. */
export function recursiveRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return leaves[0]!;
  const k = largestPower(leaves.length);
  return node(recursiveRoot(leaves.slice(0, k)), recursiveRoot(leaves.slice(k)));
}

/** PATH(m, D[n]) of section 2.1.1. */
export function recursivePath(m: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length <= 1) return [];
  const k = largestPower(leaves.length);
  return m < k
    ? [...recursivePath(m, leaves.slice(0, k)), recursiveRoot(leaves.slice(k))]
    : [...recursivePath(m - k, leaves.slice(k)), recursiveRoot(leaves.slice(0, k))];
}

/** PROOF(m, D[n]) of section 2.1.2. */
export function recursiveProof(m: number, leaves: readonly Buffer[], whole = true): Buffer[] {
  if (m === leaves.length) return whole ? [] : [recursiveRoot(leaves)];
  const k = largestPower(leaves.length);
  return m <= k
    ? [...recursiveProof(m, leaves.slice(0, k), whole), recursiveRoot(leaves.slice(k))]
    : [...recursiveProof(m - k, leaves.slice(k), false), recursiveRoot(leaves.slice(0, k))];
}

function largestPower(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

function node(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256')
    .update(Buffer.concat([Buffer.of(1), left, right]))
    .digest();
}
