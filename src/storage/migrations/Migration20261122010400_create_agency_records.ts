import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Each agency's own records, one table a view. */
export class Migration20261122010400_create_agency_records extends Migration {
  override up(): void {
    this.addSql(`create table court_case (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        type text not null,
        referral_id text,
        subject_id text,
        received_at timestamptz not null,
        copies integer not null,
        register_number text,
        case_number text,
        docketed_at timestamptz,
        procedure text,
        ruling text,
        ruled_at timestamptz,
        collected_fen bigint not null,
        closed_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        unique (agency_id, case_number)
      )`);
    this.addSql(`comment on table court_case is '法院案卷 / The court''s own record (F13)'`);
    this.addSql(`comment on column court_case.type is 'PRE_SUIT, CIVIL, CONFIRMATION, ENFORCEMENT'`);
    this.addSql(`comment on column court_case.copies is 'Complaints received together'`);
    this.addSql(`comment on column court_case.register_number is 'Pre-suit register, never a case number'`);
    this.addSql(`create table mediation (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        mediator_id text not null,
        opened_at timestamptz not null,
        sessions integer not null,
        last_session_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(
      `comment on table mediation is '调解记录 / The mediation body''s own record (F10); the process is notes of F9'`,
    );
    this.addSql(`create table union_aid (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        decision text not null,
        reason text,
        decided_at timestamptz not null,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table union_aid is '工会援助 / The union''s aid decision (F8)'`);
    this.addSql(`create table visit (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        subject text not null,
        method text not null,
        visited_at timestamptz not null,
        attempts integer not null,
        satisfied integer not null,
        basically_satisfied integer not null,
        dissatisfied integer not null,
        unreached integer not null,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table visit is '回访 / A follow-up visit (F18)'`);
    this.addSql(`comment on column visit.subject is 'WORKER, ARBITRATOR, KEY_CASE, AID_LAWYER, EMPLOYER'`);
    this.addSql(`create table arbitration (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        docket_number text not null,
        accepted_at timestamptz not null,
        copy_served_on date,
        awarded_at timestamptz,
        finality text,
        awarded_fen bigint,
        perform_within_days integer,
        served_worker_on date,
        served_employer_on date,
        effective_on date,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        unique (agency_id, docket_number)
      )`);
    this.addSql(`comment on table arbitration is '仲裁案卷 / The commission''s own record (F12)'`);
    this.addSql(`comment on column arbitration.perform_within_days is 'Days from effect'`);
    this.addSql(`create table support (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        decision text not null,
        opinion_number text,
        reason text,
        decided_at timestamptz not null,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table support is '支持起诉 / The procuratorate''s own record (F15)'`);
    this.addSql(`create table aid_file (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        application_number text not null,
        received_at timestamptz not null,
        decision text,
        decided_at timestamptz,
        lawyer_id text,
        assigned_at timestamptz,
        strategy text,
        result text,
        closed_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        unique (agency_id, application_number)
      )`);
    this.addSql(`comment on table aid_file is '法律援助案卷 / The legal-aid body''s own record (F8)'`);
    this.addSql(`create index court_case_of_dispute on court_case (dispute_id)`);
    this.addSql(`create index mediation_of_dispute on mediation (dispute_id)`);
    this.addSql(`create index union_aid_of_dispute on union_aid (dispute_id)`);
    this.addSql(`create index visit_of_dispute on visit (dispute_id)`);
    this.addSql(`create index arbitration_of_dispute on arbitration (dispute_id)`);
    this.addSql(`create index support_of_dispute on support (dispute_id)`);
    this.addSql(`create index aid_file_of_dispute on aid_file (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on court_case to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on mediation to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on union_aid to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on visit to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on arbitration to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on support to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on aid_file to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table aid_file`);
    this.addSql(`drop table support`);
    this.addSql(`drop table arbitration`);
    this.addSql(`drop table visit`);
    this.addSql(`drop table union_aid`);
    this.addSql(`drop table mediation`);
    this.addSql(`drop table court_case`);
  }
}
