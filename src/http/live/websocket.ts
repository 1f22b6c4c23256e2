import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { parse, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { CloseCode, handleProtocols, makeServer, type Context, type SubscribePayload } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Identify } from '../authenticate.ts';
import { correlation, correlationOf } from '../correlation.ts';
import { errorFacts } from '../error-facts.ts';
import type { AuditOf } from '../signed-in-request.ts';
import { readGraphqlMessage } from '../graphql-request.ts';
import type { Log } from '../log.ts';
import type { Presented } from '../proof-of-possession.ts';
import type { LiveDoor } from './live-door.ts';
import type { Connection, Streaming } from './opened.ts';
import type { ConnectionPlaces } from './connection-places.ts';
import { abandonable } from './abandonable.ts';
import { sender } from './patience.ts';
import { answered, errorsOf, tooMany } from './refusals.ts';

/** Milliseconds between two pings; who has not answered the one before is gone. */
const pingEvery = 12_000;
/** Milliseconds between the last word and the end of the socket, for the other streams on it to have theirs. */
const lastWords = 200;
/** Close code of a server that will be back in a moment (IANA registry of RFC 6455). */
const serviceRestart = 1012;

const path = '/graphql';

type Extra = { socket: WebSocket; request: IncomingMessage; connection?: Connection; release: () => void };
type Client = Context<Record<string, unknown>, Extra>;

export interface SocketParts {
  readonly server: Server;
  readonly door: LiveDoor;
  readonly places: ConnectionPlaces;
  readonly identify: Identify;
  /** What the upgrade shows beside the token; a proof of possession may come with the first message instead. */
  readonly presentedBy: (request: IncomingMessage) => Presented;
  readonly auditOf: AuditOf;
  readonly isStopping: () => boolean;
  readonly log: Log;
}

/** What graphql-ws is told to run: what came of the document itself is handed over beside it. */
const ways = { answers: parse('subscription { streamed }'), answer: parse('{ answered }') };

/** Streams over WebSocket, in the protocol graphql-transport-ws; tells how to end them all. */
export function serveSockets({
  server,
  door,
  places,
  identify,
  presentedBy,
  auditOf,
  isStopping,
  log,
}: SocketParts): () => void {
  const { limits } = door;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes, perMessageDeflate: false });
  sockets.options.handleProtocols = handleProtocols;

  async function onConnect({ extra, connectionParams }: Client): Promise<boolean> {
    const said = connectionParams ?? {};
    const { request, socket } = extra;
    const authorization = textOf(said, 'authorization') ?? request.headers.authorization;
    const shown = presentedBy(request);
    const session = await identify(authorization, { ...shown, proof: textOf(said, 'dpop') ?? shown.proof });
    if (typeof session === 'string') {
      if (session === 'ANONYMOUS') {
        auditOf(null, randomUUID()).note('auth.rejected', { code: 'UNAUTHENTICATED', reason: 'absent' });
      }
      socket.close(CloseCode.Unauthorized, 'Unauthorized');
      return false;
    }
    const { agencyId } = session.principal;
    if (!places.settle(extra, agencyId)) {
      auditOf(session.principal, randomUUID()).note('limit.tripped', { rule: 'connections-per-agency' });
      socket.close(CloseCode.TooManyInitialisationRequests, 'Too many connections');
      return false;
    }
    extra.connection = { session, header: (name) => headerOf(request, name) };
    return true;
  }

  async function onSubscribe(context: Client, id: string, payload: SubscribePayload) {
    const connection = context.extra.connection!;
    if (Object.keys(context.subscriptions).length > limits.streamsPerConnection) {
      const requestId = randomUUID();
      auditOf(connection.session.principal, requestId).note('limit.tripped', { rule: 'streams-per-connection' });
      return errorsOf(answered(tooMany('streams a connection', limits.streamsPerConnection), { requestId }).answer);
    }
    // An operation on a socket is an action as a request is one; the upgrade may have named it.
    const action = correlationOf(context.extra.request.headers, randomUUID());
    const opened = await correlation.run(action, () => door.run(readGraphqlMessage(payload), connection));
    if ('answer' in opened && opened.answer.data == null) return errorsOf(opened.answer);
    const document = 'answer' in opened ? ways.answer : ways.answers;
    return { document, contextValue: opened } as unknown as ExecutionArgs;
  }

  const protocol = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: limits.introduction,
    onConnect,
    onSubscribe,
    execute: ({ contextValue }) => (contextValue as { answer: ExecutionResult }).answer,
    subscribe: ({ contextValue }) => abandonable(contextValue as Streaming) as AsyncGenerator<ExecutionResult>,
    // The result is whole: its errors are in our words already.
    onNext: (...given) => given[4],
    async onComplete({ extra }) {
      const { session } = extra.connection!;
      const isOver = (await session.again()) === null;
      if (isOver) setTimeout(() => extra.socket.close(CloseCode.Forbidden, 'Forbidden'), lastWords).unref();
      else if (isStopping()) setTimeout(() => extra.socket.close(serviceRestart, 'Service restart'), lastWords).unref();
    },
  });

  function upgraded(socket: WebSocket, request: IncomingMessage, release: () => void): void {
    const extra: Extra = { socket, request, release };
    const fault = (error: unknown) => {
      log.error('fault.internal', errorFacts(error));
      socket.close(CloseCode.InternalServerError, 'Internal error');
    };
    const slow = () => {
      const principal = extra.connection?.session.principal ?? null;
      auditOf(principal, randomUUID()).note('limit.tripped', { rule: 'slow-subscriber' });
    };
    const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    const wire = {
      isOpen: () => socket.readyState === socket.OPEN,
      // Of a socket that is cut the streams hear by its close, and go on no sooner.
      send: (text: string, done: () => void) =>
        socket.send(text, () => (socket.readyState === socket.CLOSING ? void gone.then(done) : done())),
      cut: () => socket.terminate(),
    };
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: sender(wire, { ...limits, slow }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) => socket.on('message', (data) => void take(String(data)).catch(fault)),
      },
      extra,
    );
    let isThere = true;
    const pinging = setInterval(() => {
      if (!isThere) return socket.terminate();
      isThere = false;
      socket.ping();
      void extra.connection?.session
        .again()
        .then((principal) => principal ?? socket.close(CloseCode.Forbidden, 'Forbidden'));
    }, pingEvery);
    pinging.unref();
    socket.on('pong', () => (isThere = true));
    socket.on('error', () => socket.terminate());
    socket.once('close', (code, reason) => {
      clearInterval(pinging);
      extra.release();
      closed(code, String(reason)).catch(fault);
    });
  }

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const [asked] = (request.url ?? '').split('?');
    if (asked !== path) return turnAway(socket, '404 Not Found');
    if (isStopping()) return turnAway(socket, '503 Service Unavailable');
    const release = places.arrive(request.socket.remoteAddress ?? '');
    if (!release) {
      auditOf(null, randomUUID()).note('limit.tripped', { rule: 'silent-connections' });
      return turnAway(socket, '429 Too Many Requests');
    }
    socket.once('close', release);
    sockets.handleUpgrade(request, socket, head, (opened) => upgraded(opened, request, release));
  });

  return () => {
    for (const socket of sockets.clients) {
      setTimeout(() => socket.close(serviceRestart, 'Service restart'), lastWords);
      setTimeout(() => socket.terminate(), 3 * lastWords);
    }
  };
}

function turnAway(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function textOf(said: Record<string, unknown>, name: string): string | undefined {
  const found = Object.entries(said).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' ? found : undefined;
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
}
