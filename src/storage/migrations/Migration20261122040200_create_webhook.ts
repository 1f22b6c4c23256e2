import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Addresses of agencies' systems that are told what happens, their keys, and what waits for each. */
export class Migration20261122040200_create_webhook extends Migration {
  override up(): void {
    // The keys of an endpoint are sealed like everything else at rest, and belong to no dispute.
    this.addSql(`alter table data_key alter column dispute_id drop not null`);
    this.addSql(`create table webhook_endpoint (
        id text not null,
        agency_id text not null,
        name_zh text not null,
        name_en text not null,
        url text not null,
        types text[],
        state text not null check (state in ('ACTIVE', 'PAUSED', 'DISABLED', 'REMOVED')),
        version integer not null default 1,
        last_sequence bigint not null default 0,
        failures integer not null default 0,
        open_until timestamptz,
        succeeded_at timestamptz,
        failed_at timestamptz,
        created_by text not null,
        created_at timestamptz not null,
        changed_by text not null,
        changed_at timestamptz not null,
        primary key (id),
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (created_by) references staff (id) deferrable initially deferred,
        foreign key (changed_by) references staff (id) deferrable initially deferred
      )`);
    this.addSql(
      `comment on table webhook_endpoint is '回调地址 / Addresses of agencies’ own systems that are told what happens'`,
    );
    this.addSql(`comment on column webhook_endpoint.types is 'Types of events it is told of; null for all'`);
    this.addSql(`comment on column webhook_endpoint.last_sequence is 'Number of the last event it was told, from 1'`);
    this.addSql(`comment on column webhook_endpoint.failures is 'Failed calls in a row'`);
    this.addSql(`comment on column webhook_endpoint.open_until is 'Left alone until then'`);
    this.addSql(`create index webhook_endpoint_of_agency on webhook_endpoint (agency_id, id)`);
    this.addSql(`create table webhook_key (
        id text not null,
        endpoint_id text not null,
        public_key text not null,
        made_at timestamptz not null,
        ends_at timestamptz,
        primary key (id),
        foreign key (endpoint_id) references webhook_endpoint (id) deferrable initially deferred
      )`);
    this.addSql(
      `comment on table webhook_key is '回调签名公钥 / Public halves of the keys that messages to an endpoint are signed with'`,
    );
    this.addSql(`comment on column webhook_key.ends_at is 'Exclusive; null for the newest'`);
    this.addSql(`create index webhook_key_of_endpoint on webhook_key (endpoint_id, id)`);
    this.addSql(`create table webhook_secret (
        key_id text not null,
        secret text not null,
        seed text not null,
        primary key (key_id),
        foreign key (key_id) references webhook_key (id) deferrable initially deferred
      )`);
    this.addSql(
      `comment on table webhook_secret is '回调签名密钥，已加密 / Sealed: the secret a receiver shares, and the seed it does not'`,
    );
    this.addSql(`create table webhook_delivery (
        no bigint generated always as identity not null,
        endpoint_id text not null,
        agency_id text not null,
        event_id text not null,
        kind text not null check (kind in ('FACT', 'END', 'TEST')),
        type text,
        dispute_id text,
        feed_no bigint,
        sequence bigint,
        state text not null check (state in ('WAITING', 'DELIVERED', 'DEAD', 'WITHHELD')),
        due_at timestamptz not null,
        next_at timestamptz not null,
        lease_until timestamptz,
        lease_no integer not null default 0,
        attempts integer not null default 0,
        last_at timestamptz,
        last_status integer,
        last_fault text,
        done_at timestamptz,
        body_sha256 text,
        primary key (no),
        unique (endpoint_id, event_id),
        foreign key (endpoint_id) references webhook_endpoint (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (dispute_id) references dispute (id) deferrable initially deferred
      )`);
    this.addSql(
      `comment on table webhook_delivery is '回调投递 / One row for each event and endpoint, in the order they are told in'`,
    );
    this.addSql(
      `comment on column webhook_delivery.event_id is 'Id of the fact, or of the part that ended; the id of the message'`,
    );
    this.addSql(
      `comment on column webhook_delivery.sequence is 'Place among what the endpoint is told; null until somebody there was found to be entitled'`,
    );
    this.addSql(`comment on column webhook_delivery.lease_until is 'Until then one process works on it'`);
    this.addSql(
      `comment on column webhook_delivery.lease_no is 'Fence: what was begun under an earlier lease changes nothing'`,
    );
    this.addSql(`comment on column webhook_delivery.body_sha256 is 'Of the body that was taken, as evidence'`);
    this.addSql(
      `create index webhook_delivery_due on webhook_delivery (endpoint_id, next_at, no) where state = 'WAITING'`,
    );
    this.addSql(
      `create index webhook_delivery_order on webhook_delivery (endpoint_id, dispute_id, no) where state = 'WAITING'`,
    );
    this.addSql(`create index webhook_delivery_told on webhook_delivery (endpoint_id, no desc)`);
    this.addSql(`create index webhook_delivery_done on webhook_delivery (done_at) where done_at is not null`);
    this.addSql(`create table webhook_feed (
        through bigint not null,
        looked_at timestamptz not null,
        only_row boolean primary key default true check (only_row)
      )`);
    this.addSql(
      `comment on table webhook_feed is '投递进度 / How far the feed was spread over the endpoints, and up to when ends of parts were looked for'`,
    );
    this.addSql(`insert into webhook_feed (through, looked_at) values (0, 'epoch')`);
    this.addSql(`grant select, insert, update on webhook_endpoint, webhook_key to ${appRole}`);
    this.addSql(`grant select, insert, delete on webhook_secret to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on webhook_delivery to ${appRole}`);
    this.addSql(`grant select, update on webhook_feed to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table webhook_feed`);
    this.addSql(`drop table webhook_delivery`);
    this.addSql(`drop table webhook_secret`);
    this.addSql(`drop table webhook_key`);
    this.addSql(`drop table webhook_endpoint`);
    this.addSql(`delete from data_key where dispute_id is null`);
    this.addSql(`alter table data_key alter column dispute_id set not null`);
  }
}
