// Takes the pictures of the page that the README shows, of invented people and disputes: node scripts/picture-page.mjs
// 拍摄 README 中的网页图片，人员与争议均为虚构；须有 Chromium。
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import './register-swc.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/pictures');
const executablePath = [
  process.env.ACCORD_TEST_CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));
if (!executablePath) {
  console.error('未找到 Chromium / no Chromium found: apt-get install chromium, or name one in ACCORD_TEST_CHROMIUM');
  process.exit(2);
}
execFileSync(process.execPath, [join(root, 'scripts/build-console.mjs')], { cwd: root, stdio: 'inherit' });

const { startDemoHub } = await import('../src/cli/demo-hub.ts');
const { playStory } = await import('../src/cli/play-story.ts');
const { consoleRoutes } = await import('../src/http/console-routes.ts');
const { readConsole } = await import('../src/http/console-files.ts');
const { openDatabase } = await import('../src/storage/open-database.ts');
const { flowerMarket } = await import('../seeds/demo/flower-market.ts');
const { morning } = await import('../seeds/demo/story.ts');

const page = readConsole(join(root, 'src/console/dist'));
let nonces = 0;
const demo = await startDemoHub(await openDatabase({ memory: true }), morning('2025-08-27'), undefined, {
  mount: (app) => void app.use(consoleRoutes(page, () => `n${++nonces}`)),
});
const story = flowerMarket();
const steps = playStory(story, demo.scene);
/** Plays the story up to and with a step. */
async function playTo(id) {
  for (;;) {
    const { value, done } = await steps.next();
    if (done || value.id === id) return;
  }
}

const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args });
mkdirSync(folder, { recursive: true });
try {
  await playTo('SA3');
  await take('dispute', 'stf_mediator', async (window) => {
    await window.goto(`${demo.url}/disputes/${story.subject().disputeId}`);
    await window.locator('.entries li').first().waitFor();
    await window.locator('[data-step=RECORD_OTHER_PARTY_AGREED]').click();
    await window.locator('form.step').waitFor();
    await window.evaluate('window.scrollTo(0, 0)');
  });
  await playTo('SA6');
  await take('inbox', 'stf_court_clerk', (window) => window.locator('a.row').first().waitFor());
  await playTo('SA10');
  await take('timeline', 'stf_union_officer', async (window) => {
    await window.goto(`${demo.url}/disputes/${story.subject().disputeId}`);
    await window.locator('.entries li').first().waitFor();
    await window.waitForTimeout(1_500);
    await window.locator('.history').evaluate(mostArrows);
    await window.locator('#timeline').scrollIntoViewIfNeeded();
    await window.evaluate('window.scrollBy(0, 700)');
    await window.waitForTimeout(300);
  });
} finally {
  await browser.close();
  await demo.hub.stop();
}
process.exit(0);

/** Run in the browser: scrolls to where most is handed over. */
async function mostArrows(history) {
  let best = { top: 0, arrows: 0 };
  for (let top = 0; top < history.scrollHeight; top += 240) {
    history.scrollTop = top;
    await new Promise((done) => setTimeout(done, 40));
    const arrows = history.querySelectorAll('.arrow').length;
    if (arrows > best.arrows) best = { top, arrows };
  }
  history.scrollTop = best.top;
}

/** One picture in each language, of the desk of one person. */
async function take(name, staffId, goThere) {
  for (const language of ['zh', 'en']) {
    const window = await browser.newPage({ viewport: { width: 1180, height: 720 } });
    await window.goto(demo.url);
    if (language === 'en') await window.locator('[lang=en]', { hasText: 'English' }).click();
    await window.locator(`[data-staff=${staffId}]`).click();
    await window.locator('[data-count=fresh]').waitFor();
    await goThere(window);
    await window.screenshot({ path: join(folder, `${name}.${language}.png`) });
    await window.close();
  }
}
