import { adjectivesCommon, determiners, isAdverb, possessivePronouns } from '../lexicon/function-words.ts';
import { bare, possessive } from '../names/bare.ts';
import type { NounPhrase } from './nodes.ts';
import { filmWord, PhraseLimits, quote } from './phrase-limits.ts';
import type { SentenceTokens } from './sentence-tokens.ts';
import { isAuxiliary } from './verb-group.ts';

const longestPhrase = 24;
const otherWork =
  /^(?:series|serial|sitcom|soap|show|miniseries|mini-series|programme|play|novel|book|memoir|album|song|single|game|opera|ballet|magazine|newspaper|podcast|revival)$/;

/** Reads the noun phrases of one sentence. */
export class NounPhraseReader {
  private readonly limits: PhraseLimits;

  constructor(private readonly sentence: SentenceTokens) {
    this.limits = new PhraseLimits(sentence);
  }

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
    return (
      mentions.has(to) || (tokens[to]?.word === true && !this.limits.stops(next, to) && !isAuxiliary(next))
    );
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
        if (phrase.mentions.length > 0 && !this.limits.joins(phrase, mention)) break;
        phrase.mentions.push(mention);
        at = mention.to;
        if (this.limits.possesses(mention)) {
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
        if ((token.text === ',' || token.text === '/') && this.limits.adjectiveGoesOn(phrase, at)) {
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
      if ((word === 'but' || word === 'and') && this.limits.adjectiveGoesOn(phrase, at)) {
        at++;
        continue;
      }
      if (
        this.limits.stops(word, at) &&
        !(isAdverb(word) && !isAuxiliary(word) && this.limits.adverbInside(phrase, owner !== null, at))
      )
        break;
      if (this.limits.endsAtName(phrase, at) && !this.limits.nounAfterName(phrase, at)) break;
      if (!empty() && this.limits.verbHere(phrase, at)) break;
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
}
