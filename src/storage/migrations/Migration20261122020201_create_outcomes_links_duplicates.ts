import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** How each worker's matter ended, which disputes belong together, and which are one and the same. */
export class Migration20261122020201_create_outcomes_links_duplicates extends Migration {
  override up(): void {
    this.addSql(`create table worker_outcome (
        id text not null,
        dispute_id text not null,
        party_id text not null,
        claim_id text,
        outcome text not null,
        settled boolean not null,
        amount_fen bigint,
        agency_id text not null,
        decided_at timestamptz not null,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (party_id) references party (id) deferrable initially deferred,
        foreign key (claim_id) references claim (id) deferrable initially deferred,
        check (amount_fen >= 0)
      )`);
    this.addSql(`comment on table worker_outcome is '劳动者结果 / How one worker''s matter ended; the newest counts'`);
    this.addSql(
      `comment on column worker_outcome.claim_id is 'Claim item it speaks of; null for all of the worker''s'`,
    );
    this.addSql(`comment on column worker_outcome.settled is 'By consent; closed and settled are two statistics'`);
    this.addSql(`create index worker_outcome_of_dispute on worker_outcome (dispute_id)`);

    this.addSql(`create table dispute_link (
        id text not null,
        from_dispute_id text not null,
        to_dispute_id text not null,
        reason text not null,
        note text,
        agency_id text not null,
        staff_id text,
        linked_at timestamptz not null,
        unlinked_at timestamptz,
        unlinked_by text,
        primary key (id),
        foreign key (from_dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (to_dispute_id) references dispute (id) deferrable initially deferred,
        check (from_dispute_id <> to_dispute_id)
      )`);
    this.addSql(`comment on table dispute_link is '关联争议 / Shown to who may see both disputes, and to nobody else'`);
    this.addSql(`comment on column dispute_link.note is 'Words of the reason OTHER'`);
    this.addSql(
      `create unique index dispute_link_once on dispute_link (least(from_dispute_id, to_dispute_id), greatest(from_dispute_id, to_dispute_id), reason) where unlinked_at is null`,
    );
    this.addSql(`create index dispute_link_from on dispute_link (from_dispute_id) where unlinked_at is null`);
    this.addSql(`create index dispute_link_to on dispute_link (to_dispute_id) where unlinked_at is null`);

    this.addSql(`create table duplicate_key (
        digest text not null,
        dispute_id text not null,
        primary key (digest, dispute_id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred
      )`);
    this.addSql(
      `comment on table duplicate_key is '盲索引 / HMAC-SHA-256 under the hub''s key, first 128 bits; never a plain value'`,
    );
    this.addSql(`create index duplicate_key_of_dispute on duplicate_key (dispute_id)`);
    this.addSql(`create table duplicate_proposal (
        id text not null,
        dispute_id text not null,
        other_id text not null,
        score integer not null,
        reasons jsonb not null,
        registered_by text,
        state text not null,
        proposed_at timestamptz not null,
        decided_at timestamptz,
        decided_agency_id text,
        decided_by text,
        decision_note text,
        primary key (id),
        foreign key (dispute_id) references dispute (id) deferrable initially deferred,
        foreign key (other_id) references dispute (id) deferrable initially deferred,
        check (score between 0 and 100)
      )`);
    this.addSql(
      `comment on table duplicate_proposal is '重复登记提示 / A person decides; nothing is merged by itself'`,
    );
    this.addSql(`comment on column duplicate_proposal.dispute_id is 'The later of the two'`);
    this.addSql(
      `comment on column duplicate_proposal.registered_by is 'Person who registered; never told of it as such'`,
    );
    this.addSql(`comment on column duplicate_proposal.reasons is 'What agrees and how much it weighs; no values'`);
    this.addSql(
      `create unique index duplicate_proposal_once on duplicate_proposal (least(dispute_id, other_id), greatest(dispute_id, other_id))`,
    );
    this.addSql(`create index duplicate_proposal_of on duplicate_proposal (dispute_id)`);
    this.addSql(`create index duplicate_proposal_of_other on duplicate_proposal (other_id)`);
    this.addSql(`create table dispute_merge (
        id text not null,
        survivor_id text not null,
        merged_id text not null,
        moved jsonb not null,
        agency_id text not null,
        staff_id text,
        merged_at timestamptz not null,
        undo_until timestamptz not null,
        undone_at timestamptz,
        undone_by text,
        primary key (id),
        foreign key (survivor_id) references dispute (id) deferrable initially deferred,
        foreign key (merged_id) references dispute (id) deferrable initially deferred
      )`);
    this.addSql(`comment on table dispute_merge is '并案 / Two disputes found to be one; reversible for thirty days'`);
    this.addSql(
      `comment on column dispute_merge.moved is 'Numbers and parts that went over, so that it can be undone'`,
    );
    this.addSql(`create unique index dispute_merge_once on dispute_merge (merged_id) where undone_at is null`);
    this.addSql(`create index dispute_merge_of_survivor on dispute_merge (survivor_id) where undone_at is null`);
    for (const table of ['worker_outcome', 'dispute_link', 'duplicate_key', 'duplicate_proposal', 'dispute_merge'])
      this.addSql(`grant select, insert, update, delete on ${table} to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table dispute_merge`);
    this.addSql(`drop table duplicate_proposal`);
    this.addSql(`drop table duplicate_key`);
    this.addSql(`drop table dispute_link`);
    this.addSql(`drop table worker_outcome`);
  }
}
