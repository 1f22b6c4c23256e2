import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { morning } from '../../seeds/demo/story.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { inPage, servePage, type ServedPage } from '../support/page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary: string }[];
}

/** What axe finds in the page as it stands; run by the browser's own tools, whom the page's policy does not bind. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as Violation[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Opens everything that is folded away. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
}

const desks = { width: 1440, height: 900 };
const phones = { width: 390, height: 844 };

inPage('with axe, in both languages, at a desk and on a phone', () => {
  let served: ServedPage;
  let disputeId: string;

  beforeAll(async () => {
    served = await servePage(morning('2025-08-27'));
    const story = flowerMarket();
    for await (const _step of playStory({ ...story, steps: story.steps.slice(0, 5) }, served.demo.scene));
    ({ disputeId } = story.subject());
  }, 240_000);
  afterAll(() => served.stop());

  test.each([
    ['zh', desks],
    ['zh', phones],
    ['en', desks],
    ['en', phones],
  ] as const)(
    'no violation on any page: %s %o',
    async (language, viewport) => {
      const found: Record<string, string[]> = {};
      const page = await served.openWindow({ viewport });
      const look = async (name: string) => {
        const wrong = await violations(page);
        if (wrong.length > 0) found[name] = wrong;
      };
      const open = async (path: string, ready: string) => {
        await page.goto(served.demo.url + path);
        await page.locator(ready).first().waitFor();
      };
      if (language === 'en') await page.locator('[lang=en]', { hasText: 'English' }).click();
      await page.locator('[data-staff=stf_station_admin]').waitFor();
      await look('sign-in');
      await page.locator('[data-staff=stf_station_admin]').click();
      for (const box of ['fresh', 'running', 'awaitingAcknowledgement', 'dueSoon']) {
        await open(`/inbox/${box}`, `[data-count=${box}]`);
        await page.locator('a.row, .standing h2').first().waitFor();
        await look(box);
      }
      await open('/register', 'main form, main h1');
      await look('register');
      await open('/disputes/dsp_nobody', '.standing h1');
      await look('nothing');
      await open(`/disputes/${disputeId}`, '.entries li');
      await look('dispute');
      await page.locator('[data-refer]').click();
      await page.locator('select[name=kind]').selectOption('R13');
      await page.locator('[data-send]').waitFor();
      await page.locator('[data-act]').first().click();
      await page.locator('form.step').waitFor();
      await unfold(page);
      await page.locator('.masks button').first().click();
      await page.locator('.why').first().waitFor();
      await look('dispute, everything open');
      for (const view of ['union', 'court', 'hrss', 'procuratorate', 'legalAid']) {
        await page.locator(`[data-view=${view}]`).click();
        await page.locator('[data-view][aria-pressed=true]').waitFor();
        await look(view);
      }
      expect(found).toEqual({});
      await page.close();
    },
    240_000,
  );

  test('the policy stayed as strict as it is', () => {
    expect(served.faults).toEqual([]);
  });
});
