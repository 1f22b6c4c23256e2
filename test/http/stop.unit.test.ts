import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { describe, expect, test } from '@jest/globals';
import express from 'express';
import { probeRoutes } from '../../src/http/probes.ts';
import { serve, testSchema } from './served.ts';

function later(milliseconds: number): Promise<string> {
  return new Promise((resolve) => setTimeout(() => resolve('done'), milliseconds));
}

describe('stopping', () => {
  test('lets a request under way finish, closes its connection, and takes no new one', async () => {
    const hub = await serve({ schema: testSchema(() => later(300)) });
    const underWay = hub.post({ query: '{ run }' });
    await later(100);
    const stopped = hub.stop();
    await expect(fetch(`${hub.url}/health`)).rejects.toThrow('fetch failed');
    const response = await underWay;
    expect(response.headers.get('connection')).toBe('close');
    await expect(response.json()).resolves.toEqual({ data: { run: 'done' } });
    await stopped;
    expect(hub.lines.join('')).toContain('"reason":"drained"');
  });

  test('is not held up by connections that lie idle', async () => {
    const hub = await serve();
    await hub.ask('{ me }');
    const started = Date.now();
    await hub.stop();
    expect(Date.now() - started).toBeLessThan(1000);
  });

  test('fails readiness at once', async () => {
    const app = express().use(probeRoutes({ readiness: () => ({ missing: [] }), isStopping: () => true }));
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ready`);
    expect([response.status, await response.text()]).toEqual([503, '{"status":"not ready","missing":["stopping"]}']);
    server.closeAllConnections();
    server.close();
  });

  test('cuts what has not finished in time', async () => {
    const hub = await serve({ schema: testSchema(() => new Promise(() => {})), config: { shutdownSeconds: 0.2 } });
    const underWay = hub.post({ query: '{ run }' });
    await later(100);
    const started = Date.now();
    await Promise.all([hub.stop(), expect(underWay).rejects.toThrow('fetch failed')]);
    expect(Date.now() - started).toBeLessThan(2000);
    expect(hub.lines.join('')).toContain('"reason":"cut"');
  });

  test('twice is the same as once', async () => {
    const hub = await serve();
    expect(hub.stop()).toBe(hub.stop());
    await hub.stop();
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('comes with %s, and the process ends well', async (signal) => {
    const child = spawn(process.execPath, ['--import', './scripts/register-swc.mjs', 'test/http/stopping-hub.ts']);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const said = createInterface(child.stdout)[Symbol.asyncIterator]();
    const { url, token } = JSON.parse((await said.next()).value as string) as { url: string; token: string };
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const underWay = fetch(`${url}/graphql`, { method: 'POST', body: '{"query":"{ run }"}', headers });
    await later(200);
    child.kill(signal);
    await expect(underWay.then((response) => response.json())).resolves.toEqual({ data: { run: 'done' } });
    expect((await said.next()).value).toBe('hub.stopping request.answered http.stopped');
    expect(await ended).toBe(0);
  });
});
