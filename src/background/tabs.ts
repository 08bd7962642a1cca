import browser from 'webextension-polyfill';
import { askFrame } from '../protocol/ask.ts';
import type { FrameReport, FrameState, TabStatus } from '../protocol/messages.ts';
import type { Settings } from '../settings/settings.ts';
import { badgeOfActivity, showBadge } from './badge.ts';
import { activityAt, canRunAt, frameStateAt } from './frame-state.ts';
import { tintCss } from './mark-css.ts';
import { dropReport, dropReports, keepReport, namesOf, reportOf, type TabReport } from './tab-reports.ts';

export interface FrameAddress {
  tab: number;
  frame: number;
  /** Of the page in the address bar. */
  url: string;
}

/** A frame's script has started. */
export async function greetFrame({ tab, frame, url }: FrameAddress, settings: Settings): Promise<FrameState> {
  const state = frameStateAt(settings, url);
  if (frame === 0) {
    await dropReports(tab);
    void showBadge(tab, badgeOfActivity(state.activity));
    // A frame of this page may have started, and told its names, before the page itself: it tells them again.
    void askFrame(tab, undefined, 'state', { state }).catch(() => undefined);
  }
  if (state.activity.on && state.markStyle === 'tint') await insertTint({ tabId: tab, frameIds: [frame] });
  return state;
}

export async function takeReport(
  { tab, frame, url }: FrameAddress,
  report: FrameReport,
  settings: Settings,
): Promise<void> {
  const reports = await keepReport(tab, frame, report);
  if (activityAt(settings, url).on) await showBadge(tab, badgeOfReports(reports));
}

export async function takeLeave(
  { tab, frame, url }: FrameAddress,
  document: number,
  settings: Settings,
): Promise<void> {
  const reports = await dropReport(tab, frame, document);
  if (activityAt(settings, url).on) await showBadge(tab, badgeOfReports(reports));
}

function badgeOfReports(reports: TabReport) {
  const isTired = Object.values(reports).some(({ tired }) => tired);
  return { kind: isTired ? ('tired' as const) : ('names' as const), count: namesOf(reports).length };
}

/** Tells every open tab what the settings mean for it now. */
export async function applyToTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map((tab) => applyToTab(tab, settings)));
}

export async function applyToTab(tab: { id?: number; url?: string }, settings: Settings): Promise<void> {
  if (tab.id === undefined) return;
  if (!canRunAt(tab.url)) return showBadge(tab.id, { kind: 'unreachable' });
  const state = frameStateAt(settings, tab.url);
  const target = { tabId: tab.id, allFrames: true };
  await Promise.allSettled([
    // Removed first, so that it never stands there twice.
    removeTint(target).then(() => (state.markStyle === 'tint' ? insertTint(target) : undefined)),
    askFrame(tab.id, undefined, 'state', { state }),
  ]);
  if (!state.activity.on) await dropReports(tab.id);
  await showBadge(
    tab.id,
    state.activity.on ? badgeOfReports(await reportOf(tab.id)) : badgeOfActivity(state.activity),
  );
}

/** The style sheet of a user comes before the page's own, and no script of the page sees it. */
type CssTarget = { tabId: number; allFrames?: boolean; frameIds?: number[] };
const insertTint = (target: CssTarget) =>
  browser.scripting.insertCSS({ target, css: tintCss, origin: 'USER' }).catch(() => undefined);
const removeTint = (target: CssTarget) =>
  browser.scripting.removeCSS({ target, css: tintCss, origin: 'USER' }).catch(() => undefined);

export async function statusOf(tab: number, settings: Settings): Promise<TabStatus> {
  const { url } = await browser.tabs.get(tab);
  const unreachable: TabStatus = {
    activity: { on: false, why: 'unreachable' },
    host: null,
    url: null,
    tired: false,
    names: [],
  };
  if (!canRunAt(url)) return unreachable;
  // A store's pages, a PDF, a page of another type than HTML: nobody answers there.
  const state = frameStateAt(settings, url);
  const isThere = await askFrame(tab, 0, 'state', { state }).then(
    () => true,
    () => false,
  );
  if (!isThere) return unreachable;
  const reports = await reportOf(tab);
  const { host } = new URL(url);
  return {
    activity: state.activity,
    host: host || null,
    url,
    tired: Object.values(reports).some(({ tired }) => tired),
    names: namesOf(reports),
  };
}
