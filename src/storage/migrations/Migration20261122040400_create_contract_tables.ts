import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Who still calls which field, and what partners said to a change that takes something from them. */
export class Migration20261122040400_create_contract_tables extends Migration {
  override up(): void {
    this.addSql(`create table field_use (
        agency_id text not null,
        client_id text not null,
        coordinate text not null,
        operation text not null,
        day date not null,
        calls bigint not null,
        primary key (agency_id, client_id, coordinate, operation, day),
        check (calls > 0)
      )`);
    this.addSql(
      `comment on table field_use is '字段使用 / How often a field was called on a day; no value of any call'`,
    );
    this.addSql(`comment on column field_use.client_id is 'The system in between; empty where a person asked'`);
    this.addSql(`comment on column field_use.operation is 'Name the caller gave it; empty for none'`);
    this.addSql(`comment on column field_use.day is 'Day in China'`);
    this.addSql(`create index field_use_of_coordinate on field_use (coordinate, day)`);
    this.addSql(`grant select, insert, update, delete on field_use to ${appRole}`);
    this.addSql(`create table contract_proposal (
        id text not null,
        title text not null,
        changes text[] not null,
        proposed_by text not null,
        proposed_at timestamptz not null,
        notice_ends timestamptz not null,
        primary key (id),
        check (notice_ends >= proposed_at)
      )`);
    this.addSql(`comment on table contract_proposal is '契约变更提案 / A change that takes something from partners'`);
    this.addSql(
      `comment on column contract_proposal.changes is 'Contract and coordinate of each, as the check names them'`,
    );
    this.addSql(`comment on column contract_proposal.notice_ends is 'From then on no approval is waited for'`);
    this.addSql(`grant select, insert on contract_proposal to ${appRole}`);
    this.addSql(`create table contract_approval (
        proposal_id text not null references contract_proposal (id) deferrable initially deferred,
        agency_id text not null references agency (id) deferrable initially deferred,
        approved_by text references staff (id) deferrable initially deferred,
        approved_at timestamptz,
        primary key (proposal_id, agency_id),
        check ((approved_by is null) = (approved_at is null))
      )`);
    this.addSql(
      `comment on table contract_approval is '提案所涉单位 / An agency it takes something from, and its approval'`,
    );
    this.addSql(`create index contract_approval_of_agency on contract_approval (agency_id)`);
    this.addSql(`create index contract_approval_of_staff on contract_approval (approved_by)`);
    this.addSql(`grant select, insert, update on contract_approval to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table contract_approval`);
    this.addSql(`drop table contract_proposal`);
    this.addSql(`drop table field_use`);
  }
}
