import type { Options } from '@mikro-orm/sql';
import { Migrator } from '@mikro-orm/migrations';
import { entities } from './entities/index.ts';
import { migrationFileName } from './migration-name.ts';
import { migrations } from './migrations/index.ts';

/** Table that lists the applied migrations. */
export const migrationTable = 'accord_migration';

/** What both engines share. */
export function ormConfig() {
  return {
    entities: [...entities],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    // The migrator makes a missing database itself; a serving hub must not.
    ensureDatabase: false,
    migrations: {
      tableName: migrationTable,
      migrationsList: [...migrations],
      path: 'src/storage/migrations',
      emit: 'ts',
      fileName: migrationFileName,
      transactional: true,
      // Each migration commits by itself, so that a long one does not hold the locks of all before it.
      allOrNothing: false,
      disableForeignKeys: false,
      snapshot: false,
      silent: true,
    },
  } satisfies Options;
}
