import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Documents of union supervision, warnings and direct reports. */
export class Migration20261122020401_create_union_supervision extends Migration {
  override up(): void {
    this.addSql(`create table supervision_letter (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        kind text not null,
        number text not null,
        previous_id text,
        addressee_agency_id text,
        facts text not null,
        articles jsonb not null,
        demand text not null,
        contact text,
        signed_by text,
        issued_at timestamptz not null,
        delivered_on date,
        delivery_method text,
        delivery_refused boolean,
        docketed_at timestamptz,
        reply text,
        result text,
        result_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (referral_id) references referral (id) deferrable initially deferred,
        unique (agency_id, number)
      )`);
    this.addSql(
      `comment on table supervision_letter is '一函两书 / Reminder, opinion and suggestion of union supervision (F17)'`,
    );
    this.addSql(`comment on column supervision_letter.kind is '文书种类 / Which of the three it is'`);
    this.addSql(`comment on column supervision_letter.number is '文号 / Number of the document'`);
    this.addSql(`comment on column supervision_letter.previous_id is '所依据的前一文书 / Document it follows'`);
    this.addSql(
      `comment on column supervision_letter.addressee_agency_id is '建议书发往的部门 / Department a suggestion goes to'`,
    );
    this.addSql(`comment on column supervision_letter.facts is '查明的事实 / Facts found'`);
    this.addSql(
      `comment on column supervision_letter.articles is '所违反或者依据的条款 / Articles broken or relied on'`,
    );
    this.addSql(`comment on column supervision_letter.demand is '整改要求 / Correction demanded'`);
    this.addSql(`comment on column supervision_letter.contact is '工会联系方式 / How to reach the union'`);
    this.addSql(`comment on column supervision_letter.signed_by is '签发人 / Person who signed it'`);
    this.addSql(`comment on column supervision_letter.issued_at is '签发时间 / When it was issued'`);
    this.addSql(
      `comment on column supervision_letter.delivered_on is '送达日 / Day it was delivered, or delivery refused'`,
    );
    this.addSql(`comment on column supervision_letter.delivery_method is '送达方式 / How it was delivered'`);
    this.addSql(
      `comment on column supervision_letter.delivery_refused is '是否拒收 / Whether the addressee refused it'`,
    );
    this.addSql(
      `comment on column supervision_letter.docketed_at is '主管部门立案时间 / When the department docketed it'`,
    );
    this.addSql(`comment on column supervision_letter.reply is '书面答复要点 / Gist of the written answer'`);
    this.addSql(`comment on column supervision_letter.result is '结果 / What came of it'`);
    this.addSql(`comment on column supervision_letter.result_at is '结果登记的时间 / When that became known'`);
    this.addSql(`create index supervision_letter_of_dispute on supervision_letter (dispute_id, id)`);
    this.addSql(`grant select, insert, update, delete on supervision_letter to ${appRole}`);
    this.addSql(`create table warning (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        source text not null,
        level text not null,
        reasons jsonb not null,
        wage_complaints integer not null,
        risk_items integer not null,
        workers_of_month integer not null,
        common_claim_workers integer not null,
        arrears_fen bigint not null,
        people integer not null,
        key_employer text,
        negative_indicators boolean not null,
        conduct jsonb not null,
        city_attention boolean not null,
        raised_at timestamptz not null,
        verdict text,
        verified_at timestamptz,
        finding text,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (referral_id) references referral (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table warning is '预警 / An early warning (F16); says nothing of who reported'`);
    this.addSql(`comment on column warning.source is '信息来源 / Where the signal came from'`);
    this.addSql(`comment on column warning.level is '按触发条件算出的等级 / Level worked out from the triggers'`);
    this.addSql(`comment on column warning.reasons is '达到等级的触发条件 / Triggers that were met, by name'`);
    this.addSql(`comment on column warning.wage_complaints is '欠薪投诉件数 / Complaints of unpaid wages'`);
    this.addSql(`comment on column warning.risk_items is '用工检查发现的风险项 / Risk items found in a check'`);
    this.addSql(
      `comment on column warning.workers_of_month is '30日内同一单位反映人数 / Workers of the same employer within 30 days'`,
    );
    this.addSql(`comment on column warning.common_claim_workers is '有共同请求的人数 / Workers with a common claim'`);
    this.addSql(`comment on column warning.arrears_fen is '拖欠金额，分 / Arrears, in fen'`);
    this.addSql(`comment on column warning.people is '聚集或者涉及人数 / People gathered or concerned'`);
    this.addSql(`comment on column warning.key_employer is '重点对象依据 / Why the employer is watched'`);
    this.addSql(
      `comment on column warning.negative_indicators is '重点对象是否有不利指标 / Whether a watched employer shows negative indicators'`,
    );
    this.addSql(`comment on column warning.conduct is '行为表现 / Conduct seen, by name'`);
    this.addSql(
      `comment on column warning.city_attention is '是否受市级以上关注 / Whether the city or higher has taken notice'`,
    );
    this.addSql(`comment on column warning.raised_at is '收到预警的时间 / When it was received'`);
    this.addSql(`comment on column warning.verdict is '核实结果 / What verification found'`);
    this.addSql(`comment on column warning.verified_at is '核实时间 / When it was verified'`);
    this.addSql(`comment on column warning.finding is '核实情况 / What was found'`);
    this.addSql(`create index warning_of_dispute on warning (dispute_id, id)`);
    this.addSql(`grant select, insert, update, delete on warning to ${appRole}`);
    this.addSql(`create table incident_report (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        referral_id text,
        warning_id text,
        state text not null,
        known_at timestamptz not null,
        place text not null,
        headcount integer not null,
        conduct text not null,
        demand text,
        arrears_fen bigint,
        casualties text,
        measures text,
        classified boolean not null,
        oral_at timestamptz,
        written_at timestamptz,
        acknowledged_at timestamptz,
        acknowledge_due_at timestamptz,
        follow_ups jsonb not null,
        controlled_at timestamptz,
        closed_at timestamptz,
        outcome text,
        review text,
        review_due_on date,
        reviewed_at timestamptz,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (referral_id) references referral (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table incident_report is '重大情况直报 / A direct report of a major incident (F16)'`);
    this.addSql(`comment on column incident_report.warning_id is '所依据的预警 / Warning it grew from'`);
    this.addSql(`comment on column incident_report.state is '进展 / How far it has come'`);
    this.addSql(
      `comment on column incident_report.known_at is '知悉时间，时限由此起算 / When it became known; the hours run from here'`,
    );
    this.addSql(`comment on column incident_report.place is '地点 / Place'`);
    this.addSql(`comment on column incident_report.headcount is '涉及人数 / People concerned'`);
    this.addSql(`comment on column incident_report.conduct is '行为与经过 / What happens'`);
    this.addSql(`comment on column incident_report.demand is '诉求 / What is demanded'`);
    this.addSql(`comment on column incident_report.arrears_fen is '拖欠金额，分 / Arrears, in fen'`);
    this.addSql(`comment on column incident_report.casualties is '伤亡情况 / Injuries and deaths'`);
    this.addSql(`comment on column incident_report.measures is '已采取的措施 / Measures taken'`);
    this.addSql(
      `comment on column incident_report.classified is '是否仅为“已通过涉密渠道报告”的指引 / Whether this only points to a report through a classified channel'`,
    );
    this.addSql(`comment on column incident_report.oral_at is '口头报告时间 / When it was reported orally'`);
    this.addSql(`comment on column incident_report.written_at is '书面报告时间 / When it was reported in writing'`);
    this.addSql(
      `comment on column incident_report.acknowledged_at is '上级签收时间 / When the receiver acknowledged it'`,
    );
    this.addSql(
      `comment on column incident_report.acknowledge_due_at is '应签收时间（30分钟，设计值） / When it was to be acknowledged (30 minutes, a product default)'`,
    );
    this.addSql(`comment on column incident_report.follow_ups is '续报 / Follow-up reports'`);
    this.addSql(`comment on column incident_report.controlled_at is '得到控制的时间 / When it was under control'`);
    this.addSql(`comment on column incident_report.closed_at is '处置结束时间 / When handling ended'`);
    this.addSql(`comment on column incident_report.outcome is '结果 / Outcome'`);
    this.addSql(`comment on column incident_report.review is '复盘 / What was learned'`);
    this.addSql(
      `comment on column incident_report.review_due_on is '应复盘日（10日，设计值） / Day the review is due (10 days, a product default)'`,
    );
    this.addSql(`comment on column incident_report.reviewed_at is '复盘时间 / When it was reviewed'`);
    this.addSql(`create index incident_report_of_dispute on incident_report (dispute_id, id)`);
    this.addSql(`grant select, insert, update, delete on incident_report to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table incident_report`);
    this.addSql(`drop table warning`);
    this.addSql(`drop table supervision_letter`);
  }
}
