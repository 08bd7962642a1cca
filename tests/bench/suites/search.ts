import { Query, SearcherFactory } from '@m31coding/fuzzy-search';
import Fuse from 'fuse.js';
import { NameIndex, nameIndexOf } from '../../../src/facts/name-index.ts';
import { createSearch } from '../../../src/facts/search-names.ts';
import { makeEntities } from '../made-entities.ts';
import { seededRandom } from '../matcher-texts.ts';
import { median, quantile, time } from '../measure.ts';
import type { Figure, Suite } from '../report.ts';
import { withTypingError } from '../typing.ts';

type Report = (figure: Figure) => void;

const rowsShown = 5;
const few = 64_000;
const many = 1_000_000;

/** The popup's search as one types: names typed to their end with one error, and the beginnings of names without. */
export const search: Suite = {
  name: 'search',
  hasQuick: true,
  run(quick, report) {
    const all = makeEntities(quick ? few : many);
    const typed = oneSize(all.slice(0, few), quick, report);
    peers(
      all.slice(0, few).map(({ name }) => name),
      typed,
      quick,
      report,
    );
    if (!quick) oneSize(all, quick, report);
  },
};

/** Gives the median milliseconds of a search for a whole name with an error. */
function oneSize(entities: ReturnType<typeof makeEntities>, quick: boolean, report: Report): number {
  const about = `${entities.length.toLocaleString('en')} names`;
  const random = seededRandom(3);
  let image = nameIndexOf(entities, () => 1);
  const build = time(() => (image = nameIndexOf(entities, () => 1)));
  const find = createSearch(new NameIndex(image, entities));
  const typed: number[] = [];
  const beginnings: number[] = [];
  const whole: number[] = [];
  let found = 0;
  const tries = quick ? 60 : 300;
  // The first searches are slow in any browser; a popup has had them by its second letter.
  for (let i = 0; i < 20; i++) find(entities[i * 7]?.name ?? '', rowsShown);
  for (let i = 0; i < tries; i++) {
    const { id, name } = entities[Math.floor(random() * entities.length)] as (typeof entities)[number];
    const query = withTypingError(name, random);
    for (let letters = 1; letters <= query.length; letters++)
      typed.push(time(() => find(query.slice(0, letters), rowsShown)));
    whole.push(typed.at(-1) ?? Number.NaN);
    if (find(query, rowsShown).some(({ entity }) => entity.id === id)) found++;
  }
  for (let i = 0; i < tries; i++) {
    // Of names that were not searched for before: what a search keeps is not to help.
    const { name } = entities[Math.floor(random() * entities.length)] as (typeof entities)[number];
    for (let letters = 1; letters <= name.length; letters++)
      beginnings.push(time(() => find(name.slice(0, letters), rowsShown)));
  }
  // On a busy machine milliseconds tell what else it does: there only the ratio below has a goal.
  report({
    what: `search: keystroke, one error, ${about}, p95`,
    value: quantile(typed, 0.95),
    unit: 'ms',
    ...(!quick && { goal: 10 }),
  });
  report({
    what: `search: among the first ${rowsShown}, one error, ${about}`,
    value: (100 * found) / tries,
    unit: '%',
    goal: 99,
    quickGoal: 97,
    least: true,
  });
  report({
    what: `search: beginning of a name, ${about}, p95`,
    value: quantile(beginnings, 0.95),
    unit: 'ms',
    ...(!quick && { goal: 1 }),
  });
  report({ what: `search: index, ${about}`, value: bytesOf(image) / entities.length, unit: 'bytes a name' });
  report({ what: `search: build, ${about}`, value: build, unit: 'ms' });
  return median(whole);
}

/** What else finds names in spite of an error, on the same names and queries. */
function peers(names: string[], ours: number, quick: boolean, report: Report): void {
  const random = seededRandom(5);
  const queries = Array.from({ length: quick ? 5 : 20 }, () => {
    const name = names[Math.floor(random() * names.length)] ?? '';
    return { name, query: withTypingError(name, random) };
  });
  const measure = (what: string, find: (query: string) => string[]) => {
    let found = 0;
    const times = queries.map(({ name, query }) =>
      time(() => {
        if (find(query).includes(name)) found++;
      }),
    );
    const share = `${Math.round((100 * found) / queries.length)} % among the first ${rowsShown}`;
    report({ what: `search: ${what}, whole name (${share})`, value: median(times), unit: 'ms' });
    return median(times);
  };
  const fuse = new Fuse(names, { threshold: 0.34, ignoreLocation: true });
  const alone = measure('fuse.js alone', (query) =>
    fuse.search(query, { limit: rowsShown }).map(({ item }) => item),
  );
  report({
    what: 'search: ours, whole name, beside fuse.js alone',
    value: ours / alone,
    unit: '×fuse',
    goal: 0.2,
  });
  if (quick) return;
  const searcher = SearcherFactory.createDefaultSearcher<string, string>();
  searcher.indexEntities(
    names,
    (name) => name,
    (name) => [name],
  );
  measure('@m31coding/fuzzy-search', (query) =>
    searcher.getMatches(new Query(query, rowsShown)).matches.map(({ entity }) => entity),
  );
}

const bytesOf = (image: ReturnType<typeof nameIndexOf>): number =>
  [...Object.values(image), ...Object.values(image.vocabulary)].reduce(
    (sum, part) =>
      sum + (ArrayBuffer.isView(part) ? part.byteLength : typeof part === 'string' ? part.length : 0),
    0,
  );
