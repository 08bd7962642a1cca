import type { KnownNames } from '../known-names.ts';
import * as feature from './features.ts';
import { f } from './features.ts';
import { fixed, fixedNames } from './fixed-names.ts';
import { keyOf, type Span } from './lattice.ts';
import { bit, forms, type Word } from './words.ts';

const bestOf = /^(?:best|outstanding)$/;

/** What the words around a name are weighed together with. */
export interface Shape {
  /** Index in `rough`. */
  rough: number;
  /** Index in `knownFilms`, or -1. */
  knownAs: number;
}

function roughForm(count: number, head: Word, person: number, inner: number): number {
  if (count === 1)
    return head.classes & (bit.first | bit.surname | bit.place) ? 1 : head.classes & ~bit.capital ? 0 : 2;
  if (person === shapes.allCommon) return 5;
  if (person === shapes.someCommon || person === shapes.firstCommon) return 4;
  if (person !== shapes.none) return 3;
  return inner & bit.connector ? 6 : 7;
}

/** What a name's own letters say. */
export function shapeFeatures(span: Span, known: KnownNames, add: (feature: number) => void): Shape {
  const { line, first, last } = span;
  const { words, tokens } = line;
  const count = countWords(span);
  const head = words[first] as Word;
  const tail = words[last]?.key === '' && last > first ? (words[last - 1] as Word) : (words[last] as Word);
  add(f.length + Math.min(count, 6) - 1);
  if (count === 1) {
    addClasses(feature.onlyWord, head.classes, add);
    if (!(head.classes & ~bit.capital)) add(f.unknownOnly);
  } else {
    addClasses(feature.firstWord, head.classes, add);
    addClasses(feature.lastWord, tail.classes, add);
    if (!(head.classes & ~bit.capital)) add(f.unknownFirst);
    if (!(tail.classes & ~bit.capital)) add(f.unknownLast);
  }
  const person = personForm(span);
  add(f.shape + person);
  let inner = 0;
  let bigLittle = false;
  for (let i = first + 1; i < last; i++) {
    const word = words[i] as Word;
    inner |= word.classes;
    if (word.little && !tokens[i]?.capital) add(feature.innerLittle + word.little);
    if (tokens[i]?.capital && word.classes & bit.connector) bigLittle = true;
    const text = tokens[i]?.text;
    if (text === ':') add(f.colon);
    else if (text === ',') add(f.comma);
    else if ((text === '-' || text === '–' || text === '—') && tokens[i]?.spaced) add(f.dash);
  }
  if (last - first > 1) addClasses(feature.innerWord, inner, add);
  if (bigLittle) add(f.bigLittle);
  ownersInside(span, add);
  sides(span, add);
  if (last - first > 1) joined(span, known, add);
  const end = tokens[last]?.text ?? '';
  const ending = words[last]?.form ?? 0;
  if (count > 1 && ending & forms.sequel) add(f.sequel);
  if (end === '!') add(f.exclaims);
  else if (end === '?') add(f.asks);
  if (head.classes & bit.number) add(f.startsNumber);
  if (head.lower === 'the' && count > 1) add(f.startsThe);
  if (ending & forms.junior) add(f.junior);
  const name = span.key;
  if (count === 1 && head.form & forms.acronym) add(f.acronym);
  if (head.form & forms.hyphen) add(f.hyphen);
  if (!span.setOff) {
    if (count > 1 && head.form & forms.opener) add(f.opener);
    if (count === 1 && head.form & forms.pronoun) add(f.pronoun);
  }
  if (name.length > 5 && isCapitals(span)) add(f.allCapitals);
  const what = fixedAs(words, first, last, name);
  if (what & fixed.place) add(f.place);
  if (what & fixed.company) add(f.company);
  else if (count > 1 && tail.classes & bit.companyEnd) add(f.companyEnd);
  if (what & fixed.outlet) add(f.outlet);
  if (
    tail.classes & bit.honour &&
    (count === 1 ||
      words
        .slice(first, last)
        .some((word) => word.classes & (bit.honour | bit.film | bit.nation) || bestOf.test(word.lower)))
  )
    add(f.honour);
  else if (bestOf.test(head.lower) && count > 1) add(f.honour);
  if (count === 1 || (count === 2 && head.lower === 'the')) {
    if (tail.classes & bit.calendar) add(f.calendar);
    if (tail.classes & bit.nation) add(f.nation);
  }
  const knownAs = known.film(name) ? rarity(span, count, head, tail) : -1;
  const rough = roughForm(count, head, person, inner);
  if (knownAs >= 0) {
    add(f.knownFilm + knownAs);
    // "Winter Harbour" rather than "Anna Field", which a film may be called too.
    if (knownAs > 2 && person !== shapes.firstSurname) add(f.longKnown + knownAs - 3);
    add(feature.roughKnown + knownAs * feature.rough.length + rough);
  }
  if (count > 1 && known.person(name)) {
    add(f.knownPerson);
    add(feature.roughPerson + rough);
  }
  return { rough, knownAs };
}

