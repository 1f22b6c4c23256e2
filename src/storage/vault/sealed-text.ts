import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Bytes of the nonce and of the tag of AES-GCM (NIST SP 800-38D). */
const nonceBytes = 12;
const tagBytes = 16;

/** A sealed value was changed, or stands where it was not sealed for. Says nothing of what it is. */
export class SealBroken extends Error {
  constructor() {
    super('a sealed value cannot be opened where it stands');
    this.name = 'SealBroken';
  }
}

/**
 * Seals a text with AES-256-GCM under a nonce of its own.
 *
 * @param about where the text stands: opened anywhere else it is refused
 * @returns base64url of nonce, ciphertext and tag
 */
export function seal(key: Buffer, text: string, about: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(about, 'utf8'));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
}

/** @throws SealBroken when a bit of it is another, or it stands elsewhere */
export function open(key: Buffer, sealed: string, about: string): string {
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    // The last character of base64 holds spare bits; a text with others in them is another text.
    if (bytes.toString('base64url') !== sealed) throw new SealBroken();
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(about, 'utf8'));
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    const body = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
    return Buffer.concat([body, decipher.final()]).toString('utf8');
  } catch {
    throw new SealBroken();
  }
}

/** Where a value stands. */
export interface SealedPlace {
  readonly table: string;
  /** The row's id, or what stands for it. */
  readonly row: string;
  readonly column: string;
}

/** A sealed value as a column holds it: it says by itself how it was made, and with which data key. */
const form = /^v1\.(dky_[0-9a-z_]{3,64})\.([A-Za-z0-9_-]{38,})$/;

/** The version is bound into the seal with the place, so that a later form cannot be passed off as this one. */
const aboutPlace = ({ table, row, column }: SealedPlace) => `${table}\n${row}\n${column}\nv1`;

/** Text of a column, sealed for its place. */
export function sealedText(dataKeyId: string, key: Buffer, text: string, place: SealedPlace): string {
  return `v1.${dataKeyId}.${seal(key, text, aboutPlace(place))}`;
}

/** Id of the data key of a sealed text; null for a text that is not sealed. */
export function dataKeyOf(text: string): string | null {
  return form.exec(text)?.[1] ?? null;
}

/** @throws SealBroken when the text was changed or moved */
export function openedText(key: Buffer, text: string, place: SealedPlace): string {
  const body = form.exec(text)?.[2];
  if (body === undefined) throw new SealBroken();
  return open(key, body, aboutPlace(place));
}
