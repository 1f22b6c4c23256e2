import { getNamedType, isEnumType, isObjectType, type GraphQLObjectType } from 'graphql';
import type { Database } from '../../../src/storage/database.ts';
import { statement } from '../../../src/storage/statement.ts';
import type { Group } from './oracle.ts';
import { mergedSchema } from '../../schema/schema-files.ts';

const graph = mergedSchema();

/** Whose group each book belongs to, by domain.md 5.3; written down here and not read from the program. */
export const books = {
  hotline_order: 'F8',
  consultation: 'F8',
  union_aid: 'F8',
  aid_file: 'F8',
  aid_step: 'F8',
  negotiation: 'F10',
  mediation: 'F10',
  supervision_letter: 'F17',
  judicial_suggestion: 'F13',
  warning: 'F16',
  incident_report: 'F16',
  joint_handling: 'F16',
  joint_member: 'F16',
  joint_action: 'F16',
  visit: 'F18',
  visit_task: 'F18',
  clue: 'F15',
  support: 'F15',
  procuratorial_suggestion: 'F15',
  arbitration: 'F12',
  arbitration_service: 'F12',
  arbitration_hearing: 'F12',
  arbitration_award: 'F12',
  arbitrator_recusal: 'F12',
  agreement_review: 'F12',
  advance_ruling: 'F12',
  court_case: 'F13',
  court_entry: 'F13',
  court_number: 'F13',
  court_objection: 'F13',
  court_service: 'F13',
  preservation: 'F13',
  inspection: 'F14',
  inspection_order: 'F14',
  inspection_informant: 'F14W',
  crime_transfer: 'F15',
  insurance_transfer: 'F6',
  injury_recognition: 'F6',
} as const satisfies Record<string, Group>;

export type Book = keyof typeof books;
export const bookNames = Object.keys(books) as Book[];

/** The text that stands in a column of a book and nowhere else. */
export const canaryOf = (book: Book, column: string) => `canary!${book}.${column}!`;

/** Id of the row a book is filled with. */
export const rowOf = (book: Book) => `${book.slice(0, 3)}_${book.replace(/\W|[ilou_]/g, '').padStart(26, '0')}`;

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly references: string | null;
  readonly needed: boolean;
}

const columns =
  statement(`select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as needed,
    (select f.relname from pg_constraint k join pg_class f on f.oid = k.confrelid
      where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum] limit 1) as "references"
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relname = any($1::text[]) and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`);

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The type of the graph that shows a book: the one that has most of its columns as fields. */
function shownAs(names: readonly string[]): GraphQLObjectType {
  const types = Object.values(graph.getTypeMap()).filter(isObjectType);
  const score = (type: GraphQLObjectType) =>
    names.filter((name) => camel(name) in type.getFields()).length / Object.keys(type.getFields()).length ** 0.3;
  return types.reduce((best, type) => (score(type) > score(best) ? type : best));
}

interface Keeper {
  readonly disputeId: string;
  readonly agencyId: string;
  readonly staffId: string;
  readonly partyId: string;
}

/** Puts one row into every book of the dispute, with a text of its own in each column that takes a text. */
export async function fillBooks(database: Database, keeper: Keeper): Promise<void> {
  const found = await database.systemQuery<Column>(columns, [bookNames]);
  for (const book of bookNames) {
    const own = found.filter(({ table }) => table === book);
    const type = shownAs(own.map(({ name }) => name));
    const values = own.map((column) => valueOf(book, column, { type, keeper }));
    const places = own.map(({ type: sqlType }, index) => `$${index + 1}::${sqlType}`);
    const names = own.map(({ name }) => `"${name}"`);
    await database.systemQuery(statement(`insert into ${book} (${names.join()}) values (${places.join()})`), values);
  }
}

function valueOf(
  book: Book,
  { name, type: sqlType, references, needed }: Column,
  { type, keeper }: { readonly type: GraphQLObjectType; readonly keeper: Keeper },
): unknown {
  if (name === 'id') return rowOf(book);
  if (name === 'dispute_id') return keeper.disputeId;
  if (references === 'party') return keeper.partyId;
  if (references === 'staff' || /^(lawyer|mediator|handler|presider|arbitrator|staff)_id$/.test(name))
    return keeper.staffId;
  if (references === 'agency' || name.endsWith('agency_id')) return keeper.agencyId;
  if (references && references in books) return rowOf(references as Book);
  if (references || name.endsWith('_id')) return needed ? rowOf(book) : null;
  if (sqlType === 'text') return textOf(book, name, type);
  if (sqlType.startsWith('timestamp')) return '2026-03-02T02:00:00Z';
  if (sqlType === 'date') return '2026-03-02';
  if (sqlType === 'boolean') return true;
  if (sqlType === 'jsonb') return '[]';
  return sqlType.endsWith('[]') ? [] : 1;
}

/** A text of its own; where the graph knows a list of words only, the first of them. */
function textOf(book: Book, name: string, type: GraphQLObjectType): string {
  const field = type.getFields()[camel(name)];
  const named = field && getNamedType(field.type);
  return isEnumType(named) ? named.getValues()[0]!.name : canaryOf(book, name);
}
