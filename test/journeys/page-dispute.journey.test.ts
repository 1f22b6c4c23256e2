import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { detail, morning, step } from '../../seeds/demo/story.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { inPage, servePage, type ServedPage } from '../support/page.ts';

inPage('the page of a dispute', () => {
  let served: ServedPage;
  let disputeId: string;

  beforeAll(async () => {
    served = await servePage(morning('2025-08-27'));
    const story = flowerMarket();
    for await (const _step of playStory({ ...story, steps: story.steps.slice(0, 2) }, served.demo.scene));
    ({ disputeId } = story.subject());
  }, 240_000);
  afterAll(() => served.stop());

  async function openAs(staffId: string): Promise<Page> {
    const page = await served.openWindow();
    await page.locator(`[data-staff=${staffId}]`).click();
    await page.locator('[data-count=fresh]').waitFor();
    await page.goto(`${served.demo.url}/disputes/${disputeId}`);
    await page.locator('h1', { hasText: 'LD-' }).waitFor();
    return page;
  }

  test('offers the kinds that are lawful now, and says of the others why they are not', async () => {
    const page = await openAs('stf_court_clerk');
    await page.locator('[data-refer]').click();
    const closed = page.locator('[data-unlawful=R09]');
    await closed.waitFor({ state: 'attached' });
    expect(await closed.textContent()).toContain('您的岗位不能发出这种移送');
    expect(await page.locator('[data-unlawful=R34]').textContent()).toContain('尚未进入执行程序');
    const offered = page.locator('select[name=kind] option');
    const codes = await Promise.all((await offered.all()).map((option) => option.getAttribute('value')));
    expect(codes).not.toContain('R09');
    expect(codes).not.toContain('R08');
    expect(codes.length).toBeGreaterThan(2);
  }, 120_000);

  test('says what is not shown in each view, and why', async () => {
    const page = await openAs('stf_court_clerk');
    await page.locator('[data-view=procuratorate]').click();
    await page.locator('#views ~ p button').first().click();
    const why = page.locator('#views ~ p .why');
    await why.waitFor();
    expect(await why.innerText()).toContain('F15');
  }, 120_000);

  test('what somebody else did meanwhile is told before it is decided on, and nothing typed is lost', async () => {
    const page = await openAs('stf_station_admin');
    const other = await served.demo.client('stf_station_admin');
    const referralId = (await detail(other, disputeId)).referrals!.nodes[0]!.id;
    await page.locator('[data-step=ACCEPT]').click();
    await page.locator('select[name=ASSIGNEE]').selectOption('stf_mediator');
    await page.locator('input[name=CONFLICT_CLEARED]').check();
    await step(other, disputeId, referralId, { step: 'RECEIVE' });
    await page.locator('.referral', { hasText: '已签收' }).waitFor();
    await page.locator('form.step button[type=submit]').click();
    const told = page.locator('[data-conflict] li', { hasText: '斗南“云花”劳动争议调解工作站' });
    await told.first().waitFor();
    expect(await page.locator('select[name=ASSIGNEE]').inputValue()).toBe('stf_mediator');
    await page.locator('form.step button[type=submit]').click();
    await page.locator('.referral', { hasText: '已接受' }).waitFor();
  }, 120_000);

  test('nothing was loaded, styled or run against the policy, and nothing failed unseen', () => {
    expect(served.faults).toEqual([]);
  });
});
