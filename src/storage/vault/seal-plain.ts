import type { Database, EntityManager } from '../database.ts';
import { emQueries, emQuery, type Call } from '../em-query.ts';
import { personalColumns } from '../personal-columns.ts';
import { sealedColumns } from '../sealed-columns.ts';
import { statement } from '../statement.ts';
import { dataKeyOf } from './sealed-text.ts';
import { sealRows, type OutgoingRow, type Sealing } from './seal-rows.ts';

/** A row of a sealed table, and of the states it was in before. */
interface PlainRow {
  readonly id: string;
  readonly dispute_id: string;
  readonly values: Record<string, unknown>;
}

interface PastRow {
  readonly no: number;
  readonly id: string;
  readonly dispute_id: string;
  readonly values: Record<string, unknown>;
}

/**
 * Locks the disputes of the rows behind the id before any of the rows, as commands do: nobody makes a key for the same
 * dispute meanwhile, and nobody waits in a circle.
 */
const lockDisputes = (table: string, key: string) =>
  statement(
    `select d.id from dispute d where d.id in (${
      key === 'party_id'
        ? `select p.dispute_id from (select t.party_id from ${table} t where t.party_id > $1 order by t.party_id limit $2) x join party p on p.id = x.party_id`
        : `select x.dispute_id from (select t.id, t.dispute_id from ${table} t where t.id > $1 order by t.id limit $2) x`
    }) order by d.id for update`,
  );

/** Rows behind the id, locked, oldest first; what hangs on a party is of its dispute. */
const rowsAfter = (table: string, key: string) =>
  statement(
    key === 'party_id'
      ? `select t.party_id as id, p.dispute_id, to_jsonb(t) as values from ${table} t join party p on p.id = t.party_id
where t.party_id > $1 order by t.party_id limit $2 for update of t`
      : `select t.id, t.dispute_id, to_jsonb(t) as values from ${table} t where t.id > $1 order by t.id limit $2 for update`,
  );

const pastRows = statement(`
select no, row_id as id, dispute_id, body as values from row_past
where dispute_id = any($1::text[]) and table_name = $2 and row_id = any($3::text[]) and body is not null`);

const changePast = statement('update row_past set body = body || $2::jsonb where no = $1');

const progressOf = statement('select after_id from seal_progress where job = $1 and done_at is null');

const isDone = statement('select 1 as done from seal_progress where job = $1 and done_at is not null');

const keepProgress = statement(`
insert into seal_progress (job, after_id, done_at) values ($1, $2, $3)
on conflict (job) do update set after_id = excluded.after_id, done_at = excluded.done_at`);

const startAgain = statement('delete from seal_progress');

/**
 * Seals values that were written before values were sealed, in the rows and in what is kept of their past; a batch of
 * each table at a time, from where the last batch ended. Reads accept both all the while.
 *
 * @returns rows that were looked at; 0 when everything is done
 */
export async function sealPlain(database: Database, sealing: Sealing, batch: number): Promise<number> {
  let seen = 0;
  for (const table of sealedColumns.keys()) {
    const job = `seal ${table}`;
    if ((await database.systemQuery(isDone, [job])).length > 0) continue;
    seen += await database.transact((em) => sealBatch(em, { table, job, batch }, sealing));
  }
  return seen;
}

/** Has every row looked at once more, for rows that an older version wrote meanwhile. */
export async function sealAgain(database: Database): Promise<void> {
  await database.transact((em) => emQuery(em, startAgain, []));
}

async function sealBatch(
  em: EntityManager,
  { table, job, batch }: { table: string; job: string; batch: number },
  sealing: Sealing,
): Promise<number> {
  const [progress] = await emQuery<{ after_id: string }>(em, progressOf, [job]);
  const { key } = personalColumns[table]!;
  const from = [progress?.after_id ?? '', batch];
  const [, found] = await emQueries(em, [
    [lockDisputes(table, key), from],
    [rowsAfter(table, key), from],
  ]);
  const rows = found as PlainRow[];
  const ids = rows.map(({ id }) => id);
  const past = await emQuery<PastRow>(em, pastRows, [rows.map((row) => row.dispute_id), table, ids]);
  const work = [...rows, ...past].flatMap((row) => {
    const plain = plainValues(table, row.values);
    if (plain.length === 0) return [];
    const { id, dispute_id, values } = row;
    const taken = Object.fromEntries(plain.map((column) => [column, values[column]]));
    const group = { dispute_id, field_group: values['field_group'] };
    const out: OutgoingRow = { table, isNew: false, id, values: { ...taken, ...group } };
    return [{ out, no: 'no' in row ? Number(row.no) : null }];
  });
  const keys = await sealRows(
    em,
    work.map(({ out }) => out),
    sealing,
  );
  const done = rows.length < batch ? sealing.now : null;
  await emQueries(em, [
    ...keys,
    ...work.map(({ out, no }) => (no === null ? changeRow(out, key) : pastChange(out, no))),
    [keepProgress, [job, ids.at(-1) ?? progress?.after_id ?? '', done]],
  ]);
  return rows.length;
}

/** Sealed columns that still hold a plain text. */
function plainValues(table: string, values: Readonly<Record<string, unknown>>): string[] {
  return sealedColumns.get(table)!.flatMap(({ column, sealedIn }) => {
    const text = values[column];
    if (typeof text !== 'string' || dataKeyOf(text) !== null) return [];
    return sealedIn && !sealedIn.includes(values['field_group'] as never) ? [] : [column];
  });
}

/** What sealing has put among the values; where the row stands is no part of it. */
function sealedValues({ values }: OutgoingRow): Record<string, unknown> {
  const { dispute_id: _dispute, field_group: _group, ...sealed } = values;
  return sealed;
}

function changeRow(row: OutgoingRow, key: string): Call {
  const sealed = sealedValues(row);
  const columns = Object.keys(sealed).sort();
  const set = columns.map((column, at) => `${column} = $${at + 2}`).join(', ');
  const change = statement(`update ${row.table} set ${set} where ${key} = $1`);
  return [change, [row.id, ...columns.map((column) => sealed[column])]];
}

function pastChange(row: OutgoingRow, no: number): Call {
  return [changePast, [no, JSON.stringify(sealedValues(row))]];
}
