import type { HubContext } from '../../graphql/context.ts';
import { streams } from '../../graphql/streams.ts';
import { judge } from '../../policy/judge.ts';
import type { FeedAsked, FeedPlace, FeedSlice } from '../../storage/reads/feed.ts';
import type { Viewer } from '../../storage/viewed-database.ts';
import { walls } from '../../storage/walls.ts';
import type { DoorRefusal } from '../refuse.ts';
import type { SignedInRequest } from '../signed-in-request.ts';
import type { AskedStream } from './asked-stream.ts';
import { placeOf, type PlaceSeal, type StreamPlace } from './stream-place.ts';

/** A stream whose door has let the caller in. */
export interface BegunStream {
  readonly seal: PlaceSeal;
  /** Where it reads on from. */
  readonly begins: StreamPlace;
  readonly disputeId: string | null;
}

export interface BeginParts {
  readonly context: Pick<HubContext, 'cursors'>;
  readonly from: SignedInRequest;
  readonly read: (viewer: Viewer, asked: FeedAsked) => Promise<FeedSlice>;
  /** Where the feed ends now. */
  readonly end: () => Promise<FeedPlace>;
}

/** Where a stream begins, whichever way it is told: at its cursor, or with what is committed from now on. */
export async function beginStream(
  { name, disputeId, after }: AskedStream,
  { context, from, read, end }: BeginParts,
): Promise<BegunStream | DoorRefusal> {
  const { principal, audit, now } = from;
  const { permission } = streams[name];
  if (walls.register && judge(permission, principal, null, now) === 'no') {
    audit.note('authz.denied', { code: 'FORBIDDEN', rule: permission });
    return { code: 'FORBIDDEN' };
  }
  const seal = { cursors: context.cursors, bound: disputeId === null ? name : `${name} ${disputeId}` };
  const given = after === null ? null : placeOf(after, seal);
  if (after !== null && !given) return noCursor;
  // A cursor of this stream says that the dispute was once the viewer's: then the stream itself tells that it is over.
  if (disputeId !== null && !given) {
    const nothing = { no: Number.MAX_SAFE_INTEGER, at: now };
    const { sees } = await read({ principal, now }, { after: nothing, limit: 1, disputeId });
    if (!sees) {
      audit.note('authz.hidden', { code: 'NOT_FOUND', subject: disputeId });
      return { code: 'NOT_FOUND' };
    }
  }
  return { seal, disputeId, begins: given ?? { place: await end(), sequence: 0, digest: '' } };
}

const noCursor: DoorRefusal = { code: 'BAD_USER_INPUT', inputPath: ['after'], allowed: ['HubEvent.cursor'] };
