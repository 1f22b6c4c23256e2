import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { holdingTimes } from '../../src/domain/loop/holding-times.ts';
import type { Database, EntityManager } from '../../src/storage/database.ts';
import { emQuery } from '../../src/storage/em-query.ts';
import { statement } from '../../src/storage/statement.ts';
import { owedSeconds, type ClockFact } from '../domain/loop/owed-seconds.ts';
import { playWhatComesBack, playWholeMatter } from '../domain/referral/matters.ts';
import { Office } from '../domain/referral/office.ts';
import { openTestDatabase } from '../support/test-database.ts';

let database: Database;
let office: Office;
let disputes: readonly string[];

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
  disputes = [await playWholeMatter(office), await playWhatComesBack(office)];
}, 120_000);
afterAll(() => database.close());

interface Held {
  readonly seq: number;
  readonly agency_id: string;
  readonly from_at: Date;
  readonly to_at: Date | null;
}

const holdingsOf = (disputeId: string) =>
  office.rows<Held>('select seq, agency_id, from_at, to_at from holding where dispute_id = $1 order by seq', disputeId);

interface AccountabilityFact {
  readonly type: string;
  readonly agency_id: string;
  readonly occurred_at: Date;
}

/** Who was accountable when, told again from history alone. */
function replayed(facts: readonly AccountabilityFact[]): Held[] {
  const held: { seq: number; agency_id: string; from_at: Date; to_at: Date | null }[] = [];
  for (const { agency_id, occurred_at } of facts) {
    const last = held.at(-1);
    const from_at = last && last.from_at > occurred_at ? last.from_at : occurred_at;
    if (last) last.to_at = from_at;
    held.push({ seq: held.length + 1, agency_id, from_at, to_at: null });
  }
  return held;
}

const factsOf = (disputeId: string) =>
  office.rows<AccountabilityFact>(
    `select type, coalesce(body ->> 'toAgencyId', body ->> 'leadAgencyId') as agency_id, occurred_at from fact
     where dispute_id = $1 and type in ('DisputeRegistered', 'AccountabilityMoved') order by seq`,
    disputeId,
  );

describe('exactly one agency is accountable at every instant', () => {
  test('holdings follow one another without gap or overlap, and the last is the one the dispute names', async () => {
    for (const disputeId of disputes) {
      const held = await holdingsOf(disputeId);
      for (const [index, { seq, from_at }] of held.entries()) {
        expect(seq).toBe(index + 1);
        if (index > 0) expect(from_at).toEqual(held[index - 1]!.to_at);
      }
      expect(held.filter(({ to_at }) => to_at === null)).toHaveLength(1);
      const { accountable_agency_id: named } = await office.one<{ accountable_agency_id: string }>(
        'select accountable_agency_id from dispute where id = $1',
        disputeId,
      );
      expect(held.at(-1)!.agency_id).toBe(named);
    }
    expect((await holdingsOf(disputes[0]!)).length).toBeGreaterThanOrEqual(3);
  });

  test('history tells the same holdings again', async () => {
    for (const disputeId of disputes) {
      expect(replayed(await factsOf(disputeId))).toEqual(await holdingsOf(disputeId));
    }
  });

  test('a history that lost a move tells other holdings', async () => {
    const facts = await factsOf(disputes[0]!);
    expect(replayed(facts.slice(0, -1))).not.toEqual(await holdingsOf(disputes[0]!));
  });
});

/** What the application itself meets when it writes this; the transaction is never kept. */
async function attempt(...changes: readonly (readonly [sql: string, ...params: unknown[]])[]): Promise<string> {
  const kept = database.transact(async (em: EntityManager) => {
    for (const [sql, ...params] of changes) await emQuery(em, statement(sql), params);
    await emQuery(em, statement('set constraints all immediate'), []);
    throw new Error('nobody refused it');
  });
  return kept.then(
    () => 'kept',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
}

const insert = 'insert into holding (dispute_id, seq, agency_id, from_at, to_at) values ($1, $2, $3, $4, $5)';
const unique = '23505';
const foreign = '23503';
const check = '23514';

describe('the database itself refuses', () => {
  let disputeId: string;
  let last: Held;
  const hour = 3_600_000;

  beforeAll(async () => {
    disputeId = disputes[0]!;
    last = (await holdingsOf(disputeId)).at(-1)!;
  });

  const at = (hours: number) => new Date(last.from_at.getTime() + hours * hour);
  const end = (to: Date): readonly [string, ...unknown[]] => [
    'update holding set to_at = $2 where dispute_id = $1 and to_at is null',
    disputeId,
    to,
  ];
  const next = (from: Date, seq = last.seq + 1): readonly [string, ...unknown[]] => [
    insert,
    disputeId,
    seq,
    last.agency_id,
    from,
    null,
  ];

  test('a second agency beside the one that is accountable', async () => {
    expect(await attempt(next(at(1)))).toBe(unique);
  });

  test('a time in which nobody is accountable', async () => {
    expect(await attempt(end(at(1)), next(at(2)))).toBe(foreign);
  });

  test('a time in which two are', async () => {
    expect(await attempt(end(at(2)), next(at(1)))).toBe(foreign);
  });

  test('a hole in the count', async () => {
    expect(await attempt(end(at(1)), next(at(1), last.seq + 2))).toBe(foreign);
  });

  test('a holding that ends before it begins', async () => {
    expect(await attempt(end(at(-1)))).toBe(check);
  });

  test('an end without a successor', async () => {
    expect(await attempt(end(at(1)))).toBe(foreign);
  });

  test('a dispute that names another agency than the one that holds it', async () => {
    const other = ['update dispute set accountable_agency_id = $2 where id = $1', disputeId, 'agy_union_chenggong'];
    expect(await attempt(other as [string, ...unknown[]])).toBe(foreign);
  });

  test('to forget a holding', async () => {
    expect(await attempt(['delete from holding where dispute_id = $1', disputeId])).toBe('42501');
  });

  test('and nothing else: a lawful hand-over is taken', async () => {
    expect(await attempt(end(at(1)), next(at(1)))).toBe('nobody refused it');
  });
});

describe('the two clocks of a matter', () => {
  test('what each agency held adds up to the second, and the law’s time is the one history tells', async () => {
    for (const disputeId of disputes) {
      const until = new Date(office.clock.now().getTime() + 12_345_678);
      const held = await holdingsOf(disputeId);
      const clocks = await office.rows<Record<string, never>>(
        `select rule, bearer_agency_id as "bearerAgencyId", started_at as "startedAt", stopped_at as "stoppedAt", pauses
         from deadline where dispute_id = $1`,
        disputeId,
      );
      const from = held[0]!.from_at;
      const times = holdingTimes(
        held.map(({ agency_id: agencyId, from_at, to_at }) => ({ agencyId, from: from_at, to: to_at })),
        clocks as never,
        { from, until },
      );
      const total = times.reduce((sum, { heldSeconds }) => sum + heldSeconds, 0);
      expect(total).toBe(Math.floor((until.getTime() - from.getTime()) / 1000));

      const facts = await office.rows<ClockFact>(
        `select type, body, occurred_at from fact where dispute_id = $1 and type like 'Deadline%' order by seq`,
        disputeId,
      );
      const told = owedSeconds(facts, { from, until });
      for (const { agencyId, owedSeconds: seconds } of times)
        expect([agencyId, seconds]).toEqual([agencyId, told.get(agencyId) ?? 0]);
      expect(told.size).toBeGreaterThan(0);
    }
  });
});