/** What the lexicon knows the stretch for: single words as they are written, longer ones by their key. */
function fixedAs(words: readonly Word[], first: number, last: number, key: string): number {
  if (first === last || (last === first + 1 && words[first]?.lower === 'the')) return words[last]?.fixed ?? 0;
  return last - first < 5 ? (fixedNames.byKey.get(key) ?? 0) : 0;
}

/** 0 an everyday word, 1 a word that is a name or place, 2 another word, 3 two words, 4 more. */
function rarity({ key }: Span, count: number, head: Word, tail: Word): number {
  const words = key.split(' ').length;
  if (words > 2) return 4;
  if (words === 2) return 3;
  const only = count > 1 ? tail : head;
  if (
    only.classes &
    (bit.common | bit.starter | bit.film | bit.work | bit.connector | bit.calendar | bit.honour)
  )
    return 0;
  if (only.classes & (bit.first | bit.surname | bit.place | bit.nation)) return 1;
  return 2;
}

export function addClasses(base: number, classes: number, add: (feature: number) => void): void {
  let rest = classes;
  while (rest) {
    const lowest = rest & -rest;
    add(base + 31 - Math.clz32(lowest));
    rest ^= lowest;
  }
}

function countWords({ line, first, last }: Span): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (line.tokens[i]?.word) count++;
  return Math.max(count, 1);
}

