import { Migration } from '@mikro-orm/migrations';

/** A referral may hand over a part of a dispute, and whoever got a part sees that part. */
export class Migration20261122020800_add_scope_to_referral extends Migration {
  override up(): void {
    this.addSql(`alter table referral add column scope_ids text[]`);
    this.addSql(
      `comment on column referral.scope_ids is 'Parties, claims and documents handed over; null for the whole dispute'`,
    );
    this.addSql(`alter table participation add column only_ids text[]`);
    this.addSql(
      `comment on column participation.only_ids is 'Parties, claims, documents and the referral it is limited to; null for the whole'`,
    );
  }

  override down(): void {
    this.addSql(`alter table participation drop column only_ids`);
    this.addSql(`alter table referral drop column scope_ids`);
  }
}
