import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Session } from '../authenticate.ts';
import type { AuditOf } from '../signed-in-request.ts';
import { refuse, type DoorRefusal } from '../refuse.ts';
import type { ConnectionPlaces } from './connection-places.ts';
import type { LiveDoor } from './live-door.ts';
import { taken, type Patience } from './patience.ts';
import { tooMany } from './refusals.ts';

/** Milliseconds between two comments that keep intermediaries from hanging up. */
const aliveEvery = 12_000;

/** Whether a request asks for its answers one after the other (GraphQL over Server-Sent Events, distinct connections). */
export function asksForEvents({ headers }: IncomingMessage): boolean {
  return /(^|[,\s])text\/event-stream\b/.test(headers.accept ?? '');
}

export interface EventsParts {
  readonly door: LiveDoor;
  readonly places: ConnectionPlaces;
  readonly auditOf: AuditOf;
}

/** Answers one request by events: `next` for each answer, `complete` after the last. */
export type ServeEvents = (
  asked: HTTPGraphQLRequest | DoorRefusal,
  session: Session,
  exchange: { readonly request: IncomingMessage; readonly response: ServerResponse },
) => Promise<void>;

/** The way of streams for who has no WebSocket: one request, one stream. */
export function eventServer({ door, places, auditOf }: EventsParts): {
  readonly serve: ServeEvents;
  /** Waits until everything that is ending has been handed to the network. */
  readonly settled: () => Promise<unknown>;
} {
  const { limits } = door;
  const underWay = new Set<Promise<void>>();

  const attempt: ServeEvents = async (asked, session, { request, response }) => {
    const requestId = String(response.getHeader('x-request-id'));
    const { principal } = session;
    const held = { release: () => undefined as void };
    if (!places.settle(held, principal.agencyId)) {
      auditOf(principal, requestId).note('limit.tripped', { rule: 'connections-per-agency' });
      return refuse(response, tooMany('connections an agency', limits.connectionsPerAgency));
    }
    const slow = () => auditOf(principal, requestId).note('limit.tripped', { rule: 'slow-subscriber' });
    const header = (name: string) => [request.headers[name]].flat().join(', ') || null;
    let alive: NodeJS.Timeout | undefined;
    try {
      const opened = await door.run('code' in asked ? asked : inPlainJson(asked), { session, header });
      begin(response);
      if ('answer' in opened) return await tell(response, next(opened.answer), { ...limits, slow });
      response.once('close', () => opened.stop('LEFT'));
      if (response.destroyed) opened.stop('LEFT');
      alive = setInterval(() => response.write(':\n\n'), aliveEvery);
      alive.unref();
      for await (const answer of opened.answers) await tell(response, next(answer), { ...limits, slow });
    } finally {
      clearInterval(alive);
      held.release();
      if (!response.destroyed && response.headersSent) await end(response);
    }
  };

  return {
    serve(...given) {
      const served = attempt(...given);
      underWay.add(served);
      return served.finally(() => underWay.delete(served));
    },
    settled: () => Promise.allSettled(underWay),
  };
}

function end(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    response.once('close', resolve);
    response.end('event: complete\ndata:\n\n', resolve);
  });
}

/** Each answer is JSON, though it comes within an event. */
function inPlainJson(asked: HTTPGraphQLRequest): HTTPGraphQLRequest {
  return { ...asked, headers: new HeaderMap([...asked.headers].filter(([name]) => name !== 'accept')) };
}

function begin(response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    connection: 'keep-alive',
  });
  response.flushHeaders();
}

function next(answer: FormattedExecutionResult): string {
  return `event: next\ndata: ${JSON.stringify(answer)}\n\n`;
}

/** Writes and waits until the network has taken it. */
async function tell(response: ServerResponse, text: string, patience: Patience): Promise<void> {
  if (response.destroyed) return;
  await taken(
    (done) => {
      response.once('close', done);
      response.write(text, () => {
        // Of a response that is cut the stream hears by its close, and goes on no sooner.
        if (response.destroyed) return;
        response.off('close', done);
        done();
      });
    },
    () => response.destroy(),
    patience,
  );
}
