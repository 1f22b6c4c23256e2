import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Clues and suggestions of the procuratorate; an application for support before its decision. */
export class Migration20261122020403_create_procuratorate_records extends Migration {
  override up(): void {
    this.addSql(`alter table support alter column decision drop not null`);
    this.addSql(`alter table support alter column decided_at drop not null`);
    this.addSql(`alter table support add column applied_at timestamptz`);
    this.addSql(`comment on column support.applied_at is '收到申请时间 / When the application was received'`);
    this.addSql(`alter table support add column difficulty text`);
    this.addSql(
      `comment on column support.difficulty is '起诉确有困难的情形 / Why suing is really difficult for the worker'`,
    );
    this.addSql(`create table clue (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        source_agency_id text,
        subject text not null,
        summary text not null,
        received_at timestamptz not null,
        decision text,
        reason text,
        decided_at timestamptz,
        reviewing_at timestamptz,
        outcome text,
        ended_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (referral_id) references referral (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table clue is '检察机关收到的线索 / A clue the procuratorate received (F15)'`);
    this.addSql(`comment on column clue.source_agency_id is '移送单位 / Agency it came from'`);
    this.addSql(`comment on column clue.subject is '线索类型 / What it is about'`);
    this.addSql(`comment on column clue.summary is '线索摘要 / Gist of the clue'`);
    this.addSql(`comment on column clue.received_at is '收到时间 / When it was received'`);
    this.addSql(`comment on column clue.decision is '是否受理 / Whether it was taken on'`);
    this.addSql(`comment on column clue.reason is '理由 / Reason'`);
    this.addSql(`comment on column clue.decided_at is '决定时间 / When that was decided'`);
    this.addSql(`comment on column clue.reviewing_at is '开始审查时间 / When review began'`);
    this.addSql(`comment on column clue.outcome is '审查结果 / Outcome'`);
    this.addSql(`comment on column clue.ended_at is '审查终结时间 / When review ended'`);
    this.addSql(`create index clue_of_dispute on clue (dispute_id, id)`);
    this.addSql(`grant select, insert, update, delete on clue to ${appRole}`);
    this.addSql(`create table procuratorial_suggestion (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        clue_id text,
        number text not null,
        addressee_agency_id text,
        addressee text not null,
        public_interest boolean not null,
        urgent boolean not null,
        problem text not null,
        basis text not null,
        measures text not null,
        issued_at timestamptz not null,
        delivered_on date,
        delivery_method text,
        reply text,
        result text,
        replied_at timestamptz,
        escalation text,
        escalated_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (referral_id) references referral (id) deferrable initially deferred,
        unique (agency_id, number)
      )`);
    this.addSql(`comment on table procuratorial_suggestion is '检察建议 / A suggestion of the procuratorate (F15)'`);
    this.addSql(`comment on column procuratorial_suggestion.clue_id is '所依据的线索 / Clue it rests on'`);
    this.addSql(`comment on column procuratorial_suggestion.number is '文号 / Number'`);
    this.addSql(
      `comment on column procuratorial_suggestion.addressee_agency_id is '在平台上的被建议单位 / Addressee, where it is on the hub'`,
    );
    this.addSql(`comment on column procuratorial_suggestion.addressee is '被建议单位名称 / Name of the addressee'`);
    this.addSql(
      `comment on column procuratorial_suggestion.public_interest is '是否公益诉讼诉前 / Whether it comes before a public-interest suit'`,
    );
    this.addSql(
      `comment on column procuratorial_suggestion.urgent is '是否紧急（公益诉讼15日） / Whether it is urgent (15 days, public interest only)'`,
    );
    this.addSql(`comment on column procuratorial_suggestion.problem is '存在的问题 / What is wrong'`);
    this.addSql(`comment on column procuratorial_suggestion.basis is '依据 / Legal basis'`);
    this.addSql(`comment on column procuratorial_suggestion.measures is '建议措施 / What is suggested'`);
    this.addSql(`comment on column procuratorial_suggestion.issued_at is '制发时间 / When it was issued'`);
    this.addSql(`comment on column procuratorial_suggestion.delivered_on is '送达日 / Day it was delivered'`);
    this.addSql(`comment on column procuratorial_suggestion.delivery_method is '送达方式 / How it was delivered'`);
    this.addSql(`comment on column procuratorial_suggestion.reply is '回复要点 / Gist of the answer'`);
    this.addSql(`comment on column procuratorial_suggestion.result is '采纳情况 / Whether it was adopted'`);
    this.addSql(`comment on column procuratorial_suggestion.replied_at is '回复时间 / When it was answered'`);
    this.addSql(
      `comment on column procuratorial_suggestion.escalation is '未采纳或者未回复后的处理 / What followed when it was not adopted or not answered'`,
    );
    this.addSql(`comment on column procuratorial_suggestion.escalated_at is '该处理的时间 / When that was done'`);
    this.addSql(`create index procuratorial_suggestion_of_dispute on procuratorial_suggestion (dispute_id, id)`);
    this.addSql(`grant select, insert, update, delete on procuratorial_suggestion to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table procuratorial_suggestion`);
    this.addSql(`drop table clue`);
    this.addSql(`alter table support drop column applied_at`);
    this.addSql(`alter table support drop column difficulty`);
    this.addSql(`delete from support where decision is null`);
    this.addSql(`alter table support alter column decision set not null`);
    this.addSql(`alter table support alter column decided_at set not null`);
  }
}
