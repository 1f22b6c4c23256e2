import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAnyArrayBuffer } from 'node:util/types';
import { PGlite } from '@electric-sql/pglite';
import type { DatabaseTuning, PgliteLocation, Template } from '../database.ts';
import { lockDirectory } from './directory-lock.ts';
import { DurableNodeFS } from './durable-node-fs.ts';
import { facadeForOrm } from './facade-for-orm.ts';
import { durableParams, volatileParams } from './start-params.ts';
import { PreparedSession } from './prepared-session.ts';
import { syncDirectory, syncTree } from './sync-tree.ts';

export interface RunningPglite {
  pglite: PGlite;
  session: PreparedSession;
  /** What MikroORM is given; closing it leaves the engine open. */
  forOrm: PGlite;
  onDisk: boolean;
  /** Closes the engine and gives the directory free. */
  stop(): Promise<void>;
}

type DiskOptions = Extract<PgliteLocation, { dataDir: string }> & DatabaseTuning;

/** Starts the engine on a directory of its own, or in memory. */
export async function startPglite(options: PgliteLocation & DatabaseTuning): Promise<RunningPglite> {
  return 'dataDir' in options ? startOnDisk(options) : startInMemory(options.template);
}

async function startInMemory(template?: Template): Promise<RunningPglite> {
  const pglite = await PGlite.create({ loadDataDir: asBlob(template), startParams: volatileParams });
  const session = new PreparedSession(pglite);
  return { pglite, session, forOrm: facadeForOrm(pglite, session), onDisk: false, stop: () => pglite.close() };
}

async function startOnDisk({ dataDir, servedAt, template }: DiskOptions): Promise<RunningPglite> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = lockDirectory(dataDir, servedAt);
  try {
    const place = join(dataDir, 'cluster');
    if (!existsSync(place)) await makeCluster(place, template);
    const pglite = await PGlite.create({ fs: new DurableNodeFS(place), startParams: durableParams });
    const stop = async () => {
      await pglite.close();
      lock.release();
    };
    const session = new PreparedSession(pglite);
    return { pglite, session, forOrm: facadeForOrm(pglite, session), onDisk: true, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Made beside its place, synced and then moved there, so that a start cut short leaves no half-made cluster. */
async function makeCluster(place: string, template?: Template): Promise<void> {
  const making = `${place}.making`;
  rmSync(making, { recursive: true, force: true });
  const fresh = await PGlite.create({
    fs: new DurableNodeFS(making),
    loadDataDir: asBlob(template),
    startParams: durableParams,
  });
  await fresh.close();
  syncTree(making);
  renameSync(making, place);
  syncDirectory(dirname(place));
}

function asBlob(template?: Template): Blob | undefined {
  return isAnyArrayBuffer(template) ? new Blob([template as ArrayBuffer]) : template;
}
