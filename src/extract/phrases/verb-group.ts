import { isAdverb, adverbs as plainAdverbs } from '../lexicon/function-words.ts';
import {
  beForms,
  doForms,
  haveForms,
  modals,
  negations,
  usuallyNoun,
  type VerbForm,
  verbOf,
} from '../lexicon/verbs.ts';
import type { VerbGroup } from './nodes.ts';
import type { SentenceTokens } from './sentence-tokens.ts';

const future = new Set(['will', "'ll", "won't", 'shall']);
const conditional = new Set([
  'would',
  'could',
  'should',
  'might',
  'may',
  "'d",
  "wouldn't",
  "couldn't",
  "shouldn't",
]);
const presentBe = new Set(['is', 'are', 'am', "isn't", "aren't", "'s", "'re", "'m"]);
const presentHave = new Set(['has', 'have', "hasn't", "haven't", "'ve"]);
/** Adjectives and nouns that lead on to a verb: "is due to star", "is likely to direct", "in talks to" (see `leads`). */
const leadWords = new Set(
  'due likely unlikely able ready happy eager keen poised about going certain confirmed rumoured rumored believed thought said reported understood best better well widely known'.split(
    ' ',
  ),
);

const has = (forms: readonly VerbForm[], ...wanted: VerbForm[]) =>
  wanted.some((form) => forms.includes(form));
export const isAuxiliary = (word: string) =>
  beForms.has(word) || haveForms.has(word) || doForms.has(word) || modals.has(word);

/** Words that may stand between the verbs of one group. */
const between = (word: string) => plainAdverbs.has(word) || negations.has(word) || isAdverb(word);

/**
 * The verb group that starts at token `from`, or null. `bare`: whether a lone form ("stars", "cast", "set") may be taken for a verb here,
 * which what stands before it decides.
 */
export function verbGroupAt(sentence: SentenceTokens, from: number, bare: boolean): VerbGroup | null {
  const { lower, tokens } = sentence;
  // At most words none begins.
  if (!bare && !isAuxiliary(lower[from] ?? '')) return null;
  const blocked = (at: number) =>
    sentence.mentions.has(at) || sentence.dates.has(at) || sentence.speech.has(at);
  const chain: string[] = [];
  const adverbs: string[] = [];
  let at = from;
  let tense: VerbGroup['tense'] = 'none';
  let form: VerbGroup['form'] | null = null;
  let lemma = '';
  let to = from;
  let passive = false;
  let last: 'be' | 'have' | 'do' | 'modal' | 'to' | 'get' | 'verb' | null = null;
  for (; at < tokens.length && !blocked(at); at++) {
    const word = lower[at] ?? '';
    if (last !== null && (between(word) || (last === 'modal' && word === 'likely'))) {
      adverbs.push(word);
      continue;
    }
    if (
      word === 'to' &&
      (last === 'verb' || last === 'be' || last === 'have' || last === 'get' || (last === null && bare))
    ) {
      const next = nextWord(lower, at + 1, blocked);
      // "the sequel to hit film Salt Road"
      if (
        last === null &&
        lower[next] === 'hit' &&
        /^(?:sequel|prequel|follow-up|successor)$/.test(lower[at - 1] ?? '')
      )
        break;
      const reading = next < 0 ? undefined : verbOf(lower[next] ?? '');
      const auxiliary = next >= 0 && /^(?:be|have|do)$/.test(lower[next] ?? '');
      if (!auxiliary && !(reading && has(reading.forms, 'base'))) break;
      if (lemma !== '') chain.push(lemma);
      if (form === null) form = 'infinitive';
      if (last === 'be' && tense === 'present') tense = 'future';
      lemma = '';
      passive = false;
      last = 'to';
      continue;
    }
    if (
      last !== null &&
      last !== 'verb' &&
      last !== 'to' &&
      leadWords.has(word) &&
      word !== 'said' &&
      word !== 'reported' &&
      word !== 'confirmed' &&
      lower[at + 1] === 'to'
    ) {
      lemma = word;
      last = 'verb';
      to = at + 1;
      continue;
    }
    // "he'd directed", "she's played": what is done, not what would or is.
    if (last === null && contracted.has(word) && isParticiple(lower, at + 1, blocked)) {
      [form, tense, lemma, last] = ['finite', 'past', 'have', 'have'];
      to = at + 1;
      continue;
    }
    if (modals.has(word)) {
      if (last !== null) break;
      tense = future.has(word) ? 'future' : conditional.has(word) ? 'conditional' : 'present';
      form = 'finite';
      last = 'modal';
      if (word.endsWith("n't")) adverbs.push('not');
      to = at + 1;
      continue;
    }
    if (beForms.has(word)) {
      if (last === 'be' && word !== 'being' && word !== 'been') break;
      if (last === 'verb') break;
      if (word === 'being' || word === 'been') {
        if (last === null) {
          if (word === 'been') break;
          form = 'ing';
        }
      } else if (last === null) {
        form = 'finite';
        tense = presentBe.has(word) ? 'present' : 'past';
      }
      if (word.endsWith("n't")) adverbs.push('not');
      if (lemma !== '' && lemma !== 'be') chain.push(lemma);
      lemma = 'be';
      last = 'be';
      to = at + 1;
      continue;
    }
    // "may not have had", "has had a hit": the second is the verb itself.
    if (word === 'had' && last === 'have') {
      last = 'verb';
      to = at + 1;
      continue;
    }
    if (haveForms.has(word) && last !== 'be' && last !== 'verb' && last !== 'have') {
      if (last === null) {
        form = word === 'having' ? 'ing' : 'finite';
        tense = presentHave.has(word) ? 'present' : 'past';
      }
      if (word.endsWith("n't")) adverbs.push('not');
      lemma = 'have';
      last = 'have';
      to = at + 1;
      continue;
    }
    if (doForms.has(word) && last !== 'verb') {
      if (last === null) {
        form = 'finite';
        tense = word.startsWith('did') ? 'past' : 'present';
      }
      if (word.endsWith("n't")) adverbs.push('not');
      lemma = 'do';
      last = 'do';
      to = at + 1;
      continue;
    }
    const reading = verbOf(word);
    if (!reading || (tokens[at]?.capital && at > 0 && lower[at - 1] !== '"')) break;
    const { forms } = reading;
    if (last === null) {
      if (!bare) break;
      if (has(forms, 'ing')) form = 'ing';
      else if (has(forms, 'participle') && lower[at + 1] === 'by') [form, passive] = ['participle', true];
      else if (has(forms, 's')) [form, tense] = ['finite', 'present'];
      else if (has(forms, 'past')) [form, tense] = ['finite', 'past'];
      else if (has(forms, 'participle')) form = 'participle';
      else [form, tense] = ['finite', 'present'];
    } else if (last === 'modal' || last === 'to' || last === 'do') {
      if (!has(forms, 'base')) break;
    } else if (last === 'be' || last === 'get') {
      if (has(forms, 'ing')) passive = false;
      else if (has(forms, 'participle')) passive = true;
      else break;
    } else if (last === 'have') {
      if (
        !has(forms, 'participle') ||
        (usuallyNoun(word) && has(forms, 'base') && nounFollowsHave(lower, at))
      )
        break;
      if (tense === 'present') tense = 'past';
    } else {
      // "began shooting", "started filming", "keeps playing", "went on directing".
      if (!has(forms, 'ing') || !startsAnother.has(lemma)) break;
      if (form === null) form = 'finite';
    }
    if (lemma !== '' && last !== 'do') chain.push(lemma);
    if (word === 'got' || word === 'gets' || word === 'get') last = 'get';
    else last = 'verb';
    lemma = reading.lemma;
    to = at + 1;
    // "went on to star", "signed up to play", "set out to", "is lined up to": the particle belongs to the verb.
    if (
      /^(?:on|up|out|down|off|back|over|in)$/.test(lower[at + 1] ?? '') &&
      (lower[at + 2] === 'to' || takesParticle.has(`${lemma} ${lower[at + 1]}`))
    ) {
      lemma = `${lemma} ${lower[at + 1]}`;
      at++;
      to = at + 1;
    }
  }
  if (form === null || lemma === '' || to === from) return null;
  const negative = adverbs.some((word) => negations.has(word));
  return {
    kind: 'vg',
    from,
    to,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    lemma,
    chain,
    adverbs,
    passive,
    negative,
    plural: form === 'finite' && isPlural(lower[from] ?? ''),
    tense,
    form,
  };
}

