import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { morning } from '../../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { clocksOf, codes, done, seen } from '../ask-act.ts';
import { newDispute } from '../new-dispute.ts';

let hub: TestHub;
const officer = 'stf_union_officer';

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

interface Task {
  id: string;
  ground: string;
  subject: string;
  dueOn: string | null;
  visitId: string | null;
  followsVisitId: string | null;
}
interface Book {
  version: number;
  stage: string;
  closeReason: string | null;
  union: { visitTasks: Task[]; visits: { id: string; rating: number | null; unresolved: string | null }[] };
}
const fields = `version stage closeReason union {
  visitTasks { id ground subject dueOn visitId followsVisitId } visits { id rating unresolved }
}`;
const book = (disputeId: string) => seen<Book>(hub, officer, disputeId, fields);

async function closed(): Promise<string> {
  hub.clock.moveTo(morning('2026-03-02'));
  const disputeId = await newDispute(hub, officer);
  const { version } = await seen<{ version: number }>(hub, officer, disputeId, 'version');
  await done(hub, officer, 'closeDispute', { disputeId, version, reason: 'WITHDRAWN' });
  return disputeId;
}

async function planned(more: object = {}) {
  const disputeId = await closed();
  await done(hub, officer, 'planVisit', { disputeId, subject: 'WORKER', ...more });
  const taskId = (await book(disputeId)).union.visitTasks[0]!.id;
  return { disputeId, taskId };
}

const answer = { subject: 'WORKER', method: 'PHONE', attempts: 1, satisfied: 1 };

describe('a visit that is planned', () => {
  test('is due 30 days after closing, and 180 for a key case', async () => {
    const { disputeId, taskId } = await planned();
    expect(await clocksOf(hub, officer, disputeId, taskId)).toEqual(['FOLLOW_UP_30 RUNNING 2026-04-01']);
    const key = await planned({ subject: 'KEY_CASE', ground: 'KEY_CASE_AGAIN' });
    expect(await clocksOf(hub, officer, key.disputeId, key.taskId)).toEqual(['FOLLOW_UP_180 RUNNING 2026-08-31']);
  });

  test('needs a dispute that is closed', async () => {
    const disputeId = await newDispute(hub, officer);
    expect(await codes(hub, officer, 'planVisit', { disputeId, subject: 'WORKER' })).toEqual(['DISPUTE_NOT_CLOSED']);
  });

  test('counts as unreached after tries on two different days, by what was written down', async () => {
    const { disputeId, taskId } = await planned();
    const attempt = { disputeId, taskId, method: 'PHONE', reached: false };
    const unreached = { ...answer, disputeId, taskId, satisfied: 0, unreached: 1 };
    await done(hub, officer, 'recordVisitAttempt', attempt);
    await done(hub, officer, 'recordVisitAttempt', attempt);
    expect(await codes(hub, officer, 'recordVisit', unreached)).toEqual(['TOO_FEW_ATTEMPTS']);
    hub.clock.moveTo(morning('2026-03-03'));
    await done(hub, officer, 'recordVisitAttempt', attempt);
    await done(hub, officer, 'recordVisit', unreached);
    expect((await book(disputeId)).union.visitTasks[0]!.visitId).not.toBeNull();
    expect(await codes(hub, officer, 'recordVisitAttempt', attempt)).toEqual(['ALREADY_CLOSED']);
    expect((await clocksOf(hub, officer, disputeId, taskId))[0]).toContain('MET');
  });
});

describe('what a visit finds', () => {
  test.each<[string, object]>([
    ['a worker who is dissatisfied', { satisfied: 0, dissatisfied: 1 }],
    ['something unresolved', { unresolved: '社会保险未补缴' }],
    ['a breach that recurred', { relapsed: true }],
  ])('opens a new task when it is %s, and edits nothing of the closed dispute', async (_what, more) => {
    const { disputeId, taskId } = await planned();
    const before = await book(disputeId);
    await done(hub, officer, 'recordVisit', { ...answer, disputeId, taskId, rating: 2, ...more });
    const after = await book(disputeId);
    const [first, next] = after.union.visitTasks;
    expect(next).toMatchObject({ ground: 'NEGATIVE_RESULT', subject: 'WORKER', followsVisitId: first!.visitId });
    expect({ stage: after.stage, closeReason: after.closeReason }).toEqual({
      stage: before.stage,
      closeReason: before.closeReason,
    });
  });

  test('opens nothing when everybody is satisfied', async () => {
    const { disputeId, taskId } = await planned();
    await done(hub, officer, 'recordVisit', { ...answer, disputeId, taskId, rating: 5 });
    expect((await book(disputeId)).union.visitTasks).toHaveLength(1);
  });

  test('leads a key case to its second visit at 180 days from the closing', async () => {
    const { disputeId, taskId } = await planned({ subject: 'KEY_CASE' });
    hub.clock.moveTo(morning('2026-03-30'));
    await done(hub, officer, 'recordVisit', { ...answer, subject: 'KEY_CASE', disputeId, taskId });
    expect((await book(disputeId)).union.visitTasks[1]).toMatchObject({
      ground: 'KEY_CASE_AGAIN',
      dueOn: '2026-08-31',
    });
  });
});
