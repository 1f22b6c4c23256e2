import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addParty } from '../../../src/commands/add-party.ts';
import { recordWorkerOutcome } from '../../../src/commands/dispute/record-worker-outcome.ts';
import { recordAgreement } from '../../../src/commands/record-agreement.ts';
import { registerDispute } from '../../../src/commands/register-dispute.ts';
import { sumFen } from '../../../src/kernel/money.ts';
import type { Database } from '../../../src/storage/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { Office } from '../referral/office.ts';
import { Eyes } from './eyes.ts';

const admin = 'stf_station_admin';

let database: Database;
let office: Office;
let eyes: Eyes;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
  eyes = await Eyes.open(database);
}, 120_000);
afterAll(() => database.close());

interface Total {
  readonly outcome: string;
  readonly settled: boolean;
  readonly count: number;
  readonly amountFen: number;
}
interface Outcomes {
  readonly byOutcome: readonly Total[];
  readonly items: readonly { partyId: string; outcome: string; amountFen: number | null }[] | null;
  readonly claimItems: readonly { partyId: string; claimId: string; settled: boolean }[] | null;
}

async function register(workers: number, more: object = {}): Promise<{ disputeId: string; partyIds: string[] }> {
  const { disputeId } = await office.act(admin, registerDispute, {
    cause: 'REMUNERATION_CLAIM',
    relationType: 'LABOUR_RELATION',
    channel: 'WALK_IN',
    headcount: workers,
    parties: [
      ...Array.from({ length: workers }, (_each, n) => ({ role: 'WORKER', name: `工友${n + 1}` }) as const),
      { role: 'EMPLOYER', name: '某制衣公司' },
    ],
    claims: [{ type: 'WAGES', amountFen: 2_000_000 }],
    ...more,
  });
  const rows = await office.rows<{ id: string }>(
    "select id from party where dispute_id = $1 and role = 'WORKER' order by id",
    disputeId,
  );
  return { disputeId, partyIds: rows.map(({ id }) => id) };
}

async function outcomes(disputeId: string): Promise<Outcomes> {
  const body = await eyes.dispute(admin, office.clock.now(), disputeId, { workerOutcomes: true });
  return body!['workerOutcomes'] as Outcomes;
}

async function settledOf(disputeId: string): Promise<Record<string, boolean | null>> {
  const body = await eyes.dispute(admin, office.clock.now(), disputeId, {
    claims: { first: 10, after: '', fields: ['type', 'settled'] },
  });
  const claims = body!['claims'] as { typeId: string; settled: boolean | null }[];
  return Object.fromEntries(claims.map(({ typeId, settled }) => [typeId, settled]));
}

