import type { ReasonKind } from '../model/reason.ts';
import type { RunPlace } from '../model/text-run.ts';
import { calendarWords } from './cues.ts';
import { filmness, type PageEvidence } from './features.ts';
import type { Possible } from './gather.ts';
import type { Scored } from './score.ts';
import type { PageView } from './weigh.ts';
import { definesOther } from './what-it-is.ts';

/**
 * What only a page has, and what its kind makes of a name. These weights are set by hand, for no labelled text carries markup: italics are what writers set titles
 * in, and a link to a film's page says what it is.
 */
export function markupEvidence(
  model: Scored,
  possible: Possible,
  { declared, evidence }: PageView,
  name: string,
): { weight: number; reasons: [ReasonKind, number][] } {
  const { setOff, view, caseClass } = possible;
  const { italic, link } = setOff;
  const { run } = view;
  const reasons: [ReasonKind, number][] = [];
  let weight = 0;
  const add = (by: number, reason: ReasonKind) => {
    weight += by;
    if (by > 0) reasons.push([reason, by]);
  };
  const isFilm = model === 'film';
  if (italic) add(isFilm ? (caseClass === 'lower' ? 0.8 : 2) : -1, 'italic');
  if (link !== null) {
    const toFilm = /\/title\/tt\d|_\((?:\d{4}_)?(?:film|movie)\)|\/(?:film|movie)s?\//iu.test(link);
    const toPerson = /\/name\/nm\d|_\(act(?:or|ress)\)|\/(?:person|people|actor|celebrity)\//iu.test(link);
    if (toFilm) add(isFilm ? 3 : -2, 'linkToFilm');
    else if (toPerson) add(isFilm ? -2 : 3, 'linkToPerson');
    else if (
      link
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, '-')
        .includes(name.toLowerCase().replace(/[^a-z0-9]+/gu, '-'))
    )
      add(0.8, 'linkOfThatName');
  }
  if (run.place === 'menu') weight -= 0.7;
  if (declared.has(`${isFilm ? 'Movie' : 'Person'}:${name}`)) add(4, 'declared');
  if (isFilm) weight += offFilm(possible, evidence);
  return { weight, reasons };
}

/** Pages of fewer words may be one-line comments, which say nothing of what they are about. */
const fewWords = 40;
/** Places where a word alone is mostly a label: "Salt" among the ingredients. */
const labelled: ReadonlySet<RunPlace> = new Set(['cell', 'item', 'heading', 'caption', 'menu']);

/** What speaks against a film on a page that is about something else. */
function offFilm(possible: Possible, page: PageEvidence): number {
  if (filmness(page) > 0) return 0;
  const { candidate, view } = possible;
  let weight = 0;
  if (page.mediaCues >= 2) weight -= 2.5;
  if (page.words >= fewWords) weight -= 0.5;
  if (view.run.place && labelled.has(view.run.place)) weight -= 1.5;
  if (definesOther(possible)) weight -= 2.5;
  for (let i = candidate.from; i < candidate.to; i++)
    if (calendarWords.has(view.words.hash[i] as number)) return weight - 2.5;
  return weight;
}
