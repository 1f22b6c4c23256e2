import type { Locator, Page } from 'playwright-core';
import type { ServedPage } from '../../support/page.ts';

/** One person at a desk who has a keyboard and nothing else: every control is reached by Tab, as a reader would. */
export class Desk {
  readonly page: Page;
  readonly #url: string;

  private constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  /** Opens a window and signs somebody in. */
  static async of(served: ServedPage, staffId: string): Promise<Desk> {
    const desk = new Desk(await served.openWindow(), served.demo.url);
    await desk.push(`[data-staff=${staffId}]`);
    await desk.page.locator('[data-count=fresh]').waitFor();
    return desk;
  }

  /** Opens a dispute by its address. */
  async visit(disputeId: string): Promise<void> {
    await this.page.goto(`${this.#url}/disputes/${disputeId}`);
    await this.page.locator('h1', { hasText: 'LD-' }).waitFor();
  }

  /** Opens the first line of a box of the inbox: j goes to it, Enter opens it. */
  async fromInbox(box: string): Promise<void> {
    await this.page.goto(`${this.#url}/inbox/fresh`);
    await this.push(`a[href="/inbox/${box}"]`);
    await this.page.locator('a.row').first().waitFor();
    await this.page.keyboard.press('j');
    await this.page.keyboard.press('Enter');
    await this.page.locator('h1', { hasText: 'LD-' }).waitFor();
  }

  /** Moves the focus to the first of these by Tab alone. @throws Error when Tab does not come by it */
  async reach(what: string | Locator): Promise<Locator> {
    const target = (typeof what === 'string' ? this.page.locator(what) : what).first();
    await target.waitFor();
    for (let tries = 0; tries < 8; tries += 1) {
      const way = await target.evaluate(tabsTo);
      if (way === 0) return target;
      for (let step = 0; step < Math.abs(way); step += 1) {
        await this.page.keyboard.press(way > 0 ? 'Tab' : 'Shift+Tab');
      }
    }
    throw new Error(`not reached by Tab: ${String(what)}`);
  }

  /** Presses a button or follows a link. */
  async push(what: string | Locator): Promise<void> {
    await this.reach(what);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses in a list by the arrow keys. */
  async choose(name: string, value: string): Promise<void> {
    await this.page.locator(`select[name="${name}"] option[value="${value}"]`).waitFor({ state: 'attached' });
    const list = await this.reach(`select[name="${name}"]`);
    const way = await list.evaluate(linesTo, value);
    for (let step = 0; step < Math.abs(way); step += 1) {
      await this.page.keyboard.press(way > 0 ? 'ArrowDown' : 'ArrowUp');
    }
  }

  /** Chooses the first there is to choose, below the line that asks to choose. */
  async chooseFirst(name: string): Promise<void> {
    await this.chooseAt(name, 0);
  }

  /** Chooses by the place in the list. */
  async chooseAt(name: string, index: number): Promise<void> {
    const option = this.page.locator(`select[name="${name}"] option:not([value=""])`).nth(index);
    await option.waitFor({ state: 'attached' });
    await this.choose(name, (await option.getAttribute('value'))!);
  }

  /** Names of the fields of a sort, those whose label tells the text alone. */
  async namesOf(fields: string, text = ''): Promise<string[]> {
    const found = this.page.locator('label', { hasText: text }).locator(fields);
    await found.first().waitFor();
    return Promise.all((await found.all()).map(async (each) => (await each.getAttribute('name'))!));
  }

  async lastOf(fields: string): Promise<string> {
    return (await this.namesOf(fields)).at(-1)!;
  }

  /** Records the consent that is still missing, where the preview asks for it. */
  async consentIfAsked(method: string): Promise<void> {
    await this.page.locator('[data-send]').waitFor();
    if ((await this.page.locator('[data-consent]').count()) === 0) return;
    await this.choose('method', method);
    if ((await this.page.locator('input[name=sensitiveAgreed]').count()) > 0) await this.tick('sensitiveAgreed');
    await this.push('[data-consent]');
    await this.page.locator('[data-consent]').waitFor({ state: 'detached' });
  }

  async type(name: string, text: string): Promise<void> {
    await this.reach(`[name="${name}"]`);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  /** Types a day into the browser's own field of year, month and day. */
  async day(name: string, day: string): Promise<void> {
    await this.reach(`input[name="${name}"]`);
    const [year, month, date] = day.split('-');
    await this.page.keyboard.type(`${month}${date}${year}`);
  }

  async tick(name: string): Promise<void> {
    await this.reach(`input[name="${name}"]`);
    await this.page.keyboard.press('Space');
  }

  /** Opens the browser's own window for a file, and chooses one. */
  async paper(kind: string): Promise<void> {
    // Chromium opens no second window for files within a moment of the first; a person presses again.
    for (let tries = 0; tries < 8; tries += 1) {
      await this.reach(`input[name="${kind}"]`);
      const asked = this.page.waitForEvent('filechooser', { timeout: 1_500 }).catch(() => null);
      await this.page.keyboard.press('Space');
      const chooser = await asked;
      if (!chooser) continue;
      await chooser.setFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from(kind) });
      return;
    }
    throw new Error(`no window for a file opened: ${kind}`);
  }

  /** Opens a form by its button, fills it in and sends it; it closes when the hub has taken it. */
  async fill(button: string, fillIn: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    await this.push(button);
    const form = this.page.locator('form.step');
    await form.waitFor();
    await fillIn();
    await this.push('form.step button[type=submit]');
    await Promise.race([form.waitFor({ state: 'detached' }), this.refused()]);
  }

  /** Sends the hand-off that is filled in, once nothing is missing any more. */
  async send(): Promise<void> {
    await this.page.locator('[data-send]:not([disabled])').waitFor();
    await this.push('[data-send]');
    await this.page.locator('[data-send]').waitFor({ state: 'detached' });
  }

  async refused(): Promise<never> {
    const told = this.page.locator('form.step .refused');
    await told.waitFor();
    throw new Error(`refused: ${await told.innerText()}`);
  }
}

/** What the functions below use of a page; they are run in the browser, whose names the program of the hub does not know. */
interface Control {
  readonly tabIndex: number;
  readonly options: ArrayLike<{ readonly value: string }>;
  readonly selectedIndex: number;
  matches(selector: string): boolean;
  checkVisibility(): boolean;
}
declare const document: { readonly activeElement: Control; querySelectorAll(selector: string): ArrayLike<Control> };

/** How many times Tab has to be pressed, or Shift+Tab where it is negative, by the order of the page. */
function tabsTo(target: unknown): number {
  const stops = Array.from(
    document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
  ).filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility());
  const to = stops.indexOf(target as Control);
  if (to < 0) return 1;
  if (document.activeElement === target) return 0;
  const from = stops.indexOf(document.activeElement);
  return from < 0 ? 1 : to - from;
}

/** How many lines further down the wanted one is. */
function linesTo(list: unknown, wanted: string): number {
  const { options, selectedIndex } = list as Control;
  return Array.from(options).findIndex(({ value }) => value === wanted) - selectedIndex;
}
