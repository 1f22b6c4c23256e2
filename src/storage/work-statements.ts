import { statement } from './statement.ts';

export const disputeOfAlias = statement('select dispute_id from alias where agency_id = $1 and number = $2');

/** The row of the series stays locked until the transaction ends, so that numbers have no holes. */
export const nextSerial = statement(`
insert into series (name, last) values ($1, 1)
on conflict (name) do update set last = series.last + 1
returning last`);

/** A twin that has not committed yet is waited for; then the key is known and nothing is inserted. */
export const claimKey = statement(`
insert into idempotency (agency_id, staff_id, operation, key, fingerprint, result, at)
values ($1, $2, $3, $4, $5, '{}', $6)
on conflict do nothing
returning key`);

export const findKey = statement(
  'select fingerprint, result from idempotency where agency_id = $1 and staff_id = $2 and operation = $3 and key = $4',
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
  'update idempotency set result = $5::jsonb where agency_id = $1 and staff_id = $2 and operation = $3 and key = $4',
);

/** What would tell a text's reader who a person of the dispute is; an organisation is no secret. */
export const personalMarks = statement(`
with person as (
  select id, name from party where dispute_id = $1 and ($2::text[] is null or id = any($2::text[]))
    and role in ('WORKER', 'PROXY', 'WORKER_REP', 'THIRD_PERSON')
), own_order as (
  select caller_name, caller_phone from hotline_order where dispute_id = $1 and agency_id = $3
)
select name as mark from person
union select c.phone from party_contact c join person p on p.id = c.party_id where c.phone is not null
union select i.id_number from party_identity i join person p on p.id = i.party_id where i.id_number is not null
union select caller_name from own_order where caller_name is not null
union select caller_phone from own_order where caller_phone is not null`);

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
