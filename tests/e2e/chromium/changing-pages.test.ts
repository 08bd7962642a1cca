import { expect, test } from 'vitest';
import { cardView, openCard } from './card.ts';
import { hover, markedNames, markOf, settledNames } from './marks.ts';
import { chromiumSession } from './session.ts';
import { tabStatus } from './tab-status.ts';
import { visibleText } from './visible-text.ts';

const session = chromiumSession();
const soon = { timeout: 5000, interval: 50 };

test('what a page adds is marked', async () => {
  const page = await session.open('/feed.html');
  expect(await settledNames(page)).toEqual(['person Tom Cruise']);
  await page.evaluate(() => {
    const entry = document.createElement('p');
    entry.append(
      '10:05 Now ',
      Object.assign(document.createElement('b'), { textContent: 'Vanessa' }),
      ' Kirby, too.',
    );
    document.getElementById('ticker')?.append(entry);
  });
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise', 'person Vanessa Kirby']);
});

test('a name that comes in two pieces is marked when it is whole', async () => {
  const page = await session.open('/feed.html');
  await page.evaluate(() =>
    document.getElementById('ticker')?.insertAdjacentHTML('beforeend', '<p id="two">Simon </p>'),
  );
  expect(await settledNames(page)).toEqual(['person Tom Cruise']);
  await page.evaluate(() => document.getElementById('two')?.append('Pegg'));
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise', 'person Simon Pegg']);
});

test('text that is rewritten loses its old mark and gets the new one', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() => {
    const text = document.getElementById('first')?.firstChild as Text;
    text.data = '10:02 Somebody is here, and Hayley Atwell as well.';
  });
  await expect.poll(() => markedNames(page), soon).toEqual(['person Hayley Atwell']);
});

test('what is removed is forgotten: no mark, no card, no entry in the list of the page', async () => {
  const page = await session.open('/feed.html');
  const { x, y } = await markOf(page, 'Tom Cruise');
  await page.evaluate(() => document.getElementById('first')?.remove());
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('cuecard-person')?.size ?? 0), soon).toBe(0);
  await page.mouse.move(x, y);
  expect(await settledNames(page, 'none')).toEqual([]);
  expect(await cardView(page)).toBeNull();
  const popup = await session.openPopup(page);
  await popup.waitForLoadState('networkidle');
  await expect.poll(() => visibleText(popup), soon).not.toContain('Tom Cruise');
});

test('an element that moves keeps its mark once', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() => document.body.append(document.getElementById('first') as Element));
  expect(await settledNames(page)).toEqual(['person Tom Cruise']);
});

test('what was hidden is marked when it is shown, and no longer when it is hidden again', async () => {
  const page = await session.open('/feed.html');
  await page.evaluate(() => {
    document
      .getElementById('ticker')
      ?.insertAdjacentHTML('beforeend', '<p id="more" style="display:none">Later: Simon Pegg.</p>');
  });
  expect(await settledNames(page)).toEqual(['person Tom Cruise']);
  await page.evaluate(() => document.getElementById('more')?.removeAttribute('style'));
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise', 'person Simon Pegg']);
});

test('what was invisible is marked when it is seen, and counts from then on', async () => {
  const page = await session.open('/feed.html');
  await page.evaluate(() => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<style>.menu { visibility: hidden } .menu.open { visibility: visible }</style>',
    );
    document
      .getElementById('ticker')
      ?.insertAdjacentHTML(
        'beforeend',
        '<div class="menu"><p>Simon Pegg</p><p>With <b>Vanessa</b> Kirby</p></div><p>A line <span class="menu">on Esai Morales</span></p>',
      );
  });
  expect(await settledNames(page)).toEqual(['person Tom Cruise']);
  expect((await tabStatus(session, page)).names).toHaveLength(1);
  await page.bringToFront();
  await page.evaluate(() => {
    for (const menu of document.querySelectorAll('.menu')) menu.classList.add('open');
  });
  await page.mouse.move(300, 500);
  await expect
    .poll(() => markedNames(page), soon)
    .toEqual(['person Tom Cruise', 'person Simon Pegg', 'person Vanessa Kirby', 'person Esai Morales']);
  await expect.poll(async () => (await tabStatus(session, page)).names.length, soon).toBe(4);
});

