import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { agencies } from '../../seeds/agencies.ts';
import { publishedYears } from '../../seeds/calendars/index.ts';
import { staff } from '../../seeds/staff.ts';
import { readConfig } from '../../src/config.ts';
import { readConsole } from '../../src/http/console-files.ts';
import { signInOf } from '../../src/http/console-page.ts';
import { consoleRoutes } from '../../src/http/console-routes.ts';
import { createHub, type Hub } from '../../src/http/hub.ts';
import { freshKeyRing } from '../../src/http/key-ring-source.ts';
import { createLog } from '../../src/http/log.ts';
import { ManualClock } from '../../src/kernel/moment.ts';
import { WorkingCalendar } from '../../src/kernel/working-days.ts';
import { keyRingText } from '../../src/storage/vault/key-ring.ts';
import { startOidcIssuer, type OidcIssuer } from '../support/oidc-issuer.ts';
import { browserPath, inPage } from '../support/page.ts';
import { openTestDatabase } from '../support/test-database.ts';

const root = join(import.meta.dirname, '../..');

inPage('in production, in the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-sign-in-'));
  const clock = new ManualClock(new Date());
  let issuer: OidcIssuer;
  let hub: Hub;
  let url: string;
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    execFileSync(process.execPath, [join(root, 'scripts/build-console.mjs')], { cwd: root });
    issuer = await startOidcIssuer({
      clientId: 'accord-page',
      audience: 'accord',
      people: [
        { sub: 'stf_court_clerk', agency: 'agy_court_chenggong' },
        { sub: 'stf_nobody', agency: 'agy_court_chenggong' },
      ],
      now: () => clock.now(),
      seconds: 600,
    });
    const [jwks, logKey] = [join(folder, 'keys.json'), join(folder, 'log.pem')];
    writeFileSync(jwks, JSON.stringify(issuer.jwks));
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(logKey, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    const config = readConfig({
      ...{ ACCORD_MODE: 'production', ACCORD_ACCEPT_EMBEDDED: 'yes', ACCORD_DATA_DIR: folder, PORT: '0' },
      ...{ ACCORD_ISSUER: issuer.url, ACCORD_AUDIENCE: 'accord', ACCORD_JWKS: jwks, ACCORD_PAGE_CLIENT: 'accord-page' },
      ...{ ACCORD_KEYS: 'env:RING', RING: keyRingText(freshKeyRing()), ACCORD_LOG_KEY: logKey },
      ...{ ACCORD_LOG_LEVEL: 'silent' },
    });
    const page = readConsole(join(root, 'src/console/dist'))!;
    const signIn = signInOf(config);
    let nonces = 0;
    hub = await createHub({
      config,
      database: await openTestDatabase(),
      calendar: new WorkingCalendar(publishedYears),
      clock,
      log: createLog({ level: 'silent' }),
      seeds: { agencies, staff },
      ...(signIn && signIn !== 'DEMO'
        ? { mount: (app) => void app.use(consoleRoutes(page, () => `n${++nonces}`, signIn)) }
        : {}),
    });
    ({ url } = await hub.start());
    issuer.allow(url);
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath: browserPath!, args });
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await hub.stop();
    await issuer.stop();
    rmSync(folder, { recursive: true });
  });

  async function openAt(path: string): Promise<Page> {
    const page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    page.on('console', (said) => {
      if (['error', 'warning'].includes(said.type())) faults.push(said.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(url + path);
    return page;
  }

  async function signIn(page: Page, sub = 'stf_court_clerk'): Promise<void> {
    await page.locator('[data-sign-in]').press('Enter');
    await page.locator('a', { hasText: sub }).click();
  }

  const inside = (page: Page) => page.locator('header .who', { hasText: '呈贡' }).waitFor();
  const sessionKeys = (page: Page) =>
    page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])');

  test('somebody the issuer signs in comes back to where they were, and no token is kept anywhere', async () => {
    const page = await openAt('/inbox/running');
    await signIn(page);
    await inside(page);
    await page.locator('h1', { hasText: '在办' }).waitFor();
    expect(page.url()).toBe(`${url}/inbox/running`);
    const kept = await sessionKeys(page);
    expect(kept).not.toMatch(/eyJ|verifier|nonce|code/);
    expect([issuer.granted, issuer.refused]).toEqual([['authorization_code'], []]);

    await page.reload();
    await page.locator('a', { hasText: 'stf_court_clerk' }).click();
    await inside(page);
    expect(page.url()).toBe(`${url}/inbox/running`);
  }, 120_000);

  test('a token that has run out is renewed unseen; where that is refused, the person signs in again', async () => {
    const page = await openAt('/');
    await signIn(page);
    await inside(page);
    const later = () => {
      clock.moveTo(new Date(clock.now().getTime() + 3_600_000));
      return page.clock.setSystemTime(clock.now());
    };
    await later();
    await page.locator('.boxes a', { hasText: '逾期' }).click();
    await page.locator('.standing', { hasText: '此处没有待办' }).waitFor();
    expect(issuer.granted.at(-1)).toBe('refresh_token');

    await later();
    issuer.endGrants();
    await page.locator('.boxes a', { hasText: '在办' }).click();
    await page.locator('a', { hasText: 'stf_court_clerk' }).click();
    await page.locator('h1', { hasText: '在办' }).waitFor();
  }, 120_000);

  test('an answer to another question, and a token about another sign-in, sign nobody in', async () => {
    const stranger = await openAt('/signed-in?code=stolen&state=guessed');
    await stranger.locator('[data-door=FAILED]').waitFor();
    expect(stranger.url()).toBe(`${url}/`);

    issuer.spoilNonce('replayed');
    const page = await openAt('/');
    await signIn(page);
    await page.locator('[data-door=FAILED]').waitFor();
    issuer.spoilNonce(null);
    await signIn(page);
    await inside(page);
  }, 120_000);

  test('somebody the hub does not know is told so, once, and is not sent round and round', async () => {
    const page = await openAt('/');
    await signIn(page, 'stf_nobody');
    await page.locator('[data-door=REFUSED]').waitFor();
    expect(await sessionKeys(page)).not.toContain('signedIn');
  }, 120_000);

  test('signing out ends the session at the issuer too', async () => {
    const page = await openAt('/');
    await signIn(page);
    await inside(page);
    await page.locator('header button', { hasText: '退出' }).click();
    await page.locator('[data-door=OUT]').waitFor();
    expect(issuer.granted.at(-1)).toBe('end');
  }, 120_000);

  test('the demo signs in nobody here', async () => {
    for (const path of ['/demo/people', '/demo/token']) expect((await fetch(url + path)).status).toBe(404);
  });

  test('nothing was refused by the policy of the page, and the issuer was asked nothing wrong', () => {
    expect(faults.filter((fault) => !/40[01] \(/.test(fault))).toEqual([]);
    expect(issuer.refused).toEqual(['token refresh_token']);
  });
});
