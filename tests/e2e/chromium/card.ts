import type { CDPSession, Frame, Page } from 'playwright-core';
import { until } from '../until.ts';
import { hover } from './marks.ts';

interface Worlds {
  session: CDPSession;
  /** Isolated worlds of extensions. One that a reload of the extension left behind stays, with a smaller id. */
  contexts: { id: number; uniqueId: string }[];
}
const known = new WeakMap<Page | Frame, Promise<Worlds>>();

async function open(target: Page | Frame): Promise<Worlds> {
  const page = 'mainFrame' in target ? target : target.page();
  // A frame of the page's own process has no session of its own.
  const session = await page
    .context()
    .newCDPSession(target)
    .catch(() => page.context().newCDPSession(page));
  const contexts: Worlds['contexts'] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const auxiliary = context.auxData as { type?: string } | undefined;
    if (auxiliary?.type !== 'isolated' || !context.origin.startsWith('chrome-extension://')) return;
    contexts.push({ id: context.id, uniqueId: context.uniqueId });
  });
  session.on('Runtime.executionContextsCleared', () => contexts.splice(0));
  session.on('Runtime.executionContextDestroyed', ({ executionContextUniqueId }) => {
    const index = contexts.findIndex(({ uniqueId }) => uniqueId === executionContextUniqueId);
    if (index >= 0) contexts.splice(index, 1);
  });
  await session.send('Runtime.enable');
  return { session, contexts };
}

async function worlds(target: Page | Frame): Promise<Worlds> {
  const opened = known.get(target) ?? open(target);
  known.set(target, opened);
  return opened;
}

/**
 * Runs `read` with the open card's closed shadow root, which only the extension's own world may enter.
 * Null when no card is open. The function is sent as text: it must not use anything from around it.
 */
export function inCard<T, A>(
  target: Page | Frame,
  read: (root: ShadowRoot, argument: A) => T,
  argument: A,
): Promise<Awaited<T> | null> {
  return inWorld(
    target,
    `for (const host of document.querySelectorAll('[popover]')) {
      const root = chrome.dom.openOrClosedShadowRoot(host);
      if (root?.querySelector('dialog[open], [role=dialog]')) return (${read})(root, ${json(argument)});
    }`,
  );
}

/** Runs `read` in the world of the page-side script, which no page can break. Null when it is not there. */
export function asContentScript<T, A>(
  target: Page | Frame,
  read: (argument: A) => T,
  argument: A,
): Promise<Awaited<T> | null> {
  return inWorld(target, `return (${read})(${json(argument)});`);
}

const json = (argument: unknown) => JSON.stringify(argument ?? null);

/** Runs the body of a function in the newest world of the extension in a frame. */
async function inWorld<T>(target: Page | Frame, body: string): Promise<T | null> {
  const { session, contexts } = await worlds(target);
  for (const world of contexts.toSorted((a, b) => b.id - a.id)) {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      uniqueContextId: world.uniqueId,
      awaitPromise: true,
      returnByValue: true,
      expression: `(async () => {
        // Frames of one process share the debugger's session.
        if (location.href !== ${JSON.stringify(target.url())}) return { elsewhere: true };
        return { answer: await (async () => { ${body} })() };
      })()`,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    const value = result.value as { elsewhere?: true; answer?: T };
    if (!value.elsewhere) return value.answer ?? null;
  }
  return null;
}

export interface CardView {
  /** The accessible name of its dialog. */
  name: string;
  /** What a reader sees, lines kept. */
  text: string;
  /** In CSS pixels of its frame's viewport. */
  box: { x: number; y: number; width: number; height: number };
  hasFocus: boolean;
}

/** The open card as its reader gets it; null when none is open. */
export function cardView(target: Page | Frame): Promise<CardView | null> {
  return inCard(
    target,
    (root) => {
      const dialog = root.querySelector<HTMLElement>('dialog[open], [role=dialog]');
      if (!dialog) return null;
      const label = dialog
        .getAttribute('aria-labelledby')
        ?.split(/\s+/)
        .map((id) => root.getElementById(id)?.textContent ?? '')
        .join(' ');
      const { x, y, width, height } = dialog.getBoundingClientRect();
      return {
        name: (label ?? dialog.getAttribute('aria-label') ?? '').trim(),
        // innerText: what is folded away must not count as shown
        text: dialog.innerText,
        box: { x, y, width, height },
        hasFocus: root.activeElement !== null,
      };
    },
    null,
  );
}

/** Waits for a card, drawn to its end: its facts come in after the frame. */
export function openedCard(target: Page | Frame, name?: string): Promise<CardView> {
  return until(`a card${name ? ` of ${name}` : ''}`, async () => {
    const view = await cardView(target);
    return view && view.box.height > 0 && view.text.includes('\n') && (!name || view.name === name) && view;
  });
}

/** Rests the pointer on a mark until its card is there. */
export async function openCard(target: Page | Frame, text: string, nth = 0): Promise<CardView> {
  await hover(target, text, nth);
  return openedCard(target);
}

export function cardClosed(target: Page | Frame): Promise<true> {
  return until('the card to close', async () => (await cardView(target)) === null && (true as const));
}

/** The centre of the first control in the card whose accessible name or text has `label` in it. */
async function placeOf(
  target: Page | Frame,
  label: string,
  selector: string,
): Promise<{ x: number; y: number }> {
  const place = await until(`“${label}” in the card`, () =>
    inCard(
      target,
      (root, [wanted, kind]) => {
        for (const element of root.querySelectorAll<HTMLElement>(kind)) {
          const name = element.getAttribute('aria-label') ?? element.textContent;
          if (!name.includes(wanted)) continue;
          element.scrollIntoView({ block: 'nearest' });
          const box = element.getClientRects()[0];
          if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        return null;
      },
      [label, selector] as const,
    ),
  );
  if ('mainFrame' in target || !target.parentFrame()) return place;
  const box = await (await target.frameElement()).boundingBox();
  return { x: place.x + (box?.x ?? 0), y: place.y + (box?.y ?? 0) };
}

/** Clicks with the mouse, so that a card that can't be reached or is covered fails the test. */
export async function clickInCard(
  target: Page | Frame,
  label: string,
  selector = 'button, a, [role=button]',
): Promise<void> {
  const page = 'mainFrame' in target ? target : target.page();
  const { x, y } = await placeOf(target, label, selector);
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.up();
}
