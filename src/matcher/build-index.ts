import { foldWord, shapes, splitWords } from '../text/words.ts';
import {
  filterBit,
  fingerprintOf,
  firstHash,
  headerWords,
  joinHash,
  magic,
  maxWords,
  offsetBits,
  severalEntities,
  slotOf,
} from './layout.ts';

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
  for (const { name, entity } of names) {
    if (spell(name, vocabulary, ids)) spellings.add(ids, vocabulary, entity);
    if (spellJoined(name, vocabulary, ids)) spellings.add(ids, vocabulary, entity);
  }
  return write(vocabulary, spellings);
}

/** Fill `ids` with the name's words; false if it has none, or too many. */
function spell(name: string, vocabulary: Vocabulary, ids: number[]): boolean {
  const { count, start, end, hash } = splitWords(name);
  ids.length = 0;
  if (count === 0 || count > maxWords) return false;
  for (let i = 0; i < count; i++)
    ids.push(vocabulary.add(name, start[i] as number, end[i] as number, hash[i] as number));
  return true;
}

const innerSign = /[^\s&/]/;

/** The same with words joined across punctuation; false if that changes nothing. */
function spellJoined(name: string, vocabulary: Vocabulary, ids: number[]): boolean {
  const { count, start, end, shape } = splitWords(name);
  if (count < 2 || count > maxWords) return false;
  const joined: string[] = [];
  for (let i = 0; i < count; i++) {
    const word = foldWord(name, start[i] as number, end[i] as number);
    const between = i > 0 ? name.slice(end[i - 1], start[i]) : ' ';
    const glued =
      between.length === 1 && innerSign.test(between) && ((shape[i] as number) & shapes.inTag) === 0;
    if (glued) joined[joined.length - 1] += word;
    else joined.push(word);
  }
  if (joined.length === count) return false;
  return spell(joined.join(' '), vocabulary, ids);
}

