import { rowFilter, sightOf } from '../row-filter.ts';
import { ofRegister } from '../walls.ts';

/** Whether the caller may see another dispute as well, and not a part of it alone; the sight `s` in here is that of the other. */
const seesOther = (id: string) =>
  `exists (select 1 from (select ${id} as other_id) o ${sightOf('o.other_id')} where ${ofRegister('s.only is null')} and ${rowFilter('dispute.read', { row: 'o' })})`;

/** Links of the dispute `d` to disputes the caller may see too; to everybody else there are none. */
export const linksSql = `coalesce((select json_agg(json_build_object('id', l.id, 'reason', l.reason, 'text', l.note,
    'direction', case when l.from_dispute_id = d.id then 'FROM_HERE' else 'TO_HERE' end,
    'otherId', l.other_id, 'agencyId', l.agency_id, 'linkedAt', l.linked_at) order by l.id)
  from (
    select x.*, case when x.from_dispute_id = d.id then x.to_dispute_id else x.from_dispute_id end as other_id
    from dispute_link x where (x.from_dispute_id = d.id or x.to_dispute_id = d.id) and x.unlinked_at is null
  ) l where ${ofRegister('s.only is null')} and ${seesOther('l.other_id')}), '[]'::json)`;

/** Merges of the dispute `d` that stand, with disputes the caller may see too. */
export const mergesSql = `coalesce((select json_agg(json_build_object('id', m.id,
    'role', case when m.survivor_id = d.id then 'TOOK_IN' else 'WENT_INTO' end,
    'otherId', m.other_id, 'mergedAt', m.merged_at, 'undoUntil', m.undo_until) order by m.id)
  from (
    select x.*, case when x.survivor_id = d.id then x.merged_id else x.survivor_id end as other_id
    from dispute_merge x where (x.survivor_id = d.id or x.merged_id = d.id) and x.undone_at is null
  ) m where ${ofRegister('s.only is null')} and ${seesOther('m.other_id')}), '[]'::json)`;
