import type { Draft } from './draft.ts';

/** A draft as it is kept: with the key it will be sent under, and whether it was sent and no answer came. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly key: string;
  readonly isSent: boolean;
}

/** Hours a draft is kept: it names people, on a machine that may be shared. Long enough for a weekend. */
export const keptHours = 72;

const prefix = 'accord.draft.';
type Kept = KeptDraft & { readonly until: number };

/** Keeps the draft of a person on this machine, in the place of the one before. */
export function keepDraft(storage: Storage, staffId: string, kept: KeptDraft, now: number): void {
  storage.setItem(prefix + staffId, JSON.stringify({ ...kept, until: now + keptHours * 3_600_000 } satisfies Kept));
}

/** The draft of a person, if one is kept; whatever is too old is wiped, whoever it was of. */
export function keptDraft(storage: Storage, staffId: string, now: number): KeptDraft | null {
  for (const name of Object.keys(storage).filter((each) => each.startsWith(prefix))) {
    if (!((read(storage, name)?.until ?? 0) > now)) storage.removeItem(name);
  }
  const kept = read(storage, prefix + staffId);
  return kept && { draft: kept.draft, key: kept.key, isSent: kept.isSent };
}

/** Wipes the draft of a person: on sending, on signing out, or because they say so. */
export function forgetDraft(storage: Storage, staffId: string): void {
  storage.removeItem(prefix + staffId);
}

/** Null for what this version of the page did not write. */
function read(storage: Storage, name: string): Kept | null {
  try {
    const kept = JSON.parse(storage.getItem(name) ?? 'null') as Kept | null;
    return kept && Array.isArray(kept.draft.parties) && Array.isArray(kept.draft.claims) ? kept : null;
  } catch {
    return null;
  }
}
