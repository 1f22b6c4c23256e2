import { isUtf8 } from 'node:buffer';
import { Refusal } from '../../kernel/refusal.ts';
import { maxRowBytes } from './row.ts';

interface Place {
  /** Position in the input, from 1. */
  readonly number: number;
  /** Bytes of the input before the line, and up to the end of its line break. */
  readonly start: number;
  readonly end: number;
}

/** A line without its line break, or why it cannot be read. */
export type Line = Place & ({ readonly text: string } | { readonly fault: Refusal });

const lineFeed = 0x0a;
const byteOrderMark = '\ufeff';

/** Cuts bytes into lines of UTF-8. A line past `maxRowBytes` is read over without being held in memory. */
export async function* readLines(input: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let [size, number, start, read] = [0, 0, 0, 0];

  function hold(bytes: Buffer): void {
    size += bytes.length;
    if (size <= maxRowBytes) parts.push(bytes);
    else parts = [];
  }
  function release(end: number): Line {
    number += 1;
    const place = { number, start, end };
    const line = size > maxRowBytes ? { ...place, fault: tooLarge() } : decoded(Buffer.concat(parts), place);
    [parts, size, start] = [[], 0, end];
    return line;
  }

  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      hold(chunk.subarray(from, at));
      from = at + 1;
      yield release(read + from);
    }
    hold(chunk.subarray(from));
    read += chunk.length;
  }
  if (size > 0) yield release(read);
}

export function tooLarge(): Refusal {
  return new Refusal('ROW_TOO_LARGE', { allowed: [`≤ ${maxRowBytes} bytes`] });
}

function decoded(bytes: Buffer, place: Place): Line {
  if (!isUtf8(bytes)) return { ...place, fault: new Refusal('ROW_NOT_UTF8', { allowed: ['UTF-8'] }) };
  const text = bytes.toString('utf8').replace(/\r$/, '');
  return { ...place, text: place.number === 1 && text.startsWith(byteOrderMark) ? text.slice(1) : text };
}
