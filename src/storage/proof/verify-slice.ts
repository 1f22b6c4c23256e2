import { statement } from '../statement.ts';
import type { ReadAll, StoreFault } from './store-fault.ts';
import { chainFault, leafOfStored, storedFactJson, valueFault, type StoredFact } from './stored-fact.ts';

const slice = statement(`
select l.index, l.leaf, l.fact_id as "factId", ${storedFactJson(true)} as fact,
  (select json_build_object('seq', p.seq, 'hash', p.hash, 'position', p.position) from fact p
    where p.dispute_id = f.dispute_id and p.seq = f.seq - 1) as previous,
  (select json_build_object('seq', d.last_seq, 'hash', d.last_hash) from dispute d where d.id = f.dispute_id) as "end",
  exists (select 1 from fact n where n.dispute_id = f.dispute_id and n.seq = f.seq + 1) as followed
from log_leaf l left join fact f on f.id = l.fact_id left join fact_salt s on s.fact_id = f.id
where l.kind = 'FACT' and l.index >= $1 and l.index < $2 order by l.index`);

interface SliceRow {
  readonly index: number;
  readonly leaf: Buffer;
  readonly factId: string;
  readonly fact: StoredFact;
  readonly previous: { readonly seq: number; readonly hash: string; readonly position: number } | null;
  readonly end: { readonly seq: number; readonly hash: string } | null;
  readonly followed: boolean;
}

/**
 * Checks the facts that stand in some leaves of the log: each against its leaf, its values, the entry before it, and,
 * where it is the last of its dispute, against what the dispute says. The first that does not hold, or null.
 */
export async function sliceFault(read: ReadAll, from: number, to: number): Promise<StoreFault | null> {
  for (const row of await read<SliceRow>(slice, [from, to])) {
    const { index, leaf, factId, fact, previous, end, followed } = row;
    if (fact.id === null) return { table: 'log_leaf', what: 'FACT_GONE', index, factId };
    const { disputeId, seq, position } = fact;
    const entry = { factId, disputeId, seq, position };
    const broken = chainFault(fact, previous ?? { seq: 0, hash: '', position: 0 }) ?? valueFault(fact);
    if (broken) return { table: broken.what === 'SALT' ? 'fact_salt' : 'fact', ...broken, ...entry };
    if (!leafOfStored(fact).equals(leaf)) return { table: 'log_leaf', what: 'LEAF', index, ...entry };
    const ended = end !== null && end.seq === seq && end.hash === fact.hash;
    if (!followed && !ended) return { table: 'dispute', what: 'END', ...entry };
  }
  return null;
}
