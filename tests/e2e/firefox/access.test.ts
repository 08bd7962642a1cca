import { expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { until } from '../until.ts';
import { markedNames, markOf } from './marks.ts';
import { firefoxSession } from './session.ts';

declare const browser: Extension;

// The question goes to the user in a panel of the browser's own, which no driver reaches: here it is answered with yes.
const session = firefoxSession({ preferences: { 'extensions.webextOptionalPermissionPrompts': false } });
const soon = { timeout: 8000, interval: 50 };

test.each(['popup', 'options', 'welcome'] as const)(
  'access to websites that was taken away is said in the %s, and given back there',
  async (where) => {
    const page = await session.open('/feed.html');
    await markOf(page, 'Tom Cruise');
    const tabId = await session.tabId(page);
    const popup = await session.openPopup(page);
    await popup.evaluate(() => browser.permissions.remove({ origins: ['<all_urls>'] }));
    const badge = () => popup.evaluate((tab) => browser.action.getBadgeText({ tabId: tab }), tabId);
    await expect.poll(badge, soon).toBe('!');
    const own = where === 'popup' ? popup : await session.openOwn(`/src/${where}/index.html`);
    const button = await until('the button that asks for access', () => own.$('.notice button'));
    expect(await own.evaluate(() => document.body.innerText)).toContain('may not read any website');
    await page.reload();
    expect(await markedNames(page)).toEqual([]);
    await own.bringToFront();
    await button.click();
    await expect.poll(() => own.$('.notice.off'), soon).toBeNull();
    // In the page that is open, without a load.
    await page.bringToFront();
    await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
    await expect.poll(badge, soon).toBe('1');
  },
);