/** Grows by doubling; reading beyond the end is the caller's mistake. */
function grown<T extends Int32Array | Uint8Array>(array: T, needed: number): T {
  if (needed <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}

/** Distinct folded words, with how often each is used. */
class Vocabulary {
  count = 0;
  private table = new Int32Array(1 << 12);
  private units = new Uint8Array(1 << 14);
  private used = 0;
  private scratch = new Uint8Array(256);
  /** Of word i: its units are `units[at[i]]` to `units[at[i + 1]]`, escaped as the index stores them. */
  private at = new Int32Array(1 << 11);
  private hashes = new Int32Array(1 << 11);
  private uses = new Int32Array(1 << 11);

  add(text: string, start: number, end: number, hash: number): number {
    const length = this.encode(text, start, end);
    const mask = this.table.length - 1;
    let slot = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7) & mask;
    for (;;) {
      const id = (this.table[slot] as number) - 1;
      if (id < 0) break;
      if (this.hashes[id] === hash && this.isSame(id, length)) {
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
    this.units = grown(this.units, this.used + length);
    for (let i = 0; i < length; i++) this.units[this.used + i] = this.scratch[i] as number;
    this.used += length;
    this.at[id + 1] = this.used;
    this.hashes[id] = hash;
    this.uses[id] = 1;
    if (this.count * 2 > this.table.length) this.rehash();
    return id;
  }

  hash(id: number): number {
    return this.hashes[id] as number;
  }

  /** All words by falling use, ties in order of arrival, each ended by 0; and each word's offset in them. */
  lay(): { bytes: Uint8Array<ArrayBuffer>; offsets: Int32Array } {
    const { uses } = this;
    const order = Array.from({ length: this.count }, (_, i) => i);
    order.sort((a, b) => (uses[b] as number) - (uses[a] as number) || a - b);
    const bytes = new Uint8Array(this.used + this.count);
    const offsets = new Int32Array(this.count);
    let at = 0;
    for (const id of order) {
      offsets[id] = at;
      const from = this.at[id] as number;
      const to = this.at[id + 1] as number;
      for (let i = from; i < to; i++) bytes[at++] = this.units[i] as number;
      at++;
    }
    return { bytes, offsets };
  }

  private encode(text: string, start: number, end: number): number {
    const folded = foldWord(text, start, end);
    if (folded.length * 3 > this.scratch.length) this.scratch = new Uint8Array(folded.length * 6);
    const { scratch } = this;
    let length = 0;
    for (let i = 0; i < folded.length; i++) {
      const unit = folded.charCodeAt(i);
      if (unit < 128) {
        scratch[length++] = unit;
      } else {
        scratch[length++] = 0xff;
        scratch[length++] = unit >>> 8;
        scratch[length++] = unit & 255;
      }
    }
    return length;
  }

  private isSame(id: number, length: number): boolean {
    const from = this.at[id] as number;
    if ((this.at[id + 1] as number) - from !== length) return false;
    for (let i = 0; i < length; i++) if (this.units[from + i] !== this.scratch[i]) return false;
    return true;
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2);
    const mask = this.table.length - 1;
    for (let id = 0; id < this.count; id++) {
      const hash = this.hashes[id] as number;
      let slot = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7) & mask;
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

/** Slots a name: seven in ten are taken, which keeps probes short and the table small. */
const slotsPerName = 1 / 0.7;
/** Filter bits for each prefix: one in eight walks goes on for nothing. */
const bitsPerPrefix = 6;

function write(vocabulary: Vocabulary, spellings: Spellings): ArrayBuffer {
  const { count } = spellings;
  const { bytes: words, offsets } = vocabulary.lay();
  const { records, recordAt } = writeRecords(spellings, offsets);
  const slotCount = count === 0 ? 0 : Math.ceil(count * slotsPerName) + 1;
  const prefixes = count === 0 ? 0 : (spellings.at[count] as number);
  let filterBits = 32;
  while (filterBits < prefixes * bitsPerPrefix * 0.75) filterBits *= 2;

  const buffer = new ArrayBuffer(
    (headerWords + slotCount) * 4 + filterBits / 8 + words.length + records.length,
  );
  const header = new Uint32Array(buffer, 0, headerWords);
  header.set([magic, count, slotCount, filterBits - 1, words.length, records.length]);
  const slots = new Uint32Array(buffer, headerWords * 4, slotCount);
  const filterAt = (headerWords + slotCount) * 4;
  const filter = new Uint8Array(buffer, filterAt, filterBits / 8);
  new Uint8Array(buffer, filterAt + filterBits / 8).set(words);
  new Uint8Array(buffer, filterAt + filterBits / 8 + words.length).set(records);

  const bits = offsetBits(records.length);
  for (let spelling = 0; spelling < count; spelling++) {
    const hash = spellings.hashes[spelling] as number;
    let slot = slotOf(hash, slotCount);
    while (slots[slot] !== 0) slot = slot + 1 === slotCount ? 0 : slot + 1;
    const offset = (recordAt[spelling] as number) + 1;
    slots[slot] = ((fingerprintOf(hash) >>> bits) << bits) | offset;
    setPrefixes(filter, filterBits - 1, spellings, vocabulary, spelling);
  }
  return buffer;
}

function setPrefixes(
  filter: Uint8Array,
  mask: number,
  { at, words }: Spellings,
  vocabulary: Vocabulary,
  spelling: number,
): void {
  const from = at[spelling] as number;
  const to = at[spelling + 1] as number;
  const set = (bit: number) => {
    filter[bit >>> 3] = (filter[bit >>> 3] as number) | (1 << (bit & 7));
  };
  let hash = firstHash(vocabulary.hash(words[from] as number));
  if (to - from === 1) set(filterBit(hash, 1, mask));
  for (let i = from + 1; i < to; i++) {
    hash = joinHash(hash, vocabulary.hash(words[i] as number));
    set(filterBit(hash, 2, mask));
  }
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
    records[used++] = (to - from) | (more ? severalEntities : 0);
    for (let i = from; i < to; i++) varint(offsets[words[i] as number] as number);
    if (more) varint(more.size + 1);
    varint(firstEntity[spelling] as number);
    for (const entity of more ?? []) varint(entity);
    if (used > 2 ** 30) throw new RangeError('too many names for one index');
  }
  return { records: records.slice(0, used), recordAt };
}
