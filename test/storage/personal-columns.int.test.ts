import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { impersonalColumns, personalColumns } from '../../src/storage/personal-columns.ts';
import type { Database } from '../../src/storage/database.ts';
import { statement } from '../../src/storage/statement.ts';
import { openTestDatabase } from '../support/test-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
}, 120_000);
afterAll(() => database.close());

/** Tables of the directory, of the machinery and of history itself, whose texts are nobody's own of a dispute. */
const elsewhere = new Set([
  ...['agency', 'staff', 'desk', 'system_client', 'staff_change', 'directory_change', 'directory_version'],
  ...[
    'accord_migration',
    'accord_row_security',
    'series',
    'published_year',
    'local_figure',
    'seal_progress',
    'data_key',
  ],
  ...['log_leaf', 'log_node', 'log_key', 'checkpoint', 'idempotency', 'fact', 'fact_salt', 'sharing_agreement'],
  ...['client_key', 'message_nonce', 'trusted_document', 'join_application', 'join_step'],
  ...['row_past', 'access_entry', 'audit_entry'],
]);

/** Codes, and the name of a change of the schema, where elsewhere a column of that name holds words. */
const codes = new Set(['dispute_link.reason', 'correction.reason', 'correction.field', 'contract_proposal.title']);

const textColumns = statement(`select table_name as table, column_name as name
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where table_schema = 'public' and table_type = 'BASE TABLE' and udt_name in ('text', 'jsonb', '_text', 'varchar') order by 1, 2`);

test('every text column is of a person’s own words and stands in the list, or is known by its name to hold none', async () => {
  const columns = await database.systemQuery<{ table: string; name: string }>(textColumns, []);
  const unknown = columns.filter(({ table, name }) => {
    if (elsewhere.has(table) || codes.has(`${table}.${name}`) || personalColumns[table]?.columns[name]) return false;
    return !impersonalColumns.endings.test(name) && !impersonalColumns.names.has(name);
  });
  expect(unknown.map(({ table, name }) => `${table}.${name}`)).toEqual([]);
});
