import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** The shared dispute and everything that hangs on it. */
export class Migration20261122010100_create_dispute extends Migration {
  override up(): void {
    this.addSql(`create table dispute (
        id text not null,
        number text not null,
        cause text,
        relation_type text,
        channel_ground text,
        channel text not null,
        stage text not null,
        region text not null,
        headcount integer not null,
        lead_agency_id text not null,
        accountable_agency_id text not null,
        docketed boolean not null,
        registered_at timestamptz not null,
        closed_at timestamptz,
        close_reason text,
        version integer not null,
        last_seq integer not null,
        last_hash text not null,
        primary key (id),
        unique (number),
        foreign key (lead_agency_id) references agency (id) deferrable initially deferred,
        foreign key (accountable_agency_id) references agency (id) deferrable initially deferred,
        check (headcount >= 0)
      )`);
    this.addSql(`comment on table dispute is '争议（共享）/ The shared dispute'`);
    this.addSql(`comment on column dispute.number is 'LD-<region>-<year>-<serial>'`);
    this.addSql(`comment on column dispute.cause is 'Id of the cause of action'`);
    this.addSql(`comment on column dispute.channel_ground is 'Why a court may take it before arbitration'`);
    this.addSql(`comment on column dispute.headcount is 'Workers concerned'`);
    this.addSql(`comment on column dispute.accountable_agency_id is 'The one agency that has to act now'`);
    this.addSql(`comment on column dispute.docketed is 'A court has docketed it as a civil case'`);
    this.addSql(`comment on column dispute.version is 'Counts up with each change'`);
    this.addSql(`comment on column dispute.last_seq is 'Sequence of its newest fact'`);
    this.addSql(`comment on column dispute.last_hash is 'Hash of its newest fact'`);
    this.addSql(`create table alias (
        agency_id text not null,
        number text not null,
        dispute_id text not null,
        added_at timestamptz not null,
        primary key (agency_id, number),
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (dispute_id) references dispute (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table alias is '各单位自己的案号 / Each agency''s own number of a dispute'`);
    this.addSql(`create table party (
        id text not null,
        dispute_id text not null,
        role text not null,
        name text not null,
        social_credit_code text,
        from_on date not null,
        to_on date,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table party is '当事人 / A party; contact and identity stand in tables of their own'`);
    this.addSql(`comment on column party.name is 'F1 for people, F4 for organisations'`);
    this.addSql(`comment on column party.social_credit_code is 'GB 32100, F4'`);
    this.addSql(`create table party_contact (
        party_id text not null,
        phone text,
        address text,
        primary key (party_id),
        foreign key (party_id) references party (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table party_contact is '联系方式 / Contact of a party (F2)'`);
    this.addSql(`create table party_identity (
        party_id text not null,
        id_number text,
        bank_account text,
        primary key (party_id),
        foreign key (party_id) references party (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table party_identity is '身份信息 / Identity of a party (F3)'`);
    this.addSql(`create table claim (
        id text not null,
        dispute_id text not null,
        party_id text,
        type text not null,
        amount_fen bigint,
        period_from date,
        period_to date,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (party_id) references party (id) deferrable initially deferred,
        check (amount_fen >= 0),
        check (period_to >= period_from)
      )`);
    this.addSql(`comment on table claim is '请求事项 / A claim item (F6)'`);
    this.addSql(`comment on column claim.party_id is 'Worker who claims; null for the whole group'`);
    this.addSql(`comment on column claim.amount_fen is 'Whole fen; null while unknown'`);
    this.addSql(`create table participation (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        staff_id text,
        role text not null,
        basis_law text not null,
        basis_article text not null,
        basis_version text not null,
        scope integer not null,
        referral_id text,
        party_id text,
        from_at timestamptz not null,
        to_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (staff_id) references staff (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table participation is '参与 / The part an agency or a person takes in a dispute'`);
    this.addSql(`comment on column participation.staff_id is 'Null where every post of the agency shares it'`);
    this.addSql(`comment on column participation.scope is 'Bit n: n-th field group is open for the purpose'`);
    this.addSql(`comment on column participation.referral_id is 'Referral that opened it'`);
    this.addSql(`comment on column participation.party_id is 'Party the person is, where the part is a party''s own'`);
    this.addSql(`comment on column participation.to_at is 'Exclusive; null while open'`);
    this.addSql(`create table consent (
        id text not null,
        dispute_id text not null,
        party_id text not null,
        purpose text not null,
        recipient_agency_id text,
        groups integer not null,
        method text not null,
        given_at timestamptz not null,
        withdrawn_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (party_id) references party (id) deferrable initially deferred,
        foreign key (recipient_agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table consent is '同意 / Consent of one party to one purpose'`);
    this.addSql(`comment on column consent.purpose is 'Code of the referral kind'`);
    this.addSql(`comment on column consent.groups is 'Bit n: n-th field group'`);
    this.addSql(`create index participation_of_agency on participation (agency_id, dispute_id desc)`);
    this.addSql(`create index participation_of_dispute on participation (dispute_id, agency_id)`);
    this.addSql(`create index alias_of_dispute on alias (dispute_id)`);
    this.addSql(`create index party_of_dispute on party (dispute_id)`);
    this.addSql(`create index claim_of_dispute on claim (dispute_id)`);
    this.addSql(`create index consent_of_dispute on consent (dispute_id)`);
    this.addSql(`create index dispute_of_accountable on dispute (accountable_agency_id, id desc)`);
    this.addSql(`grant select, insert, update, delete on dispute to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on alias to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on party to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on party_contact to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on party_identity to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on claim to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on participation to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on consent to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table consent`);
    this.addSql(`drop table participation`);
    this.addSql(`drop table claim`);
    this.addSql(`drop table party_identity`);
    this.addSql(`drop table party_contact`);
    this.addSql(`drop table party`);
    this.addSql(`drop table alias`);
    this.addSql(`drop table dispute`);
  }
}
