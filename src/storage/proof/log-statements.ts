import { statement } from '../statement.ts';
import { storedFactJson } from './stored-fact.ts';

/** One writer at a time; whoever comes second waits. The number is the log's own. */
export const lockLog = statement('select pg_advisory_xact_lock(4700190923)');

/** Where the log stands: leaves, the newest position among them, the last checkpoint, the last key. */
export const logState = statement(`
select (select coalesce(max(index) + 1, 0) from log_leaf) as size,
  (select coalesce(max(position), 0) from log_leaf) as position,
  (select to_json(c) from (select number, size, encode(root, 'hex') as root, at, key_id as "keyId", assurance, note
    from checkpoint order by number desc limit 1) c) as checkpoint,
  (select to_json(k) from (select number, key_id as "keyId", verifier_key as "verifierKey", from_at as "from",
    leaf_index as "leafIndex", note from log_key order by number desc limit 1) k) as key`);

/**
 * Committed facts that are in no leaf, oldest first, at most `$2`. A fact can be committed after a younger one, so the
 * search begins well before the newest position `$1`; now and then it begins at the beginning.
 */
export const pendingFacts = statement(`
select ${storedFactJson(false)} as fact from fact f
where f.position > $1 and not exists (select 1 from log_leaf l where l.fact_id = f.id)
order by f.position limit $2`);

/** Adds leaves; `$1` is JSON: a list of index, kind, factId, position, leaf (hex). */
export const addLeaves = statement(`
insert into log_leaf (index, kind, fact_id, position, leaf)
select index, kind, "factId", position, decode(leaf, 'hex')
from jsonb_to_recordset($1::jsonb) as l (index bigint, kind text, "factId" text, position bigint, leaf text)`);

/** Adds inner nodes; `$1` is JSON: a list of level, index, hash (hex). */
export const addNodes = statement(`
insert into log_node (level, index, hash) select level, index, decode(hash, 'hex')
from jsonb_to_recordset($1::jsonb) as n (level int, index bigint, hash text)`);

/** Hashes of complete subtrees; `$1` levels, `$2` indexes. */
export const nodeHashes = statement(`
select w.level, w.index, coalesce(n.hash, l.leaf) as hash
from unnest($1::int[], $2::bigint[]) as w (level, index)
left join log_node n on w.level > 0 and n.level = w.level and n.index = w.index
left join log_leaf l on w.level = 0 and l.index = w.index`);

/** Keeps a signed checkpoint: number, size, root in hexadecimal, instant, key, assurance level and the note itself. */
export const addCheckpoint = statement(`
insert into checkpoint (number, size, root, at, key_id, assurance, note)
values ($1, $2, decode($3, 'hex'), $4, $5, $6, $7)`);

/** Keeps a key that signs the log, with what the one before it signed of it; a key is kept once and never changed. */
export const addKey = statement(`
insert into log_key (number, key_id, verifier_key, from_at, leaf_index, note) values ($1, $2, $3, $4, $5, $6)`);

/** Every key of the log, oldest first. */
export const logKeys = statement(`
select key_id as "keyId", verifier_key as "verifierKey", from_at as "from", leaf_index as "leafIndex", note
from log_key order by number`);

/** Leaves of facts that a checkpoint of `$2` leaves covers, by the fact's id. */
export const leavesOfFacts = statement(`
select l.fact_id as "factId", l.index, l.leaf from log_leaf l where l.fact_id = any($1::text[]) and l.index < $2`);

/** The newest checkpoint. */
export const newestCheckpoint = statement(`
select number, size, encode(root, 'hex') as root, at, key_id as "keyId", assurance, note
from checkpoint order by number desc limit 1`);
