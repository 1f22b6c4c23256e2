import type { Database, EntityManager, Settings, TransactOptions } from './database.ts';
import type { Statement } from './statement.ts';

/** A database that stands before another and reads through it in a way of its own; everything else goes straight on. */
export abstract class DatabaseBehind implements Database {
  protected readonly behind: Database;

  protected constructor(behind: Database) {
    this.behind = behind;
  }

  get engine(): Database['engine'] {
    return this.behind.engine;
  }

  get assurance(): Database['assurance'] {
    return this.behind.assurance;
  }

  get orm(): Database['orm'] {
    return this.behind.orm;
  }

  abstract query<Row>(statement: Statement, params: readonly unknown[], settings?: Settings): Promise<Row[]>;

  systemQuery<Row>(statement: Statement, params: readonly unknown[]): Promise<Row[]> {
    return this.behind.systemQuery(statement, params);
  }

  transact<T>(work: (em: EntityManager) => Promise<T>, options?: TransactOptions): Promise<T> {
    return this.behind.transact(work, options);
  }

  listen(channel: string, heard: () => void): Promise<() => Promise<void>> {
    return this.behind.listen(channel, heard);
  }

  ping(): Promise<void> {
    return this.behind.ping();
  }

  close(): Promise<void> {
    return this.behind.close();
  }
}
