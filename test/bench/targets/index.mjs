// The three that are compared. Each knows how to start, and how a caller shows who he is.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchUrl } from '../data/database.mjs';
import { callers } from './callers.mjs';
import { poolSize, startChild } from './child.mjs';

const env = { DATABASE_URL: benchUrl, POOL_SIZE: String(poolSize) };
const json = { 'content-type': 'application/json' };
const byHeader = callers.map((_, index) => ({ ...json, 'x-caller': String(index) }));

export const targets = {
  floor: async () => ({
    ...(await startChild('test/bench/targets/floor.mjs', { env, ready: '/ready' })),
    headers: byHeader,
    around: (work) => work(),
  }),

  postgraphile: async () => ({
    ...(await startChild('test/bench/targets/graphile.mjs', {
      env: { ...env, GRAPHILE_ENV: 'production' },
      ready: '/graphql',
    })),
    headers: byHeader,
    around: (work) => work(),
  }),

  /** @param profileDir folder for a CPU profile, written when the hub stops */
  hub: (profileDir = null) => startHub({ profileDir }),
  /** The hub without one of its walls: what the wall costs is the difference. */
  'hub-rows': () => startHub({ without: 'rows' }),
  'hub-fields': () => startHub({ without: 'fields' }),
  'hub-log': () => startHub({ without: 'log' }),
};

async function startHub({ profileDir = null, without = '' }) {
  const dataDir = await mkdtemp(join(tmpdir(), 'accord-bench-'));
  const child = await startChild('src/main.ts', {
    env: { DATABASE_URL: benchUrl, ACCORD_MODE: 'demo', ACCORD_DATA_DIR: dataDir, ACCORD_WALLS_OFF: without },
    flags: profileDir ? ['--cpu-prof', '--cpu-prof-dir', profileDir] : [],
    ready: '/ready',
  });
  const stop = async () => {
    await child.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...child, stop, headers: await signIn(child.url), around: (work) => work() };
}

/** A token for each caller, as a person of the demo gets one. */
async function signIn(url) {
  return Promise.all(
    callers.map(async ({ staffId }) => {
      const response = await fetch(`${url}/demo/token`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ staff: staffId }),
      });
      if (!response.ok) throw new Error(`no token for ${staffId}: ${response.status} ${await response.text()}`);
      return { ...json, authorization: `Bearer ${(await response.json()).token}` };
    }),
  );
}
