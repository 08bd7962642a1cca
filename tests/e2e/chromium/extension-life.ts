import type { Page } from 'playwright-core';
import { until } from '../until.ts';
import type { Chromium } from './launch.ts';
import type { Session } from './session.ts';

interface Version {
  runningStatus: string;
}

/** Stops the service worker as the browser does with an idle one: all that it held in memory is gone. */
export async function killWorker({ browser }: { browser: Chromium }): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/manifest.json`);
  const cdp = await browser.context.newCDPSession(page);
  const seen = { running: false, stopped: false };
  // Playwright's list of methods does not name this domain's events.
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }: { versions: Version[] }) => {
    for (const { runningStatus } of versions) {
      if (runningStatus === 'running') seen.running = true;
      // It may be asked for, and run, again at once.
      if (runningStatus === 'stopped') seen.stopped = true;
    }
  });
  await cdp.send('ServiceWorker.enable');
  await until('a service worker', () => seen.running || seen.stopped);
  if (seen.running) await cdp.send('ServiceWorker.stopAllWorkers');
  await until('the service worker to stop', () => seen.stopped);
  await page.close();
}

/** Reloads the extension as its developer, or an update, does; or as the browser does when it is allowed private windows. Its own pages close. */
export async function reloadExtension(session: Session, { isPrivateAllowed = false } = {}): Promise<void> {
  const { context, id } = session.browser;
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const restarted = context.waitForEvent('serviceworker', { timeout: 15_000 });
  await page.evaluate(
    async ({ extension, isPrivate }) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          developerPrivate: {
            updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
            updateExtensionConfiguration(update: {
              extensionId: string;
              incognitoAccess: boolean;
            }): Promise<void>;
            reload(id: string, options: { failQuietly: boolean }): Promise<void>;
          };
        };
      };
      // Since 133 Chromium switches unpacked extensions off at a reload unless it is in developer mode.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      if (isPrivate)
        await chrome.developerPrivate.updateExtensionConfiguration({
          extensionId: extension,
          incognitoAccess: true,
        });
      else await chrome.developerPrivate.reload(extension, { failQuietly: true });
    },
    { extension: id, isPrivate: isPrivateAllowed },
  );
  await restarted;
  await page.close();
}

/** Switches the extension off, or on again. */
export async function setEnabled(session: Session, isEnabled: boolean): Promise<void> {
  const page: Page = await session.browser.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([id, enabled]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
      };
      await chrome.management.setEnabled(id, enabled);
    },
    [session.browser.id, isEnabled] as const,
  );
  await page.close();
}
