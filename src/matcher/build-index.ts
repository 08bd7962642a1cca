import { shapes, splitInto, splitWords, type Words } from '../text/words.ts';
import { grown } from './grown.ts';
import {
  filterBit,
  fingerprintOf,
  firstHash,
  headerWords,
  joinHash,
  magic,
  maxWords,
  offsetBits,
  slotOf,
} from './layout.ts';
import { Spellings } from './spellings.ts';
import { Vocabulary } from './vocabulary.ts';

export interface NameEntry {
  name: string;
  /** Ordinal of the entity that bears it. */
  entity: number;
}

/**
 * Build the index that `attachIndex` reads. Names and aliases alike; the same name may come for several entities, the same
 * pair twice. A name with punctuation inside is found joined as well (`Spider-Man` as Spiderman, `M*A*S*H` as MASH).
 * Throws a RangeError beyond about 1 GB of records.
 */
export function buildIndex(names: Iterable<NameEntry>): ArrayBuffer {
  const vocabulary = new Vocabulary();
  const spellings = new Spellings();
  const ids = new Int32Array(maxWords);
  const words = splitWords('');
  for (const { name, entity } of names) {
    splitInto(words, name);
    const joined = joinedSpelling(words);
    if (spell(words, vocabulary, ids)) spellings.add(ids, words, entity);
    if (joined && spell(splitInto(words, joined), vocabulary, ids)) spellings.add(ids, words, entity);
  }
  return write(vocabulary, spellings);
}

/** Fill `ids` with the words of a name; false if it has none, or too many. */
function spell({ text, count, start, end, hash }: Words, vocabulary: Vocabulary, ids: Int32Array): boolean {
  if (count === 0 || count > maxWords) return false;
  for (let i = 0; i < count; i++)
    ids[i] = vocabulary.add(text, start[i] as number, end[i] as number, hash[i] as number);
  return true;
}

/** The name with its words joined across single signs, or undefined if there are none. */
function joinedSpelling({ text, count, start, end, shape }: Words): string | undefined {
  let joined: string | undefined;
  for (let i = 1; i < count; i++) {
    const at = end[i - 1] as number;
    const isGlued =
      (start[i] as number) - at === 1 &&
      isInnerSign(text.charCodeAt(at)) &&
      !((shape[i] as number) & shapes.inTag);
    if (isGlued) joined ??= text.slice(0, at);
    if (joined !== undefined) joined += text.slice(isGlued ? start[i] : at, end[i]);
  }
  return joined;
}

/** Anything but a space, `&` and `/`: no reader joins the two sides of those. */
function isInnerSign(unit: number): boolean {
  return unit > 32 && unit !== 38 && unit !== 47 && unit !== 0xa0 && !(unit >= 0x2000 && unit <= 0x200b);
}

/** Slots a name: four in five are taken, which still finds a free one soon and keeps the table small. */
const slotsPerName = 1 / 0.8;
/**
 * Filter bits for each prefix. 4.5 let one walk in five go on for nothing, 8 one in nine, 12 one in twelve. A small index can
 * afford the space; in a large one each vain walk misses the processor's cache.
 */
function bitsPerPrefix(prefixes: number): number {
  return prefixes < 50_000 ? 12 : prefixes < 600_000 ? 4.5 : 8;
}
/** A small index can afford a clear filter. */
const minFilterBits = 1 << 13;
const maxBlocks = 1 << 15;

function write(vocabulary: Vocabulary, spellings: Spellings): ArrayBuffer {
  const { count } = spellings;
  const { bytes: words, offsets } = vocabulary.lay();
  const { records, recordAt } = writeRecords(spellings, offsets);
  const slotCount = count === 0 ? 0 : Math.ceil(count * slotsPerName) + 1;
  const prefixes = count === 0 ? 0 : (spellings.at[count] as number);
  const { blocks, blockBits } = filterSize(prefixes);
  const filterBytes = (blocks * 2 ** blockBits) / 8;

  const buffer = new ArrayBuffer((headerWords + slotCount) * 4 + filterBytes + words.length + records.length);
  const header = new Uint32Array(buffer, 0, headerWords);
  header.set([magic, count, slotCount, blocks, blockBits, words.length, records.length]);
  const slots = new Uint32Array(buffer, headerWords * 4, slotCount);
  const filterAt = (headerWords + slotCount) * 4;
  const filter = new Uint8Array(buffer, filterAt, filterBytes);
  new Uint8Array(buffer, filterAt + filterBytes).set(words);
  new Uint8Array(buffer, filterAt + filterBytes + words.length).set(records);

  const bits = offsetBits(records.length);
  for (let spelling = 0; spelling < count; spelling++) {
    const hash = spellings.hashes[spelling] as number;
    let slot = slotOf(hash, slotCount);
    while (slots[slot] !== 0) slot = slot + 1 === slotCount ? 0 : slot + 1;
    const offset = (recordAt[spelling] as number) + 1;
    slots[slot] = ((fingerprintOf(hash) >>> bits) << bits) | offset;
    setPrefixes(filter, blocks, blockBits, spellings, vocabulary, spelling);
  }
  return buffer;
}

function filterSize(prefixes: number): { blocks: number; blockBits: number } {
  if (prefixes === 0) return { blocks: 0, blockBits: 0 };
  const wanted = Math.max(minFilterBits, prefixes * bitsPerPrefix(prefixes));
  let blockBits = 8;
  while (wanted / 2 ** blockBits > maxBlocks) blockBits++;
  return { blocks: Math.ceil(wanted / 2 ** blockBits), blockBits };
}

function setPrefixes(
  filter: Uint8Array,
  blocks: number,
  blockBits: number,
  { at, words }: Spellings,
  vocabulary: Vocabulary,
  spelling: number,
): void {
  const from = at[spelling] as number;
  const to = at[spelling + 1] as number;
  let hash = firstHash(vocabulary.hash(words[from] as number));
  if (to - from === 1) setBit(filter, filterBit(hash, 1, blocks, blockBits));
  for (let i = from + 1; i < to; i++) {
    hash = joinHash(hash, vocabulary.hash(words[i] as number));
    setBit(filter, filterBit(hash, 2, blocks, blockBits));
  }
}

function setBit(filter: Uint8Array, bit: number): void {
  filter[bit >>> 3] = (filter[bit >>> 3] as number) | (1 << (bit & 7));
}

function writeRecords(
  spellings: Spellings,
  offsets: Int32Array,
): { records: Uint8Array; recordAt: Int32Array } {
  const { count, at, words, firstEntity, others } = spellings;
  let records = new Uint8Array(1 << 12);
  const recordAt = new Int32Array(count);
  let used = 0;
  const varint = (value: number) => {
    let rest = value;
    while (rest > 127) {
      records[used++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    records[used++] = rest;
  };
  for (let spelling = 0; spelling < count; spelling++) {
    const from = at[spelling] as number;
    const to = at[spelling + 1] as number;
    const more = others.get(spelling);
    records = grown(records, used + 16 + (to - from) * 5 + (more?.size ?? 0) * 5);
    recordAt[spelling] = used;
    for (let i = from; i < to; i++)
      varint((offsets[words[i] as number] as number) * 2 + (i === to - 1 ? 1 : 0));
    if (more) varint((more.size + 1) * 2 + 1);
    varint((firstEntity[spelling] as number) * (more ? 1 : 2));
    for (const entity of more ?? []) varint(entity);
    if (used > 2 ** 30) throw new RangeError('too many names for one index');
  }
  return { records: records.slice(0, used), recordAt };
}
