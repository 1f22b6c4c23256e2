import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/**
 * Who was accountable when. A dispute has one open row at any time, which is the agency the dispute names; each row
 * begins at the very instant the one before it ended. The database refuses anything else.
 */
export class Migration20261122020700_create_holding extends Migration {
  override up(): void {
    this.addSql(`create table holding (
        dispute_id text not null,
        seq integer not null,
        agency_id text not null,
        from_at timestamptz not null,
        to_at timestamptz,
        previous_seq integer generated always as (case when seq > 1 then seq - 1 end) stored,
        open_agency_id text generated always as (case when to_at is null then agency_id end) stored,
        primary key (dispute_id, seq),
        unique (dispute_id, seq, to_at),
        unique (dispute_id, open_agency_id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        constraint holding_contiguous foreign key (dispute_id, previous_seq, from_at)
          references holding (dispute_id, seq, to_at) deferrable initially deferred,
        check (seq >= 1),
        check (to_at >= from_at)
      )`);
    this.addSql(`comment on table holding is '责任期间 / Which agency was accountable from when to when'`);
    this.addSql(`comment on column holding.seq is '1, 2, 3 … in each dispute'`);
    this.addSql(`comment on column holding.to_at is 'Exclusive; null while it is accountable'`);
    this.addSql(`comment on column holding.previous_seq is 'The row this one begins where it ended'`);
    this.addSql(
      `comment on column holding.open_agency_id is 'The agency while the row is open; the dispute points here'`,
    );
    this.addSql(`create unique index holding_open_once on holding (dispute_id) where to_at is null`);
    this.addSql(`insert into holding (dispute_id, seq, agency_id, from_at, to_at)
      select dispute_id, number, agency_id, from_at, lead(from_at) over (partition by dispute_id order by number)
      from (
        select dispute_id, row_number() over own as number, max(occurred_at) over own as from_at,
          coalesce(body ->> 'toAgencyId', body ->> 'leadAgencyId') as agency_id
        from fact where type in ('DisputeRegistered', 'AccountabilityMoved')
        window own as (partition by dispute_id order by seq)
      ) held`);
    this.addSql(`set constraints all immediate`);
    this.addSql(`alter table dispute add constraint dispute_held foreign key (id, accountable_agency_id)
      references holding (dispute_id, open_agency_id) deferrable initially deferred`);
    this.addSql(`grant select, insert, update on holding to ${appRole}`);
  }

  override down(): void {
    this.addSql(`alter table dispute drop constraint dispute_held`);
    this.addSql(`drop table holding`);
  }
}
