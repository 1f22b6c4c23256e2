import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { syncDirectory } from './sync-tree.ts';

/** Emscripten's number for "input/output error". PostgreSQL panics on it at a commit, as it should. */
const EIO = 29;

/** An open file as Emscripten's Node file system keeps it: `nfd` is the descriptor of the host, missing for directories. */
interface NodeStream {
  nfd?: number;
  node: unknown;
}

interface NodeFileSystem {
  stream_ops: { fsync?: (stream: NodeStream) => number };
  realPath(node: unknown): string;
}

type ModuleOptions = Parameters<NodeFS['init']>[1];

/**
 * The Node file system with the one operation it lacks: fsync.
 *
 * Without it PGlite believes a commit is on disk while the kernel still holds it in memory, and a power cut leaves a
 * cluster that cannot be opened. It takes effect only together with `durableParams`: without `-F`, with
 * `wal_sync_method=fsync` (the default, fdatasync, does nothing here).
 */
export class DurableNodeFS extends NodeFS {
  override async init(pg: PGlite, options: ModuleOptions) {
    const { emscriptenOpts } = await super.init(pg, options);
    (emscriptenOpts.preRun ??= []).push((module) => {
      const files = module.FS.filesystems.NODEFS as unknown as NodeFileSystem;
      files.stream_ops.fsync = (stream) => sync(files, stream);
    });
    return { emscriptenOpts };
  }
}

function sync(files: NodeFileSystem, { nfd, node }: NodeStream): number {
  try {
    if (nfd === undefined) syncDirectory(files.realPath(node));
    else fsyncSync(nfd);
    return 0;
  } catch {
    return EIO;
  }
}
