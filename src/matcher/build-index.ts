import { foldWord, shapes, splitInto, splitWords, type Words } from '../text/words.ts';
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
import { spells } from './name-index.ts';

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
  const ids: number[] = [];
  const words = splitWords('');
  for (const { name, entity } of names) {
    splitInto(words, name);
    const joined = joinedSpelling(words);
    if (spell(words, vocabulary, ids)) spellings.add(ids, vocabulary, entity);
    if (joined && spell(splitInto(words, joined), vocabulary, ids)) spellings.add(ids, vocabulary, entity);
  }
  return write(vocabulary, spellings);
}

/** Fill `ids` with the words of a name; false if it has none, or too many. */
function spell({ text, count, start, end, hash }: Words, vocabulary: Vocabulary, ids: number[]): boolean {
  ids.length = 0;
  if (count === 0 || count > maxWords) return false;
  for (let i = 0; i < count; i++)
    ids.push(vocabulary.add(text, start[i] as number, end[i] as number, hash[i] as number));
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

/** Grows by doubling; reading beyond the end is the caller's mistake. */
function grown<T extends Int32Array | Uint8Array>(array: T, needed: number): T {
  if (needed <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}

function place(hash: number, mask: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7) & mask;
}

/** Distinct folded words, with how often each is used. */
class Vocabulary {
  count = 0;
  private table = new Int32Array(1 << 12);
  private units = new Uint8Array(1 << 14);
  private used = 0;
  /** Of word i: its units begin at `units[at[i]]`, as the index stores them. */
  private at = new Int32Array(1 << 11);
  private hashes = new Int32Array(1 << 11);
  private uses = new Int32Array(1 << 11);

  add(text: string, start: number, end: number, hash: number): number {
    const mask = this.table.length - 1;
    let slot = place(hash, mask);
    for (;;) {
      const id = (this.table[slot] as number) - 1;
      if (id < 0) break;
      if (this.hashes[id] === hash && spells(this.units, this.at[id] as number, text, start, end)) {
        this.uses[id] = (this.uses[id] as number) + 1;
        return id;
      }
      slot = (slot + 1) & mask;
    }
    const id = this.count++;
    this.table[slot] = id + 1;
    this.at = grown(this.at, id + 2);
    this.hashes = grown(this.hashes, id + 1);
    this.uses = grown(this.uses, id + 1);
    this.store(foldWord(text, start, end));
    this.at[id + 1] = this.used;
    this.hashes[id] = hash;
    this.uses[id] = 1;
    if (this.count * 2 > this.table.length) this.rehash();
    return id;
  }

  private store(folded: string): void {
    this.units = grown(this.units, this.used + folded.length * 3);
    const { units } = this;
    let last = this.used;
    for (let i = 0; i < folded.length; i++) {
      const unit = folded.charCodeAt(i);
      last = this.used;
      if (unit < 128) {
        units[this.used++] = unit;
      } else {
        units[this.used++] = 1;
        units[this.used++] = unit >>> 8;
        units[this.used++] = unit & 255;
      }
    }
    units[last] = (units[last] as number) | 128;
  }

  hash(id: number): number {
    return this.hashes[id] as number;
  }

  /** All words by falling use, ties in order of arrival; and each word's offset in them. */
  lay(): { bytes: Uint8Array<ArrayBuffer>; offsets: Int32Array } {
    const { uses } = this;
    const order = Array.from({ length: this.count }, (_, i) => i);
    order.sort((a, b) => (uses[b] as number) - (uses[a] as number) || a - b);
    const bytes = new Uint8Array(this.used);
    const offsets = new Int32Array(this.count);
    let at = 0;
    for (const id of order) {
      offsets[id] = at;
      const from = this.at[id] as number;
      const to = this.at[id + 1] as number;
      for (let i = from; i < to; i++) bytes[at++] = this.units[i] as number;
    }
    return { bytes, offsets };
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2);
    const mask = this.table.length - 1;
    for (let id = 0; id < this.count; id++) {
      const hash = this.hashes[id] as number;
      let slot = place(hash, mask);
      while (this.table[slot] !== 0) slot = (slot + 1) & mask;
      this.table[slot] = id + 1;
    }
  }
}

/** Distinct sequences of words, each with its chain of entities in order of arrival. */
class Spellings {
  count = 0;
  /** Of spelling i: its words are `words[at[i]]` to `words[at[i + 1]]`. */
  at = new Int32Array(1 << 11);
  words = new Int32Array(1 << 12);
  hashes = new Int32Array(1 << 11);
  firstEntity = new Int32Array(1 << 11);
  /** Entities beyond the first: few spellings have them. */
  readonly others = new Map<number, Set<number>>();
  private used = 0;
  private table = new Int32Array(1 << 12);

  add(ids: readonly number[], vocabulary: Vocabulary, entity: number): void {
    let hash = firstHash(vocabulary.hash(ids[0] as number));
    for (let i = 1; i < ids.length; i++) hash = joinHash(hash, vocabulary.hash(ids[i] as number));
    let slot = this.slot(hash);
    for (;;) {
      const spelling = (this.table[slot] as number) - 1;
      if (spelling < 0) break;
      if (this.hashes[spelling] === hash && this.isSame(spelling, ids)) {
        this.addEntity(spelling, entity);
        return;
      }
      slot = slot + 1 === this.table.length ? 0 : slot + 1;
    }
    const spelling = this.count++;
    this.table[slot] = spelling + 1;
    this.at = grown(this.at, spelling + 2);
    this.hashes = grown(this.hashes, spelling + 1);
    this.firstEntity = grown(this.firstEntity, spelling + 1);
    this.words = grown(this.words, this.used + ids.length);
    for (const id of ids) this.words[this.used++] = id;
    this.at[spelling + 1] = this.used;
    this.hashes[spelling] = hash;
    this.firstEntity[spelling] = entity;
    if (this.count * 2 > this.table.length) this.rehash();
  }

  private addEntity(spelling: number, entity: number): void {
    if (this.firstEntity[spelling] === entity) return;
    const others = this.others.get(spelling);
    if (others) others.add(entity);
    else this.others.set(spelling, new Set([entity]));
  }

  private slot(hash: number): number {
    return slotOf(hash, this.table.length);
  }

  private isSame(spelling: number, ids: readonly number[]): boolean {
    const from = this.at[spelling] as number;
    if ((this.at[spelling + 1] as number) - from !== ids.length) return false;
    for (let i = 0; i < ids.length; i++) if (this.words[from + i] !== ids[i]) return false;
    return true;
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2);
    for (let spelling = 0; spelling < this.count; spelling++) {
      let slot = this.slot(this.hashes[spelling] as number);
      while (this.table[slot] !== 0) slot = slot + 1 === this.table.length ? 0 : slot + 1;
      this.table[slot] = spelling + 1;
    }
  }
}

/** Slots a name: four in five are taken, which still finds a free one soon and keeps the table small. */
const slotsPerName = 1 / 0.8;
/** Filter bits for each prefix: one walk in five goes on for nothing. */
const bitsPerPrefix = 4.5;
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
  const wanted = Math.max(minFilterBits, prefixes * bitsPerPrefix);
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
