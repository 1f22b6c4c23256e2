// npm run access -- report [days]: who read files of people and did nothing afterwards; a week when nothing is said.
// npm run access -- audit [kind]: the last hundred entries of the audit of the whole hub. Reading it is an entry itself.
import { randomUUID } from 'node:crypto';
import { ConfigError, readConfig } from '../config.ts';
import { auditKindNames, type AuditKind } from '../domain/audit/audit.ts';
import { stranger } from '../domain/audit/audit-entry.ts';
import { AuditStore } from '../storage/audit-store.ts';
import { DatabaseError } from '../storage/database-error.ts';
import type { Database } from '../storage/database.ts';
import { openDatabase } from '../storage/open-database.ts';
import { statement } from '../storage/statement.ts';
import { accessReport } from './access-report.ts';
import { locationOf } from './open-hub.ts';

const latest = statement(`select kind, first_at as at, code, rule, reason, agency_id as agency, staff_id as staff, times
  from audit_entry where $1::text is null or kind = $1 order by position desc limit 100`);

async function run([what, said]: readonly string[], database: Database, store: AuditStore): Promise<void> {
  const note = (kind: AuditKind, count: number) =>
    store.take({ kind, reason: 'operator', count: Math.max(count, 1), at: new Date(), caller: stranger });
  if (what === 'report') {
    const { lines, conspicuous } = await accessReport(database, { now: new Date(), days: Number(said ?? 7) });
    console.log(lines.join('\n'));
    note('access.report', conspicuous);
  } else if (what === 'audit' && (said === undefined || auditKindNames.some((name) => name === said))) {
    const rows = await database.systemQuery<object>(latest, [said ?? null]);
    console.table(rows);
    note('audit.read', rows.length);
  } else {
    console.error('用法 / usage: npm run access -- report [days] | audit [kind]');
    process.exitCode = 2;
  }
}

try {
  const config = readConfig(process.env);
  const database = await openDatabase(locationOf(config));
  try {
    const store = await AuditStore.open({
      database,
      ...(config.spoolDir ? { dir: config.spoolDir } : {}),
      now: () => new Date(),
      onFault: () => (process.exitCode = 1),
      unique: randomUUID,
    });
    await run(process.argv.slice(2), database, store).finally(() => store.close());
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof DatabaseError ? error.message : error);
  process.exitCode = 2;
}
