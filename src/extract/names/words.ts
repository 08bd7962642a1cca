import { commonWords } from '../lexicon/common-words.ts';
import { companyEndings } from '../lexicon/companies.ts';
import * as cue from '../lexicon/cue-words.ts';
import { firstNames } from '../lexicon/first-names.ts';
import { places, territories } from '../lexicon/places.ts';
import { surnames } from '../lexicon/surnames.ts';
import * as lexicon from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';
import { fixedNames } from './fixed-names.ts';
import { foldPart } from './name-key.ts';

/** What a word is, one bit each. A word may be several things. */
export const classes = [
  'film',
  'work',
  'credit',
  'person',
  'honorific',
  'connector',
  'starter',
  'calendar',
  'nation',
  'honour',
  'broadcast',
  'takesPart',
  'makes',
  'comesOut',
  'playsRole',
  'tells',
  'speaks',
  'lives',
  'prize',
  'calls',
  'lists',
  'series',
  'firm',
  'modifier',
  'common',
  'first',
  'surname',
  'place',
  'companyEnd',
  'number',
  'capital',
] as const;
export type WordClass = (typeof classes)[number];
export const bit = Object.fromEntries(classes.map((name, index) => [name, 1 << index])) as Record<
  WordClass,
  number
>;

const byLower = new Map<string, number>();
function enter(words: Iterable<string>, name: WordClass): void {
  for (const word of words) byLower.set(word, (byLower.get(word) ?? 0) | bit[name]);
}
enter(lexicon.filmNouns, 'film');
enter(lexicon.otherWorkNouns, 'work');
enter(lexicon.creditNouns, 'credit');
enter(lexicon.personNouns, 'person');
enter(lexicon.honorifics, 'honorific');
enter(lexicon.connectors, 'connector');
enter(['and'], 'connector');
enter(lexicon.starters, 'starter');
enter(lexicon.calendarWords, 'calendar');
enter(lexicon.nationalities, 'nation');
enter(lexicon.honours, 'honour');
enter(lexicon.broadcastWords, 'broadcast');
enter(cue.takesPart, 'takesPart');
enter(cue.makes, 'makes');
enter(cue.comesOut, 'comesOut');
enter(cue.playsRole, 'playsRole');
enter(cue.tellsStory, 'tells');
enter(cue.speaks, 'speaks');
enter(cue.lives, 'lives');
enter(cue.prizes, 'prize');
enter(cue.calls, 'calls');
enter(cue.lists, 'lists');
enter(cue.partsOfSeries, 'series');
enter(cue.firms, 'firm');
enter(cue.modifiers, 'modifier');
enter(commonWords, 'common');

const byCase = new Map<string, number>();
for (const name of firstNames) byCase.set(name, bit.first);
for (const name of surnames) byCase.set(name, (byCase.get(name) ?? 0) | bit.surname);
for (const name of [...places, ...territories.keys()])
  if (!name.includes(' ')) byCase.set(name, (byCase.get(name) ?? 0) | bit.place);
for (const name of companyEndings) byCase.set(name, (byCase.get(name) ?? 0) | bit.companyEnd);

/** Little words and marks that stand before or behind names; each is a sign by itself. */
export const littleWords =
  `the a an of in on at by to for with from as and or but & his her its their this that these is was are were be been will
  would has have had also who which where when while after before until since than then about into over against alongside opposite behind
  between during under without not never i he she it they we you my your our , . : ; ( ) [ ] - – — " “ ” ' ‘ ’ ! ? / s up out off back
  such like including including's more most one some all both each every how why what if so because though although despite plus via vs
  made based just only now once again yet still even him them there here`
    .trim()
    .split(/\s+/);
const littleIndex = new Map(littleWords.map((word, index) => [word, index + 1]));

/** What a word's letters look like, one bit each. */
export const forms = {
  acronym: 1,
  capitals: 2,
  sequel: 4,
  junior: 8,
  hyphen: 16,
  initials: 32,
  initial: 64,
  particle: 128,
  opener: 256,
  pronoun: 512,
};

