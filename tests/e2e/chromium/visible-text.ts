import type { Page } from 'playwright-core';

/** What a reader of the page sees, lines kept; hidden parts are left out. */
export function visibleText(page: Page): Promise<string> {
  // innerText: what is hidden must not count
  return page.locator('body').innerText();
}
