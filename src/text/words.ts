import {
  DIGIT,
  foldSpecial,
  foldTable,
  IGNORED,
  LOWER,
  MARK,
  PLAIN_WORD,
  SPECIAL,
  UPPER,
} from './fold-table.ts';

/** Bits of `Words.shape`. */
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
 * into its parts. Linear; about four times a bare loop over the characters.
 */
export function splitWords(text: string): Words {
  const length = text.length;
  const words = allot(text, (length >> 2) + 8);
  let { start, end, hash, shape } = words;
  let count = 0;
  let from = -1;
  let group = 0;
  let value = seed;
  let first = 0;
  let bits = 0;
  for (let i = 0; i <= length; i++) {
    let cell = i < length ? (foldTable[text.charCodeAt(i)] as number) : 0;
    if ((cell & PLAIN_WORD) !== 0 && (group === 0 || from < 0)) {
      if (from < 0) {
        from = i;
        group = 0;
        value = seed;
        first = cell;
        bits = 0;
      }
      bits |= cell;
      value = Math.imul(value ^ (cell & 0xffff), prime);
      continue;
    }
    if (cell & IGNORED) continue;
    let next: ReturnType<typeof foldSpecial> | undefined;
    if (cell & SPECIAL) {
      next = foldSpecial(text, i);
      if (next.bits & IGNORED) {
        i += next.length - 1;
        continue;
      }
      cell = next.bits;
    }
    const nextGroup = next ? next.group : 0;
    if (from >= 0 && (cell === 0 || nextGroup !== group)) {
      if (count + 1 >= start.length) ({ start, end, hash, shape } = grow(words, length, i));
      start[count] = from;
      let stop = i;
      // Most words end in a letter; what was passed over behind it belongs to the word only if it is a mark on it.
      while (passedOver(text, stop)) stop--;
      end[count] = stop;
      hash[count] = value;
      shape[count] = shapeOf(first, bits);
      count++;
      if (from > 0 && (bits & UPPER) !== 0 && isTagSign(text.charCodeAt(from - 1)) && group === 0) {
        words.count = count - 1;
        splitTag(words, from, stop);
        ({ start, end, hash, shape, count } = words);
      }
      from = -1;
    }
    if (cell !== 0) {
      if (from < 0) {
        from = i;
        group = nextGroup;
        value = seed;
        first = cell;
        bits = 0;
      }
      bits |= cell;
      if (next) {
        for (const unit of next.units) value = Math.imul(value ^ unit, prime);
        i += next.length - 1;
      } else {
        value = Math.imul(value ^ (cell & 0xffff), prime);
      }
    } else {
      group = 0;
    }
  }
  words.count = count;
  return words;
}

function isTagSign(unit: number): boolean {
  return unit === 35 || unit === 64 || unit === 0xff03 || unit === 0xff20;
}

function passedOver(text: string, stop: number): boolean {
  const cell = foldTable[text.charCodeAt(stop - 1)] as number;
  return (cell & IGNORED) !== 0 && (cell & MARK) === 0;
}

function shapeOf(first: number, bits: number): number {
  return (
    (first & UPPER ? shapes.firstUpper : 0) |
    (bits & UPPER ? shapes.anyUpper : 0) |
    (bits & LOWER ? shapes.anyLower : 0) |
    (bits & DIGIT ? shapes.anyDigit : 0)
  );
}

/** `#MissionImpossible7` → mission, impossible, 7; `#XMenReturn` → x, men, return. */
function splitTag(words: Words, from: number, to: number): void {
  const parts = words.text
    .slice(from, to)
    .matchAll(/\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|[^\p{Lu}\p{N}]+/gu);
  for (const part of parts) {
    if (words.count + 1 >= words.start.length) grow(words, words.text.length, from);
    const at = words.count++;
    const folded = foldWord(words.text, from + part.index, from + part.index + part[0].length);
    words.start[at] = from + part.index;
    words.end[at] = from + part.index + part[0].length;
    words.hash[at] = hashWord(folded);
    const firstCell = foldTable[part[0].charCodeAt(0)] as number;
    words.shape[at] = shapeOf(firstCell, firstCell | LOWER) | shapes.inTag;
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
