import { commonWords } from '../lexicon/common-words.ts';
import { companyEndings, filmCompanies, outlets, platforms } from '../lexicon/companies.ts';
import { firstNames } from '../lexicon/first-names.ts';
import { places, territories } from '../lexicon/places.ts';
import { surnames } from '../lexicon/surnames.ts';
import { calendarWords, honours, nationalities, sequelNumber } from '../lexicon/words.ts';

const particles = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'ten',
  'st.',
  'mc',
]);
const notInPeople = new Set(
  'vs versus meets the a an of and in on to for my your with from part story man men woman girl boy house night day days world war love life last first dead death time city street island river lake king’s movie film chapter volume vol return returns rises begins forever'.split(
    ' ',
  ),
);

/** How much a name looks like a person's: 0 not at all, 3 or more surely (a known first name before a capitalised surname). */
export function personShape(name: string): number {
  const known = shapes.get(name);
  if (known !== undefined) return known;
  const shape = measureShape(name);
  // Asked many times of the same few names; forgotten now and then so that a browser's memory does not fill.
  if (shapes.size > 4000) shapes.clear();
  shapes.set(name, shape);
  return shape;
}

const shapes = new Map<string, number>();

function measureShape(written: string): number {
  // A nickname inside says nothing of the shape.
  const name = written.replace(/ ["“‘'][^"”’']+["”’'](?= )/, '');
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5) return 0;
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (!/^\p{Lu}/u.test(last) || /[:!?&,]/.test(name)) return 0;
  for (const word of words) {
    if (/\d/.test(word) || (sequelNumber.test(word) && word !== words[0])) return 0;
    const lower = word.toLowerCase();
    if (/^\p{Ll}/u.test(word) ? !particles.has(lower) : notInPeople.has(lower)) return 0;
  }
  if (companyEndings.has(last) || isPlace(name) || outlets.has(name) || filmCompanies.has(name)) return 0;
  if (
    (nationalities.has(first.toLowerCase()) && !isFirstName(first)) ||
    honours.has(last.toLowerCase()) ||
    /['’]s$/.test(first)
  )
    return 0;
  const knownFirst = isFirstName(first);
  const knownLast = surnames.has(last) || /^(?:Mc|Mac|O['’]|Fitz|De|Van|Di)\p{Lu}/u.test(last);
  // "Joe Versus", "Ted Face": an everyday word behind a first name makes a title more likely than a person.
  if (words.slice(1).some((word) => commonWords.has(word.toLowerCase()) && !/^\p{Lu}\.$/u.test(word)))
    return knownFirst ? 1.2 : 0;
  if (knownFirst) return words.length > 3 ? 2.5 : knownLast ? 4 : 3;
  if (/^(?:\p{Lu}\.)+(?:-\p{Lu}\.)?$/u.test(first) || /^\p{Lu}{2}$/u.test(first)) return knownLast ? 3 : 2;
  if (words.length === 3 && /^\p{Lu}\.$/u.test(words[1] ?? '')) return 3;
  if (words.length > 2 && (particles.has(words[1] ?? '') || isFirstName(words[1] ?? ''))) return 2;
  if (calendarWords.has(first.toLowerCase())) return knownLast ? 2 : 0;
  return knownLast ? 2 : 0.5;
}

export function isFirstName(word: string): boolean {
  if (firstNames.has(word)) return true;
  const [left = '', right = ''] = word.split(/[-‐‑]/);
  return right !== '' && firstNames.has(left) && /^\p{Lu}/u.test(right);
}

export function isPlace(name: string): boolean {
  return places.has(name) || territories.has(name);
}

/** "The Mexican", "Friday", "British": words that only a title set off could be. */
export function isOrigin(name: string): boolean {
  const bare = name.replace(/^The /i, '').toLowerCase();
  return nationalities.has(bare) || calendarWords.has(bare);
}

/** Names that are never a film's, a person's or a character's by themselves. */
export function isFixedName(name: string): boolean {
  const bare = name.replace(/^The /i, '');
  return (
    isPlace(name) ||
    outlets.has(name) ||
    outlets.has(bare) ||
    filmCompanies.has(name) ||
    platforms.has(name) ||
    calendarWords.has(name.toLowerCase()) ||
    nationalities.has(bare.toLowerCase()) ||
    isHonour(name)
  );
}

/** "Best Supporting Actress Oscar", "Screen Actors Guild Award", "Toronto International Film Festival". */
export function isHonour(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  if (
    honours.has(last) &&
    (words.length === 1 || words.some((word) => honours.has(word) || word === 'film' || word === 'best'))
  )
    return true;
  return /^(?:best|outstanding) (?:\w+ )*(?:actor|actress|picture|film|director|screenplay|score|song|documentary|editing|effects|feature|drama|comedy)\b/i.test(
    name,
  );
}

/** A name that ends as companies' do, or is one by itself. */
export function isCompany(name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return filmCompanies.has(name) || platforms.has(name) || (name.includes(' ') && companyEndings.has(last));
}

/** `Mission: Impossible – Fallout` and its variants come to the same key: case, marks, articles and accents don't count. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) (?=.)/, '');
}
