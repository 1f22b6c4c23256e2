import { isSignedBy, noteVerifier, parseNote, signNote, type NoteSigner, type NoteVerifier } from './signed-note.ts';
import { leafHash } from './fact-leaf.ts';

/** A key of the log: since when, and the note that hands over to it. */
export interface LogKey {
  readonly keyId: string;
  readonly verifierKey: string;
  readonly from: Date;
  /** Index of the leaf that binds the hand-over into the log. */
  readonly leafIndex: number;
  readonly note: string;
}

/**
 * The note by which a key takes over: old key (or `none`), new key, and since when, signed by both. Whoever trusts the
 * old key can trust the new one from then on, and the old one no longer.
 */
export function handoverNote(signer: NoteSigner, previous: NoteSigner | null, at: Date): string {
  const text = `${signer.name}/key\n${previous?.verifierKey ?? 'none'}\n${signer.verifierKey}\ntime ${at.toISOString()}\n`;
  return signNote(text, previous ? [previous, signer] : [signer]);
}

/** Leaf of a hand-over in the log: SHA-256 over 0x00, `accord-key/1`, line feed, and the note. */
export function handoverLeaf(note: string): Buffer {
  return leafHash(Buffer.from(`accord-key/1\n${note}`));
}

/** What a hand-over says; null when it is not signed by both keys it names. */
export function readHandover(
  note: string,
): { readonly previous: string | null; readonly next: string; readonly from: Date } | null {
  const parsed = parseNote(note);
  const [, name, previous, next, from] = /^([^\n]+)\/key\n(\S+)\n(\S+)\ntime (\S+)\n$/.exec(parsed?.text ?? '') ?? [];
  if (!parsed || !name || !previous || !next || !from) return null;
  try {
    const keys = (previous === 'none' ? [next] : [previous, next]).map(noteVerifier);
    const signed = keys.every((key) => key.name === name && isSignedBy(parsed, key));
    return signed ? { previous: previous === 'none' ? null : previous, next, from: new Date(from) } : null;
  } catch {
    return null;
  }
}

/** The keys whose ids and forms hold; one that does not is a fault of its own. */
export function verifiersOf(logKeys: readonly Pick<LogKey, 'verifierKey'>[]): NoteVerifier[] {
  return logKeys.flatMap(({ verifierKey }) => {
    try {
      return [noteVerifier(verifierKey)];
    } catch {
      return [];
    }
  });
}
