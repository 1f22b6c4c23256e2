import { appRole } from './app-role.ts';
import type { Database, EntityManager, Orm, Settings, TransactOptions } from './database.ts';
import { guardConnection } from './guard-connection.ts';
import { statement, type Statement } from './statement.ts';
import { readOnly } from './settings.ts';
import { TransactionGuard } from './transaction-guard.ts';

/** What an engine brings: its name, its ORM, a way to run one statement, a way to end. */
export interface EngineParts extends Pick<Database, 'engine' | 'assurance' | 'orm'> {
  run(statement: Statement, params: readonly unknown[], settings?: Settings): Promise<unknown[]>;
  /** Left out where no other process can be heard. */
  listen?: Database['listen'];
  end(): Promise<void>;
}

const pingStatement = statement('select 1 as one');

/** Settings of the hub's own work, which no caller asked for. */
const asTheHub: Settings = { role: appRole };

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
    return this.run('Database.query', statement, params, settings && { ...settings, ...readOnly });
  }

  async systemQuery<Row>({ name, text }: Statement, params: readonly unknown[]): Promise<Row[]> {
    // A name of its own: a plan is made for the rights of one role, and would be made anew each time the role changes.
    return this.run('Database.systemQuery', { name: name && `h${name}`, text }, params, asTheHub);
  }

  private async run<Row>(
    what: string,
    statement: Statement,
    params: readonly unknown[],
    settings: Settings | undefined,
  ): Promise<Row[]> {
    this.guard.assertOutside(what);
    return (await this.parts.run(statement, params, settings)) as Row[];
  }

  async transact<T>(work: (em: EntityManager) => Promise<T>, options: TransactOptions = {}): Promise<T> {
    this.guard.assertOutside('Database.transact');
    const { settings, isolationLevel } = options;
    // As a setting, because PGlite begins every transaction alike.
    const variables = { ...asTheHub, ...settings, ...(options.readOnly && readOnly) };
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

  listen(channel: string, heard: () => void): Promise<() => Promise<void>> {
    return this.parts.listen?.(channel, heard) ?? Promise.resolve(() => Promise.resolve());
  }

  async ping(): Promise<void> {
    await this.query(pingStatement, []);
  }

  close(): Promise<void> {
    return (this.ending ??= this.parts.end());
  }
}
