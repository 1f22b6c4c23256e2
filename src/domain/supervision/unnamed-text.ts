import { compact } from '../../kernel/half-width.ts';
import { Refusal } from '../../kernel/refusal.ts';

/** Shortest name that is looked for: one character alone stands in too many other words. */
const shortestName = 2;

/**
 * Refuses texts that name a person of the dispute. Nobody who complained may be known from a document of supervision
 * (INSP 9; PET 30), and a direct report names no worker; the refusal never repeats the name.
 *
 * @param names names, numbers or other marks that must not appear; spaces and full-width forms hide nothing
 */
export function namesInTexts(texts: Readonly<Record<string, unknown>>, names: readonly string[]): Refusal[] {
  const marks = names.map(compact).filter((name) => [...name].length >= shortestName);
  return Object.entries(texts)
    .filter(([, text]) => typeof text === 'string' && marks.some((mark) => compact(text).includes(mark)))
    .map(([field]) => new Refusal('PERSON_NAMED', { path: [field], allowed: ['worker A'] }));
}
