import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Labour inspection, criminal transfer, social insurance, work injury and joint handling. */
export class Migration20261122020601_create_inspection_and_joint extends Migration {
  override up(): void {
    this.addSql(`create table inspection (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        state text not null,
        intake text not null,
        violation_from date not null,
        violation_until date,
        handler_id text not null,
        inspector_ids jsonb,
        received_at timestamptz not null,
        accepted_at timestamptz,
        refusal_reason text,
        redirected_to text,
        redirected_at timestamptz,
        file_number text,
        filed_at timestamptz,
        extension_days integer,
        investigated_at timestamptz,
        decided_at timestamptz,
        withdrawn_reason text,
        court_applied_at timestamptz,
        closed_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table inspection is '劳动保障监察案卷 / The inspection file (F14)'`);
    this.addSql(`comment on column inspection.inspector_ids is 'Inspectors who investigate together'`);
    this.addSql(`comment on column inspection.extension_days is 'Working days added by the head'`);
    this.addSql(`create index inspection_of_dispute on inspection (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on inspection to ${appRole}`);
    this.addSql(`create table inspection_order (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        inspection_id text not null,
        kind text not null,
        text text,
        amount_fen bigint,
        basis_points integer,
        of_order_id text,
        due_on date,
        issued_at timestamptz not null,
        served_on date,
        service_method text,
        performed_on date,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (inspection_id) references inspection (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table inspection_order is '监察处理决定 / An order or a penalty of the inspection (F14)'`);
    this.addSql(`comment on column inspection_order.amount_fen is 'Amount, in fen'`);
    this.addSql(
      `comment on column inspection_order.basis_points is 'Extra compensation in basis points of the order to pay'`,
    );
    this.addSql(`create index inspection_order_of_dispute on inspection_order (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on inspection_order to ${appRole}`);
    this.addSql(`create table inspection_informant (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        inspection_id text not null,
        handler_id text not null,
        name text,
        contact text,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (inspection_id) references inspection (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table inspection_informant is '举报人身份 / Identity of a whistle-blower, sealed (F14W)'`);
    this.addSql(`create index inspection_informant_of_dispute on inspection_informant (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on inspection_informant to ${appRole}`);
    this.addSql(`create table crime_transfer (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        inspection_id text not null,
        order_id text not null,
        state text not null,
        conduct text not null,
        workers integer not null,
        months integer not null,
        largest_fen bigint not null,
        total_fen bigint not null,
        proposed_at timestamptz not null,
        decided_at timestamptz,
        decision_reason text,
        sent_at timestamptz,
        police_agency_id text,
        police_decision text,
        police_decided_at timestamptz,
        police_case_number text,
        review_asked_at timestamptz,
        paid_on date,
        paid_stage text,
        indicted_at timestamptz,
        judged_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (inspection_id) references inspection (id) deferrable initially deferred,
        foreign key (order_id) references inspection_order (id) deferrable initially deferred
      )`);
    this.addSql(
      `comment on table crime_transfer is '涉嫌犯罪移送 / Transfer of a suspected refusal to pay wages (F15)'`,
    );
    this.addSql(`comment on column crime_transfer.months is 'Longest arrears of one worker, in months'`);
    this.addSql(`comment on column crime_transfer.largest_fen is 'Most that is owed to one worker, in fen'`);
    this.addSql(`comment on column crime_transfer.total_fen is 'Total arrears, in fen'`);
    this.addSql(`create index crime_transfer_of_dispute on crime_transfer (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on crime_transfer to ${appRole}`);
    this.addSql(`create table insurance_transfer (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        party_id text not null,
        state text not null,
        arrears_kind text not null,
        period_from date not null,
        period_to date not null,
        wage_base_fen bigint not null,
        received_at timestamptz not null,
        paid_fen bigint,
        decided_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table insurance_transfer is '社会保险稽核征缴 / Transfer of unpaid social insurance (F6)'`);
    this.addSql(`comment on column insurance_transfer.wage_base_fen is 'Monthly wage base, in fen'`);
    this.addSql(`comment on column insurance_transfer.paid_fen is 'Amount paid, in fen'`);
    this.addSql(`create index insurance_transfer_of_dispute on insurance_transfer (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on insurance_transfer to ${appRole}`);
    this.addSql(`create table injury_recognition (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        party_id text not null,
        state text not null,
        occurred_on date not null,
        applicant text,
        accepted_at timestamptz,
        is_simple boolean,
        decided_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(
      `comment on table injury_recognition is '工伤认定 / Recognition of a work injury; no medical data (F6)'`,
    );
    this.addSql(`create index injury_recognition_of_dispute on injury_recognition (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on injury_recognition to ${appRole}`);
    this.addSql(`create table joint_handling (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        level text not null,
        state text not null,
        reason text not null,
        opened_at timestamptz not null,
        convened_at timestamptz,
        lead_agency_id text,
        plan text,
        planned_at timestamptz,
        minutes text,
        minuted_at timestamptz,
        review text,
        reviewed_at timestamptz,
        outcome text,
        closed_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table joint_handling is '联合处置 / Joint handling by several agencies (F16)'`);
    this.addSql(`create index joint_handling_of_dispute on joint_handling (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on joint_handling to ${appRole}`);
    this.addSql(`create table joint_member (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        joint_id text not null,
        member_agency_id text not null,
        joined_at timestamptz not null,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (joint_id) references joint_handling (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table joint_member is '联合处置成员 / A member of the group (F16)'`);
    this.addSql(`create index joint_member_of_dispute on joint_member (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on joint_member to ${appRole}`);
    this.addSql(`create table joint_action (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        joint_id text not null,
        owner_agency_id text not null,
        what text not null,
        due_on date not null,
        done_on date,
        result text,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (joint_id) references joint_handling (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table joint_action is '联合处置任务 / An action of the plan, with owner and date (F16)'`);
    this.addSql(`create index joint_action_of_dispute on joint_action (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on joint_action to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table joint_action`);
    this.addSql(`drop table joint_member`);
    this.addSql(`drop table joint_handling`);
    this.addSql(`drop table injury_recognition`);
    this.addSql(`drop table insurance_transfer`);
    this.addSql(`drop table crime_transfer`);
    this.addSql(`drop table inspection_informant`);
    this.addSql(`drop table inspection_order`);
    this.addSql(`drop table inspection`);
  }
}
