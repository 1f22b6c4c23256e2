import { compact } from '../../kernel/half-width.ts';

/** The form two spellings of one code share: `205.5`, `205(5)` and `205（５）` are one code. */
export function plainCode(code: string): string {
  return compact(code).replace(/\((\d+)\)$/, '.$1');
}

/** True where the two spellings name one code. */
export function isSameCode(one: string, other: string): boolean {
  return plainCode(one) === plainCode(other);
}
