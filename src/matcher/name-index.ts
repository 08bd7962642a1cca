import { characterAt, foldTable, IGNORED, PLAIN_WORD } from '../text/fold-table.ts';
import { bucketOf, fingerprintOf, headerWords, magic } from './layout.ts';

/** An attached index: views of one buffer, and the numbers that its header holds. */
export interface NameIndex {
  buffer: ArrayBuffer;
  /** Distinct names, joined spellings among them. */
  names: number;
  filter: Int32Array;
  /** The filter has 2 to this power words. */
  filterLog: number;
  /** Where the records of each bucket begin, and where the last end. */
  buckets: Uint32Array;
  words: Uint8Array;
  records: Uint8Array;
}

/** Read an index where it lies: no copy, no parsing. Throws a RangeError if the buffer is not one. */
export function attachIndex(buffer: ArrayBuffer): NameIndex {
  if (buffer.byteLength < headerWords * 4) throw new RangeError('not an index of names: too short');
  const [sign, names = 0, buckets = 0, filterLog = 0, wordBytes = 0, recordBytes = 0] = new Uint32Array(
    buffer,
    0,
    headerWords,
  );
  const bucketsAt = headerWords * 4 + 2 ** filterLog * 4;
  const wordsAt = bucketsAt + (buckets + 1) * 4;
  const recordsAt = wordsAt + wordBytes;
  if (sign !== magic || recordsAt + recordBytes !== buffer.byteLength)
    throw new RangeError('not an index of names, or one of another version');
  return {
    buffer,
    names,
    filter: new Int32Array(buffer, headerWords * 4, 2 ** filterLog),
    filterLog,
    buckets: new Uint32Array(buffer, bucketsAt, buckets + 1),
    words: new Uint8Array(buffer, wordsAt, wordBytes),
    records: new Uint8Array(buffer, recordsAt, recordBytes),
  };
}

/** Where the words of a text begin and end. */
export interface Spans {
  text: string;
  start: Int32Array;
  end: Int32Array;
}

/**
 * Where the index tells of the entities of the name that the words `first` to `last` (inclusive) of a text spell, for
 * `entitiesAt`; -1 where they spell none. `hash` is that of the words; the characters are
 * compared, so that a collision never makes a name.
 */
export function findRecord(
  index: NameIndex,
  spans: Spans,
  first: number,
  last: number,
  hash: number,
): number {
  const { buckets, records } = index;
  const bucket = bucketOf(hash, buckets.length - 1);
  const end = buckets[bucket + 1] as number;
  const fingerprint = fingerprintOf(hash);
  let at = buckets[bucket] as number;
  while (at < end) {
    const size = records[at + 1] as number;
    cursor = at + 2;
    if (records[at] === fingerprint && isSpelled(index, spans, first, last)) return cursor;
    at = size === 0 ? endOfRecord(records, at + 2) : at + 2 + size;
  }
  return -1;
}

/** The ordinals that a record holds behind its words. */
export function entitiesAt({ records }: NameIndex, at: number): number[] {
  cursor = at;
  const one = varint(records);
  if ((one & 1) === 0) return [one >>> 1];
  return Array.from({ length: one >>> 1 }, () => varint(records));
}

/** Where in the records reading has come to. */
let cursor = 0;

function varint(bytes: Uint8Array): number {
  let byte = bytes[cursor++] as number;
  let value = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[cursor++] as number;
    value |= (byte & 127) << shift;
  }
  return value >>> 0;
}

/** Where the record ends whose words begin at `from`. */
function endOfRecord(records: Uint8Array, from: number): number {
  let at = from;
  let isLast = 0;
  while (isLast === 0) {
    isLast = (records[at] as number) & 1;
    while ((records[at++] as number) > 127);
  }
  cursor = at;
  const one = varint(records);
  at = cursor;
  if ((one & 1) === 0) return at;
  for (let i = one >>> 1; i > 0; i--) while ((records[at++] as number) > 127);
  return at;
}

/** Compares from the cursor on, and leaves it behind the words. */
function isSpelled({ records, words }: NameIndex, spans: Spans, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = varint(records);
    if ((word & 1) !== (i === last ? 1 : 0)) return false;
    if (!spells(words, word >>> 1, spans.text, spans.start[i] as number, spans.end[i] as number))
      return false;
  }
  return true;
}

/** Whether the vocabulary's word at `at` is the folded `text.slice(start, end)`. */
export function spells(words: Uint8Array, at: number, text: string, start: number, end: number): boolean {
  let read = at;
  // The byte of the unit before: carries 128 once the word is at its end.
  let before = 0;
  for (let i = start; i < end; i++) {
    const cell = foldTable[text.charCodeAt(i)] as number;
    if (cell & PLAIN_WORD && (cell & 0xff80) === 0) {
      if (before & 128) return false;
      before = words[read++] as number;
      if ((before & 127) !== (cell & 127)) return false;
    } else if ((cell & IGNORED) === 0) {
      const special = characterAt(text, i);
      for (const unit of special.units) {
        if (before & 128) return false;
        before = words[read++] as number;
        if (
          unit < 128
            ? (before & 127) !== unit
            : (before & 127) !== 1 || words[read++] !== unit >>> 8 || words[read++] !== (unit & 255)
        )
          return false;
      }
      i += special.length - 1;
    }
  }
  return (before & 128) !== 0;
}
