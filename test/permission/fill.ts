import { getNamedType, isEnumType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Database } from '../../src/storage/database.ts';
import { statement } from '../../src/storage/statement.ts';
import { camel, tableOf } from './tables.ts';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
  readonly references: string | null;
}

const columnsOf = statement(`select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type,
    a.attnotnull and a.attidentity = '' and not a.atthasdef as needed,
    (select f.relname from pg_constraint k join pg_class f on f.oid = k.confrelid
      where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum] limit 1) as "references"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    and a.attidentity = '' and a.attgenerated = ''
  order by c.relname, a.attnum`);

/** Who and what the rows hang on, where a column names one. */
export interface Keeper {
  readonly disputeId: string;
  readonly agencyId: string;
  readonly staffId: string;
  readonly partyId: string;
}

/** Id of a row made up here: the hub's shape, with the table's name in it. */
export const idOf = (prefix: string, name: string): string =>
  `${prefix}_${name
    .toLowerCase()
    .replace(/[^0-9a-hjkmnp-tv-z]/g, '')
    .padStart(26, '0')
    .slice(-26)}`;

/** The text that stands in one column of one row and nowhere else. */
export const canaryOf = (group: string, place: string): string => `canary!${group}!${place}!`;

/**
 * Puts rows with a value of their own into every column of a table: texts say whose group they are of and where they
 * stand; words of a list of the graph are the first of it; numbers and days are given out one after the other.
 */
export class Filler {
  private readonly database: Database;
  private readonly graph: GraphQLSchema;
  private readonly columns: readonly Column[];
  private count = 0;

  private constructor(database: Database, graph: GraphQLSchema, columns: readonly Column[]) {
    this.database = database;
    this.graph = graph;
    this.columns = columns;
  }

  static async of(database: Database, graph: GraphQLSchema): Promise<Filler> {
    return new Filler(database, graph, await database.systemQuery<Column>(columnsOf, []));
  }

  /** Inserts one row of the type. `given` are columns as they shall stand; `group` is the group of the texts. */
  async put(
    type: string,
    group: string,
    keeper: Keeper,
    given: Readonly<Record<string, unknown>> = {},
  ): Promise<string> {
    const table = tableOf[type] ?? type;
    const own = this.columns.filter((column) => column.table === table);
    const id = String(given['id'] ?? idOf(table.slice(0, 3), table));
    const row = own.map((column) =>
      column.name in given ? given[column.name] : column.name === 'id' ? id : this.valueOf(type, group, keeper, column),
    );
    const names = own.map(({ name }) => `"${name}"`).join();
    const places = own.map(({ type: sqlType }, index) => `$${index + 1}::${sqlType}`).join();
    await this.database.systemQuery(statement(`insert into ${table} (${names}) values (${places})`), row);
    return id;
  }

  /** An entry of the history, behind the one before it; the dispute counts it as a change, as it does any other. */
  async putFact(group: string, keeper: Keeper, given: Readonly<Record<string, unknown>>): Promise<string> {
    const [head] = await this.database.systemQuery<{ seq: number; hash: string }>(
      statement('select last_seq as seq, last_hash as hash from dispute where id = $1'),
      [keeper.disputeId],
    );
    const [last] = head ? [head] : [{ seq: 0, hash: '' }];
    const seq = last.seq + 1;
    const hash = seq.toString(16).padStart(64, '0');
    const id = await this.put('TimelineEntry', group, keeper, { ...given, seq, prev_hash: last.hash, hash });
    await this.database.systemQuery(
      statement('update dispute set last_seq = $2, last_hash = $3, version = version + 1 where id = $1'),
      [keeper.disputeId, seq, hash],
    );
    return id;
  }

  private valueOf(type: string, group: string, keeper: Keeper, column: Column): unknown {
    const { name, type: sqlType, references, needed } = column;
    const next = ++this.count;
    if (name === 'dispute_id') return keeper.disputeId;
    if (references === 'party' || name === 'party_id') return keeper.partyId;
    if (references === 'staff' || /^(lawyer|mediator|handler|presider|arbitrator|staff|author)_id$/.test(name))
      return keeper.staffId;
    if (references === 'agency' || name.endsWith('agency_id')) return keeper.agencyId;
    if (references) return needed ? idOf(references.slice(0, 3), references) : null;
    if (name.endsWith('_id')) {
      const table = Object.values(tableOf).find((each) => each.endsWith(name.slice(0, -3)));
      return needed || table === undefined ? idOf((table ?? name).slice(0, 3), table ?? name) : null;
    }
    if (sqlType === 'text') return this.textOf(type, group, column);
    const day = new Date(Date.UTC(2027, 0, 1) + next * 86_400_000).toISOString();
    if (sqlType.startsWith('timestamp')) return day;
    if (sqlType === 'date') return day.slice(0, 10);
    if (sqlType === 'boolean') return true;
    if (sqlType === 'jsonb') return needed ? '[]' : null;
    if (sqlType.endsWith('[]')) return [];
    return sqlType === 'bytea' ? Buffer.alloc(1) : 700_000 + next;
  }

  private textOf(type: string, group: string, { table, name }: Column): string {
    const object = this.graph.getType(type);
    const field = isObjectType(object) ? object.getFields()[camel(name)] : undefined;
    const named = field && getNamedType(field.type);
    return isEnumType(named) ? named.getValues()[0]!.name : canaryOf(group, `${table}.${name}`);
  }
}
