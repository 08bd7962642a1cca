import { characterAt, foldTable, IGNORED, PLAIN_WORD } from '../text/fold-table.ts';
import { fingerprintOf, headerWords, magic, offsetBits, slotOf } from './layout.ts';

/** An attached index: views of one buffer, and the numbers that its header holds. */
export interface NameIndex {
  buffer: ArrayBuffer;
  /** Distinct names, joined spellings among them. */
  names: number;
  slots: Uint32Array;
  filter: Uint8Array;
  filterBlocks: number;
  filterBlockBits: number;
  words: Uint8Array;
  records: Uint8Array;
}

/** Read an index where it lies: no copy, no parsing. Throws a RangeError if the buffer is not one. */
export function attachIndex(buffer: ArrayBuffer): NameIndex {
  if (buffer.byteLength < headerWords * 4) throw new RangeError('not an index of names: too short');
  const [sign, names = 0, slots = 0, filterBlocks = 0, filterBlockBits = 0, wordBytes = 0, recordBytes = 0] =
    new Uint32Array(buffer, 0, headerWords);
  const filterAt = (headerWords + slots) * 4;
  const wordsAt = filterAt + (filterBlocks * 2 ** filterBlockBits) / 8;
  const recordsAt = wordsAt + wordBytes;
  if (sign !== magic || recordsAt + recordBytes !== buffer.byteLength)
    throw new RangeError('not an index of names, or one of another version');
  return {
    buffer,
    names,
    slots: new Uint32Array(buffer, headerWords * 4, slots),
    filter: new Uint8Array(buffer, filterAt, wordsAt - filterAt),
    filterBlocks,
    filterBlockBits,
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
  let byte = bytes[cursor++] as number;
  let value = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[cursor++] as number;
    value |= (byte & 127) << shift;
  }
  return value >>> 0;
}

function readRecord(
  { records, words }: NameIndex,
  offset: number,
  spans: Spans,
  first: number,
  last: number,
): number[] | undefined {
  cursor = offset;
  for (let i = first; i <= last; i++) {
    const word = varint(records);
    if ((word & 1) !== (i === last ? 1 : 0)) return undefined;
    if (!spells(words, word >>> 1, spans.text, spans.start[i] as number, spans.end[i] as number))
      return undefined;
  }
  const one = varint(records);
  if ((one & 1) === 0) return [one >>> 1];
  const entities = new Array<number>(one >>> 1);
  for (let i = 0; i < entities.length; i++) entities[i] = varint(records);
  return entities;
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
