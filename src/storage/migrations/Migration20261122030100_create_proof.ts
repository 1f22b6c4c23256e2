import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Commitments of facts, one log over all disputes, signed checkpoints; what was written stands, whoever asks. */
export class Migration20261122030100_create_proof extends Migration {
  override up(): void {
    this.addSql(`alter table fact
      add column schema_version integer not null default 1,
      add column nonce text,
      add column agency_type text,
      add column staff_roles text[],
      add column commitments jsonb,
      add check (seq >= 1),
      add check (schema_version = 1 or (schema_version = 2 and nonce is not null and commitments is not null))`);
    this.addSql(
      `comment on column fact.schema_version is 'Scheme the entry is chained by: 1 the whole entry, 2 header and commitments'`,
    );
    this.addSql(`comment on column fact.nonce is '16 random bytes, base64url'`);
    this.addSql(`comment on column fact.agency_type is 'Type of the agency, as it was then'`);
    this.addSql(`comment on column fact.staff_roles is 'Posts of the person, as they were then'`);
    this.addSql(
      `comment on column fact.commitments is 'Salted commitment to each value that was written, by its name'`,
    );

    this.addSql(`create table fact_salt (
        fact_id text not null,
        salts jsonb not null,
        primary key (fact_id)
      )`);
    this.addSql(
      `comment on table fact_salt is '留痕盐值 / Salts of the commitments; destroyed with the values they hide, never changed'`,
    );
    this.addSql(`create table log_leaf (
        index bigint not null,
        kind text not null,
        fact_id text,
        position bigint,
        leaf bytea not null,
        primary key (index),
        unique (fact_id),
        check (kind in ('FACT', 'PADDING', 'KEY')),
        check ((kind = 'FACT') = (fact_id is not null and position is not null)),
        check (octet_length(leaf) = 32)
      )`);
    this.addSql(
      `comment on table log_leaf is '总日志 / One append-only log over all disputes; facts stand in random order within a block of 64'`,
    );
    this.addSql(
      `comment on column log_leaf.position is 'Position of the fact, by which the newest logged one is found'`,
    );
    this.addSql(`create index log_leaf_position on log_leaf (position) where position is not null`);
    this.addSql(`create table log_node (
        level integer not null,
        index bigint not null,
        hash bytea not null,
        primary key (level, index)
      )`);
    this.addSql(
      `comment on table log_node is '总日志树节点 / Hashes of the complete subtrees above the leaves; rebuilt from them'`,
    );
    this.addSql(`create table checkpoint (
        number bigint not null,
        size bigint not null,
        root bytea not null,
        at timestamptz not null,
        key_id text not null,
        assurance text not null,
        note text not null,
        primary key (number)
      )`);
    this.addSql(`comment on table checkpoint is '检查点 / Signed size and root of the log'`);
    this.addSql(`comment on column checkpoint.note is 'The signed note itself (C2SP tlog-checkpoint)'`);
    this.addSql(`create table log_key (
        number bigint not null,
        key_id text not null,
        verifier_key text not null,
        from_at timestamptz not null,
        leaf_index bigint not null,
        note text not null,
        primary key (number)
      )`);
    this.addSql(
      `comment on table log_key is '签名密钥 / Keys the log was signed with, each handed over by the one before'`,
    );
    this.addSql(`comment on column log_key.note is 'The hand-over, signed by the old key and the new'`);

    this.addSql(`create function accord_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'accord: % is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$`);
    for (const table of ['fact', 'log_leaf', 'checkpoint', 'log_key']) {
      this.addSql(`create trigger ${table}_stands before update or delete on ${table}
        for each row execute function accord_append_only()`);
      this.addSql(`create trigger ${table}_is_not_emptied before truncate on ${table}
        for each statement execute function accord_append_only()`);
    }
    this.addSql(`create function accord_salts_only_go() returns trigger language plpgsql as $$
      begin
        if new.fact_id = old.fact_id and new.salts <@ old.salts then return new; end if;
        raise exception 'accord: a salt is destroyed or kept, never changed' using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`create trigger fact_salt_only_goes before update on fact_salt
      for each row execute function accord_salts_only_go()`);
    this.addSql(`create trigger fact_salt_stands before delete on fact_salt
      for each row execute function accord_append_only()`);
    this.addSql(`create function accord_fact_follows() returns trigger language plpgsql as $$
      begin
        if new.seq = 1 and new.prev_hash = '' then return new; end if;
        perform 1 from fact f where f.dispute_id = new.dispute_id and f.seq = new.seq - 1 and f.hash = new.prev_hash;
        if found then return new; end if;
        raise exception 'accord: a fact follows the one before it' using errcode = 'check_violation';
      end $$`);
    this.addSql(`create trigger fact_follows before insert on fact
      for each row execute function accord_fact_follows()`);

    this.addSql(`grant select, insert, update on fact_salt to ${appRole}`);
    this.addSql(`grant select, insert on log_leaf to ${appRole}`);
    this.addSql(`grant select, insert on log_node to ${appRole}`);
    this.addSql(`grant select, insert on checkpoint to ${appRole}`);
    this.addSql(`grant select, insert on log_key to ${appRole}`);
  }

  override down(): void {
    for (const table of ['log_key', 'checkpoint', 'log_node', 'log_leaf', 'fact_salt']) {
      this.addSql(`drop table ${table}`);
    }
    this.addSql(`drop trigger fact_follows on fact`);
    this.addSql(`drop trigger fact_stands on fact`);
    this.addSql(`drop trigger fact_is_not_emptied on fact`);
    this.addSql(`drop function accord_fact_follows`);
    this.addSql(`drop function accord_salts_only_go`);
    this.addSql(`drop function accord_append_only`);
    this.addSql(`alter table fact drop column schema_version, drop column nonce, drop column agency_type,
      drop column staff_roles, drop column commitments, drop constraint fact_seq_check`);
  }
}
