import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import type { Database, DatabaseTuning } from '../../src/storage/database.ts';
import { DatabaseError } from '../../src/storage/database-error.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { testServerUrl, urlOfDatabase } from './postgres-url.ts';

/** The engine this run tests; `npm test` runs every database test once on each. */
export const testEngine = process.env.ACCORD_TEST_ENGINE === 'postgres' ? 'postgres' : 'pglite';

/** A migrated, empty database of one's own; closing it removes it. Made from the template of `global-setup.mjs`. */
export async function openTestDatabase(tuning: DatabaseTuning = {}): Promise<Database> {
  const template = process.env.ACCORD_TEST_TEMPLATE!;
  if (testEngine === 'pglite') {
    return openDatabase({ ...tuning, memory: true, template: new Blob([readFileSync(template)]) });
  }
  const own = await createTestDatabase(template);
  const database = await openGuarded({ ...tuning, url: own.url });
  const close = database.close.bind(database);
  database.close = () => close().then(own.drop);
  return database;
}

/** The source may have been changed since the template was made; then the policies are this source's, too. */
async function openGuarded(options: DatabaseTuning & { readonly url: string }): Promise<Database> {
  try {
    return await openDatabase(options);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== 'ROWS_UNGUARDED') throw error;
    await migrate(options);
    return openDatabase(options);
  }
}

export interface TestServerDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A database on the test server: a copy of the template, or without one an empty database. */
export async function createTestDatabase(template = 'template0'): Promise<TestServerDatabase> {
  const run = process.env.ACCORD_TEST_TEMPLATE!.split('_')[2];
  const name = `accord_test_${run}_${process.pid}_${randomInt(2 ** 40)}`;
  await onServer(`create database ${name} template ${template}`);
  return { url: urlOfDatabase(name), drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: testServerUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
