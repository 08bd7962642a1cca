import { expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { chromiumSession } from './session.ts';

declare const chrome: Extension;

const session = chromiumSession();

/** Sends what the browser would: no driver reaches the address bar. */
async function typeAndEnter(text: string): Promise<void> {
  const worker = await session.browser.worker();
  await worker.evaluate((typed) => {
    const { chrome } = globalThis as unknown as {
      chrome: { omnibox: Record<'onInputEntered', { dispatch(...args: unknown[]): void }> };
    };
    chrome.omnibox.onInputEntered.dispatch(typed, 'newForegroundTab');
  }, text);
}

test('Enter opens the best name in the library', async () => {
  const opened = session.browser.context.waitForEvent('page');
  await typeAndEnter('tom cru');
  const page = await opened;
  // As the extension knows it: where the page can't be shown, the driver sees the browser's page about that.
  const addresses = () =>
    session.asExtension(
      async () => (await chrome.tabs.query({})).map(({ url, pendingUrl }) => pendingUrl || url),
      null,
    );
  await expect
    .poll(addresses)
    .toContain(`${session.browser.origin}/src/library/index.html#/person/tom-cruise`);
  await page.close();
});

test('Chromium takes the suggestions as the XML that it asks for', async () => {
  const worker = await session.browser.worker();
  const outcome = await worker.evaluate(async () => {
    type Suggestion = { content: string; description: string };
    const { chrome } = globalThis as unknown as {
      chrome: {
        omnibox: {
          onInputChanged: { dispatch(text: string, suggest: (list: Suggestion[]) => void): void };
          setDefaultSuggestion(suggestion: { description: string }): Promise<void>;
        };
      };
    };
    const { promise, resolve } = Promise.withResolvers<Suggestion[]>();
    chrome.omnibox.onInputChanged.dispatch('impossible', resolve);
    const suggested = await promise;
    // The browser reads its XML here, and says what is wrong with it.
    const flaws: string[] = [];
    for (const { description } of suggested)
      await chrome.omnibox.setDefaultSuggestion({ description }).catch((error) => flaws.push(String(error)));
    const isRead = await chrome.omnibox.setDefaultSuggestion({ description: '<dim>open' }).then(
      () => false,
      () => true,
    );
    return { count: suggested.length, flaws, isRead };
  });
  expect(outcome.count).toBeGreaterThan(1);
  expect(outcome).toMatchObject({ flaws: [], isRead: true });
});
