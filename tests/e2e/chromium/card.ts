import type { CDPSession, Frame, Page } from 'playwright-core';

interface Worlds {
  session: CDPSession;
  /** Isolated worlds of extensions, newest last: [context id, frame id, origin]. */
  contexts: { id: number; uniqueId: string; frame: string; origin: string }[];
}
const known = new WeakMap<Page | Frame, Promise<Worlds>>();

async function open(target: Page | Frame): Promise<Worlds> {
  const page = 'mainFrame' in target ? target : target.page();
  const session = await page.context().newCDPSession(target);
  const contexts: Worlds['contexts'] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const auxiliary = context.auxData as { type?: string; frameId?: string } | undefined;
    if (auxiliary?.type !== 'isolated' || !context.origin.startsWith('chrome-extension://')) return;
    contexts.push({
      id: context.id,
      uniqueId: context.uniqueId,
      frame: auxiliary.frameId ?? '',
      origin: context.origin,
    });
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
export async function inCard<T, A>(
  target: Page | Frame,
  read: (root: ShadowRoot, argument: A) => T,
  argument: A,
): Promise<Awaited<T> | null> {
  const { session, contexts } = await worlds(target);
  const world = contexts.at(-1);
  if (!world) return null;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: world.id,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      for (const host of document.querySelectorAll('[popover]')) {
        const root = chrome.dom.openOrClosedShadowRoot(host);
        if (root?.querySelector('dialog[open], [role=dialog]')) return (${read})(root, ${JSON.stringify(argument ?? null)});
      }
      return null;
    })()`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value ?? null;
}
