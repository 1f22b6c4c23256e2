import { createHash } from 'node:crypto';
import { checkpointNote, readCheckpoint } from '../../src/storage/proof/checkpoint-note.ts';
import { commitAll } from '../../src/storage/proof/commitments.ts';
import { chainedHash } from '../../src/storage/proof/fact-leaf.ts';
import { handoverLeaf, handoverNote } from '../../src/storage/proof/key-handover.ts';
import { keyOf, newNodes, rangeHash } from '../../src/storage/proof/merkle.ts';
import { leafOfStored, storedFactJson, type StoredFact } from '../../src/storage/proof/stored-fact.ts';
import { noteVerifier } from '../../src/storage/proof/signed-note.ts';
import type { Dice } from '../policy/dice.ts';
import { keyOfHub, type Sql } from './tampered-store.ts';

/** What a tampering did: a word for the report, and the fact it touched, where it touched one. */
export interface Done {
  readonly what: string;
  readonly factId?: string;
  /** Place of a leaf that is gone or moved. */
  readonly index?: number;
}

type Tampering = (sql: Sql, dice: Dice) => Promise<Done>;

const tables = ['fact', 'fact_salt', 'log_leaf', 'log_node', 'checkpoint', 'log_key'] as const;

const one = async <Row>(sql: Sql, text: string, ...params: unknown[]) => (await sql<Row>(text, ...params))[0]!;

async function anyRow(sql: Sql, table: string, dice: Dice): Promise<string> {
  const rows = await sql<{ c: string }>(`select ctid::text as c from ${table}`);
  return dice.of(rows).c;
}

/** The fact a row is of. */
async function factOf(sql: Sql, table: string, row: string): Promise<{ factId?: string }> {
  const column = { fact: 'id', fact_salt: 'fact_id', log_leaf: 'fact_id' }[table];
  if (!column) return {};
  const { id } = await one<{ id: string | null }>(
    sql,
    `select ${column} as id from ${table} where ctid = $1::tid`,
    row,
  );
  return id === null ? {} : { factId: id };
}

/** What is named where a leaf itself goes: its place. */
async function leafOf(sql: Sql, row: string): Promise<{ index: number }> {
  return one<{ index: number }>(sql, 'select index from log_leaf where ctid = $1::tid', row);
}

/** Another value of a column's type; unlike every value there is, so that no unique index is in the way. */
const other: Readonly<Record<string, (column: string) => string>> = {
  text: (column) => `coalesce(${column}, '') || 'x'`,
  integer: (column) => `coalesce(${column}, 0) + 1000`,
  bigint: (column) => `coalesce(${column}, 0) + 100000`,
  'timestamp with time zone': (column) => `${column} + interval '1 microsecond'`,
  jsonb: (column) => `coalesce(${column}, '{}') || '{"forged": "AAAA"}'`,
  ARRAY: (column) => `array_append(coalesce(${column}, '{}'), 'FORGED')`,
  bytea: (column) => `set_byte(${column}, 7, get_byte(${column}, 7) # 1)`,
};