test('a page that changes its content and address without a load is read anew, and an open card closes', async () => {
  const page = await session.open('/feed.html');
  await openCard(page, 'Tom Cruise');
  await page.evaluate(() => {
    history.pushState({}, '', '/feed.html?entry=2');
    document.body.innerHTML = '<h1>Another entry</h1><p>Rebecca Ferguson is here.</p>';
  });
  await expect.poll(() => cardView(page), soon).toBeNull();
  await expect.poll(() => markedNames(page), soon).toEqual(['person Rebecca Ferguson']);
});

test('a shadow root that comes later is read, and so is what changes in it', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() => {
    const host = document.createElement('div');
    host.id = 'host';
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>10:10 Esai Morales arrives.</p>';
    document.getElementById('ticker')?.append(host);
  });
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise', 'person Esai Morales']);
  await page.evaluate(() => {
    document.getElementById('host')?.shadowRoot?.querySelector('p')?.append(' With Indira Varma.');
  });
  await expect
    .poll(() => markedNames(page), soon)
    .toEqual(['person Tom Cruise', 'person Esai Morales', 'person Indira Varma']);
  await page.evaluate(() => {
    const entry = Object.assign(document.createElement('p'), { textContent: 'And Henry Czerny.' });
    document.getElementById('host')?.shadowRoot?.append(entry);
  });
  await expect.poll(() => markedNames(page), soon).toContain('person Henry Czerny');
});

test('a page that clears our marks gets them painted again', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.getElementById('ticker')?.insertAdjacentHTML('beforeend', '<p>And on it goes.</p>');
  });
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
});

test('a card opens on text that came later', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() =>
    document.getElementById('ticker')?.insertAdjacentHTML('afterbegin', '<p>Pom Klementieff laughs.</p>'),
  );
  await expect.poll(() => markedNames(page), soon).toContain('person Pom Klementieff');
  expect((await openCard(page, 'Pom Klementieff')).name).toBe('Pom Klementieff');
});

test('marks of a long page are painted near the window only, and follow it', async () => {
  const page = await session.open('/feed.html');
  await page.evaluate(() => {
    const entries = Array.from({ length: 2000 }, (_, index) => `<p>Entry ${index}: Simon Pegg talks.</p>`);
    document.getElementById('ticker')?.insertAdjacentHTML('beforeend', entries.join(''));
  });
  await expect.poll(async () => (await markedNames(page)).length, soon).toBeGreaterThan(10);
  expect((await settledNames(page)).length).toBeLessThan(300);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect
    .poll(
      () =>
        page.evaluate(() =>
          Array.from(CSS.highlights.get('cuecard-person') ?? [], (part) => part.startContainer.textContent),
        ),
      soon,
    )
    .toContain('Entry 1999: Simon Pegg talks.');
  expect((await settledNames(page)).length).toBeLessThan(300);
  await hover(page, 'Simon Pegg');
});

test('a page that changes without end makes Cuecard pause itself there, and the popup says so', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  const popup = await session.openPopup(page);
  const before = await visibleText(popup);
  await page.bringToFront();
  await page.evaluate(() => {
    const box = document.createElement('div');
    document.body.append(box);
    const words = 'All work and no play makes a dull ticker. '.repeat(10_000);
    let count = 0;
    setInterval(() => {
      box.textContent = `${count++} Simon Pegg ${words}`;
    }, 16);
  });
  await expect
    .poll(async () => (await tabStatus(session, page)).tired, { timeout: 30_000, interval: 250 })
    .toBe(true);
  await popup.bringToFront();
  await popup.reload();
  await expect.poll(() => visibleText(popup), soon).toMatch(/changes|changing/i);
  expect(await visibleText(popup)).not.toBe(before);
});
