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
import { bare, possessive } from '../names/bare.ts';
import type { Mention, NounPhrase, Word } from './nodes.ts';
import type { SentenceTokens } from './sentence-tokens.ts';
import { isAuxiliary } from './verb-group.ts';

const longestPhrase = 24;
const adjectival = /(?:ing|ed|ous|ful|ic|al|ive|ish|ble|less|ary|ent|ant|y|est|en|-\w+)$/;
const comesOut = /^(?:hits|lands|debuts|premieres|streams|bows|drops|launches|releases)$/;
const whereFilmsOpen = /^(?:in|on|to|at|cinemas|theaters|theatres|screens|this|next|last|later)$/;
const otherWork =
  /^(?:series|serial|sitcom|soap|show|miniseries|mini-series|programme|play|novel|book|memoir|album|song|single|game|opera|ballet|magazine|newspaper|podcast|revival)$/;
const filmWord =
  /^(?:film|movie|sequel|prequel|remake|comedy|thriller|drama|documentary|biopic|picture|feature|western|musical|romcom|adaptation|reboot)$/;
const number = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)$/;
const quote = /^["“”'‘’*_]$/;

/** Reads the noun phrases of one sentence. */
export class NounPhraseReader {
  constructor(private readonly sentence: SentenceTokens) {}

  pronoun(at: number): NounPhrase {
    const phrase = this.blank(at);
    phrase.to = at + 1;
    phrase.end = this.sentence.tokens[at]?.end ?? phrase.start;
    phrase.pronoun = this.sentence.lower[at] ?? '';
    return phrase;
  }

  /** Whether a bare year belongs to the words behind it: "a 1999 thriller", "2018's Salt Road". */
  yearBelongs(from: number, to: number): boolean {
    const { lower, mentions, tokens } = this.sentence;
    if (/^['’]s$/.test(lower[to] ?? '') || /['’]s$/.test(lower[from] ?? '')) return true;
    const before = lower[from - 1] ?? '';
    // "in 1975 thriller Salt Road".
    if (filmWord.test(lower[to] ?? '') && mentions.has(to + 1)) return true;
    if (
      !determiners.has(before) &&
      !possessivePronouns.has(before) &&
      !possessive.test(before) &&
      !adjectivesCommon.has(before)
    ) {
      // "the 1999 and 2001 films": no.
      return false;
    }
    const next = lower[to] ?? '';
    return mentions.has(to) || (tokens[to]?.word === true && !this.stops(next, to) && !isAuxiliary(next));
  }

  at(from: number, limit: number): NounPhrase | null {
    const { sentence } = this;
    let owner: NounPhrase | null = null;
    let phrase = this.blank(from);
    let at = from;
    const end = Math.min(limit, from + longestPhrase);
    const empty = () => phrase.words.length === 0 && phrase.mentions.length === 0 && phrase.year === null;
    const takeOwner = (until: number) => {
      phrase.to = until;
      phrase.end = sentence.tokens[until - 1]?.end ?? phrase.start;
      this.close(phrase);
      if (phrase.owner === null) phrase.owner = owner;
      owner = phrase;
      phrase = this.blank(until);
    };
    while (at < end) {
      const mention = sentence.mentions.get(at);
      const token = sentence.tokens[at];
      const word = sentence.lower[at] ?? '';
      if (mention) {
        if (phrase.mentions.length > 0 && !this.joins(phrase, mention)) break;
        phrase.mentions.push(mention);
        at = mention.to;
        if (this.possesses(mention)) {
          const mark = /^['’]s?$/.test(sentence.lower[at] ?? '') && sentence.tokens[at]?.spaced !== true;
          takeOwner(mark ? ++at : at);
        }
        continue;
      }
      if (!token) break;
      const date = sentence.dates.get(at);
      if (date) {
        if (date.date.value?.precision !== 'year' || !this.yearBelongs(at, date.to)) break;
        phrase.year = { value: date.date.value.date, start: date.date.start, end: date.date.end };
        at = date.to;
        if (/^['’]s?$/.test(sentence.lower[at] ?? '')) at++;
        continue;
      }
      if (sentence.speech.has(at)) break;
      if (!token.word) {
        if (
          quote.test(token.text) &&
          (sentence.mentions.has(at + 1) ||
            (phrase.mentions.at(-1)?.setOff && phrase.mentions.at(-1)?.to === at))
        ) {
          at++;
          continue;
        }
        if ((token.text === ',' || token.text === '/') && this.adjectiveGoesOn(phrase, at)) {
          at++;
          continue;
        }
        if (token.text === '$' || token.text === '£') {
          at++;
          continue;
        }
        break;
      }
      // "the most recent outing", "his many films": no second determiner.
      const quantity =
        (phrase.determiner !== null || owner !== null) &&
        /^(?:most|more|much|many|few|several|certain|other|one|two|three)$/.test(word);
      if (!quantity && (determiners.has(word) || possessivePronouns.has(word) || word === 'whose')) {
        if (!empty() || phrase.determiner !== null) {
          if (!(phrase.determiner !== null && empty() && /^(?:all|both|half|such)$/.test(phrase.determiner)))
            break;
        }
        if (possessivePronouns.has(word) || word === 'whose') {
          owner = this.pronoun(at);
          phrase = { ...this.blank(at + 1), start: token.start, from: at };
        } else phrase.determiner = word;
        at++;
        continue;
      }
      if ((word === 'but' || word === 'and') && this.adjectiveGoesOn(phrase, at)) {
        at++;
        continue;
      }
      if (
        this.stops(word, at) &&
        !(isAdverb(word) && !isAuxiliary(word) && this.adverbInside(phrase, owner !== null, at))
      )
        break;
      if (this.endsAtName(phrase, at) && !this.nounAfterName(phrase, at)) break;
      if (!empty() && this.verbHere(phrase, at)) break;
      phrase.words.push({
        from: at,
        to: at + 1,
        start: token.start,
        end: token.end,
        text: token.text,
        lower: word,
        proper: token.capital && at > 0,
      });
      at++;
      if (possessive.test(token.text) && token.text.length > 2) {
        const last = phrase.words.at(-1);
        if (last) [last.text, last.lower] = [bare(last.text), bare(last.lower)];
        takeOwner(at);
      } else if (
        /^['’]$/.test(sentence.lower[at] ?? '') &&
        /s$/.test(word) &&
        sentence.tokens[at]?.spaced === false &&
        sentence.tokens[at + 1]?.spaced
      )
        takeOwner(++at);
    }
    if (owner !== null && empty()) {
      // "the director's", and nothing behind it.
      return at > from ? owner : null;
    }
    phrase.owner = owner;
    if (owner) phrase.from = from;
    if (owner) phrase.start = owner.start;
    while (
      at > from &&
      /^(?:["“”'‘’]|,)$/.test(sentence.lower[at - 1] ?? '') &&
      !sentence.mentions.has(at - 1) &&
      phrase.mentions.at(-1)?.to !== at - 1
    )
      at--;
    phrase.to = at;
    phrase.end = sentence.tokens[at - 1]?.end ?? phrase.start;
    if (phrase.determiner === null && empty()) return null;
    this.close(phrase);
    return at > from ? phrase : null;
  }

  private blank(at: number): NounPhrase {
    const start = this.sentence.tokens[at]?.start ?? 0;
    return {
      kind: 'np',
      from: at,
      to: at,
      start,
      end: start,
      determiner: null,
      owner: null,
      words: [],
      mentions: [],
      name: null,
      noun: null,
      pronoun: null,
      year: null,
      bracket: null,
      referent: null,
      apposition: null,
    };
  }

  private close(phrase: NounPhrase): void {
    const lastMention = phrase.mentions.at(-1);
    const lastWord = phrase.words.at(-1);
    if (lastMention && (!lastWord || lastMention.from > lastWord.from)) phrase.name = lastMention;
    phrase.noun = phrase.words.findLast((word) => !word.proper || phrase.name === null)?.lower ?? null;
    // "Peter Lund, 45": a number is no noun.
    if (phrase.noun !== null && /^\d/.test(phrase.noun))
      phrase.noun = phrase.words.findLast((word) => !/^\d/.test(word.lower))?.lower ?? null;
    // "the police series Salt Road": what stands before a title says what it is.
    if (phrase.name?.kind === 'film' && otherWork.test(phrase.noun ?? '')) {
      const kind = phrase.words.some(({ lower }) => lower === 'film' || lower === 'movie')
        ? 'series'
        : 'work';
      phrase.name = { ...phrase.name, kind };
      phrase.mentions[phrase.mentions.length - 1] = phrase.name;
    }
    if (phrase.name) phrase.referent = phrase.name.name;
  }

  private possesses(mention: Mention): boolean {
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
  private joins(phrase: NounPhrase, next: Mention): boolean {
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
  private endsAtName(phrase: NounPhrase, at: number): boolean {
    const last = phrase.mentions.at(-1);
    return (
      last !== undefined &&
      (last.to === at || (last.setOff && last.to === at - 1 && quote.test(this.sentence.lower[at - 1] ?? '')))
    );
  }

  /** Behind a name only nouns go on with the phrase: "the Matrix series", "Star Wars actor". */
  private nounAfterName(phrase: NounPhrase, at: number): boolean {
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
          !/^(?:in|as|alongside|opposite|the|an?)$/.test(next) &&
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

  private verbHere(phrase: NounPhrase, at: number): boolean {
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
      !/^\d/.test(last.lower);
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
        (usuallyNoun(word) ? mentions.has(at + 1) || determiners.has(next) : opens || !this.nounish(at + 1))
      );
    return (
      headed &&
      !usuallyNoun(word) &&
      (determiners.has(next) || possessivePronouns.has(next)) &&
      /s$/.test(last?.lower ?? '')
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

  private nounish(at: number): boolean {
    const { lower, tokens } = this.sentence;
    const word = lower[at] ?? '';
    return tokens[at]?.word === true && !this.stops(word, at) && !isAuxiliary(word);
  }

  private adjectiveGoesOn(phrase: NounPhrase, at: number): boolean {
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
  private adverbInside(phrase: NounPhrase, owned: boolean, at: number): boolean {
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

  private stops(word: string, at: number): boolean {
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

export const lowerWords = (phrase: NounPhrase): string[] => phrase.words.map((word: Word) => word.lower);
