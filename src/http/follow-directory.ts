import type { CachedDirectory } from '../storage/directory.ts';
import type { Log } from './log.ts';

/** Milliseconds between two looks whether the directory has changed elsewhere; a look reads one row. */
const lookEvery = 2_000;

/** Keeps the directory in memory near what other processes write; tells how to stop. */
export function followDirectory(directory: CachedDirectory, log: Log): () => void {
  const timer = setInterval(() => {
    directory.follow().catch(() => log.error('hub.directory-not-followed', {}));
  }, lookEvery);
  timer.unref();
  return () => clearInterval(timer);
}
