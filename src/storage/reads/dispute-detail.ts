import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { firstFree, principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { statement, type Statement } from '../statement.ts';
import { disputePartNames, isPaged, partSql, type DisputePart } from './dispute-parts.ts';
import { headColumns, type DisputeBody } from './dispute-head.ts';
import { object } from './json.ts';

/** How a dispute can be named. */
export type DisputeBy = { id: string } | { number: string } | { alias: { agencyId: string; number: string } };

/** One page of a part: at most `first` rows after the key; one more is fetched to learn whether there are more. */
export interface PartPage {
  readonly first: number;
  readonly after: string;
}

/** The parts asked for; a paged one with its page. */
export type PartsAsked = Partial<Record<DisputePart, PartPage | true>>;

const byText = {
  id: 'd.id = $10',
  number: 'd.number = $10',
  alias: 'd.id = (select a.dispute_id from alias a where a.agency_id = $10 and a.number = $11)',
};

const statements = new Map<string, Statement>();

/** One dispute the caller may see with the parts asked for, in one statement; null when there is none. */
export async function disputeDetail(
  database: Database,
  viewer: { principal: Principal; now: Date },
  by: DisputeBy,
  parts: PartsAsked,
): Promise<DisputeBody | null> {
  const key = 'id' in by ? 'id' : 'number' in by ? 'number' : 'alias';
  const params = [...principalParams(viewer.principal, viewer.now), ...keyParams(by)];
  const names = disputePartNames.filter((name) => parts[name] !== undefined);
  for (const name of names) {
    const asked = parts[name];
    if (isPaged(name) && typeof asked === 'object') params.push(asked.first + 1, asked.after);
  }
  const [row] = await database.query<{ body: DisputeBody }>(statementFor(key, names), params);
  return row?.body ?? null;
}

function keyParams(by: DisputeBy): string[] {
  if ('id' in by) return [by.id];
  return 'number' in by ? [by.number] : [by.alias.agencyId, by.alias.number];
}

/** Statements are made once for each set of parts and stay prepared; the sets a program asks for are few. */
function statementFor(key: keyof typeof byText, names: readonly DisputePart[]): Statement {
  const id = `${key} ${names.join(' ')}`;
  let made = statements.get(id);
  if (!made) statements.set(id, (made = statement(text(key, names))));
  return made;
}

function text(key: keyof typeof byText, names: readonly DisputePart[]): string {
  let parameter = firstFree + (key === 'alias' ? 2 : 1);
  const columns = { ...headColumns };
  for (const name of names) {
    columns[name] = `(${partSql(name, parameter)})`;
    if (isPaged(name)) parameter += 2;
  }
  return `select ${object('d', columns)} as body
from dispute d ${sightOf('d.id')}
where ${byText[key]} and ${rowFilter('dispute.read', { row: 'd' })}`;
}
