import { months } from '../lexicon/words.ts';
import { fixed } from './fixed-names.ts';
import type { Line } from './line.ts';
import { dropArticle, foldPart } from './name-key.ts';
import { bit } from './words.ts';

/** A stretch of tokens that may be a name; which ones are is decided over the whole article. */
export interface Span {
  line: Line;
  first: number;
  last: number;
  /** Exactly what quotation marks or italics set off. */
  setOff: boolean;
  key: string;
  /** Score of each kind from its letters and the words around it. */
  local: number[];
  /** The same with what the rest of the article says. */
  score: number[];
  /** Where names of the same list or bracket would stand; found when first asked for. */
  neighbours: Neighbours | null;
}

/** Tokens, or -1: where the next name of a list starts and the one before ends, where one in brackets behind starts, where one before its brackets ends. */
export interface Neighbours {
  next: number;
  previous: number;
  inside: number;
  outside: number;
}

/** Longer names are rare, and every token would start this many stretches. */
const longestName = 12;
const longestRun = 60;
/** In a longer run than any headline's nothing is sure; there only short names are looked for. */
const longRun = 24;
const longestInRun = 6;
export const kinds = ['none', 'film', 'person', 'character', 'company', 'work', 'place'] as const;

/** Touching capitals, and all stretches of them that may be names: each capital stands in one of them. */
export interface Run {
  line: Line;
  first: number;
  last: number;
  /** For each token from `first` on, whether some stretch must take it. */
  cores: Uint8Array;
  spans: Span[];
}

export function runsOf(line: Line, isKnown: (key: string) => boolean): Run[] {
  const { tokens, setOff } = line;
  const runs: Run[] = [];
  const cores = coresOf(line);
  for (let i = 0; i < tokens.length; i++) {
    const mark = setOff[i] ?? 0;
    if (mark) {
      let last = i;
      while (setOff[last + 1] === mark) last++;
      runs.push(setOffRun(line, cores, i, last));
      i = last;
      continue;
    }
    if (!cores[i]) continue;
    let last = endOfRun(line, cores, i);
    const spans = spansBetween(line, cores, i, last);
    // "Lock, Stock and Two Smoking Barrels", "East is East": over a comma or another word only where the whole is known.
    const beyond = knownBeyond(line, cores, i, last, isKnown);
    const end = Math.max(last, ...beyond.map((span) => span.last));
    while (last < end) {
      let next = last + 1;
      while (!cores[next]) next++;
      last = endOfRun(line, cores, next);
      spans.push(...spansBetween(line, cores, next, last));
    }
    spans.push(...beyond);
    // "is filming Salt Road in Wales": no unknown title ends so, nearly ever.
    const likely = line.titleCase ? spans : spans.filter((span) => !endsInPlace(span) || isKnown(span.key));
    runs.push({ line, first: i, last, cores: cores.slice(i, last + 1), spans: likely });
    i = last;
  }
  return runs;
}

/** What is set off is mostly one name, but may be words with a name in them: "Congratulations To Anna Field". */
function setOffRun(line: Line, cores: Uint8Array, first: number, last: number): Run {
  const spans = [makeSpan(line, first, last, true)];
  // "“I, Greta Voss” by Jane Okoro": somebody's work, all of it.
  const isWork = line.tokens[last + 2]?.text === 'by';
  for (let i = isWork ? last + 1 : first; i <= last; i++) {
    if (!cores[i]) continue;
    const end = Math.min(last, endOfRun(line, cores, i, line.setOff[first] ?? 0));
    for (const span of spansBetween(line, cores, i, end))
      if (span.first > first || span.last < last) spans.push(span);
    i = end;
  }
  const within = cores.slice(first, last + 1);
  if (!within.includes(1)) within[0] = 1;
  return { line, first, last, cores: within, spans };
}

function spansBetween(line: Line, cores: Uint8Array, from: number, last: number): Span[] {
  const spans: Span[] = [];
  const longest = last - from > longRun ? longestInRun : longestName;
  for (let a = from; a <= last; a++) {
    if (!cores[a]) continue;
    for (let b = a; b <= last && b < a + longest; b++)
      if ((cores[b] && !(b > a && isArticle(line, b))) || isClosingMark(line, b))
        spans.push(makeSpan(line, a, b, false));
  }
  return spans;
}

