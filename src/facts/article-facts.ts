import type { ArticleFact } from '../model/library.ts';
import type { SourceId } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import { localDay } from './card-of.ts';
import type { FactStore } from './fact-store.ts';
import { FactWriter } from './fact-writer.ts';

/** Each statement that cites a source as a fact, with the places of its quotes there, in the order of these. `today` as for a card. */
export function articleFacts(
  store: FactStore,
  source: SourceId,
  statements: readonly Statement[],
  today: string = localDay(new Date()),
): ArticleFact[] {
  const writer = new FactWriter(store, today);
  return statements
    .flatMap((statement): ArticleFact[] => {
      const cited = statement.references.filter((reference) => reference.source === source);
      if (cited.length === 0) return [];
      const spans = cited.flatMap((reference): [number, number][] =>
        'exact' in reference ? [[reference.start, reference.end]] : [],
      );
      spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      return [{ fact: { ...writer.alone(statement), quotes: [], links: [] }, spans }];
    })
    .sort((a, b) => placeOf(a) - placeOf(b));
}

// What is only cited by an address stands behind all that is quoted; Infinity less Infinity would be no number.
const placeOf = ({ spans: [first] }: ArticleFact) => first?.[0] ?? Number.MAX_SAFE_INTEGER;
