import browser from 'webextension-polyfill';
import type { EntityId } from '../model/entity.ts';
import type { Unmarked } from '../model/unmarked.ts';
import { entityOf, type Knowledge } from '../resolver/knowledge.ts';
import { whyUnmarked } from '../resolver/why-unmarked.ts';
import { correctionsAt } from '../settings/corrections.ts';
import type { Settings } from '../settings/settings.ts';
import { activityAt, canRunAt } from './frame-state.ts';
import { lookInPage } from './injection.ts';
import { namesOf, reportOf } from './tab-reports.ts';

/**
 * Why the entities that stand in a tab's frames (or in one) are not marked there: each by the first frame that has a reason. Nothing is
 * told of those that are marked, that stand nowhere, or where no script of ours is.
 */
export async function unmarkedIn(
  { tab, frame }: { tab: number; frame: number | null },
  entities: readonly EntityId[],
  settings: Settings,
  knowledge: Knowledge,
): Promise<Unmarked[]> {
  const { url } = await browser.tabs.get(tab);
  if (!canRunAt(url)) return [];
  if (!activityAt(settings, url).on) return entities.map((entity) => ({ entity, kind: 'off', name: '' }));
  const reports = await reportOf(tab);
  const inFrame =
    frame === null ? reports : Object.fromEntries([[frame, reports[frame]]].filter(([, one]) => one));
  const marked = new Set(namesOf(inFrame).map(({ entity }) => entity));
  const wanted = entities.flatMap((id) => (marked.has(id) ? [] : (entityOf(knowledge, id) ?? [])));
  if (wanted.length === 0) return [];
  const seen = await lookInPage(
    tab,
    frame,
    wanted.map(({ name, aliases }) => [name, ...aliases]),
  );
  const { strictness, corrections } = settings;
  const options = { strictness, corrections: correctionsAt(corrections, url) };
  const told = new Map<EntityId, Unmarked>();
  const tell = (unmarked: Unmarked) => {
    if (!told.has(unmarked.entity)) told.set(unmarked.entity, unmarked);
  };
  for (const { batches } of seen) {
    const ids = wanted.map(({ id }) => id);
    if (batches.length > 0) whyUnmarked(knowledge, batches, ids, options).forEach(tell);
  }
  // What is never read explains nothing where the name also stands in what is.
  for (const { unread } of seen)
    for (const [index, kind] of unread.entries()) {
      const entity = wanted[index]?.id;
      if (kind && entity) tell({ entity, kind, name: '' });
    }
  return [...told.values()];
}
