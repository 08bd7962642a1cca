import type { Activity, FrameState } from '../protocol/messages.ts';
import { isWelcome } from '../protocol/own-pages.ts';
import type { Settings } from '../settings/settings.ts';
import { isOn } from '../settings/site-rules.ts';
import { shadowCssOf } from './mark-css.ts';
import { markingAt } from './marking.ts';

/** Whether Cuecard works on a page, by the address in the address bar: frames go with their page. */
export function activityAt(settings: Settings, url: string): Activity {
  // Who tries Cuecard there has it before their eyes, whatever was chosen for websites.
  if (isWelcome(url)) return { on: true };
  if (settings.paused) return { on: false, why: 'paused' };
  const { on, rule } = isOn(settings, url);
  return on ? { on: true } : { on: false, why: 'site', rule: rule?.pattern ?? null };
}

export function frameStateAt(settings: Settings, packs: string, url: string): FrameState {
  const { markStyle, openDelay, closeDelay } = settings;
  return {
    activity: activityAt(settings, url),
    marking: markingAt(settings, packs, url),
    markStyle,
    shadowCss: shadowCssOf(markStyle),
    openDelay,
    closeDelay,
  };
}

/** Extensions run on pages of these schemes, and Cuecard on its welcome page; the browser's own pages have others, or show no address to us. */
export function canRunAt(url: string | undefined): url is string {
  return isWelcome(url) || (url !== undefined && /^(?:https?|file|about:blank|data|blob)\b/u.test(url));
}
