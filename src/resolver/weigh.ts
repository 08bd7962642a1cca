import { joinHash } from '../matcher/layout.ts';
import type { Entity } from '../model/entity.ts';
import type { ReasonKind } from '../model/reason.ts';
import { shapes } from '../text/word-list.ts';
import {
  type Evidence,
  filmFeatures,
  type GraphEvidence,
  type PageEvidence,
  pageFeatures,
  personFeatures,
  type Summary,
  summaryOf,
} from './features.ts';
import { filmGraph, isFirstName, type Possible } from './gather.ts';
import { isGivenName, type Knowledge, linksOf, longerTitles } from './knowledge.ts';
import { markupEvidence } from './markup-evidence.ts';
import type { RunView } from './run-view.ts';
import { biasOf, type Scored, scoreOf } from './score.ts';
import { nameSpelled, strangeSigns, widened } from './spelling.ts';
import { trees } from './trees.data.ts';
import { treesScore } from './trees.ts';
import { vouchedOdds } from './vouched.ts';
import { definesFilm, isRole } from './what-it-is.ts';

/** What is known of the page when its names are weighed. */
export interface PageView {
  evidence: PageEvidence;
  /** People whose full names stand in the page. */
  people: ReadonlySet<number>;
  /** How many of them each film has. */
  films: ReadonlyMap<number, number>;
  /** Films whose titles stand in these runs with capitals, whatever they mean there. */
  filmsNamed: ReadonlySet<number>;
  peopleOfRun: ReadonlyMap<RunView, ReadonlySet<number>>;
  again: ReadonlyMap<number, { informed: number; lower: number }>;
  /** Keys of words that stand behind a first name, and of words that are a role. */
  surnames: ReadonlySet<number>;
  roles: ReadonlySet<number>;
  /** Keys of words that the page says to be a film. */
  defined: ReadonlySet<number>;
  /** How many people of the page the best of all films has. */
  topFilm: number;
  /** What the page's head says it is. */
  declared: ReadonlySet<string>;
}

/** One entity that a candidate may mean, and how much speaks for it. */
export interface Meaning {
  possible: Possible;
  /** The candidate's span, with the signs that belong to the name. */
  start: number;
  end: number;
  entity: number;
  model: Scored;
  /** Log odds in all, and without what the page gives. */
  logit: number;
  local: number;
  features: string[];
  /** Of a film: its score alone, and what its fellows on the page add. See `weighTogether`. */
  first?: number;
  together?: string[];
  /** Beside the features: what else spoke for it, and how much. */
  reasons: [ReasonKind, number][];
  /** To weigh it again when the page has shown more; null where that changes nothing. */
  summary: Summary | null;
}

/** The candidate's likeliest film, person and other meaning. */
export function weigh(knowledge: Knowledge, page: PageView, possible: Possible): Meaning[] {
  const meanings: Meaning[] = [];
  if (possible.films.length > 0) meanings.push(weighFilm(knowledge, page, possible));
  if (possible.people.length > 0) meanings.push(weighPerson(knowledge, page, possible));
  for (const other of possible.others) {
    const meaning = weighOther(knowledge, page, possible, other);
    if (meaning) meanings.push(meaning);
  }
  return meanings;
}

function weighFilm(knowledge: Knowledge, page: PageView, possible: Possible): Meaning {
  const { view, films, candidate, neighbours } = possible;
  const nearby = page.peopleOfRun.get(view) ?? new Set();
  const capitals = capitalsOf(view);
  const own = candidate.to - candidate.from === 1 ? (view.words.hash[candidate.from] as number) : 0;
  let best = films[0] as number;
  let graph = filmGraph(knowledge, best, page.people, nearby, capitals, own);
  if (films.length > 1) {
    const rate = (film: number, g: GraphEvidence) => {
      const { year } = knowledge.entities.at(film) as Entity;
      const isYear = neighbours.year > 0 && year !== undefined && Math.abs(year - neighbours.year) <= 1;
      return (
        (isYear ? 100 : 0) +
        g.people * 8 +
        g.near * 4 +
        g.surnames * 3 +
        Math.min(g.degree, 12) / 6 +
        ((year ?? 1900) - 1900) / 60
      );
    };
    let bestRate = rate(best, graph);
    for (const film of films.slice(1)) {
      const other = filmGraph(knowledge, film, page.people, nearby, capitals, own);
      if (rate(film, other) <= bestRate) continue;
      best = film;
      graph = other;
      bestRate = rate(film, other);
    }
  }
  return measured('film', knowledge, page, possible, best, graph, films.length);
}

