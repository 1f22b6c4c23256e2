import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { detail } from '../../seeds/demo/story.ts';
import { openLoops, playStory, type PlayedStep } from '../../src/cli/play-story.ts';
import { openTestHub } from '../support/hub.ts';
import { flowerMarketDates } from './story-dates.ts';
import { unexpected } from './unexpected-clocks.ts';

type Hub = Awaited<ReturnType<typeof openTestHub>>;

let hub: Hub;
const story = flowerMarket();
const played: PlayedStep[] = [];

beforeAll(async () => {
  hub = await openTestHub({ start: new Date('2025-08-27T02:00:00Z') });
  for await (const step of playStory(story, hub.scene)) played.push(step);
}, 120_000);
afterAll(() => hub.stop());

describe('scenario A the flower market', () => {
  test('is played from complaint to return visit, and no loop stays open', async () => {
    expect(played.map(({ id }) => id)).toEqual(story.steps.map(({ id }) => id));
    expect(await openLoops(story, hub.scene)).toBe(0);
  });

  test.each(Object.keys(flowerMarketDates))(
    '%s sets the clocks the law sets, due on the dates worked out by hand',
    (id) => {
      const step = played.find((each) => each.id === id)!;
      expect(unexpected(flowerMarketDates[id]!, step.due)).toEqual([]);
    },
  );

  test('is one dispute with six confirmations, six agreements of 82,000 yuan, all of it paid', async () => {
    const clerk = hub.as('stf_court_clerk');
    const { obligations, referrals, stage, closeReason } = await detail(clerk, story.subject().disputeId);
    expect(obligations).toHaveLength(6);
    expect(obligations!.reduce((sum, { amountFen }) => sum + amountFen!, 0)).toBe(8_200_000);
    expect(obligations!.reduce((sum, { paidFen }) => sum + paidFen!, 0)).toBe(8_200_000);
    expect(referrals!.nodes.filter(({ kind }) => kind.code === 'R08')).toHaveLength(1);
    expect(referrals!.nodes.filter(({ kind }) => kind.code === 'R13' && kind)).toHaveLength(6);
    expect(referrals!.nodes.filter(({ kind }) => kind.code === 'R33')).toHaveLength(2);
    expect({ stage, closeReason }).toEqual({ stage: 'CLOSED', closeReason: 'ENFORCED' });
  });

  test('counts six complaints though the assignment is one, so that both ways of counting can be shown', async () => {
    const { court } = await detail(hub.as('stf_court_clerk'), story.subject().disputeId);
    expect(court!.cases.find(({ type }) => type === 'PRE_SUIT')).toMatchObject({
      copies: 6,
      registerNumber: '（2025）云0114民诉前调88号',
    });
  });

  test('six answers of the return visit: five satisfied, one basically', async () => {
    const { union } = await detail(hub.as('stf_union_officer'), story.subject().disputeId);
    expect(union!.visits).toMatchObject([{ satisfied: 5, basicallySatisfied: 1, dissatisfied: 0 }]);
  });

  test.each(['stf_judge', 'stf_court_clerk', 'stf_enforcement', 'stf_union_officer', 'stf_station_admin'])(
    '%s cannot open the caucus notes',
    async (staff) => {
      const seen = await hub.as(staff).ask((await import('../../schema/client/graphql.ts')).DisputeDetailDocument, {
        by: { id: story.subject().disputeId },
      });
      expect(JSON.stringify(seen)).not.toContain('背对背');
    },
  );

  test('the docket clock of the court was held while mediation ran, and is void once it succeeded', async () => {
    const { deadlines } = await detail(hub.as('stf_court_clerk'), story.subject().disputeId);
    expect(deadlines!.nodes.find(({ rule }) => rule.id === 'COURT_DOCKET')).toMatchObject({ state: 'VOID' });
    expect(deadlines!.nodes.find(({ rule }) => rule.id === 'PRESUIT_30')).toMatchObject({ state: 'MET' });
  });
});
