import type { Entity } from '../model/entity.ts';
import { foldWord } from '../text/special-words.ts';
import { shapes } from '../text/word-list.ts';
import * as cues from './cues.ts';
import type { Neighbours } from './neighbours.ts';
import type { RunView } from './run-view.ts';
import type { CaseClass, Rarity } from './spelling.ts';
import { wordRank } from './word-ranks.ts';

/** What the whole page tells, as far as it is known. */
export interface PageEvidence {
  /** Words read so far, and how many of them are words of texts about films. */
  words: number;
  cues: number;
  /** Words of texts about music, games, books and television. */
  mediaCues: number;
  /** Distinct names that hang together: people of one film, or titles that are nothing else. */
  anchors: number;
}

/** What the packs' graph tells of a candidate. */
export interface GraphEvidence {
  /** People of the film in the page; of a person: fellows from one film. */
  people: number;
  /** The same in this run. */
  near: number;
  /** Surnames of the film's people in this run, with a capital. */
  surnames: number;
  /** Of a person: films of theirs that the page names. */
  films: number;
  /** Neighbours in the graph at all. */
  degree: number;
  /** Of a film: its people with many films. */
  stars: number;
}

export interface Evidence {
  view: RunView;
  from: number;
  to: number;
  entity: Entity;
  name: string;
  written: string;
  caseClass: CaseClass;
  rarity: Rarity;
  neighbours: Neighbours;
  signs: 'none' | 'comma' | 'break';
  sameName: number;
  /** Inside a longer candidate of that type. */
  inside: 'film' | 'person' | 'none';
  /** Also the name of a person, or a bare first name or surname. */
  isPerson: boolean;
  isFirstName: boolean;
  /** The same words elsewhere in these runs: with informed capitals, and in small letters. */
  again: { informed: number; lower: number };
  graph: GraphEvidence;
  /** The owner before it is a person of the page, somebody else, or nobody. */
  owner: 'person' | 'other' | 'none';
  /** The page has the same words as a person's surname ("Jimmy Hoffa"), or as a role ("Hoffa (Jack Doe)", "plays Hoffa"). */
  isSurnameHere: boolean;
  isRoleHere: boolean;
  /** The same, right here. */
  isRole: boolean;
  /** Of the page's people it has more than any other film. */
  isTopFilm: boolean;
  /** The page says that these words are a film, here or elsewhere. */
  definesFilm: boolean;
  isDefinedHere: boolean;
  /** Titles that begin with this one and go on. */
  sequels: number;
}

/** The first of the bounds that a value does not reach. */
function bucket(value: number, bounds: readonly number[]): number {
  let i = 0;
  while (i < bounds.length && value >= (bounds[i] as number)) i++;
  return i;
}

export function filmness({ words, cues: count }: PageEvidence): number {
  return bucket(count / (words + 25), [0.002, 0.006, 0.012, 0.02, 0.032]);
}

const bitBounds = [6, 9, 11, 13, 15, 18, 22, 27, 34];
const rankBounds = [200, 800, 2500, 8000, 20_000];

/** Words of a run's clause within reach of a candidate, before and behind it. */
function near(
  { words: { hash, count } }: RunView,
  from: number,
  to: number,
  set: Set<number>,
  reach: number,
): boolean {
  for (let i = Math.max(0, from - reach); i < from; i++) if (set.has(hash[i] as number)) return true;
  for (let i = to; i < Math.min(count, to + reach); i++) if (set.has(hash[i] as number)) return true;
  return false;
}

const wordSets: [string, Set<number>][] = [
  ['filmNoun', cues.filmNouns],
  ['watch', cues.watchVerbs],
  ['make', cues.makeVerbs],
  ['play', cues.playVerbs],
  ['join', cues.joiners],
  ['determiner', cues.determiners],
  ['be', cues.beVerbs],
  ['say', cues.sayVerbs],
  ['media', cues.otherMedia],
  ['humanTitle', cues.humanTitles],
  ['actorNoun', cues.actorNouns],
];