function weighPerson(knowledge: Knowledge, page: PageView, possible: Possible): Meaning {
  const rate = (person: number) =>
    fellowsOf(knowledge, page.films, person) * 10 + linksOf(knowledge, person).length / 50;
  const best = possible.people.reduce((a, b) => (rate(b) > rate(a) ? b : a));
  const links = linksOf(knowledge, best);
  const inRun = page.peopleOfRun.get(possible.view);
  let films = 0;
  let near = 0;
  let before = -1;
  for (const film of links) {
    if (film === before) continue;
    before = film;
    if (page.filmsNamed.has(film)) films++;
    if (inRun && inRun.size > 1 && near === 0)
      for (const other of linksOf(knowledge, film)) if (other !== best && inRun.has(other)) near++;
  }
  const graph = {
    people: fellowsOf(knowledge, page.films, best),
    near,
    surnames: 0,
    films,
    degree: links.length,
    stars: 0,
  };
  return measured('person', knowledge, page, possible, best, graph, possible.people.length);
}

/** Words on both sides of a sentence's end are no name, nor is a person with a comma inside. */
const tornOdds = -4;

/** Below these log odds the second model is not asked: it could not save the name. */
const lost = -6;

function measured(
  model: Scored,
  knowledge: Knowledge,
  page: PageView,
  possible: Possible,
  ordinal: number,
  graph: GraphEvidence,
  sameName: number,
): Meaning {
  const { view, candidate, caseClass, rarity, neighbours, inside, people, key } = possible;
  const entity = knowledge.entities.at(ordinal) as Entity;
  const written = view.run.text.slice(candidate.start, candidate.end);
  const name = nameSpelled(entity, written);
  const evidence: Evidence = {
    view,
    from: candidate.from,
    to: candidate.to,
    entity,
    name,
    written,
    caseClass,
    rarity,
    neighbours,
    signs: strangeSigns(view, candidate, name),
    sameName,
    inside,
    isPerson: people.length > 0,
    isFirstName: isFirstName(knowledge, possible),
    again: repeated(page, possible, key),
    graph,
    owner:
      neighbours.owner === 0 ? 'none' : page.surnames.has(joinHash(0, neighbours.owner)) ? 'person' : 'other',
    isSurnameHere: page.surnames.has(key),
    isRole: isRole(possible),
    isRoleHere: page.roles.has(key),
    definesFilm: definesFilm(possible),
    isDefinedHere: page.defined.has(key),
    sequels: longerTitles(knowledge, key),
    isTopFilm: isTopFilm(page, graph.people),
  };
  const own = model === 'film' ? filmFeatures(evidence) : personFeatures(evidence);
  const markup = markupEvidence(model, possible, page, name);
  if (
    model === 'film' &&
    neighbours.yearInBrackets &&
    neighbours.year === entity.year &&
    caseClass !== 'lower'
  ) {
    // Too rare in labelled texts to be learnt for everyday words, and hardly ever anything else: "It (2017)".
    markup.weight += 3.5;
    markup.reasons.push(['yearInBrackets', 3.5]);
  }
  const summary = summaryOf(model, evidence);
  const pageOwn = pageFeatures(summary, page.evidence, graph);
  const local = biasOf(model) + scoreOf(model, own) + markup.weight;
  const alone = local + scoreOf(model, pageOwn);
  const features = [...own, ...pageOwn];
  // The two kinds of model err apart: their mean is better than either.
  const learnt =
    model === 'film' && alone > lost ? (alone + treesScore(trees.film, features) + markup.weight) / 2 : alone;
  const floor = knowledge.vouched[ordinal] ? vouchedOdds(possible, evidence.signs) : null;
  const torn =
    evidence.signs === 'break' ||
    (model === 'person' && (evidence.signs === 'comma' || goesOnByHyphen(knowledge, possible)));
  const logit = torn ? Math.min(learnt, tornOdds) : Math.max(learnt, floor ?? learnt);
  if (logit > learnt) markup.reasons.push(['toldInSources', logit - learnt]);
  const [start, end] = widened(view.run.text, candidate, name);
  return {
    possible,
    start,
    end,
    entity: ordinal,
    model,
    logit,
    local,
    features,
    reasons: markup.reasons,
    summary,
  };
}

