import type { ReasonKind } from '../model/reason.ts';
import type { Possible } from './gather.ts';
import type { Scored } from './score.ts';
import type { PageView } from './weigh.ts';

/**
 * What only a page has. These weights are set by hand, for no labelled text carries markup: italics are what writers set titles
 * in, and a link to a film's page says what it is.
 */
export function markupEvidence(
  model: Scored,
  { setOff: { italic, link }, view: { run }, caseClass }: Possible,
  { declared }: PageView,
  name: string,
): { weight: number; reasons: [ReasonKind, number][] } {
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
  return { weight, reasons };
}
