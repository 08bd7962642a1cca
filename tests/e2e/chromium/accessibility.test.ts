import { describe, expect, test } from 'vitest';
import { small } from '../small-pack.ts';
import { cardFlaws, flawsOf } from './axe.ts';
import { openCard } from './card.ts';
import { hover, markOf } from './marks.ts';
import { cardsAre, clickIn } from './pins.ts';
import { chromiumSession } from './session.ts';
import { store } from './tab-status.ts';

const session = chromiumSession();
const schemes = ['light', 'dark'] as const;

describe.each(schemes)('in a %s browser nothing is amiss', (colorScheme) => {
  test('in the popup: names, results, a card, off', async () => {
    const page = await session.open('/links.html');
    await markOf(page, 'Tom Cruise');
    const popup = await session.openPopup(page);
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await popup.getByRole('button', { name: /Tom Cruise/ }).waitFor();
    expect(await flawsOf(popup)).toEqual([]);
    await popup.getByRole('combobox').fill('impossible');
    await popup.getByRole('option').first().waitFor();
    expect(await flawsOf(popup)).toEqual([]);
    await popup.getByRole('combobox').press('Enter');
    await popup.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await flawsOf(popup)).toEqual([]);
    await store(session, { siteRules: [{ pattern: 'news.test', on: false }] });
    await popup.reload();
    await popup.getByText('Off on news.test').waitFor();
    expect(await flawsOf(popup)).toEqual([]);
  });

  test('in the options', async () => {
    await store(session, { siteRules: [{ pattern: 'example.com', on: false }] });
    const options = await session.openOwn('/src/options/index.html');
    await options.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await options.getByText('example.com', { exact: true }).first().waitFor();
    await options.locator('#facts dd').first().waitFor();
    expect(await flawsOf(options)).toEqual([]);
    await options.setViewportSize({ width: 320, height: 700 });
    expect(await flawsOf(options)).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('in the options while a pack is read in, with another that was added', async () => {
    const options = await session.openOwn('/src/options/index.html');
    await options.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await options.getByLabel('Pack file').setInputFiles({
      name: 'harbour.ndjson',
      mimeType: 'application/x-ndjson',
      buffer: Buffer.from(small()),
    });
    await options.getByRole('button', { name: 'Remove Harbour films' }).waitFor();
    await options.getByRole('switch', { name: 'American films' }).click();
    await options.getByText(/records, .* a second/).waitFor();
    expect(await flawsOf(options)).toEqual([]);
    await options.setViewportSize({ width: 320, height: 700 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await options.getByRole('button', { name: 'Cancel' }).click();
    await options.getByText('you stopped it').waitFor();
  });

  test.each(['Mission: Impossible 7', 'Tom Cruise', 'Ethan Hunt'])('in the card of %s', async (name) => {
    const page = await session.open('/card-places.html');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openCard(page, name);
    expect(await cardFlaws(page)).toEqual([]);
  });

  test('in several cards, pinned, and one of them about to be moved', async () => {
    const page = await session.open('/card-places.html');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openCard(page, 'Ethan Hunt');
    await clickIn(page, 'Ethan Hunt', 'Pin this card');
    await clickIn(page, 'Ethan Hunt', 'Move this card');
    await hover(page, 'Vanessa Kirby');
    await cardsAre(page, '*Ethan Hunt', 'Vanessa Kirby');
    expect(await cardFlaws(page)).toEqual([]);
  });
});

test('with a keyboard alone the popup is usable from end to end', async () => {
  const page = await session.open('/links.html');
  await markOf(page, 'Tom Cruise');
  const popup = await session.openPopup(page);
  await popup.getByRole('button', { name: /Tom Cruise/ }).waitFor();
  const reached: string[] = [];
  for (let step = 0; step < 20; step++) {
    await popup.keyboard.press('Tab');
    reached.push(
      await popup.evaluate(() => {
        const element = document.activeElement;
        return `${element?.getAttribute('role') ?? element?.tagName.toLowerCase()} ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`;
      }),
    );
  }
  expect(reached.filter((one) => one.startsWith('switch')).length).toBeGreaterThanOrEqual(2);
  expect(reached.some((one) => one.includes('Tom Cruise'))).toBe(true);
  expect(reached.some((one) => one.includes('Options'))).toBe(true);
});
