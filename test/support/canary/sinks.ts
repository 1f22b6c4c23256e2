import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A needle that was found where it must not be. */
export interface Hit {
  readonly sink: string;
  readonly needle: string;
  /** What stands around it. */
  readonly around: string;
}

/** Everything that leaves the hub and is no permitted answer, by where it went. */
export class Sinks {
  private readonly texts = new Map<string, string[]>();
  private readonly restore: (() => void)[] = [];

  take(sink: string, text: string): void {
    const held = this.texts.get(sink);
    if (held) held.push(text);
    else this.texts.set(sink, [text]);
  }

  /** From now on, what the process prints is taken and not printed. */
  capturePrinting(): void {
    for (const [sink, stream] of [
      ['standard output', process.stdout],
      ['standard error', process.stderr],
    ] as const) {
      const write = stream.write.bind(stream);
      stream.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
        this.take(sink, Buffer.from(chunk as string).toString('utf8'));
        const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined;
        done?.();
        return true;
      }) as typeof stream.write;
      this.restore.push(() => (stream.write = write));
    }
  }

  /** From now on, what stands in the folder is taken, as often as asked. */
  takeFolder(sink: string, folder: string): void {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      try {
        this.take(sink, readFileSync(join(folder, name), 'utf8'));
      } catch {
        // A segment that was handed over meanwhile, or a folder.
      }
    }
  }

  release(): void {
    for (const undo of this.restore.splice(0)) undo();
  }

  /** Bytes taken, by sink. */
  get bytes(): Readonly<Record<string, number>> {
    const sum = (texts: readonly string[]) => texts.reduce((all, text) => all + Buffer.byteLength(text), 0);
    return Object.fromEntries([...this.texts].map(([sink, texts]) => [sink, sum(texts)]));
  }

  /** Every needle that stands in any sink, as it is, percent-encoded or in escapes. */
  hits(needles: Iterable<string>): Hit[] {
    const byLength = new Map<number, Map<string, string>>();
    for (const needle of needles)
      for (const form of formsOf(needle)) {
        const alike = byLength.get(form.length) ?? new Map<string, string>();
        byLength.set(form.length, alike.set(form, needle));
      }
    // One look at each place of a text for each length: the needles are too many to be looked for one by one.
    return [...this.texts].flatMap(([sink, texts]) => {
      const all = texts.join('\n');
      const found = new Map<string, Hit>();
      for (const [length, alike] of byLength)
        for (let at = 0; at + length <= all.length; at++) {
          const needle = alike.get(all.slice(at, at + length));
          if (needle !== undefined && !found.has(needle))
            found.set(needle, { sink, needle, around: all.slice(Math.max(0, at - 120), at + 160) });
        }
      return [...found.values()];
    });
  }
}

function formsOf(needle: string): string[] {
  const escaped = [...needle].map((char) =>
    char < '\u0080' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [...new Set([needle, encodeURIComponent(needle), escaped.join('')])];
}
