import type { Database } from '../../storage/database.ts';
import { activeSpan, inSpan, type Tracing } from './tracing.ts';

const system = { 'db.system.name': 'postgresql' };

/** `error.type` of a failed statement: its SQLSTATE or system code, never its message. */
function faultOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'error';
}

/**
 * The database with a span for each statement and each transaction of a request; by the statement's own name, since
 * its text is long and its values are nobody's business. What no request asked for has none.
 */
export function tracedDatabase(database: Database, tracing: Tracing): Database {
  const spanOf = (name: string, statement?: string) =>
    activeSpan.getStore() &&
    tracing.begin('CLIENT', name, { ...system, ...(statement ? { 'db.query.summary': statement } : {}) });
  const traced: Pick<Database, 'query' | 'systemQuery' | 'transact'> = {
    query: (statement, ...rest) =>
      inSpan(spanOf('SELECT', statement.name), () => database.query(statement, ...rest), faultOf),
    systemQuery: (statement, ...rest) =>
      inSpan(spanOf('QUERY', statement.name), () => database.systemQuery(statement, ...rest), faultOf),
    transact: (work, ...rest) => inSpan(spanOf('TRANSACTION'), () => database.transact(work, ...rest), faultOf),
  };
  return new Proxy(database, {
    get: (target, name) => {
      if (Object.hasOwn(traced, name)) return traced[name as keyof typeof traced];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
