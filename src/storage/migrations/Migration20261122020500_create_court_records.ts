import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

const ofDispute = `
        id text not null,
        dispute_id text not null,
        agency_id text not null,`;
const keys = `
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred`;
const ofCase = `${ofDispute}
        court_case_id text not null,`;
const caseKeys = `${keys},
        foreign key (court_case_id) references court_case (id) deferrable initially deferred`;

/** The court's own book: every number of a case, service, the diary, objections, preservation, suggestions. */
export class Migration20261122020500_create_court_records extends Migration {
  override up(): void {
    this.addSql(`alter table court_case
        add column party_id text,
        add column basis text,
        add column claimed_fen bigint,
        add column form text,
        add column awards jsonb,
        add column perform_within_days integer,
        add column parent_id text,
        add column effective_on date`);
    this.addSql(`comment on column court_case.type is
      'PRE_SUIT, CIVIL, SECOND_INSTANCE, CONFIRMATION, SET_ASIDE, PAYMENT_ORDER, ENFORCEMENT'`);
    this.addSql(`comment on column court_case.party_id is 'Who sued or applied'`);
    this.addSql(`comment on column court_case.basis is 'Law a payment order rests on: LCL_30, LDMAL_16'`);
    this.addSql(`comment on column court_case.form is 'JUDGMENT, RULING, MEDIATION'`);
    this.addSql(`comment on column court_case.awards is 'Per worker: partyId, amountFen, dueOn'`);
    this.addSql(`comment on column court_case.perform_within_days is 'Days from effect'`);
    this.addSql(`comment on column court_case.parent_id is 'Case appealed against'`);
    this.addSql(`create table court_number (${ofCase}
        number text not null,
        case_type text not null,
        given_at timestamptz not null,${caseKeys},
        unique (agency_id, number)
      )`);
    this.addSql(`comment on table court_number is '案号沿革 / Every number a case has had (法〔2015〕137号)'`);
    this.addSql(`comment on column court_number.case_type is 'Type code, e.g. 民诉前调, 民初, 执恢'`);
    this.addSql(`create table court_service (${ofCase}
        paper text not null,
        party_id text not null,
        method text not null,
        published_on date,
        deemed_on date,
        served_on date,${caseKeys}
      )`);
    this.addSql(`comment on table court_service is '送达 / One paper on its way to one party (F13)'`);
    this.addSql(`comment on column court_service.deemed_on is 'Last day of a public notice (CPL 95)'`);
    this.addSql(`create table court_entry (${ofCase}
        type text not null,
        code text,
        party_id text,
        on_date date not null,
        days integer,
        amount_fen bigint,
        about jsonb,${caseKeys}
      )`);
    this.addSql(`comment on table court_entry is '办案日志 / The diary of a case (F13)'`);
    this.addSql(`comment on column court_entry.about is 'Workers an appeal is about; null: all'`);
    this.addSql(`create table court_objection (${ofCase}
        type text not null,
        party_id text,
        deadline_id text,
        filed_on date not null,
        since_on date,
        decision text,
        decided_at timestamptz,
        extension_days integer,${caseKeys}
      )`);
    this.addSql(`comment on table court_objection is '异议与申请 / An objection, or a request for more time (F13)'`);
    this.addSql(`comment on column court_objection.since_on is 'When a third person knew, or an obstacle was gone'`);
    this.addSql(`create table preservation (${ofDispute}
        referral_id text,
        kind text not null,
        party_id text not null,
        amount_fen bigint not null,
        guarantee text not null,
        waiver_reason text,
        case_number text,
        applied_at timestamptz not null,
        decision text,
        decided_at timestamptz,
        measure text,
        executed_at timestamptz,
        lift_reason text,
        lifted_at timestamptz,${keys}
      )`);
    this.addSql(`comment on table preservation is
      '保全与先予执行 / Preservation or advance execution; hidden from the debtor until carried out'`);
    this.addSql(`create table judicial_suggestion (${ofDispute}
        referral_id text,
        number text not null,
        addressee_agency_id text,
        addressee_party_id text,
        issued_at timestamptz not null,
        delivered_on date,
        answer text,
        answered_on date,
        escalated_to_id text,
        escalated_at timestamptz,${keys},
        unique (agency_id, number),
        check ((addressee_agency_id is null) <> (addressee_party_id is null))
      )`);
    this.addSql(`comment on table judicial_suggestion is '司法建议 / A judicial suggestion and its answer'`);
    this.addSql(`insert into court_number (id, dispute_id, agency_id, court_case_id, number, case_type, given_at)
      select 'cno' || substr(id, 4), dispute_id, agency_id, id, case_number, '', coalesce(docketed_at, received_at)
      from court_case where case_number is not null`);
    for (const table of tables) {
      this.addSql(`create index ${table}_of_dispute on ${table} (dispute_id)`);
      this.addSql(`grant select, insert, update, delete on ${table} to ${appRole}`);
    }
  }

  override down(): void {
    for (const table of [...tables].reverse()) this.addSql(`drop table ${table}`);
    this.addSql(`alter table court_case
        drop column party_id,
        drop column basis,
        drop column claimed_fen,
        drop column form,
        drop column awards,
        drop column perform_within_days,
        drop column parent_id,
        drop column effective_on`);
  }
}

const tables = [
  'court_number',
  'court_service',
  'court_entry',
  'court_objection',
  'preservation',
  'judicial_suggestion',
];
