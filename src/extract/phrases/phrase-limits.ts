import {
  adjectivesCommon,
  coordinators,
  determiners,
  isAdverb,
  nationalities,
  objectPronouns,
  possessivePronouns,
  prepositions,
  relativePronouns,
  subjectPronouns,
  subordinators,
} from '../lexicon/function-words.ts';
import { negations, usuallyNoun, verbOf } from '../lexicon/verbs.ts';
import { possessive } from '../names/bare.ts';
import type { Mention, NounPhrase } from './nodes.ts';
import type { SentenceTokens } from './sentence-tokens.ts';
import { isAuxiliary } from './verb-group.ts';

const adjectival = /(?:ing|ed|ous|ful|ic|al|ive|ish|ble|less|ary|ent|ant|y|est|en|-\w+)$/;
const comesOut = /^(?:hits|lands|debuts|premieres|streams|bows|drops|launches|releases)$/;
const whereFilmsOpen = /^(?:in|on|to|at|cinemas|theaters|theatres|screens|this|next|last|later)$/;
export const filmWord =
  /^(?:film|movie|sequel|prequel|remake|comedy|thriller|drama|documentary|biopic|picture|feature|western|musical|romcom|adaptation|reboot)$/;
const number = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)$/;
const calling =
  /^(?:newcomers?|actors?|actress(?:es)?|comedians?|singers?|rappers?|brothers|sisters|veterans?|filmmakers?)$/;
