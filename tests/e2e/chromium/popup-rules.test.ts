import { expect, test } from 'vitest';
import { flawsOf } from './axe.ts';
import { markOf } from './marks.ts';
import { chromiumSession } from './session.ts';
import { store } from './tab-status.ts';

const phone = 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0';
const session = chromiumSession();

test('the rule that switched a site off leads to itself in the options', async () => {
  const rules = [
    ...Array.from({ length: 30 }, (_, n) => ({ pattern: `site-${n}.example`, on: false })),
    { pattern: '*.test', on: false },
  ];
  await store(session, { siteRules: rules });
  const page = await session.open('/links.html');
  const popup = await session.openPopup(page);
  const opened = session.browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'See the rule *.test in the options' }).click();
  const options = await opened;
  const rule = options.getByRole('switch', { name: '*.test' });
  await rule.waitFor();
  expect(options.url()).toContain('/src/options/index.html#rule-');
  await expect.poll(() => rule.evaluate((one) => one === document.activeElement)).toBe(true);
  const box = await rule.boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(900);
  expect(await flawsOf(options)).toEqual([]);
  await options.close();
});

test('an address leads to a section of the options', async () => {
  const options = await session.openOwn('/src/options/index.html#keyboard');
  await options.locator('#keyboard').waitFor();
  await expect.poll(() => options.evaluate(() => scrollY)).toBeGreaterThan(200);
});

test('arrows go from the empty search through the names and back', async () => {
  const page = await session.open('/links.html');
  await markOf(page, 'Tom Cruise');
  const popup = await session.openPopup(page);
  const rows = popup.locator('.name-row');
  await rows.nth(2).waitFor();
  const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
  await popup.keyboard.press('ArrowDown');
  expect(await focused()).toBe(await rows.nth(0).textContent());
  await popup.keyboard.press('ArrowDown');
  expect(await focused()).toBe(await rows.nth(1).textContent());
  await popup.keyboard.press('ArrowUp');
  await popup.keyboard.press('ArrowUp');
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
});

test.each([
  { width: 360, height: 640 },
  { width: 320, height: 480 },
  { width: 780, height: 360 },
])(
  'on a phone of $width × $height the popup takes all of it, and a finger finds everything',
  async (size) => {
    const page = await session.open('/links.html');
    await markOf(page, 'Tom Cruise');
    const popup = await session.openPopup(page);
    await popup.setViewportSize(size);
    const cdp = await popup.context().newCDPSession(popup);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'pointer', value: 'coarse' }] });
    await cdp.send('Emulation.setUserAgentOverride', { userAgent: phone });
    await popup.reload();
    await popup.locator('.name-row').first().waitFor();
    const layout = await popup.evaluate(() => {
      const targets = [...document.querySelectorAll<HTMLElement>('button, input')];
      return {
        width: document.body.getBoundingClientRect().width,
        scrolls: document.documentElement.scrollWidth,
        pointer: matchMedia('(pointer: coarse)').matches,
        small: targets
          .filter((target) => target.getBoundingClientRect().height < 44)
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        listHeight: document.querySelector('.page-state')?.clientHeight ?? 0,
      };
    });
    expect(layout.pointer).toBe(true);
    expect(layout.width).toBeGreaterThanOrEqual(size.width - 16);
    expect(layout.scrolls).toBeLessThanOrEqual(size.width);
    expect(layout.small).toEqual([]);
    expect(layout.listHeight).toBeGreaterThan(100);
    await cdp.detach();
  },
);
