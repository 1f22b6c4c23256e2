import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Who represents whom and how far, changes of representation, and ties that keep a person out of a matter. */
export class Migration20261122020301_create_mandate_and_conflict extends Migration {
  override up(): void {
    this.addSql(`create table mandate (
        id text not null,
        dispute_id text not null,
        party_id text not null,
        staff_id text not null,
        agency_id text not null,
        kind text not null,
        scope text not null,
        authorities text[] not null,
        from_at timestamptz not null,
        ends_at timestamptz not null,
        document_id text not null,
        participation_id text not null,
        recorded_at timestamptz not null,
        ended_how text,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (party_id) references party (id) deferrable initially deferred,
        foreign key (staff_id) references staff (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (document_id) references document (id) deferrable initially deferred,
        foreign key (participation_id) references participation (id) deferrable initially deferred,
        check (scope = 'SPECIAL' or authorities = '{}'),
        check (ended_how in ('REVOKED', 'REPLACED'))
      )`);
    this.addSql(`comment on table mandate is '授权委托 / A person who acts for a party, and how far (CPL 62)'`);
    this.addSql(`comment on column mandate.authorities is 'Special authorities the paper lists'`);
    this.addSql(
      `comment on column mandate.ends_at is 'Exclusive: 24:00 Asia/Shanghai of the last day, or the instant it was revoked'`,
    );
    this.addSql(`comment on column mandate.participation_id is 'Part it opened; both end at one instant'`);
    this.addSql(`comment on column mandate.ended_how is 'Null while it runs its time'`);
    this.addSql(`create index mandate_of_dispute on mandate (dispute_id)`);
    this.addSql(`create index mandate_of_staff on mandate (staff_id)`);
    this.addSql(`create table representation_change (
        id text not null,
        dispute_id text not null,
        mandate_id text not null,
        party_id text not null,
        staff_id text not null,
        kind text not null,
        scope text not null,
        authorities text[] not null,
        until_on date not null,
        document_id text not null,
        state text not null,
        requested_by text not null,
        requested_at timestamptz not null,
        verified_by text,
        verified_at timestamptz,
        verified_how text,
        decided_by text,
        decided_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (mandate_id) references mandate (id) deferrable initially deferred,
        foreign key (party_id) references party (id) deferrable initially deferred,
        foreign key (staff_id) references staff (id) deferrable initially deferred,
        foreign key (document_id) references document (id) deferrable initially deferred,
        check (state in ('REQUESTED', 'VERIFIED', 'APPROVED', 'REFUSED')),
        check (decided_by <> requested_by)
      )`);
    this.addSql(
      `comment on table representation_change is '更换代理 / A request to put another person in the place of the one who acts for a party'`,
    );
    this.addSql(`comment on column representation_change.mandate_id is 'Mandate that ends when it is approved'`);
    this.addSql(`comment on column representation_change.verified_how is 'How the party was asked'`);
    this.addSql(
      `create unique index representation_change_open_once on representation_change (party_id) where state in ('REQUESTED', 'VERIFIED')`,
    );
    this.addSql(`create index representation_change_of_dispute on representation_change (dispute_id)`);
    this.addSql(`create table conflict (
        id text not null,
        dispute_id text not null,
        staff_id text not null,
        agency_id text not null,
        raised_by text not null,
        party_id text,
        tie text not null,
        words text not null,
        raised_at timestamptz not null,
        consented_parties text[] not null,
        decision text,
        decided_by text,
        decided_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (staff_id) references staff (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (party_id) references party (id) deferrable initially deferred,
        check (raised_by in ('SELF', 'PARTY')),
        check (decision in ('RECUSED', 'STAYS'))
      )`);
    this.addSql(`comment on table conflict is '回避 / A tie a person declared, or a party objected to'`);
    this.addSql(`comment on column conflict.party_id is 'Party the tie is to, or that objects'`);
    this.addSql(`comment on column conflict.words is 'What the tie is; personal, so it stands in no fact'`);
    this.addSql(`comment on column conflict.consented_parties is 'Parties who agreed in writing all the same'`);
    this.addSql(`create index conflict_of_dispute on conflict (dispute_id)`);
    this.addSql(`grant select, insert, update on mandate to ${appRole}`);
    this.addSql(`grant select, insert, update on representation_change to ${appRole}`);
    this.addSql(`grant select, insert, update on conflict to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table conflict`);
    this.addSql(`drop table representation_change`);
    this.addSql(`drop table mandate`);
  }
}
