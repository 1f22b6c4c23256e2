import { createHash, createHmac } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.ts';

/** Fills with as many random bytes as asked for. */
export type RandomBytes = (size: number) => Uint8Array;

/** By name of the value: base64url of 32 bytes of HMAC and 8 bytes that tell the salt. */
export type Commitments = Readonly<Record<string, string>>;

/** By name of the value: base64url of 16 random bytes. A salt that is gone makes its value unprovable, for ever. */
export type Salts = Readonly<Record<string, string>>;

/** Bytes of a salt and of the nonce of a fact. */
export const saltBytes = 16;

/**
 * The commitment to a value: HMAC-SHA-256 under the salt over the canonical JSON of `[name, value]`, then the first
 * eight bytes of the SHA-256 of 0x04 and the salt, by which the salt itself can be checked once the value is gone.
 */
export function commitment(name: string, value: unknown, salt: Uint8Array): string {
  const mac = createHmac('sha256', salt)
    .update(canonicalJson([name, value ?? null]))
    .digest();
  return Buffer.concat([mac, saltTag(salt)]).toString('base64url');
}

/** Whether the commitment is to this value under this salt. */
export function opens(committed: string | undefined, name: string, value: unknown, salt: unknown): boolean {
  return (
    committed !== undefined &&
    typeof salt === 'string' &&
    commitment(name, value, Buffer.from(salt, 'base64url')) === committed
  );
}

/** Whether the salt is the one the commitment was made with, whatever the value was. */
export function isSaltOf(committed: string | undefined, salt: unknown): boolean {
  if (committed === undefined || typeof salt !== 'string') return false;
  const bytes = Buffer.from(salt, 'base64url');
  const kept = Buffer.from(committed, 'base64url').subarray(32);
  return bytes.toString('base64url') === salt && bytes.length === saltBytes && saltTag(bytes).equals(kept);
}

function saltTag(salt: Uint8Array): Buffer {
  return createHash('sha256').update(Buffer.of(4)).update(salt).digest().subarray(0, 8);
}

/** Commits to every value, each under a salt of its own. */
export function commitAll(
  values: ReadonlyMap<string, unknown>,
  random: RandomBytes,
): { commitments: Commitments; salts: Salts } {
  const commitments: Record<string, string> = {};
  const salts: Record<string, string> = {};
  const bytes = Buffer.from(random(saltBytes * values.size));
  let at = 0;
  for (const [name, value] of values) {
    const salt = bytes.subarray(at, (at += saltBytes));
    commitments[name] = commitment(name, value, salt);
    salts[name] = salt.toString('base64url');
  }
  return { commitments, salts };
}

/** Whether the text is a commitment, written in the one way there is. */
export function isCommitment(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length === 40 && bytes.toString('base64url') === text;
}

/** SHA-256 over 0x02 and the commitments in the order of their bytes, so that their order tells no name. */
export function rootOf(commitments: readonly string[]): Buffer {
  const sorted = commitments.map((each) => Buffer.from(String(each), 'base64url')).sort((a, b) => Buffer.compare(a, b));
  const hash = createHash('sha256').update(Buffer.of(2));
  for (const each of sorted) hash.update(each);
  return hash.digest();
}
