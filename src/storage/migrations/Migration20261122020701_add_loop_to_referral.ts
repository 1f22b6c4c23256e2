import { Migration } from '@mikro-orm/migrations';

/** What tells of an open loop: since when it stands where it stands, what was asked of its receiver, what it follows. */
export class Migration20261122020701_add_loop_to_referral extends Migration {
  override up(): void {
    this.addSql(`alter table referral add column state_since timestamptz`);
    this.addSql(`alter table referral add column cancellation_asked_at timestamptz`);
    this.addSql(`alter table referral add column follows_referral_id text
      references referral (id) deferrable initially deferred`);
    this.addSql(
      `comment on column referral.state_since is 'When it came to its state; changed_at moves with every step'`,
    );
    this.addSql(
      `comment on column referral.cancellation_asked_at is 'The sender asks to have it back; null once answered'`,
    );
    this.addSql(
      `comment on column referral.follows_referral_id is 'The referral it goes on from: sent on, or sent elsewhere'`,
    );
    this.addSql(`update referral r set state_since = coalesce((
      select max(f.occurred_at) from fact f
      where f.referral_id = r.id and (f.type = 'ReferralOpened' or f.type = 'ReferralStepTaken' and f.body ->> 'from' <> f.body ->> 'to')
    ), r.changed_at)`);
    this.addSql(
      `create index referral_following on referral (follows_referral_id) where follows_referral_id is not null`,
    );
    this.addSql(`alter table referral add constraint referral_follows_another check (follows_referral_id <> id)`);
  }

  override down(): void {
    this.addSql(`alter table referral drop constraint referral_follows_another`);
    this.addSql(`drop index referral_following`);
    this.addSql(`alter table referral drop column follows_referral_id`);
    this.addSql(`alter table referral drop column cancellation_asked_at`);
    this.addSql(`alter table referral drop column state_since`);
  }
}
