import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request the partner made, to the hub or elsewhere. */
export interface Call {
  readonly to: 'HUB' | 'ELSEWHERE';
  /** Milliseconds since the process began. */
  readonly at: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Name of the mutation, null for a query or what is no GraphQL. */
  readonly mutation: string | null;
  readonly input: Readonly<Record<string, unknown>>;
  readonly key: string | null;
  status: number;
  answer: string;
}

/** What happens to a call instead of simply reaching the hub. */
export interface Disturbance {
  /** Which calls; all when left out. */
  readonly when?: (call: Call) => boolean;
  /** How many of them. */
  readonly times: number;
  /** Answers this instead of passing the call on. */
  readonly answer?: { readonly status: number; readonly retryAfter?: number };
  /** Runs before the call is passed on. */
  readonly before?: () => Promise<void>;
  /** Milliseconds the answer is held back. */
  readonly hold?: number;
  /** The call takes effect and its answer is lost. */
  readonly loseAnswer?: boolean;
}

/** Everything between the partner and the world: records what it asks, and can disturb it. */
export interface Wire {
  /** Address the partner is given for the hub. */
  readonly hubUrl: string;
  /** Address the partner is given for reports that go elsewhere. */
  readonly sinkUrl: string;
  readonly calls: readonly Call[];
  disturb(disturbance: Disturbance): void;
  /** Ends every disturbance. */
  calm(): void;
  stop(): Promise<void>;
}

/** Starts the wire in front of a hub. */
export async function startWire(hubUrl: string): Promise<Wire> {
  const calls: Call[] = [];
  const disturbances: { rest: number; what: Disturbance }[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  const port = await listening(server);
  const url = `http://127.0.0.1:${port}`;

  return {
    hubUrl: url,
    sinkUrl: `${url}/elsewhere`,
    calls,
    disturb: (what) => disturbances.push({ rest: what.times, what }),
    calm: () => void disturbances.splice(0),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = recorded(request, await textOf(request));
    calls.push(call);
    if (call.to === 'ELSEWHERE') return end(call, response, 204, '');
    const hit = disturbances.find(({ rest, what }) => rest > 0 && (what.when?.(call) ?? true));
    if (hit) hit.rest -= 1;
    const { answer: given, before, hold = 0, loseAnswer = false } = hit?.what ?? {};
    if (given) {
      if (given.retryAfter !== undefined) response.setHeader('retry-after', String(given.retryAfter));
      return end(call, response, given.status, '{"errors":[{"message":"-","extensions":{"code":"UNAVAILABLE"}}]}');
    }
    await before?.();
    const passed = await fetch(`${hubUrl}${request.url ?? '/'}`, {
      method: request.method ?? 'GET',
      headers: passedOn(call.headers),
      ...(call.body ? { body: call.body } : {}),
    });
    const text = await passed.text();
    if (hold > 0) await new Promise((resolve) => setTimeout(resolve, hold));
    call.status = passed.status;
    call.answer = text;
    if (loseAnswer) return void response.destroy();
    response.setHeader('content-type', passed.headers.get('content-type') ?? 'application/json');
    return end(call, response, passed.status, text);
  }

  function end(call: Call, response: ServerResponse, status: number, text: string): void {
    call.status = status;
    call.answer = text;
    response.writeHead(status).end(text);
  }
}

function recorded({ url = '/', headers }: IncomingMessage, body: string): Call {
  const operation = parsed(body) as { query?: string; variables?: { input?: Record<string, unknown> } };
  const query = operation.query ?? '';
  const input = operation.variables?.input ?? {};
  const header = headers['idempotency-key'];
  const given = typeof header === 'string' ? header : input.key;
  return {
    to: url.startsWith('/elsewhere') ? 'ELSEWHERE' : 'HUB',
    at: performance.now(),
    url,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body,
    mutation: /^\s*mutation\b[^{]*\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query)?.[1] ?? null,
    input,
    key: typeof given === 'string' ? given : null,
    status: 0,
    answer: '',
  };
}

function parsed(body: string): object {
  try {
    return (JSON.parse(body) ?? {}) as object;
  } catch {
    return {};
  }
}

const perHop = ['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive', 'accept-encoding'];

function passedOn(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !perHop.includes(name)));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}
