import { expect, test } from 'vitest';
import { cardView, openCard } from './card.ts';
import { markedNames, settledNames } from './marks.ts';
import { chromiumSession } from './session.ts';
import { store, tabStatus } from './tab-status.ts';

// Changes that come while the page is read, or that leave the nodes around them as they were.
const session = chromiumSession();
const soon = { timeout: 5000, interval: 50 };

test('text and blocks that come in together are counted once each', async () => {
  const page = await session.open('/feed.html');
  await page.evaluate(() => {
    const ticker = document.getElementById('ticker');
    if (ticker)
      ticker.innerHTML =
        'Simon Pegg\n<p>Vanessa Kirby</p>\n<i>Esai Morales<span style="display:block">Henry Czerny</span></i>';
  });
  const counts = async () =>
    (await tabStatus(session, page)).names.map(({ name, count }) => `${name} ${count}`).sort();
  await expect
    .poll(counts, soon)
    .toEqual(['Esai Morales 1', 'Henry Czerny 1', 'Simon Pegg 1', 'Vanessa Kirby 1']);
});

test('a part that is emptied does not take the rest of its text along', async () => {
  const page = await session.open('/feed.html');
  await page.evaluate(() => {
    document
      .getElementById('ticker')
      ?.insertAdjacentHTML('beforeend', '<p>Simon Pegg <span id="busy">is loading</span></p>');
  });
  await expect.poll(() => markedNames(page), soon).toContain('person Simon Pegg');
  await page.evaluate(() => {
    const busy = document.getElementById('busy');
    if (busy) busy.textContent = '';
  });
  expect(await settledNames(page)).toEqual(['person Tom Cruise', 'person Simon Pegg']);
});

test('what stands behind an element that goes while the page is read is read all the same', async () => {
  const page = await session.open('/skeleton.html');
  // 40,000 lines are read and answered on the way: a busy machine needs seconds for that.
  await expect
    .poll(() => markedNames(page), { timeout: 30_000, interval: 100 })
    .toEqual(['person Tom Cruise']);
});

test('a form whose fields shadow its properties is read, and what comes into it too', async () => {
  const page = await session.open('/feed.html');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form id="form"><input name="parentNode"><input name="localName"><input name="checkVisibility"><p>Simon Pegg</p></form>',
    );
  });
  await expect.poll(() => markedNames(page), soon).toContain('person Simon Pegg');
  await page.evaluate(() => {
    document.querySelector('form p')?.insertAdjacentHTML('afterend', '<p>Vanessa Kirby</p>');
  });
  await expect.poll(() => markedNames(page), soon).toContain('person Vanessa Kirby');
});

test('a component that leaves the page and comes back has its marks again', async () => {
  const page = await session.open('/feed.html');
  await page.evaluate(() => {
    const host = document.createElement('x-entry');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Simon Pegg</p>';
    document.getElementById('ticker')?.append(host);
  });
  await expect.poll(() => markedNames(page), soon).toContain('person Simon Pegg');
  await page.evaluate(async () => {
    const host = document.querySelector('x-entry') as Element;
    host.remove();
    await new Promise((resolve) => setTimeout(resolve, 700));
    document.getElementById('ticker')?.append(host);
  });
  await expect.poll(() => markedNames(page), soon).toContain('person Simon Pegg');
});

test('a page that hides itself until it is ready is read when it is', async () => {
  const page = await session.open('/self-hiding.html');
  expect(await settledNames(page)).toEqual(['person Tom Cruise']);
});

test('marks that the page empties come back', async () => {
  const page = await session.open('/feed.html');
  await settledNames(page);
  await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) highlight.clear();
    document.getElementById('ticker')?.append('!');
  });
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
});

test('a card closes when the page rewrites the name under it', async () => {
  const page = await session.open('/feed.html');
  await openCard(page, 'Tom Cruise');
  await page.evaluate(() => {
    const text = document.getElementById('first')?.firstChild as Text;
    text.data = '10:02 Tim Craven is here.';
  });
  await expect.poll(() => cardView(page), soon).toBeNull();
});

test('a rule for a path holds also when the page changes its address without a load', async () => {
  const page = await session.open('/feed.html');
  await settledNames(page);
  await store(session, { siteRules: [{ pattern: 'news.test/private/*', on: false }] });
  await page.evaluate(() => history.pushState(null, '', '/private/desk'));
  await expect.poll(() => markedNames(page), soon).toEqual([]);
  await page.evaluate(() => history.pushState(null, '', '/feed.html'));
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
});
