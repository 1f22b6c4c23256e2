import type { Principal } from '../../domain/agency/agency.ts';
import { accessEnded, signOf, streamClosed, streamOpened } from '../../notify/hub-event.ts';
import type { Viewer } from '../../storage/viewed-database.ts';
import type { FeedAsked, FeedSlice } from '../../storage/reads/feed.ts';
import type { Session } from '../authenticate.ts';
import type { FeedBell } from './feed-bell.ts';
import { toldOf, type Told } from './merge-slice.ts';
import { eventAt, following, type PlaceSeal, type StreamEvent, type StreamPlace } from './stream-place.ts';

/** Places of the feed looked at in one statement. */
const span = 500;

/** Milliseconds for which what was judged may be told; then it is judged again. */
const judgedFor = 250;

/** Why a stream is over. */
export type StreamEnd = 'ACCESS_ENDED' | 'SIGHT_ENDED' | 'STOPPING' | 'LEFT';

/** What a stream is made of. */
export interface StreamParts {
  readonly id: string;
  readonly session: Session;
  /** The one dispute it tells of; null for all. */
  readonly disputeId: string | null;
  readonly begins: StreamPlace;
  readonly seal: PlaceSeal;
  readonly bell: FeedBell;
  readonly read: (viewer: Viewer, asked: FeedAsked) => Promise<FeedSlice>;
  readonly now: () => Date;
  /** Milliseconds that only go forward. */
  readonly steady: () => number;
  readonly onFault: (error: unknown) => void;
}

/** One event with whom it is for, as of now. */
export interface ForViewer {
  readonly event: StreamEvent;
  readonly principal: Principal;
  /** Bit of the group of the fact, for the log of reads. */
  readonly bit: number;
}

/**
 * One stream: what its viewer may know, event by event, until access ends, the hub stops, or the viewer leaves. It holds no
 * queue: it reads on when the last event was taken, so that a slow viewer costs nothing but one event.
 */
export class EventStream {
  /** Null while it goes on. */
  end: StreamEnd | null = null;
  private readonly parts: StreamParts;
  private at: StreamPlace;
  private isDue = true;
  private isReading = false;
  private wakeUp: (() => void) | null = null;
  private known: Principal | null = null;
  private readonly unlisten: () => void;

  constructor(parts: StreamParts) {
    this.parts = parts;
    this.at = parts.begins;
    this.unlisten = parts.bell.listen({
      agencyId: parts.session.principal.agencyId,
      wake: () => {
        this.isDue = true;
        this.wakeUp?.();
      },
      pass: (place) => {
        if (!this.isDue && !this.isReading) this.at = { ...this.at, place };
      },
      look: () => this.wakeUp?.(),
    });
  }

  /** The viewer has left, or the hub stops. */
  stop(end: 'STOPPING' | 'LEFT'): void {
    this.end ??= end;
    this.wakeUp?.();
  }

  async *events(): AsyncGenerator<ForViewer, void> {
    try {
      yield* this.all();
    } finally {
      this.end ??= 'LEFT';
      this.unlisten();
    }
  }

  private async *all(): AsyncGenerator<ForViewer, void> {
    yield this.sign(streamOpened, this.parts.session.principal);
    for (;;) {
      const principal = await this.viewer();
      if (!principal) return yield* this.farewell();
      const viewer = { principal, now: this.parts.now() };
      const judgedAt = this.parts.steady();
      const slice = this.isDue ? await this.slice(viewer) : null;
      if (slice) {
        let isStale = false;
        for (const told of toldOf(slice, this.at.place)) {
          // What was judged a while ago is judged again before it is told.
          if (this.end || this.parts.steady() - judgedAt > judgedFor) {
            isStale = true;
            break;
          }
          yield this.tell(told, principal, slice);
        }
        if (!isStale) {
          this.at = { ...this.at, place: { no: Math.max(slice.through, this.at.place.no), at: viewer.now } };
          if (!slice.sees) return yield* this.sightEnded(principal, slice);
        }
        this.isDue ||= isStale || slice.isMore;
      }
      this.isReading = false;
      if (!this.isDue && !this.end) await this.news();
    }
  }

  /** Who the viewer is now; null when the stream is over. */
  private async viewer(): Promise<Principal | null> {
    if (this.end) return null;
    const principal = await this.parts.session.again();
    if (!principal) this.end ??= 'ACCESS_ENDED';
    // Other posts, or other bounds of the system in between: what was not told before may be for them now, or no more.
    if (principal !== this.known) this.isDue = true;
    this.known = principal;
    return this.end ? null : principal;
  }

  private async slice(viewer: Viewer): Promise<FeedSlice | null> {
    const { read, disputeId, onFault } = this.parts;
    this.isReading = true;
    this.isDue = false;
    try {
      return await read(viewer, { after: this.at.place, limit: span, disputeId });
    } catch (error) {
      // The database is away: nothing is lost, it is read again at the next look.
      onFault(error);
      await this.news();
      this.isDue = true;
      return null;
    }
  }

  private tell({ tidings, place }: Told, principal: Principal, slice: FeedSlice): ForViewer {
    this.at = following(this.at, tidings, place);
    const bit = slice.entries.find(({ id }) => id === tidings.id)?.bit ?? 0;
    return { event: eventAt(this.at, tidings, this.parts.seal), principal, bit };
  }

  private sign(type: typeof streamOpened | typeof streamClosed, principal: Principal): ForViewer {
    const at = this.parts.now().toISOString();
    return { event: eventAt(this.at, signOf(type, { id: this.parts.id, at }), this.parts.seal), principal, bit: 0 };
  }

  /** The last thing that is said, where anybody is still there to hear it. */
  private *farewell(): Generator<ForViewer, void> {
    const { principal } = this.parts.session;
    if (this.end === 'STOPPING') yield this.sign(streamClosed, principal);
    if (this.end !== 'ACCESS_ENDED') return;
    const at = this.parts.now().toISOString();
    const tidings = signOf(accessEnded, { id: this.parts.id, at, disputeId: this.parts.disputeId });
    yield { event: eventAt(this.at, tidings, this.parts.seal), principal, bit: 0 };
  }

  /** The one dispute is not the viewer's any more; unless that was told with the slice it is told now. */
  private *sightEnded(principal: Principal, { ended }: FeedSlice): Generator<ForViewer, void> {
    this.end ??= 'SIGHT_ENDED';
    if (ended.length > 0) return;
    const at = this.parts.now().toISOString();
    const tidings = signOf(accessEnded, { id: this.parts.id, at, disputeId: this.parts.disputeId });
    this.at = following(this.at, tidings, this.at.place);
    yield { event: eventAt(this.at, tidings, this.parts.seal), principal, bit: 0 };
  }

  /** Until somebody rings, or it is time to look whether the viewer may still be here. */
  private news(): Promise<void> {
    return new Promise((resolve) => {
      this.wakeUp = () => {
        this.wakeUp = null;
        resolve();
      };
    });
  }
}