/** "Ruth Marsh-Holm" is not Ruth Marsh, but "a Ruth Marsh-Tom Holm film" has two people. */
function goesOnByHyphen(
  knowledge: Knowledge,
  { view: { words }, candidate: { to, end } }: Possible,
): boolean {
  const isCapital = (i: number) => i < words.count && ((words.shape[i] as number) & shapes.firstUpper) !== 0;
  if (words.text.charAt(end) !== '-' || words.start[to] !== end + 1 || !isCapital(to)) return false;
  const isSomebodyElse = isGivenName(knowledge, words.hash[to] as number) && isCapital(to + 1);
  return !isSomebodyElse;
}

export function isTopFilm({ topFilm }: PageView, people: number): boolean {
  return people >= 2 && people >= topFilm;
}

function repeated(page: PageView, { caseClass }: Possible, key: number): { informed: number; lower: number } {
  const { informed = 0, lower = 0 } = page.again.get(key) ?? {};
  return {
    informed: informed - (caseClass === 'informed' ? 1 : 0),
    lower: lower - (caseClass === 'lower' ? 1 : 0),
  };
}

const capitalSets = new WeakMap<RunView, ReadonlySet<number>>();

/** Hashes of the run's words that begin with a capital. */
function capitalsOf(view: RunView): ReadonlySet<number> {
  let set = capitalSets.get(view);
  if (!set) {
    const { count, hash, shape } = view.words;
    const capitals = new Set<number>();
    for (let i = 0; i < count; i++)
      if ((shape[i] as number) & shapes.firstUpper) capitals.add(hash[i] as number);
    set = capitals;
    capitalSets.set(view, set);
  }
  return set;
}

/** How many others of the page were in a film with this person; of their film with most. */
export function fellowsOf(knowledge: Knowledge, films: ReadonlyMap<number, number>, person: number): number {
  let most = 0;
  for (const film of linksOf(knowledge, person)) most = Math.max(most, (films.get(film) ?? 0) - 1);
  return most;
}

export function filmsNamed(all: readonly Possible[]): Set<number> {
  const named = new Set<number>();
  for (const { films, caseClass, inside } of all)
    if (inside === 'none' && (caseClass === 'informed' || caseClass === 'styled' || caseClass === 'opening'))
      for (const film of films) named.add(film);
  return named;
}

/**
 * Characters and companies: no labelled text has them, so by rule. Several words with capitals that prove something, or one such
 * word while the page names what it belongs to.
 */
function weighOther(knowledge: Knowledge, page: PageView, possible: Possible, other: number): Meaning | null {
  const { candidate, caseClass, neighbours, inside, view } = possible;
  const isStyled = caseClass === 'informed' || caseClass === 'styled' || caseClass === 'opening';
  if (!isStyled || inside !== 'none') return null;
  let related = 0;
  for (const link of linksOf(knowledge, other))
    if (page.people.has(link) || page.filmsNamed.has(link)) related++;
  const entity = knowledge.entities.at(other) as Entity;
  const written = view.run.text.slice(candidate.start, candidate.end);
  if (strangeSigns(view, candidate, nameSpelled(entity, written)) === 'break') return null;
  const isLong = candidate.to - candidate.from > 1;
  let logit = isLong ? 1 : -2.2;
  if (related > 0) logit += isLong ? 1.5 : 3;
  if (caseClass !== 'informed') logit -= isLong ? 0.4 : 1.5;
  if (neighbours.capitalBefore || neighbours.capitalAfter) logit -= 2;
  const reasons: Meaning['reasons'] = [['fullName', 1]];
  if (related > 0) reasons.push(['relatedOnPage', 2]);
  const { start, end } = candidate;
  return {
    possible,
    start,
    end,
    entity: other,
    model: 'person',
    logit,
    local: logit,
    features: [],
    reasons,
    summary: null,
  };
}
