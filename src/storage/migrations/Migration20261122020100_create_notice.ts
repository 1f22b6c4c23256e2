import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Warnings about clocks, the counting law that was put into force, and the figure a clock was started with. */
export class Migration20261122020100_create_notice extends Migration {
  override up(): void {
    this.addSql(`alter table deadline add column figure jsonb`);
    this.addSql(`comment on column deadline.figure is 'Figure of the place it was started with; null: the default'`);
    this.addSql(`create table notice (
        id text not null,
        deadline_id text not null,
        dispute_id text not null,
        recipient_agency_id text not null,
        rung text not null,
        for_due_at timestamptz not null,
        fired_at timestamptz not null,
        written_at timestamptz not null,
        read_at timestamptz,
        read_by text,
        primary key (id),
        unique (deadline_id, rung, recipient_agency_id, for_due_at),
        foreign key (deadline_id) references deadline (id) deferrable initially deferred,
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (recipient_agency_id) references agency (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table notice is '期限提醒 / A warning about a clock; holds no personal data'`);
    this.addSql(`comment on column notice.rung is 'Step of the warning ladder, e.g. T5, T1, DUE, OVERDUE'`);
    this.addSql(`comment on column notice.for_due_at is 'Due date it warns of; a clock that moves is warned of anew'`);
    this.addSql(`comment on column notice.fired_at is 'When the rung was reached'`);
    this.addSql(`comment on column notice.written_at is 'When the hub wrote it; later than fired_at after an outage'`);
    this.addSql(`create index notice_of_agency on notice (recipient_agency_id, fired_at desc, id desc)`);
    this.addSql(`create index deadline_due on deadline (due_at) where state = 'RUNNING'`);
    this.addSql(`create table published_year (
        year integer not null,
        version integer not null,
        source text not null,
        rest jsonb not null,
        make_up jsonb not null,
        applied_at timestamptz not null,
        primary key (year, version)
      )`);
    this.addSql(
      `comment on table published_year is '放假安排 / A year of the calendar put into force after the start'`,
    );
    this.addSql(`comment on column published_year.version is 'Counts up; the highest holds'`);
    this.addSql(`create table local_figure (
        position bigint generated always as identity,
        figure jsonb not null,
        applied_at timestamptz not null,
        primary key (position)
      )`);
    this.addSql(`comment on table local_figure is '本地数字 / A figure of a place put into force after the start'`);
    this.addSql(`grant select, insert on notice to ${appRole}`);
    this.addSql(`grant update (read_at, read_by) on notice to ${appRole}`);
    this.addSql(`grant select, insert on published_year to ${appRole}`);
    this.addSql(`grant select, insert on local_figure to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table local_figure`);
    this.addSql(`drop table published_year`);
    this.addSql(`drop table notice`);
    this.addSql(`drop index deadline_due`);
    this.addSql(`alter table deadline drop column figure`);
  }
}
