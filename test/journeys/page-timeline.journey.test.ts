import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { AddNoteDocument, RegisterDisputeDocument } from '../../schema/client/graphql.ts';
import { granted, morning } from '../../seeds/demo/story.ts';
import { figure } from '../support/figure.ts';
import { inPage, servePage, type ServedPage } from '../support/page.ts';

const entries = 500;

/** Longest task the timeline of so many entries may add to those of an empty page, in milliseconds. */
const mostAdded = 100;

/** Run in the browser: every task longer than 50 ms is written down, with how long it took. */
const watch = `window.longTasks = [];
new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration)))
  .observe({ type: 'longtask', buffered: true });`;

/** Run in the browser: through the whole history by steps a frame apart, as a wheel does it. */
const scroll = `new Promise((done) => {
  const history = document.querySelector('.history');
  history.scrollTop = 0;
  const step = () => {
    const before = history.scrollTop;
    history.scrollTop += 320;
    history.scrollTop === before ? setTimeout(done, 200) : requestAnimationFrame(step);
  };
  step();
})`;

inPage(`a history of ${entries} entries`, () => {
  let served: ServedPage;
  let page: Page;
  const ids: Record<'empty' | 'full', string> = { empty: '', full: '' };

  beforeAll(async () => {
    served = await servePage(morning('2025-08-27'));
    const clerk = await served.demo.client('stf_court_clerk');
    for (const name of ['empty', 'full'] as const) {
      const { registerDispute } = await clerk.ask(RegisterDisputeDocument, {
        input: {
          channel: 'COURT_FILING',
          cause: 'REMUNERATION_CLAIM',
          relationType: 'LABOUR_RELATION',
          channelGround: 'WAGE_IOU',
          parties: [{ role: 'WORKER', name: '王某' }],
          claims: [{ type: 'WAGES', amountFen: 1_440_000 }],
        },
      });
      ids[name] = registerDispute.dispute!.id;
    }
    for (let no = 0; no < entries; no += 1) {
      const input = { disputeId: ids.full, group: 'F6', body: `第${no + 1}次核对` } as const;
      granted((await clerk.ask(AddNoteDocument, { input })).addNote);
    }
    page = await served.openWindow();
    await page.addInitScript(watch);
    await page.locator('[data-staff=stf_court_clerk]').click();
    await page.locator('[data-count=fresh]').waitFor();
  }, 240_000);
  afterAll(() => served.stop());

  /** Longest task while the page is read, its history is read to the end, and is scrolled through. */
  async function longestOf(disputeId: string, read: RegExp): Promise<number> {
    await page.goto(`${served.demo.url}/disputes/${disputeId}`);
    await page.locator('.entries li').first().waitFor();
    await page.locator('#timeline ~ .help', { hasText: read }).waitFor();
    await page.evaluate(scroll);
    return page.evaluate<number>('Math.max(0, ...window.longTasks)');
  }

  test('paints and scrolls without a long task beyond those of an empty page', async () => {
    const [empty, full]: [number[], number[]] = [[], []];
    for (let round = 0; round < 3; round += 1) {
      empty.push(await longestOf(ids.empty, /^\d{1,2} 条/));
      full.push(await longestOf(ids.full, /^5\d\d 条/));
    }
    expect(await page.locator('.entries li').count()).toBeLessThan(60);
    // The least of the rounds: what else the machine does at the time is nobody's timeline.
    const [least, most] = [Math.min(...empty), Math.min(...full)];
    figure('page.longestTask.empty', least);
    figure(`page.longestTask.${entries}`, most);
    console.log(`最长任务（毫秒）/ longest task, ms: empty ${empty.join(' ')}; ${entries} entries ${full.join(' ')}`);
    expect(most - least).toBeLessThanOrEqual(mostAdded);
  }, 180_000);
});
