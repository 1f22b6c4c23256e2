import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RegisterDisputeDocument } from '../../schema/client/graphql.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
}, 60_000);
afterAll(() => hub.stop());

/** Registers under a number of the court's own; tells the number of the dispute or the code of the refusal. */
async function register(who: string, ownNumber: string): Promise<string> {
  const input = {
    channel: 'COURT_FILING' as const,
    headcount: 1,
    ownNumber,
    parties: [{ role: 'WORKER' as const, name: '周某' }],
    claims: [],
  };
  const { registerDispute } = await hub.as(who).ask(RegisterDisputeDocument, { input });
  return registerDispute.userErrors.map(({ code }) => code).join() || 'registered';
}

describe('two colleagues at the same instant', () => {
  test('register one number: one of them has it, the other is told so, and nobody meets an error', async () => {
    for (let round = 0; round < 10; round += 1) {
      const number = `2026-立-${round}`;
      const answers = await Promise.all(
        ['stf_court_clerk', 'stf_judge', 'stf_court_clerk', 'stf_enforcement'].map((who) => register(who, number)),
      );
      expect(answers.sort()).toEqual(['OWN_NUMBER_TAKEN', 'OWN_NUMBER_TAKEN', 'OWN_NUMBER_TAKEN', 'registered']);
    }
  });
});
