import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Caller, paper, registered } from '../journeys/people/ask.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let union: Caller;
let station: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  [union, station] = [new Caller(hub, 'stf_union_duty'), new Caller(hub, 'stf_station_admin')];
}, 120_000);
afterAll(() => hub.stop());

test('rule 6: sight names the referral it is for, and ends thirty days after the loop is closed; what was shared stays on record', async () => {
  const { disputeId, worker, employer } = await registered(union);
  await union.done('recordConsent', { disputeId, purpose: 'R07', partyIds: [worker, employer], method: 'E_SIGNED' });
  const documents = [paper('MEDIATION_APPLICATION')];
  const sending = { disputeId, kind: 'R07', toAgencyId: 'agy_station_yunhua', documents };
  expect(await station.sees(disputeId)).toBe(false);
  const { referral } = await union.done<{ referral: { id: string } }>('sendReferral', sending, 'referral { id }');
  const way: [Caller, string, object][] = [
    [station, 'ACCEPT', { assigneeId: 'stf_mediator', conflictCleared: true }],
    [station, 'START', {}],
    [station, 'COMPLETE', { outcome: 'FAILED', reason: '分歧过大' }],
    [union, 'ACKNOWLEDGE', {}],
  ];
  for (const [who, step, rest] of way) expect(await who.step(referral.id, step, rest)).toEqual([]);

  // Closed on 2 March: the thirtieth day after it is 1 April, until 24:00 in China.
  hub.clock.moveTo(new Date('2026-04-01T23:59:59+08:00'));
  expect(await station.sees(disputeId)).toBe(true);
  hub.clock.moveTo(new Date('2026-04-02T00:00:00+08:00'));
  expect(await station.sees(disputeId)).toBe(false);

  const query = `query ($id: ID!) { dispute(by: { id: $id }) {
    participations { agency { id } legalBasis { law } groups from to } } }`;
  const { dispute } = await union.ask<{ dispute: { participations: { agency: { id: string }; to: string | null }[] } }>(
    query,
    { id: disputeId },
  );
  const theirs = dispute.participations.filter(({ agency }) => agency.id === 'agy_station_yunhua');
  expect(theirs.length).toBeGreaterThan(0);
  for (const part of theirs) {
    expect(part).toMatchObject({
      legalBasis: { law: expect.any(String) },
      from: expect.any(String),
      to: expect.any(String),
    });
  }
});