function isPlural(word: string): boolean {
  if (/^(?:are|were|have)$/.test(word)) return true;
  const forms = verbOf(word)?.forms ?? [];
  return forms.length === 1 && forms[0] === 'base';
}

const startsAnother = new Set([
  'begin',
  'start',
  'stop',
  'finish',
  'continue',
  'keep',
  'go',
  'end up',
  'wind up',
  'quit',
  'resume',
  'consider',
  'enjoy',
  'complete',
  'wrap',
]);
const takesParticle = new Set(
  'come out,drop out,pull out,turn down,step down,back out,sign on,sign up,team up,take on,take over,line up,end up,wind up,pick up,open up,go on,round out,star in,walk away,step in,kick off,take off,show up,make up,hand over,fill in,shoot back,turn up,pop up'.split(
    ',',
  ),
);

const contracted = new Set(["'d", "'s"]);

/** Behind "he'd" and "she's": "directed three films", but not "cast as a spy", "directed by". */
function isParticiple(lower: readonly string[], from: number, blocked: (at: number) => boolean): boolean {
  const at = nextWord(lower, from, blocked);
  if (at < 0) return false;
  if (lower[at] === 'been' || lower[at] === 'had') return true;
  const forms = verbOf(lower[at] ?? '')?.forms ?? [];
  if (!has(forms, 'participle') || (has(forms, 'base') && lower[at - 1] === "'d")) return false;
  return lower[at - 1] === "'d" || !/^(?:by|as|to|in|for|on|,|\.)$/.test(lower[at + 1] ?? '.');
}

function nounFollowsHave(lower: readonly string[], at: number): boolean {
  return /^(?:of|and|,|\.)$/.test(lower[at + 1] ?? '.');
}

function nextWord(lower: readonly string[], from: number, blocked: (at: number) => boolean): number {
  for (let at = from; at < lower.length && at < from + 4; at++) {
    if (blocked(at)) return -1;
    const word = lower[at] ?? '';
    if (!between(word)) return at;
  }
  return -1;
}
