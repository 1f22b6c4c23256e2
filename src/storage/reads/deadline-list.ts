import type { Principal } from '../../domain/agency/agency.ts';
import { deadlineRules } from '../../domain/deadline/rules.ts';
import type { Database } from '../database.ts';
import { principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { StatementForms } from '../statement-forms.ts';
import { narrowedBy, type InboxFilter } from './inbox-filter.ts';
import { keysFor, shaped } from './shape.ts';
import { deadlineShape } from './shapes.ts';

export type DeadlineBody = Record<string, unknown> & { readonly id: string; readonly dueAt: string };

/** How a running clock stands at the moment asked: soon to run out, run out on a duty, or run out on a party. */
export type DeadlineStanding = 'DUE_SOON' | 'OVERDUE' | 'EXPIRED';

/** Days before the last day from which on a clock is soon to run out; product default. */
export const soonDays = 5;

const partyRules = Object.values(deadlineRules)
  .filter(({ nature }) => nature === 'PARTY_PERIOD')
  .map(({ id }) => `'${id}'`)
  .join(', ');

/** Which standing a running clock `l` has; null for one that is not due for long. */
const standing = `(case
    when l.due_at < $3::timestamptz then case when l.rule in (${partyRules}) then 'EXPIRED' else 'OVERDUE' end
    when l.due_on <= ($3::timestamptz at time zone 'Asia/Shanghai')::date + ${soonDays} then 'DUE_SOON' end)`;

/** The condition of a standing given as SQL; lists and counts read the same one. */
export function standsAs(wanted: string): string {
  return `${standing} = ${wanted}`;
}

const forms = new StatementForms();

const list = (filtered: string) => `
select ${shaped(deadlineShape, 'l', keysFor(deadlineShape, null))} as body
from deadline l ${sightOf('l.dispute_id')}
where l.bearer_agency_id = $1 and l.state = 'RUNNING'
  and ($10::timestamptz is null or (l.due_at, l.id) > ($10::timestamptz, $11::text))
  and ($13::timestamptz is null or l.due_at <= $13)
  and ($14::text is null or ${standsAs('$14')})
  ${filtered} and ${rowFilter('deadline.read', { row: 'l' })}
order by l.due_at, l.id limit $12::int`;

/** Clocks the caller's agency has to meet, the next one first; one statement. */
export async function deadlineList(
  database: Database,
  viewer: { principal: Principal; now: Date },
  {
    first,
    after,
    dueBefore,
    standing,
    filter,
  }: {
    first: number;
    after: readonly [at: string, id: string] | null;
    dueBefore: Date | null;
    standing: DeadlineStanding | null;
    filter: InboxFilter | null;
  },
): Promise<DeadlineBody[]> {
  const { sql, values } = narrowedBy(filter, 'l', 15);
  const form = forms.get(sql, () => list(sql));
  const rows = await database.query<{ body: DeadlineBody }>(form, [
    ...principalParams(viewer.principal, viewer.now),
    after?.[0] ?? null,
    after?.[1] ?? null,
    first + 1,
    dueBefore,
    standing,
    ...values,
  ]);
  return rows.map(({ body }) => body);
}
