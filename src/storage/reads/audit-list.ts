import type { Database } from '../database.ts';
import { statement } from '../statement.ts';
import { object } from './json.ts';

/** One entry of the audit, as an administrator reads it. */
export interface AuditBody {
  readonly key: string;
  readonly kind: string;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly code: string | null;
  readonly rule: string | null;
  readonly reason: string | null;
  readonly staffId: string | null;
  readonly clientId: string | null;
  readonly requestId: string | null;
  readonly times: number;
}

const columns = {
  key: "('adt_' || lpad(a.position::text, 18, '0'))",
  kind: 'kind',
  firstAt: 'first_at',
  lastAt: 'last_at',
  code: 'code',
  rule: 'rule',
  reason: 'reason',
  staffId: 'staff_id',
  clientId: 'client_id',
  requestId: 'request_id',
  times: 'times',
};

const list = statement(`
select ${object('a', columns)} as body from own_audit a
where ($1::text is null or a.kind = $1) and ($2::text is null or a.position < substr($2, 5)::bigint)
order by a.position desc limit $3::int`);

/**
 * The audit of the caller's own agency, newest first, at most `first` plus one entries; one statement. The window it
 * reads through shows nothing to whoever is no administrator.
 */
export async function auditList(
  database: Database,
  { first, after, kind }: { readonly first: number; readonly after: string | null; readonly kind: string | null },
): Promise<AuditBody[]> {
  const rows = await database.query<{ body: AuditBody }>(list, [kind, after, first + 1]);
  return rows.map(({ body }) => body);
}
