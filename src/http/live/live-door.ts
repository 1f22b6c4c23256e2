import type { HTTPGraphQLRequest } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Principal } from '../../domain/agency/agency.ts';
import type { HubContext } from '../../graphql/context.ts';
import type { Database } from '../../storage/database.ts';
import { viewerFeed, type FeedAsked } from '../../storage/reads/feed.ts';
import { ViewedDatabase, type Viewer } from '../../storage/viewed-database.ts';
import { auditError } from '../audit-codes.ts';
import type { FindText } from '../documents/registered-text.ts';
import { errorFacts } from '../error-facts.ts';
import type { OperationArgs } from '../execute-gateway.ts';
import type { AuditOf, SignedInRequest } from '../signed-in-request.ts';
import type { Log } from '../log.ts';
import type { DoorRefusal } from '../refuse.ts';
import { requestScope, type RequestScope } from '../request-scope.ts';
import type { RunOperation } from '../run-operation.ts';
import { askedStream, type AskedStream } from './asked-stream.ts';
import { beginStream, type BegunStream } from './begin-stream.ts';
import { EventStream, type StreamEnd } from './event-stream.ts';
import type { FeedBell } from './feed-bell.ts';
import { Places, type LiveLimits } from './limits.ts';
import { formatted, resolveEvent, type ResolverParts } from './resolve-event.ts';
import type { Connection, Opened, Streaming } from './opened.ts';
import { answered, tooMany } from './refusals.ts';
import { Turns } from './turns.ts';

/** Statements of streams that run at one time: whoever asks a query must not wait behind them. */
const readsAtOnce = 3;
/** Milliseconds streams may take to say their last word when the hub stops. */
const lastWordsWithin = 3_000;

export interface LiveDoorParts extends ResolverParts {
  readonly database: Database;
  readonly bell: FeedBell;
  readonly runOperation: RunOperation;
  readonly findText: FindText;
  readonly auditOf: AuditOf;
  readonly limits: LiveLimits;
  readonly now: () => Date;
  readonly newRequestId: () => string;
  readonly log: Log;
}

/**
 * The door of streams, whichever way they are carried: a document passes all that a query passes, its root field asks its
 * permission before anything opens, and each event is resolved for itself, as a query of that moment would be.
 */
export class LiveDoor {
  readonly limits: LiveLimits;
  private readonly parts: LiveDoorParts;
  private readonly places: Places;
  private readonly turns = new Turns(readsAtOnce);
  private readonly open = new Set<EventStream>();
  private isStopping = false;
  private allClosed: (() => void) | null = null;

  constructor(parts: LiveDoorParts) {
    this.parts = parts;
    this.limits = parts.limits;
    this.places = new Places(parts.limits.streamsPerAgency);
  }

  /** Runs an operation, or opens the stream it asks for. */
  async run(asked: HTTPGraphQLRequest | DoorRefusal, connection: Connection): Promise<Opened> {
    const principal = await connection.session.again();
    const from = this.requestOf(principal ?? connection.session.principal, connection);
    if (!principal) return answered({ code: 'UNAUTHENTICATED' }, from);
    const found = 'code' in asked ? asked : await this.parts.findText(asked, principal);
    if ('code' in found) {
      auditError(from.audit, found);
      return answered(found, from);
    }
    let args: OperationArgs<HubContext> | undefined;
    const { body } = await this.parts.runOperation(found, from, {
      onSubscription: (subscription) => (args = subscription as OperationArgs<HubContext>),
    });
    if (!args) return { answer: JSON.parse(body) as FormattedExecutionResult };
    const stream = askedStream(this.parts.schema, args);
    if (!('name' in stream)) return this.faulty(stream, from);
    return this.subscribe(stream, { args, connection, from });
  }

  /** Ends every stream, each with the cursor to read on from; waits until they have had their last word, but not for ever. */
  async stop(): Promise<void> {
    this.isStopping = true;
    for (const stream of this.open) stream.stop('STOPPING');
    if (this.open.size === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.allClosed = resolve;
    const late = setTimeout(resolve, lastWordsWithin);
    await promise;
    clearTimeout(late);
  }

  private requestOf(principal: Principal, { header }: Connection): SignedInRequest {
    const requestId = this.parts.newRequestId();
    return { principal, requestId, audit: this.parts.auditOf(principal, requestId), now: this.parts.now(), header };
  }

  private async subscribe(
    stream: AskedStream,
    asked: { args: OperationArgs<HubContext>; connection: Connection; from: SignedInRequest },
  ): Promise<Opened> {
    const { from, args } = asked;
    const { principal, audit } = from;
    const { bell } = this.parts;
    const begun = await beginStream(stream, {
      ...{ context: args.context, from, end: () => bell.end() },
      read: (viewer, of) => this.read(viewer, of),
    });
    if ('code' in begun) return answered(begun, from);
    const giveBack = this.places.take(principal.agencyId);
    if (!giveBack) {
      audit.note('limit.tripped', { rule: 'streams-per-agency' });
      return answered(tooMany('streams an agency', this.limits.streamsPerAgency), from);
    }
    return this.opened({ ...asked, ...begun, giveBack });
  }

  private opened({ args, connection, from, giveBack, ...begun }: Opening): Streaming {
    const { bell, now, log } = this.parts;
    const stream = new EventStream({
      ...{ ...begun, id: from.requestId, session: connection.session, bell, now },
      read: (viewer, asked) => this.read(viewer, asked),
      steady: () => performance.now(),
      onFault: (error) => log.error('feed.not-read', { requestId: from.requestId, ...errorFacts(error) }),
    });
    this.open.add(stream);
    if (this.isStopping) stream.stop('STOPPING');
    const closed = () => {
      this.open.delete(stream);
      if (this.open.size === 0) this.allClosed?.();
      giveBack();
      if (stream.end === 'ACCESS_ENDED' || stream.end === 'SIGHT_ENDED') {
        const { disputeId } = begun;
        const about = disputeId === null ? {} : { disputeId };
        from.audit.note('stream.closed', { reason: stream.end.toLowerCase().replace('_', '-'), ...about });
      }
    };
    return { answers: this.answers(stream, { args, connection, closed }), stop: (end) => stream.stop(end) };
  }

  private async *answers(
    stream: EventStream,
    { args, connection, closed }: Pick<Opening, 'args' | 'connection'> & { readonly closed: () => void },
  ): AsyncGenerator<FormattedExecutionResult, StreamEnd> {
    try {
      for await (const told of stream.events()) {
        yield await resolveEvent(told, args, this.requestOf(told.principal, connection), this.parts);
      }
    } finally {
      closed();
    }
    return stream.end ?? 'LEFT';
  }

  private read(viewer: Viewer, asked: FeedAsked): ReturnType<typeof viewerFeed> {
    return this.turns.run(() => viewerFeed(new ViewedDatabase(this.parts.database, viewer), viewer, asked));
  }

  private faulty(errors: readonly GraphQLError[], { requestId, audit }: SignedInRequest): Opened {
    const scope: RequestScope = { requestId, audit, operationName: null, codes: new Set(), status: 0 };
    if (errors.length === 0) return answered({ code: 'OPERATION_RESOLUTION_FAILURE' }, { requestId });
    return { answer: requestScope.run(scope, () => formatted({ errors }, this.parts.formatError)) };
  }
}

interface Opening extends BegunStream {
  readonly args: OperationArgs<HubContext>;
  readonly connection: Connection;
  readonly from: SignedInRequest;
  readonly giveBack: () => void;
}
