import { Migration } from '@mikro-orm/migrations';

/** Workers under age, and consents their guardians gave. */
export class Migration20261122030301_add_under_age extends Migration {
  override up(): void {
    this.addSql(
      `alter table party_identity add column under_age text check (under_age in ('UNDER_14', 'UNDER_16', 'UNDER_18'))`,
    );
    this.addSql(
      `comment on column party_identity.under_age is 'Age the law treats apart when the party was entered; null for an adult'`,
    );
    this.addSql(`alter table consent add column by_guardian boolean not null default false`);
    this.addSql(`comment on column consent.by_guardian is 'Given by the guardian; under 14 nobody else can (PIPL 31)'`);
  }

  override down(): void {
    this.addSql(`alter table party_identity drop column under_age`);
    this.addSql(`alter table consent drop column by_guardian`);
  }
}
