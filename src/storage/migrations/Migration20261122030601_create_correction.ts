import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Both values of everything that was corrected; the entry that was first written stands as it was. */
export class Migration20261122030601_create_correction extends Migration {
  override up(): void {
    this.addSql(`create table correction (
        id text not null,
        dispute_id text not null,
        agency_id text not null,
        staff_id text,
        subject text not null,
        subject_id text not null,
        field text not null,
        field_group text not null,
        group_bit int not null,
        reason text not null,
        old_value text,
        new_value text,
        corrected_at timestamptz not null,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (staff_id) references staff (id) deferrable initially deferred,
        check (subject in ('DISPUTE', 'PARTY', 'CLAIM', 'ALIAS'))
      )`);
    this.addSql(
      `comment on table correction is '更正 / What stood and what stands in its place, who corrected it and why'`,
    );
    this.addSql(
      `comment on column correction.subject_id is 'Party or claim; the dispute itself; the agency of an own number'`,
    );
    this.addSql(
      `comment on column correction.old_value is 'Sealed where the field is; null where nothing stood, or after erasure'`,
    );
    this.addSql(`create index correction_of_dispute on correction (dispute_id)`);
    this.addSql(`grant select, insert, update on correction to ${appRole}`);
    this.addSql(`grant update on party, party_contact, party_identity, claim, alias to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table correction cascade`);
  }
}
