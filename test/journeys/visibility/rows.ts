import type { Database } from '../../../src/storage/database.ts';
import { statement } from '../../../src/storage/statement.ts';
import type { Group } from './oracle.ts';
import type { Seen } from './probe.ts';

/** Ids of rows, by the list of the graph they belong to. */
export type Rows = Record<'documents' | 'notes' | 'timeline' | 'referrals' | 'deadlines' | 'processNotes', string[]>;

const ofGroups = (table: string, more = '') =>
  statement(`select id from ${table} where dispute_id = $1 and field_group = any($2::text[]) ${more} order by id`);

const statements: Record<keyof Rows, ReturnType<typeof statement>> = {
  documents: ofGroups('document'),
  notes: ofGroups('note', `and field_group <> 'F9'`),
  processNotes: ofGroups('note', `and field_group = 'F9'`),
  timeline: ofGroups('fact', `and audience = 'PARTICIPANTS'`),
  referrals: ofGroups('referral', 'and sent_at is not null'),
  deadlines: ofGroups('deadline'),
};

/** Every row of the dispute that belongs to one of the groups and is meant for all who take part. */
export async function rowsOf(database: Database, disputeId: string, groups: readonly Group[]): Promise<Rows> {
  const entries = Object.entries(statements).map(async ([name, sql]) => {
    const found = await database.systemQuery<{ id: string }>(sql, [disputeId, groups]);
    return [name, found.map(({ id }) => id)] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Rows;
}

/** The rows an answer shows. @throws Error when the answer does not hold all of a list */
export function shownRows(dispute: Seen): Rows {
  if (dispute?.timeline?.pageInfo.hasNextPage) throw new Error('the timeline is longer than a page');
  const ids = (list?: { nodes: readonly { id: string }[] } | null) => (list?.nodes ?? []).map(({ id }) => id).sort();
  const { documents, notes, timeline, referrals, deadlines } = dispute ?? {};
  return {
    processNotes: (dispute?.union?.processNotes ?? []).map(({ id }) => id).sort(),
    documents: ids(documents),
    notes: ids(notes),
    timeline: ids(timeline),
    referrals: ids(referrals),
    deadlines: ids(deadlines),
  };
}
