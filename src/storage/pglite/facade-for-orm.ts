import type { PGlite, QueryOptions, Transaction } from '@electric-sql/pglite';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import { parseArrayText } from '../array-text.ts';

/** A query whose columns are read with other parsers than MikroORM's, see `em-query.ts`. */
export interface TextWithParsers {
  text: string;
  parsers: QueryOptions['parsers'];
}

/** MikroORM wants instants and dates as text and turns them into what the entity says. */
const ormParsers = createPostgreSqlTypeParsers((text) => parseArrayText(text, (element) => element) as string[]);

/**
 * The engine as MikroORM sees it: with MikroORM's parsers, unless a query brings its own.
 *
 * Kysely hands a statement's text on as it is, so an object in its place reaches this facade.
 */
export function facadeForOrm(pglite: PGlite): PGlite {
  const facade = {
    query: (text: string | TextWithParsers, params?: unknown[], options?: QueryOptions) =>
      queryWithParsers(pglite, text, params, options),
    transaction: <T>(work: (tx: Transaction) => Promise<T>) => pglite.transaction((tx) => work(transactionFacade(tx))),
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

function transactionFacade(tx: Transaction): Transaction {
  return {
    query: (text: string | TextWithParsers, params?: unknown[], options?: QueryOptions) =>
      queryWithParsers(tx, text, params, options),
  } as unknown as Transaction;
}

function queryWithParsers(
  session: Pick<Transaction, 'query'>,
  text: string | TextWithParsers,
  params?: unknown[],
  options?: QueryOptions,
) {
  if (typeof text === 'string') return session.query(text, params, { ...options, parsers: ormParsers });
  return session.query(text.text, params, { ...options, parsers: text.parsers });
}
