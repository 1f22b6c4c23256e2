// Stands before the gateway and behind it while tests play through it: one gateway serves every hub a test opens, told
// apart by a header that a gateway in earnest would not know.
import { createServer, request as ask } from 'node:http';

/** Header with the port of the hub that a test means. */
export const hubHeader = 'x-test-hub';

/**
 * `/h/<port>/graphql` goes to the gateway, `/h/<port>/…` to the hub of that port; what comes from the gateway,
 * `/subgraphs/…` and `/federation/…`, to the hub its header names.
 */
export function startFront({ gatewayPort }) {
  const counted = { gateway: 0, subgraphs: 0 };
  const server = createServer((request, response) => {
    const [, port, rest] = /^\/h\/(\d+)(\/.*)$/.exec(request.url) ?? [];
    if (port && rest.startsWith('/graphql') && request.method === 'POST') {
      counted.gateway += 1;
      return forward(request, response, { port: gatewayPort, path: rest, more: { [hubHeader]: port } });
    }
    if (port) return forward(request, response, { port, path: rest, more: {} });
    if (request.url.startsWith('/subgraphs/')) counted.subgraphs += 1;
    const to = request.headers[hubHeader];
    if (!/^\d+$/.test(to ?? '')) return response.writeHead(404).end();
    return forward(request, response, { port: to, path: request.url, more: {} });
  });
  // As long as the hub's: a gateway that sends on a connection just being closed takes the subgraph for down.
  server.keepAliveTimeout = 65_000;
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ server, counted, url: `http://127.0.0.1:${server.address().port}` }));
  });
}

function forward(request, response, { port, path, more }) {
  const { method, headers } = request;
  const onward = ask(
    { host: '127.0.0.1', port, path, method, headers: { ...headers, ...more }, agent: false },
    (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
