import { Migration } from '@mikro-orm/migrations';

/**
 * A place in one order over all facts, given after the commit: what commits late comes later, and whoever reads on from a
 * place misses nothing.
 */
export class Migration20261122040100_number_outbox extends Migration {
  override up(): void {
    this.addSql(`alter table outbox add column no bigint, add column correlation_id text`);
    this.addSql(
      `comment on column outbox.no is 'Place in the feed, 1, 2, 3 …, given by the sequencer after the commit; null until then'`,
    );
    this.addSql(`comment on column outbox.correlation_id is 'Of the request that wrote the fact, for tracing'`);
    this.addSql(`update outbox o set no = w.no
      from (select f.id, row_number() over (order by f.position) as no from fact f join outbox x on x.fact_id = f.id) w
      where w.id = o.fact_id`);
    this.addSql(`drop index outbox_waiting`);
    this.addSql(`create unique index outbox_order on outbox (no) where no is not null`);
    this.addSql(`create index outbox_of_dispute on outbox (dispute_id, no) where no is not null`);
    this.addSql(`create index participation_over on participation (agency_id, to_at) where to_at is not null`);
    this.addSql(`create index outbox_unplaced on outbox (fact_id) where no is null`);
  }

  override down(): void {
    this.addSql(`drop index outbox_unplaced`);
    this.addSql(`drop index participation_over`);
    this.addSql(`drop index outbox_of_dispute`);
    this.addSql(`drop index outbox_order`);
    this.addSql(`alter table outbox drop column correlation_id, drop column no`);
    this.addSql(`create index outbox_waiting on outbox (written_at) where told_at is null`);
  }
}