/** "Salt Road: The project …": what a title never ends with. */
const isArticle = ({ tokens }: Line, at: number): boolean => /^(?:The|An)$/.test(tokens[at]?.text ?? '');

/** Words that begin a sentence with a capital and a title hardly ever: "Following Salt Road, …", "Congratulations to Anna Field". */
const opensOnly =
  /^(?:Following|Congratulations|Thanks|Featuring|Starring|Including|According|Despite|Although|Pic|Advertisement)$/;

const label =
  /^(?:Review|Reviews|Trailer|Exclusive|Watch|Video|Interview|Opinion|Feature|News|Casting|Obituary|Recap|Preview|Gallery|Poll)$/i;

/** At the start of a sentence, also of one in quotation marks, with more behind it. */
function opens({ tokens, setOff }: Line, at: number): boolean {
  const before = tokens[at - 1]?.text;
  return (
    !setOff[at] &&
    tokens[at + 1]?.word === true &&
    (at === 0 || (/^["“]$/.test(before ?? '') && (at === 1 || /^[,:]$/.test(tokens[at - 2]?.text ?? ''))))
  );
}

const month = new RegExp(`^(?:${months})\\.?$`);
const year = /^(?:19|20)\d\d$/;
const dayOrYear = /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/;

/** "July 15", "15 July", "July 2016": a date, and no title. */
function isDate({ tokens, setOff }: Line, at: number): boolean {
  if (setOff[at]) return false;
  const [before, here, next] = [
    tokens[at - 1]?.text ?? '',
    tokens[at]?.text ?? '',
    tokens[at + 1]?.text ?? '',
  ];
  if (month.test(here)) return dayOrYear.test(before) || dayOrYear.test(next);
  return dayOrYear.test(here) && (month.test(before) || month.test(next));
}

function coresOf(line: Line): Uint8Array {
  const { tokens, words } = line;
  const cores = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const word = words[i];
    if (!word?.core) continue;
    if (opensOnly.test(tokens[i]?.text ?? '') && opens(line, i)) continue;
    // "Review: Salt Road".
    if (i === 0 && tokens[1]?.text === ':' && label.test(tokens[0]?.text ?? '')) continue;
    if (isDate(line, i)) continue;
    if (!(word.classes & bit.number)) {
      cores[i] = 1;
      continue;
    }
    // A number only beside a capital: "24 Hour Party People", "Critters 3", "Friday the 13th".
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    if ((tokens[i]?.text.length ?? 0) > 5 || !tokens[i]?.spaced) continue;
    if (before?.capital || (next?.capital && next.spaced)) cores[i] = 1;
    // "Salt Road in 1997"
    else if (before?.text === 'in' && year.test(tokens[i]?.text ?? '')) continue;
    else if ((words[i - 1]?.classes ?? 0) & bit.connector && tokens[i - 2]?.capital) cores[i] = 1;
  }
  return cores;
}

/** The last token of the run that starts at `from`, within or outside of what is set off. */
function endOfRun(line: Line, cores: Uint8Array, from: number, mark = 0): number {
  const { tokens, setOff } = line;
  let last = from;
  const limit = Math.min(tokens.length, from + longestRun);
  for (;;) {
    let next = last + 1;
    let joins = 0;
    while (
      next < limit &&
      joins < 4 &&
      !cores[next] &&
      setOff[next] === mark &&
      isJoiner(line, next, joins)
    ) {
      next++;
      joins++;
    }
    if (next >= limit || !cores[next] || setOff[next] !== mark) break;
    if (joins === 0 && !tokens[next]?.spaced) break;
    last = next;
  }
  if (isClosingMark(line, last + 1)) last++;
  return last;
}

function isClosingMark(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return (
    (token?.text === '!' || token?.text === '?') &&
    !token.spaced &&
    at > 0 &&
    line.tokens[at - 1]?.word === true
  );
}

/** Between two capitals of one name: little words, "&", a colon, a dash, a sign without spaces ("Face/Off"). */
function isJoiner(line: Line, at: number, before: number): boolean {
  const token = line.tokens[at];
  const word = line.words[at];
  if (!token || !word) return false;
  // "I'm Not There"
  if (token.word && !token.spaced && /^['’]/.test(token.text)) return true;
  if (token.word) return (word.classes & bit.connector) !== 0 && token.spaced && !token.capital;
  const next = line.tokens[at + 1];
  switch (token.text) {
    case '&':
      return true;
    case ':':
      return before === 0 && !token.spaced && at > 0;
    case '-':
    case '–':
    case '—':
      return before === 0 && token.spaced === (next?.spaced ?? false);
    case '/':
    case '*':
      return !token.spaced && next?.spaced === false;
    case '!':
    case '?':
      return before === 0 && !token.spaced;
    // "Smokin' Aces"
    case "'":
    case '’':
      return (
        before === 0 &&
        !token.spaced &&
        next?.capital === true &&
        line.setOff[at] === 0 &&
        /n$/.test(line.tokens[at - 1]?.text ?? '')
      );
    default:
      return false;
  }
}

const square = /^(?:Square|Street|Avenue|Park|Palace|Castle|Beach|Airport|City|County|Valley)$/;

/** "Salt Road in Wales", "Salt Road from May", "Salt Road on 200 screens" */
function endsInPlace({ line, first, last }: Span): boolean {
  const word = line.words[last];
  const before = line.tokens[last - 1]?.text ?? '';
  if (last - first < 2) return false;
  const spot = [line.tokens[last - 2]?.text, line.tokens[last - 3]] as const;
  // "Salt Road in Leicester Square"
  if (square.test(line.tokens[last]?.text ?? '') && spot[0] === 'in' && spot[1]?.capital) return true;
  if (line.tokens[last - 2]?.capital !== true) return false;
  if (before === 'in' && ((word?.fixed ?? 0) & fixed.place) !== 0) return true;
  // "Sometimes in April" may be a title.
  return (
    last - first > 2 &&
    /^(?:in|from|on|until|till|to|by|at|since|for)$/.test(before) &&
    (month.test(line.tokens[last]?.text ?? '') || ((word?.classes ?? 0) & bit.number) !== 0)
  );
}

const longestBeyond = 10;

/** Known titles that start in a run and go on behind its end, where only a comma or a word in small letters parts them. */
function knownBeyond(
  line: Line,
  cores: Uint8Array,
  from: number,
  last: number,
  isKnown: (key: string) => boolean,
): Span[] {
  const { tokens, setOff } = line;
  const spans: Span[] = [];
  // Two little words at most between two capitals: where more stand there it is another name, nearly always.
  let limit = last + 1;
  for (let gap = 0; limit < tokens.length && limit < last + longestBeyond && !setOff[limit]; limit++) {
    gap = cores[limit] ? 0 : gap + 1;
    if (gap > 2 || (gap > 0 && !isLittle(line, limit))) break;
  }
  if (!cores.subarray(last + 1, limit).includes(1)) return spans;
  for (let a = Math.max(from, last - 4); a <= last; a++) {
    if (!cores[a]) continue;
    for (let b = last + 1; b < limit && b < a + longestBeyond; b++)
      if ((cores[b] || isClosingMark(line, b)) && isKnown(keyOf(line, a, b)))
        spans.push(makeSpan(line, a, b, false));
  }
  return spans;
}

function isLittle({ tokens, words }: Line, at: number): boolean {
  const token = tokens[at];
  if (!token?.word) return token?.text === ',' || token?.text === "'";
  return token.text.length < 4 || ((words[at]?.classes ?? 0) & bit.connector) !== 0;
}

export function keyOf(line: Line, first: number, last: number): string {
  let key = '';
  for (let i = first; i <= last; i++) {
    const word = line.words[i];
    if (!word || word.key === '') continue;
    const part =
      i === last && word.owner ? foldPart((line.tokens[i]?.text ?? '').replace(/['’]s?$/, '')) : word.key;
    key = key === '' ? part : isContraction(line, i) ? key + part : `${key} ${part}`;
  }
  return dropArticle(key);
}

/** The "'m" of "I'm". */
function isContraction({ tokens }: Line, at: number): boolean {
  const token = tokens[at];
  return token?.word === true && !token.spaced && /^['’]/.test(token.text);
}

export function makeSpan(line: Line, first: number, last: number, setOff: boolean): Span {
  return {
    line,
    first,
    last,
    setOff,
    key: keyOf(line, first, last),
    local: [0, 0, 0, 0, 0, 0, 0],
    score: [0, 0, 0, 0, 0, 0, 0],
    neighbours: null,
  };
}
