import type { EntityManager } from './database.ts';
import { resultTypes } from './postgres/native-query.ts';
import type { Statement } from './statement.ts';

/** A statement and its values, `$1` first. */
export type Call = readonly [statement: Statement, params: readonly unknown[]];

/** The part of Kysely's transaction that is used here; MikroORM calls it the transaction context. */
interface KyselyTransaction {
  getExecutor(): { provideConnection<T>(use: (connection: KyselyConnection) => Promise<T>): Promise<T> };
}

interface KyselyConnection {
  executeQuery(query: unknown): Promise<{ rows: unknown[] }>;
}

/**
 * Runs a statement on the connection of the manager's own transaction, with bound parameters and, on PostgreSQL, as
 * a prepared statement; columns come as `Database.query` gives them. Changes still in the unit of work are not
 * flushed first.
 *
 * @throws Error when the manager has no transaction
 */
export async function emQuery<Row>(
  em: EntityManager,
  statement: Statement,
  params: readonly unknown[],
): Promise<Row[]> {
  const [rows] = await emQueries(em, [[statement, params]]);
  return rows as Row[];
}

/**
 * Runs several statements that do not need each other's answers: on PostgreSQL they are sent in one flight, in order.
 * When one fails the transaction is lost, and the error of the first that failed is thrown.
 */
export async function emQueries(em: EntityManager, calls: readonly Call[]): Promise<unknown[][]> {
  const transaction = em.getTransactionContext<KyselyTransaction>();
  if (!transaction) throw new Error('emQuery needs the EntityManager of a transaction');
  return transaction.getExecutor().provideConnection(async (connection) => {
    const answers = await Promise.allSettled(calls.map((call) => connection.executeQuery(asKyselyQuery(call))));
    return answers.map((answer) => {
      if (answer.status === 'rejected') throw answer.reason;
      return answer.value.rows;
    });
  });
}

/**
 * Kysely hands `sql` to the driver as it is, and `pg` takes an object there as readily as a text: that is how a
 * statement gets its name. The facade over PGlite takes name and text of the same object.
 */
function asKyselyQuery([{ name, text }, params]: Call) {
  const sql = { name, text, types: resultTypes };
  return { sql, parameters: params, query: { kind: 'RawNode' }, queryId: { queryId: name } };
}
