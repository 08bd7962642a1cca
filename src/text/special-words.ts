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
import { hashWord } from './hash-word.ts';
import { makeRoom, shapes, type Words } from './word-list.ts';

/** The words of a stretch without separators that holds something special: a mark, a letter that folds to two, another script. */
export function addSpecialWords(words: Words, from: number, to: number): void {
  let i = from;
  while (i < to) i = addSpecialWord(words, i, to);
}

/** Adds the word that begins at `from`, if one does; returns where to go on. */
function addSpecialWord(words: Words, from: number, to: number): number {
  const { text } = words;
  let i = from;
  let group = -1;
  let folded = '';
  let first = 0;
  let bits = 0;
  let stop = from;
  while (i < to) {
    const { bits: kind, units, group: own, length } = characterAt(text, i);
    if ((kind & IGNORED) === 0) {
      if (kind === 0 || (group !== -1 && own !== group)) break;
      if (group === -1) {
        group = own;
        first = kind;
      }
      bits |= kind;
      for (const unit of units) folded += String.fromCharCode(unit);
      stop = i + length;
    } else if (kind & MARK) {
      stop = i + length;
    }
    i += length;
  }
  if (group === -1) return Math.max(i, from + 1);
  if ((bits & UPPER) !== 0 && group === 0 && from > 0 && isTagSign(text.charCodeAt(from - 1)))
    addTag(words, from, stop);
  else addWord(words, from, stop, folded, ((first & UPPER) >> 16) | (((bits >> 16) & 7) << 1));
  return i;
}

function addWord(words: Words, start: number, end: number, folded: string, shape: number): void {
  makeRoom(words, words.count + 1, start);
  const at = words.count++;
  words.start[at] = start;
  words.end[at] = end;
  words.hash[at] = hashWord(folded);
  words.shape[at] = shape;
}

function isTagSign(unit: number): boolean {
  return unit === 35 || unit === 64 || unit === 0xff03 || unit === 0xff20;
}

/** `#MissionImpossible7` → mission, impossible, 7; `#XMenReturn` → x, men, return. */
export function addTag(words: Words, from: number, to: number): void {
  const parts = words.text
    .slice(from, to)
    .matchAll(/\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|[^\p{Lu}\p{N}]+/gu);
  for (const part of parts) {
    const start = from + part.index;
    const end = start + part[0].length;
    const folded = foldWord(words.text, start, end);
    // A part may be nothing but marks.
    if (folded === '') continue;
    const cell = foldTable[part[0].charCodeAt(0)] as number;
    const shape =
      (cell & UPPER ? shapes.firstUpper | shapes.anyUpper : 0) |
      (cell & DIGIT ? shapes.anyDigit : shapes.anyLower) |
      shapes.inTag;
    addWord(words, start, end, folded, shape);
  }
}

/** The folded form of `text.slice(start, end)`, which must be one word or part of one. */
export function foldWord(text: string, start: number, end: number): string {
  let folded = '';
  for (let i = start; i < end; i++) {
    const cell = foldTable[text.charCodeAt(i)] as number;
    if (cell & SPECIAL) {
      const { units, length } = foldSpecial(text, i);
      for (const unit of units) folded += String.fromCharCode(unit);
      i += length - 1;
    } else if (cell & PLAIN_WORD) {
      folded += String.fromCharCode(cell & 0xffff);
    }
  }
  return folded;
}
