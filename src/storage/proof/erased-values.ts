import type { IsErased } from './verify-chains.ts';

/** Facts that say that personal values were erased. */
const erasures: ReadonlySet<string> = new Set(['PersonalDataErased']);

/** Names of commitments that erasure keeps open, as a regular expression: what history says itself, and amounts. */
export const keptOpen = '^(seq|audience|actor)$|^(body|claim|obligation|instalment)[.]';

const isKeptOpen = new RegExp(keptOpen);

/** A destroyed salt is accounted for when erasure destroys such salts and the history says that values were erased. */
export const isAccountedFor: IsErased = (name, facts) =>
  !isKeptOpen.test(name) && facts.some(({ type }) => erasures.has(type));
