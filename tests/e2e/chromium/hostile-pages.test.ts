import { expect, test } from 'vitest';
import { asContentScript, cardClosed, cardView, openCard, openedCard } from './card.ts';
import { hover, markedNames, markOf, settledNames } from './marks.ts';
import { chromiumSession } from './session.ts';
import { tabStatus } from './tab-status.ts';

const session = chromiumSession();
const soon = { timeout: 8000, interval: 50 };

/** The page's own errors are no fault of ours. */
const forgetErrors = () => session.errors.splice(0);

test('a page that broke every prototype, hides every element of ours and clobbers its forms', async () => {
  const page = await session.open('/hostile.html');
  // Questions asked in the page's world would fail on what it broke.
  const marked = () =>
    asContentScript(
      page,
      () => ['film', 'person', 'character'].map((type) => CSS.highlights.get(`cuecard-${type}`)?.size ?? 0),
      null,
    );
  await expect.poll(marked, soon).toEqual([0, 1, 1]);
  const place = await asContentScript(
    page,
    () => {
      const [part] = CSS.highlights.get('cuecard-person') ?? [];
      const range = document.createRange();
      if (part) range.setStart(part.startContainer, part.startOffset);
      if (part) range.setEnd(part.endContainer, part.endOffset);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    null,
  );
  await page.mouse.move(1, 500);
  await page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 3 });
  const card = await openedCard(page, 'Tom Cruise');
  expect(card.box.width).toBeGreaterThan(200);
  expect(card.box.height).toBeGreaterThan(80);
  await page.keyboard.press('Escape');
  await cardClosed(page);
  forgetErrors();
});

test('a page that removes our element: the card is closed, and the next one opens', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Rebecca Ferguson');
  await page.evaluate(() => document.querySelector('[popover]')?.remove());
  await expect.poll(() => cardView(page), soon).toBeNull();
  await page.mouse.move(4, 700);
  await page.waitForTimeout(500);
  await openCard(page, 'Rebecca Ferguson');
  await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.hidePopover());
  await page.mouse.move(4, 700);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('[popover]').length), soon).toBe(0);
  await openCard(page, 'Rebecca Ferguson');
});

test('a page that removes our element as soon as it comes keeps its own peace', async () => {
  const page = await session.open('/card-places.html');
  await markOf(page, 'Rebecca Ferguson');
  await page.evaluate(() => {
    const counter = { removed: 0 };
    Object.assign(window, { counter });
    new MutationObserver(() => {
      for (const host of document.querySelectorAll('[popover]')) {
        counter.removed++;
        host.remove();
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await hover(page, 'Rebecca Ferguson');
  await page.waitForTimeout(1500);
  const removed = await page.evaluate(
    () => (window as unknown as { counter: { removed: number } }).counter.removed,
  );
  expect(removed).toBeGreaterThan(0);
  expect(removed).toBeLessThan(10);
});

test('a page that writes itself anew with document.open is read anew', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>New</title><p>Here is Vanessa Kirby.</p>');
    document.close();
  });
  await expect.poll(() => markedNames(page), soon).toEqual(['person Vanessa Kirby']);
  await openCard(page, 'Vanessa Kirby');
  await page.keyboard.press('Escape');
  await cardClosed(page);
});

test('a page that replaces its body, and its root', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() => {
    const body = document.createElement('body');
    body.innerHTML = '<p>Here is Vanessa Kirby.</p>';
    document.body = body;
  });
  await expect.poll(() => markedNames(page), soon).toEqual(['person Vanessa Kirby']);
  await page.evaluate(() => {
    const root = document.createElement('html');
    root.innerHTML = '<body><p>Here is Simon Pegg.</p></body>';
    document.documentElement.replaceWith(root);
  });
  await expect.poll(() => markedNames(page), soon).toEqual(['person Simon Pegg']);
  await openCard(page, 'Simon Pegg');
});

test('a page that floods the registry of highlights, and takes our names', async () => {
  const page = await session.open('/card-places.html');
  await markOf(page, 'Rebecca Ferguson');
  await page.evaluate(() => {
    for (let index = 0; index < 5000; index++) CSS.highlights.set(`x${index}`, new Highlight());
    const mine = new Highlight(
      new StaticRange({
        startContainer: document.body,
        startOffset: 0,
        endContainer: document.body,
        endOffset: 1,
      }),
    );
    for (const name of ['cuecard-film', 'cuecard-person', 'cuecard-character', 'cuecard-active'])
      CSS.highlights.set(name, mine);
  });
  const { x, y } = await page.evaluate(() => {
    const box = document.getElementById('middle')?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + 20, y: box.y + 8 };
  });
  await page.mouse.move(1, 1);
  await page.mouse.move(x, y, { steps: 3 });
  await openedCard(page, 'Rebecca Ferguson');
  await expect.poll(() => markedNames(page), soon).toContain('person Rebecca Ferguson');
});

