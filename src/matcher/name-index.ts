import { foldSpecial, foldTable, IGNORED, PLAIN_WORD, SPECIAL } from '../text/fold-table.ts';
import { fingerprintOf, headerWords, magic, offsetBits, severalEntities, slotOf } from './layout.ts';

/** An attached index: views of one buffer, and the numbers that its header holds. */
export interface NameIndex {
  buffer: ArrayBuffer;
  /** Distinct names, joined spellings among them. */
  names: number;
  slots: Uint32Array;
  filter: Uint8Array;
  filterMask: number;
  words: Uint8Array;
  records: Uint8Array;
}

/** Read an index where it lies: no copy, no parsing. Throws a RangeError if the buffer is not one. */
export function attachIndex(buffer: ArrayBuffer): NameIndex {
  if (buffer.byteLength < headerWords * 4) throw new RangeError('not an index of names: too short');
  const [sign, names = 0, slots = 0, filterMask = 0, wordBytes = 0, recordBytes = 0] = new Uint32Array(
    buffer,
    0,
    headerWords,
  );
  const filterAt = (headerWords + slots) * 4;
  const wordsAt = filterAt + ((filterMask + 1) >>> 3);
  const recordsAt = wordsAt + wordBytes;
  if (sign !== magic || recordsAt + recordBytes !== buffer.byteLength)
    throw new RangeError('not an index of names, or one of another version');
  return {
    buffer,
    names,
    slots: new Uint32Array(buffer, headerWords * 4, slots),
    filter: new Uint8Array(buffer, filterAt, wordsAt - filterAt),
    filterMask,
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
 * The entities of the name that the words `first` to `last` (inclusive) of a text spell, or undefined. `hash` is that of the
 * words; the characters are compared, so that a collision never makes a name.
 */
export function entitiesAt(
  index: NameIndex,
  spans: Spans,
  first: number,
  last: number,
  hash: number,
): number[] | undefined {
  const { slots, records } = index;
  const size = slots.length;
  if (size === 0) return undefined;
  const bits = offsetBits(records.length);
  const offsetMask = 2 ** bits - 1;
  const fingerprint = fingerprintOf(hash) >>> bits;
  let slot = slotOf(hash, size);
  for (;;) {
    const entry = slots[slot] as number;
    if (entry === 0) return undefined;
    if (entry >>> bits === fingerprint) {
      const entities = readRecord(index, (entry & offsetMask) - 1, spans, first, last);
      if (entities) return entities;
    }
    slot = slot + 1 === size ? 0 : slot + 1;
  }
}

let cursor = 0;

function varint(bytes: Uint8Array): number {
  let value = 0;
  let scale = 1;
  for (;;) {
    const byte = bytes[cursor++] as number;
    value += (byte & 127) * scale;
    if (byte < 128) return value;
    scale *= 128;
  }
}

function readRecord(
  { records, words }: NameIndex,
  offset: number,
  spans: Spans,
  first: number,
  last: number,
): number[] | undefined {
  cursor = offset;
  const head = records[cursor++] as number;
  if ((head & ~severalEntities) !== last - first + 1) return undefined;
  for (let i = first; i <= last; i++) {
    if (!spells(words, varint(records), spans.text, spans.start[i] as number, spans.end[i] as number))
      return undefined;
  }
  if ((head & severalEntities) === 0) return [varint(records)];
  const entities = new Array<number>(varint(records));
  for (let i = 0; i < entities.length; i++) entities[i] = varint(records);
  return entities;
}

/** Whether the vocabulary's word at `at` is the folded `text.slice(start, end)`. */
function spells(words: Uint8Array, at: number, text: string, start: number, end: number): boolean {
  let read = at;
  for (let i = start; i < end; i++) {
    const cell = foldTable[text.charCodeAt(i)] as number;
    if (cell & PLAIN_WORD) {
      const unit = cell & 0xffff;
      if (unit < 128) {
        if (words[read++] !== unit) return false;
      } else {
        if (words[read] !== 0xff || words[read + 1] !== unit >>> 8 || words[read + 2] !== (unit & 255))
          return false;
        read += 3;
      }
    } else if (cell & SPECIAL) {
      const special = foldSpecial(text, i);
      for (const unit of special.units) {
        if (unit < 128) {
          if (words[read++] !== unit) return false;
        } else {
          if (words[read] !== 0xff || words[read + 1] !== unit >>> 8 || words[read + 2] !== (unit & 255))
            return false;
          read += 3;
        }
      }
      i += special.length - 1;
    } else if ((cell & IGNORED) === 0) {
      return false;
    }
  }
  return words[read] === 0;
}
