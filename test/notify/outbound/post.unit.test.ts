import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { post, type CallAnswer } from '../../../src/notify/outbound/post.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A sink of its own; `connections` counts who came. */
async function sink(answer: Answer): Promise<{ place: string; connections: () => number }> {
  const server = createServer(answer);
  let connections = 0;
  server.on('connection', () => (connections += 1));
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { place: `127.0.0.1:${(server.address() as AddressInfo).port}`, connections: () => connections };
}

const nobody = () => Promise.resolve([] as string[]);

function send(place: string, totalTime = 2_000): Promise<CallAnswer> {
  const message = { url: `http://${place}/hook`, headers: { 'webhook-id': 'fct_1' }, body: '{"a":"好"}' };
  return post(message, { resolve: nobody, loopback: [place], totalTime });
}

describe('a call to somebody else', () => {
  test('is a POST of the body with its headers, and 2xx is an acknowledgement', async () => {
    let seen: unknown;
    const { place } = await sink((request, response) => {
      let text = '';
      request.on('data', (part) => (text += String(part)));
      request.on('end', () => {
        seen = [request.method, request.headers['webhook-id'], request.headers['accept-encoding'], text];
        response.writeHead(204).end();
      });
    });
    expect(await send(place)).toEqual({ kind: 'OK', status: 204 });
    expect(seen).toEqual(['POST', 'fct_1', 'identity', '{"a":"好"}']);
  });

  test('that is answered with another status failed, and says when to come again', async () => {
    const { place } = await sink((_request, response) => response.writeHead(503, { 'retry-after': '120' }).end());
    expect(await send(place)).toEqual({ kind: 'FAILED', fault: 'STATUS', status: 503, retryAfter: 120 });
  });

  test('S39: that is redirected failed, and nobody is called at the other address', async () => {
    const trap = await sink((_request, response) => response.end());
    const { place } = await sink((_request, response) =>
      response.writeHead(302, { location: `http://${trap.place}/` }).end(),
    );
    expect(await send(place)).toMatchObject({ kind: 'FAILED', fault: 'REDIRECTED', status: 302 });
    expect(trap.connections()).toBe(0);
  });

  test('S40: that is never answered is over in time', async () => {
    const { place } = await sink(() => undefined);
    expect(await send(place, 300)).toMatchObject({ kind: 'FAILED', fault: 'TIMED_OUT' });
  });

  test('S40: that is answered byte by byte is over in time', async () => {
    const { place } = await sink((_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await send(place, 300)).toMatchObject({ kind: 'FAILED', fault: 'TIMED_OUT' });
  });

  test('S40: whose answer is endless is cut off at 64 KiB', async () => {
    let written = 0;
    const { place } = await sink((_request, response) => {
      response.writeHead(200);
      const part = Buffer.alloc(16 * 1024);
      const more = () => {
        while (!response.destroyed && response.write(part)) written += part.length;
      };
      response.on('drain', more);
      more();
    });
    expect(await send(place)).toMatchObject({ kind: 'FAILED', fault: 'ANSWER_TOO_LONG' });
    // What stood in the buffers of two sockets was on its way; a gigabyte was not.
    expect(written).toBeLessThan(16 * 1024 * 1024);
  });

  test('S40: whose answer is packed a thousandfold is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(64 * 1024);
    const { place } = await sink((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    const before = process.memoryUsage().rss;
    expect(await send(place)).toEqual({ kind: 'OK', status: 200 });
    expect(process.memoryUsage().rss - before).toBeLessThan(20 * 1024 * 1024);
  });

  test('S39: goes to the address that was looked at, and the name is asked no second time', async () => {
    const { place, connections } = await sink((_request, response) => response.end());
    const answers = [['1.1.1.1'], ['127.0.0.1']];
    let asked = 0;
    const rebinding = () => Promise.resolve(answers[Math.min(asked++, 1)]!);
    const message = { url: `https://rebind.partner.gov.cn:8443/`, headers: {}, body: '{}' };
    const answer = await post(message, { resolve: rebinding, totalTime: 400 });
    expect([answer.kind, asked]).toEqual(['FAILED', 1]);
    expect(await post(message, { resolve: rebinding, totalTime: 400 })).toEqual({
      kind: 'BLOCKED',
      fault: 'ADDRESS_NOT_PUBLIC',
    });
    expect([place.length > 0, connections()]).toEqual([true, 0]);
  });

  test('nobody at the other end, or a name nobody knows today, is a failure to be tried again', async () => {
    const { place } = await sink((_request, response) => response.end());
    servers[0]!.close();
    expect(await send(place)).toMatchObject({ kind: 'FAILED', fault: 'NOT_REACHED' });
    const unknown = { url: 'https://partner.gov.cn/', headers: {}, body: '{}' };
    expect(await post(unknown, { resolve: nobody })).toMatchObject({ kind: 'FAILED', fault: 'NOT_REACHED' });
  });
});
