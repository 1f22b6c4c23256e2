import type { Database } from './database.ts';
import { statement } from './statement.ts';

/** One operation registered for a system. */
export interface TrustedDocument {
  /** As the manifest it came in names it. */
  readonly id: string;
  /** Name of the operation. */
  readonly operation: string;
  readonly text: string;
}

/** What a system may send: any text beside its documents, or these alone. */
export type DocumentRule = 'ANY' | 'REGISTERED';

const ofClient = statement(
  'select id, operation, text from trusted_document where client_id = $1 order by operation, id',
);
const ruleOf = statement('select documents from system_client where id = $1');

/** The documents of a system and its rule; a system that is not known has none, and may send none. */
export async function trustedDocuments(
  database: Database,
  clientId: string,
): Promise<{ readonly rule: DocumentRule; readonly documents: readonly TrustedDocument[] }> {
  const [documents, [client]] = await Promise.all([
    database.systemQuery<TrustedDocument>(ofClient, [clientId]),
    database.systemQuery<{ documents: DocumentRule }>(ruleOf, [clientId]),
  ]);
  return { rule: client?.documents ?? 'REGISTERED', documents };
}

const insert = statement(`
insert into trusted_document (client_id, id, agency_id, operation, text, published_by, published_at)
select c.id, d.id, c.agency_id, d.operation, d.text, $3, $4::timestamptz
from system_client c, jsonb_to_recordset($2::jsonb) as d (id text, operation text, text text)
where c.id = $1
on conflict (client_id, id) do nothing
returning id`);

/** Keeps documents for a system, all or none; what it has already stays. @returns how many are new */
export async function keepTrustedDocuments(
  database: Database,
  documents: readonly TrustedDocument[],
  { clientId, by, at }: { readonly clientId: string; readonly by: string; readonly at: Date },
): Promise<number> {
  return (await database.systemQuery(insert, [clientId, JSON.stringify(documents), by, at])).length;
}

const remove = statement('delete from trusted_document where client_id = $1 and id = any($2::text[]) returning id');

/** Takes documents from a system. @returns how many it had */
export async function removeTrustedDocuments(
  database: Database,
  clientId: string,
  ids: readonly string[],
): Promise<number> {
  return (await database.systemQuery(remove, [clientId, [...ids]])).length;
}

const setRule = statement('update system_client set documents = $2 where id = $1');

/** Says what a system may send from now on. */
export async function setDocumentRule(database: Database, clientId: string, rule: DocumentRule): Promise<void> {
  await database.systemQuery(setRule, [clientId, rule]);
}
