import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** What a stage remembers, and the tracks that run beside it. */
export class Migration20261122020200_create_tracks extends Migration {
  override up(): void {
    this.addSql(`alter table dispute
        add column sub_stage text,
        add column previous_stage text,
        add column suspension_ground text,
        add column follow_up_state text,
        add column urgency text`);
    this.addSql(`comment on column dispute.sub_stage is 'What goes on inside the stage'`);
    this.addSql(`comment on column dispute.previous_stage is 'Stage it stood at when it was suspended or merged'`);
    this.addSql(`comment on column dispute.suspension_ground is 'Legal ground of the suspension that lasts'`);
    this.addSql(`comment on column dispute.follow_up_state is 'PENDING or DONE once it is closed'`);
    this.addSql(`comment on column dispute.urgency is 'As the triage found'`);
    this.addSql(`create table track (
        id text not null,
        dispute_id text not null,
        track text not null,
        state text not null,
        field_group text not null,
        group_bit integer not null,
        agency_id text not null,
        opened_at timestamptz not null,
        changed_at timestamptz not null,
        primary key (id),
        unique (dispute_id, track),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table track is '并行程序 / What runs beside the stage of a dispute, and where it stands'`);
    this.addSql(`comment on column track.id is 'Dispute and track'`);
    this.addSql(`comment on column track.group_bit is 'Who may not see the group does not see the track'`);
    this.addSql(`comment on column track.agency_id is 'Who moved it last'`);
    this.addSql(`grant select, insert, update, delete on track to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table track`);
    this.addSql(`alter table dispute
        drop column sub_stage,
        drop column previous_stage,
        drop column suspension_ground,
        drop column follow_up_state,
        drop column urgency`);
  }
}
