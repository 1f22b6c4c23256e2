/** What is left to an agency, and when it was last counted. */
interface Bucket {
  left: number;
  at: number;
}

/**
 * What agencies may ask of this process: a bucket of cost units each, which fills evenly and holds a minute's worth. A
 * hub of several processes gives each its part; a store they shared would cost every read a write.
 */
export class Quotas {
  /** Units a minute; 0 sets no quota. */
  readonly perMinute: number;
  private readonly buckets = new Map<string, Bucket>();
  private readonly elapsed: () => number;

  /** @param elapsed milliseconds of a clock that only goes forward */
  constructor(perMinute: number, elapsed: () => number) {
    this.perMinute = perMinute;
    this.elapsed = elapsed;
  }

  /** Seconds until anything may be asked again; 0 while something may. */
  waitOf(agencyId: string): number {
    return this.perMinute === 0 ? 0 : this.secondsUntil(1, this.bucketOf(agencyId));
  }

  /** Takes units. @returns seconds until as much will be there, and 0 when it was taken */
  take(agencyId: string, units: number): number {
    if (this.perMinute === 0) return 0;
    const bucket = this.bucketOf(agencyId);
    // What costs more than a whole minute's worth waits until the bucket is full, and then empties it below nothing.
    const wait = this.secondsUntil(Math.min(units, this.perMinute), bucket);
    if (wait === 0) bucket.left -= units;
    return wait;
  }

  /** Units left to an agency, rounded down. */
  left(agencyId: string): number {
    return this.perMinute === 0 ? Number.MAX_SAFE_INTEGER : Math.floor(this.bucketOf(agencyId).left);
  }

  private secondsUntil(units: number, { left }: Bucket): number {
    return left >= units ? 0 : Math.ceil(((units - left) * 60) / this.perMinute);
  }

  private bucketOf(agencyId: string): Bucket {
    const at = this.elapsed();
    let bucket = this.buckets.get(agencyId);
    if (!bucket) this.buckets.set(agencyId, (bucket = { left: this.perMinute, at }));
    bucket.left = Math.min(this.perMinute, bucket.left + ((at - bucket.at) * this.perMinute) / 60_000);
    bucket.at = at;
    return bucket;
  }
}

/** Whose quota a request draws on. */
export interface Account {
  readonly agencyId: string;
  readonly quotas: Quotas;
  /** Seconds after which it may be sent again; 0 unless it was refused. */
  wait: number;
}
