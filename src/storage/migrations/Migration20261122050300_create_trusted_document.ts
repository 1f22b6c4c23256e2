import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Operations an agency has registered for one of its systems, and whether that system may send any other. */
export class Migration20261122050300_create_trusted_document extends Migration {
  override up(): void {
    this.addSql(
      `alter table system_client add column documents text not null default 'ANY' check (documents in ('ANY', 'REGISTERED'))`,
    );
    this.addSql(
      `comment on column system_client.documents is 'REGISTERED: nothing but documents registered for it is run'`,
    );
    this.addSql(`create table trusted_document (
        client_id text not null,
        id text not null,
        agency_id text not null,
        operation text not null,
        text text not null,
        published_by text not null,
        published_at timestamptz not null,
        primary key (client_id, id),
        foreign key (client_id) references system_client (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (published_by) references staff (id) deferrable initially deferred
      )`);
    this.addSql(
      `comment on table trusted_document is '已登记的操作 / Operations registered for a system; no value of any call'`,
    );
    this.addSql(`comment on column trusted_document.id is 'As its manifest names it; its text never changes'`);
    this.addSql(`comment on column trusted_document.operation is 'Name of the operation'`);
    this.addSql(`create index trusted_document_of_agency on trusted_document (agency_id, client_id)`);
    this.addSql(
      `create trigger trusted_document_counts_version after insert or update or delete on trusted_document for each statement execute function count_directory_version()`,
    );
    this.addSql(`grant select, insert, delete on trusted_document to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table trusted_document`);
    this.addSql(`alter table system_client drop column documents`);
  }
}
