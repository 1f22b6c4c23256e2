// The three that are compared. Each knows how to start, and how a caller shows who he is.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchUrl } from '../data/database.mjs';
import { callers } from './callers.mjs';
import { poolSize, startChild } from './child.mjs';
import { withPolicies } from './graphile-policies.mjs';

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
    around: withPolicies,
  }),

  /** @param profileDir folder for a CPU profile, written when the hub stops */
  hub: async (profileDir = null) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'accord-bench-'));
    const child = await startChild('src/main.ts', {
      env: { DATABASE_URL: benchUrl, ACCORD_MODE: 'demo', ACCORD_DATA_DIR: dataDir },
      flags: profileDir ? ['--cpu-prof', '--cpu-prof-dir', profileDir] : [],
      ready: '/ready',
    });
    const stop = async () => {
      await child.stop();
      await rm(dataDir, { recursive: true, force: true });
    };
    return { ...child, stop, headers: await signIn(child.url), around: (work) => work() };
  },
};

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
