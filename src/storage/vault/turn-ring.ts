import { randomBytes } from 'node:crypto';
import type { KeyRing, RingPurpose } from './key-ring.ts';

/** How long after a turn an old key stays in the ring at least: by then every process has taken the new ring. */
export const turnSettlesMs = 10 * 60_000;

/** A ring with a new key for one purpose; the old ones still open what they sealed. */
export function turnedRing(ring: KeyRing, purpose: RingPurpose, at: Date): KeyRing {
  const { keys } = ring[purpose];
  let number = Object.keys(keys).length + 1;
  while (Object.hasOwn(keys, `${purpose}-${number}`)) number += 1;
  const id = `${purpose}-${number}`;
  return { ...ring, [purpose]: { current: id, since: at, keys: { ...keys, [id]: randomBytes(32) } } };
}

/** Why a key stays in the ring. */
export type StaysBecause = 'UNKNOWN' | 'CURRENT' | 'IN_USE' | 'JUST_TURNED';

/**
 * A ring without an old key, or why it has to stay.
 *
 * @param uses what is still made with each key: data keys wrapped under it, or digests
 */
export function ringWithout(
  ring: KeyRing,
  id: string,
  { uses, now }: { readonly uses: Readonly<Record<string, number>>; readonly now: Date },
): KeyRing | StaysBecause {
  const purpose = (['seal', 'blind'] as const).find((each) => Object.hasOwn(ring[each].keys, id));
  if (!purpose) return 'UNKNOWN';
  const { current, since, keys } = ring[purpose];
  if (current === id) return 'CURRENT';
  if ((uses[id] ?? 0) > 0) return 'IN_USE';
  if (since && now.getTime() - since.getTime() < turnSettlesMs) return 'JUST_TURNED';
  return {
    ...ring,
    [purpose]: { ...ring[purpose], keys: Object.fromEntries(Object.entries(keys).filter(([each]) => each !== id)) },
  };
}
