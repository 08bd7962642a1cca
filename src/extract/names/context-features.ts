import * as feature from './features.ts';
import { f } from './features.ts';
import type { Span } from './lattice.ts';
import type { Line } from './line.ts';
import { addClasses, looksLikePerson, type Shape } from './shape-features.ts';
import { bit } from './words.ts';

/** What the whole article says of any of its names. */
export interface ArticleSigns {
  noFilmWords: boolean;
  moreOther: boolean;
  /** Words that the article also has in small letters. */
  lower: ReadonlySet<string>;
}

const year = /^(?:19|20)\d\d$/;
const near =
  bit.film |
  bit.work |
  bit.credit |
  bit.person |
  bit.broadcast |
  bit.takesPart |
  bit.makes |
  bit.comesOut |
  bit.playsRole |
  bit.tells |
  bit.speaks |
  bit.lives |
  bit.prize |
  bit.calls |
  bit.lists |
  bit.series |
  bit.firm |
  bit.place;
const skipped = bit.modifier | bit.number | bit.nation;
const reach = 6;

/** What stands around one occurrence. */
export function contextFeatures(
  span: Span,
  shape: Shape,
  signs: ArticleSigns,
  add: (feature: number) => void,
): void {
  const { line, first, last } = span;
  const { words, sentence } = line;
  if (sentence.kind === 'headline') add(f.headline);
  else if (sentence.kind === 'furniture') add(f.furniture);
  if (line.titleCase) {
    add(f.titleCase);
    if (looksLikePerson(line, first, last)) add(f.titleCaseShape);
  }
  addClasses(feature.inSentence, line.classes & near, add);
  if (signs.noFilmWords) add(f.noFilmWords);
  if (signs.moreOther) add(f.moreOther);
  if (first === last && signs.lower.has(words[first]?.lower ?? '')) add(f.lowerSeen);
  if (span.setOff) {
    add(f.setOff);
    add(first === last ? f.setOffOne : f.setOffMany);
    if (line.defines && first === 0) add(f.defined);
  }
  const place = placeOf(span);
  add(feature.roughPlace + shape.rough * feature.places.length + place);
  if (shape.knownAs >= 0) add(feature.knownPlace + shape.knownAs * feature.places.length + place);
  if (listsFilms(span)) add(f.pluralBefore);
  before(line, first, shape, add);
  after(line, last, span.setOff, shape, add);
  nearWords(line, first, last, add);
}

/** The words on either side, themselves. */
function nearWords(
  { tokens, words }: Line,
  first: number,
  last: number,
  add: (feature: number) => void,
): void {
  for (let side = 0, at = first - 1; side < 3 && at >= 0; side++, at--) {
    const index =
      tokens[at]?.capital && at > 0 ? undefined : feature.lexicalIndex.get(words[at]?.lower ?? '');
    if (index) add((feature.lexicalBefore[side] as number) + index);
  }
  for (let side = 0, at = last + 1; side < 3 && at < words.length; side++, at++) {
    const index = tokens[at]?.capital ? undefined : feature.lexicalIndex.get(words[at]?.lower ?? '');
    if (index) add((feature.lexicalAfter[side] as number) + index);
  }
}

/** "the comedies X and Y": two titles rather than one with an "and". */
function listsFilms({ line, first, last }: Span): boolean {
  const { words } = line;
  let at = first - 1;
  while (words[at]?.quote || /^(?:the|like|including|as)$/.test(words[at]?.lower ?? '')) at--;
  const noun = words[at];
  if (!noun || !(noun.classes & bit.film) || !noun.lower.endsWith('s')) return false;
  for (let i = first + 1; i < last; i++) if (words[i]?.lower === 'and') return true;
  return false;
}

