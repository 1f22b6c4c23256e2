import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import type { Principal } from '../domain/agency/agency.ts';
import type { CursorSeal } from '../graphql/cursor.ts';
import type { KeyRing } from '../storage/vault/key-ring.ts';

/** Whoever asks, and for whom: a cursor is good for the same person at the same agency through the same system alone. */
export function cursorViewer({ agencyId, staffId, client }: Principal): string {
  return JSON.stringify([agencyId, staffId, client?.id ?? null]);
}

interface CursorKeys {
  readonly cipher: Buffer;
  readonly nonce: Buffer;
}

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals of cursors (AES-256-GCM) under keys derived from the ring's (HKDF-SHA-256, RFC 5869). The nonce is made of what
 * is sealed, so that equal pages carry equal cursors, after a restart as well.
 *
 * @param ringNow asked at each use, so that a turned ring counts at once; cursors of its older keys stay good
 */
export function cursorSeals(ringNow: () => Pick<KeyRing, 'seal'>): (viewer: string) => CursorSeal {
  const derived = new WeakMap<Buffer, CursorKeys>();

  function keysOf(root: Buffer): CursorKeys {
    let keys = derived.get(root);
    if (!keys) {
      const key = (purpose: string) => Buffer.from(hkdfSync('sha256', root, '', `accord cursor ${purpose}`, 32));
      derived.set(root, (keys = { cipher: key('cipher'), nonce: key('nonce') }));
    }
    return keys;
  }

  return (viewer) => ({
    seal(bound, text) {
      const { current, keys } = ringNow().seal;
      const { cipher: key, nonce: nonceKey } = keysOf(keys[current]!);
      const about = Buffer.from(JSON.stringify([viewer, bound]));
      const nonce = createHmac('sha256', nonceKey).update(about).update('\0').update(text).digest();
      const cipher = createCipheriv('aes-256-gcm', key, nonce.subarray(0, nonceBytes)).setAAD(about);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce.subarray(0, nonceBytes), cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(bound, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      // Base64 leaves some bits unread; a cursor is what this hub wrote and nothing like it.
      if (bytes.length <= nonceBytes + tagBytes || bytes.toString('base64url') !== cursor) return null;
      const about = Buffer.from(JSON.stringify([viewer, bound]));
      for (const root of Object.values(ringNow().seal.keys)) {
        const text = openedWith(keysOf(root).cipher, bytes, about);
        if (text !== null) return text;
      }
      return null;
    },
  });
}

function openedWith(key: Buffer, bytes: Buffer, about: Buffer): string | null {
  const nonce = bytes.subarray(0, nonceBytes);
  const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
    .setAAD(about)
    .setAuthTag(tag);
  try {
    return decipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}
