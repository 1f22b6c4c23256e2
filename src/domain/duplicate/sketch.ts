/**
 * A text in 32 numbers: for each of 32 ways of mixing, the least hash of its runs of five characters (MinHash, Broder
 * 1997). The share of numbers two sketches have in common estimates the share of runs the texts have in common.
 */
export type Sketch = readonly number[];

const { imul } = Math;

const size = 32;
const runLength = 5;
/** Characters looked at. */
const upTo = 8000;
/** Fewer runs than this say nothing. */
const leastRuns = 30;

/** The sketch of a text without its figures and signs, which are what two clerks write differently; null for a scrap. */
export function sketchOf(text: string): Sketch | null {
  const letters = [...text.slice(0, upTo).replace(/[^\p{Script=Han}a-zA-Z]/gu, '')];
  if (letters.length < leastRuns + runLength) return null;
  const least = new Array<number>(size).fill(0xffffffff);
  for (let start = 0; start + runLength <= letters.length; start += 1) {
    const hash = fnv(letters, start);
    for (let way = 0; way < size; way += 1) {
      const mixed = mix(hash, way);
      if (mixed < least[way]!) least[way] = mixed;
    }
  }
  return least;
}

/** How alike two texts are, 0 to 1. */
export function likeness(first: Sketch, second: Sketch): number {
  return first.filter((each, way) => each === second[way]).length / size;
}

/** Two numbers of the sketch together: texts that are much alike share at least one such pair. */
export function bands(sketch: Sketch): string[] {
  return Array.from({ length: size / 2 }, (_, band) => `${band}:${sketch[2 * band]}:${sketch[2 * band + 1]}`);
}

/** FNV-1a over the code points of one run. */
function fnv(letters: readonly string[], start: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + runLength; at += 1) {
    hash ^= letters[at]!.codePointAt(0)!;
    hash = imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

function mix(hash: number, way: number): number {
  let mixed = imul(hash ^ (0x9e3779b9 * (way + 1)), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
