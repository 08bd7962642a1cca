import { joinHash } from '../matcher/layout.ts';
import type { CorrectedName } from '../model/correction.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Reason } from '../model/reason.ts';
import type { Strictness } from '../model/strictness.ts';
import type { PageMemory, TextRun } from '../model/text-run.ts';
import { shapes } from '../text/word-list.ts';
import { weighCells } from './cells.ts';
import { Corrections } from './corrections.ts';
import { type PageEvidence, pageFeatures, topFilmFeatures } from './features.ts';
import { filmsOfPeople, gather, type Possible } from './gather.ts';
import { firstNamesOf, type Knowledge } from './knowledge.ts';
import { type PageState, type Pending, readMemory, writeMemory } from './page-state.ts';
import { reasonsOf } from './reasons.ts';
import { type RunView, viewRun } from './run-view.ts';
import { probability, scoreOf } from './score.ts';
import { ShortNames } from './short-names.ts';
import { fellowsOf, filmsNamed, isTopFilm, type Meaning, type PageView, weigh } from './weigh.ts';
import { weighTogether } from './weigh-together.ts';
import { definesFilm, isRole } from './what-it-is.ts';

export interface AnnotateOptions {
  /** How sure a name must be to be marked. Default `balanced`. */
  strictness?: Strictness;
  /** What the user has said of names on this page. */
  corrections?: readonly CorrectedName[];
  /** For training and measuring: every meaning that was weighed, with its features. */
  trace?: (meaning: Meaning) => void;
}
/** `name` is the entity's own, however the page writes it. */
export type RunMention = Mention & { run: number; name: string };

/** Log odds that a name must reach; more than even, for a wrong mark costs a reader more than a missing one. */
const bars: Record<Strictness, number> = { careful: 1.2, balanced: 0.2, eager: -0.9 };

/**
 * The names in the runs, decided with what the page has shown before (`memory`: what the last call for this page returned, or
 * null). Mentions come by run and start, never overlap within a run, and may belong to runs of earlier calls that have become
 * clear now. Pure: the same arguments give the same result.
 */
export function annotateRuns(
  knowledge: Knowledge,
  runs: readonly TextRun[],
  memory: PageMemory | null,
  options: AnnotateOptions = {},
): { mentions: RunMention[]; memory: PageMemory } {
  const bar = bars[options.strictness ?? 'balanced'];
  const state = readMemory(memory, knowledge);
  const views = runs.map(viewRun);
  const corrections = new Corrections(knowledge, options.corrections ?? []);
  const gathered = views.map((view) =>
    gather(knowledge, view).filter((possible) => corrections.restrict(possible)),
  );
  const page = observe(knowledge, state, views, gathered.flat());
  const short = new ShortNames(knowledge, state);
  const mentions: RunMention[] = [];
  const unclear: Pending[] = [];
  const weighed = gathered.map((possibles) =>
    possibles.flatMap((possible) => weigh(knowledge, page, possible)),
  );
  weighTogether(weighed);
  weighCells(knowledge, views, weighed);
  for (const [i, view] of views.entries()) {
    const meanings = weighed[i] as Meaning[];
    if (options.trace) for (const meaning of meanings) options.trace(meaning);
    const chosen = choose(meanings, bar);
    const inRun = withShortNames({ knowledge, page, corrections, short }, view, chosen);
    // The document's title is evidence, and no place for a mark.
    if (view.run.place !== 'title') mentions.push(...inRun);
    unclear.push(...pendingOf(corrections, meanings, inRun, bar));
  }
  mentions.push(...nowClear(knowledge, state, page, short, bar));
  state.pending.push(...unclear);
  mentions.sort((a, b) => a.run - b.run || a.start - b.start);
  return { mentions, memory: writeMemory(state, knowledge) };
}

/** Page types of Open Graph and schema.org that are about films. */
const filmTypes = /^(?:og:video\.(?:movie|tv_show)|Movie|TVSeries|Review|Person)\b/u;

