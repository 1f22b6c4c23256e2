/**
 * The one text of a JSON value (RFC 8785): keys in the order of their UTF-16 code units, numbers as ECMAScript writes
 * them, no space. Dates stand as their ISO text and absent values are left out, as in `JSON.stringify`; null stays.
 *
 * @throws TypeError for what JSON cannot say: an infinite number, half a surrogate pair, a function
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return number(value);
  if (typeof value !== 'object') throw new TypeError(`JSON cannot say a ${typeof value}`);
  if (hasOwnForm(value)) return canonicalJson(value.toJSON());
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${text(key)}:${canonicalJson(each)}`);
  return `{${members.join(',')}}`;
}

function text(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('JSON cannot say half a surrogate pair');
  return JSON.stringify(value);
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('JSON cannot say an infinite number');
  return JSON.stringify(value);
}

function hasOwnForm(value: object): value is { toJSON(): unknown } {
  return typeof (value as { toJSON?: unknown }).toJSON === 'function';
}
