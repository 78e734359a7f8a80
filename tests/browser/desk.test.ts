import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskOnTest, deskOnTest } from '../unit/local/deskOnTest.ts';
import { hasChromium, openPage, type Page } from './chromium.ts';

if (!hasChromium) process.stderr.write('\nLEFT OUT: the browser tests of the desk need /usr/bin/chromium (apt-get install chromium).\n\n');
const LINES = "[...document.querySelectorAll('#lines .line .text')].map((p) => p.textContent)";
const TIMEOUT_MS = 60_000;

describe.skipIf(!hasChromium)('the desk in a browser (left out where there is no Chromium)', { timeout: TIMEOUT_MS }, () => {
  let desk: DeskOnTest;
  let page: Page;
  beforeAll(async () => {
    desk = await deskOnTest();
    page = await openPage();
  }, TIMEOUT_MS);
  afterAll(async () => {
    await page?.close();
    await desk?.end();
  });

  it('brings a family in one click and takes a text from the keyboard', async () => {
    await page.look({ width: 1400 });
    await page.goto(desk.url);
    await page.until("document.querySelector('[data-demo=en]')");
    await page.evaluate("document.querySelector('[data-demo=en]').click()");
    await page.until("document.querySelector('#knows .step')");
    await page.evaluate("document.getElementById('text').focus()");
    await page.type('PLAN');
    expect(await page.evaluate("document.getElementById('count').textContent")).toBe('4 characters · 1 segment');
    await page.press('Enter');
    await page.until(`${LINES}.length === 2`);
    expect(await page.evaluate<string[]>(LINES)).toEqual(['PLAN', expect.stringMatching(/^Mia, night 1 of this step/) as string]);
    expect(await page.evaluate("document.getElementById('text').value")).toBe('');
  });

  it('moves the clock and shows what came, by itself', async () => {
    await page.evaluate("document.querySelector('[data-to=next-nudge]').click()");
    await page.until(`${LINES}.length === 3`);
    expect(await page.evaluate("document.querySelector('#lines li:last-child .meta').textContent")).toMatch(/^6:\d\d pm · bedtime · 1 segment$/);
    expect(await page.evaluate("document.getElementById('clock-time').textContent")).toMatch(/^6:\d\d pm$/);
    await desk.post('/texts', { phone: '+15555550101', body: 'STOP' });
    await desk.refresh();
    await page.until("document.getElementById('phone-state').textContent.includes('said STOP')");
  });

  it('shows a text as text, whatever is in it', async () => {
    await desk.post('/texts', { phone: '+15555550101', body: '<img src=x onerror=alert(1)>' });
    await page.until(`${LINES}.some((text) => text.startsWith('<img'))`);
    expect(await page.evaluate("document.querySelectorAll('#lines img').length")).toBe(0);
  });

  it.each([1400, 390])('fits a window %i wide, light and dark, and complains of nothing', async (width) => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.look({ width, height: 844, scheme });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
    expect(page.complaints()).toEqual([]);
  });

  it('names every control for who cannot see it', async () => {
    const nameless = await page.evaluate(`[...document.querySelectorAll('button, select, textarea, input')]
      .filter((e) => !(e.textContent.trim() || e.ariaLabel || e.labels?.length)).map((e) => e.outerHTML)`);
    expect(nameless).toEqual([]);
  });
});
