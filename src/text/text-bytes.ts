import { DIGIT, foldSpecial, foldTable, IGNORED, LOWER, PLAIN_WORD, SPECIAL, UPPER } from './fold-table.ts';

/** Where a block of text begins in `block.bytes`: what stands before it is a space. */
export const blockStart = 4;
/** What lies behind the block may be read, as four bytes at a time are, but says nothing. */
const slack = 16;
/** Blocks fit the processor's first cache together with where their words begin and end. */
export const blockSize = 1 << 12;

/** A byte for a unit that bytes can't tell of: a letter that folds to no letter of ASCII, or a sign that folds to a word. */
export const special = 255;

/** The block that was read last. */
export const blockBytes = new Uint8Array(blockStart + blockSize + slack).fill(32, 0, blockStart);
const target = blockBytes.subarray(blockStart);

/** 1 for the bytes of letters and digits and for `special`. */
export const isWordByte = new Uint8Array(256);
/** By unit: its byte, or 0 where that isn't worked out yet. */
const byteOf = new Uint8Array(65536);
for (let unit = 1; unit < 128; unit++) {
  const cell = foldTable[unit] as number;
  isWordByte[unit] = cell & PLAIN_WORD ? 1 : 0;
  byteOf[unit] = cell & SPECIAL ? special : unit;
}
isWordByte[special] = 1;

const encoder = new TextEncoder();
/** Below this a call to the platform costs more than reading the units one by one. */
const fewUnits = 48;

/**
 * Read `text.slice(from, to)` into `blockBytes`, a byte for each unit: a letter of ASCII for each that folds to one, in its case; a
 * digit for each digit; `special` where folding wants a closer look; any other sign for what stands between words.
 * `isPlain`: the text has no sign of ASCII that is special.
 */
export function readBlock(text: string, from: number, to: number, isPlain: boolean): void {
  const size = to - from;
  if (isPlain && size > fewUnits) {
    const { read, written } = encoder.encodeInto(text.slice(from, to), target);
    // As many bytes as units: all is ASCII.
    if (read === size && written === size) return;
  }
  for (let i = 0; i < size; i++) {
    const byte = byteOf[text.charCodeAt(from + i)] as number;
    target[i] = byte === 0 ? learn(text, from + i) : byte;
  }
}

function learn(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if ((foldTable[unit] as number) & SPECIAL) foldSpecial(text, i);
  const byte = byteFor(unit, foldTable[unit] as number);
  byteOf[unit] = byte;
  return byte;
}

function byteFor(unit: number, cell: number): number {
  if (cell & (SPECIAL | IGNORED)) return special;
  if ((cell & PLAIN_WORD) === 0) return unit === 0xff03 ? 35 : unit === 0xff20 ? 64 : 32;
  const folded = cell & 0xffff;
  const isLetter = folded >= 97 && folded <= 122;
  if (isLetter && cell & LOWER) return folded;
  if (isLetter && cell & UPPER) return folded - 32;
  return cell & DIGIT && folded >= 48 && folded <= 57 ? folded : special;
}

/** Where the block from `from` on had best end: before a sign between words. Beyond `blockSize` if a single stretch goes on so far. */
export function blockEnd(text: string, from: number): number {
  let to = from + blockSize;
  if (to >= text.length) return text.length;
  while (to > from && !isBetweenWords(text, to)) to--;
  if (to > from) return to;
  do to++;
  while (to < text.length && !isBetweenWords(text, to));
  return to;
}

function isBetweenWords(text: string, i: number): boolean {
  const byte = byteOf[text.charCodeAt(i)] as number;
  return isWordByte[byte === 0 ? learn(text, i) : byte] === 0;
}
