import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { startDemoHub, type DemoHub } from '../../src/cli/demo-hub.ts';
import { readConsole } from '../../src/http/console-files.ts';
import { consoleRoutes } from '../../src/http/console-routes.ts';
import { openTestDatabase } from './test-database.ts';

const root = join(import.meta.dirname, '../..');

/** A Chromium of this machine: `apt-get install chromium`, or the one ACCORD_TEST_CHROMIUM names. */
export const browserPath = [
  process.env.ACCORD_TEST_CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));

if (!browserPath) {
  console.log('未找到 Chromium，已跳过网页测试 / no Chromium found: the tests of the page are skipped');
}

/** Describes what is done in the page; counted as skipped where this machine has no Chromium. */
export const inPage = browserPath ? describe : describe.skip;

/** A hub that serves the page, and a browser to open it in. */
export interface ServedPage {
  readonly demo: DemoHub;
  readonly browser: Browser;
  /** Whatever the browser complained of, the content policy's refusals included. */
  readonly faults: string[];
  /** A window of its own at the sign-in. */
  openWindow(options?: BrowserContextOptions): Promise<Page>;
  stop(): Promise<void>;
}

/** Builds the page where it is out of date, and serves it on a database and a clock of its own. */
export async function servePage(start: Date): Promise<ServedPage> {
  execFileSync(process.execPath, [join(root, 'scripts/build-console.mjs')], { cwd: root });
  const page = readConsole(join(root, 'src/console/dist'))!;
  let nonces = 0;
  const demo = await startDemoHub(await openTestDatabase(), start, undefined, {
    mount: (app) => void app.use(consoleRoutes(page, () => `n${++nonces}`)),
  });
  // A root user has no sandbox to run in.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // The browser's own fields of a day stand in the order of its own language.
  const env = { ...process.env, LANGUAGE: 'en' } as Record<string, string>;
  const browser = await chromium.launch({ executablePath: browserPath!, args, env });
  const faults: string[] = [];

  async function openWindow(options: BrowserContextOptions = {}): Promise<Page> {
    const window = await browser.newPage({ locale: 'zh-CN', ...options });
    window.setDefaultTimeout(30_000);
    window.on('console', (said) => {
      // A story's clock runs past the end of tokens in a moment: the page is refused once, and signs in again.
      const isWorthTelling = ['error', 'warning'].includes(said.type()) && !said.text().includes('401 (Unauthorized)');
      if (isWorthTelling) faults.push(said.text());
    });
    window.on('pageerror', (error) => faults.push(error.message));
    await window.goto(demo.url);
    return window;
  }

  async function stop(): Promise<void> {
    await browser.close();
    await demo.hub.stop();
  }
  return { demo, browser, faults, openWindow, stop };
}
