import { Migration } from '@mikro-orm/migrations';

/** What became of the message about one event is asked for by the event: whether a referral reached its receiver. */
export class Migration20261122050500_index_webhook_event extends Migration {
  override up(): void {
    this.addSql(`create index webhook_delivery_of_event on webhook_delivery (event_id, agency_id)`);
  }

  override down(): void {
    this.addSql(`drop index webhook_delivery_of_event`);
  }
}
