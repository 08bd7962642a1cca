import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardView, openedCard } from './card.ts';
import { hover, markedNames, markOf } from './marks.ts';
import { firefoxSession } from './session.ts';

const session = firefoxSession();
const soon = { timeout: 8000, interval: 50 };

interface Remote {
  connection: {
    send(
      method: string,
      parameters: object,
    ): Promise<{ result: { result?: { value?: string }; exceptionDetails?: { text: string } } }>;
  };
}

/** As an extension's script sees the page: what the page broke in its own world is whole here. `read` is sent as text. */
async function asStranger<T>(page: Page, read: () => T): Promise<T> {
  const { connection } = page.browser() as unknown as Remote;
  const { result } = await connection.send('script.evaluate', {
    expression: `JSON.stringify((${read})())`,
    target: { context: (page.mainFrame() as unknown as { _id: string })._id, sandbox: 'stranger' },
    awaitPromise: true,
  });
  if (!result.result) throw new Error(result.exceptionDetails?.text);
  return JSON.parse(result.result.value ?? 'null') as T;
}

test('a page that broke every prototype, hides every element of ours and clobbers its forms', async () => {
  const page = await session.open('/hostile.html');
  const marked = () =>
    asStranger(page, () =>
      ['person', 'character'].map((type) => CSS.highlights.get(`cuecard-${type}`)?.size ?? 0),
    );
  await expect.poll(marked, soon).toEqual([1, 1]);
  const place = await asStranger(page, () => {
    const text = document.querySelector('#clobber p')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, 'Sign here, '.length);
    range.setEnd(text, 'Sign here, Tom Cruise'.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(1, 500);
  await page.mouse.move(place.x, place.y, { steps: 3 });
  const card = () =>
    asStranger(page, () => {
      const host = document.querySelector('[popover]:popover-open');
      const { width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
      return width > 200 && height > 80;
    });
  await expect.poll(card, soon).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(card, soon).toBe(false);
});

test('a page that clears and floods the registry of highlights, and takes our names', async () => {
  const page = await session.open('/card-places.html');
  const { x, y } = await markOf(page, 'Rebecca Ferguson');
  await page.evaluate(() => {
    for (let index = 0; index < 5000; index++) CSS.highlights.set(`x${index}`, new Highlight());
    for (const name of ['cuecard-film', 'cuecard-person', 'cuecard-character'])
      CSS.highlights.set(name, new Highlight());
  });
  await page.mouse.move(1, 1);
  await page.mouse.move(x, y, { steps: 3 });
  await openedCard(page, 'Rebecca Ferguson');
  await expect.poll(() => markedNames(page), soon).toContain('person Rebecca Ferguson');
});

test('a page that removes our element: the card is closed, and the next one opens', async () => {
  const page = await session.open('/card-places.html');
  await hover(page, 'Rebecca Ferguson');
  await openedCard(page, 'Rebecca Ferguson');
  await page.evaluate(() => document.querySelector('[popover]')?.remove());
  await expect.poll(() => cardView(page), soon).toBeNull();
  await hover(page, 'Tom Cruise');
  await openedCard(page, 'Tom Cruise');
});

test('a page that changes without end makes Cuecard pause itself there, and its own work goes on', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() => {
    const counter = { rounds: 0 };
    Object.assign(window, { counter });
    setInterval(() => {
      counter.rounds++;
      for (let i = 0; i < 40; i++) {
        const entry = document.createElement('p');
        entry.textContent = `${counter.rounds} ${'Simon Pegg and others were there. '.repeat(60)}`;
        document.getElementById('ticker')?.prepend(entry);
        if (i > 20) document.getElementById('ticker')?.lastElementChild?.remove();
      }
    }, 20);
  });
  const popup = await session.openPopup(page);
  await page.bringToFront();
  await expect
    .poll(() => popup.evaluate(() => document.body.innerText), { timeout: 40_000, interval: 300 })
    .toMatch(/paused|changes/i);
  const rounds = () =>
    page.evaluate(() => (window as unknown as { counter: { rounds: number } }).counter.rounds);
  const before = await rounds();
  await expect.poll(rounds, soon).toBeGreaterThan(before + 20);
});
