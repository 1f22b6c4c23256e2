import { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BaseContext } from '@apollo/server';
import type { Express, Router } from 'express';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import { createApollo } from './apollo.ts';
import type { Authenticate } from './authenticate.ts';
import { ContractServers, type SchemaFor } from './contract-servers.ts';
import { correlation, correlationOf } from './correlation.ts';
import type { FindText } from './documents/registered-text.ts';
import { drainServer } from './drain-server.ts';
import type { BeforeAnswer, ExecuteOperation } from './execute-gateway.ts';
import { graphqlEndpoint, type AuditOf, type SignedInRequest } from './graphql-endpoint.ts';
import { openListener, type TlsFiles } from './listener.ts';
import type { Log, LogFields } from './log.ts';
import { liveServer, type LiveOptions } from './live/live-server.ts';
import { operationRunner, type RunOperation } from './run-operation.ts';
import type { AnsweredRequest } from './metrics.ts';
import type { CheckReadiness } from './probes.ts';
import type { Quotas } from './quotas.ts';
import type { Presented } from './proof-of-possession.ts';
import { beginServerSpan, endServerSpan } from './tracing/server-span.ts';
import { activeSpan, type Tracing } from './tracing/tracing.ts';
import { webRoutes } from './web-routes.ts';

/** Milliseconds. Longer than the usual idle time of a load balancer (60 s), so that it is never we who hang up first. */
const keepAliveTimeout = 65_000;
/** Milliseconds a caller may take to send its headers. */
const headersTimeout = 10_000;
/** Milliseconds a caller may take to send the whole request. */
const requestTimeout = 30_000;
/** Milliseconds between looks at who has taken too long. */
const connectionsCheckingInterval = 5_000;
const timing = { keepAliveTimeout, headersTimeout, requestTimeout, connectionsCheckingInterval };

export interface HttpServerOptions<Context extends BaseContext> {
  readonly config: {
    readonly host: string;
    readonly port: number;
    readonly shutdownSeconds: number;
    readonly introspection: boolean;
    /** Files TLS is served with; a proxy ends it where they are left out. */
    readonly tls?: TlsFiles;
  };
  readonly schema: GraphQLSchema;
  /** The part of the schema a caller stands under; the whole where left out. Operations run on the whole. */
  readonly schemaFor?: SchemaFor;
  /** Runs operations in place of graphql-js, compiled ones for example. */
  readonly execute?: ExecuteOperation<Context>;
  /** What has to be done before an answer may go out, such as storing that it was given. */
  readonly beforeAnswer?: BeforeAnswer<Context>;
  /** Milliseconds after which an operation is taken down as slow; three seconds when nothing is said. */
  readonly slowAfter?: number | undefined;
  /** Milliseconds an answer that tells nothing takes at the least. */
  readonly blankAfter?: number | undefined;
  /** Limits on depth, aliases and cost. Their errors carry `extensions.code`, which is kept. */
  readonly validationRules?: readonly ValidationRule[];
  readonly authenticate: Authenticate;
  /** Told of every request once it is answered. */
  readonly onAnswered?: (request: AnsweredRequest) => void;
  /** What each agency may ask of this process; nothing is counted when not given. */
  readonly quotas?: Quotas;
  /** Reads what a request shows beside its token. */
  readonly presentedBy?: (request: IncomingMessage) => Presented;
  readonly tracing?: Tracing | null;
  /** Finds the text a request names by the id of a document. */
  readonly findText?: FindText;
  /** Where refusals and faults of a request are taken down; for a stranger there is no principal. */
  readonly auditOf?: AuditOf;
  /** Makes the context of one operation: a plain object, since Apollo copies it. */
  readonly contextFor: (request: SignedInRequest) => Context | Promise<Context>;
  /** Streams of events; without it there are none. */
  readonly live?: LiveOptions | undefined;
  readonly readiness: CheckReadiness;
  readonly log: Log;
  readonly demo?: Router;
  /** Further routes of the hub; they answer by running operations. */
  readonly mount?: (app: Express, runOperation: RunOperation) => void;
  readonly defaultQuery?: string;
  readonly now: () => Date;
  readonly newRequestId: () => string;
}

