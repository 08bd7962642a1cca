import { edForms, ingForms, lemmasBehind, sForm } from './inflect.ts';
import { irregularVerbs, nounForms, nounVerbs, regularVerbs } from './verb-list.ts';
import { wordSet } from './word-set.ts';

/** How a word may stand as a verb. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface VerbReading {
  lemma: string;
  forms: readonly VerbForm[];
}

/** The words of a verb group that verbOf leaves out. "'s" and "'d" belong to two of these sets: the word behind them decides. */
export const beForms = wordSet(
  `be am is are was were been being 'm 're 's isn't aren't wasn't weren't ain't`,
);
export const haveForms = wordSet(`have has had having 've 's 'd haven't hasn't hadn't`);
export const doForms = wordSet(`do does did done doing don't doesn't didn't`);
export const modals = wordSet(`will would shall should can could may might must ought cannot 'll 'd
  won't wouldn't shan't shouldn't can't couldn't mayn't mightn't mustn't oughtn't needn't`);
/** What makes a verb group say the opposite. */
export const negations =
  wordSet(`not n't never hardly scarcely cannot isn't aren't wasn't weren't ain't haven't hasn't hadn't
  don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't mayn't mightn't mustn't oughtn't needn't`);

const only: Readonly<Record<VerbForm, readonly VerbForm[]>> = {
  base: ['base'],
  s: ['s'],
  past: ['past'],
  participle: ['participle'],
  ing: ['ing'],
};
const pastAndParticiple: readonly VerbForm[] = ['past', 'participle'];

interface Verbs {
  /** The irregular verbs with their pasts and participles; the other words as they are met. */
  readings: Map<string, VerbReading>;
  regular: ReadonlySet<string>;
  /** Words met that are no verbs: most of a text's. */
  others: Set<string>;
}

function irregularForms(): Map<string, VerbReading> {
  const forms = new Map<string, VerbReading>();
  const add = (word: string, lemma: string, as: readonly VerbForm[]) => {
    const before = forms.get(word);
    if (!before) forms.set(word, { lemma, forms: as });
    else if (before.lemma === lemma) forms.set(word, { lemma, forms: [...before.forms, ...as] });
  };
  const words = irregularVerbs.trim().split(/[\s,]+/);
  for (let at = 0; at < words.length; at += 3) {
    const [lemma = '', past = '', participle = ''] = words.slice(at, at + 3);
    add(lemma, lemma, only.base);
    for (const word of past.split('/')) add(word, lemma, only.past);
    for (const word of participle.split('/')) add(word, lemma, only.participle);
  }
  return forms;
}

let known: Verbs | undefined;

/** The twins in -ise are not in the list: "realise" stands by "realize". */
function isRegular(lemma: string, { regular }: Verbs): boolean {
  if (regular.has(lemma)) return true;
  return lemma.length > 5 && lemma.endsWith('ise') && regular.has(`${lemma.slice(0, -3)}ize`);
}

/** To look behind the ending costs little; to spell out all forms at first use would cost several times what the two lists do. */
function inflected(word: string, verbs: Verbs): VerbReading | undefined {
  for (const lemma of lemmasBehind(word)) {
    const regular = isRegular(lemma, verbs);
    if (!regular && verbs.readings.get(lemma)?.lemma !== lemma) continue;
    if (sForm(lemma) === word) return { lemma, forms: only.s };
    if (ingForms(lemma).includes(word)) return { lemma, forms: only.ing };
    if (regular && edForms(lemma).includes(word)) return { lemma, forms: pastAndParticiple };
  }
  return undefined;
}

/** "co-finance", "re-release", "executive-produce": verbs as what follows the hyphen. */
const prefixed = /^(?:co|re|pre|de|exec|executive|guest|ghost)-(?=[a-z]{2})/;

/**
 * The verb that a lower-case word may be a form of, or undefined. Words that are also nouns are included; be, have, do and the modals are
 * not. A word that two verbs share goes to the irregular one: "found" to find, "left" to leave.
 */
export function verbOf(word: string): VerbReading | undefined {
  known ??= {
    readings: irregularForms(),
    regular: new Set(regularVerbs.trim().split(/\s+/)),
    others: new Set(),
  };
  const met = known.readings.get(word);
  if (met) return met;
  if (known.others.has(word)) return undefined;
  const reading = isRegular(word, known) ? { lemma: word, forms: only.base } : inflected(word, known);
  if (reading) {
    known.readings.set(word, reading);
    return reading;
  }
  const prefix = prefixed.exec(word)?.[0];
  const rest = prefix && verbOf(word.slice(prefix.length));
  if (rest) return { lemma: prefix + rest.lemma, forms: rest.forms };
  // Forgotten now and then so that a browser's memory does not fill.
  if (known.others.size > 8000) known.others.clear();
  known.others.add(word);
  return undefined;
}

let nouns: Set<string> | undefined;

/**
 * Words that are far more often nouns or adjectives than verbs ("star", "casts", "open", "setting", "acclaimed"): as verbs they need a
 * subject before them. That such a word can be a verb at all is for verbOf to say.
 */
export function usuallyNoun(word: string): boolean {
  if (!nouns) {
    const verbs = nounVerbs.trim().split(/\s+/);
    nouns = new Set([...verbs, ...verbs.map(sForm), ...nounForms.trim().split(/\s+/)]);
  }
  return nouns.has(word.includes('-') ? word.replace(prefixed, '') : word);
}
