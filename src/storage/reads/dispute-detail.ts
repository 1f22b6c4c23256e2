import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { firstFree, principalParams, rowFilter, sightOf } from '../row-filter.ts';
import type { Statement } from '../statement.ts';
import { StatementForms } from '../statement-forms.ts';
import { headColumns, type DisputeBody } from './dispute-head.ts';
import {
  disputePartNames,
  isPaged,
  isView,
  pagedPartSql,
  partKeys,
  wholePartSql,
  type DisputePart,
} from './dispute-parts.ts';
import { object } from './json.ts';
import type { Asked } from './shape.ts';

/** How a dispute can be named. */
export type DisputeBy =
  { ids: readonly string[] } | { number: string } | { alias: { agencyId: string; number: string } };

/** One page of a part: at most `first` rows after the key; one more is fetched to learn whether there are more. */
export interface PartPage {
  readonly first: number;
  readonly after: string;
  /** Fields asked of each row; everything when null. */
  readonly fields: Asked;
}

/** Lists asked of a view; everything when null. */
export interface ViewAsked {
  readonly lists: Asked;
}

/** The parts asked for; a paged one with its page, a view with its lists. */
export type PartsAsked = Partial<Record<DisputePart, PartPage | ViewAsked | true>>;

const byText = {
  ids: 'd.id = any($10::text[])',
  number: 'd.number = $10',
  alias: 'd.id = (select a.dispute_id from alias a where a.agency_id = $10 and a.number = $11)',
};

/** A part of the statement: its name, and the keys of its rows where it is paged, or its lists where it is a view. */
interface PlannedPart {
  readonly name: DisputePart;
  readonly keys: readonly string[];
}

/** Disputes the caller may see with the parts asked for, in one statement; those there are not, or not for the caller, are missing. */
export async function disputeDetails(
  database: Database,
  viewer: { principal: Principal; now: Date },
  by: DisputeBy,
  parts: PartsAsked,
): Promise<DisputeBody[]> {
  const key = 'ids' in by ? 'ids' : 'number' in by ? 'number' : 'alias';
  const params = [...principalParams(viewer.principal, viewer.now), ...keyParams(by)];
  const planned: PlannedPart[] = [];
  for (const name of disputePartNames) {
    const asked = parts[name];
    if (asked === undefined) continue;
    if (isView(name)) {
      planned.push({ name, keys: partKeys(name, typeof asked === 'object' && 'lists' in asked ? asked.lists : null) });
    } else if (isPaged(name) && typeof asked === 'object' && 'first' in asked) {
      planned.push({ name, keys: partKeys(name, asked.fields) });
      params.push(asked.first + 1, asked.after);
    } else planned.push({ name, keys: [] });
  }
  const rows = await database.query<{ body: DisputeBody }>(statementFor(key, planned), params);
  return rows.map(({ body }) => body);
}

function keyParams(by: DisputeBy): unknown[] {
  if ('ids' in by) return [by.ids];
  return 'number' in by ? [by.number] : [by.alias.agencyId, by.alias.number];
}

const forms = new StatementForms();

function statementFor(key: keyof typeof byText, parts: readonly PlannedPart[]): Statement {
  const id = `${key} ${parts.map(({ name, keys }) => `${name}(${keys.join()})`).join(' ')}`;
  return forms.get(id, () => text(key, parts));
}

function text(key: keyof typeof byText, parts: readonly PlannedPart[]): string {
  let parameter = firstFree + (key === 'alias' ? 2 : 1);
  const columns = { ...headColumns };
  for (const { name, keys } of parts) {
    columns[name] = isPaged(name) ? `(${pagedPartSql(name, keys, parameter)})` : `(${wholePartSql(name, keys)})`;
    if (isPaged(name)) parameter += 2;
  }
  return `select ${object('d', columns)} as body
from dispute d ${sightOf('d.id')}
where ${byText[key]} and ${rowFilter('dispute.read', { row: 'd' })}`;
}