const particles = new Set(
  'de del della di da du la le van von der den bin al el ten st. mac dos ter'.split(' '),
);

function formOf(text: string, lower: string): number {
  let form = 0;
  if (/^\p{Lu}{2,5}$/u.test(text)) form |= forms.acronym;
  if (!/\p{Ll}/u.test(text)) form |= forms.capitals;
  if (lexicon.sequelNumber.test(text)) form |= forms.sequel;
  if (/^(?:jr|sr|jnr|snr)\.?$/i.test(text)) form |= forms.junior;
  if (text.includes('-')) form |= forms.hyphen;
  if (/^(?:(?:\p{Lu}\.){1,4}|\p{Lu}{1,2})$/u.test(text)) form |= forms.initials;
  if (/^\p{Lu}\.?$/u.test(text)) form |= forms.initial;
  if (particles.has(lower)) form |= forms.particle;
  if (lexicon.openers.has(lower)) form |= forms.opener;
  if (/^(?:i|he|she|we|they|you)(?:['’]\p{L}+)?$/iu.test(text)) form |= forms.pronoun;
  return form;
}

/** A token with what the lexicon knows of it. */
export interface Word {
  /** Lower case, straight apostrophes, without a possessive. */
  lower: string;
  /** Its share in a name's key. */
  key: string;
  classes: number;
  /** Index of a little word from 1 on, else 0. */
  little: number;
  /** It ends in 's or s'. */
  owner: boolean;
  /** What it is by itself, of `fixed`. */
  fixed: number;
  /** What its letters look like, of `forms`. */
  form: number;
  /** A quotation mark, or a sign of Markdown's emphasis. */
  quote: boolean;
  /** It can begin or end a name: a capital or a number. */
  core: boolean;
}

const quotes = new Set('"“”\'‘’*_');
const owned = /['’]s$|s['’]$/;
const numeric = /^\d/;

const remembered = new Map<string, Word>();

/** What the lexicon knows of a token. */
export function readWord(token: Token): Word {
  const known = remembered.get(token.text);
  if (known) return known;
  const word = lookUp(token);
  // Most words of an article are everyday ones; forgotten now and then so that a browser's memory does not fill.
  if (remembered.size > 8000) remembered.clear();
  remembered.set(token.text, word);
  return word;
}

function lookUp(token: Token): Word {
  const { text } = token;
  if (!token.word) {
    const little = littleIndex.get(text) ?? 0;
    return {
      lower: text,
      key: text === '&' ? 'and' : '',
      classes: 0,
      little,
      fixed: 0,
      form: forms.capitals,
      owner: false,
      quote: quotes.has(text),
      core: false,
    };
  }
  const owner = owned.test(text);
  const plain = owner ? text.replace(/['’]s?$/, '') : text;
  const lower = plain.toLowerCase().replace(/’/g, "'");
  let found = byLower.get(lower) ?? 0;
  const number = numeric.test(text);
  if (token.capital) {
    found |= bit.capital | (byCase.get(plain) ?? 0);
    if (!(found & bit.first) && plain.includes('-')) {
      const [left = '', right = ''] = plain.split('-');
      if ((byCase.get(left) ?? 0) & bit.first && /^\p{Lu}/u.test(right)) found |= bit.first;
    }
    if (!(found & bit.surname) && /^(?:Mc|Mac|O['’]|Fitz|D['’])\p{Lu}\p{Ll}/u.test(plain))
      found |= bit.surname;
  } else if (number) found |= bit.number;
  return {
    lower,
    key: foldPart(text),
    classes: found,
    little: littleIndex.get(lower) ?? 0,
    fixed: fixedNames.byText.get(plain) ?? 0,
    form: formOf(text, lower),
    owner,
    quote: false,
    core: token.capital || number,
  };
}
