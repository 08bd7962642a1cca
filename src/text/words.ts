import {
  characterAt,
  DIGIT,
  foldSpecial,
  foldTable,
  IGNORED,
  MARK,
  PLAIN_WORD,
  SPECIAL,
  UPPER,
} from './fold-table.ts';

/** Bits of `Words.shape`; the first four in the order of the fold table's classes. */
export const shapes = {
  firstUpper: 1,
  anyUpper: 2,
  anyLower: 4,
  anyDigit: 8,
  /** Cut out of a hashtag or handle: `#MissionImpossible7`. */
  inTag: 16,
} as const;

/** The words of a text, in its order. `start` and `end` are UTF-16 offsets; `hash` is of the folded word. */
export interface Words {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  shape: Uint8Array;
}

const seed = 0x2c1b3c6d;
const prime = 0x01000193;

/** The hash of `splitWords` for a word that is already folded. */
export function hashWord(folded: string): number {
  let hash = seed;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), prime);
  return hash;
}

/**
 * Cut a text into words: stretches of letters and digits of one group of scripts, with combining marks and without what
 * counts for nothing. Apostrophes, hyphens and all other punctuation separate. A tag or handle (`#`, `@`) in camel case falls
 * into its parts. Linear; about three times a bare loop over the characters.
 */
export function splitWords(text: string): Words {
  return splitInto(allot(text, (text.length >> 2) + 8), text);
}

/** As `splitWords`, into the arrays of words that are of no more use. */
export function splitInto(words: Words, text: string): Words {
  const length = text.length;
  const table = foldTable;
  words.text = text;
  let { start, end, hash, shape } = words;
  let count = 0;
  let i = 0;
  while (i < length) {
    let cell = table[text.charCodeAt(i)] as number;
    // Behind a word nearly always comes one space, and then the next word.
    if ((cell & (PLAIN_WORD | SPECIAL)) === 0) {
      i++;
      continue;
    }
    if (count + 1 >= start.length) {
      grow(words, length, i);
      ({ start, end, hash, shape } = words);
    }
    const from = i;
    const first = cell;
    let bits = 0;
    let value = seed;
    while ((cell & PLAIN_WORD) !== 0) {
      value = Math.imul(value ^ (cell & 0xffff), prime);
      bits |= cell;
      i++;
      if (i === length) break;
      cell = table[text.charCodeAt(i)] as number;
    }
    if (i < length && (cell & (SPECIAL | IGNORED)) !== 0) {
      i = specialWord(words, count, from);
      if (words.count > count) {
        count = words.count;
        ({ start, end, hash, shape } = words);
      }
      continue;
    }
    start[count] = from;
    end[count] = i;
    hash[count] = value;
    shape[count] = ((first & UPPER) >> 16) | (((bits >> 16) & 7) << 1);
    count++;
    if ((bits & UPPER) !== 0 && from > 0 && isTagSign(text.charCodeAt(from - 1))) {
      words.count = count - 1;
      splitTag(words, from, i);
      ({ start, end, hash, shape, count } = words);
    }
  }
  words.count = count;
  return words;
}

/**
 * The word that begins at `from` and holds something special: a soft hyphen, a mark, a letter that folds to two, another script.
 * Puts it at `at` and sets the count, unless there is none; returns where to go on.
 */
function specialWord(words: Words, at: number, from: number): number {
  const { text } = words;
  let i = from;
  let group = -1;
  let value = seed;
  let first = 0;
  let bits = 0;
  let stop = from;
  while (i < text.length) {
    const { bits: kind, units, group: own, length } = characterAt(text, i);
    if ((kind & IGNORED) === 0) {
      if (kind === 0 || (group !== -1 && own !== group)) break;
      if (group === -1) {
        group = own;
        first = kind;
      }
      bits |= kind;
      for (const unit of units) value = Math.imul(value ^ unit, prime);
      stop = i + length;
    } else if (kind & MARK) {
      stop = i + length;
    }
    i += length;
  }
  words.count = at;
  if (group === -1) return Math.max(i, from + 1);
  words.start[at] = from;
  words.end[at] = stop;
  words.hash[at] = value;
  words.shape[at] = ((first & UPPER) >> 16) | (((bits >> 16) & 7) << 1);
  words.count = at + 1;
  if ((bits & UPPER) !== 0 && group === 0 && from > 0 && isTagSign(text.charCodeAt(from - 1))) {
    words.count = at;
    splitTag(words, from, stop);
  }
  return i;
}

function isTagSign(unit: number): boolean {
  return unit === 35 || unit === 64 || unit === 0xff03 || unit === 0xff20;
}

/** `#MissionImpossible7` → mission, impossible, 7; `#XMenReturn` → x, men, return. */
function splitTag(words: Words, from: number, to: number): void {
  const parts = words.text
    .slice(from, to)
    .matchAll(/\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|[^\p{Lu}\p{N}]+/gu);
  for (const part of parts) {
    const folded = foldWord(words.text, from + part.index, from + part.index + part[0].length);
    // A part may be nothing but marks.
    if (folded === '') continue;
    if (words.count + 1 >= words.start.length) grow(words, words.text.length, from);
    const at = words.count++;
    words.start[at] = from + part.index;
    words.end[at] = from + part.index + part[0].length;
    words.hash[at] = hashWord(folded);
    const firstCell = foldTable[part[0].charCodeAt(0)] as number;
    words.shape[at] =
      (firstCell & UPPER ? shapes.firstUpper | shapes.anyUpper : 0) |
      (firstCell & DIGIT ? shapes.anyDigit : shapes.anyLower) |
      shapes.inTag;
  }
}

/** The folded form of `text.slice(start, end)`, which must be one word or part of one. */
export function foldWord(text: string, start: number, end: number): string {
  let folded = '';
  for (let i = start; i < end; i++) {
    const cell = foldTable[text.charCodeAt(i)] as number;
    if (cell & SPECIAL) {
      const special = foldSpecial(text, i);
      for (const unit of special.units) folded += String.fromCharCode(unit);
      i += special.length - 1;
    } else if (cell & PLAIN_WORD) {
      folded += String.fromCharCode(cell & 0xffff);
    }
  }
  return folded;
}

function allot(text: string, capacity: number): Words {
  return {
    text,
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    shape: new Uint8Array(capacity),
  };
}

function grow(words: Words, length: number, at: number): Words {
  // As many words as this rate promises for the rest, and half as many again.
  const capacity = Math.max(words.start.length * 2, Math.ceil((words.start.length * length) / (at + 1)) >> 1);
  const larger = allot(words.text, capacity);
  larger.start.set(words.start);
  larger.end.set(words.end);
  larger.hash.set(words.hash);
  larger.shape.set(words.shape);
  return Object.assign(words, {
    start: larger.start,
    end: larger.end,
    hash: larger.hash,
    shape: larger.shape,
  });
}
