import browser from 'webextension-polyfill';
import cardScript from '../card/main.iife.tsx?script&iife';

/** Brings the card's code into the frame that asks for its first card: other frames never pay for it. */
export async function bringCard(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [cardScript],
  });
}

/**
 * After an install or an update the open tabs have no script, or the old one, which the browser has cut off. Chromium leaves it to
 * us to bring the new one in; Firefox does it by itself, and there a second script goes away at once.
 */
export async function takeOverOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script) return;
  const tabs = await browser.tabs.query({ url: script.matches });
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      const target = { tabId: id, allFrames: true };
      await browser.scripting.insertCSS({ target, files: script.css ?? [] });
      await browser.scripting.executeScript({ target, files: script.js ?? [] });
    }),
  );
}
