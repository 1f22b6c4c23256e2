import type { Database, EntityManager } from '../../src/storage/database.ts';

/** What becomes of a statement of a transaction: sent, lost on its way out or back, or dropped without a word. */
export type Fate = 'RUNS' | 'LOST_BEFORE' | 'LOST_AFTER' | 'SWALLOWED';

/** Thrown where a statement is lost, as a broken connection would. */
export class StatementLost extends Error {}

/** Decides about the n-th statement (from 1) of a transaction. */
export type Decide = (n: number, text: string) => Fate;

interface Query {
  readonly sql: { readonly text: string };
}
interface Connection {
  executeQuery(query: Query): Promise<{ rows: unknown[] }>;
}
interface Transaction {
  getExecutor(): { provideConnection<T>(use: (connection: Connection) => Promise<T>): Promise<T> };
}

/**
 * A database whose writing transactions meet faults: everything goes to the real one, except for the statements that
 * are decided otherwise. When the work is done, and before it is committed, `decide` is asked once more, with the text `commit`.
 */
export class FaultyDatabase {
  /** Statements the last transaction has tried. */
  tried: string[] = [];
  decide: Decide = () => 'RUNS';
  readonly database: Database;

  constructor(real: Database) {
    const transact: Database['transact'] = (work, options) => {
      this.tried = [];
      return real.transact(async (em) => {
        const result = await work(this.faulty(em));
        if (this.fateOf('commit') !== 'RUNS') throw new StatementLost('commit');
        return result;
      }, options);
    };
    this.database = over(real, { transact });
  }

  private fateOf(text: string): Fate {
    this.tried.push(text);
    return this.decide(this.tried.length, text);
  }

  private faulty(em: EntityManager): EntityManager {
    const executeQuery = async (connection: Connection, query: Query) => {
      const fate = this.fateOf(query.sql.text);
      if (fate === 'SWALLOWED') return { rows: [] };
      if (fate === 'LOST_BEFORE') throw new StatementLost(query.sql.text);
      const answer = await connection.executeQuery(query);
      if (fate === 'LOST_AFTER') throw new StatementLost(query.sql.text);
      return answer;
    };
    const getTransactionContext = () => {
      const executor = em.getTransactionContext<Transaction>()!.getExecutor();
      const getExecutor = () => ({
        provideConnection: <T>(use: (connection: Connection) => Promise<T>) =>
          executor.provideConnection((connection) => use({ executeQuery: (query) => executeQuery(connection, query) })),
      });
      return { getExecutor };
    };
    return over(em, { getTransactionContext });
  }
}

/** The thing itself, with some of its parts replaced. */
function over<Thing extends object>(thing: Thing, replaced: Readonly<Record<string, unknown>>): Thing {
  return new Proxy(thing, {
    get(target, name) {
      if (typeof name === 'string' && name in replaced) return replaced[name];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