describe('a dispute of two hundred workers', () => {
  let disputeId: string;
  let partyIds: string[];

  beforeAll(async () => {
    ({ disputeId, partyIds } = await register(200));
    for (const [n, partyId] of partyIds.slice(0, 180).entries()) {
      await office.act(admin, recordAgreement, agreement(disputeId, partyId, 100_000 + n));
    }
  }, 120_000);

  test('knows of each who has an agreement before anybody adds a word', async () => {
    expect((await outcomes(disputeId)).byOutcome).toEqual([
      { outcome: 'MEDIATED', settled: true, count: 180, amountFen: 18_016_110 },
      { outcome: 'OPEN', settled: false, count: 20, amountFen: 0 },
    ]);
    expect(await settledOf(disputeId)).toEqual({ WAGES: null });
  });

  test('settles for 180 and goes to arbitration for 20, and both totals come out of one read', async () => {
    const rest = partyIds.slice(180);
    await office.act(admin, recordWorkerOutcome, { disputeId, partyIds: rest, outcome: 'IN_ARBITRATION' });
    const found = await outcomes(disputeId);
    expect(found.byOutcome).toEqual([
      { outcome: 'MEDIATED', settled: true, count: 180, amountFen: 18_016_110 },
      { outcome: 'IN_ARBITRATION', settled: false, count: 20, amountFen: 0 },
    ]);
    expect(found.items).toHaveLength(200);
    expect(sumFen(found.items!.map(({ amountFen }) => amountFen ?? 0))).toBe(18_016_110);
    expect(await settledOf(disputeId)).toEqual({ WAGES: false });
  });

  test('what is said last of a worker counts, and what was said before stays in history', async () => {
    office.clock.moveTo(new Date(office.clock.now().getTime() + 3_600_000));
    const last = partyIds[199]!;
    await office.act(admin, recordWorkerOutcome, { disputeId, partyIds: [last], outcome: 'WITHDRAWN' });
    const { byOutcome } = await outcomes(disputeId);
    expect(byOutcome.map(({ outcome, count }) => [outcome, count])).toEqual([
      ['MEDIATED', 180],
      ['IN_ARBITRATION', 19],
      ['WITHDRAWN', 1],
    ]);
    const told = await office.rows(
      "select body ->> 'outcome' as outcome from fact where dispute_id = $1 and body ->> 'partyId' = $2 and type = 'WorkerOutcomeRecorded' order by seq",
      disputeId,
      last,
    );
    expect(told).toEqual([{ outcome: 'IN_ARBITRATION' }, { outcome: 'WITHDRAWN' }]);
  });

  test('a worker of another dispute is not one of this one', async () => {
    const other = await register(1);
    await expect(
      office.act(admin, recordWorkerOutcome, { disputeId, partyIds: other.partyIds, outcome: 'WITHDRAWN' }),
    ).rejects.toThrow('NOT_FOUND partyIds');
  });
});

describe('a claim item', () => {
  test('is settled or not by itself: the wages are, the severance is not', async () => {
    const { disputeId, partyIds } = await register(1, {
      claims: [
        { type: 'WAGES', amountFen: 100 },
        { type: 'SEVERANCE', amountFen: 200 },
      ],
    });
    expect(await settledOf(disputeId)).toEqual({ WAGES: null, SEVERANCE: null });
    const claims = await office.rows<{ id: string; type: string }>(
      'select id, type from claim where dispute_id = $1 order by id',
      disputeId,
    );
    const said = { disputeId, partyIds };
    await office.act(admin, recordWorkerOutcome, {
      ...said,
      claimId: claims[0]!.id,
      outcome: 'MEDIATED',
      amountFen: 90,
    });
    await office.act(admin, recordWorkerOutcome, { ...said, claimId: claims[1]!.id, outcome: 'IN_ARBITRATION' });
    expect(await settledOf(disputeId)).toEqual({ WAGES: true, SEVERANCE: false });
    const { claimItems, byOutcome } = await outcomes(disputeId);
    expect(claimItems!.map(({ claimId, settled }) => [claimId, settled])).toEqual([
      [claims[0]!.id, true],
      [claims[1]!.id, false],
    ]);
    expect(byOutcome.map(({ outcome }) => outcome)).toEqual(['OPEN']);
  });

  test('of another dispute is refused', async () => {
    const [one, other] = [await register(1), await register(1)];
    const { id } = await office.one<{ id: string }>('select id from claim where dispute_id = $1', other.disputeId);
    await expect(
      office.act(admin, recordWorkerOutcome, {
        disputeId: one.disputeId,
        partyIds: one.partyIds,
        claimId: id,
        outcome: 'WITHDRAWN',
      }),
    ).rejects.toThrow('NOT_FOUND claimId');
  });
});

