import { bigrams, oneLess } from './normalise.ts';
import type { DuplicateProfile } from './profile.ts';
import { bands } from './sketch.ts';

/** Workers and employers of one dispute that keys are made of; a group of hundreds is found by its first. */
const most = 20;

/** Pairs of characters of an employer's name that go into keys; two names that differ little share most of them. */
const pairsKept = 5;

/** Characters up to which single characters are kept as well: one miswritten leaves a short name hardly a pair. */
const shortName = 4;

/**
 * The texts a dispute is looked up by, before they are made blind. Two disputes of one worker and one employer share at
 * least one of them when the number of the identity card or the telephone is the same, or when each name differs in at
 * most one character, or when their statements are much alike.
 */
export function blockingKeys(profile: DuplicateProfile): string[] {
  const workers = profile.workers.slice(0, most).filter((name) => name.length >= 2);
  const grams = profile.employers.slice(0, most).flatMap((core) => steady(core));
  const forms = workers.flatMap(oneLess);
  return [
    ...new Set([
      ...profile.idNumbers.slice(0, most).map((id) => `ID ${id}`),
      ...profile.phones.slice(0, most).map((phone) => `PHONE ${phone}`),
      ...workers.flatMap((name) => profile.codes.map((code) => `CODE ${name} ${code}`)),
      ...forms.flatMap((form) => grams.map((gram) => `NAMES ${form} ${gram}`)),
      ...(profile.sketch ? bands(profile.sketch).map((band) => `TEXT ${band}`) : []),
    ]),
  ];
}

/** Who a dispute is about. Two entries of one person are looked up one after the other, so that one finds the other. */
export function queueKeys({ workers, idNumbers }: DuplicateProfile): string[] {
  return [...idNumbers, ...workers].slice(0, most).map((who) => `WHO ${who}`);
}

/** The same few parts of a name whatever else it holds: those with the least code points. */
function steady(core: string): string[] {
  const parts = [...core].length <= shortName ? [...bigrams(core), ...core] : bigrams(core);
  return [...new Set(parts)]
    .sort((a, b) => (a < b ? -1 : 1))
    .slice(0, [...core].length <= shortName ? parts.length : pairsKept);
}
