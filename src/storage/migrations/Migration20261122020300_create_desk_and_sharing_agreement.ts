import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Team inboxes of agencies, who changed the directory, and the agreements hand-offs between agencies rest on. */
export class Migration20261122020300_create_desk_and_sharing_agreement extends Migration {
  override up(): void {
    this.addSql(`create table desk (
        id text not null,
        agency_id text not null,
        name_zh text not null,
        name_en text not null,
        regions text[] not null,
        kinds text[] not null,
        causes text[] not null,
        capacity integer,
        enabled boolean not null,
        primary key (id),
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        check (capacity > 0)
      )`);
    this.addSql(`comment on table desk is '收件台 / Team inbox of an agency'`);
    this.addSql(
      `comment on column desk.regions is 'Region codes it serves with all that lies in them; empty: every region'`,
    );
    this.addSql(`comment on column desk.kinds is 'Codes of kinds it takes; empty: every kind'`);
    this.addSql(`comment on column desk.causes is 'Ids of causes it takes; empty: every cause'`);
    this.addSql(`comment on column desk.capacity is 'Most matters it holds at once; null: no limit'`);
    this.addSql(`create index desk_of_agency on desk (agency_id)`);
    this.addSql(`alter table referral add column desk_id text`);
    this.addSql(
      `alter table referral add constraint referral_desk foreign key (desk_id) references desk (id) deferrable initially deferred`,
    );
    this.addSql(`comment on column referral.desk_id is 'Desk of the receiver it landed on; null where it has none'`);
    this.addSql(
      `create index referral_on_desk on referral (desk_id) where desk_id is not null and acknowledged_at is null`,
    );
    this.addSql(`create table directory_change (
        id bigint generated always as identity,
        at timestamptz not null,
        by_name text not null,
        source_sha256 text not null,
        table_name text not null,
        row_id text not null,
        action text not null,
        fields text[] not null,
        primary key (id)
      )`);
    this.addSql(
      `comment on table directory_change is '名录变更记录 / Who changed which row of the directory, and when'`,
    );
    this.addSql(`comment on column directory_change.by_name is 'Operator, as the command was told'`);
    this.addSql(`comment on column directory_change.source_sha256 is 'SHA-256 of the file that was applied, hex'`);
    this.addSql(`comment on column directory_change.fields is 'Names of the fields that differ; never a value'`);
    this.addSql(`create table sharing_agreement (
        id text not null,
        number text not null,
        one_agency_id text,
        one_type text,
        one_region text,
        other_agency_id text,
        other_type text,
        other_region text,
        kinds text[] not null,
        from_on date not null,
        until_on date not null,
        document_title text not null,
        document_sha256 text not null,
        recorded_by text not null,
        recorded_by_agency text not null,
        recorded_at timestamptz not null,
        ended_at timestamptz,
        ended_by text,
        primary key (id),
        unique (number),
        foreign key (one_agency_id) references agency (id) deferrable initially deferred,
        foreign key (other_agency_id) references agency (id) deferrable initially deferred,
        foreign key (recorded_by) references staff (id) deferrable initially deferred,
        foreign key (recorded_by_agency) references agency (id) deferrable initially deferred,
        foreign key (ended_by) references staff (id) deferrable initially deferred,
        check (until_on >= from_on),
        check ((one_agency_id is null) = (one_type is not null and one_region is not null)),
        check ((other_agency_id is null) = (other_type is not null and other_region is not null)),
        check ((ended_at is null) = (ended_by is null))
      )`);
    this.addSql(
      `comment on table sharing_agreement is '信息共享协议 / Agreement under which two sides hand over matters'`,
    );
    this.addSql(
      `comment on column sharing_agreement.one_type is 'With one_region: every agency of the type in the region'`,
    );
    this.addSql(`comment on column sharing_agreement.kinds is 'Codes of kinds it covers; empty: every kind'`);
    this.addSql(`comment on column sharing_agreement.until_on is 'Last day, 24:00 Asia/Shanghai'`);
    this.addSql(`comment on column sharing_agreement.document_sha256 is 'SHA-256 of the signed agreement, hex'`);
    this.addSql(`create index sharing_agreement_until on sharing_agreement (until_on)`);
    this.addSql(`grant select, insert, update on desk to ${appRole}`);
    this.addSql(`grant select, insert on directory_change to ${appRole}`);
    this.addSql(`grant select, insert, update on sharing_agreement to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table sharing_agreement`);
    this.addSql(`drop table directory_change`);
    this.addSql(`alter table referral drop column desk_id`);
    this.addSql(`drop table desk`);
  }
}
