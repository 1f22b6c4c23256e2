import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

const watched = ['agency', 'staff', 'desk', 'system_client'];

/** What agencies do to their own people, the systems they let ask the hub, and who acted through which of them. */
export class Migration20261122030400_create_staff_change_and_system_client extends Migration {
  override up(): void {
    this.addSql(`alter table staff add column version integer not null default 1`);
    this.addSql(`comment on column staff.version is 'Counts up with every change an administrator makes'`);
    this.addSql(`create table staff_change (
        id text not null,
        at timestamptz not null,
        staff_id text not null,
        agency_id text not null,
        action text not null,
        before jsonb,
        after jsonb not null,
        by_staff_id text not null,
        by_agency_id text not null,
        by_client_id text,
        primary key (id),
        foreign key (staff_id) references staff (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (by_staff_id) references staff (id) deferrable initially deferred,
        foreign key (by_agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(
      `comment on table staff_change is '人员变更记录，只增 / What was done to whom in the directory of people; append-only'`,
    );
    this.addSql(
      `comment on column staff_change.before is 'Name, posts and whether active, before; null for a new person'`,
    );
    this.addSql(`comment on column staff_change.by_client_id is 'System the administrator acted through, if any'`);
    this.addSql(`create index staff_change_of_agency on staff_change (agency_id, id)`);
    this.addSql(`create table system_client (
        id text not null,
        agency_id text not null,
        name_zh text not null,
        name_en text not null,
        scopes text[] not null,
        groups integer not null,
        binding text not null check (binding in ('BEARER', 'DPOP')),
        from_at timestamptz not null,
        until_at timestamptz,
        ended_at timestamptz,
        registered_by text not null,
        registered_at timestamptz not null,
        ended_by text,
        primary key (id),
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (registered_by) references staff (id) deferrable initially deferred,
        foreign key (ended_by) references staff (id) deferrable initially deferred,
        check ((ended_at is null) = (ended_by is null))
      )`);
    this.addSql(
      `comment on table system_client is '系统客户端 / Systems of an agency that may ask the hub, for a person or for the agency alone'`,
    );
    this.addSql(`comment on column system_client.scopes is 'Names of the permissions it may use'`);
    this.addSql(`comment on column system_client.groups is 'Groups of fields it may carry, as bits'`);
    this.addSql(`comment on column system_client.until_at is 'Exclusive; null while no end is set'`);
    this.addSql(`create index system_client_of_agency on system_client (agency_id, id)`);
    this.addSql(
      `create table directory_version (version bigint not null, only_row boolean primary key default true check (only_row))`,
    );
    this.addSql(
      `comment on table directory_version is '名录版本 / Counts up with every change of the directory, for processes that keep it in memory'`,
    );
    this.addSql(`insert into directory_version (version) values (1)`);
    this.addSql(`create function count_directory_version() returns trigger language plpgsql as $$
      begin
        update directory_version set version = version + 1;
        return null;
      end $$`);
    for (const table of watched) {
      this.addSql(
        `create trigger ${table}_counts_version after insert or update or delete on ${table} for each statement execute function count_directory_version()`,
      );
    }
    this.addSql(`alter table fact add column client_id text`);
    this.addSql(`alter table fact add column client_name text`);
    this.addSql(
      `comment on column fact.client_id is 'System the person acted through; null where the person acted without one'`,
    );
    this.addSql(`comment on column fact.client_name is 'Its name in Chinese at the time'`);
    this.addSql(`alter table idempotency add column client_id text not null default ''`);
    this.addSql(`comment on column idempotency.client_id is 'System the person acted through; empty for none'`);
    this.addSql(`alter table idempotency drop constraint idempotency_pkey`);
    this.addSql(
      `alter table idempotency add constraint idempotency_pkey primary key (agency_id, client_id, staff_id, operation, key)`,
    );
    this.addSql(`grant select, insert on staff_change to ${appRole}`);
    this.addSql(`grant select, insert, update on system_client to ${appRole}`);
    this.addSql(`grant select, update on directory_version to ${appRole}`);
  }

  override down(): void {
    this.addSql(`delete from idempotency where client_id <> ''`);
    this.addSql(`alter table idempotency drop constraint idempotency_pkey`);
    this.addSql(
      `alter table idempotency add constraint idempotency_pkey primary key (agency_id, staff_id, operation, key)`,
    );
    this.addSql(`alter table idempotency drop column client_id`);
    this.addSql(`alter table fact drop column client_name`);
    this.addSql(`alter table fact drop column client_id`);
    for (const table of watched) this.addSql(`drop trigger ${table}_counts_version on ${table}`);
    this.addSql(`drop function count_directory_version()`);
    this.addSql(`drop table directory_version`);
    this.addSql(`drop table system_client`);
    this.addSql(`drop table staff_change`);
    this.addSql(`alter table staff drop column version`);
  }
}
