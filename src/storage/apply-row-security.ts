import { rowRegister } from '../policy/row-register.ts';
import { DatabaseError } from './database-error.ts';
import { appRole, readerRole } from './app-role.ts';
import { keepers } from './kept-sight.ts';
import { windows } from './row-windows.ts';
import { rowSecuritySql, securityDigest, securityTable } from './row-security.ts';

/** Runs one statement and gives its rows; of an engine, under the login's own role. */
export type RunSql = (sql: string) => Promise<readonly Record<string, unknown>[]>;

/** What the catalogue says of policies, windows, functions and of the tables they stand on, as one digest. */
const standing = `select md5(coalesce(string_agg(x.line, e'\\n' order by x.line), '')) as digest from (
  select concat_ws('|', tablename, policyname, permissive, roles::text, cmd, qual, with_check) as line
    from pg_policies where schemaname = 'public' and roles && '{${readerRole},${appRole},public}'::name[]
  union all
  select concat_ws('|', c.relname, c.relrowsecurity, c.relforcerowsecurity) from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  union all
  select concat_ws('|', viewname, definition) from pg_views where schemaname = 'public' and viewname = any('{${Object.keys(windows).join()}}')
  union all
  select concat_ws('|', proname, prosrc, proowner::regrole, prosecdef, proacl::text) from pg_proc
    where pronamespace = 'public'::regnamespace and proname = any('{${Object.keys(keepers).join()}}')
) x`;

// A table that is not there yet gets its policies when it is: that changes what stands.
const tables = `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;

const makeTable = `create table if not exists ${securityTable} (
  only_row boolean primary key default true check (only_row), text_digest text not null, standing_digest text not null)`;

/** What of the second wall stands in the database. */
export type RowSecurityState = 'STANDS' | 'OLD' | 'CHANGED' | 'NONE';

/** Compares the database's policies with those of this program: by their text, and by what the catalogue says stands. */
export async function rowSecurityState(run: RunSql): Promise<RowSecurityState> {
  const [made] = await run(`select to_regclass('public.${securityTable}') is not null as made`);
  if (made?.['made'] !== true) return 'NONE';
  const [kept] = await run(`select text_digest, standing_digest from ${securityTable}`);
  if (!kept) return 'NONE';
  if (kept['text_digest'] !== securityDigest()) return 'OLD';
  const [now] = await run(standing);
  return now?.['digest'] === kept['standing_digest'] ? 'STANDS' : 'CHANGED';
}

/**
 * Puts up the second wall where it does not stand as this program has it; a step of its own after every migration. Tells
 * whether anything was done.
 */
export async function applyRowSecurity(run: RunSql): Promise<boolean> {
  if ((await rowSecurityState(run)) === 'STANDS') return false;
  await run('begin');
  try {
    await run(makeTable);
    const existing = new Set((await run(tables)).map(({ name }) => name));
    for (const sql of rowSecuritySql(Object.keys(rowRegister).filter((name) => existing.has(name)))) await run(sql);
    await run(`delete from ${securityTable}`);
    await run(
      `insert into ${securityTable} (text_digest, standing_digest) select '${securityDigest()}', s.digest from (${standing}) s`,
    );
    await run('commit');
    return true;
  } catch (error) {
    await run('rollback');
    throw error;
  }
}

/** @throws DatabaseError ROWS_UNGUARDED unless the second wall stands as this program has it */
export async function refuseUnguardedRows(run: RunSql): Promise<void> {
  const state = await rowSecurityState(run);
  if (state === 'STANDS') return;
  throw new DatabaseError('ROWS_UNGUARDED', {
    zh: `数据库的行级安全策略与本程序不一致（${reasons[state].zh}）：请先运行 npm run migrate`,
    en: `the database's row-level security is not this program's (${reasons[state].en}): run "npm run migrate" first`,
  });
}

const reasons = {
  NONE: { zh: '尚未建立', en: 'there is none' },
  OLD: { zh: '由其他版本建立', en: 'another version made it' },
  CHANGED: { zh: '建立后被改动', en: 'it was changed since it was made' },
} as const;
