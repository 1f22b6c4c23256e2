import type { Database } from '../../storage/database.ts';
import { agenciesConcerned } from '../../storage/reads/feed-news.ts';
import type { FeedPlace } from '../../storage/reads/feed.ts';
import { feedChannel, sequenceFeed } from '../../storage/sequence-feed.ts';
import { errorFacts } from '../error-facts.ts';
import type { Log } from '../log.ts';

/** Milliseconds between two looks for news nobody rang for. Half of it is what a revocation elsewhere may take to be seen. */
const lookEvery = 250;

/** Somebody who waits for news of one agency. */
export interface Listener {
  readonly agencyId: string;
  /** There may be something for the agency. */
  readonly wake: () => void;
  /** There was nothing for the agency up to here; who has read everything before may go on from here. */
  readonly pass: (place: FeedPlace) => void;
  /** A look was taken; whatever else may have ended is looked at. */
  readonly look: () => void;
}

export interface BellParts {
  readonly database: Database;
  /** Takes in what others changed in the directory. */
  readonly followDirectory: () => Promise<unknown>;
  readonly now: () => Date;
  readonly log: Log;
}

/**
 * Gives facts their place in the feed and wakes whoever they may concern: at once where this process wrote them, on the
 * word of the database where another did, and by looking four times a second where neither came through. It looks only
 * while somebody listens.
 */
export class FeedBell {
  private readonly parts: BellParts;
  private readonly listeners = new Set<Listener>();
  private place: FeedPlace | null = null;
  private looking: Promise<void> | null = null;
  private isRung = false;
  private timer: NodeJS.Timeout | undefined;
  private unlisten: Promise<() => Promise<void>> | null = null;

  constructor(parts: BellParts) {
    this.parts = parts;
  }

  /** Where the feed ends now; whoever begins here is told of everything committed from now on. */
  async end(): Promise<FeedPlace> {
    const at = this.parts.now();
    const { last } = await sequenceFeed(this.parts.database);
    return { no: last, at };
  }

  /** Tells how to stop listening. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    this.start();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.rest();
    };
  }

  /** There is news: something was committed. */
  ring(): void {
    if (this.listeners.size === 0) return;
    if (this.looking) this.isRung = true;
    else this.looking = this.look().finally(() => this.looked());
  }

  /** Stops for good. */
  async close(): Promise<void> {
    this.rest();
    await this.looking;
    const unlisten = await this.unlisten?.catch(() => null);
    this.unlisten = null;
    await unlisten?.();
  }

  private start(): void {
    if (this.timer) return;
    this.timer = setInterval(() => this.ring(), lookEvery);
    this.timer.unref();
    this.unlisten ??= this.parts.database.listen(feedChannel, () => this.ring());
    this.unlisten.catch(() => undefined);
  }

  private rest(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.place = null;
  }

  private looked(): void {
    this.looking = null;
    if (!this.isRung) return;
    this.isRung = false;
    this.ring();
  }

  private async look(): Promise<void> {
    try {
      await this.parts.followDirectory();
      await this.wakeConcerned();
      for (const listener of [...this.listeners]) listener.look();
    } catch (error) {
      this.parts.log.error('feed.not-read', errorFacts(error));
    }
  }

  private async wakeConcerned(): Promise<void> {
    const { database } = this.parts;
    const before = this.place;
    const end = await this.end();
    // The first look does not know what came before it.
    if (!before) for (const listener of [...this.listeners]) listener.wake();
    else if (end.no > before.no || end.at > before.at) {
      const agencies = await agenciesConcerned(database, {
        from: before.no,
        to: end.no,
        since: before.at,
        now: end.at,
      });
      for (const listener of [...this.listeners]) {
        if (agencies.has(listener.agencyId)) listener.wake();
        else listener.pass(end);
      }
    }
    this.place = end;
  }
}
