import type { PGlite, QueryOptions, Transaction } from '@electric-sql/pglite';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import { parseArrayText } from '../array-text.ts';
import type { Statement } from '../statement.ts';
import type { PreparedSession } from './prepared-session.ts';

/** MikroORM wants instants and dates as text and turns them into what the entity says. */
const ormParsers = createPostgreSqlTypeParsers((text) => parseArrayText(text, (element) => element) as string[]);

/**
 * The engine as MikroORM sees it, with MikroORM's parsers.
 *
 * Kysely hands a statement's text on as it is, so a statement of ours in its place reaches this facade, see `em-query.ts`:
 * in a transaction it is prepared, and read as `query` reads it.
 */
export function facadeForOrm(pglite: PGlite, session: PreparedSession): PGlite {
  const facade = {
    query: (text: string, params?: unknown[], options?: QueryOptions) =>
      pglite.query(text, params, { ...options, parsers: ormParsers }),
    transaction: <T>(work: (tx: Transaction) => Promise<T>) =>
      pglite.transaction((tx) => work(transactionFacade(tx, session))),
    exec: pglite.exec.bind(pglite),
    close: () => Promise.resolve(),
    get closed() {
      return pglite.closed;
    },
    get ready() {
      return pglite.ready;
    },
    waitReady: pglite.waitReady,
  };
  return facade as unknown as PGlite;
}

function transactionFacade(tx: Transaction, session: PreparedSession): Transaction {
  return {
    query: async (asked: string | Statement, params: unknown[] = [], options?: QueryOptions) => {
      if (typeof asked === 'string') return tx.query(asked, params, { ...options, parsers: ormParsers });
      return { rows: await session.run(asked, params), fields: [] };
    },
  } as unknown as Transaction;
}
