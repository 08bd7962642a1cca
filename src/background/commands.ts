import browser from 'webextension-polyfill';
import { askFrame } from '../protocol/ask.ts';

const directions: Record<string, 1 | -1> = { 'next-name': 1, 'previous-name': -1 };

/** Keys that the user may change in the browser: every frame is told, and the one with the focus goes on to the name. A phone has no keys. */
export function answerCommands(): void {
  browser.commands?.onCommand.addListener(async (command) => {
    const direction = directions[command];
    if (!direction) return;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) {
      await askFrame(tab.id, undefined, 'step', { direction }).catch(() => undefined);
    }
  });
}
