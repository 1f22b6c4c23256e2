import { statement } from './statement.ts';

const columns = `id, agency_id as "agencyId", staff_id as "staffId", client_id as "clientId", format, filter,
  requested_at as "requestedAt", mark, pages, row_count as "rowCount", persons, next_key as "nextKey",
  made_at as "madeAt", expires_at as "expiresAt"`;

/** The oldest that nobody makes, one that somebody died over included. */
export const claim = statement(`
update export_job set state = 'RUNNING', leased_by = $2, leased_until = $3
where id = (select id from export_job where state in ('QUEUED', 'RUNNING') and (leased_until is null or leased_until < $1::timestamptz)
  order by requested_at, id limit 1 for update skip locked)
returning ${columns}`);

/** A page is kept by whoever holds the lease, and as the very next one: nothing is written twice or out of turn. */
export const append = statement(`
with job as (
  update export_job set pages = pages + 1, row_count = row_count + $6, persons = persons + $7, next_key = $8, leased_until = $9
  where id = $1 and leased_by = $2 and state = 'RUNNING' and pages = $3 returning id)
insert into export_page (export_id, page, body, dispute_ids) select id, $3 + 1, $4::bytea, $5::text[] from job returning page`);

/** Ends the making of an export: downloadable, or waiting for a second person. */
export const finish = statement(`
update export_job set state = case when persons > $4 then 'AWAITING_APPROVAL' else 'READY' end,
  made_at = $3, expires_at = $5, leased_by = null, leased_until = null, next_key = null
where id = $1 and leased_by = $2 and state = 'RUNNING' returning id`);

/** Gives an export back that is not finished. */
export const letGo = statement(`
update export_job set leased_by = null, leased_until = null where id = $1 and leased_by = $2 and state = 'RUNNING'`);

/** From the beginning again: pages that cannot be gone on from are no part of what follows. */
export const restart = statement(`
with gone as (delete from export_page where export_id = (select id from export_job where id = $1 and leased_by = $2))
update export_job set pages = 0, row_count = 0, persons = 0, next_key = null where id = $1 and leased_by = $2`);

const end = `gone as (delete from export_page where export_id in (select id from ended)),
  keys as (update data_key set under = null, wrapped = null, destroyed_at = $2
    where owner in (select 'export:' || id from ended) and destroyed_at is null)`;

/** Ends an export that cannot be made, its pages and its key. */
export const fail = statement(`
with ended as (update export_job set state = 'FAILED', failure = $3, leased_by = null, leased_until = null, next_key = null
  where id = $1 and state in ('QUEUED', 'RUNNING') returning id), ${end}
select id from ended`);

/** What is over, whose person has left, or of which a dispute was erased. */
export const expire = statement(`
with ended as (update export_job j set state = 'EXPIRED', leased_by = null, leased_until = null
  where j.state in ('AWAITING_APPROVAL', 'READY') and (j.expires_at <= $1::timestamptz
    or not exists (select from staff s where s.id = j.staff_id and s.agency_id = j.agency_id and s.active)
    or exists (select from export_page p join dispute d on d.id = any(p.dispute_ids) where p.export_id = j.id and d.erased_at is not null))
  returning id), ${end}
select id from ended`);

/** For who asked for it alone, while the person is in office and it has not died. */
export const openable = statement(`
select ${columns} from export_job j
where id = $1 and state = 'READY' and staff_id = $2 and agency_id = $3 and client_id is not distinct from $5 and expires_at > $4::timestamptz
  and exists (select from staff s where s.id = j.staff_id and s.agency_id = j.agency_id and s.active)`);

/** Disputes on the pages of an export. */
export const disputesOf = statement(`select distinct unnest(dispute_ids) as id from export_page where export_id = $1`);
/** One sealed page. */
export const pageBody = statement(`select body from export_page where export_id = $1 and page = $2`);
/** The key an export is sealed with. */
export const keyOf = statement(`select id, under, wrapped from data_key where owner = $1`);
