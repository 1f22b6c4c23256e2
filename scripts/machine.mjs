// What the scripts ask of the machine they run on: a Node that is new enough, a PostgreSQL, a free port.
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';

export const root = join(import.meta.dirname, '..');

/** The PostgreSQL that tests run on where it answers. */
export const serverUrl = process.env.ACCORD_TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres';

/** The Node that runs this, or the one among the dependencies when this one is too old. */
export const node =
  Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : join(root, 'node_modules/.bin/node');

/** Arguments for Node before those of jest. */
export const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  join(root, 'node_modules/jest/bin/jest.js'),
];

/** True when a PostgreSQL answers within a second, else why not. */
export async function probeServer() {
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 1_000 });
  try {
    await client.connect();
    return true;
  } catch (error) {
    return error.code ?? error.message;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Exit code of a child; 1 when it was killed. @throws Error when it could not be started */
export function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A port nobody listens on at 127.0.0.1. */
export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
