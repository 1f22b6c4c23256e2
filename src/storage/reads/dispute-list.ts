import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { firstFree, principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { StatementForms } from '../statement-forms.ts';
import { headJson, type DisputeBody } from './dispute-head.ts';

/** What a list of disputes can be narrowed by; null means any. */
export interface DisputeFilter {
  readonly stages: readonly string[] | null;
  readonly regionPrefix: string | null;
  readonly causeIds: readonly string[] | null;
  readonly accountableToMe: boolean;
}

export interface DisputeListPage {
  readonly first: number;
  /** Id of the last dispute seen; ids sort by the moment of registration. */
  readonly after: string | null;
}

/** Conditions that a caller may add, each with the SQL it stands for and its value. */
function narrowings(filter: DisputeFilter): [condition: (parameter: string) => string, value: unknown][] {
  const { stages, regionPrefix, causeIds } = filter;
  return [
    ...(stages ? [[(p: string) => `d.stage = any(${p}::text[])`, stages] as never] : []),
    ...(regionPrefix ? [[(p: string) => `d.region like ${p}::text || '%'`, regionPrefix] as never] : []),
    ...(causeIds ? [[(p: string) => `d.cause = any(${p}::text[])`, causeIds] as never] : []),
  ];
}

const forms = new StatementForms();

/**
 * Disputes the caller may see, newest on the hub first; one statement, at most `first` plus one rows. It walks the
 * caller's own participations, or the disputes the caller's agency is accountable for, never those of the whole hub.
 */
export async function disputeList(
  database: Database,
  viewer: { principal: Principal; now: Date },
  filter: DisputeFilter,
  { first, after }: DisputeListPage,
): Promise<DisputeBody[]> {
  const added = narrowings(filter);
  const params = [
    ...principalParams(viewer.principal, viewer.now),
    first + 1,
    ...(after === null ? [] : [after]),
    ...added.map(([, value]) => value),
  ];
  let parameter = firstFree + (after === null ? 1 : 2);
  const conditions = added.map(([condition]) => condition(`$${parameter++}`));
  const text = listText(filter.accountableToMe, after !== null, conditions);
  const rows = await database.query<{ body: DisputeBody }>(
    forms.get(text, () => text),
    params,
  );
  return rows.map(({ body }) => body);
}

function listText(accountable: boolean, after: boolean, conditions: readonly string[]): string {
  const id = accountable ? 'd.id' : 'q.id';
  const keyset = after ? `and ${accountable ? 'd.id' : 'p.dispute_id'} < $11::text` : '';
  const own = `(select distinct p.dispute_id as id from participation p where p.agency_id = $1 ${keyset} order by p.dispute_id desc) q join dispute d on d.id = q.id`;
  const from = accountable ? 'dispute d' : own;
  const where = [
    accountable ? `d.accountable_agency_id = $1 ${keyset}` : 'true',
    ...conditions,
    rowFilter('dispute.read', { row: 'd' }),
  ];
  return `select ${headJson} as body
from ${from} ${sightOf('d.id')}
where ${where.join(' and ')}
order by ${id} desc limit $10::int`;
}
