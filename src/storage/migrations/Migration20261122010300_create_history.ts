import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** History, outbox, idempotency and number series. */
export class Migration20261122010300_create_history extends Migration {
  override up(): void {
    this.addSql(`create table fact (
        position bigint generated always as identity not null,
        id text not null,
        dispute_id text not null,
        seq integer not null,
        type text not null,
        referral_id text,
        field_group text not null,
        group_bit integer not null,
        audience text not null,
        agency_id text not null,
        agency_name text not null,
        staff_id text,
        staff_role text,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null,
        body jsonb not null,
        prev_hash text not null,
        hash text not null,
        primary key (position),
        unique (id),
        unique (dispute_id, seq),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table fact is '历史 / Append-only; the application may neither change nor delete'`);
    this.addSql(`comment on column fact.position is 'Order of writing on the whole hub'`);
    this.addSql(`comment on column fact.seq is '1, 2, 3 … in each dispute'`);
    this.addSql(`comment on column fact.audience is 'PARTICIPANTS, SIDES or OWN'`);
    this.addSql(`comment on column fact.agency_id is 'Who acted, as it was then'`);
    this.addSql(`comment on column fact.staff_id is 'Null when the hub itself acted'`);
    this.addSql(`comment on column fact.occurred_at is 'When it happened'`);
    this.addSql(`comment on column fact.recorded_at is 'When it was written down'`);
    this.addSql(`comment on column fact.hash is 'SHA-256 over the entry and the hash before it'`);
    this.addSql(`create table outbox (
        fact_id text not null,
        dispute_id text not null,
        written_at timestamptz not null,
        told_at timestamptz,
        primary key (fact_id),
        foreign key (fact_id) references fact (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table outbox is '待通知 / One row a fact, until everybody entitled has been told'`);
    this.addSql(`create table idempotency (
        agency_id text not null,
        staff_id text not null,
        key text not null,
        operation text not null,
        fingerprint text not null,
        result jsonb not null,
        at timestamptz not null,
        primary key (agency_id, staff_id, operation, key)
      )`);
    this.addSql(`comment on table idempotency is '幂等 / The first effect of a key; a repeat is answered from here'`);
    this.addSql(`comment on column idempotency.fingerprint is 'SHA-256 over operation and input'`);
    this.addSql(`comment on column idempotency.result is 'References to the effect, never a rendered answer'`);
    this.addSql(`create table series (
        name text not null,
        last integer not null,
        primary key (name)
      )`);
    this.addSql(`comment on table series is '流水号 / Last serial number handed out in a series'`);
    this.addSql(`create index outbox_waiting on outbox (written_at) where told_at is null`);
    this.addSql(`grant select, insert on fact to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on outbox to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on idempotency to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on series to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table series`);
    this.addSql(`drop table idempotency`);
    this.addSql(`drop table outbox`);
    this.addSql(`drop table fact`);
  }
}
