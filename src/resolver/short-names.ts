import { isWholeName } from '../text/whole-name.ts';
import { shapes } from '../text/word-list.ts';
import { splitWords } from '../text/words.ts';
import { beVerbs, functionWords, humanTitles, openers, sayVerbs } from './cues.ts';
import { isGivenName, type Knowledge, surnameOf } from './knowledge.ts';
import type { PageState } from './page-state.ts';
import type { RunView } from './run-view.ts';
import { wordRank } from './word-ranks.ts';

/** A name that the page has given in full, in a short form: a surname, a character's first name, a title without its series. */
export interface ShortName {
  start: number;
  end: number;
  entity: number;
  reason: 'surnameOf' | 'firstNameOf' | 'shortTitleOf';
}

interface Form {
  entity: number;
  reason: ShortName['reason'];
  /** Hashes of the words behind the first. */
  rest: number[];
}

/** The short forms of what the page has accepted, by the hash of their first word; the latest bearer of each wins. */
export class ShortNames {
  readonly #knowledge: Knowledge;
  readonly #state: PageState;
  readonly #forms = new Map<number, Form>();

  constructor(knowledge: Knowledge, state: PageState) {
    this.#knowledge = knowledge;
    this.#state = state;
    for (const entity of state.accepted) this.#learn(entity);
  }

  /** A full name stands in the page: from here on its short forms mean this entity. */
  accept(entity: number): void {
    // The latest last.
    this.#state.accepted.delete(entity);
    this.#state.accepted.add(entity);
    const surname = surnameOf(this.#knowledge, entity);
    for (const word of surname) this.#state.strangers.delete(word);
    this.#learn(entity);
  }

  #learn(entity: number): void {
    const known = this.#knowledge.entities.at(entity);
    if (!known) return;
    if (known.type === 'person' || known.type === 'character') {
      const [surname, ...rest] = surnameOf(this.#knowledge, entity);
      if (surname !== undefined) this.#forms.set(surname, { entity, reason: 'surnameOf', rest });
    }
    if (known.type === 'character' && known.name.includes(' ')) {
      const { count, hash } = splitWords(known.name);
      const first = hash[0] as number;
      if (count > 1 && !functionWords.has(first) && !this.#forms.has(first))
        this.#forms.set(first, { entity, reason: 'firstNameOf', rest: [] });
    }
    if (known.type === 'film') {
      const subtitle = /^.{3,}?(?::| [–—-]) (.{4,})$/u.exec(known.name)?.[1];
      const { count, hash } = splitWords(subtitle ?? '');
      if (count > 0 && !/^(?:part|episode|chapter|volume|vol)\b/iu.test(subtitle ?? ''))
        this.#forms.set(hash[0] as number, {
          entity,
          reason: 'shortTitleOf',
          rest: [...hash.slice(1, count)],
        });
    }
  }

  /** What the word at `i` and those behind it mean for short, if anything. */
  at(view: RunView, i: number): ShortName | undefined {
    const form = this.#forms.get(view.words.hash[i] as number);
    if (!form) return undefined;
    const { words, run } = view;
    const last = i + form.rest.length;
    if (last >= words.count) return undefined;
    for (const [n, hash] of form.rest.entries()) if (words.hash[i + 1 + n] !== hash) return undefined;
    const start = words.start[i] as number;
    const end = words.end[last] as number;
    if (!isWholeName(run.text, start, end)) return undefined;
    const fits =
      form.reason === 'shortTitleOf' ? this.#fitsTitle(view, i, last) : this.#fitsPerson(view, i, last);
    return fits ? { start, end, entity: form.entity, reason: form.reason } : undefined;
  }

  #fitsTitle({ words: { shape, hash }, opensSentence, habit }: RunView, i: number, last: number): boolean {
    for (let w = i; w <= last; w++)
      if (
        !((shape[w] as number) & (shapes.firstUpper | shapes.anyDigit)) &&
        !functionWords.has(hash[w] as number)
      )
        return false;
    return last > i || (habit === 'normal' && !opensSentence[i]);
  }

  #fitsPerson(view: RunView, i: number, last: number): boolean {
    const { words, opensSentence, habit } = view;
    const { hash, shape, text, start, end, count } = words;
    const own = hash[i] as number;
    if (!((shape[i] as number) & shapes.firstUpper)) return false;
    const isCapital = (w: number) => ((shape[w] as number) & shapes.firstUpper) !== 0;
    const styled = habit === 'title' || habit === 'upper';
    if (i > 0 && isCapital(i - 1)) {
      const gap = text.slice(end[i - 1], start[i]);
      const before = hash[i - 1] as number;
      const isInitial = (end[i - 1] as number) - (start[i - 1] as number) === 1 && /^\.?\s$/u.test(gap);
      if (/^[\s-]$/u.test(gap) || isInitial) {
        const isTitle = humanTitles.has(before) || openers.has(before) || functionWords.has(before);
        const isGiven = isGivenName(this.#knowledge, before);
        const isSentence = opensSentence[i - 1] === 1 && wordRank(before) < 5000 && !isGiven && !isInitial;
        if (!isTitle && !isSentence) {
          // Somebody else of that surname: until the full name comes again, the surname is theirs.
          if (isInitial || isGiven) this.#state.strangers.add(own);
          if (!styled || isInitial || isGiven || gap === '-') return false;
        }
      }
    }
    if (this.#state.strangers.has(own)) return false;
    const next = last + 1;
    const after = next < count ? (hash[next] as number) : 0;
    const gap = text.slice(end[last], next < count ? start[next] : undefined);
    if (next < count && isCapital(next)) {
      const goesOn = beVerbs.has(after) || sayVerbs.has(after) || functionWords.has(after);
      if ((gap === ' ' || gap === '-' || gap === '\u00a0') && !(styled && goesOn)) return false;
    }
    // "Long ago", "Young people": an everyday word at a sentence's start is mostly just that.
    if (opensSentence[i] && last === i && wordRank(own) < 1500) {
      const isVerb = /(?:s|ed)$/u.test(text.slice(start[next], end[next]));
      return /^['’]$/u.test(gap) || beVerbs.has(after) || sayVerbs.has(after) || isVerb;
    }
    return true;
  }
}
