import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { RegisterDisputeDocument } from '../../schema/client/graphql.ts';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { morning } from '../../seeds/demo/story.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { inPage, servePage, type ServedPage } from '../support/page.ts';

inPage('in the page, a dispute is found', () => {
  let served: ServedPage;
  let number: string;
  let station: Page;

  beforeAll(async () => {
    served = await servePage(morning('2025-08-27'));
    const story = flowerMarket();
    for await (const _step of playStory({ ...story, steps: story.steps.slice(0, 2) }, served.demo.scene));
    const court = await served.demo.client('stf_court_clerk');
    const { registerDispute } = await court.ask(RegisterDisputeDocument, {
      input: { channel: 'COURT_FILING', ownNumber: '2025-窗-7', parties: [{ role: 'WORKER', name: '吴某' }] },
    });
    number = registerDispute.dispute!.number!;
    station = await enter('stf_station_admin');
  }, 240_000);
  afterAll(() => served.stop());

  async function enter(staffId: string): Promise<Page> {
    const page = await served.openWindow();
    await page.locator(`[data-staff=${staffId}]`).click();
    await page.locator('[data-count=fresh]').waitFor();
    return page;
  }

  /** Types a number from wherever the page is, and sends it. */
  async function seek(page: Page, text: string): Promise<void> {
    await page.keyboard.press('/');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  const opened = (page: Page) => page.locator('h1', { hasText: `争议 ${number}` }).waitFor();

  test('by its number and by the number of one’s own agency, by keyboard', async () => {
    for (const text of [number, ' 2025-窗-7 ']) {
      const page = await enter('stf_court_clerk');
      await seek(page, text);
      await opened(page);
    }
  }, 120_000);

  test('by the number another agency gave it, once that agency is chosen', async () => {
    const page = await enter('stf_station_admin');
    await seek(page, '2025-立-0827');
    await page.locator('[data-search=none]').waitFor();
    await page.selectOption('select[name=agency]', 'agy_court_chenggong');
    await page.press('[data-search=none] button[type=submit]', 'Enter');
    await page.locator('h1', { hasText: /^争议 LD-/ }).waitFor();
  }, 120_000);

  test('and one that is not the viewer’s looks like one that does not exist', async () => {
    const told: string[] = [];
    for (const text of [number, 'LD-530114-2025-999999']) {
      const page = await enter('stf_station_admin');
      await seek(page, text);
      await page.locator('select[name=agency] option').nth(5).waitFor({ state: 'attached' });
      told.push(await page.locator('[data-search=none]').innerText());
      await page.selectOption('select[name=agency]', 'agy_court_chenggong');
      await page.fill('input[name=number]', text === number ? '2025-窗-7' : '2025-窗-9');
      await page.press('input[name=number]', 'Enter');
      await page.locator('[data-search=none]').waitFor();
      told.push(await page.locator('[data-search=none] p').innerText());
    }
    expect(told.slice(2)).toEqual(told.slice(0, 2));
  }, 120_000);

  const count = (box: string, size: number) =>
    station.locator(`[data-count=${box}]`, { hasText: new RegExp(`^${size}$`) }).waitFor();

  test('in the boxes, narrowed; each number stays that of its list, in the next box too', async () => {
    await count('fresh', 1);
    await station.locator('.filter summary').press('Enter');
    const cases: [name: string, fits: string, misses: string][] = [
      ['kind', 'R08', 'R13'],
      ['cause', 'REMUNERATION_CLAIM', 'LABOUR_CONTRACT'],
    ];
    for (const [name, fits, misses] of cases) {
      await station.selectOption(`select[name=${name}]`, misses);
      await count('fresh', 0);
      await station.locator('.standing', { hasText: '筛选已启用' }).waitFor();
      await station.selectOption(`select[name=${name}]`, fits);
      await count('fresh', 1);
      expect(await station.locator('a.row').count()).toBe(1);
    }
    await station.fill('input[name=regionPrefix]', '31');
    await count('fresh', 0);
    await station.locator('.boxes a', { hasText: '在办' }).click();
    await station.locator('[data-filter=on]').waitFor();
    await count('fresh', 0);
    await station.locator('.filter summary').press('Enter');
    await station.press('[data-clear]', 'Enter');
    await count('fresh', 1);
  }, 120_000);

  test('no window complained of anything', () => {
    expect(served.faults).toEqual([]);
  });
});
