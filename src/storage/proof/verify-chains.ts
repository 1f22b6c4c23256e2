import { statement } from '../statement.ts';
import { opens } from './commitments.ts';
import type { ReadAll, StoreFault } from './store-fault.ts';
import {
  chainFault,
  destroyedNames,
  leafOfStored,
  storedFactJson,
  valueFault,
  type StoredFact,
} from './stored-fact.ts';

/** Disputes read at a time. */
const pageSize = 100;

const page = statement(`
select d.id, d.last_seq as "lastSeq", d.last_hash as "lastHash", coalesce((
  select json_agg(${storedFactJson(true)} order by f.seq, f.position)
  from fact f left join fact_salt s on s.fact_id = f.id where f.dispute_id = d.id), '[]') as facts,
  coalesce((select json_agg(json_build_object('id', o.id, 'kind', o.kind, 'sha256', o.sha256, 'sizeBytes', o.size_bytes,
    'mediaType', o.media_type, 'fieldGroup', o.field_group)) from document o where o.dispute_id = d.id), '[]') as documents
from dispute d where d.id > $1 order by d.id limit $2`);

const strays = statement(`
select 'fact' as "table", f.id as "factId", f.position from fact f
  where not exists (select 1 from dispute d where d.id = f.dispute_id)
union all
select 'fact_salt', s.fact_id, null from fact_salt s where not exists (select 1 from fact f where f.id = s.fact_id)`);

interface History {
  readonly id: string;
  readonly lastSeq: number;
  readonly lastHash: string;
  readonly facts: readonly StoredFact[];
  readonly documents: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
}

/** What the chains of all disputes tell the check of the log: the leaf and position of each fact. */
export interface ChainedFact {
  readonly leaf: Buffer;
  readonly position: number;
  readonly disputeId: string;
  readonly seq: number;
}

/** What was checked of the chains, and what does not hold. */
export interface ChainCheck {
  readonly disputes: number;
  readonly values: number;
  /** Values whose salt was destroyed with them. */
  readonly destroyed: number;
  readonly facts: ReadonlyMap<string, ChainedFact>;
  readonly faults: readonly StoreFault[];
}

/** Whether the history of a dispute accounts for a destroyed salt. */
export type IsErased = (name: string, facts: readonly StoredFact[]) => boolean;

/** Walks the history of every dispute: places, hashes, values against commitments, and where the dispute says it ends. */
export async function verifyChains(read: ReadAll, isErased: IsErased): Promise<ChainCheck> {
  const facts = new Map<string, ChainedFact>();
  const faults: StoreFault[] = [];
  const count = { disputes: 0, values: 0, destroyed: 0 };
  for (let after = ''; ;) {
    const histories = await read<History>(page, [after, pageSize]);
    for (const history of histories) {
      count.disputes += 1;
      const broken = historyFault(history, isErased);
      if (broken) faults.push(broken);
      else faults.push(...documentFaults(history));
      for (const fact of history.facts) {
        const { position, disputeId, seq } = fact;
        facts.set(fact.id, { leaf: leafOfStored(fact), position, disputeId, seq });
        count.values += Object.keys(fact.salts ?? {}).length;
        count.destroyed += destroyedNames(fact).length;
      }
    }
    if (histories.length < pageSize) break;
    after = histories.at(-1)!.id;
  }
  for (const stray of await read<{ table: 'fact' | 'fact_salt'; factId: string; position: number | null }>(
    strays,
    [],
  )) {
    const { table, factId, position } = stray;
    faults.push({ table, what: 'STRAY', factId, ...(position === null ? {} : { position }) });
  }
  return { ...count, facts, faults };
}

/** Documents whose digest, size or kind is not what was committed to when they were attached. */
function documentFaults({ id: disputeId, facts, documents }: History): StoreFault[] {
  if (documents.length === 0) return [];
  const committed = new Map(
    facts.flatMap((fact) =>
      Object.entries(fact.commitments ?? {}).map(([name, text]) => [name, { fact, text }] as const),
    ),
  );
  return documents.flatMap(({ id, ...columns }): StoreFault[] => {
    for (const [column, value] of Object.entries(columns)) {
      const found = committed.get(`document.${id}.${column}`);
      const salt = found?.fact.salts?.[`document.${id}.${column}`];
      if (!found || salt === undefined || opens(found.text, `document.${id}.${column}`, value, salt)) continue;
      const { id: factId, seq, position } = found.fact;
      return [{ table: 'document', what: 'VALUE', name: column, disputeId, factId, seq, position }];
    }
    return [];
  });
}

/** The first entry of a dispute that does not hold. */
function historyFault({ id: disputeId, lastSeq, lastHash, facts }: History, isErased: IsErased): StoreFault | null {
  let previous = { seq: 0, hash: '', position: 0 };
  for (const [n, fact] of facts.entries()) {
    const broken = chainFault(fact, previous) ?? valueFault(fact);
    if (broken) {
      const { id: factId, seq, position } = culprit(facts, n, broken.name);
      return { table: broken.what === 'SALT' ? 'fact_salt' : 'fact', ...broken, disputeId, factId, seq, position };
    }
    const { id: factId, seq, position, hash } = fact;
    const lost = destroyedNames(fact).find((name) => !isErased(name, facts));
    if (lost !== undefined) return { table: 'fact_salt', what: 'LOST', name: lost, disputeId, factId, seq, position };
    previous = { seq, hash, position };
  }
  if (previous.seq === lastSeq && previous.hash === lastHash) return null;
  const name = previous.seq === lastSeq ? 'last_hash' : 'last_seq';
  return { table: 'dispute', what: 'END', name, disputeId, seq: previous.seq + 1, position: previous.position };
}

/**
 * The entry that was moved, where the n-th does not follow: another that follows by its hash stands elsewhere, and a
 * place in the order of writing that is too low may mean that the one before has one too high.
 */
function culprit(facts: readonly StoredFact[], n: number, name: string): StoredFact {
  const fact = facts[n]!;
  const before = facts[n - 1];
  if (name === 'position' && before && fact.position > (facts[n - 2]?.position ?? 0)) return before;
  const follower = facts.find(({ prevHash }) => prevHash === (before?.hash ?? ''));
  return fact.prevHash === (before?.hash ?? '') ? fact : (follower ?? fact);
}
