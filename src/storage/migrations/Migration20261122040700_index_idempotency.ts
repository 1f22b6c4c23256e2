import { Migration } from '@mikro-orm/migrations';

/** A key is asked for by itself, without the operation it was used for; and old keys are found to be forgotten. */
export class Migration20261122040700_index_idempotency extends Migration {
  override up(): void {
    this.addSql(`create index idempotency_of_key on idempotency (agency_id, key)`);
    this.addSql(`create index idempotency_age on idempotency (at)`);
    this.addSql(`create index idempotency_outcome_age on idempotency (at) where fingerprint <> ''`);
  }

  override down(): void {
    this.addSql(`drop index idempotency_outcome_age`);
    this.addSql(`drop index idempotency_age`);
    this.addSql(`drop index idempotency_of_key`);
  }
}
