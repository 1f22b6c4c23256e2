import { blockingKeys } from '../../../src/domain/duplicate/blocking-keys.ts';
import { profileOf, type DuplicateProfile, type ProfileSource } from '../../../src/domain/duplicate/profile.ts';
import { scorePair } from '../../../src/domain/duplicate/score.ts';
import { alterations, dice } from './alterations.ts';

/** One way to look for duplicates: which keys it looks by, and from which score on it proposes. */
export interface Method {
  readonly name: string;
  readonly keys: (profile: DuplicateProfile) => readonly string[];
  /** Null proposes whatever shares a key. */
  readonly from: number | null;
}

/** A profile with the keys a method looks it up by, so that neither is worked out twice. */
interface Entry {
  readonly profile: DuplicateProfile;
  readonly keys: ReadonlySet<string>;
}

/** How often a method was right and wrong. */
export interface Figures {
  readonly pairs: number;
  readonly found: number;
}

function entry(source: ProfileSource, { keys }: Method): Entry {
  const profile = profileOf(source);
  return { profile, keys: new Set(keys(profile)) };
}

function proposes(method: Method, first: Entry, second: Entry): boolean {
  if (![...second.keys].some((key) => first.keys.has(key))) return false;
  return method.from === null || scorePair(first.profile, second.profile).score >= method.from;
}

/** Copies of each dispute, altered in one way, that are proposed to be the same as it. */
export function recall(method: Method, sources: readonly ProfileSource[], alteration: string): Figures {
  const roll = dice(7);
  const found = sources.filter((source) => {
    const copy = alterations[alteration]!(source, roll);
    return proposes(method, entry(source, method), entry(copy, method));
  });
  return { pairs: sources.length, found: found.length };
}

/** Pairs of different disputes that are proposed to be one all the same, whichever was registered first. */
export function falseAlarms(method: Method, sources: readonly ProfileSource[]): Figures {
  const entries = sources.map((source) => entry(source, method));
  let [pairs, found] = [0, 0];
  for (const [n, first] of entries.entries()) {
    for (const second of entries.slice(n + 1)) {
      pairs += 1;
      if (proposes(method, first, second)) found += 1;
    }
  }
  return { pairs, found };
}

/** Pairs of a dispute and another of a colleague: same employer, days, claims and amounts, another worker. */
export function colleagues(
  method: Method,
  sources: readonly ProfileSource[],
  others: readonly ProfileSource[],
): Figures {
  const found = sources.filter((source, n) => proposes(method, entry(source, method), entry(others[n]!, method)));
  return { pairs: sources.length, found: found.length };
}

const only =
  (...kinds: readonly string[]) =>
  (profile: DuplicateProfile) =>
    blockingKeys(profile).filter((key) => kinds.some((kind) => key.startsWith(`${kind} `)));

/** Names as they stand, with nothing left out. */
function exactNames(profile: DuplicateProfile): string[] {
  return profile.workers.flatMap((worker) => profile.employers.map((employer) => `EXACT ${worker} ${employer}`));
}

/** The ways that are compared; the last is the hub's. */
export function methods(from: number): readonly Method[] {
  return [
    { name: 'numbers (blind index)', keys: only('ID', 'PHONE', 'CODE'), from: null },
    { name: 'exact names', keys: exactNames, from: null },
    { name: 'names, one character off', keys: only('NAMES'), from },
    { name: 'statement', keys: only('TEXT'), from },
    { name: 'the hub', keys: blockingKeys, from },
  ];
}
