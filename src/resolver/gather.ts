import { type Candidate, findCandidates } from '../matcher/find-candidates.ts';
import { joinHash } from '../matcher/layout.ts';
import type { Entity } from '../model/entity.ts';
import type { GraphEvidence } from './features.ts';
import { firstNamesOf, type Knowledge, linksOf, surnameOf } from './knowledge.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { isSetOff, type RunView } from './run-view.ts';
import { type CaseClass, caseClass, type Rarity, rarityOf } from './spelling.ts';

/** A candidate that deserves to be weighed, with what all its meanings share. */
export interface Possible {
  view: RunView;
  candidate: Candidate;
  caseClass: CaseClass;
  rarity: Rarity;
  neighbours: Neighbours;
  setOff: { italic: boolean; link: string | null };
  /** The same words elsewhere have the same key. */
  key: number;
  films: number[];
  people: number[];
  others: number[];
  inside: 'film' | 'person' | 'none';
}

/** All candidates of a run but those that nothing could make a name: everyday words in small letters. */
export function gather({ entities, index }: Knowledge, view: RunView): Possible[] {
  const { run, words } = view;
  const found: Possible[] = [];
  for (const candidate of findCandidates(index, run.text, words)) {
    const cased = caseClass(view, candidate);
    const { from, to, start, end } = candidate;
    const rarity = rarityOf(view, candidate);
    const setOff = isSetOff(run, start, end);
    if (cased === 'lower' && !setOff.italic && setOff.link === null) {
      const isQuoted = /["“”]/u.test(run.text.charAt(start - 1));
      if (!isQuoted && (to - from === 1 || rarity.bits < 20)) continue;
    }
    if (cased === 'lowerRun' && to - from === 1 && rarity.rarest < 3000) continue;
    if (cased === 'opening' && to - from === 1 && rarity.rarest < everyday && !isPointedAt(view, candidate))
      continue;
    const neighbours = neighboursOf(view, from, to);
    // Italics say where a title begins and ends, whatever stands beside it.
    if (setOff.italic) Object.assign(neighbours, { capitalBefore: false, capitalAfter: false });
    const possible: Possible = {
      view,
      candidate,
      caseClass: cased,
      rarity,
      neighbours,
      setOff,
      key: keyOf(view, from, to),
      films: [],
      people: [],
      others: [],
      inside: 'none',
    };
    for (const ordinal of candidate.entities) {
      const { type } = entities.at(ordinal) as Entity;
      if (type === 'film' || type === 'series') possible.films.push(ordinal);
      else if (type === 'person') possible.people.push(ordinal);
      else possible.others.push(ordinal);
    }
    found.push(possible);
  }
  markInner(found);
  return found;
}

/** "It", "She", "After" at the start of a sentence: half of all candidates, and names only where something points at them. */
const everyday = 500;

function isPointedAt(
  { run: { text, place, marks, links }, words }: RunView,
  { start, end }: Candidate,
): boolean {
  return (
    words.count <= 4 ||
    place !== undefined ||
    marks !== undefined ||
    links !== undefined ||
    /["“”'‘’(]/u.test(text.charAt(start - 1)) ||
    /^["”’']?,?\s?[([]?\s?(?:18|19|20)\d\d/u.test(text.slice(end, end + 9))
  );
}

function keyOf({ words: { hash } }: RunView, from: number, to: number): number {
  let key = 0;
  for (let i = from; i < to; i++) key = joinHash(key, hash[i] as number);
  return key;
}

const named: ReadonlySet<CaseClass> = new Set(['informed', 'styled', 'lowerRun', 'opening']);

/** Candidates come by start, so a longer one around a shorter begins before it or with it. */
function markInner(found: Possible[]): void {
  for (const [i, inner] of found.entries()) {
    const { start, end } = inner.candidate;
    for (let j = i - 1; j >= 0 && i - j < 40; j--) mark(inner, found[j] as Possible, start, end);
    for (let j = i + 1; j < found.length; j++) {
      const other = found[j] as Possible;
      if (other.candidate.start > start) break;
      mark(inner, other, start, end);
    }
  }
}

function mark(inner: Possible, outer: Possible, start: number, end: number): void {
  const { candidate: around } = outer;
  if (around.start > start || around.end < end || around.end - around.start <= end - start) return;
  if (!named.has(outer.caseClass) || (outer.caseClass === 'opening' && around.to - around.from < 3)) return;
  if (outer.films.length > 0) inner.inside = 'film';
  else if (outer.people.length > 0 && inner.inside === 'none') inner.inside = 'person';
}

/** Which people hang together: how many of the page's people each film has. */
export function filmsOfPeople(knowledge: Knowledge, people: Iterable<number>): Map<number, number> {
  const films = new Map<number, number>();
  for (const person of people) {
    let before = -1;
    for (const film of linksOf(knowledge, person)) {
      // A link that several statements make counts once.
      if (film === before) continue;
      before = film;
      if (knowledge.entities.at(film)?.type === 'film') films.set(film, (films.get(film) ?? 0) + 1);
    }
  }
  return films;
}

/** Whether a word is a first name alone. */
export function isFirstName(knowledge: Knowledge, { view, candidate: { from, to } }: Possible): boolean {
  return to - from === 1 && firstNamesOf(knowledge).has(view.words.hash[from] as number);
}

/** Who has made so many is a star, and so may be the film. */
const manyFilms = 18;

/** The film's people among those of the page, of the run, and by their surnames in the run. */
export function filmGraph(
  knowledge: Knowledge,
  film: number,
  people: ReadonlySet<number>,
  nearby: ReadonlySet<number>,
  capitals: ReadonlySet<number>,
  own: number,
): GraphEvidence {
  const graph: GraphEvidence = { people: 0, near: 0, surnames: 0, films: 0, degree: 0, stars: 0 };
  let before = -1;
  for (const other of linksOf(knowledge, film)) {
    if (other === before) continue;
    before = other;
    graph.degree++;
    if ((knowledge.linkAt[other + 1] as number) - (knowledge.linkAt[other] as number) >= manyFilms)
      graph.stars++;
    const type = knowledge.entities.at(other)?.type;
    const isSomebody = type === 'person' || type === 'character';
    const surname = isSomebody ? surnameOf(knowledge, other).at(-1) : undefined;
    if (people.has(other)) graph.people++;
    if (nearby.has(other)) graph.near++;
    if (surname !== undefined && surname !== own && capitals.has(surname)) graph.surnames++;
  }
  return graph;
}
