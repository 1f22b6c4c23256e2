import { DatabaseError } from './database-error.ts';

/**
 * Compares what a database has applied with what this code knows.
 *
 * @returns names this code knows and the database lacks, in order
 * @throws DatabaseError SCHEMA_UNKNOWN when the database is ahead: newer code has changed it
 */
export function pendingMigrations(known: readonly string[], applied: readonly string[]): string[] {
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new DatabaseError('SCHEMA_UNKNOWN', {
      zh: `数据库含有本程序不认识的迁移（${unknown.join('、')}）：它已被更新的版本升级。请安装该版本或更新的程序，或从升级前的备份恢复`,
      en:
        `the database has migrations this program does not know (${unknown.join(', ')}): a newer version has upgraded it. ` +
        'Install that version or a newer one, or restore the backup from before the upgrade',
    });
  }
  return known.filter((name) => !applied.includes(name));
}

/** @throws DatabaseError SCHEMA_BEHIND when anything is pending */
export function refusePending(pending: readonly string[]): void {
  if (pending.length === 0) return;
  throw new DatabaseError('SCHEMA_BEHIND', {
    zh: `数据库结构尚未升级（待执行：${pending.join('、')}）：请先运行 npm run migrate`,
    en: `the database is not up to date (pending: ${pending.join(', ')}): run "npm run migrate" first`,
  });
}
