import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addParty } from '../../../src/commands/add-party.ts';
import { dismissDuplicate } from '../../../src/commands/dispute/dismiss-duplicate.ts';
import { mergeDisputes } from '../../../src/commands/dispute/merge-disputes.ts';
import { undoMerge } from '../../../src/commands/dispute/undo-merge.ts';
import { registerDispute } from '../../../src/commands/register-dispute.ts';
import type { IntakeChannel } from '../../../src/domain/dispute/dispute-terms.ts';
import type { Database } from '../../../src/storage/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { Eyes } from '../dispute/eyes.ts';
import { Office } from '../referral/office.ts';

/** Registers at the union; a colleague is on duty. */
const officer = 'stf_union_officer';
const duty = 'stf_union_duty';
/** The other agency, which knows nothing of the union's disputes. */
const clerk = 'stf_court_clerk';
const station = 'stf_station_admin';

let database: Database;
let office: Office;
let eyes: Eyes;
let count = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
  eyes = await Eyes.open(database);
}, 120_000);
afterAll(() => database.close());

interface Entry {
  readonly channel?: IntakeChannel;
  readonly worker?: object;
  readonly employer?: object;
  readonly period?: readonly [string, string];
  readonly region?: string;
}

/** A worker and an employer of the story at hand, entered by somebody. */
async function register(staffId: string, story: string, entry: Entry = {}): Promise<string> {
  const [periodFrom, periodTo] = entry.period ?? ['2025-03-01', '2025-06-30'];
  const { disputeId } = await office.act(staffId, registerDispute, {
    channel: entry.channel ?? 'WALK_IN',
    region: entry.region,
    headcount: 1,
    ownNumber: `${story}-${(count += 1)}`,
    parties: [
      { role: 'WORKER', name: `${story}小梅`, ...entry.worker },
      { role: 'EMPLOYER', name: `昆明市${story}花卉有限公司`, ...entry.employer },
    ],
    claims: [{ type: 'WAGES', amountFen: 1_280_000, periodFrom, periodTo }],
  });
  return disputeId;
}

interface Proposal {
  readonly id: string;
  readonly disputeId: string;
  readonly otherId: string;
  readonly score: number;
  readonly reasons: readonly { code: string; weight: number }[];
}

async function proposals(staffId: string, ...of: string[]): Promise<Proposal[]> {
  const found = await eyes.of(staffId, office.clock.now()).duplicateProposals({ first: 50, after: null });
  return (found as unknown as Proposal[]).filter(
    ({ disputeId, otherId }) => of.includes(disputeId) && of.includes(otherId),
  );
}

async function stageOf(id: string): Promise<string> {
  return (await office.one<{ stage: string }>('select stage from dispute where id = $1', id)).stage;
}

async function byAlias(staffId: string, agencyId: string, number: string): Promise<string | null> {
  const [found] = await eyes.of(staffId, office.clock.now()).disputesWith({ alias: { agencyId, number } }, {});
  return found?.id ?? null;
}

async function numberOf(id: string): Promise<string> {
  return (await office.one<{ number: string }>('select number from alias where dispute_id = $1', id)).number;
}

describe('two entries of one matter', () => {
  test('negative 7 two orders by two hotlines are proposed to be one; nothing is merged until a person confirms', async () => {
    const first = await register(officer, '甲', { channel: 'HOTLINE_12351' });
    const second = await register(station, '甲', { channel: 'HOTLINE_12345' });
    expect([await stageOf(first), await stageOf(second)]).toEqual(['REGISTERED', 'REGISTERED']);
    const [proposal, ...more] = await proposals(duty, first, second);
    expect(more).toEqual([]);
    expect(proposal).toMatchObject({ disputeId: second, otherId: first });
    expect(proposal!.score).toBeGreaterThanOrEqual(60);
    expect(proposal!.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['SAME_WORKER', 'SAME_EMPLOYER', 'DAYS', 'AMOUNTS']),
    );
    await office.act(duty, mergeDisputes, { proposalId: proposal!.id });
    expect([await stageOf(first), await stageOf(second)]).toEqual(['REGISTERED', 'MERGED']);
    expect(await proposals(duty, first, second)).toEqual([]);
  });

  test('are found by what stays the same when names are written otherwise', async () => {
    const id = '530114199001011234'.slice(0, 17);
    const idNumber = withCheck(id);
    const first = await register(officer, '乙', { worker: { idNumber } });
    const second = await register(station, '乙', {
      worker: { name: '化名', idNumber },
      employer: { name: '昆明市乙花卉有限责任公司' },
    });
    const [found] = await proposals(duty, first, second);
    expect(found!.reasons.map(({ code }) => code)).toContain('SAME_ID_NUMBER');
  });

  test('of two workers with one employer are two, though everything else is the same', async () => {
    const first = await register(officer, '丙');
    const second = await register(station, '丙', { worker: { name: '欧阳锋' } });
    const third = await register(station, '丙', { worker: { idNumber: withCheck('53011419900101333') } });
    const fourth = await register(station, '丙', { worker: { idNumber: withCheck('53011419900101444') } });
    expect(await proposals(duty, first, second)).toEqual([]);
    expect(await proposals(station, third, fourth)).toEqual([]);
  });

  test('are found by either dispute, and nothing is found by it that is about others', async () => {
    const [first, second] = [await register(officer, '庚'), await register(station, '庚')];
    for (const disputeId of [first, second]) {
      const found = await eyes.of(duty, office.clock.now()).duplicateProposals({ first: 50, after: null, disputeId });
      const pairs = (found as unknown as Proposal[]).map(({ disputeId: later, otherId }) => [later, otherId]);
      expect(pairs).toContainEqual([second, first]);
      expect(pairs.filter((pair) => !pair.includes(disputeId))).toEqual([]);
    }
  });

  test('are found when the worker is added afterwards', async () => {
    const first = await register(officer, '丁');
    const { disputeId: second } = await office.act(station, registerDispute, {
      channel: 'WALK_IN',
      headcount: 1,
      parties: [{ role: 'EMPLOYER', name: '丁花卉公司' }],
      claims: [{ type: 'WAGES', amountFen: 1_280_000, periodFrom: '2025-03-01', periodTo: '2025-06-30' }],
    });
    expect(await proposals(duty, first, second)).toEqual([]);
    await office.act(station, addParty, { disputeId: second, role: 'WORKER', name: '丁小梅' });
    expect(await proposals(duty, first, second)).toHaveLength(1);
  });
});

