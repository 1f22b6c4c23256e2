/** One element: quoted with backslash escapes, bare, or the bracket or comma that stands there. */
const token = /"((?:[^"\\]|\\[^])*)"|[{},]|[^{},"]+/gy;

/**
 * Reads the text form of a PostgreSQL array, e.g. `{a,"b,c",NULL,{d}}`.
 *
 * @param text  as the server prints it, without explicit bounds
 * @param parse turns the text of one element into its value; not asked for NULL
 * @throws TypeError when the text is not that of an array
 */
export function parseArrayText(text: string, parse: (element: string) => unknown): unknown[] {
  const whole: unknown[] = [];
  const open: unknown[][] = [whole];
  for (const found of text.matchAll(token)) {
    const list = open.at(-1);
    if (!list || (list === whole && found[0] !== '{')) break;
    if (found[0] === '{') open.push(nested(list));
    else if (found[0] === '}') open.pop();
    else if (found[1] !== undefined) list.push(parse(found[1].replace(/\\([^])/g, '$1')));
    else if (found[0] !== ',') list.push(found[0] === 'NULL' ? null : parse(found[0]));
    if (open.length === 1 && found.index + found[0].length === text.length) return whole[0] as unknown[];
  }
  throw new TypeError('not the text of an array');
}

/** A new list inside another. */
function nested(list: unknown[]): unknown[] {
  const inner: unknown[] = [];
  list.push(inner);
  return inner;
}

/** The text form of an array of texts, every element quoted. */
export function arrayText(elements: readonly string[]): string {
  return `{${elements.map((element) => `"${element.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
