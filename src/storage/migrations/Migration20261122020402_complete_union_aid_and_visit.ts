import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** An aid file from application to rating; visits that are still to be made. */
export class Migration20261122020402_complete_union_aid_and_visit extends Migration {
  override up(): void {
    this.addSql(`alter table union_aid alter column decision drop not null`);
    this.addSql(`alter table union_aid alter column decided_at drop not null`);
    this.addSql(`alter table union_aid add column applied_at timestamptz`);
    this.addSql(`comment on column union_aid.applied_at is '申请时间 / When aid was applied for'`);
    this.addSql(`alter table union_aid add column matter text`);
    this.addSql(`comment on column union_aid.matter is '申请事项 / What aid is asked for'`);
    this.addSql(`alter table union_aid add column exemption text`);
    this.addSql(
      `comment on column union_aid.exemption is '免予核查经济困难的情形 / Ground on which no poverty test is made'`,
    );
    this.addSql(`alter table union_aid add column lawyer_id text`);
    this.addSql(`comment on column union_aid.lawyer_id is '承办律师 / Lawyer on the case'`);
    this.addSql(`alter table union_aid add column assigned_at timestamptz`);
    this.addSql(`comment on column union_aid.assigned_at is '指派时间 / When the lawyer was put on it'`);
    this.addSql(`alter table union_aid add column result text`);
    this.addSql(`comment on column union_aid.result is '结案结果 / Result'`);
    this.addSql(`alter table union_aid add column report text`);
    this.addSql(`comment on column union_aid.report is '结案报告要点 / Gist of the closing report'`);
    this.addSql(`alter table union_aid add column satisfaction text`);
    this.addSql(`comment on column union_aid.satisfaction is '职工评价 / How the worker rated it'`);
    this.addSql(`alter table union_aid add column closed_at timestamptz`);
    this.addSql(`comment on column union_aid.closed_at is '结案时间 / When the case was closed'`);
    this.addSql(`alter table visit add column task_id text`);
    this.addSql(`comment on column visit.task_id is '完成的回访任务 / Task the visit answers'`);
    this.addSql(`alter table visit add column attempt_dates jsonb`);
    this.addSql(`comment on column visit.attempt_dates is '联系日期，YYYY-MM-DD / Days contact was tried, YYYY-MM-DD'`);
    this.addSql(`alter table visit add column rating integer`);
    this.addSql(`comment on column visit.rating is '评分，1至5 / Rating from 1 to 5'`);
    this.addSql(`alter table visit add column unresolved text`);
    this.addSql(`comment on column visit.unresolved is '未解决事项 / Items still unresolved'`);
    this.addSql(`alter table visit add column relapsed boolean`);
    this.addSql(`comment on column visit.relapsed is '是否又发生违反 / Whether the breach has recurred'`);
    this.addSql(`create table visit_task (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        subject text not null,
        ground text not null,
        follows_visit_id text,
        opened_at timestamptz not null,
        due_on date,
        attempts jsonb not null,
        visit_id text,
        closed_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (referral_id) references referral (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table visit_task is '回访任务 / A visit still to be made (F18)'`);
    this.addSql(`comment on column visit_task.subject is '回访对象 / Who is to be visited'`);
    this.addSql(`comment on column visit_task.ground is '回访缘由 / Why'`);
    this.addSql(`comment on column visit_task.follows_visit_id is '因哪次回访而起 / Visit that made it necessary'`);
    this.addSql(`comment on column visit_task.opened_at is '建立时间 / When it was opened'`);
    this.addSql(`comment on column visit_task.due_on is '应回访日 / Day it is due'`);
    this.addSql(`comment on column visit_task.attempts is '历次联系 / Each time contact was tried'`);
    this.addSql(`comment on column visit_task.visit_id is '完成它的回访 / Visit that answered it'`);
    this.addSql(`comment on column visit_task.closed_at is '完成时间 / When it was done'`);
    this.addSql(`create index visit_task_of_dispute on visit_task (dispute_id, id)`);
    this.addSql(`grant select, insert, update, delete on visit_task to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table visit_task`);
    this.addSql(`alter table visit drop column task_id`);
    this.addSql(`alter table visit drop column attempt_dates`);
    this.addSql(`alter table visit drop column rating`);
    this.addSql(`alter table visit drop column unresolved`);
    this.addSql(`alter table visit drop column relapsed`);
    this.addSql(`alter table union_aid drop column applied_at`);
    this.addSql(`alter table union_aid drop column matter`);
    this.addSql(`alter table union_aid drop column exemption`);
    this.addSql(`alter table union_aid drop column lawyer_id`);
    this.addSql(`alter table union_aid drop column assigned_at`);
    this.addSql(`alter table union_aid drop column result`);
    this.addSql(`alter table union_aid drop column report`);
    this.addSql(`alter table union_aid drop column satisfaction`);
    this.addSql(`alter table union_aid drop column closed_at`);
    this.addSql(`delete from union_aid where decision is null`);
    this.addSql(`alter table union_aid alter column decision set not null`);
    this.addSql(`alter table union_aid alter column decided_at set not null`);
  }
}
