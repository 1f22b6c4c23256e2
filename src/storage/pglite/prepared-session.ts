import { protocol, type PGlite } from '@electric-sql/pglite';
import type { Settings } from '../database.ts';
import { resultParsers } from '../result-parsers.ts';
import { settingsParams, settingsStatement } from '../settings.ts';
import type { Statement } from '../statement.ts';

const { serialize } = protocol;

/** Statements kept prepared; each holds its plan in the engine's memory. The one that was used longest ago goes first. */
const mostPrepared = 200;

/** "cached plan must not change result type": the schema changed under a prepared statement. */
const stalePlan = '0A000';

/** Messages of the protocol, as far as they are read here. */
interface Message {
  readonly name: string;
}
interface RowDescription extends Message {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
}
interface DataRow extends Message {
  readonly fields: readonly (string | null)[];
}
interface ParameterDescription extends Message {
  readonly dataTypeIDs: readonly number[];
}

/**
 * PGlite's only session with its statements prepared, by name, as on a connection to PostgreSQL: to parse and plan a
 * statement of a read costs the engine ten times what running it costs.
 */
export class PreparedSession {
  private readonly pglite: PGlite;
  /** Types of the parameters of what is prepared, the least recently used first. */
  private readonly prepared = new Map<string, readonly number[]>();

  constructor(pglite: PGlite) {
    this.pglite = pglite;
  }

  /** One statement outside any transaction; settings are its own transaction's, which ends with the flight. */
  query(statement: Statement, params: readonly unknown[], settings?: Settings): Promise<unknown[]> {
    return this.pglite._runExclusiveTransaction(() => this.run(statement, params, settings));
  }

  /** One statement of the transaction that is under way. */
  run(statement: Statement, params: readonly unknown[], settings?: Settings): Promise<unknown[]> {
    return this.pglite._runExclusiveQuery(async () => {
      const flight = settings ? await this.bound(settingsStatement, settingsParams(settings)) : [];
      if (settings) flight.push(serialize.execute());
      flight.push(...(await this.bound(statement, params)), serialize.describe({ type: 'P' }), serialize.execute());
      try {
        return rowsOf(await this.send([...flight, serialize.sync()]));
      } catch (error) {
        if ((error as { code?: string }).code === stalePlan) this.prepared.delete(statement.name);
        throw error;
      }
    });
  }

  /** The message that binds the values; the statement is prepared first where it is not. */
  private async bound(statement: Statement, params: readonly unknown[]): Promise<Uint8Array[]> {
    const types = this.prepared.get(statement.name) ?? (await this.prepare(statement));
    // Put last, as the most recently used. What has no name is prepared anew each time.
    this.prepared.delete(statement.name);
    if (statement.name) this.prepared.set(statement.name, types);
    const values = params.map((value, index) => this.asText(value, types[index]!));
    return [serialize.bind({ statement: statement.name, values })];
  }

  private async prepare({ name, text }: Statement): Promise<readonly number[]> {
    const closed = name ? [name] : [];
    if (name && this.prepared.size >= mostPrepared) closed.push(this.prepared.keys().next().value!);
    for (const each of closed) this.prepared.delete(each);
    const messages = await this.send([
      ...closed.map((each) => serialize.close({ type: 'S', name: each })),
      serialize.parse({ name, text }),
      serialize.describe({ type: 'S', name }),
      serialize.sync(),
    ]);
    const described = messages.find((message): message is ParameterDescription => 'dataTypeIDs' in message);
    return described!.dataTypeIDs;
  }

  private asText(value: unknown, type: number): string | null {
    if (value === null || value === undefined) return null;
    const made = this.pglite.serializers[type]?.(value) as unknown;
    return String(made ?? value);
  }

  /** Neither of the file systems in use has anything to copy after a statement. */
  private send(messages: readonly Uint8Array[]): Promise<Message[]> {
    return this.pglite.execProtocolStream(Buffer.concat(messages), { syncToFs: false }) as Promise<Message[]>;
  }
}

/** The rows after the description, which stands before those of the statement itself. */
function rowsOf(messages: readonly Message[]): unknown[] {
  const at = messages.findIndex(({ name }) => name === 'rowDescription');
  if (at < 0) return [];
  const { fields } = messages[at] as RowDescription;
  return messages
    .slice(at)
    .filter((message): message is DataRow => message.name === 'dataRow')
    .map((row) =>
      Object.fromEntries(
        fields.map(({ name, dataTypeID }, index) => {
          const text = row.fields[index]!;
          return [name, text === null ? null : (resultParsers[dataTypeID]?.(text) ?? text)];
        }),
      ),
    );
}
