import type { Database, EntityManager, Orm, Settings, TransactOptions } from './database.ts';
import { guardConnection } from './guard-connection.ts';
import { statement, type Statement } from './statement.ts';
import { TransactionGuard } from './transaction-guard.ts';

/** What an engine brings: its name, its ORM, a way to run one statement, a way to end. */
export interface EngineParts extends Pick<Database, 'engine' | 'assurance' | 'orm'> {
  run(statement: Statement, params: readonly unknown[], settings?: Settings): Promise<unknown[]>;
  end(): Promise<void>;
}

const pingStatement = statement('select 1 as one');

/** The database as the rest of the hub sees it: an engine behind the transaction guard. */
export class SqlDatabase implements Database {
  readonly engine: Database['engine'];
  readonly assurance: Database['assurance'];
  readonly orm: Orm;
  private readonly guard = new TransactionGuard();
  private readonly parts: EngineParts;
  private ending: Promise<void> | undefined;

  constructor(parts: EngineParts) {
    this.parts = parts;
    this.engine = parts.engine;
    this.assurance = parts.assurance;
    this.orm = parts.orm;
    guardConnection(parts.orm.em.getConnection(), this.guard);
  }

  async query<Row>(statement: Statement, params: readonly unknown[], settings?: Settings): Promise<Row[]> {
    this.guard.assertOutside('Database.query');
    return (await this.parts.run(statement, params, settings)) as Row[];
  }

  async transact<T>(work: (em: EntityManager) => Promise<T>, options: TransactOptions = {}): Promise<T> {
    this.guard.assertOutside('Database.transact');
    const { settings, readOnly, isolationLevel } = options;
    // As a setting, because PGlite begins every transaction alike.
    const variables = { ...settings, ...(readOnly && { transaction_read_only: 'on' }) };
    return this.guard.during((hold) => {
      const em = this.orm.em.fork() as unknown as EntityManager;
      em.setSessionContext({ variables });
      return em.transactional(
        (own) => {
          hold();
          return work(own);
        },
        { isolationLevel },
      );
    });
  }

  async ping(): Promise<void> {
    await this.query(pingStatement, []);
  }

  close(): Promise<void> {
    return (this.ending ??= this.parts.end());
  }
}