/** Take in what the runs add to the page, before any name is decided. */
function observe(
  knowledge: Knowledge,
  state: PageState,
  views: readonly RunView[],
  all: readonly Possible[],
): PageView {
  for (const { run, words, cues, mediaCues } of views) {
    state.words += words.count;
    state.cues += cues;
    state.mediaCues += mediaCues;
    // As much as a sentence full of them.
    if (run.declares?.some((what) => filmTypes.test(what))) state.cues += 8;
  }
  const peopleOfRun = new Map<RunView, Set<number>>();
  for (const possible of all) {
    if (!isPlausiblePerson(possible)) continue;
    let inRun = peopleOfRun.get(possible.view);
    if (!inRun) {
      inRun = new Set();
      peopleOfRun.set(possible.view, inRun);
    }
    for (const person of possible.people) {
      inRun.add(person);
      state.people.add(person);
    }
  }
  const films = filmsOfPeople(knowledge, state.people);
  const again = new Map<number, { informed: number; lower: number }>();
  const anchors = new Set<number>(state.accepted);
  for (const { key, caseClass, films: meant, people, rarity, inside } of all) {
    const count = again.get(key) ?? { informed: 0, lower: 0 };
    again.set(key, count);
    if (caseClass === 'informed') count.informed++;
    if (caseClass === 'lower') count.lower++;
    if (inside !== 'none' || (caseClass !== 'informed' && caseClass !== 'styled')) continue;
    for (const person of people) if (fellowsOf(knowledge, films, person) > 0) anchors.add(person);
    const [film] = meant;
    if (film !== undefined && rarity.words >= 2 && rarity.bits >= 22) anchors.add(film);
  }
  for (const possible of all) countLower(possible, again);
  const evidence: PageEvidence = {
    words: state.words,
    cues: state.cues,
    mediaCues: state.mediaCues,
    anchors: anchors.size,
  };
  const declared = new Set(views.flatMap(({ run }) => run.declares ?? []));
  const roles = new Set<number>();
  const defined = new Set<number>();
  for (const possible of all) {
    if (isRole(possible)) roles.add(possible.key);
    if (possible.films.length > 0 && definesFilm(possible)) defined.add(possible.key);
  }
  return {
    evidence,
    people: state.people,
    films,
    topFilm: [...films.values()].reduce((a, b) => Math.max(a, b), 0),
    filmsNamed: filmsNamed(all),
    peopleOfRun,
    again,
    surnames: surnamesIn(knowledge, views),
    roles,
    defined,
    declared,
  };
}

/** Keys of the words that stand behind a first name, both with a capital: surnames, whether of people in the packs or not. */
function surnamesIn(knowledge: Knowledge, views: readonly RunView[]): Set<number> {
  const firstNames = firstNamesOf(knowledge);
  const keys = new Set<number>();
  for (const { words, habit } of views) {
    if (habit === 'title' || habit === 'upper') continue;
    const { text, count, start, end, hash, shape } = words;
    for (let i = 1; i < count; i++) {
      if (((shape[i] as number) & (shape[i - 1] as number) & shapes.firstUpper) === 0) continue;
      if (!firstNames.has(hash[i - 1] as number) || text.charCodeAt(end[i - 1] as number) !== 32) continue;
      if ((start[i] as number) - (end[i - 1] as number) === 1) keys.add(joinHash(0, hash[i] as number));
    }
  }
  return keys;
}

/** An everyday word is gathered only with a capital: its small-letter uses are counted in the run itself. */
function countLower(
  { key, view, candidate, films }: Possible,
  again: Map<number, { informed: number; lower: number }>,
): void {
  if (films.length === 0 || candidate.to - candidate.from > 1) return;
  const count = again.get(key);
  const { hash, shape } = view.words;
  const own = hash[candidate.from];
  if (!count || count.lower > 0) return;
  for (let i = 0; i < view.words.count; i++) {
    if (hash[i] === own && ((shape[i] as number) & 1) === 0) count.lower++;
  }
}

function isPlausiblePerson({
  people,
  caseClass,
  inside,
  candidate: { from, to },
  neighbours,
}: Possible): boolean {
  if (people.length === 0 || to - from < 2 || inside !== 'none') return false;
  if (caseClass === 'lowerRun') return true;
  return (
    caseClass !== 'lower' &&
    caseClass !== 'mixed' &&
    caseClass !== 'first' &&
    !(neighbours.capitalBefore && neighbours.capitalAfter)
  );
}

