import type { FormattedExecutionResult } from 'graphql';
import type { HubContext } from '../../graphql/context.ts';
import { accessEnded, signOf } from '../../notify/hub-event.ts';
import type { Database } from '../../storage/database.ts';
import { viewerFeed, type FeedAsked, type FeedPlace, type FeedSlice } from '../../storage/reads/feed.ts';
import { ViewedDatabase, type Viewer } from '../../storage/viewed-database.ts';
import type { OperationArgs } from '../execute-gateway.ts';
import { errorFacts } from '../error-facts.ts';
import { createErrorFormatter } from '../format-error.ts';
import type { Log } from '../log.ts';
import type { DoorRefusal } from '../refuse.ts';
import { requestScope } from '../request-scope.ts';
import type { SignedInRequest } from '../signed-in-request.ts';
import { askedStream } from './asked-stream.ts';
import { beginStream, type BegunStream } from './begin-stream.ts';
import { toldOf, type Told } from './merge-slice.ts';
import { resolveEvent, type ResolverParts } from './resolve-event.ts';
import { cursorOf, eventAt, following, type StreamPlace } from './stream-place.ts';

/** Places of the feed looked at in one statement, and statements a page may take: most places are others'. */
const span = 500;
const mostSpans = 10;

/** Some of what a stream tells, and where it goes on. */
export interface EventPage {
  /** Each as the document asks for it. */
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

export interface EventPageParts extends Omit<ResolverParts, 'formatError'> {
  readonly log: Log;
  readonly database: Database;
  readonly bell: { end(): Promise<FeedPlace> };
}

/** Reads a page of what a valid subscription would tell; errors are in our words. */
export type ReadEvents = (
  args: OperationArgs<HubContext>,
  from: SignedInRequest,
  first: number,
) => Promise<EventPage | DoorRefusal | Pick<FormattedExecutionResult, 'errors'>>;

/**
 * The events of a subscription, read instead of waited for: the same door, cursors, numbers and digests, each event
 * resolved and taken down as the stream does it. Whoever holds a cursor of the one may go on with the other.
 */
export function eventReader(parts: EventPageParts): ReadEvents {
  const { schema, database, bell, log } = parts;
  const onInternal = (error: unknown) =>
    log.error('fault.internal', { requestId: requestScope.getStore()?.requestId, ...errorFacts(error) });
  const resolver = { ...parts, formatError: createErrorFormatter({ schema, onInternal }) };
  const read = (viewer: Viewer, asked: FeedAsked) => viewerFeed(new ViewedDatabase(database, viewer), viewer, asked);

  return async (args, from, first) => {
    const stream = askedStream(schema, args);
    if (!('name' in stream)) return { code: 'BAD_USER_INPUT', inputPath: ['after'], allowed: ['HubEvent.cursor'] };
    // What was written a moment ago has its place before anything is read.
    const end = await bell.end();
    const begun = await beginStream(stream, { context: args.context, from, read, end: async () => end });
    if ('code' in begun) return begun;
    const { principal, now } = from;
    const slices = (after: FeedPlace) => read({ principal, now }, { after, limit: span, disputeId: begun.disputeId });
    return pageFrom(begun, { first, from, slices, resolve: (event) => resolveEvent(event, args, from, resolver) });
  };
}

interface Paging {
  readonly first: number;
  readonly from: SignedInRequest;
  readonly slices: (after: FeedPlace) => Promise<FeedSlice>;
  readonly resolve: (event: Parameters<typeof resolveEvent>[0]) => Promise<FormattedExecutionResult>;
}

async function pageFrom(
  { seal, begins, disputeId }: BegunStream,
  { first, from: { now, requestId }, slices, resolve }: Paging,
): Promise<EventPage | Pick<FormattedExecutionResult, 'errors'>> {
  let at: StreamPlace = begins;
  const nodes: unknown[] = [];
  const page = (hasNextPage: boolean): EventPage => ({
    nodes,
    pageInfo: { endCursor: cursorOf(at, seal), hasNextPage },
  });
  for (let spans = 0; spans < mostSpans; spans += 1) {
    const slice = await slices(at.place);
    const told = slice.sees || slice.ended.length > 0 ? toldOf(slice, at.place) : [farewell()];
    for (const { tidings, place } of told) {
      if (nodes.length === first) return page(true);
      const next = following(at, tidings, place);
      const bit = slice.entries.find(({ id }) => id === tidings.id)?.bit ?? 0;
      const { data, errors } = await resolve({ event: eventAt(next, tidings, seal), bit });
      if (errors) return { errors };
      nodes.push(Object.values(data ?? {})[0]);
      at = next;
    }
    at = { ...at, place: { no: Math.max(slice.through, at.place.no), at: now } };
    if (!slice.isMore || !slice.sees) return page(false);
  }
  return page(true);

  /** The one dispute is not the caller's any more, and nothing in the feed tells it. */
  function farewell(): Told {
    return { tidings: signOf(accessEnded, { id: requestId, at: now.toISOString(), disputeId }), place: at.place };
  }
}
