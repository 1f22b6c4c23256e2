import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Referrals, their clocks, papers and payments. */
export class Migration20261122010200_create_referral extends Migration {
  override up(): void {
    this.addSql(`create table referral (
        id text not null,
        number text not null,
        dispute_id text not null,
        kind text not null,
        from_agency_id text not null,
        to_agency_id text not null,
        state text not null,
        phase text,
        subject_id text,
        procedure text,
        groups integer not null,
        field_group text not null,
        group_bit integer not null,
        packet_digest text not null,
        sent_at timestamptz,
        received_at timestamptz,
        accepted_at timestamptz,
        accepted_by text,
        assignee_id text,
        returned_at timestamptz,
        acknowledged_at timestamptz,
        outcome text,
        decline_reason text,
        suggested_agency_id text,
        case_number text,
        version integer not null,
        changed_at timestamptz not null,
        primary key (id),
        unique (number),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (from_agency_id) references agency (id) deferrable initially deferred,
        foreign key (to_agency_id) references agency (id) deferrable initially deferred,
        check (from_agency_id <> to_agency_id)
      )`);
    this.addSql(`comment on table referral is '移送 / A hand-off; written only by folding facts'`);
    this.addSql(`comment on column referral.subject_id is 'Obligation it is about'`);
    this.addSql(`comment on column referral.groups is 'Bit n: n-th field group of the packet'`);
    this.addSql(`comment on column referral.field_group is 'Group its existence belongs to'`);
    this.addSql(`comment on column referral.packet_digest is 'SHA-256, hex'`);
    this.addSql(`comment on column referral.returned_at is 'When it was completed, declined or otherwise came back'`);
    this.addSql(`create table deadline (
        id text not null,
        dispute_id text not null,
        referral_id text,
        subject_id text,
        rule text not null,
        bearer_agency_id text not null,
        field_group text not null,
        group_bit integer not null,
        state text not null,
        started_at timestamptz not null,
        nominal_end date,
        due_on date not null,
        due_at timestamptz not null,
        calendar_uncertain boolean not null,
        extension_days integer not null,
        pauses jsonb not null,
        stopped_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (referral_id) references referral (id) deferrable initially deferred,
        foreign key (bearer_agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table deadline is '期限 / A clock the law set running'`);
    this.addSql(`comment on column deadline.bearer_agency_id is 'Agency that has to be in time'`);
    this.addSql(`comment on column deadline.state is 'RUNNING, PAUSED, MET, LATE, VOID; overdue is computed'`);
    this.addSql(`comment on column deadline.nominal_end is 'Before rolling'`);
    this.addSql(`comment on column deadline.due_on is 'Asia/Shanghai'`);
    this.addSql(`comment on column deadline.due_at is 'Last instant in time'`);
    this.addSql(
      `comment on column deadline.calendar_uncertain is 'The calendar of a year it touches is not published'`,
    );
    this.addSql(`create table document (
        id text not null,
        dispute_id text not null,
        referral_id text,
        agency_id text not null,
        kind text not null,
        title text not null,
        sha256 text not null,
        size_bytes integer not null,
        media_type text not null,
        field_group text not null,
        group_bit integer not null,
        attached_at timestamptz not null,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (referral_id) references referral (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(
      `comment on table document is '材料 / A document; the hub keeps its digest, its issuer keeps the bytes'`,
    );
    this.addSql(`comment on column document.sha256 is 'Hex'`);
    this.addSql(`create table note (
        id text not null,
        dispute_id text not null,
        referral_id text,
        agency_id text not null,
        staff_id text not null,
        field_group text not null,
        group_bit integer not null,
        body text not null,
        written_at timestamptz not null,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (referral_id) references referral (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (staff_id) references staff (id) deferrable initially deferred
      )`);
    this.addSql(
      `comment on table note is '记录 / A text of one field group: statement, consultation, mediation process'`,
    );
    this.addSql(`create table remark (
        fact_id text not null,
        referral_id text not null,
        agency_id text not null,
        body text not null,
        primary key (fact_id),
        foreign key (referral_id) references referral (id) deferrable initially deferred
      )`);
    this.addSql(
      `comment on table remark is '附言 / Words one side of a referral wrote with a step, for both sides only'`,
    );
    this.addSql(`create table obligation (
        id text not null,
        dispute_id text not null,
        referral_id text,
        source text not null,
        party_id text not null,
        amount_fen bigint not null,
        effective_at timestamptz not null,
        enforceable_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (party_id) references party (id) deferrable initially deferred,
        check (amount_fen > 0)
      )`);
    this.addSql(`comment on table obligation is '给付义务 / What one worker is to be paid (F10)'`);
    this.addSql(`create table instalment (
        id text not null,
        obligation_id text not null,
        due_on date not null,
        amount_fen bigint not null,
        paid_fen bigint not null,
        primary key (id),
        foreign key (obligation_id) references obligation (id) deferrable initially deferred,
        check (amount_fen > 0),
        check (paid_fen between 0 and amount_fen)
      )`);
    this.addSql(`comment on table instalment is '分期 / One instalment of an obligation'`);
    this.addSql(`create index referral_of_dispute on referral (dispute_id)`);
    this.addSql(
      `create unique index referral_open_once on referral (dispute_id, kind, coalesce(subject_id, '')) where state in ('SENT', 'RECEIVED', 'SUPPLEMENTING', 'ACCEPTED', 'IN_PROGRESS', 'SUSPENDED')`,
    );
    this.addSql(
      `create index referral_inbox on referral (to_agency_id, sent_at desc, id desc) where sent_at is not null and acknowledged_at is null`,
    );
    this.addSql(
      `create index referral_sent on referral (from_agency_id, sent_at desc, id desc) where acknowledged_at is null`,
    );
    this.addSql(`create index deadline_of_dispute on deadline (dispute_id)`);
    this.addSql(`create index deadline_of_referral on deadline (referral_id)`);
    this.addSql(`create index deadline_running on deadline (bearer_agency_id, due_at, id) where state = 'RUNNING'`);
    this.addSql(`create index document_of_dispute on document (dispute_id)`);
    this.addSql(`create index note_of_dispute on note (dispute_id)`);
    this.addSql(`create index obligation_of_dispute on obligation (dispute_id)`);
    this.addSql(`create index instalment_of_obligation on instalment (obligation_id)`);
    this.addSql(`grant select, insert, update, delete on referral to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on deadline to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on document to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on note to ${appRole}`);
    this.addSql(`grant select, insert on remark to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on obligation to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on instalment to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table instalment`);
    this.addSql(`drop table obligation`);
    this.addSql(`drop table remark`);
    this.addSql(`drop table note`);
    this.addSql(`drop table document`);
    this.addSql(`drop table deadline`);
    this.addSql(`drop table referral`);
  }
}
