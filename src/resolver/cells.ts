import { type Knowledge, linksOf } from './knowledge.ts';
import type { RunView } from './run-view.ts';
import type { Meaning } from './weigh.ts';

/** A film that is all that its cell holds, and the place of the run. */
interface Cell {
  film: Meaning;
  at: number;
}

/** Log odds, set by hand: no labelled text has tables. */
const amongTitles = 1.2;
const besideItself = -4;
const besideStranger = -1.2;

/** Below these bits of surprise a title is a word that may as well be a part: "Cypher", "The Girl". */
const manyMeanings = 22;
/** So many titles that are likely (log odds) make the next one likely, too. */
const likely = 0.5;
const severalTitles = 3;

/**
 * What the cells of a table tell of each other. Titles fill a column; a cell that repeats the one before it is the part that the film
 * is named after; and a short title behind an actor who is not in that film is a part. `weighed` has the meanings of each run.
 */
export function weighCells(
  knowledge: Knowledge,
  views: readonly RunView[],
  weighed: readonly (readonly Meaning[])[],
): void {
  const cells: Cell[] = [];
  for (const [at, view] of views.entries()) {
    const film = wholeOf(view, weighed[at], 'film');
    if (film) cells.push({ film, at });
  }
  const titles = new Map<number, number>();
  let allTitles = 0;
  for (const { film } of cells) {
    if ((film.first ?? 0) <= likely) continue;
    titles.set(film.possible.key, (titles.get(film.possible.key) ?? 0) + 1);
    allTitles++;
  }
  for (const { film, at } of cells) {
    const { possible, entity } = film;
    const before = views[at - 1];
    if (before && wholeOf(before, weighed[at - 1], 'film')?.possible.key === possible.key) {
      film.logit += besideItself;
      continue;
    }
    if (allTitles - (titles.get(possible.key) ?? 0) >= severalTitles) film.logit += amongTitles;
    if (possible.rarity.bits >= manyMeanings) continue;
    const isStranger = (i: number) => {
      const run = views[i];
      const person = run && wholeOf(run, weighed[i], 'person');
      return person && person.logit > 0 && !linksOf(knowledge, entity).includes(person.entity);
    };
    // Behind a title stands its director, whom the packs may not know; in a list of terms the part comes before the actor.
    const isTerm = possible.view.run.place === 'item';
    if (isStranger(at - 1) || (isTerm && isStranger(at + 1))) film.logit += besideStranger;
  }
}

/** The meaning of a cell or a list's item that holds nothing else. */
function wholeOf(
  { run, words }: RunView,
  meanings: readonly Meaning[] | undefined,
  type: 'film' | 'person',
): Meaning | undefined {
  if (run.place !== 'cell' && run.place !== 'item') return undefined;
  return meanings?.find(
    ({ model, possible: { candidate, films, people } }) =>
      model === type &&
      (type === 'film' ? films : people).length > 0 &&
      candidate.from === 0 &&
      candidate.to === words.count,
  );
}
