import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** An agency asks another for a matter it may have. The row knows nothing of whether there is one. */
export class Migration20261122020702_create_referral_request extends Migration {
  override up(): void {
    this.addSql(`create table referral_request (
        id text not null,
        asker_agency_id text not null,
        asked_by text not null,
        holder_agency_id text not null,
        kind text not null,
        about_agency_id text,
        about_number text,
        about_text text,
        reason text not null,
        state text not null,
        asked_at timestamptz not null,
        answered_at timestamptz,
        answered_by text,
        answer_reason text,
        referral_id text,
        primary key (id),
        foreign key (asker_agency_id) references agency (id) deferrable initially deferred,
        foreign key (holder_agency_id) references agency (id) deferrable initially deferred,
        foreign key (about_agency_id) references agency (id) deferrable initially deferred,
        foreign key (referral_id) references referral (id) deferrable initially deferred,
        check (asker_agency_id <> holder_agency_id),
        check ((about_number is null) = (about_agency_id is null)),
        check ((about_number is null) <> (about_text is null)),
        check (state in ('OPEN', 'GRANTED', 'REFUSED')),
        check ((state = 'OPEN') = (answered_at is null)),
        check ((state = 'GRANTED') = (referral_id is not null))
      )`);
    this.addSql(`comment on table referral_request is '索请 / An agency asks another for a matter it may have'`);
    this.addSql(`comment on column referral_request.about_number is 'Number of the matter at about_agency_id'`);
    this.addSql(`comment on column referral_request.about_text is 'The matter in words; for the two agencies only'`);
    this.addSql(`comment on column referral_request.answer_reason is 'Why it was refused; the asker is never told'`);
    this.addSql(`comment on column referral_request.referral_id is 'The referral that granted it'`);
    this.addSql(`create index referral_request_to on referral_request (holder_agency_id, asked_at desc, id desc)`);
    this.addSql(`create index referral_request_by on referral_request (asker_agency_id, asked_at desc, id desc)`);
    this.addSql(`grant select, insert on referral_request to ${appRole}`);
    this.addSql(
      `grant update (state, answered_at, answered_by, answer_reason, referral_id) on referral_request to ${appRole}`,
    );
  }

  override down(): void {
    this.addSql(`drop table referral_request`);
  }
}
