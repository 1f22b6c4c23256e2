import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { Page } from 'playwright-core';
import { morning } from '../../seeds/demo/story.ts';
import { inPage, servePage, type ServedPage } from '../support/page.ts';

const disputes = parse('{ disputes(first: 100) { nodes { id } } }') as TypedDocumentNode<
  { disputes: { nodes: { id: string }[] } },
  object
>;

inPage('in the page, a call is taken down', () => {
  let served: ServedPage;

  beforeAll(async () => {
    served = await servePage(morning('2025-08-27'));
  }, 240_000);
  afterAll(() => served.stop());

  async function openForm(): Promise<Page> {
    const page = await served.openWindow();
    await page.locator('[data-staff=stf_union_officer]').click();
    await page.locator('header a', { hasText: '登记争议' }).press('Enter');
    await page.locator('form.register').waitFor();
    return page;
  }

  /** Opens the form at its address in a tab where nobody is signed in. */
  async function openAs(page: Page, staffId: string): Promise<void> {
    await page.goto(`${served.demo.url}/register`);
    await page.locator(`[data-staff=${staffId}]`).click();
    await page.locator('form.register').waitFor();
  }

  const signOut = (page: Page) => page.locator('header button', { hasText: '退出' }).click();

  const fault = (page: Page, path: string) => page.locator(`[data-fault="${path}"]`);
  /** How many disputes the union has. */
  async function registered(): Promise<number> {
    const union = await served.demo.client('stf_union_officer');
    return (await union.ask(disputes, {})).disputes.nodes.length;
  }

  async function fillIn(page: Page, worker: string): Promise<void> {
    await page.fill('[name="parties.0.name"]', worker);
    await page.fill('[name="parties.1.name"]', '某花卉公司');
    await page.selectOption('[name=addClaim]', 'WAGES');
    await page.press('[data-add=addClaim]', 'Enter');
    await page.fill('[name="claims.0.amountFen"]', '12,800.50');
    await page.fill('[name="claims.0.periodFrom"]', '2025-03-01');
    await page.fill('[name="claims.0.periodTo"]', '2025-06-30');
  }

  /** Cuts the line once: the hub has handled the registration, and its answer never comes. */
  async function cutAfterSending(page: Page): Promise<void> {
    let isCut = false;
    await page.route('**/graphql', async (route) => {
      if (isCut || !route.request().postData()?.includes('mutation ConsoleRegister')) return route.continue();
      isCut = true;
      await route.fetch();
      return route.abort('connectionreset');
    });
  }

  test('each entry is checked as it is left, by the rules of the hub, and what would do is said', async () => {
    const page = await openForm();
    await page.fill('[name="parties.0.idNumber"]', '530114199001011230');
    expect(await fault(page, 'parties.0.idNumber').count()).toBe(0);
    await page.press('[name="parties.0.idNumber"]', 'Tab');
    await fault(page, 'parties.0.idNumber').waitFor();
    expect(await page.getAttribute('[name="parties.0.idNumber"]', 'aria-invalid')).toBe('true');
    await page.fill('[name="parties.0.phone"]', '12');
    await page.press('[name="parties.0.phone"]', 'Tab');
    await fault(page, 'parties.0.phone').waitFor();
    expect(await fault(page, 'parties.0.phone').innerText()).toContain('13800000000');
    await page.fill('[name=occurredAt]', '2025-08-28T09:00');
    await page.locator('[name=occurredAt]').blur();
    await fault(page, 'occurredAt').waitFor();
    await page.fill('[name="parties.0.phone"]', '13800000000');
    await fault(page, 'parties.0.phone').waitFor({ state: 'detached' });

    await page.press('[data-register]', 'Enter');
    await fault(page, 'parties.1.name').waitFor();
    await page.locator('.refused').waitFor();
    expect(await registered()).toBe(0);
  }, 120_000);

  test('what was sent and not answered is sent again under its key, and there is one dispute', async () => {
    const before = await registered();
    const page = await openForm();
    await fillIn(page, '赵某');
    await cutAfterSending(page);
    await page.press('[data-register]', 'Enter');
    await page.locator('[data-unsure]').waitFor();
    expect(await registered()).toBe(before + 1);
    expect(await page.inputValue('[name="parties.0.name"]')).toBe('赵某');
    await page.press('[data-register]', 'Enter');
    await page.locator('h1', { hasText: /^争议 LD-/ }).waitFor();
    expect(await registered()).toBe(before + 1);
    expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('accord.draft');
  }, 120_000);

  test('changed after it was sent and not answered, it is not sent a second time: the first one is shown', async () => {
    const before = await registered();
    const page = await openForm();
    await fillIn(page, '钱某');
    await cutAfterSending(page);
    await page.press('[data-register]', 'Enter');
    await page.locator('[data-unsure]').waitFor();
    await page.fill('[name=statement]', '补充');
    await page.press('[data-register]', 'Enter');
    await page.locator('[data-before] button').press('Enter');
    await page.locator('h1', { hasText: /^争议 LD-/ }).waitFor();
    expect(await registered()).toBe(before + 1);
  }, 120_000);

  test('a draft outlives its tab, is nobody else’s, and goes when its writer signs out', async () => {
    const machine = await served.browser.newContext();
    const [page, next] = [await machine.newPage(), await machine.newPage()];
    await openAs(page, 'stf_union_officer');
    await fillIn(page, '孙某');
    await page.close();

    await openAs(next, 'stf_court_clerk');
    expect(await next.inputValue('[name="parties.0.name"]')).toBe('');
    await signOut(next);
    await openAs(next, 'stf_union_officer');
    expect(await next.inputValue('[name="parties.0.name"]')).toBe('孙某');
    expect(await next.inputValue('[name="claims.0.amountFen"]')).toBe('12,800.50');
    await signOut(next);
    await openAs(next, 'stf_union_officer');
    expect(await next.inputValue('[name="parties.0.name"]')).toBe('');
    await machine.close();
  }, 120_000);

  test('of a tab closed before the answer came, the next one says what became of it', async () => {
    const machine = await served.browser.newContext();
    const [page, next] = [await machine.newPage(), await machine.newPage()];
    await openAs(page, 'stf_union_officer');
    await fillIn(page, '李某');
    await cutAfterSending(page);
    await page.press('[data-register]', 'Enter');
    await page.locator('[data-unsure]').waitFor();
    await page.close();
    await openAs(next, 'stf_union_officer');
    await next.locator('[data-before] button').click();
    await next.locator('h1', { hasText: /^争议 LD-/ }).waitFor();
    await machine.close();
  }, 120_000);

  test('a second call about the same matter is proposed to be one with the first', async () => {
    for (const ownNumber of ['一', '二']) {
      const page = await openForm();
      await fillIn(page, '周小梅');
      await page.fill('[name="parties.1.name"]', '昆明市周家花卉有限公司');
      await page.fill('[name=ownNumber]', ownNumber);
      await page.press('[data-register]', 'Enter');
      await page.locator('h1', { hasText: /^争议 LD-/ }).waitFor();
      if (ownNumber === '二') await page.locator('[data-duplicate] a').first().waitFor();
    }
  }, 120_000);

  test('to who may not register there is nothing, as at an address nobody knows', async () => {
    const page = await served.openWindow();
    await page.locator('[data-staff=stf_tax]').click();
    await page.locator('[data-count=fresh]').waitFor();
    expect(await page.locator('header a', { hasText: '登记争议' }).count()).toBe(0);
    await page.goto(`${served.demo.url}/register`);
    const closed = await page.locator('.standing', { hasText: '未找到' }).innerText();
    await page.goto(`${served.demo.url}/disputes/dsp_nobody`);
    expect(await page.locator('.standing', { hasText: '未找到' }).innerText()).toBe(closed);
  }, 120_000);

  test('no window complained of anything but the lines that were cut', () => {
    expect(served.faults.filter((fault) => !fault.includes('net::ERR_CONNECTION_RESET'))).toEqual([]);
  });
});
