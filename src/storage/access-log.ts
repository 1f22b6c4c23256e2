import type { AccessEntry } from '../domain/audit/access.ts';
import { bitOf } from '../domain/dispute/field-group.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

const incident = bitOf('F16');
const matter = bitOf('F6');

/**
 * Ground and parts are read as they stood at the moment of the entry: participations are ended, never removed, so a
 * row stored later says the same.
 */
const insert = statement(`
insert into access_entry (id, at, agency_id, staff_id, client_id, posts, dispute_id, full_groups, masked_groups,
  shared_full, shared_masked, parties, party_ids, roles, referral_id, basis_law, basis_article, basis_version,
  incident_only, operation, roots, request_id, values_read)
select e.id, e.at, e."agencyId", e."staffId", e."clientId", e.posts, e."disputeId", e."full", e.masked,
  (e.shared ->> 'full')::integer, (e.shared ->> 'masked')::integer, e.parties,
  array(select x ->> 'id' from jsonb_array_elements(e.parties) x), coalesce(b.roles, '{}'), b.referral_id,
  b.law, b.article, b.version, coalesce(b.incident_only, false), e.operation, e.roots, e."requestId", e."values"
from jsonb_to_recordset($1::jsonb) as e (id text, at timestamptz, "agencyId" text, "staffId" text, "clientId" text,
  posts text[], "disputeId" text, "full" integer, masked integer, shared jsonb, parties jsonb, operation text, roots text[],
  "requestId" text, "values" integer)
left join lateral (
  select array_agg(distinct p.role order by p.role) as roles,
    (array_agg(p.referral_id order by p.referral_id) filter (where p.referral_id is not null))[1] as referral_id,
    (array_agg(p.basis_law order by p.referral_id, p.id))[1] as law,
    (array_agg(p.basis_article order by p.referral_id, p.id))[1] as article,
    (array_agg(p.basis_version order by p.referral_id, p.id))[1] as version,
    bool_and((p.scope & ${incident | matter}) = ${incident}) as incident_only
  from participation p
  where p.dispute_id = e."disputeId" and p.agency_id = e."agencyId" and (p.staff_id is null or p.staff_id = e."staffId")
    and p.from_at <= e.at and (p.to_at is null or p.to_at > e.at)
) b on true
on conflict (id) do nothing`);

/** Stores entries in one statement of its own; an entry stored before is passed over. */
export async function storeAccess(database: Database, entries: readonly AccessEntry[]): Promise<void> {
  if (entries.length > 0) await database.systemQuery(insert, [JSON.stringify(entries)]);
}

interface Waiting {
  readonly entries: readonly AccessEntry[];
  readonly stored: () => void;
  readonly failed: (reason: unknown) => void;
}

/**
 * Stores what has to stand before its answer goes out. Answers that come while a statement is under way share the next
 * one, so that a busy hub waits for few commits.
 */
export class GroupedAccess {
  private readonly database: Database;
  private waiting: Waiting[] = [];
  private busy = false;

  constructor(database: Database) {
    this.database = database;
  }

  /** Resolves when the entries are committed. @throws whatever the database does when it does not take them */
  store(entries: readonly AccessEntry[]): Promise<void> {
    return new Promise((stored, failed) => {
      this.waiting.push({ entries, stored, failed });
      if (!this.busy) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.busy = true;
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      try {
        await storeAccess(
          this.database,
          batch.flatMap(({ entries }) => entries),
        );
        for (const { stored } of batch) stored();
      } catch (reason) {
        for (const { failed } of batch) failed(reason);
      }
    }
    this.busy = false;
  }
}