describe('who was handed two of five workers', () => {
  test('counts two, and finds no word of the others', async () => {
    const { disputeId, partyIds } = await register(5);
    await office.act(admin, recordWorkerOutcome, { disputeId, partyIds, outcome: 'IN_ARBITRATION' });
    await office.rows(
      `insert into participation (id, dispute_id, agency_id, role, basis_law, basis_article, basis_version, scope, from_at, only_ids)
       values ($1, $2, 'agy_union_chenggong', 'HANDLER', 'DESIGN', '', '2025', 1, '2025-01-01', $3::text[])`,
      `ptn_${disputeId}`,
      disputeId,
      partyIds.slice(0, 2),
    );
    const seen = await eyes.dispute('stf_union_duty', office.clock.now(), disputeId, { workerOutcomes: true });
    const { byOutcome, items } = seen!['workerOutcomes'] as Outcomes;
    expect(byOutcome).toEqual([{ outcome: 'IN_ARBITRATION', settled: false, count: 2, amountFen: 0 }]);
    expect(items!.map(({ partyId }) => partyId)).toEqual(partyIds.slice(0, 2));
  });
});

describe('representatives', () => {
  const rep = (n: number) => ({ role: 'WORKER_REP', name: `代表${n}` }) as const;

  test('stand for ten workers or more (LDMAL 7)', async () => {
    const nine = await register(9);
    await expect(office.act(admin, addParty, { disputeId: nine.disputeId, ...rep(1) })).rejects.toThrow(
      'GROUP_TOO_SMALL role',
    );
    await expect(register(3, { parties: [rep(1)] })).rejects.toThrow('GROUP_TOO_SMALL parties');
  });

  test('are three to five; fewer so far is a warning, a sixth is refused', async () => {
    const { disputeId } = await register(10);
    const warned: string[] = [];
    for (const n of [1, 2, 3, 4, 5]) {
      const { warnings } = await office.act(admin, addParty, { disputeId, ...rep(n) });
      warned.push(warnings.map(({ code, allowed }) => `${code} ${allowed.join(' ')}`).join());
    }
    const few = 'TOO_FEW_REPRESENTATIVES 3–5 LDMAL 7';
    expect(warned).toEqual([few, few, '', '', '']);
    await expect(office.act(admin, addParty, { disputeId, ...rep(6) })).rejects.toThrow('TOO_MANY_REPRESENTATIVES');
  });
});

describe('amounts', () => {
  test('add up to the fen over a million claim items, in SQL and in the program', async () => {
    const { disputeId } = await register(1, { claims: [] });
    // 9,007,199,254 fen at most, so that the sum comes close to the largest whole number a program holds exactly.
    const tenth = 100_000;
    for (let from = 0; from < 1_000_000; from += tenth) {
      await office.rows(
        `insert into claim (id, dispute_id, type, amount_fen)
         select 'clm_' || lpad(n::text, 7, '0'), $1, 'WAGES', (n::bigint * 7919) % 9007199254
         from generate_series($2::int, $3::int) as n`,
        disputeId,
        from + 1,
        from + tenth,
      );
    }
    let exact = 0n;
    for (let n = 1n; n <= 1_000_000n; n += 1n) exact += (n * 7919n) % 9_007_199_254n;
    const body = await eyes.dispute(admin, office.clock.now(), disputeId, { claimTotalFen: true });
    expect(body!['claimTotalFen']).toBe(Number(exact));
    expect(Number.isSafeInteger(Number(exact))).toBe(true);
    let sum = 0;
    for (let from = 0; from < 1_000_000; from += tenth) {
      const amounts = await office.rows<{ amount_fen: number }>(
        'select amount_fen::float8 as amount_fen from claim where dispute_id = $1 and id between $2 and $3',
        disputeId,
        claimNumber(from + 1),
        claimNumber(from + tenth),
      );
      sum = sumFen([sum, ...amounts.map(({ amount_fen }) => amount_fen)]);
    }
    expect(sum).toBe(Number(exact));
  }, 120_000);
});

function agreement(disputeId: string, partyId: string, amountFen: number) {
  const instalments = [{ dueOn: '2025-10-10', amountFen }];
  return { disputeId, partyId, amountFen, instalments, signedAt: office.clock.now() };
}

function claimNumber(n: number): string {
  return `clm_${String(n).padStart(7, '0')}`;
}
