import type { AbstractSqlConnection } from '@mikro-orm/sql';
import type { TransactionGuard } from './transaction-guard.ts';

/**
 * Puts the guard before every way MikroORM has of reaching a second session: a statement or a transaction without a
 * transaction context, and the bare Kysely client.
 */
export function guardConnection(connection: AbstractSqlConnection, guard: TransactionGuard): void {
  const { execute, begin, getClient } = connection;

  connection.execute = async (...args: Parameters<typeof execute>) => {
    if (!args[3]) guard.assertOutside('a statement of another EntityManager');
    return execute.apply(connection, args) as never;
  };
  connection.begin = async (options) => {
    if (!options?.ctx) guard.assertOutside('a transaction of another EntityManager');
    return begin.call(connection, options);
  };
  connection.getClient = () => {
    guard.assertOutside('the Kysely client of another EntityManager');
    return getClient.call(connection) as never;
  };
}
