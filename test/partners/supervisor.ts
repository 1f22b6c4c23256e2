import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A partner system in a process of its own, started again whenever it ends. */
export interface PartnerProcess {
  readonly url: string;
  /** Ends it without a word, and starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** @param fault switch of the faulty partner; the honest one when null */
export async function startPartner(fault: string | null = null): Promise<PartnerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-partner-'));
  const port = await freePort();
  const script = fault === null ? 'reference/server.mjs' : 'faulty/server.mjs';
  const args = [join(import.meta.dirname, script), String(port), join(folder, 'data.json'), ...(fault ? [fault] : [])];
  let isStopping = false;
  let child = await start();

  function start(): Promise<ChildProcess> {
    return new Promise((resolve, reject) => {
      const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
      started.stdout.once('data', () => resolve(started));
      started.once('error', reject);
      started.once('exit', () => {
        if (!isStopping) void start().then((next) => (child = next));
      });
    });
  }

  return {
    url: `http://127.0.0.1:${port}/`,
    async restart() {
      const before = child;
      before.kill('SIGKILL');
      while (child === before) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    async stop() {
      isStopping = true;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
