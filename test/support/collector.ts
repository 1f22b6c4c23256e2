import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as OTLP says it in JSON. */
export interface CollectedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  /** 1 internal, 2 server, 3 client. */
  readonly kind: number;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
}

/** Takes spans in as a collector does, in this process. */
export interface Collector {
  readonly endpoint: string;
  readonly spans: CollectedSpan[];
  /** Every body that came in, as it came. */
  readonly bodies: string[];
  stop(): Promise<void>;
}

type Value = { stringValue?: string; intValue?: string | number; boolValue?: boolean };
type Sent = Omit<CollectedSpan, 'attributes'> & { attributes: { key: string; value: Value }[] };

/** Opens a collector on a port of its own. */
export async function openCollector(): Promise<Collector> {
  const spans: CollectedSpan[] = [];
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (text += part));
    request.on('end', () => {
      bodies.push(`${request.url}\n${JSON.stringify(request.headers)}\n${text}`);
      const { resourceSpans } = JSON.parse(text) as { resourceSpans: { scopeSpans: { spans: Sent[] }[] }[] };
      for (const sent of resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((each) => each.spans)))
        spans.push({ ...sent, parentSpanId: sent.parentSpanId ?? '', attributes: read(sent.attributes) });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    ...{ spans, bodies, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function read(attributes: Sent['attributes']): CollectedSpan['attributes'] {
  return Object.fromEntries(
    attributes.map(({ key, value: { stringValue, intValue, boolValue } }) => [
      key,
      stringValue ?? (intValue === undefined ? boolValue! : Number(intValue)),
    ]),
  );
}
