import { PGlite } from '@electric-sql/pglite';

/** Text forms of instants are then the same as on PostgreSQL. Half of PGlite's memory is buffers; 32 MB serve as well. */
const shared = ['-c', 'TimeZone=UTC', '-c', 'shared_buffers=32MB'];

/** For data in memory: nothing to sync. */
export const volatileParams: string[] = [...PGlite.defaultStartParams, ...shared];

/** For data on disk: PGlite's own parameters without `-F` ("no fsync"), and a sync method that the file system has. */
export const durableParams: string[] = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  ...shared,
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
];
