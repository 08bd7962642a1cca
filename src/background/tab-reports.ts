import browser from 'webextension-polyfill';
import type { FrameReport, TabStatus } from '../protocol/messages.ts';

/** What the frames of a tab have told, by frame id. */
export type TabReport = Record<number, FrameReport>;

// Session storage outlives the background, and nothing of it outlives the browser.
const keyOf = (tab: number) => `tab:${tab}`;
/** Reads and writes in turn, so that the frames of a tab do not overwrite one another. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const result = turn.then(task);
  turn = result.catch(() => undefined);
  return result;
}

export async function reportOf(tab: number): Promise<TabReport> {
  const key = keyOf(tab);
  return ((await browser.storage.session.get(key))[key] as TabReport | undefined) ?? {};
}

export function keepReport(tab: number, frame: number, report: FrameReport): Promise<TabReport> {
  return inTurn(async () => {
    const reports = { ...(await reportOf(tab)), [frame]: report };
    await browser.storage.session.set({ [keyOf(tab)]: reports });
    return reports;
  });
}

export function dropReports(tab: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tab)));
}

/** A document left its frame. The next one of that frame may have told already, from a faster process: its report stays. */
export function dropReport(tab: number, frame: number, document: number): Promise<TabReport> {
  return inTurn(async () => {
    const reports = await reportOf(tab);
    if (reports[frame]?.document === document) {
      delete reports[frame];
      await browser.storage.session.set({ [keyOf(tab)]: reports });
    }
    return reports;
  });
}

/** The names of all frames as one list, most frequent first; each with the frame where it stands most often. */
export function namesOf(reports: TabReport): TabStatus['names'] {
  const names = new Map<string, TabStatus['names'][number] & { most: number }>();
  for (const [frame, report] of Object.entries(reports)) {
    for (const found of report.names) {
      const known = names.get(found.entity);
      if (!known) {
        names.set(found.entity, { ...found, frame: Number(frame), most: found.count });
        continue;
      }
      known.count += found.count;
      if (found.count > known.most) {
        known.most = found.count;
        known.frame = Number(frame);
      }
    }
  }
  return [...names.values()]
    .map(({ most: _, ...name }) => name)
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
