import { createHash } from 'node:crypto';
import type { CursorSeal } from '../../graphql/cursor.ts';
import type { HubEvent, Tidings } from '../../notify/hub-event.ts';
import type { FeedPlace } from '../../storage/reads/feed.ts';

/** An event in a stream: its place there, and the digest that chains it to those before. */
export interface StreamEvent extends HubEvent {
  readonly digest: string;
}

/** How far a stream has come. All of it is in the cursor, sealed: the hub keeps nothing of a stream that is away. */
export interface StreamPlace {
  readonly place: FeedPlace;
  /** Events told so far. */
  readonly sequence: number;
  /** Digest of the last of them; empty before the first. */
  readonly digest: string;
}

/** Seals the places of one stream: of one caller, one field and one dispute. */
export interface PlaceSeal {
  readonly cursors: CursorSeal;
  readonly bound: string;
}

export function cursorOf({ place, sequence, digest }: StreamPlace, { cursors, bound }: PlaceSeal): string {
  return cursors.seal(bound, JSON.stringify([place.no, place.at.getTime(), sequence, digest]));
}

/** The place of a cursor; null when the text is no cursor of this stream for this caller. */
export function placeOf(cursor: string, { cursors, bound }: PlaceSeal): StreamPlace | null {
  const text = /^[A-Za-z0-9_-]{1,400}$/.test(cursor) ? cursors.open(bound, cursor) : null;
  if (text === null) return null;
  const [no, at, sequence, digest] = JSON.parse(text) as [number, number, number, string];
  return { place: { no, at: new Date(at) }, sequence, digest };
}

/** The stream after one more event, which is told of the place it leaves off at. */
export function following(before: StreamPlace, tidings: Tidings, place: FeedPlace): StreamPlace {
  const sequence = before.sequence + 1;
  return { place, sequence, digest: digestOf(before.digest, { sequence, ...tidings }) };
}

/** Each event is tied to all before it, so that who has the last knows whether anything is missing or was exchanged. */
function digestOf(before: string, { sequence, id, type }: Pick<HubEvent, 'sequence' | 'id' | 'type'>): string {
  return createHash('sha256').update(`${before}\n${sequence}\n${id}\n${type}`).digest('base64url');
}

/** The event as it goes out. What tells of the stream itself has the place of the event before it. */
export function eventAt(at: StreamPlace, tidings: Tidings, seal: PlaceSeal): StreamEvent {
  return { ...tidings, sequence: at.sequence, digest: at.digest, cursor: cursorOf(at, seal) };
}
