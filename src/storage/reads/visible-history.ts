import { rowFilter } from '../row-filter.ts';

/** Sides of the referral `r` a fact belongs to, for the filter of the timeline. */
export const sides = {
  fromAgencyId: 'r.from_agency_id',
  toAgencyId: 'r.to_agency_id',
  isSent: 'r.sent_at is not null',
};

/** FROM and WHERE of the entries `t` of the dispute `d` that the sight `s` reaches. */
export const visibleEntries = `fact t left join referral r on r.id = t.referral_id where t.dispute_id = d.id and ${rowFilter('timeline.read', { row: 't', columns: sides })}`;

/**
 * The place of the entry `t` of a page among the entries the viewer may see, from 1 without a gap: how much happened
 * that is not for the viewer cannot be counted. `after` is SQL for the id of the entry the page begins after.
 */
export function denseSeq(after: string): string {
  const before = `t.seq <= coalesce((select f.seq from fact f where f.id = ${after}), 0)`;
  // Before the first page nothing is counted, and nothing looked at.
  return `((case when ${after} = '' then 0 else (select count(*) from ${visibleEntries} and ${before}) end) + row_number() over (order by t.seq))`;
}

/**
 * The version of the dispute `d` as the viewer sees it: how many entries of history the viewer may see, so that what is
 * hidden neither moves it nor stands in the way. It is compared and never counted with.
 */
export const versionSeenSql = `(select count(*) from ${visibleEntries})`;
