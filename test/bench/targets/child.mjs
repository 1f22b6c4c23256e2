// A server under measurement: a process of its own, so that its memory and its time are its own.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

const children = new Set();
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));

/** Connections each target may open to the database; the hub's own default. */
export const poolSize = 10;

const patience = 60_000;

/**
 * Starts `entry` through the loader for TypeScript and waits until `ready` is answered, with anything but a fault of the server.
 *
 * @param flags flags for Node itself
 */
export async function startChild(entry, { env = {}, flags = [], ready }) {
  const port = await freePort();
  const child = spawn(process.execPath, [...flags, '--import', './scripts/register-swc.mjs', entry], {
    env: { ...process.env, ...env, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.add(child);
  child.once('exit', (code, signal) => {
    if (children.delete(child)) console.error(`${entry} ended by itself: ${signal ?? `code ${code}`}`);
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(url + ready, child, entry).catch((error) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    url,
    pid: child.pid,
    /** A target that is not measured sleeps, so that nothing it does in the background falls into another's round. */
    pause: () => child.kill('SIGSTOP'),
    resume: () => child.kill('SIGCONT'),
    /** Resident memory in MiB. */
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
    async stop() {
      children.delete(child);
      if (child.exitCode !== null) return;
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      await Promise.race([
        once(child, 'exit'),
        setTimeout(20_000, null, { ref: false }).then(() => child.kill('SIGKILL')),
      ]);
    },
  };
}

async function answers(url, child, entry) {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`${entry} ended with code ${child.exitCode} before it was ready`);
    const response = await fetch(url).catch(() => null);
    if (response && response.status < 500) return;
    await setTimeout(100);
  }
  throw new Error(`${entry} was not ready after ${patience / 1000} s`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