describe('two entries at the same instant', () => {
  test('in two regions are proposed to be one all the same: the later waits for the earlier', async () => {
    for (let round = 0; round < 8; round += 1) {
      const story = `${'甲乙丙丁戊己庚辛'[round]}同时`;
      const regions = ['530114', '310114'];
      const both = await Promise.all(regions.map((region) => register(officer, story, { region })));
      expect(await proposals(duty, ...both)).toHaveLength(1);
    }
  });
});

describe('whoever registers', () => {
  test('is never told of a dispute that is not his to see, by answer, list or error', async () => {
    const first = await register(officer, '戊');
    const plain = await answerOf(clerk, '己');
    const hit = await answerOf(clerk, '戊');
    expect(hit).toEqual(plain);
    const second = await latest();
    expect(await proposals(clerk, first, second)).toEqual([]);
    const [proposal] = await proposals(duty, first, second);
    for (const act of [mergeDisputes, dismissDuplicate]) {
      const given = { proposalId: proposal!.id, reason: '不是同一件' } as never;
      const nothing = { proposalId: 'dup_nothing', reason: '不是同一件' } as never;
      await expect(office.act(clerk, act as never, given)).rejects.toThrow('NOT_FOUND proposalId');
      await expect(office.act(clerk, act as never, nothing)).rejects.toThrow('NOT_FOUND proposalId');
    }
  });

  test('leaves the other dispute as it was, to the version', async () => {
    const first = await register(officer, '庚');
    const read = () =>
      eyes.dispute(officer, office.clock.now(), first, { timeline: { first: 50, after: '', fields: null } });
    const before = JSON.stringify(await read());
    await register(clerk, '庚');
    expect(JSON.stringify(await read())).toBe(before);
  });

  test('keeps no plain value in the index', async () => {
    const digests = await office.rows<{ digest: string }>('select digest from duplicate_key');
    expect(digests.length).toBeGreaterThan(0);
    expect(digests.every(({ digest }) => /^blind-1:[0-9a-f]{64}$/.test(digest))).toBe(true);
  });

  /** What the answer to a registration says, without what differs from one dispute to the next. */
  async function answerOf(staffId: string, story: string) {
    const { warnings, ...rest } = await office.act(staffId, registerDispute, {
      channel: 'WALK_IN',
      headcount: 1,
      parties: [
        { role: 'WORKER', name: `${story}小梅` },
        { role: 'EMPLOYER', name: `昆明市${story}花卉有限公司` },
      ],
      claims: [{ type: 'WAGES', amountFen: 1_280_000, periodFrom: '2025-03-01', periodTo: '2025-06-30' }],
    });
    return { warnings, names: Object.keys(rest) };
  }

  async function latest(): Promise<string> {
    return (await office.one<{ id: string }>('select id from dispute order by id desc limit 1')).id;
  }
});

describe('a proposal that is dismissed', () => {
  test('says why, is not asked again and not made again', async () => {
    const first = await register(officer, '辛');
    const second = await register(station, '辛');
    const [proposal] = await proposals(duty, first, second);
    const dismissed = { proposalId: proposal!.id, reason: ' ' };
    await expect(office.act(duty, dismissDuplicate, dismissed)).rejects.toThrow('STEP_NEEDS_MORE reason');
    await office.act(duty, dismissDuplicate, { ...dismissed, reason: '同名不同人' });
    await expect(office.act(duty, mergeDisputes, { proposalId: proposal!.id })).rejects.toThrow(
      'ALREADY_PROPOSAL_DECIDED',
    );
    await office.act(station, addParty, { disputeId: second, role: 'THIRD_PERSON', name: '某人' });
    expect(await proposals(duty, first, second)).toEqual([]);
  });
});