export interface HttpServer {
  /** For those who need the sockets themselves, such as subscriptions. */
  readonly server: Server;
  /** Runs an operation for somebody the hub itself knows. */
  readonly runOperation: RunOperation;
  /** Starts to listen. @throws when the port is taken */
  listen(): Promise<{ readonly url: string; readonly port: number }>;
  /** Readiness fails, no new connection is taken, requests under way finish (at most `shutdownSeconds`). Safe to call twice. */
  stop(): Promise<void>;
}

/** The hub's HTTP side: `/graphql` by the shortest way, all else through Express. Listens once told to. */
export async function createHttpServer<Context extends BaseContext>(
  options: HttpServerOptions<Context>,
): Promise<HttpServer> {
  const { config, schema, log, tracing } = options;
  let stopped: Promise<void> | undefined;
  const isStopping = () => stopped !== undefined;
  const underWay = new Set<ServerResponse>();

  const servers = new ContractServers<Context>((each) =>
    createApollo({ ...options, schema: each, introspection: config.introspection }),
  );
  const schemaFor = options.schemaFor ?? (() => schema);
  const queryTypeName = schema.getQueryType()?.name ?? 'Query';
  const runOperation = operationRunner({
    ...options,
    serverFor: (principal) => servers.under(schemaFor(principal)),
  });
  const live = options.live && liveServer({ ...options, ...options.live, runOperation, isStopping });
  const answerGraphql = graphqlEndpoint({ ...options, runOperation, queryTypeName, events: live?.events });
  const { mount, defaultQuery = '{\n  __typename\n}\n' } = options;
  const app = webRoutes({ ...options, isStopping, defaultQuery, mount: (made) => mount?.(made, runOperation) });

  const server = openListener(config.tls ?? null, timing, (request, response) => {
    const requestId = options.newRequestId();
    const correlationId = correlationOf(request.headers, requestId);
    const started = performance.now();
    response.setHeader('x-request-id', requestId);
    response.setHeader('x-correlation-id', correlationId);
    if (isStopping()) response.setHeader('connection', 'close');
    underWay.add(response);
    const span = tracing && beginServerSpan(tracing, request, correlationId);
    const done = (outcome: LogFields) => {
      underWay.delete(response);
      const facts = { ...factsOf(request, response, started), ...outcome };
      log.info('request.answered', { ...facts, requestId, correlationId });
      if (span) endServerSpan(span, facts);
      options.onAnswered?.({ ...facts, seconds: facts.ms / 1_000 });
    };
    const answer = () => {
      if (isGraphql(request.url)) return void answerGraphql(request, response).then(done);
      response.on('close', () => done({ route: routeOf(request) }));
      app(request, response);
    };
    correlation.run(correlationId, () => (span ? activeSpan.run(span, answer) : answer()));
  });

  const closeSockets = live?.attach(server);

  async function drain(): Promise<void> {
    await live?.stop();
    closeSockets?.();
    for (const response of underWay) if (!response.headersSent) response.setHeader('connection', 'close');
    const finished = await drainServer(server, config.shutdownSeconds);
    await options.live?.bell.close();
    await servers.stop();
    log.info('http.stopped', { reason: finished ? 'drained' : 'cut' });
  }

  return {
    server,
    runOperation,
    stop: () => (stopped ??= drain()),
    listen: () => listen(server, config, config.tls ? 'https' : 'http'),
  };
}

function listen(
  server: Server,
  { host, port: wanted }: { host: string; port: number },
  scheme: 'http' | 'https',
): Promise<{ url: string; port: number }> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, host, () => {
      server.off('error', reject);
      const { port, address, family } = server.address() as AddressInfo;
      resolve({ port, url: `${scheme}://${family === 'IPv6' ? `[${address}]` : address}:${port}` });
    });
  });
}

function isGraphql(url = ''): boolean {
  return url === '/graphql' || url.startsWith('/graphql?');
}

function factsOf({ method = '' }: IncomingMessage, { statusCode }: ServerResponse, started: number) {
  return { route: '/graphql', method, status: statusCode, ms: Math.round((performance.now() - started) * 100) / 100 };
}

/** The pattern that matched, never the address itself, which can hold anything. */
function routeOf(request: IncomingMessage): string {
  const { route } = request as { route?: { path?: unknown } };
  const path = Array.isArray(route?.path) ? route.path[0] : route?.path;
  return typeof path === 'string' ? path : '/*';
}