/** Features that the run alone gives, of films and of people alike. */
function shared(e: Evidence, out: string[]): void {
  const { neighbours: n, rarity, view } = e;
  const bits = bucket(rarity.bits, bitBounds);
  out.push(
    `bits=${bits}`,
    `rank=${bucket(rarity.rarest, rankBounds)}`,
    `words=${Math.min(rarity.words, 5)}`,
    `case=${e.caseClass}`,
    `case=${e.caseClass}&bits=${bits}`,
    `case=${e.caseClass}&words=${Math.min(rarity.words, 3)}`,
    `signs=${e.signs}`,
    `habit=${view.habit}`,
  );
  if (e.name === e.written) out.push('exact');
  out.push(
    `surprise=${rarity.surprise}`,
    `surprise=${rarity.surprise}&case=${e.caseClass}&words=${Math.min(rarity.words, 3)}`,
  );
  out.push(`runFilm=${bucket(view.cues / (view.words.count + 12), [0.01, 0.03, 0.06])}`);
  if (n.capitalBefore) out.push('capitalBefore', `capitalBefore&words=${Math.min(rarity.words, 3)}`);
  if (n.capitalAfter) out.push('capitalAfter', `capitalAfter&words=${Math.min(rarity.words, 3)}`);
  if (!n.capitalBefore && !n.capitalAfter && e.caseClass === 'informed')
    out.push('alone', `alone&words=${Math.min(rarity.words, 3)}`);
  if (n.quoted !== 'none')
    out.push(`quoted=${n.quoted}`, `quoted=${n.quoted}&words=${Math.min(rarity.words, 3)}`);
  if (n.bracketed) out.push('bracketed');
  if (n.possessive) out.push('possessive');
  if (n.atStart && n.atEnd) out.push('wholeRun');
  else if (n.atStart) out.push(`runStart&${/[.!?,]/u.test(n.signAfter) ? 'sign' : 'text'}`);
  else if (n.atEnd) out.push('runEnd');
  if (n.signAfter !== '') out.push(`after=${/[\p{L}\p{N}]/u.test(n.signAfter) ? 'word' : n.signAfter}`);
  if (n.signBefore !== '') out.push(`before=${n.signBefore}`);
  for (const [name, set] of wordSets) {
    if (set.has(n.before)) out.push(`before:${name}`);
    if (set.has(n.after)) out.push(`after:${name}`);
  }
  if (near(view, e.from, e.to, cues.filmCues, 4)) out.push('near:film');
  if (near(view, e.from, e.to, cues.otherMedia, 3)) out.push('near:media');
  if (e.inside !== 'none') out.push(`inside=${e.inside}`);
}

/** A leading article with a capital where the sentence asks for none says "title" more plainly than anything. */
function articleOf({ view: { words, opensSentence, habit }, from, to, name }: Evidence): string | null {
  if (to - from < 2 || !cues.articles.has(words.hash[from] as number))
    return /^(?:the|an?) /iu.test(name) ? 'dropped' : null;
  const isCapital = ((words.shape[from] as number) & shapes.firstUpper) !== 0;
  if (!isCapital) return 'small';
  return opensSentence[from] ? 'opening' : habit === 'normal' ? 'capital' : 'styled';
}

function holds({ view: { words }, from, to }: Evidence, set: Set<number>): boolean {
  for (let i = from; i < to; i++) if (set.has(words.hash[i] as number)) return true;
  return false;
}

/** The words beside, themselves: for those that are frequent enough to be learnt. */
function besides({ view: { words }, neighbours: n, from }: Evidence, out: string[]): void {
  const { text, start, end, hash, count } = words;
  const word = (i: number) => foldWord(text, start[i] as number, end[i] as number);
  if (n.before !== 0 && wordRank(n.before) < 4000) out.push(`w-1=${word(from - 1)}`);
  if (from > 1 && n.before !== 0 && wordRank(hash[from - 2] as number) < 2000)
    out.push(`w-2=${word(from - 2)}`);
  if (n.after !== 0 && wordRank(n.after) < 4000) {
    const next = n.next;
    if (next < count) out.push(`w+1=${word(next)}`);
  }
}

/** Of the film that has more of the page's people than any other. */
export function topFilmFeatures(people: number, words: number): string[] {
  return [`topFilm&people=${Math.min(people, 4)}`, `topFilm&words=${Math.min(words, 2)}`];
}

