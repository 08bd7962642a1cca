import { shapes } from '../text/word-list.ts';
import { filmNouns, openers } from './cues.ts';
import type { RunView } from './run-view.ts';
import { usualCase } from './word-ranks.ts';

/** What stands beside the words `from` to `to` of a run. */
export interface Neighbours {
  /** Hash of the word before and after in the same clause, or 0. */
  before: number;
  after: number;
  /** Where the word after stands among the run's words. */
  next: number;
  /** A word with a capital stands right beside, so that the words may be part of a longer name. */
  capitalBefore: boolean;
  capitalAfter: boolean;
  quoted: 'both' | 'open' | 'none';
  bracketed: boolean;
  /** A year right behind, in brackets or not; or one right before. */
  year: number;
  yearInBrackets: boolean;
  possessive: boolean;
  /** Hash of the word whose possessive stands right before, if it has a capital ("Mann's Heat"); else 0. */
  owner: number;
  /** Nothing before it in its run; nothing, or only a sign, behind it. */
  atStart: boolean;
  atEnd: boolean;
  signAfter: string;
  signBefore: string;
}

const openQuote = /["“„«‘'‚‹]\s?$/u;
const closeQuote = /^[,.!?]?["”“»’'›]/u;

export function neighboursOf(view: RunView, from: number, to: number): Neighbours {
  const { words, opensSentence } = view;
  const { text, count, start, end, hash, shape } = words;
  const begin = start[from] as number;
  const stop = end[to - 1] as number;
  const gapBefore = text.slice(from > 0 ? end[from - 1] : 0, begin);
  let gapAfter = text.slice(stop, to < count ? start[to] : Math.min(text.length, stop + 8));
  let next = to;
  const possessive =
    to < count &&
    /^['’]$/u.test(gapAfter) &&
    (end[to] as number) - (start[to] as number) === 1 &&
    /s/iu.test(text.charAt(start[to] as number));
  if (possessive) {
    next = to + 1;
    gapAfter = text.slice(
      end[to],
      next < count ? start[next] : Math.min(text.length, (end[to] as number) + 8),
    );
  }
  const joined = (gap: string) => gap === ' ' || gap === '\u00a0' || gap === '-' || gap === '. ';
  // In a line of capitals one more says nothing; where nothing speaks of film it is still better to be silent.
  const isShouted = view.habit === 'upper' && view.cues > 0;
  const isCapital = (i: number) => !isShouted && ((shape[i] as number) & shapes.firstUpper) !== 0;
  const clause = (gap: string) => !/[.!?;:\n]/u.test(gap);
  const capitalBefore =
    from > 0 &&
    joined(gapBefore) &&
    isCapital(from - 1) &&
    // "Der Film Inception": what a title is called is no part of it.
    !filmNouns.has(hash[from - 1] as number) &&
    !(gapBefore === '. ' && (end[from - 1] as number) - (start[from - 1] as number) > 2) &&
    !((opensSentence[from - 1] as number) && opensOnly(hash[from - 1] as number));
  const capitalAfter =
    !possessive && next < count && joined(gapAfter) && gapAfter !== '. ' && isCapital(next);
  const year = yearBeside(text, begin, stop);
  const owner = ownerBefore(view, from, gapBefore);
  return {
    before: from > 0 && clause(gapBefore) ? (hash[from - 1] as number) : 0,
    after: next < count && clause(gapAfter) ? (hash[next] as number) : 0,
    next,
    capitalBefore,
    capitalAfter,
    quoted: openQuote.test(gapBefore)
      ? closeQuote.test(text.slice(stop, stop + 2))
        ? 'both'
        : 'open'
      : 'none',
    bracketed: /\($/u.test(gapBefore) && /^\)/u.test(gapAfter),
    year: Math.abs(year),
    yearInBrackets: year < 0,
    possessive,
    owner,
    atStart: from === 0,
    atEnd: next >= count,
    signAfter: gapAfter.trim().charAt(0),
    signBefore: gapBefore.trim().slice(-1),
  };
}

/** A word that mostly has no capital has one at a sentence's start for that reason alone. */
function opensOnly(hash: number): boolean {
  return openers.has(hash) || usualCase(hash) === 'plain';
}

/** The year beside a stretch; negative if in brackets, 0 if there is none. */
function yearBeside(text: string, begin: number, stop: number): number {
  const behind = /^["”’']?,?\s?([([]?)(?:[^()[\]\d]{0,20}?,\s)?((?:18|19|20)\d\d)(?!\d)/u.exec(
    text.slice(stop, stop + 34),
  );
  if (behind?.[2]) {
    if (behind[1]) return -Number(behind[2]);
    if (/^["”’']?,?\s?(?:18|19|20)/u.test(behind[0])) return Number(behind[2]);
  }
  const before =
    /(?<!\d)((?:19|20)\d\d)(?:['’]s|s)?(?:\s+(?:film|movie|classic|comedy|drama|thriller|horror|western|musical|hit|remake))?,?\s["“]?$/u.exec(
      text.slice(Math.max(0, begin - 24), begin),
    );
  return before?.[1] ? Number(before[1]) : 0;
}

function ownerBefore(
  { words: { text, start, end, hash, shape } }: RunView,
  from: number,
  gapBefore: string,
): number {
  // "Hawks' Rio Bravo"
  if (
    from >= 1 &&
    /^['’]\s["“]?$/u.test(gapBefore) &&
    /s$/iu.test(text.charAt((end[from - 1] as number) - 1))
  )
    return (shape[from - 1] as number) & shapes.firstUpper ? (hash[from - 1] as number) : 0;
  if (from < 2 || !/^\s["“]?$/u.test(gapBefore)) return 0;
  const isS = text.slice(start[from - 1], end[from - 1]).toLowerCase() === 's';
  const sign = text.slice(end[from - 2], start[from - 1]);
  if (!isS || !/^['’]$/u.test(sign)) return 0;
  return (shape[from - 2] as number) & shapes.firstUpper ? (hash[from - 2] as number) : 0;
}
