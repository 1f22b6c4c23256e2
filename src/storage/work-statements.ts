import { personRoles } from '../domain/party/person.ts';
import { statement } from './statement.ts';

export const disputeOfAlias = statement('select dispute_id from alias where agency_id = $1 and number = $2');

/** The row of the series stays locked until the transaction ends, so that numbers have no holes. */
export const nextSerial = statement(`
insert into series (name, last) values ($1, 1)
on conflict (name) do update set last = series.last + 1
returning last`);

/**
 * A twin that has not committed yet is waited for, two seconds at most; then the key is known and nothing is inserted.
 * The bound is set and lifted in the statement itself: what comes after may wait for a row as long as any statement.
 */
export const claimKey = statement(`
insert into idempotency (agency_id, staff_id, client_id, operation, key, fingerprint, result, at)
select $1, $2, $3, $4, $5, $6, '{}'::jsonb, $7::timestamptz
from (select set_config('lock_timeout', '2s', true)) as bound (lock_timeout)
on conflict do nothing
returning set_config('lock_timeout', '0', true)`);

export const findKey = statement(
  'select fingerprint, result, at from idempotency where agency_id = $1 and staff_id = $2 and client_id = $3 and operation = $4 and key = $5',
);

/** Matters on each desk of the agency that are not closed. */
export const deskLoads = statement(`
select desk_id, count(*)::int as held from referral
where to_agency_id = $1 and desk_id is not null and sent_at is not null and acknowledged_at is null
group by desk_id`);

/** A warning that was read before keeps its reader. */
export const markNoticesRead = statement(`
update notice set read_at = coalesce(read_at, $3::timestamptz), read_by = coalesce(read_by, $4)
where id = any($1::text[]) and recipient_agency_id = $2 returning id`);

export const keepResult = statement(
  'update idempotency set result = $6::jsonb where agency_id = $1 and staff_id = $2 and client_id = $3 and operation = $4 and key = $5',
);

/** What would tell a text's reader who a person of the dispute is, as kept, and where; an organisation is no secret. */
export const personalMarks = statement(`
with person as (
  select id, name from party where dispute_id = $1 and ($2::text[] is null or id = any($2::text[]))
    and role in (${personRoles.map((role) => `'${role}'`).join(', ')})
), own_order as (
  select id, caller_name, caller_phone from hotline_order where dispute_id = $1 and agency_id = $3
)
select name as mark, 'party' as table, id as row, 'name' as column from person
union all select c.phone, 'party_contact', c.party_id, 'phone' from party_contact c join person p on p.id = c.party_id
union all select i.id_number, 'party_identity', i.party_id, 'id_number' from party_identity i join person p on p.id = i.party_id
union all select caller_name, 'hotline_order', id, 'caller_name' from own_order
union all select caller_phone, 'hotline_order', id, 'caller_phone' from own_order`);

/** Numbers an agency gives itself, by the table they stand in. */
export const numberTaken = {
  courtCase: statement('select 1 from court_number where agency_id = $1 and number = $2'),
  suggestion: statement('select 1 from judicial_suggestion where agency_id = $1 and number = $2'),
  arbitration: statement('select 1 from arbitration where agency_id = $1 and docket_number = $2'),
  hotlineOrder: statement("select 1 from hotline_order where agency_id = $1 and channel || ' ' || order_number = $2"),
  supervisionLetter: statement('select 1 from supervision_letter where agency_id = $1 and number = $2'),
  procuratorialSuggestion: statement('select 1 from procuratorial_suggestion where agency_id = $1 and number = $2'),
  aidFile: statement('select 1 from aid_file where agency_id = $1 and application_number = $2'),
} as const;

/**
 * Ends the open holding and opens the next where it ended. What is written down late cannot reach back behind a change
 * that is settled: it counts from there.
 */
export const moveHolding = statement(`
with ended as (
  update holding set to_at = greatest(from_at, $3::timestamptz) where dispute_id = $1 and to_at is null
  returning dispute_id, seq, to_at
)
insert into holding (dispute_id, seq, agency_id, from_at) select dispute_id, seq + 1, $2, to_at from ended`);

/** Another number in the place of an agency's own number `$2` of the dispute `$3`. */
export const renameAlias = statement(
  'update alias set number = $4 where agency_id = $1 and number = $2 and dispute_id = $3',
);
