import { hashOn, hashStart } from './hash-word.ts';
import { addSpecialWords, addTag } from './special-words.ts';
import { blockBytes, blockEnd, blockSize, blockStart, isWordByte, readBlock } from './text-bytes.ts';
import { allotWords, makeRoom, type Words } from './word-list.ts';

/**
 * Cut a text into words: stretches of letters and digits of one group of scripts, with combining marks and without what
 * counts for nothing. Apostrophes, hyphens and all other punctuation separate. A tag or handle (`#`, `@`) in camel case falls
 * into its parts. Linear; about twice a bare loop over the characters.
 */
export function splitWords(text: string): Words {
  return splitInto(allotWords(text, (text.length >> 2) + 8), text);
}

/** As `splitWords`, into the arrays of words that are of no more use. */
export function splitInto(words: Words, text: string): Words {
  const { length } = text;
  words.text = text;
  words.count = 0;
  const isPlain = length > 0 && !text.includes('&');
  let from = 0;
  while (from < length) {
    const to = blockEnd(text, from);
    if (to - from > blockSize) {
      addSpecialWords(words, from, to);
    } else {
      readBlock(text, from, to, isPlain);
      addWords(words, from, findBounds(to - from));
    }
    from = to;
  }
  return words;
}

const view = new DataView(blockBytes.buffer);
const bounds = new Int32Array(blockSize + 8);

/** Where words begin and end in the block, in turn; returns how many such places there are. No branch, for none can be foretold. */
function findBounds(size: number): number {
  const bytes = blockBytes;
  const isWord = isWordByte;
  const end = blockStart + size;
  // Four at a time, for then the places in `bounds` needn't wait for each other; what the last four have too many are spaces.
  bytes.fill(32, end, end + 3);
  let count = 0;
  let before = 0;
  for (let i = blockStart; i < end; i += 4) {
    const a = isWord[bytes[i] as number] as number;
    const b = isWord[bytes[i + 1] as number] as number;
    const c = isWord[bytes[i + 2] as number] as number;
    const d = isWord[bytes[i + 3] as number] as number;
    const second = count + (before ^ a);
    const third = second + (a ^ b);
    const fourth = third + (b ^ c);
    bounds[count] = i;
    bounds[second] = i + 1;
    bounds[third] = i + 2;
    bounds[fourth] = i + 3;
    count = fourth + (c ^ d);
    before = d;
  }
  bounds[count] = end;
  return count + before;
}

// By how many bytes of a word lie in the first or second four of it.
const firstFour = Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1, -1, -1, -1, -1);
const nextFour = Int32Array.of(0, 0, 0, 0, 0, 0xff, 0xffff, 0xffffff, -1);

// Of bytes of ASCII, four at a time: letters have the bit 64, small letters and digits the bit 32.
const letters = 0x40404040;
const smalls = 0x20202020;

/** Adds the words between the block's bounds; the block begins at `from` of the text. */
function addWords(words: Words, from: number, boundCount: number): void {
  makeRoom(words, words.count + (boundCount >> 1) + 1, from);
  let { start, end, hash, shape, count } = words;
  const shift = from - blockStart;
  for (let bound = 0; bound < boundCount; bound += 2) {
    const begin = bounds[bound] as number;
    const stop = bounds[bound + 1] as number;
    const size = stop - begin;
    const short = size > 8 ? 8 : size;
    const maskA = firstFour[short] as number;
    const maskB = nextFour[short] as number;
    const a = view.getInt32(begin, true) & maskA;
    const b = view.getInt32(begin + 4, true) & maskB;
    let value = hashOn(hashStart(a | (smalls & maskA)), b | (smalls & maskB));
    let upper = (a & letters & ~(a << 1)) | (b & letters & ~(b << 1));
    let lower = (a & letters & (a << 1)) | (b & letters & (b << 1));
    let digit = (maskA & letters & ~a) | (maskB & letters & ~b);
    let signs = a | b;
    const opening = a & ~(a << 1) & 0x40;
    for (let i = begin + 8; i < stop; i += 4) {
      const mask = firstFour[stop - i > 4 ? 4 : stop - i] as number;
      const c = view.getInt32(i, true) & mask;
      value = hashOn(value, c | (smalls & mask));
      upper |= c & letters & ~(c << 1);
      lower |= c & letters & (c << 1);
      digit |= mask & letters & ~c;
      signs |= c;
    }
    const sign = blockBytes[begin - 1];
    if ((signs & 0x80808080) !== 0 || ((sign === 35 || sign === 64) && upper !== 0)) {
      words.count = count;
      if ((signs & 0x80808080) !== 0) addSpecialWords(words, begin + shift, stop + shift);
      else addTag(words, begin + shift, stop + shift);
      // The arrays may be others now, and what is still to come needs its room.
      makeRoom(words, words.count + ((boundCount - bound) >> 1) + 1, from);
      ({ start, end, hash, shape, count } = words);
      continue;
    }
    start[count] = begin + shift;
    end[count] = stop + shift;
    hash[count] = value;
    shape[count] = (opening >> 6) | (anyByte(upper) << 1) | (anyByte(lower) << 2) | (anyByte(digit) << 3);
    count++;
  }
  words.count = count;
}

/** 1 if one of the four bytes has the bit 64, the only one that may be set. */
function anyByte(bits: number): number {
  const half = bits | (bits >>> 16);
  return ((half | (half >>> 8)) >>> 6) & 1;
}
