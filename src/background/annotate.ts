import type { PageMemory, TextRun } from '../model/text-run.ts';
import type { Annotation } from '../protocol/messages.ts';
import { annotateRuns } from '../resolver/annotate-runs.ts';
import { linkedData } from '../resolver/linked-data.ts';
import type { Library } from './library.ts';

/** The page-side script sends linked data as it stands: taking it apart is not worth its size in every page. */
function withDeclarations(run: TextRun): TextRun {
  if (!run.declares) return run;
  const declares = run.declares.flatMap((text) =>
    text.startsWith('ld:') ? linkedData(text.slice('ld:'.length)) : [text],
  );
  return { ...run, declares };
}

/** The names in a page's runs, as the flat numbers that cross to the page cheaply. Companies have cards, but no marks. */
export function annotate({ knowledge }: Library, runs: TextRun[], memory: PageMemory | null): Annotation {
  const found = annotateRuns(knowledge, runs.map(withDeclarations), memory);
  const entities: Annotation['entities'] = [];
  const places = new Map<string, number>();
  const mentions: number[] = [];
  for (const { run, start, end, entity, type, name } of found.mentions) {
    if (type === 'company') continue;
    let place = places.get(entity);
    if (place === undefined) {
      place = entities.length;
      places.set(entity, place);
      entities.push([entity, type, name]);
    }
    mentions.push(run, start, end, place);
  }
  return { mentions, entities, memory: found.memory };
}
