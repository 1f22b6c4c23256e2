import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { Settings } from '../database.ts';
import { resultParsers } from '../result-parsers.ts';
import { settingsParams, settingsStatement } from '../settings.ts';
import type { Statement } from '../statement.ts';

/** One statement on PGlite's only session, in a transaction when it needs settings. */
export function queryPglite(
  pglite: PGlite,
  statement: Statement,
  params: readonly unknown[],
  settings?: Settings,
): Promise<unknown[]> {
  if (!settings) return queryOn(pglite, statement, params);
  return pglite.transaction(async (tx) => {
    await tx.query(settingsStatement.text, settingsParams(settings));
    return queryOn(tx, statement, params);
  });
}

/** Runs the statement on the session or in the transaction, with the parsers of `query`. */
export async function queryOn(
  session: Pick<Transaction, 'query'>,
  { text }: Statement,
  params: readonly unknown[],
): Promise<unknown[]> {
  const { rows } = await session.query(text, params as unknown[], { parsers: resultParsers });
  return rows;
}
