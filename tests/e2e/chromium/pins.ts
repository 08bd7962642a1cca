import type { Page } from 'playwright-core';
import { until } from '../until.ts';
import { inCard } from './card.ts';

export interface PinView {
  name: string;
  pinned: boolean;
  box: { x: number; y: number; width: number; height: number };
  hasFocus: boolean;
  /** Which is drawn over which. */
  rank: number;
}

/** Every card in a page, in the order in which they were opened. */
export async function cardsIn(page: Page): Promise<PinView[]> {
  const views = await inCard(
    page,
    (root) =>
      Array.from(root.querySelectorAll<HTMLElement>('.seat'), (seat) => {
        const dialog = seat.querySelector('dialog');
        const { x, y, width, height } = dialog?.getBoundingClientRect() ?? new DOMRect();
        return {
          name: root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
          pinned: seat.dataset.pinned === 'true',
          box: { x, y, width, height },
          hasFocus: seat.contains(root.activeElement),
          rank: Number(getComputedStyle(seat).zIndex),
        };
      }),
    null,
  );
  return views ?? [];
}

/** Waits until the cards are those of the names; `*` before a name stands for a pin. */
export function cardsAre(page: Page, ...names: string[]): Promise<PinView[]> {
  return until(`the cards ${names.join(', ')}`, async () => {
    const views = await cardsIn(page);
    const now = views.map(({ name, pinned }) => (pinned ? '*' : '') + name);
    return now.join() === names.join() && views;
  });
}

/** The middle of a control of the card of a name, by its accessible name. */
export function placeIn(page: Page, card: string, label: string): Promise<{ x: number; y: number }> {
  return until(`“${label}” in the card of ${card}`, () =>
    inCard(
      page,
      (root, [name, wanted]) => {
        for (const seat of root.querySelectorAll('.seat')) {
          if (seat.querySelector('h2 span')?.textContent !== name) continue;
          for (const control of seat.querySelectorAll<HTMLElement>('button, a, [role=button]')) {
            const said = control.getAttribute('aria-label') ?? control.textContent;
            if (!said.includes(wanted)) continue;
            control.scrollIntoView({ block: 'nearest' });
            const [box] = control.getClientRects();
            if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          }
        }
        return null;
      },
      [card, label] as const,
    ),
  );
}

/** Clicks with the mouse, so that what is covered fails the test. */
export async function clickIn(page: Page, card: string, label: string): Promise<void> {
  const { x, y } = await placeIn(page, card, label);
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.up();
}

/** A place in the bar of a card where there is nothing but the bar. */
export function gripOf({ box }: PinView): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + 10 };
}

/** Which element has the focus in a card, by its accessible name. */
export async function focusedIn(page: Page): Promise<string | null> {
  return inCard(page, (root) => root.activeElement?.getAttribute('aria-label') ?? null, null);
}

/** What a screen reader was told last. */
export function announced(page: Page): Promise<string | null> {
  return inCard(
    page,
    (root) =>
      Array.from(root.querySelectorAll('[role=status]'), ({ textContent }) => textContent)
        .filter((words) => words !== '')
        .join(' '),
    null,
  );
}
