import { isMomentText } from '../kernel/shanghai-instant.ts';

/** What a key of a cursor may look like. */
export type CursorKey = 'id' | 'instant';

/** Cursors of one list: its name, so that a cursor of another list is not taken for one of it, and its keys. */
export interface CursorForm {
  readonly list: string;
  readonly keys: readonly CursorKey[];
}

const forms: Readonly<Record<CursorKey, (key: string) => boolean>> = {
  id: (key) => /^[a-z]{3}_[0-9a-z_-]{1,60}$/.test(key),
  instant: isMomentText,
};

/** Opaque to callers: base64url of the JSON of the list's name and the keys. */
export function encodeCursor({ list }: CursorForm, keys: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

/** The keys of a cursor, or null when the text is no cursor of this list. */
export function decodeCursor({ list, keys: kinds }: CursorForm, cursor: string): readonly string[] | null {
  if (!/^[A-Za-z0-9_-]{1,400}$/.test(cursor)) return null;
  const parts = parsed(cursor);
  if (!Array.isArray(parts) || parts.length !== kinds.length + 1 || parts[0] !== list) return null;
  const keys = parts.slice(1) as unknown[];
  return keys.every((key, index) => typeof key === 'string' && forms[kinds[index]!](key)) ? (keys as string[]) : null;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
