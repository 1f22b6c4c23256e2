import { expect, test } from '@jest/globals';
import { AgencyNotLive, liveWork } from '../../src/commands/not-live.ts';
import type { Directory, Work } from '../../src/commands/unit-of-work.ts';
import type { Fact } from '../../src/domain/history/fact.ts';

const directory = { agency: (id: string) => ({ id, joining: id === 'agy_new' }) } as unknown as Directory;
const fact = (body: object) => ({ type: 'ParticipationOpened', disputeId: 'dsp_1', body }) as unknown as Fact;

/** What gets through to be written, for somebody of the agency. */
async function written(by: string, ...facts: Fact[]): Promise<number> {
  let count = 0;
  const work = { record: async (all: readonly Fact[]) => void (count += all.length) } as unknown as Work;
  await liveWork(work, directory, by).record(facts);
  return count;
}

test('what puts an agency that is not live on a matter is not written', async () => {
  expect(await written('agy_court', fact({ agencyId: 'agy_union' }), fact({ toAgencyId: 'agy_union' }))).toBe(2);
  await expect(written('agy_court', fact({ agencyId: 'agy_new' }))).rejects.toThrow(AgencyNotLive);
  await expect(written('agy_court', fact({ toAgencyId: 'agy_new' }))).rejects.toThrow(AgencyNotLive);
});

test('nothing an agency that is not live does to a matter is written', async () => {
  await expect(written('agy_new', fact({ partyId: 'pty_1' }))).rejects.toThrow(AgencyNotLive);
  expect(await written('agy_new')).toBe(0);
});
