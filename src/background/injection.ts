import browser from 'webextension-polyfill';
import cardScript from '../card/main.iife.tsx?script&iife';
import lookScript from '../content/look-for.iife.ts?script&iife';
import { lookFromPage, type PageSighting } from '../protocol/page-look.ts';

/** Brings the card's code into the frame that asks for its first card: other frames never pay for it. */
export async function bringCard(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [cardScript],
  });
}

/**
 * What stands in the frames of a tab, or in one of them, that could be one of the names: read for this question, in slices, and forgotten.
 * Empty where no script of ours may go.
 */
export async function lookInPage(
  tab: number,
  frame: number | null,
  names: string[][],
): Promise<PageSighting[]> {
  const target = frame === null ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] };
  try {
    await browser.scripting.executeScript({ target, files: [lookScript] });
    const seen = await browser.scripting.executeScript({ target, func: lookFromPage, args: [names] });
    return seen.map(({ result }) => result as PageSighting | null | undefined).filter((one) => one != null);
  } catch {
    return [];
  }
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
