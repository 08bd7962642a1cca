import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../until.ts';
import { type Firefox, launchFirefox, welcomePages } from './launch.ts';
import { hover, markedNames } from './marks.ts';

let firefox: Firefox;
const soon = { timeout: 8000, interval: 50 };
const welcomes = () => welcomePages(firefox.browser);

beforeAll(async () => {
  firefox = await launchFirefox({ keepWelcome: true });
});
afterAll(() => firefox?.close());

test('the welcome page opens at the installation, and its paragraph is alive', async () => {
  const [welcome] = (await welcomes()) as [Page];
  await expect
    .poll(() => markedNames(welcome), soon)
    .toEqual(expect.arrayContaining(['person Tom Cruise', 'person Cruise', 'character Ethan Hunt']));
  expect(await welcome.evaluate(() => document.body.innerText)).toContain('Try it');
  await hover(welcome, 'Tom Cruise');
  await until('the card', () => welcome.$('html > [popover]'));
  await expect
    .poll(() => welcome.evaluate(() => document.body.innerText), soon)
    .toContain('That is all there is to it');
  // Access was given with the installation: nobody is asked for it.
  expect(await welcome.$('.notice')).toBeNull();
});

test('it has the keys of this browser', async () => {
  const [welcome] = (await welcomes()) as [Page];
  const text = await until('the keys', () =>
    welcome.$eval('.keys', (list) => (list as HTMLElement).innerText),
  );
  expect(text.replace(/\s+/g, '')).toContain('Alt+Shift+J');
});

test('an update opens nothing', async () => {
  for (const page of await welcomes()) await page.close();
  await firefox.reinstall();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await welcomes()).toEqual([]);
});
