import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Exports that are made in the background, page by page, each page sealed at rest. */
export class Migration20261122040800_create_export extends Migration {
  override up(): void {
    this.addSql(`create table export_job (
        id text not null,
        agency_id text not null,
        staff_id text not null,
        client_id text,
        format text not null,
        filter jsonb not null,
        state text not null,
        requested_at timestamptz not null,
        leased_by text,
        leased_until timestamptz,
        next_key text,
        pages integer not null,
        row_count integer not null,
        persons integer not null,
        mark text not null,
        failure text,
        made_at timestamptz,
        expires_at timestamptz,
        approved_by text,
        approved_at timestamptz,
        primary key (id),
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (staff_id) references staff (id) deferrable initially deferred,
        check (format in ('CSV', 'JSONL')),
        check (state in ('QUEUED', 'RUNNING', 'AWAITING_APPROVAL', 'READY', 'FAILED', 'EXPIRED')),
        check (approved_by is distinct from staff_id),
        check ((approved_by is null) = (approved_at is null)),
        check ((state = 'FAILED') = (failure is not null)),
        check (state not in ('AWAITING_APPROVAL', 'READY') or expires_at is not null)
      )`);
    this.addSql(`comment on table export_job is '导出 / An export that was asked for; holds no content'`);
    this.addSql(`comment on column export_job.filter is 'As the list of disputes takes it: codes alone'`);
    this.addSql(`comment on column export_job.leased_until is 'Until then the process leased_by makes it'`);
    this.addSql(`comment on column export_job.next_key is 'Cursor of the next page, sealed for who asked'`);
    this.addSql(`comment on column export_job.row_count is 'Disputes written so far'`);
    this.addSql(`comment on column export_job.persons is 'People in it; above the limit a second person agrees'`);
    this.addSql(`comment on column export_job.mark is 'Stands in every row of the export'`);
    this.addSql(`comment on column export_job.expires_at is 'From then on it cannot be downloaded and is deleted'`);
    this.addSql(`create index export_job_open on export_job (requested_at) where state in ('QUEUED', 'RUNNING')`);
    this.addSql(
      `create index export_job_alive on export_job (expires_at) where state in ('AWAITING_APPROVAL', 'READY')`,
    );
    this.addSql(`create index export_job_of_person on export_job (staff_id, requested_at desc)`);
    this.addSql(`create index export_job_of_agency on export_job (agency_id, id desc)`);
    this.addSql(`create table export_page (
        export_id text not null,
        page integer not null,
        body bytea not null,
        dispute_ids text[] not null,
        primary key (export_id, page),
        foreign key (export_id) references export_job (id) deferrable initially deferred
      )`);
    this.addSql(
      `comment on table export_page is '导出内容 / One page of an export, sealed; deleted when the export is over'`,
    );
    this.addSql(
      `comment on column export_page.dispute_ids is 'Disputes on it; sight of all of them is asked for again at each download'`,
    );
    this.addSql(`grant select, insert, update on export_job to ${appRole}`);
    this.addSql(`grant select, insert, delete on export_page to ${appRole}`);
    // An export is of many disputes, so its key is of none.
    this.addSql(`alter table data_key alter column dispute_id drop not null`);
  }

  override down(): void {
    this.addSql(`delete from data_key where dispute_id is null`);
    this.addSql(`alter table data_key alter column dispute_id set not null`);
    this.addSql(`drop table export_page`);
    this.addSql(`drop table export_job`);
  }
}
