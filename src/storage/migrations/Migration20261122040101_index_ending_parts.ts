import { Migration } from '@mikro-orm/migrations';

/** Parts that run out are looked for by time alone, each quarter of a second. */
export class Migration20261122040101_index_ending_parts extends Migration {
  override up(): void {
    this.addSql(`create index participation_ending on participation (to_at) where to_at is not null`);
  }

  override down(): void {
    this.addSql(`drop index participation_ending`);
  }
}
