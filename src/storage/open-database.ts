import type { Database, DatabaseOptions } from './database.ts';
import { openPglite } from './pglite/open-pglite.ts';
import { openPostgres } from './postgres/open-postgres.ts';

/**
 * Opens the database the options name.
 *
 * @throws DatabaseError DIRECTORY_IN_USE, SCHEMA_BEHIND, SCHEMA_UNKNOWN or ROLE_REFUSED, with a message for the operator
 */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  return 'url' in options ? openPostgres(options) : openPglite(options);
}
