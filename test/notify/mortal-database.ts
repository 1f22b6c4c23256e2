import type { Database } from '../../src/storage/database.ts';

/** The process is gone in the middle of its work. */
export class Killed extends Error {}

/**
 * A database whose caller dies at one of its statements: an even number of times survived means before the statement
 * ran, an odd one after it ran and before its answer came.
 */
export function mortal(database: Database, survives: number): Database {
  let left = survives;
  const systemQuery: Database['systemQuery'] = async (statement, params) => {
    if (left === 0) throw new Killed();
    left -= 1;
    const rows = await database.systemQuery(statement, params);
    if (left === 0 && survives % 2 === 1) throw new Killed();
    return rows as never;
  };
  return { ...database, systemQuery } as Database;
}
