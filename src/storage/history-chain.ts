import { createHash } from 'node:crypto';
import { canonical } from '../commands/command.ts';
import type { Chain } from './loads/dispute-file.ts';

/** Hash before the first fact of a dispute. */
export const emptyChain: Chain = { seq: 0, hash: '' };

/** SHA-256, hex, over the canonical entry and the hash before it: changing one entry breaks all that follow. */
export function chainHash(previous: string, entry: Record<string, unknown>): string {
  return createHash('sha256')
    .update(`${previous}\n${canonical(entry)}`)
    .digest('hex');
}