const editColumn: Tampering = async (sql, dice) => {
  const table = dice.of([...tables, 'fact', 'fact', 'fact_salt', 'dispute']);
  const columns = await sql<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns where table_name = $1
      and (table_name <> 'dispute' or column_name in ('last_seq', 'last_hash'))`,
    table,
  );
  const { name, type } = dice.of(columns);
  const row = await anyRow(sql, table, dice);
  const isLeaf = table === 'log_leaf' && (name === 'index' || name === 'kind');
  const touched = isLeaf ? await leafOf(sql, row) : await factOf(sql, table, row);
  await sql(`update ${table} set ${name} = ${other[type]!(name)} where ctid = $1::tid`, row);
  return { what: `edit ${table}.${name}`, ...(name === 'fact_id' || name === 'id' ? {} : touched) };
};

/** Changes, adds or takes away one member of an object. */
const editMember: Tampering = async (sql, dice) => {
  const [table, column] = dice.of([
    ['fact', 'body'],
    ['fact', 'commitments'],
    ['fact_salt', 'salts'],
  ] as const);
  const rows = await sql<{ c: string; keys: string[] }>(
    `select ctid::text as c, (select array_agg(k) from jsonb_object_keys(${column}) k) as keys from ${table}
      where ${column} is not null and ${column} <> '{}'`,
  );
  const { c, keys } = dice.of(rows);
  const key = dice.of(keys);
  const fact = await factOf(sql, table, c);
  const change = dice.of([
    `${column} - $2`,
    `jsonb_set(${column}, array[$2], '"forged"')`,
    `jsonb_set(${column}, array[$2], 'null')`,
  ]);
  await sql(`update ${table} set ${column} = ${change} where ctid = $1::tid and ${column} <> ${change}`, c, key);
  const { same } = await one<{ same: boolean }>(
    sql,
    `select exists (select 1 from ${table} where ctid = $1::tid) as same`,
    c,
  );
  // A null that was null before is no change: take the member away instead.
  if (same) await sql(`update ${table} set ${column} = ${column} - $2 where ctid = $1::tid`, c, key);
  return { what: `member of ${table}.${column}`, ...fact };
};

const deleteRow: Tampering = async (sql, dice) => {
  const table = dice.of([...tables, 'fact', 'fact_salt']);
  const row = await anyRow(sql, table, dice);
  const touched = table === 'log_leaf' ? await leafOf(sql, row) : await factOf(sql, table, row);
  await sql(`delete from ${table} where ctid = $1::tid`, row);
  return { what: `delete ${table}`, ...touched };
};

/** Two rows of a table change what they hold, or their places. */
const swap: Tampering = async (sql, dice) => {
  const [table, key, columns] = dice.of([
    ['fact', 'position', 'seq'],
    ['fact', 'position', 'hash'],
    ['fact', 'position', 'body, commitments, nonce'],
    ['fact', 'position', 'type, recorded_at, occurred_at, nonce'],
    ['fact_salt', 'fact_id', 'salts'],
    ['log_leaf', 'index', 'leaf'],
    ['log_leaf', 'index', 'fact_id'],
    ['checkpoint', 'number', 'note'],
    ['log_key', 'number', 'note'],
  ] as const);
  const where = table === 'log_leaf' ? `where kind = 'FACT'` : table === 'fact' ? 'where schema_version = 2' : '';
  const rows = await sql<{ k: string | number }>(`select ${key} as k from ${table} ${where} order by 1`);
  const first = dice.throw(rows.length);
  const a = rows[first]!.k;
  // A place in the order is free for another entry of the same dispute alone.
  const others =
    columns === 'seq'
      ? await sql<{ k: string | number }>(
          `select o.position as k from fact o join fact f on f.dispute_id = o.dispute_id
            where f.position = $1 and o.id <> f.id and o.schema_version = 2 order by 1`,
          a,
        )
      : [...rows.slice(first + 1), ...rows.slice(0, first)];
  const b = others[dice.throw(others.length)]!.k;
  const list = columns.split(', ');
  const away = columns === 'seq' ? 'seq + 100000' : columns === 'fact_id' ? `fact_id || '-'` : null;
  if (away) await sql(`update ${table} set ${columns} = ${away} where ${key} in ($1, $2)`, a, b);
  const back = (column: string) =>
    column === 'seq' ? 'o.seq - 100000' : column === 'fact_id' ? `rtrim(o.fact_id, '-')` : `o.${column}`;
  await sql(
    `update ${table} t set ${list.map((column) => `${column} = ${back(column)}`).join(', ')}
      from (select * from ${table} where ${key} in ($1, $2)) o
      where t.${key} in ($1, $2) and o.${key} in ($1, $2) and o.${key} <> t.${key}`,
    a,
    b,
  );
  return { what: `swap ${table}.${columns}` };
};

const insertRow: Tampering = async (sql, dice) => {
  const copies: Record<string, string> = {
    'a second entry at an end': `insert into fact select (jsonb_populate_record(f, jsonb_build_object('id', 'fct_forged',
      'position', 900000, 'seq', f.seq + 1))).* from fact f where ctid = $1::tid and not exists
      (select 1 from fact g where g.dispute_id = f.dispute_id and g.seq = f.seq + 1)`,
    'an entry in the middle': `insert into fact select (jsonb_populate_record(f, jsonb_build_object('id', 'fct_forged',
      'position', 900000, 'seq', 5000))).* from fact f where ctid = $1::tid`,
    'salts of nobody': `insert into fact_salt select 'fct_nobody', f.commitments from fact f where f.commitments is not null
      and ($1::text is not null) limit 1`,
    'a leaf more': `insert into log_leaf select max(index) + 1, 'PADDING', null, null, decode(repeat('00', 32), 'hex')
      from log_leaf where $1::text is not null`,
    'a node more': `insert into log_node select 30, 7, decode(repeat('00', 32), 'hex') where $1::text is not null`,
    'an old checkpoint again': `insert into checkpoint select (jsonb_populate_record(c, jsonb_build_object('number',
      (select max(number) + 1 from checkpoint)))).* from checkpoint c where number = (select min(number) from checkpoint)
      and $1::text is not null`,
    'the last checkpoint again': `insert into checkpoint select (jsonb_populate_record(c, jsonb_build_object('number',
      (select max(number) + 1 from checkpoint)))).* from checkpoint c where number = (select max(number) from checkpoint)
      and $1::text is not null`,
    'a key again': `insert into log_key select (jsonb_populate_record(k, jsonb_build_object('number', 3))).* from log_key k
      where number = 2 and $1::text is not null`,
  };
  const what = dice.of(Object.keys(copies));
  const ends = await sql<{ c: string }>(
    'select f.ctid::text as c from fact f join dispute d on d.id = f.dispute_id and d.last_seq = f.seq',
  );
  await sql(copies[what]!, dice.of(ends).c);
  return { what: `insert ${what}` };
};

/** The last entries of a matter vanish, and the matter says that it ended before them. */
const truncateHistory: Tampering = async (sql, dice) => {
  const disputes = await sql<{ id: string; n: number }>('select id, last_seq as n from dispute order by id');
  const { id, n } = dice.of(disputes);
  const keep = n - 1 - dice.throw(Math.min(5, n - 1));
  const { id: factId } = await one<{ id: string }>(
    sql,
    'select id from fact where dispute_id = $1 and seq = $2',
    id,
    keep + 1,
  );
  await sql(
    'delete from fact_salt s using fact f where f.id = s.fact_id and f.dispute_id = $1 and f.seq > $2',
    id,
    keep,
  );
  await sql('delete from fact where dispute_id = $1 and seq > $2', id, keep);
  await sql(
    `update dispute set last_seq = $2::int, last_hash = coalesce((select hash from fact where dispute_id = $1 and seq = $2::int), '')
      where id = $1`,
    id,
    keep,
  );
  return { what: 'truncate a history', factId };
};

const truncateLog: Tampering = async (sql, dice) => {
  const kept = 1 + dice.throw(4);
  const { size } = await one<{ size: number }>(sql, 'select size from checkpoint where number = $1', kept);
  await sql('delete from checkpoint where number > $1', kept);
  await sql('delete from log_leaf where index >= $1', size);
  await sql('delete from log_node where (index + 1) * 2 ^ level > $1', size);
  await sql('delete from log_key where leaf_index >= $1', size);
  return { what: 'cut the log back' };
};

/** Yesterday's state restored whole: histories, log and checkpoints agree with each other. */
const restoreOld: Tampering = async (sql, dice) => {
  await truncateLog(sql, dice);
  await sql('delete from fact f where not exists (select 1 from log_leaf l where l.fact_id = f.id)');
  await sql('delete from fact_salt s where not exists (select 1 from fact f where f.id = s.fact_id)');
  await sql('delete from dispute d where not exists (select 1 from fact f where f.dispute_id = d.id)');
  await sql(`update dispute d set last_seq = f.seq, last_hash = f.hash from fact f where f.dispute_id = d.id
    and f.seq = (select max(g.seq) from fact g where g.dispute_id = d.id)`);
  return { what: 'restore an older state' };
};

/** A database administrator without the key: changes an entry, then makes everything agree as far as the level goes. */
const rewrite: Tampering = async (sql, dice) => {
  const facts = await sql<{ fact: StoredFact }>(
    `select ${storedFactJson(true)} as fact from fact f join fact_salt s on s.fact_id = f.id where f.schema_version = 2 order by f.position`,
  );
  const chosen = dice.of(facts).fact;
  const level = dice.throw(4);
  const values = new Map<string, unknown>([['body.forged', 1]]);
  const { commitments, salts } = commitAll(values, (size) => Buffer.alloc(size, 9));
  let previous = chosen.prevHash;
  for (const { fact } of facts.filter(
    (each) => each.fact.disputeId === chosen.disputeId && each.fact.seq >= chosen.seq,
  )) {
    const forged = fact.id === chosen.id;
    const now: StoredFact = {
      ...fact,
      prevHash: previous,
      ...(forged ? { body: { ...fact.body, forged: 1 }, commitments: { ...fact.commitments, ...commitments } } : {}),
    };
    const leaf = leafOfStored(now);
    const hash = chainedHash(previous, now.seq, leaf);
    await sql(
      'update fact set body = $2, commitments = $3, prev_hash = $4, hash = $5 where id = $1',
      now.id,
      JSON.stringify(now.body),
      JSON.stringify(now.commitments),
      previous,
      hash,
    );
    if (forged)
      await sql(
        'update fact_salt set salts = $2 where fact_id = $1',
        now.id,
        JSON.stringify({ ...now.salts, ...salts }),
      );
    if (level > 0)
      await sql(`update log_leaf set leaf = decode($2, 'hex') where fact_id = $1`, now.id, leaf.toString('hex'));
    previous = hash;
  }
  await sql('update dispute set last_hash = $2 where id = $1', chosen.disputeId, previous);
  if (level > 1) await rebuildTree(sql, level > 2);
  return { what: `rewrite to level ${level}`, ...(level === 0 ? { factId: chosen.id } : {}) };
};

/** Works the tree out anew; with a key of one's own, every checkpoint and every key, too. */
async function rebuildTree(sql: Sql, sign: boolean): Promise<void> {
  const own = keyOfHub();
  if (sign) {
    const keys = await sql<{ number: number; at: Date; leaf: number }>(
      'select number, from_at as at, leaf_index as leaf from log_key order by number',
    );
    const notes = [handoverNote(own, null, keys[0]!.at), handoverNote(own, own, keys[1]!.at)];
    for (const [n, { number, leaf }] of keys.entries()) {
      await sql(
        'update log_key set note = $2, key_id = $3, verifier_key = $4 where number = $1',
        number,
        notes[n],
        own.keyId,
        own.verifierKey,
      );
      await sql(
        `update log_leaf set leaf = decode($2, 'hex') where index = $1`,
        leaf,
        handoverLeaf(notes[n]!).toString('hex'),
      );
    }
  }
  const leaves = (await sql<{ leaf: Buffer }>('select leaf from log_leaf order by index')).map(({ leaf }) => leaf);
  const nodes = newNodes(0, leaves, new Map());
  const hashes = new Map<string, Uint8Array>(leaves.map((leaf, index) => [keyOf({ level: 0, index }), leaf]));
  for (const { hash, ...node } of nodes) hashes.set(keyOf(node), hash);
  await sql(
    `update log_node n set hash = decode(r.hash, 'hex') from jsonb_to_recordset($1) as r (level int, index bigint, hash text)
      where n.level = r.level and n.index = r.index`,
    JSON.stringify(nodes.map(({ hash, ...node }) => ({ ...node, hash: hash.toString('hex') }))),
  );
  for (const { number, size, at, assurance } of await sql<{
    number: number;
    size: number;
    at: Date;
    assurance: string;
  }>('select * from checkpoint')) {
    const root = rangeHash(0, size, hashes);
    await sql(`update checkpoint set root = decode($2, 'hex') where number = $1`, number, root.toString('hex'));
    if (!sign) continue;
    const note = checkpointNote({ size, root, at, assurance }, own);
    if (!readCheckpoint(note, [noteVerifier(own.verifierKey)])) throw new Error('the forger signs badly');
    await sql('update checkpoint set note = $2, key_id = $3 where number = $1', number, note, own.keyId);
  }
}

/** Another signature: of another key, of another text, or with one bit changed. */
const swapSignature: Tampering = async (sql, dice) => {
  const rows = await sql<{ number: number; size: number; root: Buffer; at: Date; assurance: string; note: string }>(
    'select * from checkpoint order by number',
  );
  const row = dice.of(rows);
  const way = dice.throw(4);
  const note = [
    () => checkpointNote(row, keyOfHub()),
    () =>
      row.note.replace(
        /(.{20})(.)(.*\n)$/u,
        (_all, a: string, b: string, c: string) => `${a}${b === 'A' ? 'B' : 'A'}${c}`,
      ),
    () => `${row.note}${/\u2014 .*\n$/u.exec(checkpointNote(row, keyOfHub()))![0]}`,
    () => row.note.replace('assurance ', 'assurance X'),
  ][way]!();
  await sql('update checkpoint set note = $2 where number = $1', row.number, note);
  return { what: `signature ${way}` };
};

/** Every kind of tampering, the frequent ones more than once. */
export const tamperings: readonly Tampering[] = [
  ...Array.from({ length: 6 }, () => editColumn),
  ...Array.from({ length: 3 }, () => editMember),
  deleteRow,
  deleteRow,
  swap,
  insertRow,
  truncateHistory,
  truncateLog,
  restoreOld,
  rewrite,
  rewrite,
  swapSignature,
];

/** A digest of everything the check looks at, to see that a tampering changed something at all. */
export async function stateDigest(sql: Sql): Promise<string> {
  const hash = createHash('sha256');
  for (const table of [...tables, 'dispute']) {
    const { all } = await one<{ all: string | null }>(
      sql,
      `select string_agg(t::text, e'\\n' order by t::text) as all from ${table} t`,
    );
    hash.update(`${table}\n${all ?? ''}\n`);
  }
  return hash.digest('hex');
}
