import type { Refusal } from '../kernel/refusal.ts';
import { textFault } from '../domain/party/check-party.ts';

/** Every fault of the texts of an input at once, by the name of the field; a text that was not given has none. */
export function textFaults(texts: Readonly<Record<string, string | null | undefined>>, max: number): Refusal[] {
  return Object.entries(texts)
    .map(([field, text]) => (text === null || text === undefined ? null : textFault(text, [field], max)))
    .filter((fault) => fault !== null);
}
