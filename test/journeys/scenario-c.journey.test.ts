import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DisputeDetailDocument } from '../../schema/client/graphql.ts';
import { detail } from '../../seeds/demo/story.ts';
import { warehouseWages } from '../../seeds/demo/warehouse-wages.ts';
import { openLoops, playStory, type PlayedStep } from '../../src/cli/play-story.ts';
import { openTestHub } from '../support/hub.ts';
import { warehouseDates } from './story-dates.ts';
import { unexpected } from './unexpected-clocks.ts';

type Hub = Awaited<ReturnType<typeof openTestHub>>;

let hub: Hub;
const story = warehouseWages();
const played: PlayedStep[] = [];
/** What the court clerk and the employer saw right after the award was served. */
const seenInTheMiddle: Record<string, string> = {};

beforeAll(async () => {
  hub = await openTestHub({ start: new Date('2025-11-03T02:00:00Z') });
  for await (const step of playStory(story, hub.scene)) {
    played.push(step);
    if (step.id === 'SC9')
      for (const who of ['stf_jd_court_clerk', 'stf_jd_employer', 'stf_jd_lawyer'])
        seenInTheMiddle[who] = await everything(who);
  }
}, 120_000);
afterAll(() => hub.stop());

async function everything(staff: string): Promise<string> {
  return JSON.stringify(await hub.as(staff).ask(DisputeDetailDocument, { by: { id: story.subject().disputeId } }));
}

describe('scenario C the warehouse wages', () => {
  test('is played from the union window to the visits, and no loop stays open', async () => {
    expect(played.map(({ id }) => id)).toEqual(story.steps.map(({ id }) => id));
    expect(await openLoops(story, hub.scene)).toBe(0);
  });

  test.each(Object.keys(warehouseDates))(
    '%s sets the clocks the law sets, due on the dates worked out by hand',
    (id) => {
      const step = played.find((each) => each.id === id)!;
      expect(unexpected(warehouseDates[id]!, step.due)).toEqual([]);
    },
  );

  test('gives each side its own fifteen days for suit', () => {
    expect(played.find(({ id }) => id === 'SC7')!.due.filter(({ rule }) => rule === 'SUIT_15')).toHaveLength(2);
  });

  test('visits of the arbitrator are counted apart from visits of the worker', async () => {
    const { union } = await detail(hub.as('stf_jd_window'), story.subject().disputeId);
    expect(union!.visits.map(({ subject }) => subject).sort()).toEqual(['ARBITRATOR', 'WORKER']);
  });

  test('one aid case, 56,800 yuan recovered', async () => {
    const { union, obligations } = await detail(hub.as('stf_jd_window'), story.subject().disputeId);
    expect(union!.aidDecisions).toHaveLength(1);
    expect(obligations!.reduce((sum, { paidFen }) => sum + paidFen!, 0)).toBe(5_680_000);
  });

  test('the filing clerk does not see the strategy of the aid lawyer, who wrote it', () => {
    expect(seenInTheMiddle['stf_jd_lawyer']).toContain('先固定考勤');
    expect(seenInTheMiddle['stf_jd_court_clerk']).toContain('沪0114执17号');
    expect(seenInTheMiddle['stf_jd_court_clerk']).not.toContain('先固定考勤');
  });

  test('the employer learns of the served papers and of nothing that belongs to the worker’s side', () => {
    const seen = seenInTheMiddle['stf_jd_employer']!;
    expect(seen).toContain('嘉劳人仲');
    expect(seen).not.toContain('先固定考勤');
    expect(seen).not.toContain('aidDecisions":[{');
    expect(seen).not.toContain('310114197506152019');
  });
});
