import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openLoops, type LoopClock, type LoopReferral } from '../../../src/domain/loop/open-loops.ts';
import { getKind, referralKinds } from '../../../src/kinds/index.ts';
import type { Database } from '../../../src/storage/database.ts';
import { disputeDetails } from '../../../src/storage/reads/dispute-detail.ts';
import { Office } from '../referral/office.ts';
import { ViewedDatabase } from '../../../src/storage/viewed-database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { solve, type LoopFact } from './loop-solver.ts';
import { accept, admin, assign, clerk, complaint, court, mediator, station } from './matter.ts';

let database: Database;
let office: Office;
let disputeId: string;
let referralId: string;
let matters = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  disputeId = await complaint(office, `撤回-${(matters += 1)}`);
  referralId = await assign(office, disputeId);
});

const state = () =>
  office.one<{ state: string; cancellation_asked_at: Date | null }>(
    'select state, cancellation_asked_at from referral where id = $1',
    referralId,
  );

/** What the court is told of open loops, which is also what an independent solver finds in history. */
async function loops() {
  const viewer = { principal: office.principal(clerk), now: office.clock.now() };
  const [body] = await disputeDetails(
    new ViewedDatabase(database, viewer),
    viewer,
    { ids: [disputeId] },
    { openLoops: true },
  );
  const { referrals, clocks } = body!['openLoops'] as { referrals: LoopReferral[]; clocks: LoopClock[] };
  const instant = (at: unknown) => at && new Date(at as string);
  const told = openLoops(
    referrals.map((each) => ({
      ...each,
      stateSince: instant(each.stateSince) as Date,
      cancellationAskedAt: instant(each.cancellationAskedAt) as Date | null,
    })),
    clocks.map((clock) => ({ ...clock, dueAt: instant(clock.dueAt) as Date })),
    getKind,
  ).map(({ since, until, rule: _rule, ...rest }) => ({
    ...rest,
    since: since.getTime(),
    until: until?.getTime() ?? null,
  }));
  const facts = await office.rows<Omit<LoopFact, 'at'> & { at: Date }>(
    'select type, referral_id as "referralId", occurred_at as at, body from fact where dispute_id = $1 order by seq',
    disputeId,
  );
  expect(told).toEqual(
    solve(
      facts.map((fact) => ({ ...fact, at: fact.at.getTime() })),
      referralKinds,
    ),
  );
  return told;
}

describe('a hand-off that was accepted is taken back by agreement only', () => {
  test('before acceptance the sender takes it back alone', async () => {
    await office.step(clerk, referralId, 'WITHDRAW', { reason: '误送' });
    expect(await state()).toEqual({ state: 'WITHDRAWN', cancellation_asked_at: null });
  });

  test('after acceptance it asks; the receiver owes the answer, and what it says holds', async () => {
    await accept(office, referralId);
    await expect(office.step(clerk, referralId, 'WITHDRAW', { reason: '误送' })).rejects.toThrow(
      'STEP_NOT_POSSIBLE_NOW',
    );
    expect(await loops()).toMatchObject([{ agencyId: station, step: 'COMPLETE' }]);

    await office.step(clerk, referralId, 'REQUEST_CANCELLATION', { reason: '当事人已到庭' });
    const asked = office.clock.now();
    expect(await state()).toEqual({ state: 'ACCEPTED', cancellation_asked_at: asked });
    expect(await loops()).toMatchObject([{ agencyId: station, step: 'AGREE_CANCELLATION', since: asked.getTime() }]);

    await office.step(mediator, referralId, 'REFUSE_CANCELLATION', { reason: '双方即将签字' });
    expect(await state()).toEqual({ state: 'ACCEPTED', cancellation_asked_at: null });

    await office.step(clerk, referralId, 'REQUEST_CANCELLATION', { reason: '请再考虑' });
    await office.step(admin, referralId, 'AGREE_CANCELLATION');
    expect(await state()).toEqual({ state: 'WITHDRAWN', cancellation_asked_at: null });
    expect(await loops()).toMatchObject([{ agencyId: court, step: 'ACKNOWLEDGE' }]);
    const dispute = await office.one<Record<string, unknown>>(
      'select accountable_agency_id, stage from dispute where id = $1',
      disputeId,
    );
    expect(dispute).toEqual({ accountable_agency_id: court, stage: 'TRIAGED' });
    const running = await office.rows(
      `select 1 from deadline where referral_id = $1 and state = 'RUNNING'`,
      referralId,
    );
    expect(running).toEqual([]);
    await office.step(clerk, referralId, 'ACKNOWLEDGE');
    expect(await loops()).toEqual([]);
  });

  test('a receiver that finishes has answered: there is nothing left to take back', async () => {
    await accept(office, referralId);
    await office.step(clerk, referralId, 'REQUEST_CANCELLATION', { reason: '当事人已到庭' });
    await office.step(mediator, referralId, 'TERMINATE', { reason: '一方拒绝' });
    expect(await state()).toEqual({ state: 'TERMINATED', cancellation_asked_at: null });
    for (const step of ['REQUEST_CANCELLATION', 'AGREE_CANCELLATION'] as const) {
      await expect(office.step(step === 'AGREE_CANCELLATION' ? admin : clerk, referralId, step)).rejects.toThrow(
        'STEP_NOT_POSSIBLE_NOW',
      );
    }
  });

  test('nothing is written down as having happened before the step before it', async () => {
    await accept(office, referralId);
    const accepted = office.clock.now();
    const early = { reason: '当事人已到庭', occurredAt: new Date(accepted.getTime() - 1) };
    await expect(office.step(clerk, referralId, 'REQUEST_CANCELLATION', early)).rejects.toThrow(
      'OCCURS_BEFORE_PREVIOUS_STEP occurredAt',
    );
    await office.step(clerk, referralId, 'REQUEST_CANCELLATION', { reason: '当事人已到庭', occurredAt: accepted });
  });
});
