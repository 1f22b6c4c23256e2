import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { principalParams, rowFilter, sightJson, sightOf } from '../row-filter.ts';
import type { Statement } from '../statement.ts';
import { StatementForms } from '../statement-forms.ts';
import type { DisputeBody } from './dispute-head.ts';
import { viewSql, type ViewPart } from './view-parts.ts';

/** One agency's view of many disputes in one statement, by dispute id; disputes the caller may not see are missing. */
export async function viewOfDisputes(
  database: Database,
  viewer: { principal: Principal; now: Date },
  { view, lists }: { view: ViewPart; lists: readonly string[] },
  ids: readonly string[],
): Promise<Map<string, Record<string, unknown> | null>> {
  const rows = await database.query<{
    id: string;
    body: Pick<DisputeBody, 'sight'> & { view: Record<string, unknown> | null };
  }>(statementFor(view, lists), [...principalParams(viewer.principal, viewer.now), ids]);
  return new Map(rows.map(({ id, body }) => [id, body.view && { ...body.view, sight: body.sight }]));
}

const forms = new StatementForms();

function statementFor(view: ViewPart, lists: readonly string[]): Statement {
  return forms.get(
    `${view} ${lists.join()}`,
    () => `
select d.id, json_build_object('view', ${viewSql(view, lists)}, 'sight', ${sightJson}) as body
from dispute d ${sightOf('d.id')}
where d.id = any($10::text[]) and ${rowFilter('dispute.read', { row: 'd' })}`,
  );
}
