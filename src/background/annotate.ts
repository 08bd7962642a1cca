import type { Reason } from '../model/reason.ts';
import type { PageMemory, TextRun } from '../model/text-run.ts';
import type { Annotation } from '../protocol/messages.ts';
import { type AnnotateOptions, annotateRuns } from '../resolver/annotate-runs.ts';
import type { Knowledge } from '../resolver/knowledge.ts';
import { linkedData } from '../resolver/linked-data.ts';

/** The page-side script sends linked data as it stands: taking it apart is not worth its size in every page. */
function withDeclarations(run: TextRun): TextRun {
  if (!run.declares) return run;
  const declares = run.declares.flatMap((text) =>
    text.startsWith('ld:') ? linkedData(text.slice('ld:'.length)) : [text],
  );
  return { ...run, declares };
}

/** The names in a page's runs, as the flat numbers that cross to the page cheaply. Companies have cards, but no marks. */
export function annotate(
  knowledge: Knowledge,
  runs: TextRun[],
  memory: PageMemory | null,
  options: AnnotateOptions,
): Annotation {
  const found = annotateRuns(knowledge, runs.map(withDeclarations), memory, options);
  const entities: Annotation['entities'] = [];
  const places = new Map<string, number>();
  const reasons: Reason[][] = [];
  const reasonPlaces = new Map<string, number>();
  const mentions: number[] = [];
  for (const { run, start, end, entity, type, name, reasons: why } of found.mentions) {
    if (type === 'company') continue;
    let place = places.get(entity);
    if (place === undefined) {
      place = entities.length;
      places.set(entity, place);
      entities.push([entity, type, name]);
    }
    // Many names of a page have the same reasons.
    const key = why.join('\n');
    const reasonPlace = reasonPlaces.get(key) ?? reasons.push(why) - 1;
    reasonPlaces.set(key, reasonPlace);
    mentions.push(run, start, end, place, reasonPlace);
  }
  return { mentions, entities, reasons, memory: found.memory };
}
