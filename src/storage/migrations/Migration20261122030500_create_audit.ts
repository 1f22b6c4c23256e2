import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Who read what, and what was turned away: two tables that only grow. */
export class Migration20261122030500_create_audit extends Migration {
  override up(): void {
    this.addSql(`create table access_entry (
        position bigint generated always as identity not null,
        id text not null,
        at timestamptz not null,
        stored_at timestamptz not null default clock_timestamp(),
        agency_id text not null,
        staff_id text not null,
        client_id text,
        posts text[] not null,
        dispute_id text not null,
        full_groups integer not null,
        masked_groups integer not null,
        shared_full integer not null,
        shared_masked integer not null,
        parties jsonb not null,
        party_ids text[] not null,
        roles text[] not null,
        referral_id text,
        basis_law text,
        basis_article text,
        basis_version text,
        incident_only boolean not null,
        operation text,
        roots text[] not null,
        request_id text not null,
        values_read integer not null,
        primary key (position),
        unique (id),
        check (full_groups >= 0 and masked_groups >= 0)
      )`);
    this.addSql(
      `comment on table access_entry is '查阅记录 / Who read what; it only grows, and outlives what was read'`,
    );
    this.addSql(`comment on column access_entry.id is 'Made by the hub that answered, so that a repeat adds nothing'`);
    this.addSql(`comment on column access_entry.at is 'The moment the answer speaks of'`);
    this.addSql(
      `comment on column access_entry.stored_at is 'When the row was stored; before the answer for sensitive groups'`,
    );
    this.addSql(`comment on column access_entry.full_groups is 'Groups that really were in the answer, whole'`);
    this.addSql(`comment on column access_entry.masked_groups is 'Groups of which a mask was in the answer'`);
    this.addSql(`comment on column access_entry.shared_full is 'Those of the dispute that are tied to no one person'`);
    this.addSql(
      `comment on column access_entry.incident_only is 'Read through a part that was opened for an incident alone, a work secret'`,
    );
    this.addSql(`comment on column access_entry.parties is 'The same for each person: [{"id", "full", "masked"}]'`);
    this.addSql(`comment on column access_entry.roles is 'Parts through which the reader saw it, at that moment'`);
    this.addSql(
      `comment on column access_entry.referral_id is 'The purpose: the referral that opened the reader''s part'`,
    );
    this.addSql(`create index access_entry_of_dispute on access_entry (dispute_id, position desc)`);
    this.addSql(`create index access_entry_of_reader on access_entry (staff_id, at desc)`);
    this.addSql(`create table audit_entry (
        position bigint generated always as identity not null,
        id text not null,
        kind text not null,
        first_at timestamptz not null,
        last_at timestamptz not null,
        code text,
        rule text,
        reason text,
        agency_id text,
        staff_id text,
        client_id text,
        request_id text,
        operation text,
        dispute_id text,
        times integer not null,
        primary key (position),
        unique (id),
        check (times > 0),
        check (first_at <= last_at)
      )`);
    this.addSql(`comment on table audit_entry is '审计记录 / What was refused, what tripped, what failed; no content'`);
    this.addSql(`comment on column audit_entry.reason is 'The true reason; never shown to the caller'`);
    this.addSql(`comment on column audit_entry.agency_id is 'Who asked; null for a stranger'`);
    this.addSql(`comment on column audit_entry.dispute_id is 'The dispute it is about, where there is one'`);
    this.addSql(`comment on column audit_entry.times is 'How often, where many of one minute stand in one row'`);
    this.addSql(`create index audit_entry_of_kind on audit_entry (kind, position desc)`);
    this.addSql(`create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'append-only' using errcode = 'restrict_violation';
      end $$`);
    for (const table of ['access_entry', 'audit_entry']) {
      this.addSql(
        `create trigger only_grows before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
      );
      this.addSql(`grant select, insert on ${table} to ${appRole}`);
    }
  }

  override down(): void {
    this.addSql(`drop table audit_entry`);
    this.addSql(`drop table access_entry`);
    this.addSql(`drop function refuse_change()`);
  }
}
