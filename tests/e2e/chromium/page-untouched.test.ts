import { expect, test } from 'vitest';
import { cardClosed, cardView, openCard } from './card.ts';
import { hover, markOf, settledNames } from './marks.ts';
import { chromiumSession } from './session.ts';

const session = chromiumSession();
const marked = [
  'person Simon Pegg',
  'person Tom Cruise',
  'person Vanessa Kirby',
  'person Rebecca Ferguson',
  'person Ving Rhames',
  'person Henry Czerny',
  'character Ethan Hunt',
];

interface Watched {
  before: string;
  globalsBefore: string;
  records: string[];
  seen: { type: string; prevented: boolean; target: string; trusted: boolean }[];
  dropped?: string;
  votes?: number;
}
declare const window: Window & Watched;

test('the DOM is the same, byte for byte, before marks, with marks, with a card but for its host, and after', async () => {
  const page = await session.open('/links.html');
  expect(await settledNames(page)).toEqual(marked);
  const state = () =>
    page.evaluate(() => {
      const html = document.documentElement.outerHTML;
      // The script that remembered the page ran while its own element was the last one read.
      const cut = window.before.lastIndexOf('</script>');
      return {
        same: html.startsWith(window.before.slice(0, cut)),
        tail: html.slice(cut),
        records: window.records,
      };
    });
  const withMarks = await state();
  expect(withMarks.same).toBe(true);
  expect(withMarks.tail).toMatch(/^<\/script>\s*<\/body><\/html>$/);
  expect(withMarks.records).toEqual([]);

  await page.evaluate(() => window.records.splice(0));
  await openCard(page, 'Tom Cruise');
  const withCard = await page.evaluate(() => {
    const hosts = Array.from(document.querySelectorAll('[popover]'));
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('[popover]')) host.remove();
    return { hosts: hosts.length, html: copy.outerHTML, text: hosts[0]?.textContent };
  });
  expect(withCard.hosts).toBe(1);
  expect(withCard.text).toBe('');
  await page.keyboard.press('Escape');
  await cardClosed(page);
  const after = await state();
  expect(after).toEqual({ ...withMarks, records: after.records });
  expect(withCard.html).toBe(await page.evaluate(() => document.documentElement.outerHTML));
  // Nothing but the coming, and going, of one element on the root.
  expect(after.records.every((record) => /^(childList HTML|attributes)/.test(record))).toBe(true);
  expect(after.records.filter((record) => record.startsWith('childList'))).toEqual([
    'childList HTML  +1 -0',
    'childList HTML  +0 -1',
  ]);
});

test('the page gets no new globals, no style sheet, no attribute of ours', async () => {
  const page = await session.open('/links.html');
  await settledNames(page);
  await openCard(page, 'Tom Cruise');
  const found = await page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(window).sort().join(),
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    root: Array.from(document.documentElement.attributes, ({ name }) => name),
    fetched: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension')).length,
  }));
  const before = await page.evaluate(() => window.globalsBefore.split(','));
  expect(found.globals.split(',').filter((name) => !before.includes(name))).toEqual(['globalsBefore']);
  expect(found).toMatchObject({ sheets: 1, adopted: 0, root: ['lang'], fetched: 0 });
});

test('typing into fields and rich text, with marks and with an open card', async () => {
  const page = await session.open('/links.html');
  await settledNames(page);
  await page.locator('#note').click();
  await page.keyboard.type('Tom Cruise was here');
  await page.locator('#long-note').click();
  await page.keyboard.type('Two\nlines of Simon Pegg');
  await page.locator('#rich').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Vanessa Kirby wins.');
  expect(await page.locator('#note').inputValue()).toBe('Tom Cruise was here');
  expect(await page.locator('#long-note').inputValue()).toBe('Two\nlines of Simon Pegg');
  expect(await page.locator('#rich').textContent()).toBe('Write here. Vanessa Kirby wins.');
  expect(await settledNames(page)).toEqual(marked);
  await page.locator('#note').focus();
  await openCard(page, 'Tom Cruise');
  await page.keyboard.type('!');
  expect(await page.locator('#note').inputValue()).toBe('Tom Cruise was here!');
  expect(await page.evaluate(() => window.seen.filter(({ prevented }) => prevented))).toEqual([]);
});

test('selecting across marks, by drag and by double click, and copying', async () => {
  const page = await session.open('/links.html');
  await session.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await settledNames(page);
  const first = await markOf(page, 'Tom Cruise');
  const last = await markOf(page, 'Vanessa Kirby');
  await page.mouse.move(first.x - first.width / 2 + 1, first.y);
  await page.mouse.down();
  await page.mouse.move(last.x, last.y, { steps: 4 });
  await page.mouse.move(last.x + last.width / 2 + 1, last.y);
  await page.mouse.up();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected).toMatch(/^Tom Cruise met Vanessa/);
  await page.keyboard.press('Control+C');
  await expect.poll(() => page.evaluate(() => window.seen.some(({ type }) => type === 'copy'))).toBe(true);
  expect(await cardView(page)).toBeNull();
  await page.mouse.dblclick(first.x - first.width / 4, first.y);
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe('Tom');
});

test('links, buttons, labels, the context menu and dragging work on names as before', async () => {
  const page = await session.open('/links.html');
  await settledNames(page);
  const link = await hover(page, 'Simon Pegg');
  await page.mouse.click(link.x, link.y);
  await page.waitForURL('**/links.html#pegg');
  const button = await markOf(page, 'Ving Rhames');
  await page.mouse.click(button.x, button.y);
  await page.mouse.click(button.x, button.y);
  const label = await markOf(page, 'Henry Czerny');
  await page.mouse.click(label.x, label.y);
  const name = await markOf(page, 'Tom Cruise');
  await page.mouse.click(name.x, name.y, { button: 'right' });
  await page.keyboard.press('Escape');
  await page.locator('#draggable').dragTo(page.locator('#basket'));
  expect(
    await page.evaluate(() => ({
      votes: window.votes,
      checked: document.querySelector<HTMLInputElement>('#check')?.checked,
      dropped: window.dropped,
      menu: window.seen.find(({ type }) => type === 'contextmenu')?.prevented,
    })),
  ).toEqual({ votes: 2, checked: true, dropped: 'ferguson', menu: false });
});

test('nobody’s focus is taken, and a plain click on a name is only a click', async () => {
  const page = await session.open('/links.html');
  await page.locator('#note').focus();
  await settledNames(page);
  const { x, y } = await markOf(page, 'Tom Cruise');
  await page.mouse.click(x, y);
  const clicks = await page.evaluate(() => window.seen.filter(({ type }) => type === 'click'));
  expect(clicks).toEqual([{ type: 'click', prevented: false, target: 'prose', trusted: true }]);
});
