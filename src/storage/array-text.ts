/**
 * Reads the text form of a PostgreSQL array, e.g. `{a,"b,c",NULL,{d}}`.
 *
 * @param text  as the server prints it, without explicit bounds
 * @param parse turns the text of one element into its value; not asked for NULL
 */
export function parseArrayText(text: string, parse: (element: string) => unknown): unknown[] {
  let at = 0;

  function list(): unknown[] {
    const items: unknown[] = [];
    at++;
    while (text[at] !== '}') {
      items.push(item());
      if (text[at] === ',') at++;
    }
    at++;
    return items;
  }

  function item(): unknown {
    if (text[at] === '{') return list();
    if (text[at] === '"') return parse(quoted());
    const start = at;
    while (text[at] !== ',' && text[at] !== '}') at++;
    const word = text.slice(start, at);
    return word === 'NULL' ? null : parse(word);
  }

  function quoted(): string {
    let word = '';
    for (at++; text[at] !== '"'; at++) word += text[at] === '\\' ? text[++at] : text[at];
    at++;
    return word;
  }

  if (!text.startsWith('{') || !text.endsWith('}')) throw new TypeError('not the text of an array');
  return list();
}

/** The text form of an array of texts, every element quoted. */
export function arrayText(elements: readonly string[]): string {
  return `{${elements.map((element) => `"${element.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
