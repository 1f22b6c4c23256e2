import { createHmac, hkdfSync } from 'node:crypto';
import type { Blind, BlindPurpose } from '../../domain/duplicate/blind.ts';
import type { KeyRing } from './key-ring.ts';

/** The blind index of the ring; the ring is asked for at each use, so that a turned one counts at once. */
export function blindIndex(ringNow: () => KeyRing): Blind {
  const derived = new WeakMap<Buffer, Map<BlindPurpose, Buffer>>();

  /** One key a purpose (HKDF-SHA-256, RFC 5869): a digest of one tells nothing about another's. */
  function keyFor(root: Buffer, purpose: BlindPurpose): Buffer {
    let keys = derived.get(root);
    if (!keys) derived.set(root, (keys = new Map()));
    let key = keys.get(purpose);
    if (!key) keys.set(purpose, (key = Buffer.from(hkdfSync('sha256', root, '', `accord blind ${purpose}`, 32))));
    return key;
  }

  return {
    digests(purpose, text) {
      const { current, keys } = ringNow().blind;
      const ids = [current, ...Object.keys(keys).filter((id) => id !== current)];
      return ids.map((id) => `${id}:${createHmac('sha256', keyFor(keys[id]!, purpose)).update(text).digest('hex')}`);
    },
  };
}
