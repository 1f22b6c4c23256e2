import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Arbitration from application to award, the review of agreements, and legal aid from application to rating. */
export class Migration20261122020600_extend_arbitration_and_aid extends Migration {
  override up(): void {
    this.addSql(`alter table arbitration
        add column state text,
        add column received_at timestamptz,
        add column correction_asked_on date,
        add column correction_due_on date,
        add column correction_what text,
        add column corrected_on date,
        add column refused_at timestamptz,
        add column refusal_ground text,
        add column answered_on date,
        add column tribunal_told_on date,
        add column tribunal jsonb,
        add column presider_id text,
        add column suspended_on date,
        add column suspension_ground text,
        add column extension_days integer,
        add column restarted_on date,
        add column restart_ground text,
        add column mediated_fen bigint,
        add column mediated_party_id text,
        add column mediated_due_on date,
        add column mediation_signed_worker_on date,
        add column mediation_signed_employer_on date,
        add column ended_at timestamptz,
        add column withdrawal_ground text,
        add column overdue_certified_on date,
        add column overdue_excuse text`);
    this.addSql(`alter table aid_file
        add column state text,
        add column exemption text,
        add column supplement_asked_on date,
        add column supplement_what text,
        add column supplemented_on date,
        add column provisional_at timestamptz,
        add column provisional_ground text,
        add column refusal_ground text,
        add column refusal_text text,
        add column objected_at timestamptz,
        add column justice_agency_id text,
        add column objection_outcome text,
        add column objection_decided_at timestamptz,
        add column termination_ground text,
        add column terminated_at timestamptz,
        add column reported_at timestamptz,
        add column quality_grade text,
        add column quality_reviewed_at timestamptz,
        add column rating integer,
        add column rated_at timestamptz`);
    this.addSql(
      `alter table arbitration alter column docket_number drop not null, alter column accepted_at drop not null`,
    );
    this.addSql(
      `update arbitration set state = case when effective_on is not null then 'EFFECTIVE' when awarded_at is not null then 'AWARDED' else 'ACCEPTED' end`,
    );
    this.addSql(`alter table arbitration alter column state set not null, alter column state set default 'ACCEPTED'`);
    this.addSql(
      `update aid_file set state = case when closed_at is not null then 'CLOSED' when lawyer_id is not null then 'SERVING' when decision is not null then decision else 'APPLIED' end`,
    );
    this.addSql(`alter table aid_file alter column state set not null, alter column state set default 'APPLIED'`);
    this.addSql(`comment on column arbitration.mediated_fen is 'Whole fen'`);
    this.addSql(`comment on column aid_file.rating is '1 to 5 (F18)'`);
    this.addSql(`create table arbitration_service (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        arbitration_id text not null,
        paper text not null,
        side text not null,
        party_id text,
        method text not null,
        published_on date,
        served_on date not null,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (arbitration_id) references arbitration (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table arbitration_service is '仲裁文书送达 / Service of one paper on one addressee (F12)'`);
    this.addSql(`create index arbitration_service_of_dispute on arbitration_service (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on arbitration_service to ${appRole}`);
    this.addSql(`create table arbitration_hearing (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        arbitration_id text not null,
        hearing_on date not null,
        noticed_on date not null,
        notice_due_on date not null,
        adjourn_due_on date not null,
        adjourned_on date,
        adjourned_by text,
        adjourn_reason text,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (arbitration_id) references arbitration (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table arbitration_hearing is '仲裁开庭 / A hearing and its notice (F12)'`);
    this.addSql(`create index arbitration_hearing_of_dispute on arbitration_hearing (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on arbitration_hearing to ${appRole}`);
    this.addSql(`create table arbitration_award (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        arbitration_id text not null,
        is_partial boolean not null,
        is_default boolean not null,
        finality text not null,
        awarded_fen bigint not null,
        perform_within_days integer not null,
        monthly_minimum_fen bigint,
        items jsonb,
        awarded_at timestamptz not null,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (arbitration_id) references arbitration (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table arbitration_award is '仲裁裁决 / An award, partial or whole, by claim item (F12)'`);
    this.addSql(`comment on column arbitration_award.awarded_fen is 'Amount awarded, in fen'`);
    this.addSql(
      `comment on column arbitration_award.monthly_minimum_fen is 'Monthly minimum wage it was measured by, in fen'`,
    );
    this.addSql(`comment on column arbitration_award.items is 'What each claim item is awarded'`);
    this.addSql(`create index arbitration_award_of_dispute on arbitration_award (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on arbitration_award to ${appRole}`);
    this.addSql(`create table arbitrator_recusal (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        arbitration_id text not null,
        arbitrator_id text not null,
        ground text not null,
        granted boolean not null,
        decided_at timestamptz not null,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (arbitration_id) references arbitration (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table arbitrator_recusal is '仲裁员回避 / A decision on recusal (F12)'`);
    this.addSql(`create index arbitrator_recusal_of_dispute on arbitrator_recusal (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on arbitrator_recusal to ${appRole}`);
    this.addSql(`create table agreement_review (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        obligation_id text not null,
        docket_number text not null,
        state text not null,
        accepted_at timestamptz not null,
        extension_days integer,
        decided_at timestamptz,
        document_number text,
        refusal_reason text,
        signed_worker_on date,
        signed_employer_on date,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table agreement_review is '调解协议仲裁审查 / Review of a mediation agreement (F12)'`);
    this.addSql(`comment on column agreement_review.extension_days is 'Working days added by the head'`);
    this.addSql(`create index agreement_review_of_dispute on agreement_review (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on agreement_review to ${appRole}`);
    this.addSql(`create table advance_ruling (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        arbitration_id text not null,
        party_id text not null,
        claim_id text not null,
        amount_fen bigint not null,
        guarantee_waived boolean not null,
        ruled_at timestamptz not null,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (arbitration_id) references arbitration (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table advance_ruling is '先予执行裁决 / Ruling on advance execution (F12)'`);
    this.addSql(`comment on column advance_ruling.amount_fen is 'Amount to be executed in advance, in fen'`);
    this.addSql(`create index advance_ruling_of_dispute on advance_ruling (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on advance_ruling to ${appRole}`);
    this.addSql(`create table aid_step (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        aid_file_id text not null,
        lawyer_id text not null,
        step text not null,
        taken_on date not null,
        note text,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (aid_file_id) references aid_file (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table aid_step is '承办律师工作记录 / A step of the aid lawyer (F8)'`);
    this.addSql(`create index aid_step_of_dispute on aid_step (dispute_id)`);
    this.addSql(`grant select, insert, update, delete on aid_step to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table aid_step`);
    this.addSql(`drop table advance_ruling`);
    this.addSql(`drop table agreement_review`);
    this.addSql(`drop table arbitrator_recusal`);
    this.addSql(`drop table arbitration_award`);
    this.addSql(`drop table arbitration_hearing`);
    this.addSql(`drop table arbitration_service`);
    this.addSql(`delete from arbitration where docket_number is null or accepted_at is null`);
    this.addSql(
      `alter table arbitration alter column docket_number set not null, alter column accepted_at set not null`,
    );
    this.addSql(`alter table arbitration
        drop column state,
        drop column received_at,
        drop column correction_asked_on,
        drop column correction_due_on,
        drop column correction_what,
        drop column corrected_on,
        drop column refused_at,
        drop column refusal_ground,
        drop column answered_on,
        drop column tribunal_told_on,
        drop column tribunal,
        drop column presider_id,
        drop column suspended_on,
        drop column suspension_ground,
        drop column extension_days,
        drop column restarted_on,
        drop column restart_ground,
        drop column mediated_fen,
        drop column mediated_party_id,
        drop column mediated_due_on,
        drop column mediation_signed_worker_on,
        drop column mediation_signed_employer_on,
        drop column ended_at,
        drop column withdrawal_ground,
        drop column overdue_certified_on,
        drop column overdue_excuse`);
    this.addSql(`alter table aid_file
        drop column state,
        drop column exemption,
        drop column supplement_asked_on,
        drop column supplement_what,
        drop column supplemented_on,
        drop column provisional_at,
        drop column provisional_ground,
        drop column refusal_ground,
        drop column refusal_text,
        drop column objected_at,
        drop column justice_agency_id,
        drop column objection_outcome,
        drop column objection_decided_at,
        drop column termination_ground,
        drop column terminated_at,
        drop column reported_at,
        drop column quality_grade,
        drop column quality_reviewed_at,
        drop column rating,
        drop column rated_at`);
  }
}
