import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Agencies that apply to join, two who agree, and what they prepare before any matter is given to them. */
export class Migration20261122050400_create_join_application extends Migration {
  override up(): void {
    this.addSql(`alter table agency add column joining boolean not null default false`);
    this.addSql(`comment on column agency.joining is 'Let in and not live yet: no matter is given to it'`);
    this.addSql(`create table join_application (
        id text not null,
        state text not null,
        applicant_agency_id text not null,
        applicant_staff_id text not null,
        lodged_at timestamptz not null,
        name_zh text not null,
        name_en text not null,
        type text not null,
        level text not null,
        region text not null,
        capacities text[] not null,
        social_credit_code text not null,
        contact_post text not null,
        administrator_name text not null,
        under_applicant boolean not null,
        events_wanted boolean not null,
        agency_id text,
        administrator_id text,
        contract_sha256 text,
        report jsonb,
        primary key (id),
        foreign key (applicant_agency_id) references agency (id) deferrable initially deferred,
        foreign key (applicant_staff_id) references staff (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (administrator_id) references staff (id) deferrable initially deferred,
        check (state in ('LODGED', 'APPROVED_ONCE', 'JOINING', 'LIVE', 'DECLINED')),
        check ((state in ('JOINING', 'LIVE')) = (agency_id is not null)),
        check ((agency_id is null) = (administrator_id is null))
      )`);
    this.addSql(`comment on table join_application is '接入申请 / An application of an agency to join'`);
    this.addSql(`comment on column join_application.contact_post is 'The post that answers for it; no person'`);
    this.addSql(`comment on column join_application.agency_id is 'The agency it became once two had agreed'`);
    this.addSql(`comment on column join_application.contract_sha256 is 'Digest of the contract it builds on'`);
    this.addSql(`comment on column join_application.report is 'Signed conformance report as it was handed in'`);
    this.addSql(
      `create unique index join_application_of_code on join_application (social_credit_code) where state <> 'DECLINED'`,
    );
    this.addSql(`create index join_application_of_agency on join_application (agency_id)`);
    this.addSql(`create index join_application_of_applicant on join_application (applicant_agency_id, lodged_at desc)`);
    this.addSql(`create table join_step (
        id text not null,
        application_id text not null,
        at timestamptz not null,
        act text not null,
        reason text,
        staff_id text not null,
        staff_name text not null,
        agency_id text not null,
        agency_name text not null,
        primary key (id),
        foreign key (application_id) references join_application (id) deferrable initially deferred,
        check (act in ('LODGED', 'APPROVED', 'DECLINED', 'CONTRACT_TAKEN', 'REPORT_HANDED_IN', 'WENT_LIVE')),
        check ((act = 'DECLINED') = (reason is not null))
      )`);
    this.addSql(
      `comment on table join_step is '接入办理记录，只增 / What was done with an application and by whom, by value; append-only'`,
    );
    this.addSql(
      `create unique index join_step_of_approver on join_step (application_id, staff_id) where act = 'APPROVED'`,
    );
    this.addSql(`create index join_step_of_application on join_step (application_id, id)`);
    this.addSql(`grant select, insert, update on join_application to ${appRole}`);
    this.addSql(`grant select, insert on join_step to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table join_step`);
    this.addSql(`drop table join_application`);
    this.addSql(`alter table agency drop column joining`);
  }
}
