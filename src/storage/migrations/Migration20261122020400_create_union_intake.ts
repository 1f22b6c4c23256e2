import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Hotline orders, consultations and negotiations of the union. */
export class Migration20261122020400_create_union_intake extends Migration {
  override up(): void {
    this.addSql(`create table hotline_order (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        channel text not null,
        order_number text not null,
        region text not null,
        demand text not null,
        tier text not null,
        received_at timestamptz not null,
        printed_due_on date,
        anonymous boolean not null,
        caller_name text,
        caller_phone text,
        attempts jsonb not null,
        reply text,
        replied_at timestamptz,
        outcome text,
        rating text,
        called_back_at timestamptz,
        closed_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (referral_id) references referral (id) deferrable initially deferred,
        unique (agency_id, channel, order_number)
      )`);
    this.addSql(`comment on table hotline_order is '热线工单 / A hotline order in the union''s own book (F8)'`);
    this.addSql(`comment on column hotline_order.channel is '来自哪条热线 / Line it came by'`);
    this.addSql(`comment on column hotline_order.order_number is '工单号 / Number of the order'`);
    this.addSql(`comment on column hotline_order.region is '诉求所在地行政区划代码 / Region code of the matter'`);
    this.addSql(`comment on column hotline_order.demand is '诉求 / What the caller asks for'`);
    this.addSql(
      `comment on column hotline_order.tier is '难易等级，决定答复期限 / Tier, which sets the period for the answer'`,
    );
    this.addSql(`comment on column hotline_order.received_at is '收到工单的时间 / When the order was received'`);
    this.addSql(
      `comment on column hotline_order.printed_due_on is '工单载明的办结日，优先于等级期限 / Day printed on a 12345 order; it goes before the tier''s period'`,
    );
    this.addSql(
      `comment on column hotline_order.anonymous is '是否要求匿名 / Whether the caller asked to stay unnamed'`,
    );
    this.addSql(
      `comment on column hotline_order.caller_name is '来电人姓名；匿名时为空 / Caller''s name; empty when unnamed'`,
    );
    this.addSql(`comment on column hotline_order.caller_phone is '来电号码 / Caller''s number'`);
    this.addSql(`comment on column hotline_order.attempts is '历次联系 / Each time contact was tried'`);
    this.addSql(`comment on column hotline_order.reply is '对来电人的答复 / Answer to the caller'`);
    this.addSql(`comment on column hotline_order.replied_at is '答复时间 / When it was answered'`);
    this.addSql(`comment on column hotline_order.outcome is '办理结果 / Outcome'`);
    this.addSql(`comment on column hotline_order.rating is '回访评价 / How the caller rated it on the call-back'`);
    this.addSql(`comment on column hotline_order.called_back_at is '回访时间 / When the caller was called back'`);
    this.addSql(`comment on column hotline_order.closed_at is '办结时间 / When it was closed'`);
    this.addSql(`create index hotline_order_of_dispute on hotline_order (dispute_id, id)`);
    this.addSql(`grant select, insert, update, delete on hotline_order to ${appRole}`);
    this.addSql(`create table consultation (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        category text not null,
        question text not null,
        anonymous boolean not null,
        asked_at timestamptz not null,
        answer text,
        answered_at timestamptz,
        answered_by text,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table consultation is '咨询 / A consultation (F8)'`);
    this.addSql(`comment on column consultation.category is '类别 / What it is about'`);
    this.addSql(`comment on column consultation.question is '问题 / The question'`);
    this.addSql(`comment on column consultation.anonymous is '是否匿名 / Whether the person stays unnamed'`);
    this.addSql(`comment on column consultation.asked_at is '咨询时间 / When it was asked'`);
    this.addSql(`comment on column consultation.answer is '答复 / The answer'`);
    this.addSql(`comment on column consultation.answered_at is '答复时间 / When it was answered'`);
    this.addSql(`comment on column consultation.answered_by is '答复人 / Person who answered'`);
    this.addSql(`create index consultation_of_dispute on consultation (dispute_id, id)`);
    this.addSql(`grant select, insert, update, delete on consultation to ${appRole}`);
    this.addSql(`create table negotiation (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        kind text not null,
        topic text not null,
        state text not null,
        requested_at timestamptz not null,
        replied_at timestamptz,
        sessions integer not null,
        last_session_at timestamptz,
        signed_at timestamptz,
        submitted_at timestamptz,
        hrss_received_at timestamptz,
        effective_at timestamptz,
        outcome text,
        ended_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (referral_id) references referral (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table negotiation is '协商 / A negotiation the union assists or leads (F10)'`);
    this.addSql(`comment on column negotiation.kind is '个人协商或者集体协商 / Of one worker, or collective'`);
    this.addSql(`comment on column negotiation.topic is '协商事项，不写让步 / What it is about; no concessions'`);
    this.addSql(`comment on column negotiation.state is '进展 / How far it has come'`);
    this.addSql(
      `comment on column negotiation.requested_at is '要求或者要约送达时间 / When the request or the offer reached the other side'`,
    );
    this.addSql(`comment on column negotiation.replied_at is '对方答复时间 / When the other side answered'`);
    this.addSql(`comment on column negotiation.sessions is '协商次数 / Sessions held'`);
    this.addSql(`comment on column negotiation.last_session_at is '最近一次协商 / When the last session was held'`);
    this.addSql(`comment on column negotiation.signed_at is '签订时间 / When it was signed'`);
    this.addSql(
      `comment on column negotiation.submitted_at is '集体合同报送时间 / When the collective contract was submitted to HRSS'`,
    );
    this.addSql(
      `comment on column negotiation.hrss_received_at is '人社部门收到文本时间 / When HRSS received the text'`,
    );
    this.addSql(
      `comment on column negotiation.effective_at is '集体合同生效时间 / When the collective contract took effect'`,
    );
    this.addSql(`comment on column negotiation.outcome is '结果 / Outcome'`);
    this.addSql(`comment on column negotiation.ended_at is '结束时间 / When it ended'`);
    this.addSql(`create index negotiation_of_dispute on negotiation (dispute_id, id)`);
    this.addSql(`grant select, insert, update, delete on negotiation to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table negotiation`);
    this.addSql(`drop table consultation`);
    this.addSql(`drop table hotline_order`);
  }
}
