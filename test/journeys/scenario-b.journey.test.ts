import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DisputeDetailDocument } from '../../schema/client/graphql.ts';
import { gigDrivers } from '../../seeds/demo/gig-drivers.ts';
import { clocks, detail } from '../../seeds/demo/story.ts';
import { openLoops, playStory, type PlayedStep } from '../../src/cli/play-story.ts';
import { openTestHub } from '../support/hub.ts';
import { driverDates } from './story-dates.ts';
import { unexpected } from './unexpected-clocks.ts';

type Hub = Awaited<ReturnType<typeof openTestHub>>;

let hub: Hub;
const story = gigDrivers();
const played: PlayedStep[] = [];
/** What people at the centre, the union and the court saw of the drivers' papers while the centre mediated. */
const seen: Record<string, string> = {};
let extended = '';

const passport = 'PA0000001';

beforeAll(async () => {
  hub = await openTestHub({ start: new Date('2026-04-30T02:00:00Z') });
  for await (const step of playStory(story, hub.scene)) {
    played.push(step);
    if (step.id === 'SB3') {
      const all = await clocks(hub.as('stf_mengla_mediator'), story.subject().disputeId);
      extended = all.find(({ rule }) => rule === 'ONESTOP_15')!.dueOn;
      for (const who of ['stf_mengla_mediator', 'stf_mengla_admin', 'stf_mengla_union', 'stf_mengla_platform'])
        seen[who] = JSON.stringify(
          await hub.as(who).ask(DisputeDetailDocument, { by: { id: story.subject().disputeId } }),
        );
    }
  }
}, 180_000);
afterAll(() => hub.stop());

describe('scenario B the drivers of Mengla', () => {
  test('is played from the call to the collective contract, and no loop stays open', async () => {
    expect(played.map(({ id }) => id)).toEqual(story.steps.map(({ id }) => id));
    expect(await openLoops(story, hub.scene)).toBe(0);
  });

  test.each(Object.keys(driverDates))('%s sets the clocks the law sets, due on the dates worked out by hand', (id) => {
    const step = played.find((each) => each.id === id)!;
    expect(unexpected(driverDates[id]!, step.due)).toEqual([]);
  });

  test('the fifteen days both sides signed for end on 5 June', () => {
    expect(extended).toBe('2026-06-05');
  });

  test('fourteen agreements, 61,320 yuan, of one dispute', async () => {
    const { obligations } = await detail(hub.as('stf_mengla_union'), story.subject().disputeId);
    expect(obligations).toHaveLength(14);
    expect(obligations!.reduce((sum, { amountFen }) => sum + amountFen!, 0)).toBe(6_132_000);
  });

  test('papers that tell of the right to stay are seen by nobody whom the matter does not need', () => {
    for (const who of ['stf_mengla_admin', 'stf_mengla_platform']) expect(seen[who]).not.toContain(passport);
  });

  test('the hotline counts its order, the centre its mediation, and the dispute is one', async () => {
    const { referrals } = await detail(hub.as('stf_mengla_union'), story.subject().disputeId);
    const outcomes = referrals!.nodes.map(({ kind, outcome }) => `${kind.code} ${outcome}`);
    expect(outcomes).toContain('R01 DIVERTED');
    expect(outcomes).toContain('R07 AGREED');
    expect(outcomes).toContain('R06 CONTRACT_FILED');
    expect(outcomes.filter((each) => each === 'R13 CONFIRMED')).toHaveLength(14);
  });
});
