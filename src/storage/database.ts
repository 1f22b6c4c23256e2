import type { AbstractSqlDriver, MikroORM, SqlEntityManager, TransactionOptions } from '@mikro-orm/sql';
import type { Statement } from './statement.ts';

export type EntityManager = SqlEntityManager;
export type Orm = MikroORM<AbstractSqlDriver>;

/** A dumped PGlite data directory (tar or gzip); starting from one takes a second, starting from nothing five. */
export type Template = Blob | ArrayBuffer;

export type PgliteLocation =
  /** A directory that PGlite keeps; made when missing, from the template if there is one; one process at a time. */
  | { dataDir: string; template?: Template }
  /** PGlite in memory, gone at close. */
  | { memory: true; template?: Template };

/** Where the data lives: a PostgreSQL server, 15 or later, or PGlite. */
export type DatabaseLocation = { url: string } | PgliteLocation;

export interface DatabaseTuning {
  /** Most connections to PostgreSQL at once; default 10. PGlite always has one. */
  poolSize?: number;
  /** Milliseconds a statement may run on PostgreSQL; default 5000. PGlite cannot interrupt a statement. */
  statementTimeout?: number;
  /**
   * What to do about migrations not applied yet: `apply` them, or `refuse` to open.
   * Default: PGlite applies, PostgreSQL refuses (there, `migrate` is a step of its own, under the owner's login).
   */
  pendingMigrations?: 'apply' | 'refuse';
  /** Address this process serves, shown to whoever finds the data directory taken. */
  servedAt?: string;
}

export type DatabaseOptions = DatabaseLocation & DatabaseTuning;

/** Transaction-local settings by name, as `set_config(name, value, true)` takes them, e.g. `{ 'accord.agency': id }`. */
export type Settings = Readonly<Record<string, string>>;

export interface TransactOptions {
  /** PostgreSQL only; PGlite runs one transaction after the other. Default: read committed. */
  isolationLevel?: TransactionOptions['isolationLevel'];
  /** Refuses every write of the work. */
  readOnly?: boolean;
  /** Set before the work starts and gone with the transaction. */
  settings?: Settings;
}

/**
 * An open database. Its sessions act as the role `accord_reader`, which without settings is shown no row of any
 * dispute, and never as the login's own role; `systemQuery` and `transact` act as `accord_app`.
 */
export interface Database {
  readonly engine: 'postgres' | 'pglite';
  /** `SERVER`: PostgreSQL. `EMBEDDED`: PGlite, one process, for trying out, sandboxes and small offices. */
  readonly assurance: 'SERVER' | 'EMBEDDED';
  readonly orm: Orm;
  /**
   * Runs one statement outside any transaction of the caller, as the reader, and hydrates nothing; `viewedDatabase`
   * says for whom.
   *
   * Columns come alike on both engines: `timestamptz` a Date, `date` and `numeric` text, `bigint` a number while it is
   * safe (else a BigInt), `json` parsed once (cast to `::text` to pass it on unparsed), `bytea` a Buffer.
   * Parameters: JSON goes in as text; a Date stands for `timestamptz` only.
   *
   * @param settings when given, the statement runs in a read-only transaction of its own that holds these settings;
   *                 on PostgreSQL all of it travels in one flight
   * @throws DatabaseError OUTSIDE_TRANSACTION inside `transact`: use `emQuery` with the transaction's own manager
   */
  query<Row>(statement: Statement, params: readonly unknown[], settings?: Settings): Promise<Row[]>;
  /**
   * The same for the hub's own work, which no caller asked for: it sees every row.
   *
   * @throws DatabaseError OUTSIDE_TRANSACTION inside `transact`
   */
  systemQuery<Row>(statement: Statement, params: readonly unknown[]): Promise<Row[]>;
  /**
   * Runs the work in one transaction and commits, or rolls back when it throws.
   *
   * @throws DatabaseError OUTSIDE_TRANSACTION when called inside another `transact`
   */
  transact<T>(work: (em: EntityManager) => Promise<T>, options?: TransactOptions): Promise<T>;
  /**
   * Calls back whenever a process says on the channel that there is news; says nothing of what is missed while the
   * connection is away, so whoever listens looks for itself now and then. On PGlite there is nobody else to hear.
   *
   * @returns ends the listening
   */
  listen(channel: string, heard: () => void): Promise<() => Promise<void>>;
  /** Answers when the database does; rejects when it does not. */
  ping(): Promise<void>;
  /** Ends all sessions, writes a last checkpoint on PGlite, releases the directory. May be called twice. */
  close(): Promise<void>;
}