test.each([
  ['very deep', () => document.body.insertAdjacentHTML('beforeend', `${'<div>'.repeat(400)}Simon Pegg`)],
  [
    'deeper than a parser would make it',
    () => {
      let inner: HTMLElement = document.body;
      for (let depth = 0; depth < 3_000; depth++) {
        const next = document.createElement('span');
        inner.append(next);
        inner = next;
      }
      inner.append('Simon Pegg');
    },
  ],
  [
    'with 20,000 shadow roots',
    () => {
      for (let index = 0; index < 20_000; index++) {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).append(index === 19_999 ? 'Simon Pegg' : 'x');
        document.body.prepend(host);
      }
    },
  ],
  [
    'with 10 MB in one text',
    () => {
      const text = document.createElement('p');
      text.style.cssText = 'height: 100px; overflow: hidden';
      text.textContent = `Simon Pegg ${'and a long way to go '.repeat(500_000)}`;
      document.body.prepend(text);
    },
  ],
])('a page %s is read, or left with a word, and stays usable', async (_, make) => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(make);
  await expect
    .poll(
      async () =>
        (await markedNames(page)).includes('person Simon Pegg') || (await tabStatus(session, page)).tired,
      { timeout: 30_000, interval: 200 },
    )
    .toBe(true);
  await page.evaluate(() => document.getElementById('first')?.scrollIntoView());
  await openCard(page, 'Tom Cruise');
});

test('forged messages and events from the page change nothing', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() => {
    for (const name of ['cuecard-arrival', 'cuecard', 'message'])
      for (const target of [window, document])
        target.dispatchEvent(new CustomEvent(name, { detail: { type: 'state' } }));
    postMessage({ type: 'state', state: { activity: { on: false, why: 'paused' } } }, '*');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pagehide'));
  });
  expect(await settledNames(page)).toEqual(['person Tom Cruise']);
  await openCard(page, 'Tom Cruise');
});

test('the page learns nothing of a card but that an element is there', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Rebecca Ferguson');
  const learnt = await page.evaluate(() => {
    const host = document.querySelector('[popover]') as HTMLElement;
    return {
      shadow: host.shadowRoot,
      text: host.textContent,
      attributes: host.getAttributeNames().filter((name) => !['popover', 'style'].includes(name)),
      internals: Object.keys(host),
      found: document.getElementById('card-name'),
      resources: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('extension')),
    };
  });
  expect(learnt).toEqual({
    shadow: null,
    text: '',
    attributes: [],
    internals: [],
    found: null,
    resources: [],
  });
});

test('a name that is clipped away, or covered, opens nothing; one in a link, a button or unselectable text does', async () => {
  const page = await session.open('/feed.html');
  await page.evaluate(() => {
    document.body.innerHTML = `
      <div style="pointer-events: none"><p>Shea Whigham lets the pointer through</p></div>
      <p id="clipped" style="width: 60px; overflow: hidden; white-space: nowrap">Words and Simon Pegg</p>
      <p><a id="link" href="#x">Vanessa Kirby</a> <button type="button">Ving Rhames</button>
      <span style="user-select: none">Hayley Atwell</span> <label><input type="checkbox"> Henry Czerny</label></p>`;
  });
  await markOf(page, 'Henry Czerny');
  const clipped = await markOf(page, 'Simon Pegg');
  await page.mouse.move(clipped.x, clipped.y, { steps: 2 });
  await page.waitForTimeout(600);
  expect(await cardView(page)).toBeNull();
  for (const name of ['Vanessa Kirby', 'Ving Rhames', 'Hayley Atwell', 'Henry Czerny', 'Shea Whigham']) {
    await hover(page, name);
    await openedCard(page, name);
  }
});

test('a page that covers the card with an element of its own in the top layer is worked as without it', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Rebecca Ferguson');
  await page.evaluate(() => {
    const cover = document.createElement('dialog');
    cover.id = 'over-all';
    cover.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
    cover.innerHTML = '<button id="own" type="button" style="position: fixed; inset: 0">Over all</button>';
    document.body.append(cover);
    cover.showModal();
    Object.assign(window, { clicks: 0 });
    document.getElementById('own')?.addEventListener('click', () => {
      (window as unknown as { clicks: number }).clicks++;
    });
  });
  await page.mouse.move(300, 300, { steps: 3 });
  await page.mouse.click(300, 300);
  await page.mouse.click(900, 600);
  expect(await page.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(2);
  await expect.poll(() => cardView(page), soon).toBeNull();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.querySelector<HTMLDialogElement>('#over-all')?.open), soon)
    .toBe(false);
  await openCard(page, 'Rebecca Ferguson');
});

test('names in shadow roots and slots open their cards', async () => {
  const page = await session.open('/shadow-roots.html');
  for (const name of [
    'Tom Cruise',
    'Simon Pegg',
    'Vanessa Kirby',
    'Esai Morales',
    'Indira Varma',
    'Rebecca Ferguson',
  ]) {
    await hover(page, name);
    await openedCard(page, name);
    await page.keyboard.press('Escape');
    await cardClosed(page);
  }
});

test.each([
  ['zoomed', 'zoom: 1.7'],
  ['scaled', 'transform: scale(1.3); transform-origin: 0 0'],
  ['from right to left', 'direction: rtl'],
  ['written downwards', 'writing-mode: vertical-rl; height: 400px'],
])('on a page %s the card stands beside the name', async (_, style) => {
  const page = await session.open('/feed.html');
  await page.evaluate((css) => {
    document.body.style.cssText += `; ${css}`;
  }, style);
  const mark = await hover(page, 'Tom Cruise');
  const { box } = await openedCard(page, 'Tom Cruise');
  const covers =
    box.x < mark.x + mark.width / 2 - 1 &&
    mark.x - mark.width / 2 + 1 < box.x + box.width &&
    box.y < mark.y + mark.height / 2 - 1 &&
    mark.y - mark.height / 2 + 1 < box.y + box.height;
  expect(covers, JSON.stringify({ box, mark })).toBe(false);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(900);
});
