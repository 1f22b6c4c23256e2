import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { groups } from './oracle/matrix.ts';
import { runTwins, Twins } from './twins.ts';

let twins: Twins;

beforeAll(async () => {
  twins = await Twins.open();
}, 120_000);
afterAll(() => twins.stop());

describe('two worlds that differ in nothing the viewer may see', () => {
  test('answer alike, byte for byte, whatever the viewer asks and does', async () => {
    const { pairs, apart } = await runTwins(twins, 180);
    expect(apart).toEqual([]);
    expect(pairs).toBe(180);
  }, 120_000);

  test('answer alike to who leads for the index alone and asks which obligation a hand-off could be about', async () => {
    const [each] = twins.one.cases.filter(({ name }) => name === 'LEGAL_AID, LEAD for the index');
    const obligation = twins.differences.filter(({ name }) => name === 'obligation of F10');
    expect(
      await twins.pairs(
        each!,
        Array.from({ length: 40 }, (_, index) => 260 + index),
        obligation,
      ),
    ).toEqual([]);
  }, 60_000);

  test.each(groups.filter((group) => !['F0', 'F9', 'F14W'].includes(group)))(
    'are told apart by who sees %s, so that a hole would be found',
    async (group) => {
      const standing = twins.one.cases.filter(({ name }) => name.endsWith('for everything') && !name.includes('LEAD'));
      const planted = twins.differences.filter(({ name }) => name === `document of ${group}`);
      const apart: string[] = [];
      for (const each of standing) {
        if (apart.length > 0) break;
        const viewing = await twins.one.enter(each);
        await twins.one.leave();
        if (!planted[0]!.isHidden(viewing)) apart.push(...(await twins.pairs(each, [1, 2, 3, 4, 5, 6, 7, 8], planted)));
      }
      expect(apart.length).toBeGreaterThan(0);
    },
    60_000,
  );
});
