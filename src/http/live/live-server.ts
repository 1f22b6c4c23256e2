import type { IncomingMessage, Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { HubContext } from '../../graphql/context.ts';
import type { Database } from '../../storage/database.ts';
import { anyText, type FindText } from '../documents/registered-text.ts';
import type { Identify } from '../authenticate.ts';
import { errorFacts } from '../error-facts.ts';
import type { BeforeAnswer } from '../execute-gateway.ts';
import { createErrorFormatter } from '../format-error.ts';
import type { AuditOf, SignedInRequest } from '../signed-in-request.ts';
import type { Log } from '../log.ts';
import type { Presented } from '../proof-of-possession.ts';
import { requestScope } from '../request-scope.ts';
import type { RunOperation } from '../run-operation.ts';
import { ConnectionPlaces } from './connection-places.ts';
import type { FeedBell } from './feed-bell.ts';
import type { LiveLimits } from './limits.ts';
import { LiveDoor } from './live-door.ts';
import { eventServer, type ServeEvents } from './sse.ts';
import { serveSockets } from './websocket.ts';

/** Without anything else that a request may show, its proof of possession. */
function proofOf({ headers, method = '' }: IncomingMessage): Presented {
  const proof = headers['dpop'];
  return { proof: typeof proof === 'string' ? proof : undefined, method, path: '/graphql' };
}

/** What streams need beside what every answer needs. */
export interface LiveOptions {
  readonly identify: Identify;
  readonly database: Database;
  readonly bell: FeedBell;
  readonly limits: LiveLimits;
  readonly auditOf: AuditOf;
}

interface LiveParts<Context extends BaseContext> extends LiveOptions {
  readonly schema: GraphQLSchema;
  readonly contextFor: (request: SignedInRequest) => Context | Promise<Context>;
  readonly beforeAnswer?: BeforeAnswer<Context>;
  readonly runOperation: RunOperation;
  readonly findText?: FindText;
  readonly presentedBy?: (request: IncomingMessage) => Presented;
  readonly isStopping: () => boolean;
  readonly now: () => Date;
  readonly newRequestId: () => string;
  readonly log: Log;
}

/** Streams on the server of everything else: the same address, the same tokens, the same limits of a document. */
export interface LiveServer {
  readonly events: { readonly identify: Identify; readonly serve: ServeEvents };
  /** Takes WebSockets on the server; tells how to close them. */
  attach(server: Server): () => void;
  /** Ends every stream with the cursor to read on from. */
  stop(): Promise<void>;
}

export function liveServer<Context extends BaseContext>(parts: LiveParts<Context>): LiveServer {
  const { schema, identify, auditOf, isStopping, limits, log } = parts;
  const { presentedBy = proofOf } = parts;
  const onInternal = (error: unknown) =>
    log.error('fault.internal', { requestId: requestScope.getStore()?.requestId, ...errorFacts(error) });
  const formatError = createErrorFormatter({ schema, onInternal });
  // The context is the hub's own; the server below it does not look into it.
  const door = new LiveDoor({
    ...{ findText: anyText, ...(parts as unknown as LiveParts<HubContext & BaseContext>) },
    formatError,
  });
  const places = new ConnectionPlaces(limits);
  const { serve, settled } = eventServer({ door, places, auditOf });
  return {
    events: { identify, serve },
    attach: (server) => serveSockets({ server, door, places, identify, presentedBy, auditOf, isStopping, log }),
    async stop() {
      await door.stop();
      // A response that is cut before its end takes its last event with it. Who is stuck is cut by the server in time.
      await Promise.race([settled(), wait(1_000, undefined, { ref: false })]);
    },
  };
}
