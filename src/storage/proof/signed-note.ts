import { createHash, sign, verify, type KeyObject } from 'node:crypto';
import { publicKeyOf, rawPublicKey } from '../ed25519.ts';

/** A key that signs notes (C2SP signed-note, Ed25519). */
export interface NoteSigner {
  /** Name of the log, also the first line of its checkpoints. */
  readonly name: string;
  /** First four bytes of SHA-256 over name, line feed, 0x01 and the public key; hex. */
  readonly keyId: string;
  /** `<name>+<key id>+<base64 of 0x01 and the public key>`: what a verifier is given. */
  readonly verifierKey: string;
  /** 64 bytes over the text. */
  sign(text: string): Buffer;
}

/** A key that notes are checked with. */
export interface NoteVerifier {
  readonly name: string;
  readonly keyId: string;
  readonly publicKey: KeyObject;
}

/** A note taken apart; nothing in it is believed yet. */
export interface Note {
  /** Lines before the empty line, each ended by a line feed: what is signed. */
  readonly text: string;
  readonly signatures: readonly { readonly name: string; readonly keyId: string; readonly signature: Buffer }[];
}

/** Kind of a key by C2SP signed-note. */
const ed25519 = Buffer.of(1);

/** @throws Error when the key is not an Ed25519 private key, or the name cannot stand in a note */
export function noteSigner(name: string, privateKey: KeyObject): NoteSigner {
  if (privateKey.type !== 'private' || privateKey.asymmetricKeyType !== 'ed25519') {
    throw new Error('the key of the log must be an Ed25519 private key');
  }
  if (!/^[^\s+\u2014]+$/u.test(name)) throw new Error('the name of the log holds a space or a plus sign');
  const raw = rawPublicKey(privateKey);
  const keyId = keyIdOf(name, raw);
  return {
    name,
    keyId,
    verifierKey: `${name}+${keyId}+${Buffer.concat([ed25519, raw]).toString('base64')}`,
    sign: (text) => sign(null, Buffer.from(text), privateKey),
  };
}

function keyIdOf(name: string, raw: Uint8Array): string {
  const hash = createHash('sha256').update(`${name}\n`).update(ed25519).update(raw).digest();
  return hash.subarray(0, 4).toString('hex');
}

/** @throws Error when the text is not a verifier key of this kind, or its id is not that of its key */
export function noteVerifier(verifierKey: string): NoteVerifier {
  const [name = '', keyId = '', encoded = '', ...rest] = splitKey(verifierKey.trim());
  const bytes = Buffer.from(encoded, 'base64');
  const fits = rest.length === 0 && bytes.length === 33 && bytes[0] === 1 && bytes.toString('base64') === encoded;
  const raw = bytes.subarray(1);
  if (!fits || keyIdOf(name, raw) !== keyId) throw new Error('not a verifier key');
  return { name, keyId, publicKey: publicKeyOf(raw) };
}

/** A base64 text may hold plus signs of its own. */
function splitKey(text: string): string[] {
  const [name = '', keyId = ''] = text.split('+', 2);
  return [name, keyId, text.slice(name.length + keyId.length + 2)];
}

/** The text with a signature line of each signer. The text ends with a line feed and holds no empty line. */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  const lines = signers.map(({ name, keyId, sign: signed }) => {
    const bytes = Buffer.concat([Buffer.from(keyId, 'hex'), signed(text)]);
    return `\u2014 ${name} ${bytes.toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/** Takes a note apart; null when it is not one. */
export function parseNote(note: string): Note | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map((line) => {
    const [, name, encoded] = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+=*)$/u.exec(line) ?? [];
    if (name === undefined || encoded === undefined) return null;
    const bytes = Buffer.from(encoded, 'base64');
    if (bytes.length !== 68 || bytes.toString('base64') !== encoded) return null;
    return { name, keyId: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) };
  });
  if (signatures.includes(null)) return null;
  return { text: note.slice(0, end + 1), signatures: signatures.filter((each) => each !== null) };
}

/** Whether the note bears a good signature of this key. */
export function isSignedBy(note: Note, { name, keyId, publicKey }: NoteVerifier): boolean {
  return note.signatures.some(
    (each) =>
      each.name === name && each.keyId === keyId && verify(null, Buffer.from(note.text), publicKey, each.signature),
  );
}
