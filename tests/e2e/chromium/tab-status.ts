import type { Page } from 'playwright-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { Reply, TabStatus } from '../../../src/protocol/messages.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import type { Session } from './session.ts';

declare const chrome: Extension;

/** What the background knows of a page's tab. Wakes it. */
export async function tabStatus(session: Session, page: Page): Promise<TabStatus> {
  const reply = await session.asExtension(
    (tab) => chrome.runtime.sendMessage({ type: 'tabStatus', tab }) as Promise<Reply<TabStatus>>,
    await session.browser.tabId(page),
  );
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** Badge and title of a page's tab, as the toolbar shows them. */
export async function toolbarOf(session: Session, page: Page): Promise<{ badge: string; title: string }> {
  return session.asExtension(
    async (tabId) => ({
      badge: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    }),
    await session.browser.tabId(page),
  );
}

/** Changes stored settings as synchronisation from another browser does. */
export function store(session: Session, settings: Partial<Settings>): Promise<void> {
  const items = Object.fromEntries(Object.entries(settings).map(([key, value]) => [`setting:${key}`, value]));
  return session.asExtension((changed) => chrome.storage.sync.set(changed), items);
}
