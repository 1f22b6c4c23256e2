/** Misses of one caller in ten minutes after which the next ones are answered slowly. */
export const missesAllowed = 50;
/** Milliseconds the misses of a caller are counted for. */
const span = 10 * 60_000;
/** Longest time, in milliseconds, one answer is held back. */
const longest = 20_000;
/** Callers remembered; the one not heard of longest is forgotten first. */
const mostCallers = 10_000;

interface Record {
  /** Misses of the span so far. */
  misses: number;
  /** When the span began, in milliseconds of a clock that only runs forward. */
  since: number;
  /** When the next miss may be answered. */
  next: number;
}

/**
 * Counts how often each caller asked for what is not there, or not for the caller. Who goes through numbers in sequence
 * is answered one miss a second, however many are asked at once; the answer itself stays what it was. Whoever asks for
 * what is there never waits.
 */
export class Misses {
  private readonly records = new Map<string, Record>();
  private readonly step: number;

  /** @param step milliseconds between two answers to misses of a caller who has had too many */
  constructor(step = 1_000) {
    this.step = step;
  }

  /**
   * @param caller tells one caller from another
   * @param at     milliseconds of a clock that only runs forward
   * @returns milliseconds to hold the answer back, and whether this very miss tripped the limit
   */
  count(caller: string, misses: number, at: number): { readonly wait: number; readonly tripped: boolean } {
    let record = this.records.get(caller);
    if (!record || at - record.since >= span) record = { misses: 0, since: at, next: 0 };
    this.records.delete(caller);
    this.records.set(caller, record);
    if (this.records.size > mostCallers) this.records.delete(this.records.keys().next().value!);
    const before = record.misses;
    record.misses += misses;
    if (record.misses <= missesAllowed) return { wait: 0, tripped: false };
    record.next = Math.max(record.next, at) + this.step * misses;
    return { wait: Math.min(record.next - at, longest), tripped: before <= missesAllowed };
  }
}
