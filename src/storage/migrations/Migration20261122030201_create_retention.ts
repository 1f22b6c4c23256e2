import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Legal holds, proposals to erase, and when the personal values of a dispute were erased. */
export class Migration20261122030201_create_retention extends Migration {
  override up(): void {
    this.addSql(`alter table dispute add column erased_at timestamptz`);
    this.addSql(`comment on column dispute.erased_at is 'Its personal values are no more'`);
    this.addSql(`create table legal_hold (
        id text not null,
        dispute_id text not null,
        ground text not null,
        agency_id text not null,
        placed_by text not null,
        placed_at timestamptz not null,
        until_on date,
        lifted_by text,
        lifted_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        check (ground in ('LITIGATION', 'AUDIT', 'ARCHIVE')),
        check ((lifted_by is null) = (lifted_at is null)),
        check (lifted_at >= placed_at)
      )`);
    this.addSql(`comment on table legal_hold is '保全 / Stops the time a record is kept'`);
    this.addSql(`comment on column legal_hold.until_on is 'Last day it holds by itself'`);
    this.addSql(`create index legal_hold_of_dispute on legal_hold (dispute_id)`);
    this.addSql(`create table erasure (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        proposed_by text not null,
        proposed_at timestamptz not null,
        approved_by text,
        approved_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        check (approved_by is distinct from proposed_by),
        check ((approved_by is null) = (approved_at is null)),
        check (approved_at >= proposed_at)
      )`);
    this.addSql(`comment on table erasure is '删除个人信息 / Proposed by one person, approved by another'`);
    this.addSql(`create unique index erasure_once on erasure (dispute_id)`);
    this.addSql(`create index dispute_kept on dispute (closed_at) where closed_at is not null and erased_at is null`);
    this.addSql(`grant select, insert, update on legal_hold to ${appRole}`);
    this.addSql(`grant select, insert, update on erasure to ${appRole}`);
    // Words that went with a step are never changed, but erased.
    this.addSql(`create function accord_remark_only_goes() returns trigger language plpgsql as $$
      begin
        if new.body = '〔已删除〕' then return new; end if;
        raise exception 'accord: a remark is erased or kept, never changed' using errcode = 'insufficient_privilege';
      end $$`);
    this.addSql(`create trigger remark_only_goes before update on remark
      for each row execute function accord_remark_only_goes()`);
    this.addSql(`grant update (body) on remark to ${appRole}`);
    this.addSql(`grant update (about_text, reason) on referral_request to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop trigger remark_only_goes on remark`);
    this.addSql(`drop function accord_remark_only_goes`);
    this.addSql(`revoke update (about_text, reason) on referral_request from ${appRole}`);
    this.addSql(`revoke update (body) on remark from ${appRole}`);
    this.addSql(`drop index dispute_kept`);
    this.addSql(`drop table erasure`);
    this.addSql(`drop table legal_hold`);
    this.addSql(`alter table dispute drop column erased_at`);
  }
}