/** As written, with single spaces, without a possessive. */
export function written({
  line,
  first,
  last,
  setOff,
}: Pick<Span, 'line' | 'first' | 'last' | 'setOff'>): string {
  let name = '';
  for (let i = first; i <= last; i++) {
    const token = line.tokens[i];
    if (!token) continue;
    const text =
      i === last && !setOff && line.words[i]?.owner ? token.text.replace(/['’]s?$/, '') : token.text;
    name += i > first && token.spaced ? ` ${text}` : text;
  }
  return name;
}

function isCapitals({ line, first, last }: Span): boolean {
  for (let i = first; i <= last; i++) if (!((line.words[i] as Word).form & forms.capitals)) return false;
  return true;
}

const shapes = {
  none: 0,
  firstSurname: 1,
  firstUnknown: 2,
  firstCommon: 3,
  unknownSurname: 4,
  unknownUnknown: 5,
  initials: 6,
  middle: 7,
  particle: 8,
  threeFirst: 9,
  threeUnknown: 10,
  someCommon: 11,
  allCommon: 12,
};

function personForm(span: Span): number {
  return formOf(span.line, span.first, span.last);
}

const notInPeople =
  bit.connector | bit.film | bit.work | bit.calendar | bit.number | bit.companyEnd | bit.starter | bit.nation;

/** How a stretch compares with people's names. */
function formOf(line: Span['line'], first: number, last: number): number {
  const { tokens, words } = line;
  const length = last - first + 1;
  let common = 0;
  let real = 0;
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word;
    if (!tokens[i]?.word)
      return length > 1 && everyCommon(line, first, last) ? shapes.allCommon : shapes.none;
    if (!tokens[i]?.capital && !(word.form & forms.particle))
      return everyCommon(line, first, last) ? shapes.allCommon : shapes.none;
    real++;
    const ambiguous = word.classes & (bit.first | bit.surname);
    if (!ambiguous && word.classes & (notInPeople | bit.common) && !(word.form & forms.particle)) common++;
  }
  if (real < 2 || real > 5) return common === real ? shapes.allCommon : shapes.none;
  const [head, tail] = [words[first] as Word, words[last] as Word];
  if (head.owner) return shapes.none;
  if (common === real) return shapes.allCommon;
  if (head.classes & bit.first) {
    if (common > 0) return shapes.firstCommon;
    if (tail.classes & bit.surname) return shapes.firstSurname;
    return real === 2 ? shapes.firstUnknown : shapes.threeFirst;
  }
  if (common > 0) return shapes.someCommon;
  if (head.form & forms.initials) return shapes.initials;
  if (real === 3 && (words[first + 1] as Word).form & forms.initial) return shapes.middle;
  if (real > 2 && (words[first + 1] as Word).form & forms.particle) return shapes.particle;
  if (tail.classes & bit.surname) return shapes.unknownSurname;
  return real === 2 ? shapes.unknownUnknown : shapes.threeUnknown;
}

function everyCommon({ tokens, words }: Span['line'], first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (
      tokens[i]?.word &&
      !((words[i]?.classes ?? 0) & (bit.common | bit.connector | bit.starter | bit.film))
    )
      return false;
  return true;
}

/** Whether a stretch looks like a full name: what it owns, and what joins it, is something else. */
export function looksLikePerson(line: Span['line'], first: number, last: number): boolean {
  if (last <= first) return false;
  const form = formOf(line, first, last);
  return (
    form === shapes.firstSurname ||
    form === shapes.firstUnknown ||
    form === shapes.middle ||
    form === shapes.threeFirst ||
    form === shapes.initials ||
    form === shapes.particle
  );
}

function ownersInside(span: Span, add: (feature: number) => void): void {
  const { line, first, last } = span;
  for (let i = first; i < last; i++) {
    const word = line.words[i] as Word;
    if (!word.owner) continue;
    if (looksLikePerson(line, first, i) || (i === first && word.classes & (bit.first | bit.surname)))
      add(f.personOwnsInside);
    else add(f.ownerInside);
    return;
  }
}

/** Known titles, companies and places on one side of a little word inside: "Night Ferry for Ember Pictures" is two names. */
function joined({ line, first, last }: Span, known: KnownNames, add: (feature: number) => void): void {
  const { words, tokens } = line;
  let joins = 0;
  for (let i = first + 1; i < last && joins < 3; i++) {
    const word = words[i] as Word;
    if (tokens[i]?.capital || !(word.classes & bit.connector) || words[i - 1]?.core !== true) continue;
    joins++;
    if (i - first > 1 && known.film(keyOf(line, first, i - 1))) add(f.knownAtStart);
    let next = i + 1;
    while (next < last && !words[next]?.core) next++;
    if (last > next && known.film(keyOf(line, next, last))) add(f.knownAtEnd);
    const rest = fixedAs(words, next, last, keyOf(line, next, last));
    if (rest & fixed.company) add(f.companyAtEnd);
    else if (rest & fixed.place) add(f.placeAtEnd);
  }
}

/** People at either end, or on either side of an "and". */
function sides(span: Span, add: (feature: number) => void): void {
  const { line, first, last } = span;
  const { words } = line;
  if (last - first < 2) return;
  if (looksLikePerson(line, last - 1, last)) {
    add(f.personAtEnd);
    const lead = words[last - 2] as Word;
    if (
      last - first === 2 &&
      lead.classes & bit.common &&
      !(lead.classes & (bit.first | bit.surname)) &&
      !span.setOff
    )
      add(f.epithet);
  }
  if (looksLikePerson(line, first, first + 1)) add(f.personAtStart);
  for (let i = first + 1; i < last; i++) {
    if (words[i]?.lower !== 'and' && words[i]?.lower !== '&') continue;
    const left = looksLikePerson(line, Math.max(first, i - 2), i - 1);
    const right = looksLikePerson(line, i + 1, Math.min(last, i + 2));
    if (left && right) add(f.andPeople);
    else if (left) add(f.andPersonLeft);
    else if (right) add(f.andPersonRight);
  }
}
