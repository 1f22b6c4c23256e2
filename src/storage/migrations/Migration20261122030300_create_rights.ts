import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

const disputeKey = 'foreign key (dispute_id) references dispute (id) deferrable initially deferred';
const agencyKey = (column: string) => `foreign key (${column}) references agency (id) deferrable initially deferred`;
const staffKey = (column: string) => `foreign key (${column}) references staff (id) deferrable initially deferred`;

/** Terms of consents, overrides of a missing one, sealed parts, emergency access, and notices of these. */
export class Migration20261122030300_create_rights extends Migration {
  override up(): void {
    this.addSql(`alter table consent
        add column channel text not null default 'IN_PERSON',
        add column text_version text,
        add column sensitive_agreed boolean not null default false`);
    this.addSql(`comment on column consent.channel is 'How the party was reached'`);
    this.addSql(
      `comment on column consent.text_version is 'Version of the text the party agreed to; null where none was kept'`,
    );
    this.addSql(`comment on column consent.sensitive_agreed is 'Ticked apart for sensitive data (PIPL 29)'`);
    this.addSql(`create table consent_override (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        party_ids text[] not null,
        purpose text not null,
        recipient_agency_id text not null,
        groups int not null,
        ground text not null,
        reason text not null,
        requested_by text not null,
        requested_at timestamptz not null,
        ends_at timestamptz not null,
        decision text,
        decided_by text,
        decided_at timestamptz,
        used_at timestamptz,
        primary key (id),
        ${disputeKey},
        ${agencyKey('agency_id')},
        ${agencyKey('recipient_agency_id')},
        ${staffKey('requested_by')},
        ${staffKey('decided_by')},
        check (ground in ('CONTRACT_OR_HR', 'STATUTORY_DUTY', 'EMERGENCY', 'PUBLIC_DATA', 'OTHER_LAW', 'STATE_ORGAN_DUTY')),
        check (cardinality(party_ids) > 0),
        check (length(reason) > 0),
        check (decision in ('APPROVED', 'REFUSED')),
        check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
        check (decided_by <> requested_by),
        check (ends_at > requested_at),
        check (used_at is null or (decision is not distinct from 'APPROVED' and used_at >= decided_at and used_at < ends_at))
      )`);
    this.addSql(
      `comment on table consent_override is '无同意的法定处理 / A hand-off without a consent, on a legal ground (PIPL 13(2)-(7), 35), approved by a second person'`,
    );
    this.addSql(`comment on column consent_override.reason is 'Free text; personal, so it stands in no fact'`);
    this.addSql(`comment on column consent_override.ends_at is 'Exclusive; nothing may be sent on it from then on'`);
    this.addSql(`comment on column consent_override.used_at is 'When a hand-off first went out on it'`);
    this.addSql(`create index consent_override_of_dispute on consent_override (dispute_id)`);
    this.addSql(`create table seal (
        id text not null,
        dispute_id text not null,
        key text not null,
        ground text not null,
        agency_id text not null,
        holder_ids text[] not null,
        sealed_by text not null,
        sealed_at timestamptz not null,
        lifted_by text,
        lifted_at timestamptz,
        primary key (id),
        ${disputeKey},
        ${agencyKey('agency_id')},
        ${staffKey('sealed_by')},
        ${staffKey('lifted_by')},
        check (ground in ('WHISTLE_BLOWER', 'MINOR', 'MEDICAL', 'PERSONAL_SAFETY')),
        check (agency_id = any(holder_ids)),
        check ((lifted_by is null) = (lifted_at is null)),
        check (lifted_at >= sealed_at)
      )`);
    this.addSql(`comment on table seal is '密封 / A part of a record that only its holders see until it is lifted'`);
    this.addSql(
      `comment on column seal.key is 'Id of the row, or id of the party and the part: NAME, CONTACT, IDENTITY'`,
    );
    this.addSql(`comment on column seal.holder_ids is 'Agencies that go on seeing it'`);
    this.addSql(`create index seal_live_of_dispute on seal (dispute_id) where lifted_at is null`);
    this.addSql(`create unique index seal_live_once on seal (dispute_id, agency_id, key) where lifted_at is null`);
    this.addSql(`create table emergency_access (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        participation_id text not null,
        ground text not null,
        reason text not null,
        requested_by text not null,
        opened_at timestamptz not null,
        approve_by timestamptz not null,
        ends_at timestamptz not null,
        decision text,
        decided_by text,
        decided_at timestamptz,
        verdict text,
        reviewed_by text,
        reviewed_at timestamptz,
        told_at timestamptz,
        primary key (id),
        ${disputeKey},
        ${agencyKey('agency_id')},
        foreign key (participation_id) references participation (id) deferrable initially deferred,
        ${staffKey('requested_by')},
        ${staffKey('decided_by')},
        ${staffKey('reviewed_by')},
        check (ground in ('LIFE', 'HEALTH', 'PROPERTY')),
        check (length(reason) > 0),
        check (ends_at > opened_at and approve_by > opened_at and approve_by <= ends_at),
        check (decision in ('APPROVED', 'REFUSED')),
        check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
        check (decided_by <> requested_by),
        check (verdict in ('JUSTIFIED', 'NOT_JUSTIFIED')),
        check ((verdict is null) = (reviewed_by is null) and (verdict is null) = (reviewed_at is null)),
        check (reviewed_by <> requested_by)
      )`);
    this.addSql(
      `comment on table emergency_access is '紧急查看 / Time-boxed access to protect life, health or property (PIPL 13(4)), approved and reviewed by a second person'`,
    );
    this.addSql(`comment on column emergency_access.reason is 'Free text; personal, so it stands in no fact'`);
    this.addSql(
      `comment on column emergency_access.approve_by is 'It ends here unless a second person approved before'`,
    );
    this.addSql(
      `comment on column emergency_access.ends_at is 'Exclusive, as asked; earlier when not approved in time'`,
    );
    this.addSql(`comment on column emergency_access.told_at is 'When the worker’s side was told, after its end'`);
    this.addSql(`create index emergency_access_of_agency on emergency_access (agency_id) where verdict is null`);
    this.addSql(`create index emergency_access_of_dispute on emergency_access (dispute_id)`);
    this.addSql(`create index emergency_access_untold on emergency_access (ends_at) where told_at is null`);
    this.addSql(`create table rights_notice (
        id text not null,
        dispute_id text not null,
        recipient_agency_id text not null,
        kind text not null,
        subject_id text not null,
        agency_id text not null,
        at timestamptz not null,
        primary key (id),
        ${disputeKey},
        ${agencyKey('recipient_agency_id')},
        ${agencyKey('agency_id')},
        unique (recipient_agency_id, kind, subject_id)
      )`);
    this.addSql(
      `comment on table rights_notice is '权利事项通知 / What an agency is told of overrides and emergency access'`,
    );
    this.addSql(`create index rights_notice_of_recipient on rights_notice (recipient_agency_id, at desc, id desc)`);
    for (const table of ['consent_override', 'seal', 'emergency_access', 'rights_notice']) {
      this.addSql(`grant select, insert, update on ${table} to ${appRole}`);
    }
  }

  override down(): void {
    for (const table of ['rights_notice', 'emergency_access', 'seal', 'consent_override']) {
      this.addSql(`drop table ${table}`);
    }
    this.addSql(`alter table consent drop column channel, drop column text_version, drop column sensitive_agreed`);
  }
}
