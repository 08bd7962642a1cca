import { describe, expect, test } from 'vitest';
import { flawsOf } from './axe.ts';
import { inCard, openCard } from './card.ts';
import { markOf } from './marks.ts';
import { chromiumSession } from './session.ts';

describe('in Arabic', () => {
  const session = chromiumSession({ language: 'ar' });

  test('a card runs from right to left, and the sentence that it quotes in its own direction', async () => {
    const page = await session.open('/articles/cast-photo');
    await openCard(page, 'Mission: Impossible 7');
    const seen = await inCard(
      page,
      (root) => {
        const quote = root.querySelector('blockquote');
        return {
          direction: getComputedStyle(root.querySelector('dialog') as Element).direction,
          quote: quote && getComputedStyle(quote).direction,
          text: root.querySelector('dialog')?.textContent ?? '',
          language: root.querySelector('dialog')?.lang,
        };
      },
      null,
    );
    expect(seen).toMatchObject({ direction: 'rtl', quote: 'ltr', language: 'ar' });
    // The date in the reader's own words.
    expect(seen?.text).toContain('27 مايو 2022');
  });

  test.each(['popup', 'options', 'library', 'welcome'])(
    'the page %s runs from right to left, fits 320 pixels and has no flaw',
    async (name) => {
      const page = await session.open('/links.html');
      await markOf(page, 'Tom Cruise');
      const own =
        name === 'popup' ? await session.openPopup(page) : await session.openOwn(`/src/${name}/index.html`);
      await own.emulateMedia({ reducedMotion: 'reduce' });
      await own.setViewportSize({ width: 320, height: 700 });
      await own
        .getByText(/\p{Script=Arabic}{3}/u)
        .nth(3)
        .waitFor();
      const { dir, lang, width } = await own.evaluate(() => ({
        dir: document.documentElement.dir,
        lang: document.documentElement.lang,
        width: document.documentElement.scrollWidth,
      }));
      expect([dir, lang]).toEqual(['rtl', 'ar']);
      expect(width).toBeLessThanOrEqual(320);
      expect(await flawsOf(own)).toEqual([]);
    },
  );
});

describe('in German', () => {
  const session = chromiumSession({ language: 'de' });

  test.each(['popup', 'options', 'library', 'welcome'])(
    'long words fit a page %s of 320 pixels',
    async (name) => {
      const page = await session.open('/links.html');
      const own =
        name === 'popup' ? await session.openPopup(page) : await session.openOwn(`/src/${name}/index.html`);
      await own.setViewportSize({ width: 320, height: 700 });
      await own
        .getByText(/Filme|Websites/)
        .first()
        .waitFor();
      expect(await own.evaluate(() => document.documentElement.lang)).toBe('de');
      expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
});
