import { doubling, doublingOrNot, keepingE } from './verb-list.ts';

const doubles = new Set(doubling.trim().split(/\s+/));
const mayDouble = new Set(doublingOrNot.split(' '));
const mayKeepE = new Set(keepingE.split(' '));

/** One vowel and one consonant after it, with at most consonants (or "qu") before: stop, quit, star. */
const shortSyllable = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][^aeiouwxy]$/;
/** One vowel and an -l: British English doubles it in any syllable. */
const endsInVowelL = /[^aeiou][aeiou]l$/;
const endsInConsonantY = /[^aeiou]y$/;
const endsInConsonantO = /[^aeiou]o$/;

/** What -ed and -ing are put to. The spelling rules look at the last part of a hyphenated verb. */
function stems(verb: string): readonly string[] {
  const last = verb.slice(verb.lastIndexOf('-') + 1);
  const doubled = verb + verb.slice(-1);
  if (shortSyllable.test(last) || doubles.has(last)) return mayDouble.has(last) ? [verb, doubled] : [doubled];
  if (mayDouble.has(last) || endsInVowelL.test(last)) return [verb, doubled];
  // panic, mimic: the -c stays hard
  return /[aeiou]c$/.test(last) ? [`${verb}k`] : [verb];
}

/** The form in -s: "stars", "tries", "passes", "goes", "quizzes". */
export function sForm(verb: string): string {
  if (endsInConsonantY.test(verb)) return `${verb.slice(0, -1)}ies`;
  if (verb.endsWith('z') && !verb.endsWith('zz') && shortSyllable.test(verb)) return `${verb}zes`;
  return /(?:s|x|z|ch|sh)$/.test(verb) || endsInConsonantO.test(verb) ? `${verb}es` : `${verb}s`;
}

/** The forms in -ed of a regular verb: one, or the two that are in use ("travelled", "traveled"). */
export function edForms(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (endsInConsonantY.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return stems(verb).map((stem) => `${stem}ed`);
}

/** The forms in -ing: one, or the two that are in use ("ageing", "aging"). */
export function ingForms(verb: string): readonly string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(verb)) {
    const short = `${verb.slice(0, -1)}ing`;
    return mayKeepE.has(verb) ? [short, `${verb}ing`] : [short];
  }
  return stems(verb).map((stem) => `${stem}ing`);
}

/** What an ending may have been put to: how much to cut off, and what to put back. An -e first: "routed" is from route, not from rout. */
const endings: readonly (readonly [ending: string, cut: number, put: string])[] = [
  ['s', 1, ''],
  ['es', 2, ''],
  ['ies', 3, 'y'],
  ['zzes', 3, ''],
  ['ed', 1, ''],
  ['ed', 2, ''],
  ['ed', 3, ''],
  ['ied', 3, 'y'],
  ['ing', 3, 'e'],
  ['ing', 3, ''],
  ['ing', 4, ''],
  ['ying', 4, 'ie'],
];

/** What a form in -s, -ed or -ing may be a form of: guesses, for the rules above to confirm. */
export function lemmasBehind(word: string): string[] {
  const lemmas: string[] = [];
  for (const [ending, cut, put] of endings) if (word.endsWith(ending)) lemmas.push(word.slice(0, -cut) + put);
  return lemmas;
}
