/**
 * The extension API for code that must not carry the polyfill: the page-side scripts. Both browsers return promises here
 * (`chrome.*` in Chromium, `browser.*` in Firefox), so the polyfill's typing fits.
 */
import type { Browser } from 'webextension-polyfill';

const scope = globalThis as unknown as { browser?: Browser; chrome?: Browser };

/** Throws where there is no extension API, as in a unit test that forgot to bring one. */
export function extension(): Browser {
  const api = scope.browser?.runtime ? scope.browser : scope.chrome;
  if (!api?.runtime) throw new Error('no extension API in this context');
  return api;
}

/** False once the extension was updated, reloaded or removed under this script: every call of its API throws from then on. */
export function isAlive(): boolean {
  try {
    return Boolean(extension().runtime.id);
  } catch {
    return false;
  }
}

/** The text of `public/_locales/…/messages.json` in the browser's language. */
export function translate(key: string, substitutions: string[] = []): string {
  return extension().i18n.getMessage(key, substitutions) || key;
}
