import { Migration } from '@mikro-orm/migrations';
import { appRole, createAppRole } from '../app-role.ts';

/** The directory of agencies and people. */
export class Migration20261122010000_create_directory extends Migration {
  override up(): void {
    this.addSql(createAppRole);
    this.addSql(`grant usage on schema public to ${appRole}`);
    this.addSql(`create table agency (
        id text not null,
        name_zh text not null,
        name_en text not null,
        type text not null,
        level text not null,
        region text not null,
        capacities text[] not null,
        superior_id text,
        primary key (id),
        foreign key (superior_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table agency is '机构名录 / Directory of agencies'`);
    this.addSql(`comment on column agency.region is 'GB/T 2260, 6, 9 or 12 digits'`);
    this.addSql(`create table staff (
        id text not null,
        agency_id text not null,
        name text not null,
        roles text[] not null,
        active boolean not null,
        primary key (id),
        foreign key (agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table staff is '人员 / People who work for an agency'`);
    this.addSql(
      `comment on column staff.active is 'An inactive person is refused once the directory is read again, within half a minute'`,
    );
    this.addSql(`grant select, insert, update, delete on agency to ${appRole}`);
    this.addSql(`grant select, insert, update, delete on staff to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table staff`);
    this.addSql(`drop table agency`);
  }
}