/** Index in `places`. */
function placeOf({ line, first, last, setOff }: Span): number {
  const { tokens, words } = line;
  if (setOff) return 4;
  const before = words[first - 1];
  const behind = words[last + 1];
  const touches =
    (before?.core && !before.owner && tokens[first]?.spaced) ||
    (behind?.core && tokens[last + 1]?.spaced && !words[last]?.owner) ||
    (before && before.classes & bit.connector && words[first - 2]?.core) ||
    (behind && behind.classes & bit.connector && words[last + 2]?.core);
  if (line.titleCase) return 3;
  if (touches) return 5;
  if (!before || (first === 1 && words[0]?.quote)) return 0;
  return /^[:—–"“]$/.test(before.lower) ? 2 : 1;
}

function before(line: Line, first: number, shape: Shape, add: (feature: number) => void): void {
  const { tokens, words } = line;
  const head = words[first];
  let at = first - 1;
  while (at >= 0 && words[at]?.quote) at--;
  if (at < 0) {
    add(f.start);
    if ((head?.classes ?? 0) & bit.common) add(f.startCommon);
    if ((head?.classes ?? 0) & bit.starter) add(f.startStarter);
    return;
  }
  const word = words[at];
  if (!word) return;
  add(feature.wordBefore + word.little);
  addClasses(feature.classBefore, word.classes, add);
  const joined = at === first - 1;
  if (joined && tokens[first]?.spaced) {
    if (word.owner && word.core) {
      let start = at;
      while (start > 0 && words[start - 1]?.core && tokens[start]?.spaced) start--;
      add(
        looksLikePerson(line, start, at) || word.classes & (bit.first | bit.surname)
          ? f.ownedByPerson
          : f.ownedByOther,
      );
    } else if (word.core) add(f.touchesLeft);
    else if (word.classes & bit.connector && words[at - 1]?.core && tokens[at]?.spaced) add(f.joinsLeft);
  }
  if (/^[:—–"“(]$/.test(tokens[at]?.text ?? '')) {
    add(f.afterMark);
    if (tokens[at]?.text === '(') add(f.bracketsAround);
  }
  // "the new film X", "in the forthcoming X"
  let lead = at;
  while (lead > 0 && lead > at - 4 && isSkipped(line, lead)) lead--;
  const leading = words[lead];
  if (leading) {
    addClasses(feature.headBefore, leading.classes, add);
    addClasses(feature.roughBefore + shape.rough * feature.classesCount, leading.classes, add);
    add(feature.roughLittle + shape.rough * feature.littleCount + leading.little);
    pair(line, lead, -1, feature.pairBefore, add);
    if (lead !== at) pair(line, at, -1, feature.pairBefore, add);
  }
  let around = 0;
  for (let i = at; i >= 0 && i > at - reach; i--) {
    const text = tokens[i]?.text ?? '';
    if (text === '.' || text === ';' || text === '(' || text === ')') break;
    around |= words[i]?.classes ?? 0;
  }
  addClasses(feature.nearBefore, around & near, add);
}

function isSkipped(line: Line, at: number): boolean {
  const word = line.words[at];
  if (!word || line.tokens[at]?.capital) return false;
  return (word.classes & skipped) !== 0 || /^(?:the|a|an|his|her|its|their)$/.test(word.lower);
}

/** "in" with "role" before it, "," with "comedy" behind it: past articles and adjectives. */
function pair(line: Line, at: number, step: 1 | -1, base: number, add: (feature: number) => void): void {
  const index = feature.pairIndex.get(line.words[at]?.lower ?? '');
  if (index === undefined) return;
  let other = at + step;
  for (let skips = 0; skips < 4 && isSkipped(line, other); skips++) other += step;
  const word = line.words[other];
  if (word) addClasses(base + index * feature.classesCount, word.classes, add);
}

function after(
  line: Line,
  last: number,
  setOff: boolean,
  shape: Shape,
  add: (feature: number) => void,
): void {
  const { tokens, words } = line;
  const tail = words[last];
  let at = last + 1;
  const next = tokens[at];
  if (tail?.owner && !setOff) {
    add(f.owns);
    if (next?.capital) add(f.ownsCapital);
  } else if (next) {
    if (words[at]?.core && next.spaced) add(f.touchesRight);
    else if ((words[at]?.classes ?? 0) & bit.connector && words[at + 1]?.core) add(f.joinsRight);
  }
  while (at < tokens.length && words[at]?.quote) at++;
  const word = words[at];
  const text = tokens[at]?.text ?? '';
  if (!word || (/^[.!?…]$/.test(text) && at >= tokens.length - 2)) {
    add(f.end);
    return;
  }
  add(feature.wordAfter + word.little);
  addClasses(feature.classAfter, word.classes, add);
  addClasses(feature.roughAfter + shape.rough * feature.classesCount, word.classes, add);
  if (word.classes & bit.number) add(f.numberBehind);
  if (text === '(') {
    const inside = tokens[at + 1];
    if (inside && year.test(inside.text)) add(f.yearBehind);
    else if (inside?.capital) add(f.capitalInBrackets);
  }
  pair(line, at, 1, feature.pairAfter, add);
  let around = 0;
  for (let i = at; i < words.length && i < at + reach; i++) {
    const mark = tokens[i]?.text ?? '';
    if (mark === '.' || mark === ';' || mark === '(' || mark === ')') break;
    around |= words[i]?.classes ?? 0;
  }
  addClasses(feature.nearAfter, around & near, add);
}
