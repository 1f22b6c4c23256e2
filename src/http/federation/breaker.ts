/** Failures in a row after which a partner is left alone for a while. */
const patience = 3;
/** Milliseconds it is left alone, and after which one request tries again. */
const rest = 5_000;

export type BreakerState = 'CLOSED' | 'OPEN' | 'HALF_OPEN';

/**
 * Keeps callers from waiting for a partner that does not answer: after some failures in a row nobody asks it, then one
 * request tries, and with its success everybody asks again.
 */
export class Breaker {
  private failures = 0;
  /** When it opened, in milliseconds of a clock that only runs forward; null while it is closed. */
  private openedAt: number | null = null;
  private isTrying = false;
  private readonly time: () => number;

  constructor(time: () => number) {
    this.time = time;
  }

  get state(): BreakerState {
    if (this.openedAt === null) return 'CLOSED';
    return this.isTrying || this.time() - this.openedAt >= rest ? 'HALF_OPEN' : 'OPEN';
  }

  /** Whether a request may go out now; the one that tries a half-open breaker is the only one. */
  enter(): boolean {
    if (this.openedAt === null) return true;
    if (this.isTrying || this.time() - this.openedAt < rest) return false;
    this.isTrying = true;
    return true;
  }

  succeeded(): void {
    this.failures = 0;
    this.openedAt = null;
    this.isTrying = false;
  }

  failed(): void {
    this.failures += 1;
    if (this.isTrying || this.failures >= patience) this.openedAt = this.time();
    this.isTrying = false;
  }
}
