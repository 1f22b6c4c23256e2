import { PGlite } from '@electric-sql/pglite';

/**
 * As on PostgreSQL: text forms of instants, and one plan for all values of a statement. Half of PGlite's memory is buffers;
 * 32 MB serve as well.
 */
const shared = ['TimeZone=UTC', 'shared_buffers=32MB', 'plan_cache_mode=force_generic_plan', 'jit=off'].flatMap(
  (each) => ['-c', each],
);

/** For data in memory: nothing to sync. */
export const volatileParams: string[] = [...PGlite.defaultStartParams, ...shared];

/** For data on disk: PGlite's own parameters without `-F` ("no fsync"), and a sync method that the file system has. */
export const durableParams: string[] = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  ...shared,
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
];
