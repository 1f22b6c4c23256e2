import { parseArrayText } from './array-text.ts';

export type ResultParser = (text: string) => unknown;

function elements(): Record<number, ResultParser> {
  return {
    16: (text) => text === 't',
    17: (text) => Buffer.from(text.slice(2), 'hex'),
    20: wholeNumber,
    21: Number,
    23: Number,
    26: Number,
    700: Number,
    701: Number,
    114: (text) => JSON.parse(text) as unknown,
    3802: (text) => JSON.parse(text) as unknown,
    1184: instant,
    // Listed though they stay text: PGlite would make local-time Dates of calendar dates.
    1082: asText,
    1114: asText,
    1186: asText,
    1700: asText,
  };
}

/** Array oid to element oid, for the types in use. */
const elementOf: Readonly<Record<number, number>> = {
  1000: 16,
  1001: 17,
  1016: 20,
  1005: 21,
  1007: 23,
  1028: 26,
  1021: 700,
  1022: 701,
  199: 114,
  3807: 3802,
  1185: 1184,
  1182: 1082,
  1115: 1114,
  1187: 1186,
  1231: 1700,
  1009: 25,
  1015: 1043,
  1014: 1042,
  1003: 19,
  2951: 2950,
};

/** What a column's text becomes, by the oid of its type (pg_type.dat). Types not listed stay text on both engines. */
export const resultParsers: Readonly<Record<number, ResultParser>> = {
  ...elements(),
  ...arrays(),
};

function arrays(): Record<number, ResultParser> {
  const parserOf = elements();
  return Object.fromEntries(
    Object.entries(elementOf).map(([array, element]): [string, ResultParser] => {
      const parse = parserOf[element] ?? asText;
      return [array, (text) => parseArrayText(text, parse)];
    }),
  );
}

function asText(text: string): string {
  return text;
}

/** A number while no digit is lost, a BigInt beyond 2^53. */
function wholeNumber(text: string): number | bigint {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text);
}

/** `2026-03-02 01:00:00.5+00` to a Date; the ISO form is spelt out because only that one is specified for `new Date`. */
function instant(text: string): Date {
  const offset = /([+-]\d\d)$/.exec(text) ? ':00' : '';
  return new Date(text.replace(' ', 'T') + offset);
}
