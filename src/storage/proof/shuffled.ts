import type { RandomBytes } from './commitments.ts';

/** A copy in random order, every order as likely as any other but for one part in 2^32 (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: RandomBytes): Item[] {
  const mixed = [...items];
  const numbers = Buffer.from(random(4 * mixed.length));
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor((numbers.readUInt32BE(4 * at) / 2 ** 32) * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
