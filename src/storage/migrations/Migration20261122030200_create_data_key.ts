import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Data keys, wrapped; digests of numbers beside their sealed values; how far old plain values are sealed. */
export class Migration20261122030200_create_data_key extends Migration {
  override up(): void {
    this.addSql(`create table data_key (
        id text not null,
        owner text not null,
        dispute_id text not null,
        under text,
        wrapped text,
        made_at timestamptz not null,
        destroyed_at timestamptz,
        primary key (id),
        unique (owner),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        check ((destroyed_at is null) = (wrapped is not null)),
        check ((destroyed_at is null) = (under is not null))
      )`);
    this.addSql(
      `comment on table data_key is '数据密钥 / Keys that values at rest are sealed with, wrapped under a key that is not in the database'`,
    );
    this.addSql(`comment on column data_key.owner is 'Whose values it seals: dispute or person, and the id'`);
    this.addSql(`comment on column data_key.under is 'Id of the key-encryption key'`);
    this.addSql(`comment on column data_key.destroyed_at is 'From then on nothing it sealed can be opened'`);
    this.addSql(`create index data_key_of_dispute on data_key (dispute_id)`);
    this.addSql(`create index data_key_under on data_key (under) where under is not null`);
    this.addSql(`alter table party_contact add column phone_index text`);
    this.addSql(`comment on column party_contact.phone_index is 'Keyed digest of the telephone'`);
    this.addSql(`alter table party_identity add column id_number_index text`);
    this.addSql(`comment on column party_identity.id_number_index is 'Keyed digest of the number'`);
    this.addSql(`create table seal_progress (
        job text not null,
        after_id text not null,
        done_at timestamptz,
        primary key (job)
      )`);
    this.addSql(
      `comment on table seal_progress is '加密进度 / How far a job over old rows has come; it goes on from there'`,
    );
    this.addSql(`grant select, insert, update on data_key to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on seal_progress to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table seal_progress`);
    this.addSql(`alter table party_identity drop column id_number_index`);
    this.addSql(`alter table party_contact drop column phone_index`);
    this.addSql(`drop table data_key`);
  }
}