describe('a merge', () => {
  test('keeps both histories, lets the numbers of both lead on, and is undone as if it had not been', async () => {
    const first = await register(officer, '壬');
    const second = await register(station, '壬');
    const [number, own] = [await numberOf(second), await numberOf(first)];
    const before = await state(first, second);
    const [proposal] = await proposals(duty, first, second);
    await office.act(duty, mergeDisputes, { proposalId: proposal!.id });

    expect(await byAlias(station, 'agy_station_yunhua', number)).toBe(first);
    expect(await byAlias(officer, 'agy_union_chenggong', own)).toBe(first);
    for (const id of [first, second]) {
      const seen = await eyes.dispute(officer, office.clock.now(), id, {
        timeline: { first: 50, after: '', fields: null },
      });
      const told = (seen!['timeline'] as { type: string }[]).map(({ type }) => type);
      expect(told).toContain('DisputeRegistered');
      expect(told).toContain(id === first ? 'DisputeAbsorbed' : 'DisputeMerged');
    }
    const merges = async (staffId: string, id: string) =>
      (await eyes.dispute(staffId, office.clock.now(), id, { merges: true }))!['merges'];
    expect(await merges(officer, first)).toMatchObject([{ role: 'TOOK_IN', otherId: second }]);
    expect(await merges(station, second)).toMatchObject([{ role: 'WENT_INTO', otherId: first }]);

    office.clock.moveTo(new Date(office.clock.now().getTime() + 29 * 86_400_000));
    await office.act(duty, undoMerge, { mergedId: second });
    expect(await state(first, second)).toEqual(before);
    expect(await byAlias(station, 'agy_station_yunhua', number)).toBe(second);
    expect(await eyes.dispute(station, office.clock.now(), first, {})).toBeNull();
    await expect(office.act(duty, undoMerge, { mergedId: second })).rejects.toThrow('NOT_FOUND mergedId');
  });

  test('keeps every intake’s own clocks running and its referrals open', async () => {
    const first = await register(officer, '癸');
    const second = await register(station, '癸');
    await office.rows(
      `insert into deadline (id, dispute_id, rule, bearer_agency_id, field_group, group_bit, state, started_at, due_on, due_at, calendar_uncertain, extension_days, pauses)
       values ($1, $2, 'HOT_FIRST_CONTACT', 'agy_station_yunhua', 'F0', 1, 'RUNNING', '2025-08-27', '2025-08-29', '2025-08-29', false, 0, '[]')`,
      `ddl_${second}`,
      second,
    );
    const [proposal] = await proposals(duty, first, second);
    await office.act(duty, mergeDisputes, { proposalId: proposal!.id });
    const clock = await office.one('select state, dispute_id from deadline where id = $1', `ddl_${second}`);
    expect(clock).toEqual({ state: 'RUNNING', dispute_id: second });
  });

  test('is final after thirty days', async () => {
    const first = await register(officer, '子');
    const second = await register(station, '子');
    const [proposal] = await proposals(duty, first, second);
    await office.act(duty, mergeDisputes, { proposalId: proposal!.id });
    office.clock.moveTo(new Date(office.clock.now().getTime() + 31 * 86_400_000));
    await expect(office.act(duty, undoMerge, { mergedId: second })).rejects.toThrow('MERGE_NOT_UNDOABLE');
  });

  test('of two disputes one sees needs no proposal; of one that is at work it is refused', async () => {
    const first = await register(officer, '丑');
    const second = await register(officer, '寅');
    await office.one("update dispute set stage = 'ARBITRATING' where id = $1 returning id", second);
    const pair = { survivorId: first, mergedId: second };
    await expect(office.act(officer, mergeDisputes, pair)).rejects.toThrow('STAGE_DOES_NOT_ALLOW mergedId');
    await expect(office.act(clerk, mergeDisputes, pair)).rejects.toThrow('NOT_FOUND survivorId; NOT_FOUND mergedId');
    await office.act(officer, mergeDisputes, { survivorId: second, mergedId: first });
    expect(await stageOf(first)).toBe('MERGED');
  });
});

/** What undoing has to bring back: stage, numbers and who takes part now. */
async function state(...ids: string[]): Promise<unknown> {
  const stages = await office.rows(
    'select id, stage, previous_stage from dispute where id = any($1::text[]) order by id',
    ids,
  );
  const numbers = await office.rows(
    'select agency_id, number, dispute_id from alias where dispute_id = any($1::text[]) order by 1, 2',
    ids,
  );
  const parts = await office.rows(
    'select dispute_id, agency_id, role from participation where dispute_id = any($1::text[]) and to_at is null order by 1, 2, 3',
    ids,
  );
  return { stages, numbers, parts };
}

/** The identity number with its check character (GB 11643). */
function withCheck(digits: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * weights[at]!, 0);
  return digits + '10X98765432'[sum % 11]!;
}
