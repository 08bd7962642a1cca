import type { Page } from 'puppeteer-core';
import { until } from '../until.ts';

interface RemoteNode {
  type: string;
  sharedId?: string;
  value?: { shadowRoot?: RemoteNode | null };
}
interface Connection {
  send(method: string, parameters: object): Promise<{ result: ScriptResult }>;
}
type ScriptResult =
  | { type: 'success'; result: { type: string; value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

// puppeteer-core has no public way to say `includeShadowTree`, which alone reaches a closed shadow root, so its BiDi connection is used.
const connectionOf = (page: Page) => (page.browser() as unknown as { connection: Connection }).connection;
const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

async function script(page: Page, method: 'script.evaluate' | 'script.callFunction', parameters: object) {
  const { result } = await connectionOf(page).send(method, {
    target: { context: contextOf(page) },
    awaitPromise: true,
    ...parameters,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result;
}

/**
 * Runs `read` with the open card's closed shadow root; null when no card is open. The function is sent as text: it must not use
 * anything from around it, and its argument and result are JSON.
 */
export async function inCard<T, A>(
  page: Page,
  read: (root: ShadowRoot, argument: A) => T,
  argument: A,
): Promise<Awaited<T> | null> {
  const { value: hosts } = await script(page, 'script.evaluate', {
    expression: '[...document.querySelectorAll("[popover]")]',
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  for (const host of hosts as RemoteNode[]) {
    const sharedId = host.value?.shadowRoot?.sharedId;
    if (!sharedId) continue;
    const answer = await script(page, 'script.callFunction', {
      functionDeclaration: `async (root, argument) => root.querySelector('dialog[open], [role=dialog]')
        ? JSON.stringify(await (${read})(root, JSON.parse(argument))) ?? 'null'
        : ''`,
      arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
    });
    if (answer.value) return JSON.parse(String(answer.value));
  }
  return null;
}

export interface CardView {
  name: string;
  text: string;
}

/** The open card as its reader gets it; null when none is open. */
export function cardView(page: Page): Promise<CardView | null> {
  return inCard(
    page,
    (root) => {
      const dialog = root.querySelector<HTMLElement>('dialog');
      const label = root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
      // innerText: what is folded away must not count as shown
      return { name: label?.textContent ?? '', text: dialog?.innerText ?? '' };
    },
    null,
  );
}

/** Waits for a card, drawn to its end. */
export function openedCard(page: Page, name: string): Promise<CardView> {
  return until(`a card of ${name}`, async () => {
    const view = await cardView(page);
    return view?.name === name && view.text.includes('\n') && view;
  });
}
