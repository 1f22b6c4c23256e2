import type { ClientBase, PoolConfig } from 'pg';
import { appRole, enterReaderRole, readerRole } from '../app-role.ts';
import { DatabaseError } from '../database-error.ts';
import type { DatabaseTuning } from '../database.ts';
import { settingsStatement } from '../settings.ts';

const defaultPoolSize = 10;
const defaultStatementTimeout = 5_000;
/** Milliseconds a transaction may sit without a statement; a command does no I/O but the database's. */
const idleInTransactionTimeout = 10_000;
const connectTimeout = 5_000;

/** Options of the pool behind a serving hub. */
export function servingPool(url: string, { poolSize, statementTimeout }: DatabaseTuning): PoolConfig {
  return {
    ...anyPool(url),
    max: poolSize ?? defaultPoolSize,
    // Statements of one connection are sent without waiting for each other's answers.
    pipeline: true,
    statement_timeout: statementTimeout ?? defaultStatementTimeout,
    idle_in_transaction_session_timeout: idleInTransactionTimeout,
    // The types of pg-pool say `void`; it waits for the promise before it hands the connection out.
    onConnect: prepareSession as (client: ClientBase) => void,
  };
}

/** Options of the migrator's pool: the login's own role, no limit on a statement, but never a long wait for a lock. */
export function migratingPool(url: string): PoolConfig {
  return { ...anyPool(url), max: 2, lock_timeout: 3_000 };
}

/** What every connection of ours has. The whole URL is handed on, so that `sslmode` and the like count. */
export function anyPool(url: string): PoolConfig {
  return {
    connectionString: url,
    application_name: 'accord',
    connectionTimeoutMillis: connectTimeout,
    keepAlive: true,
    // UTC: text forms of instants are the same in every session and on both engines. One plan for all values: the
    // statements are few and written for it, and planning a list anew costs more than running it. No JIT: its first
    // use would cost a request a tenth of a second.
    options: '-c TimeZone=UTC -c plan_cache_mode=force_generic_plan -c jit=off',
  };
}

async function prepareSession(client: ClientBase): Promise<void> {
  await actAsReader(client);
  await client.query({ ...settingsStatement, values: [[], []] });
}

async function actAsReader(client: ClientBase): Promise<void> {
  try {
    // Who may read may also do the hub's own work: both roles are granted together, and both are needed.
    await client.query(`set role ${appRole}`);
    await client.query(enterReaderRole);
  } catch (cause) {
    throw roleRefused(cause);
  }
}

/** What an operator is told whose login may not act as the hub's roles. */
export function roleRefused(cause?: unknown): DatabaseError {
  return new DatabaseError(
    'ROLE_REFUSED',
    {
      zh: `登录用户不能使用角色 ${appRole} 与 ${readerRole}：请先运行 npm run migrate，或由管理员执行 grant ${appRole}, ${readerRole} to <登录用户>`,
      en: `the login may not act as ${appRole} and ${readerRole}: run "npm run migrate", or have an administrator grant ${appRole}, ${readerRole} to the login`,
    },
    { cause },
  );
}
