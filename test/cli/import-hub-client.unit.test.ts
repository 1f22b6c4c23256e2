import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import { demoTokens, HubClient } from '../../src/cli/import/hub-client.ts';

type Answer = { status: number; body: unknown } | 'HANG_UP';

let server: Server | undefined;
let asked: { path: string; authorization: string | undefined; body: unknown }[];
let waited: number[];

afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

/** A hub that gives these answers in turn, the last one for ever. */
async function hubAnswering(...answers: Answer[]): Promise<string> {
  [asked, waited] = [[], []];
  server = createServer((request, response) => {
    void json(request).then((body) => {
      asked.push({ path: request.url!, authorization: request.headers.authorization, body });
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      if (answer === 'HANG_UP') return void request.socket.destroy();
      const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
      return void response.writeHead(answer.status, { connection: 'close' }).end(text);
    });
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const wait = async (milliseconds: number) => void waited.push(milliseconds);
const done = { status: 200, body: { data: { ok: true } } };
const unavailable = {
  status: 503,
  body: { errors: [{ message: '', extensions: { code: 'TEMPORARILY_UNAVAILABLE' } }] },
};
const inFlight = { status: 200, body: { errors: [{ message: '', extensions: { code: 'IDEMPOTENCY_IN_FLIGHT' } }] } };

function clientOf(url: string, tokens = ['t1', 't2']) {
  return new HubClient(url, { newToken: async () => tokens.shift()!, wait });
}

describe('a request to a hub', () => {
  test('is sent again, after longer and longer waits, while the trouble passes', async () => {
    const url = await hubAnswering(unavailable, 'HANG_UP', inFlight, { status: 502, body: '<html>' }, done);
    await expect(clientOf(url).ask('{ ok }', {})).resolves.toEqual(done.body);
    expect(waited).toEqual([200, 400, 800, 1600]);
    expect(new Set(asked.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  test('is given up when the trouble stays', async () => {
    const url = await hubAnswering(unavailable);
    await expect(clientOf(url).ask('{ ok }', {})).rejects.toMatchObject({ name: 'ImportProblem', isUsage: false });
    expect(asked).toHaveLength(6);
  });

  test('is given up when nobody listens', async () => {
    const url = await hubAnswering(done);
    await new Promise<void>((resolve) => server!.close(() => resolve()));
    await expect(clientOf(url).ask('{ ok }', {})).rejects.toThrow('ECONNREFUSED');
    expect(waited).toHaveLength(5);
  });

  test('is not sent again when the answer is a refusal', async () => {
    const body = { errors: [{ message: 'x', extensions: { code: 'INTERNAL' } }] };
    const url = await hubAnswering({ status: 500, body });
    await expect(clientOf(url).ask('{ ok }', {})).resolves.toEqual(body);
    expect(asked).toHaveLength(1);
  });

  test('signs in once more when the token has run out, and no oftener', async () => {
    const expired = { status: 401, body: { errors: [] } };
    const url = await hubAnswering(expired, done);
    const client = clientOf(url);
    await client.ask('{ ok }', {});
    await client.ask('{ ok }', {});
    expect(asked.map(({ authorization }) => authorization)).toEqual(['Bearer t1', 'Bearer t2', 'Bearer t2']);

    server!.close();
    await expect(clientOf(await hubAnswering(expired)).ask('{ ok }', {})).rejects.toThrow('--token-env');
    expect(asked).toHaveLength(2);
  });

  test('to something that is no hub is told so', async () => {
    const url = await hubAnswering({ status: 200, body: '<html>hello' });
    await expect(clientOf(url).ask('{ ok }', {})).rejects.toThrow('is no such hub');
  });
});

describe('a demo token', () => {
  test('is asked for by the id of the person', async () => {
    const url = await hubAnswering({ status: 200, body: { token: 'abc' } });
    await expect(demoTokens(url, { staffId: 'stf_x', wait })()).resolves.toBe('abc');
    expect(asked).toMatchObject([{ path: '/demo/token', body: { staff: 'stf_x' } }]);
  });

  test('is refused where there is no such person or no demo', async () => {
    const url = await hubAnswering({ status: 404, body: { errors: [] } });
    await expect(demoTokens(url, { staffId: 'stf_x', wait })()).rejects.toMatchObject({ isUsage: true });
  });
});
