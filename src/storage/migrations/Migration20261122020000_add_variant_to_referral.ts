import { Migration } from '@mikro-orm/migrations';

/** A referral comes in variants, its sender states what no record can show, and some kinds may be open once a receiver. */
export class Migration20261122020000_add_variant_to_referral extends Migration {
  override up(): void {
    this.addSql(`alter table referral rename column procedure to variant`);
    this.addSql(`alter table referral add column declarations jsonb not null default '[]'`);
    this.addSql(`alter table referral add column twin_key text not null default ''`);
    this.addSql(`update referral set twin_key = coalesce(subject_id, '')`);
    this.addSql(`comment on column referral.variant is 'Which of the variants of its kind it is'`);
    this.addSql(`comment on column referral.declarations is 'Names of what the sender stated'`);
    this.addSql(
      `comment on column referral.twin_key is 'Of a kind, one with the same key may be under way on a dispute'`,
    );
    this.addSql(`drop index referral_open_once`);
    this.addSql(
      `create unique index referral_open_once on referral (dispute_id, kind, twin_key) where state in ('SENT', 'RECEIVED', 'SUPPLEMENTING', 'ACCEPTED', 'IN_PROGRESS', 'SUSPENDED')`,
    );
  }

  override down(): void {
    this.addSql(`drop index referral_open_once`);
    this.addSql(
      `create unique index referral_open_once on referral (dispute_id, kind, coalesce(subject_id, '')) where state in ('SENT', 'RECEIVED', 'SUPPLEMENTING', 'ACCEPTED', 'IN_PROGRESS', 'SUSPENDED')`,
    );
    this.addSql(`alter table referral drop column twin_key`);
    this.addSql(`alter table referral drop column declarations`);
    this.addSql(`alter table referral rename column variant to procedure`);
  }
}
