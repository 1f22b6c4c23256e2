import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { RegisterDisputeDocument } from '../../schema/client/graphql.ts';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { morning } from '../../seeds/demo/story.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { inPage, servePage, type ServedPage } from '../support/page.ts';

inPage('in the page', () => {
  let served: ServedPage;
  let disputeId: string;
  const openWindow = () => served.openWindow();

  beforeAll(async () => {
    served = await servePage(morning('2025-08-27'));
    const story = flowerMarket();
    for await (const _step of playStory({ ...story, steps: story.steps.slice(0, 2) }, served.demo.scene));
    ({ disputeId } = story.subject());
  }, 240_000);
  afterAll(() => served.stop());

  async function signIn(page: Page, staffId: string): Promise<void> {
    await page.locator(`[data-staff=${staffId}]`).click();
  }

  test('a mediation station finds what came in, signs for it and accepts it, by keyboard, and another window follows', async () => {
    const [desk, other] = [await openWindow(), await openWindow()];
    await signIn(other, 'stf_station_admin');
    await other.locator('[data-count=fresh]', { hasText: '1' }).waitFor();

    await signIn(desk, 'stf_station_admin');
    await desk.locator('[data-count=fresh]', { hasText: '1' }).waitFor();
    await desk.locator('a.row').waitFor();
    expect(await desk.locator('a.row').count()).toBe(1);
    await desk.keyboard.press('j');
    await desk.keyboard.press('Enter');
    await desk.locator('h1', { hasText: /^争议 LD-/ }).waitFor();

    await desk.locator('[data-step=RECEIVE]').press('Enter');
    await desk.locator('form.step button[type=submit]').press('Enter');
    await desk.locator('article', { hasText: '已签收' }).waitFor();
    await other.locator('[data-count=awaitingAnswer]', { hasText: '1' }).waitFor();

    await desk.locator('[data-step=ACCEPT]').press('Enter');
    await desk.locator('form.step button[type=submit]').press('Enter');
    const refused = desk.locator('.refused');
    await refused.waitFor();
    expect(await refused.innerText()).toContain('STEP_NEEDS_MORE');
    await desk.locator('select[name=ASSIGNEE]').selectOption('stf_mediator');
    await desk.locator('input[name=CONFLICT_CLEARED]').press('Space');
    await desk.locator('form.step button[type=submit]').press('Enter');
    await desk.locator('article', { hasText: '已接受' }).waitFor();
    await other.locator('[data-count=running]', { hasText: '1' }).waitFor();
    expect(await desk.locator('.sketch .arrow').count()).toBeGreaterThan(0);
  }, 180_000);

  test('the other language is a key away, and an address nobody knows looks like one that is closed', async () => {
    const page = await openWindow();
    await page.locator('[lang=en]', { hasText: 'English' }).press('Enter');
    await signIn(page, 'stf_xishan_clerk');
    await page.locator('h1', { hasText: 'New' }).waitFor();
    await page.goto(`${served.demo.url}/disputes/dsp_nobody`);
    const unknown = await page.locator('.standing', { hasText: 'Nothing here' }).innerText();
    await page.goto(`${served.demo.url}/disputes/${disputeId}`);
    expect(await page.locator('.standing', { hasText: 'Nothing here' }).innerText()).toBe(unknown);
  }, 120_000);

  test('a court hands a complaint on: what is missing is said, consent and papers are added, and it is sent', async () => {
    const clerk = await served.demo.client('stf_court_clerk');
    const { registerDispute } = await clerk.ask(RegisterDisputeDocument, {
      input: {
        channel: 'COURT_FILING',
        occurredAt: '2025-08-28T09:30:00+08:00',
        cause: 'REMUNERATION_CLAIM',
        relationType: 'LABOUR_RELATION',
        channelGround: 'WAGE_IOU',
        parties: [
          { role: 'WORKER', name: '王某' },
          { role: 'EMPLOYER', name: '某花卉公司' },
        ],
        claims: [{ type: 'WAGES', amountFen: 1_440_000 }],
      },
    });
    const page = await openWindow();
    await signIn(page, 'stf_court_clerk');
    await page.locator('[data-count=fresh]').waitFor();
    await page.goto(`${served.demo.url}/disputes/${registerDispute.dispute!.id}`);
    await page.locator('[data-refer]').press('Enter');
    await page.locator('select[name=kind]').selectOption('R08');
    await page.locator('select[name=toType]').selectOption('INVITED_MEDIATION_ORG');
    await page.locator('select[name=receiver]').selectOption('agy_station_yunhua');
    const refused = page.locator('.refused', { hasText: 'CONSENT_MISSING' });
    await refused.waitFor();
    expect(await refused.innerText()).toContain('缺少当事人同意');
    expect(await page.locator('[data-send]').isDisabled()).toBe(true);
    await page.locator('select[name=method]').selectOption('SIGNED_PAPER');
    await page.locator('[data-consent]').press('Enter');
    for (const paper of ['ASSIGNED_MEDIATION_LETTER', 'COMPLAINT']) {
      const file = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from(paper) };
      await page.locator(`input[name=${paper}]`).setInputFiles(file);
    }
    await page.locator('[data-send]:not([disabled])').press('Enter');
    await page.locator('article', { hasText: '已发出' }).waitFor();
  }, 120_000);

  test('nothing was loaded, styled or run against the policy, and nothing failed unseen', () => {
    expect(served.faults).toEqual([]);
  });
});
