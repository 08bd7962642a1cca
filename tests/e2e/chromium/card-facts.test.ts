import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardView, clickInCard, inCard, openCard, openedCard } from './card.ts';
import { chromiumSession } from './session.ts';

const session = chromiumSession();
const soon = { timeout: 5000, interval: 50 };

test('a person: the role, its film, when it is scheduled for, and returning', async () => {
  const page = await session.open('/card-places.html');
  const { name, text } = await openCard(page, 'Tom Cruise');
  expect(name).toBe('Tom Cruise');
  expect(text).toMatch(/actor/i);
  expect(text).toContain('Ethan Hunt in Mission: Impossible 7, scheduled for May 27, 2022');
  expect(text).toMatch(/returning/i);
});

test('a person who joins: said as such', async () => {
  const page = await session.open('/card-places.html');
  const { text } = await openCard(page, 'Hayley Atwell');
  expect(text).toContain('Mission: Impossible 7');
  expect(text).toMatch(/joining|new/i);
});

test('a film: release facts with territory, cinema or streaming, by whom, the conflict; director, writer, cast', async () => {
  const page = await session.open('/card-places.html');
  const { name, text } = await openCard(page, 'Mission: Impossible 7');
  expect(name).toBe('Mission: Impossible 7');
  expect(text).toMatch(/scheduled/i);
  expect(text).toMatch(/May 27, 2022/);
  expect(text).toContain('United States');
  expect(text).toContain('Paramount Pictures');
  expect(text).toMatch(/July 2022/);
  expect(text).toContain('Paramount+');
  expect(text).toMatch(/stream/i);
  expect(text).toMatch(/another article said[^.]*November 19, 2021/i);
  expect(text).toContain('Christopher McQuarrie');
  expect(text).toMatch(/direct/i);
  expect(text).toMatch(/writ/i);
  expect(text).toContain('Rebecca Ferguson');
  expect(text).toContain('Ethan Hunt');
  expect(text).not.toMatch(/\breleased on\b/i);
});

test('a character: who plays it', async () => {
  const page = await session.open('/card-places.html');
  const { name, text } = await openCard(page, 'Ethan Hunt');
  expect(name).toBe('Ethan Hunt');
  expect(text).toContain('Tom Cruise');
});

test('each fact opens its sentence, with the words marked and the source named', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Mission: Impossible 7');
  const shown = () =>
    inCard(
      page,
      (root) => Array.from(root.querySelectorAll('mark')).filter((mark) => mark.checkVisibility()).length,
      null,
    );
  const before = (await shown()) ?? 0;
  await clickInCard(page, 'Sentence', 'button[aria-expanded=false]');
  await expect.poll(shown, soon).toBe(before + 1);
  const quote = await inCard(
    page,
    (root) => {
      const mark = Array.from(root.querySelectorAll('mark')).find((candidate) => candidate.checkVisibility());
      const figure = mark?.closest('figure');
      return {
        exact: mark?.textContent ?? '',
        sentence: mark?.closest('blockquote')?.textContent ?? '',
        source: figure?.querySelector('figcaption')?.textContent ?? '',
      };
    },
    null,
  );
  expect(quote?.sentence).toContain(quote?.exact ?? 'no mark');
  expect(quote?.sentence.length).toBeGreaterThan(quote?.exact.length ?? 0);
  expect(quote?.source.length).toBeGreaterThan(2);
  // The sentence stands in an article, word by word.
  const articles = readdirSync('data/articles').filter((file) => file.endsWith('.txt'));
  const bodies = articles.map((file) => readFileSync(`data/articles/${file}`, 'utf8'));
  expect(bodies.some((body) => body.includes(quote?.exact ?? 'no mark'))).toBe(true);
});

test('a name in a card opens its card, and back returns', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Tom Cruise');
  await clickInCard(page, 'Ethan Hunt');
  await openedCard(page, 'Ethan Hunt');
  await clickInCard(page, 'Back');
  await openedCard(page, 'Tom Cruise');
});

test('a card that leads on stays where the reader can see it', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Simon Pegg');
  await clickInCard(page, 'Mission: Impossible 7');
  const { box } = await openedCard(page, 'Mission: Impossible 7');
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(900);
  expect((await cardView(page))?.name).toBe('Mission: Impossible 7');
});
