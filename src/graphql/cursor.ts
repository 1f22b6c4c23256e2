import { canonical } from '../commands/command.ts';
import { isMomentText } from '../kernel/shanghai-instant.ts';

/** What a key of a cursor may look like. */
export type CursorKey = 'id' | 'instant';

/** Cursors of one list: its name, so that a cursor of another list is not taken for one of it, and its keys. */
export interface CursorForm {
  readonly list: string;
  readonly keys: readonly CursorKey[];
}

/** Seals what a cursor holds, for one viewer. */
export interface CursorSeal {
  /** @param bound what the cursor may be used for: the list and what it is narrowed by */
  seal(bound: string, text: string): string;
  /** The text; null when it was sealed for another viewer or another list, or was not sealed by this hub at all. */
  open(bound: string, cursor: string): string | null;
}

/** The same for one caller and one way of asking: its cursors are sealed, and good for nobody and nothing else. */
export interface SealedForm extends CursorForm {
  readonly seal: CursorSeal;
  /** What narrows the list, as canonical text; empty where nothing can. */
  readonly narrowedBy: string;
}

/** The cursors of a list for the caller. `narrowedBy` is every argument but the page. */
export function sealedForm(
  form: CursorForm,
  { cursors }: { readonly cursors: CursorSeal },
  narrowedBy: Readonly<Record<string, unknown>> = {},
): SealedForm {
  return { ...form, seal: cursors, narrowedBy: canonical(narrowedBy) };
}

const forms: Readonly<Record<CursorKey, (key: string) => boolean>> = {
  id: (key) => /^[a-z]{3}_[0-9a-z_-]{1,60}$/.test(key),
  instant: isMomentText,
};

/** Opaque to callers: the JSON of the keys, sealed. */
export function encodeCursor({ list, narrowedBy, seal }: SealedForm, keys: readonly string[]): string {
  return seal.seal(`${list} ${narrowedBy}`, JSON.stringify(keys));
}

/** The keys of a cursor, or null when the text is no cursor of this list for this caller. */
export function decodeCursor(
  { list, keys: kinds, narrowedBy, seal }: SealedForm,
  cursor: string,
): readonly string[] | null {
  if (!/^[A-Za-z0-9_-]{1,400}$/.test(cursor)) return null;
  const text = seal.open(`${list} ${narrowedBy}`, cursor);
  const keys = text === null ? null : (JSON.parse(text) as string[]);
  if (keys?.length !== kinds.length) return null;
  return keys.every((key, index) => forms[kinds[index]!](key)) ? keys : null;
}