/** Features of a film's title that need no more than its run. */
export function filmFeatures(e: Evidence): string[] {
  const out: string[] = [];
  shared(e, out);
  const { neighbours: n, rarity, entity } = e;
  const article = articleOf(e);
  if (article !== null)
    out.push(`article=${article}`, `article=${article}&words=${Math.min(rarity.words, 2)}`);
  besides(e, out);
  if (n.year > 0) {
    const off = entity.year === undefined ? 9 : Math.abs(n.year - entity.year);
    out.push(
      `year=${off <= 1 ? 'same' : 'other'}`,
      `year=${off <= 1 ? 'same' : 'other'}&brackets=${n.yearInBrackets}`,
    );
  }
  out.push(`decade=${entity.year === undefined ? 'none' : bucket(entity.year, [1930, 1960, 1980, 2000])}`);
  out.push(`namesakes=${bucket(e.sameName, [2, 4])}`);
  out.push(`degree=${bucket(e.graph.degree, [1, 4, 9])}`);
  out.push(
    `stars=${bucket(e.graph.stars, [1, 2, 4])}`,
    `stars=${bucket(e.graph.stars, [1, 3])}&case=${e.caseClass}`,
  );
  const sequels = bucket(e.sequels, [1, 3]);
  if (sequels > 0)
    out.push(
      `sequels=${sequels}`,
      `sequels=${sequels}&words=${Math.min(rarity.words, 2)}`,
      `sequels&stars=${bucket(e.graph.stars, [1, 3])}`,
    );
  if (e.definesFilm) out.push('definesFilm', `definesFilm&words=${Math.min(rarity.words, 2)}`);
  if (e.isDefinedHere) out.push('isDefinedHere', `isDefinedHere&case=${e.caseClass}`);
  if (n.signBefore === '-') out.push('hyphenBefore');
  if (n.signAfter === '-' && cues.likenesses.has(n.after)) out.push('hyphenLike');
  if (e.isPerson) out.push('isPerson');
  if (e.isFirstName) out.push('isFirstName', `isFirstName&case=${e.caseClass}`);
  if (/^\d+$/u.test(e.written)) out.push('digits');
  const coarse = Math.min(rarity.words, 2);
  if (holds(e, cues.placeWords)) out.push('placeWord', `placeWord&words=${coarse}`);
  if (holds(e, cues.calendarWords)) out.push('calendarWord', `calendarWord&words=${coarse}`);
  if (e.owner !== 'none') out.push(`owner=${e.owner}`, `owner=${e.owner}&words=${Math.min(rarity.words, 2)}`);
  if (e.isSurnameHere) out.push('isSurnameHere');
  if (e.isRole) out.push('isRole');
  else if (e.isRoleHere) out.push('isRoleHere');
  if (e.isTopFilm) out.push(...topFilmFeatures(e.graph.people, rarity.words));
  if (e.graph.near > 0) out.push(`near=${Math.min(e.graph.near, 2)}`);
  if (e.graph.surnames > 0)
    out.push(`surnames=${Math.min(e.graph.surnames, 2)}`, `surnames&words=${Math.min(rarity.words, 2)}`);
  if (e.again.informed > 0)
    out.push(`again=${Math.min(e.again.informed, 3)}&words=${Math.min(rarity.words, 2)}`);
  if (e.again.lower > 0) out.push(`lowerElsewhere&words=${Math.min(rarity.words, 2)}`);
  return out;
}

export function personFeatures(e: Evidence): string[] {
  const out: string[] = [];
  shared(e, out);
  out.push(`degree=${bucket(e.graph.degree, [2, 4, 8, 16, 32])}`);
  out.push(`firstName=${e.isFirstName}`);
  if (e.again.lower > 0) out.push('lowerElsewhere');
  if (e.graph.near > 0) out.push('near');
  return out;
}

/**
 * Features that the page and the graph give. `summary` is what must be kept of a candidate to ask again when the page has shown
 * more.
 */
export interface Summary {
  type: 'film' | 'person';
  bits: number;
  caseClass: CaseClass;
  words: number;
}

export function summaryOf(type: 'film' | 'person', { rarity, caseClass }: Evidence): Summary {
  return { type, bits: bucket(rarity.bits, bitBounds), caseClass, words: Math.min(rarity.words, 3) };
}

export function pageFeatures(
  { type, bits, caseClass, words }: Summary,
  page: PageEvidence,
  graph: GraphEvidence,
): string[] {
  const film = filmness(page);
  const length = bucket(page.words, [40, 120, 400]);
  const coarse = bits >> 1;
  const out = [
    `filmness=${film}`,
    `filmness=${film}&bits=${coarse}`,
    `filmness=${film}&case=${caseClass}`,
    `length=${length}`,
    `length=${length}&case=${caseClass}`,
    `anchors=${bucket(page.anchors, [1, 2, 4, 8])}`,
  ];
  if (type === 'film') {
    const known = Math.min(graph.people, 3);
    out.push(`people=${known}`, `people=${known}&bits=${coarse}`, `people=${known}&words=${words}`);
  } else {
    out.push(
      `fellows=${bucket(graph.people, [1, 2, 4])}`,
      `fellows=${bucket(graph.people, [1, 2])}&film=${film >> 1}`,
      `films=${Math.min(graph.films, 2)}`,
      `films=${Math.min(graph.films, 1)}&film=${film >> 1}`,
      `degree=${bucket(graph.degree, [2, 6, 16])}&film=${film >> 1}`,
    );
  }
  return out;
}
