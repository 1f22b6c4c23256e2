import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it came in. */
export interface Arrived {
  readonly id: string;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
  readonly type: string;
  readonly data: Readonly<Record<string, string & number>>;
}

/** A receiver of webhooks that does what a test wants of it. */
export interface WebhookSink {
  /** `127.0.0.1:port`, to be named in the configuration of the hub. */
  readonly place: string;
  readonly url: string;
  /** What it acknowledged, in the order it came in; what it refused is not among it. */
  readonly arrived: Arrived[];
  /** Calls, acknowledged or not. */
  calls: number;
  /** Answers a call, in place of acknowledging it; false leaves it to be acknowledged. */
  answer: ((response: ServerResponse, message: Arrived) => boolean) | null;
  stop(): Promise<void>;
}

/** Opens a receiver on a port of its own. */
export async function webhookSink(): Promise<WebhookSink> {
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (text += part));
    request.on('end', () => {
      const { type, data } = JSON.parse(text) as Pick<Arrived, 'type' | 'data'>;
      const message = { id: String(request.headers['webhook-id']), text, headers: request.headers, type, data };
      sink.calls += 1;
      if (sink.answer?.(response, message)) return;
      sink.arrived.push(message);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sink: WebhookSink = {
    ...{ place, url: `http://${place}/hook`, arrived: [], calls: 0, answer: null },
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return sink;
}

/** Answers that the receiver is down. */
export const isDown: WebhookSink['answer'] = (response) => {
  response.writeHead(503).end();
  return true;
};
