import { expect, test } from 'vitest';
import { inCard, openCard, openedCard } from './card.ts';
import { hover, markOf, settledNames } from './marks.ts';
import { chromiumSession } from './session.ts';

const session = chromiumSession();

test('a page whose own rules allow it nothing is marked, and its card looks like any other', async () => {
  const look = (page: Parameters<typeof inCard>[0]) =>
    inCard(
      page,
      (root) => {
        const dialog = root.querySelector('dialog, [role=dialog]') as HTMLElement;
        const { backgroundColor, borderRadius, fontFamily, width, padding } = getComputedStyle(dialog);
        return {
          backgroundColor,
          borderRadius,
          fontFamily,
          width,
          padding,
          rules: root.adoptedStyleSheets.length,
        };
      },
      null,
    );
  const easy = await session.open('/card-places.html');
  await openCard(easy, 'Tom Cruise');
  const expected = await look(easy);
  const page = await session.open('/strict-csp.html');
  expect(await settledNames(page)).toEqual(['person Tom Cruise', 'film Mission: Impossible 7']);
  await openCard(page, 'Tom Cruise');
  expect(await look(page)).toEqual(expected);
  // The page's own policy would have reported a violation of ours as an error on the console, which fails any test here.
});

test('marks are drawn: a dotted line under the name', async () => {
  const page = await session.open('/strict-csp.html');
  await markOf(page, 'Tom Cruise');
  const line = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('p') as Element, '::highlight(cuecard-person)');
    return `${style.textDecorationLine} ${style.textDecorationStyle}`;
  });
  expect(line).toBe('underline dotted');
});

test('marks have their style from the root: no other element is matched for it', async () => {
  const page = await session.open('/card-places.html');
  await markOf(page, 'Tom Cruise');
  const line = () =>
    page.evaluate(
      () =>
        getComputedStyle(document.querySelector('p') as Element, '::highlight(cuecard-person)')
          .textDecorationLine,
    );
  expect(await line()).toBe('underline');
  await page.addStyleTag({
    content: ':root::highlight(cuecard-person) { text-decoration: none !important }',
  });
  expect(await line()).toBe('none');
});

test('a document without an origin (sandboxed by its server)', async () => {
  const page = await session.open('/sandboxed.html');
  expect(await settledNames(page)).toEqual(['person Tom Cruise']);
});

test('XHTML is read as HTML is', async () => {
  const page = await session.open('/strict.xhtml');
  expect(await settledNames(page)).toEqual(['person Tom Cruise', 'character Ethan Hunt']);
  await hover(page, 'Tom Cruise');
  await openedCard(page, 'Tom Cruise');
});

test('a page of the last century in quirks mode', async () => {
  const page = await session.open('/quirks.html');
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  const found = await settledNames(page);
  expect(found).toEqual(
    expect.arrayContaining([
      'person TOM CRUISE',
      'person Tom Cruise',
      'person Simon Pegg',
      'character Ethan Hunt',
    ]),
  );
});

test.each(['/plain.txt', '/feed.xml', '/picture.svg', '/names-in-markup.json'])(
  '%s is no page: left alone',
  async (path) => {
    const page = await session.open(path);
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  },
);
