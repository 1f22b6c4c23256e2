import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { detail, morning } from '../../seeds/demo/story.ts';
import { inPage, servePage, type ServedPage } from '../support/page.ts';
import * as byHand from './page/flower-market-by-hand.ts';

const minutes = 60_000;

inPage('scenario A in the page, by keyboard alone', () => {
  let served: ServedPage;
  let scene: ReturnType<typeof byHand.sceneOf>;
  let disputeId: string;

  beforeAll(async () => {
    served = await servePage(morning('2025-08-27'));
    const desks = await byHand.atTheirDesks(served);
    disputeId = await byHand.register(desks.clerk);
    scene = byHand.sceneOf(served, desks, disputeId);
  }, 4 * minutes);
  afterAll(() => served.stop());

  const seenBy = async (staffId: string) => detail(await served.demo.client(staffId), disputeId);

  test('a court clerk takes the complaints in and assigns mediation', () => byHand.assign(scene), 3 * minutes);

  test('a station accepts, its mediator asks the other side and mediates', () => byHand.accept(scene), 3 * minutes);

  test(
    'six agreements, and the court acknowledges',
    async () => {
      await byHand.settle(scene);
      const { obligations } = await seenBy('stf_court_clerk');
      expect(obligations!.reduce((sum, { amountFen }) => sum + amountFen!, 0)).toBe(8_200_000);
    },
    5 * minutes,
  );

  test('six confirmations', () => byHand.confirm(scene), 6 * minutes);

  test('payment in part, and the union is asked for aid', () => byHand.pay(scene), 4 * minutes);

  test(
    'enforcement, every loop acknowledged, the dispute closed and the workers visited',
    async () => {
      await byHand.enforce(scene);
      const { obligations, referrals, stage, closeReason, court } = await seenBy('stf_court_clerk');
      const { union } = await seenBy('stf_union_officer');
      expect({ stage, closeReason }).toEqual({ stage: 'CLOSED', closeReason: 'ENFORCED' });
      expect(obligations!.reduce((sum, { paidFen }) => sum + paidFen!, 0)).toBe(8_200_000);
      expect(
        referrals!.nodes
          .map(({ kind: { code } }) => code)
          .sort()
          .join(' '),
      ).toBe('R08 R13 R13 R13 R13 R13 R13 R20 R33 R33');
      expect(referrals!.nodes.filter(({ state }) => state !== 'ACKNOWLEDGED')).toEqual([]);
      expect(court!.cases.find(({ type }) => type === 'PRE_SUIT')).toMatchObject({ copies: 6 });
      expect(union!.visits).toMatchObject([{ satisfied: 5, basicallySatisfied: 1, dissatisfied: 0 }]);
    },
    6 * minutes,
  );

  test('nothing was loaded, styled or run against the policy, and nothing failed unseen', () => {
    expect(served.faults).toEqual([]);
  });
});
