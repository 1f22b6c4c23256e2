import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { assignedToStation } from '../journeys/people/station.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { Caller } from '../journeys/people/ask.ts';
import { expectAudit } from '../support/threat-shown.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

test('S66: a clock that is moved over a deadline is taken down, and nothing lapses by it', async () => {
  const { referralId } = await assignedToStation(hub);
  const query = 'query ($id: ID!) { referral(id: $id) { state } }';
  const stands = () =>
    new Caller(hub, 'stf_court_clerk').ask<{ referral: { state: string } }>(query, { id: referralId });
  const before = await stands();
  hub.clock.moveTo(new Date(hub.clock.now().getTime() + 30 * 86_400_000));
  await hub.round();
  await expectAudit('S66', hub.database, 'clock.suspect');
  expect(await stands()).toEqual(before);
  // What the same moment would have done, had the clock been believed.
  await hub.passTime();
  expect(await stands()).not.toEqual(before);
});
