import type { Pool, PoolClient, QueryResult, Submittable } from 'pg';
import type { Settings } from '../database.ts';
import { resultParsers, type ResultParser } from '../result-parsers.ts';
import type { Statement } from '../statement.ts';
import { FlightQuery } from './flight-query.ts';

/** The parsers of `query`, in the shape `pg` asks for; the pool's own parsers serve MikroORM. */
export const resultTypes = { getTypeParser: (oid: number): ResultParser => resultParsers[oid] ?? asText };

/** "cached plan must not change result type": the schema changed under a prepared statement of this connection. */
const stalePlan = '0A000';

/** Runs one prepared statement on any free connection; with settings, in a transaction that holds them. */
export async function queryPool(
  pool: Pool,
  { name, text }: Statement,
  params: readonly unknown[],
  settings?: Settings,
): Promise<unknown[]> {
  const prepared = { name, text, values: params as unknown[], types: resultTypes };
  const client = await pool.connect();
  try {
    const { rows } = settings ? await fly(client, prepared, settings) : await client.query<never>(prepared);
    client.release();
    return rows;
  } catch (error) {
    client.release((error as { code?: string }).code === stalePlan);
    throw error;
  }
}

function fly(
  client: PoolClient,
  config: ConstructorParameters<typeof FlightQuery>[0],
  settings: Settings,
): Promise<QueryResult<never>> {
  return new Promise((resolve, reject) => {
    const flight = new FlightQuery(config, settings, (error, result) => (error ? reject(error) : resolve(result)));
    client.query(flight as unknown as Submittable);
  });
}

function asText(text: string): string {
  return text;
}
