import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { morning } from '../../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { clocksOf, codes, done, seen, tried } from '../ask-act.ts';
import { newDispute } from '../new-dispute.ts';

let hub: TestHub;
const officer = 'stf_union_officer';

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

interface Negotiation {
  id: string;
  state: string;
  outcome: string | null;
  sessions: number;
}

async function negotiationOf(disputeId: string): Promise<Negotiation> {
  const fields = 'stage union { negotiations { id state outcome sessions } }';
  const { union } = await seen<{ union: { negotiations: Negotiation[] } }>(hub, officer, disputeId, fields);
  return union.negotiations[0]!;
}

async function opened(kind: 'INDIVIDUAL' | 'COLLECTIVE', on: Parameters<typeof morning>[0]) {
  hub.clock.moveTo(morning(on));
  const disputeId = await newDispute(hub, officer);
  await done(hub, officer, 'openNegotiation', { disputeId, kind, topic: '补发工资' });
  const negotiationId = (await negotiationOf(disputeId)).id;
  const act = (name: string, more: object = {}) => ({ disputeId, negotiationId, act: name, ...more });
  return { disputeId, negotiationId, act };
}

const stageOf = async (disputeId: string) => (await seen<{ stage: string }>(hub, officer, disputeId, 'stage')).stage;

describe("one worker's negotiation", () => {
  test('gives the employer five days; silence after them counts as unwilling, and not before', async () => {
    const { disputeId, negotiationId, act } = await opened('INDIVIDUAL', '2026-03-02');
    expect(await clocksOf(hub, officer, disputeId, negotiationId)).toEqual(['NEG_REPLY RUNNING 2026-03-09']);
    expect(await stageOf(disputeId)).toBe('NEGOTIATING');
    hub.clock.moveTo(morning('2026-03-09'));
    expect(await codes(hub, officer, 'recordNegotiation', act('NO_ANSWER'))).toEqual(['PERIOD_STILL_RUNS']);
    hub.clock.moveTo(morning('2026-03-10'));
    await done(hub, officer, 'recordNegotiation', act('NO_ANSWER'));
    expect(await negotiationOf(disputeId)).toMatchObject({ state: 'ENDED', outcome: 'NO_ANSWER' });
    expect(await stageOf(disputeId)).toBe('TRIAGED');
  });

  test('goes on in sessions and ends in an agreement', async () => {
    const { disputeId, act } = await opened('INDIVIDUAL', '2026-03-02');
    for (const name of ['ACCEPTED', 'SESSION_HELD', 'SESSION_HELD', 'AGREED'])
      await done(hub, officer, 'recordNegotiation', act(name));
    expect(await negotiationOf(disputeId)).toMatchObject({ state: 'ENDED', outcome: 'AGREED', sessions: 2 });
  });

  test('signs no collective contract, and is told what it may do', async () => {
    const { act } = await opened('INDIVIDUAL', '2026-03-02');
    await done(hub, officer, 'recordNegotiation', act('ACCEPTED'));
    const { refused } = await tried(hub, officer, 'recordNegotiation', act('SIGNED'));
    expect(refused[0]).toMatchObject({
      code: 'ACT_NOT_POSSIBLE_NOW',
      allowed: ['SESSION_HELD', 'AGREED', 'PARTLY_AGREED', 'FAILED'],
    });
  });
});

describe('collective bargaining', () => {
  test('answers in 20 days, submits in 10, and takes effect after 15 without objection', async () => {
    const { disputeId, negotiationId, act } = await opened('COLLECTIVE', '2026-03-02');
    expect(await clocksOf(hub, officer, disputeId, negotiationId)).toEqual(['CB_REPLY RUNNING 2026-03-23']);
    await done(hub, officer, 'recordNegotiation', act('ACCEPTED'));
    expect(await codes(hub, officer, 'recordNegotiation', act('SIGNED'))).toEqual(['DRAFT_NOT_PASSED']);
    await done(hub, officer, 'recordNegotiation', act('SIGNED', { draftPassed: true }));
    await done(hub, officer, 'recordNegotiation', act('SUBMITTED'));
    await done(hub, officer, 'recordNegotiation', act('HRSS_RECEIVED'));
    expect(await clocksOf(hub, officer, disputeId, negotiationId)).toEqual([
      'CB_EFFECT RUNNING 2026-03-17',
      'CB_REPLY MET 2026-03-23',
      'CB_SUBMIT MET 2026-03-12',
    ]);
    expect(await codes(hub, officer, 'recordNegotiation', act('TOOK_EFFECT'))).toEqual(['PERIOD_STILL_RUNS']);
    hub.clock.moveTo(morning('2026-03-18'));
    await done(hub, officer, 'recordNegotiation', act('TOOK_EFFECT'));
    expect(await negotiationOf(disputeId)).toMatchObject({ outcome: 'CONTRACT_FILED' });
  });

  test('goes back to the table when HRSS objects', async () => {
    const { disputeId, negotiationId, act } = await opened('COLLECTIVE', '2026-03-02');
    await done(hub, officer, 'recordNegotiation', act('ACCEPTED'));
    await done(hub, officer, 'recordNegotiation', act('SIGNED', { draftPassed: true }));
    for (const name of ['SUBMITTED', 'HRSS_RECEIVED', 'HRSS_OBJECTED'])
      await done(hub, officer, 'recordNegotiation', act(name));
    expect(await negotiationOf(disputeId)).toMatchObject({ state: 'WILLING', outcome: null });
    expect(await clocksOf(hub, officer, disputeId, negotiationId)).toContain('CB_EFFECT VOID 2026-03-17');
  });
});
