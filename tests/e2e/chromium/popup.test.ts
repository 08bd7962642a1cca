import { expect, test } from 'vitest';
import { openedCard } from './card.ts';
import { markedNames, markOf } from './marks.ts';
import { chromiumSession } from './session.ts';
import { store } from './tab-status.ts';
import { visibleText } from './visible-text.ts';

const session = chromiumSession();
const soon = { timeout: 5000, interval: 50 };

async function popupOn(path: string) {
  const page = await session.open(path);
  await markOf(page, 'Tom Cruise');
  const popup = await session.openPopup(page);
  await popup.getByRole('button', { name: /Tom Cruise/ }).waitFor();
  return { page, popup, search: popup.getByRole('combobox') };
}

test('it opens with the focus in the search', async () => {
  const { popup, search } = await popupOn('/links.html');
  await expect.poll(() => search.evaluate((field) => field === document.activeElement), soon).toBe(true);
  expect(await popup.title()).toBe('Cuecard');
});

test.each([
  ['Tom Cruise', 'Tom Cruise'],
  ['tom cruse', 'Tom Cruise'],
  ['cruise', 'Tom Cruise'],
  ['fergusson', 'Rebecca Ferguson'],
  ['klementief', 'Pom Klementieff'],
  ['mision impossible 7', 'Mission: Impossible 7'],
  ['mcquarrie', 'Christopher McQuarrie'],
  ['fallout', 'Mission: Impossible - Fallout'],
  ['ethan hun', 'Ethan Hunt'],
])('the search finds for “%s” %s first', async (query, name) => {
  const { popup, search } = await popupOn('/links.html');
  await search.fill(query);
  const first = popup.getByRole('option').first();
  await expect.poll(() => first.textContent(), soon).toContain(name);
  await search.press('Enter');
  await popup.getByRole('heading', { name }).waitFor();
});

test('arrows choose, Enter opens the card there, Esc goes back, Esc empties the field', async () => {
  const { popup, search } = await popupOn('/links.html');
  await search.fill('impossible');
  await popup.getByRole('option').nth(1).waitFor();
  const second = await popup.getByRole('option').nth(1).textContent();
  await search.press('ArrowDown');
  expect(await popup.getByRole('option', { selected: true }).textContent()).toBe(second);
  await search.press('ArrowUp');
  await search.press('ArrowUp');
  expect(await popup.getByRole('option').last().getAttribute('aria-selected')).toBe('true');
  await search.press('ArrowDown');
  await search.press('ArrowDown');
  await search.press('Enter');
  const heading = popup.getByRole('heading', { level: 2 }).first();
  await heading.waitFor();
  expect(second).toContain(await heading.textContent());
  await popup.keyboard.press('Escape');
  await expect.poll(() => search.inputValue(), soon).toBe('impossible');
  await search.press('Escape');
  expect(await search.inputValue()).toBe('');
});

test('a card in the popup leads on to other cards and back', async () => {
  const { popup, search } = await popupOn('/links.html');
  await search.fill('ethan hunt');
  await popup.getByRole('option').first().waitFor();
  await search.press('Enter');
  await popup.getByRole('heading', { name: 'Ethan Hunt' }).waitFor();
  await popup.getByRole('button', { name: 'Tom Cruise', exact: true }).first().click();
  await popup.getByRole('heading', { name: 'Tom Cruise' }).waitFor();
  await popup.getByRole('button', { name: 'Back' }).click();
  await popup.getByRole('heading', { name: 'Ethan Hunt' }).waitFor();
});

test('nothing found is said', async () => {
  const { popup, search } = await popupOn('/links.html');
  await search.fill('qqqqqqq');
  await expect.poll(() => visibleText(popup), soon).toContain('Nothing found for “qqqqqqq”');
});

test('“On this page” lists the names with counts, and choosing one scrolls there and opens its card', async () => {
  const page = await session.open('/feed.html');
  await page.evaluate(() => {
    const filler = '<p style="height: 300px">Nothing to see.</p>'.repeat(10);
    document
      .getElementById('ticker')
      ?.insertAdjacentHTML('beforeend', `${filler}<p>Simon Pegg, and Simon Pegg.</p>`);
  });
  const popup = await session.openPopup(page);
  const row = popup.getByRole('button', { name: /Simon Pegg/ });
  await row.waitFor();
  expect(await row.textContent()).toContain('2');
  const closed = popup.waitForEvent('close');
  await row.click();
  await closed;
  await page.bringToFront();
  const card = await openedCard(page, 'Simon Pegg');
  expect(card.hasFocus).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
});

test('choosing a name that has gone from the page says so, and shows what is known', async () => {
  const { page, popup } = await popupOn('/feed.html');
  await page.evaluate(() => {
    document.getElementById('first')?.remove();
  });
  await popup.getByRole('button', { name: /Tom Cruise/ }).click();
  await popup.getByRole('heading', { name: 'Tom Cruise' }).waitFor();
});

test('the switch for this site works at once, both ways', async () => {
  const { page, popup } = await popupOn('/links.html');
  const site = popup.getByRole('switch', { name: /news\.test/ });
  expect(await site.getAttribute('aria-checked')).toBe('true');
  await site.click();
  await expect.poll(() => markedNames(page), soon).toEqual([]);
  await expect.poll(() => visibleText(popup), soon).toMatch(/off on news\.test/i);
  expect(await site.getAttribute('aria-checked')).toBe('false');
  await site.focus();
  await popup.keyboard.press('Space');
  await expect.poll(() => markedNames(page), soon).toContain('person Tom Cruise');
});

test('the pause for all sites works at once, and says so', async () => {
  const { page, popup } = await popupOn('/links.html');
  await popup.getByRole('switch', { name: /pause/i }).click();
  await expect.poll(() => markedNames(page), soon).toEqual([]);
  await expect.poll(() => visibleText(popup), soon).toMatch(/paused on all sites/i);
  await popup.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(() => markedNames(page), soon).toContain('person Tom Cruise');
});

test('it tells which rule switched a site off', async () => {
  await store(session, { siteRules: [{ pattern: '*.test', on: false }] });
  const page = await session.open('/links.html');
  const popup = await session.openPopup(page);
  await expect.poll(() => visibleText(popup), soon).toContain('*.test');
});

test('on a page of the browser it says that it can’t run there, and the search still works', async () => {
  const page = await session.open('chrome://version/');
  const popup = await session.openPopup(page);
  await expect.poll(() => visibleText(popup), soon).toMatch(/can’t run on browser pages/i);
  const site = popup.getByRole('switch').first();
  expect(await site.isDisabled()).toBe(true);
  await popup.getByRole('combobox').fill('ethan');
  await popup.getByRole('option').first().waitFor();
});

test('a page without known names says so', async () => {
  const page = await session.open('/no-film-here.html');
  const popup = await session.openPopup(page);
  await expect.poll(() => visibleText(popup), soon).toContain('No known names on this page');
});
