import browser from 'webextension-polyfill';
import { hasAccess } from '../protocol/access.ts';
import { askFrame } from '../protocol/ask.ts';
import type { Absence, FrameReport, FrameState, TabStatus } from '../protocol/messages.ts';
import { isWelcome } from '../protocol/own-pages.ts';
import type { Settings } from '../settings/settings.ts';
import { badgeOfActivity, showBadge } from './badge.ts';
import { activityAt, canRunAt, frameStateAt } from './frame-state.ts';
import { lastChange } from './known-packs.ts';
import { tintCss } from './mark-css.ts';
import { dropReport, dropReports, keepReport, namesOf, reportOf, type TabReport } from './tab-reports.ts';

export interface FrameAddress {
  tab: number;
  frame: number;
  /** Of the page in the address bar. */
  url: string;
}

const stateAt = async (settings: Settings, url: string): Promise<FrameState> =>
  frameStateAt(settings, await lastChange(), url);

/** A frame's script has started. */
export async function greetFrame({ tab, frame, url }: FrameAddress, settings: Settings): Promise<FrameState> {
  const state = await stateAt(settings, url);
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

/** Tells every open tab what the settings and packs mean for it now. */
export async function applyToTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id, url, status }) => {
      if (id === undefined) return;
      const isThere = canRunAt(url) && (await applyToTab(id, url, settings));
      if (!isThere && status === 'complete') await showAbsence(id);
    }),
  );
}

/** False where none of our scripts is. */
export async function applyToTab(tab: number, url: string, settings: Settings): Promise<boolean> {
  const state = await stateAt(settings, url);
  const target = { tabId: tab, allFrames: true };
  const [told] = await Promise.allSettled([
    askFrame(tab, undefined, 'state', { state }),
    // Removed first, so that it never stands there twice.
    removeTint(target).then(() => (state.markStyle === 'tint' ? insertTint(target) : undefined)),
  ]);
  if (told.status === 'rejected') return false;
  if (!state.activity.on) await dropReports(tab);
  await showBadge(
    tab,
    state.activity.on ? badgeOfReports(await reportOf(tab)) : badgeOfActivity(state.activity),
  );
  return true;
}

/** The style sheet of a user comes before the page's own, and no script of the page sees it. */
type CssTarget = { tabId: number; allFrames?: boolean; frameIds?: number[] };
const insertTint = (target: CssTarget) =>
  browser.scripting.insertCSS({ target, css: tintCss, origin: 'USER' }).catch(() => undefined);
const removeTint = (target: CssTarget) =>
  browser.scripting.removeCSS({ target, css: tintCss, origin: 'USER' }).catch(() => undefined);

export async function statusOf(tab: number, settings: Settings): Promise<TabStatus> {
  const { url } = await browser.tabs.get(tab);
  const state = await stateIn(tab, url, settings);
  if (!state || !url) return { activity: await absence(), host: null, url: null, tired: false, names: [] };
  const reports = await reportOf(tab);
  // Of the welcome page neither means anything to a reader, and no rule can be about it.
  const site = isWelcome(url) ? null : url;
  return {
    activity: state.activity,
    host: (site && new URL(site).host) || null,
    url: site,
    tired: Object.values(reports).some(({ tired }) => tired),
    names: namesOf(reports),
  };
}

/** What a tab's page was told, or null where none of our scripts is: a store's page, a PDF, a page of another type than HTML. */
async function stateIn(tab: number, url: string | undefined, settings: Settings): Promise<FrameState | null> {
  if (!canRunAt(url)) return null;
  const state = await stateAt(settings, url);
  return askFrame(tab, 0, 'state', { state }).then(
    () => state,
    () => null,
  );
}

async function absence(): Promise<Absence> {
  return { on: false, why: (await hasAccess()) ? 'unreachable' : 'noAccess' };
}

async function showAbsence(tab: number): Promise<void> {
  await dropReports(tab);
  await showBadge(tab, badgeOfActivity(await absence()));
}

/** A page has come to its end; where nobody answers the button says that nobody reads there. */
export async function lookAtLoaded(tab: number, url: string | undefined, settings: Settings): Promise<void> {
  if (!(await stateIn(tab, url, settings))) await showAbsence(tab);
}