export const quote = /^["“”'‘’*_]$/;

/** Tells of each word whether a noun phrase goes on with it. */
export class PhraseLimits {
  constructor(private readonly sentence: SentenceTokens) {}

  possesses(mention: Mention): boolean {
    const { lower, tokens } = this.sentence;
    const last = tokens[mention.to - 1];
    if (last && mention.end < last.end && possessive.test(last.text)) return true;
    const next = lower[mention.to] ?? '';
    if (/^['’]s$/.test(next)) return true;
    return (
      /^['’]$/.test(next) &&
      tokens[mention.to]?.spaced === false &&
      /s$/.test(last?.text ?? '') &&
      tokens[mention.to + 1]?.word === true
    );
  }

  /** "Troy star Eric Bana", "Warner Bros film Salt Road": a name that only modifies, then the name itself. */
  joins(phrase: NounPhrase, next: Mention): boolean {
    const last = phrase.mentions.at(-1);
    if (!last) return true;
    const words = phrase.words.filter((word) => word.from >= last.to);
    if (words.length > 0) return true;
    return (
      last.kind === 'place' ||
      last.kind === 'company' ||
      last.kind === 'none' ||
      next.setOff ||
      (last.kind === 'person' && next.kind === 'film')
    );
  }

  /** Also behind the quotation mark that closes a title. */
  endsAtName(phrase: NounPhrase, at: number): boolean {
    const last = phrase.mentions.at(-1);
    return (
      last !== undefined &&
      (last.to === at || (last.setOff && last.to === at - 1 && quote.test(this.sentence.lower[at - 1] ?? '')))
    );
  }

  /** Behind a name only nouns go on with the phrase: "the Matrix series", "Star Wars actor". */
  nounAfterName(phrase: NounPhrase, at: number): boolean {
    const { lower, tokens } = this.sentence;
    const word = lower[at] ?? '';
    if (tokens[at]?.capital) return phrase.mentions.at(-1)?.kind !== 'person';
    if (/^[-‐‑]/.test(word)) return true;
    const verb = verbOf(word);
    if (verb && !usuallyNoun(word)) return false;
    if (this.opensHere(at)) return false;
    if (isAdverb(word) || adjectivesCommon.has(word))
      return phrase.mentions.at(-1)?.kind !== 'person' && adjectivesCommon.has(word);
    if (verb && usuallyNoun(word)) {
      const next = lower[at + 1] ?? '';
      const person = phrase.mentions.at(-1)?.kind === 'person';
      // "Troy star Eric Bana" is a noun; "Field stars in", "Salt Road stars Anna Field" are verbs.
      if (verb.forms.includes('s') || verb.forms.includes('past')) {
        if (
          !person &&
          !/^(?:in|as|alongside|opposite|the|an?|out|up|apart|alone)$/.test(next) &&
          !this.sentence.mentions.has(at + 1) &&
          !tokens[at + 1]?.capital
        )
          return true;
        return false;
      }
      return !person;
    }
    return (
      phrase.mentions.at(-1)?.kind !== 'person' ||
      /^(?:film|movie|films|movies|comedy|vehicle|picture|pictures|drama|thriller|classic|classics|fan|fans|biopic|character|role)$/.test(
        word,
      )
    );
  }

  verbHere(phrase: NounPhrase, at: number): boolean {
    const { lower, mentions, tokens } = this.sentence;
    const word = lower[at] ?? '';
    if (isAuxiliary(word)) return true;
    const verb = verbOf(word);
    if (!verb || tokens[at]?.capital) return false;
    const next = lower[at + 1] ?? '';
    const last = phrase.words.at(-1);
    if (last !== undefined && filmWord.test(last.lower) && this.opensHere(at)) return true;
    const headed =
      last !== undefined &&
      !isAdverb(last.lower) &&
      !adjectivesCommon.has(last.lower) &&
      !nationalities.has(last.text) &&
      !/^\d/.test(last.lower) &&
      !number.test(last.lower);
    const opens =
      determiners.has(next) ||
      objectPronouns.has(next) ||
      possessivePronouns.has(next) ||
      mentions.has(at + 1) ||
      prepositions.has(next) ||
      next === 'as' ||
      next === 'to' ||
      number.test(next);
    // "a historical epic starring Anna Field": what has an object is a verb, whatever stands before it.
    if (verb.forms.includes('ing') && (mentions.has(at + 1) || tokens[at + 1]?.capital) && !usuallyNoun(word))
      return true;
    if (verb.forms.includes('ing'))
      return headed && (opens || tokens[at + 1]?.capital === true || !this.nounish(at + 1));
    if (verb.forms.includes('past') || verb.forms.includes('participle')) {
      if (verb.forms.includes('base') && usuallyNoun(word))
        return headed && (determiners.has(next) || possessivePronouns.has(next));
      return headed || opens;
    }
    if (verb.forms.includes('s'))
      return (
        headed &&
        (usuallyNoun(word)
          ? mentions.has(at + 1) || determiners.has(next) || this.somebodyAt(at + 1)
          : opens || !this.nounish(at + 1))
      );
    return (
      headed &&
      !usuallyNoun(word) &&
      (determiners.has(next) ||
        possessivePronouns.has(next) ||
        (word === 'include' && (mentions.has(at + 1) || quote.test(next)))) &&
      /s$|^(?:cast|crew|ensemble)$/.test(last?.lower ?? '')
    );
  }

  private introduced(at: number): boolean {
    const before = this.sentence.lower[at - 1] ?? '';
    return determiners.has(before) || possessivePronouns.has(before) || possessive.test(before);
  }

  /** "Salt Road hits cinemas", "the film debuts on Netflix": a verb by what stands around it, elsewhere a noun. */
  private opensHere(at: number): boolean {
    const { lower, dates } = this.sentence;
    return comesOut.test(lower[at] ?? '') && (dates.has(at + 1) || whereFilmsOpen.test(lower[at + 1] ?? ''));
  }

  /** "newcomer Anna Field", "comedian and actor Peter Lund" */
  private somebodyAt(at: number): boolean {
    const { lower, mentions } = this.sentence;
    return calling.test(lower[at] ?? '') && mentions.get(at + 1)?.kind === 'person';
  }

  private nounish(at: number): boolean {
    const { lower, tokens } = this.sentence;
    const word = lower[at] ?? '';
    return tokens[at]?.word === true && !this.stops(word, at) && !isAuxiliary(word);
  }

  adjectiveGoesOn(phrase: NounPhrase, at: number): boolean {
    const { lower, tokens, mentions } = this.sentence;
    const last = phrase.words.at(-1);
    if (
      !last ||
      (phrase.determiner === null &&
        phrase.owner === null &&
        phrase.from !== phrase.to &&
        phrase.words.length > 3)
    )
      return false;
    if (last.to !== at || phrase.mentions.some((mention) => mention.to > last.from)) return false;
    const next = lower[at + 1] ?? '';
    if (!tokens[at + 1]?.word || mentions.has(at + 1) || this.stops(next, at + 1)) return false;
    const isAdjective = (word: string) =>
      adjectivesCommon.has(word) || (adjectival.test(word) && !usuallyNoun(word));
    return isAdjective(last.lower) && isAdjective(next) && this.nounish(at + 2);
  }

  /** "his first film", "an equally unconventional director", "a much more serious role". */
  adverbInside(phrase: NounPhrase, owned: boolean, at: number): boolean {
    const { lower, mentions, tokens } = this.sentence;
    if ((phrase.determiner === null && !owned) || phrase.mentions.length > 0) return false;
    const last = phrase.words.at(-1);
    if (last && !isAdverb(last.lower) && !adjectivesCommon.has(last.lower)) return false;
    if (mentions.has(at + 1)) return true;
    const next = lower[at + 1] ?? '';
    return (
      tokens[at + 1]?.word === true && !isAuxiliary(next) && (isAdverb(next) || !this.stops(next, at + 1))
    );
  }

  stops(word: string, at: number): boolean {
    if (prepositions.has(word) || word === 'to' || word === 'as') return true;
    if (coordinators.has(word) || subordinators.has(word) || relativePronouns.has(word)) return true;
    if (subjectPronouns.has(word) || objectPronouns.has(word)) return true;
    if (negations.has(word)) return true;
    if (isAdverb(word)) {
      // "the next film", "his first comedy": an adverb elsewhere.
      if (/^(?:next|last)$/.test(word) && /^\p{Ll}+'s$/u.test(this.sentence.lower[at + 1] ?? ''))
        return false;
      if (
        adjectivesCommon.has(word) &&
        this.introduced(at) &&
        (this.nounish(at + 1) || this.sentence.mentions.has(at + 1))
      )
        return false;
      // "his critically acclaimed film", "a highly anticipated sequel".
      const next = this.sentence.lower[at + 1] ?? '';
      return !(
        /ly$/.test(word) &&
        (adjectivesCommon.has(next) || /(?:ed|ing)$/.test(next)) &&
        this.nounish(at + 2)
      );
    }
    return isAuxiliary(word);
  }
}
