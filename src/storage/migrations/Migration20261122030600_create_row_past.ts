import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Every state a row of a dispute was ever in, so that the record can be read as it stood at any past instant. */
export class Migration20261122030600_create_row_past extends Migration {
  override up(): void {
    this.addSql(`create table row_past (
        no bigint generated always as identity,
        table_name text not null,
        row_id text not null,
        dispute_id text not null,
        valid_from timestamptz not null,
        body jsonb,
        primary key (no)
      )`);
    this.addSql(
      `comment on table row_past is '历史状态 / Each state of each row of a dispute, from the instant it was written on; written by triggers alone'`,
    );
    this.addSql(`comment on column row_past.row_id is 'The primary key of the row; its columns with a space between'`);
    this.addSql(
      `comment on column row_past.valid_from is 'Never before that of an earlier change of the dispute; -infinity for what stood there before states were kept'`,
    );
    this.addSql(`comment on column row_past.body is 'The row by column; null from when it was deleted'`);
    this.addSql(`create index row_past_of_row on row_past (dispute_id, table_name, row_id, valid_from desc, no desc)`);
    this.addSql(`create index row_past_of_dispute on row_past (dispute_id, valid_from desc)`);
    // Only erasure changes what stands here, and only what a row said.
    this.addSql(`grant select, update (body) on row_past to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table row_past cascade`);
  }
}