/** The best meanings that do not overlap; a longer one is worth more. */
function choose(meanings: readonly Meaning[], bar: number): Meaning[] {
  const worth = ({ logit, possible: { candidate } }: Meaning) =>
    logit + 0.8 * (candidate.to - candidate.from);
  const chosen: Meaning[] = [];
  for (const meaning of meanings.filter(({ logit }) => logit > bar).sort((a, b) => worth(b) - worth(a))) {
    const { start, end } = meaning.possible.candidate;
    if (!chosen.some(({ possible: { candidate: c } }) => c.start < end && start < c.end))
      chosen.push(meaning);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

interface Deciding {
  knowledge: Knowledge;
  page: PageView;
  corrections: Corrections;
  short: ShortNames;
}

/** The chosen meanings of a run as mentions, and between them the short forms of what was named in full before. */
function withShortNames(
  { knowledge, page, corrections, short }: Deciding,
  view: RunView,
  chosen: readonly Meaning[],
): RunMention[] {
  const { run, words } = view;
  const mentions: RunMention[] = [];
  const add = (
    at: { start: number; end: number },
    ordinal: number,
    confidence: number,
    reasons: Reason[],
  ) => {
    const settled = corrections.settle(run.text, at.start, at.end, ordinal);
    if (!settled) return;
    const { entity, isCorrected } = settled;
    const told: Reason[] = isCorrected ? ['userSaid'] : reasons;
    mentions.push(mentionOf(knowledge, run.id, at.start, at.end, entity, confidence, told));
    return entity;
  };
  let next = 0;
  for (let i = 0; i < words.count; i++) {
    const meaning = chosen[next];
    if (meaning && meaning.possible.candidate.from <= i) {
      const reasons = reasonsOf(knowledge, page, meaning);
      const entity = add(meaning, meaning.entity, probability(meaning.logit), reasons);
      if (entity !== undefined) short.accept(entity);
      next++;
      i = meaning.possible.candidate.to - 1;
      continue;
    }
    const name = short.at(view, i);
    if (!name || (meaning && name.end > meaning.start)) continue;
    const { name: inFull } = knowledge.entities.at(name.entity) as Entity;
    add(name, name.entity, 0.85, [`${name.reason}: ${inFull}`]);
    while (i + 1 < words.count && (words.start[i + 1] as number) < name.end) i++;
  }
  return mentions;
}

function mentionOf(
  { entities }: Knowledge,
  run: number,
  start: number,
  end: number,
  ordinal: number,
  confidence: number,
  reasons: Reason[],
): RunMention {
  const { id, type, name } = entities.at(ordinal) as Entity;
  return { run, start, end, entity: id, type, name, confidence, reasons };
}

/** Below this a name does not become clear by what the rest of the page may show. */
const hopeless = -5;

function pendingOf(
  corrections: Corrections,
  meanings: readonly Meaning[],
  inRun: readonly RunMention[],
  bar: number,
): Pending[] {
  const pending: Pending[] = [];
  for (const { possible, start, end, entity, logit, local, summary } of meanings.toSorted(
    (a, b) => b.logit - a.logit,
  )) {
    const run = possible.view.run.id;
    if (!summary || logit > bar || logit < hopeless || possible.view.run.place === 'title') continue;
    const overlaps = (other: { start: number; end: number }) => other.start < end && start < other.end;
    if (inRun.some(overlaps) || pending.some(overlaps)) continue;
    const settled = corrections.settle(possible.view.run.text, start, end, entity);
    if (settled) pending.push({ run, start, end, entity: settled.entity, local, summary });
  }
  return pending;
}

/** Names of earlier runs that the page's later words have made clear. */
function nowClear(
  knowledge: Knowledge,
  state: PageState,
  page: PageView,
  short: ShortNames,
  bar: number,
): RunMention[] {
  const clear: RunMention[] = [];
  state.pending = state.pending.filter(({ run, start, end, entity, local, summary }) => {
    const people = page.films.get(entity) ?? 0;
    const fellows = summary.type === 'person' ? fellowsOf(knowledge, page.films, entity) : people;
    const graph = { people: fellows, near: 0, surnames: 0, films: 0, degree: 0, stars: 0 };
    const features = pageFeatures(summary, page.evidence, graph);
    if (summary.type === 'film' && isTopFilm(page, people))
      features.push(...topFilmFeatures(people, summary.words));
    const logit = local + scoreOf(summary.type, features);
    if (logit <= bar) return true;
    short.accept(entity);
    clear.push(mentionOf(knowledge, run, start, end, entity, probability(logit), ['becameClear']));
    return false;
  });
  return clear;
}
