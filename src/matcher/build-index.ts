import { shapes, type Words } from '../text/word-list.ts';
import { splitInto, splitWords } from '../text/words.ts';
import {
  bucketOf,
  bucketsFor,
  filterBits,
  filterLogFor,
  filterMix,
  filterWord,
  fingerprintOf,
  firstHash,
  headerWords,
  joinHash,
  magic,
  maxWords,
  nameBit,
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

function write(vocabulary: Vocabulary, spellings: Spellings): ArrayBuffer {
  const { count } = spellings;
  const { bytes: words, offsets } = vocabulary.lay();
  const buckets = bucketsFor(count);
  const { records, bucketAt } = writeRecords(spellings, buckets, offsets);
  const filterLog = filterLogFor(count === 0 ? 0 : (spellings.at[count] as number));

  const bucketsAt = headerWords * 4 + 2 ** filterLog * 4;
  const wordsAt = bucketsAt + bucketAt.length * 4;
  const buffer = new ArrayBuffer(wordsAt + words.length + records.length);
  const header = [magic, count, buckets, filterLog, words.length, records.length];
  new Uint32Array(buffer, 0, headerWords).set(header);
  setPrefixes(new Int32Array(buffer, headerWords * 4, 2 ** filterLog), filterLog, spellings, vocabulary);
  new Uint32Array(buffer, bucketsAt, bucketAt.length).set(bucketAt);
  new Uint8Array(buffer, wordsAt).set(words);
  new Uint8Array(buffer, wordsAt + words.length).set(records);
  return buffer;
}

function setPrefixes(
  filter: Int32Array,
  log: number,
  { count, at, words }: Spellings,
  vocabulary: Vocabulary,
): void {
  const set = (hash: number, more: number) => {
    const mixed = filterMix(hash);
    const word = filterWord(mixed, log);
    filter[word] = (filter[word] as number) | filterBits(mixed) | more;
  };
  for (let spelling = 0; spelling < count; spelling++) {
    const from = at[spelling] as number;
    const to = at[spelling + 1] as number;
    let hash = firstHash(vocabulary.hash(words[from] as number));
    if (to - from === 1) set(hash, nameBit(hash));
    for (let i = from + 1; i < to; i++) {
      hash = joinHash(hash, vocabulary.hash(words[i] as number));
      set(hash, i === to - 1 ? nameBit(hash) : 0);
    }
  }
}

/**
 * The records bucket by bucket, and where each bucket's begin. Spellings are read in their order, and each is written where its
 * bucket has come to: a write past the processor's cache is not waited for, a read is.
 */
function writeRecords(
  spellings: Spellings,
  buckets: number,
  offsets: Int32Array,
): { records: Uint8Array; bucketAt: Uint32Array } {
  const { at, words, firstEntity, others, hashes, count } = spellings;
  const bucketOfSpelling = new Uint32Array(count);
  const sizes = new Uint32Array(count);
  const bucketAt = new Uint32Array(buckets + 1);
  let total = 0;
  for (let spelling = 0; spelling < count; spelling++) {
    const bucket = bucketOf(hashes[spelling] as number, buckets);
    const to = at[spelling + 1] as number;
    let size = 0;
    for (let i = at[spelling] as number; i < to; i++)
      size += varintSize((offsets[words[i] as number] as number) * 2);
    const more = others.size === 0 ? undefined : others.get(spelling);
    size += varintSize((firstEntity[spelling] as number) * (more ? 1 : 2));
    if (more) size += varintSize((more.size + 1) * 2);
    for (const entity of more ?? []) size += varintSize(entity);
    bucketOfSpelling[spelling] = bucket;
    sizes[spelling] = size;
    bucketAt[bucket + 1] = (bucketAt[bucket + 1] as number) + size + 2;
    total += size + 2;
  }
  if (total > 2 ** 30) throw new RangeError('too many names for one index');
  for (let bucket = 1; bucket <= buckets; bucket++)
    bucketAt[bucket] = (bucketAt[bucket] as number) + (bucketAt[bucket - 1] as number);

  const records = new Uint8Array(total);
  const next = bucketAt.slice();
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
    const bucket = bucketOfSpelling[spelling] as number;
    used = next[bucket] as number;
    const size = sizes[spelling] as number;
    records[used++] = fingerprintOf(hashes[spelling] as number);
    records[used++] = size > 255 ? 0 : size;
    const to = at[spelling + 1] as number;
    for (let i = at[spelling] as number; i < to; i++)
      varint((offsets[words[i] as number] as number) * 2 + (i === to - 1 ? 1 : 0));
    const more = others.size === 0 ? undefined : others.get(spelling);
    if (more) varint((more.size + 1) * 2 + 1);
    varint((firstEntity[spelling] as number) * (more ? 1 : 2));
    for (const entity of more ?? []) varint(entity);
    next[bucket] = used;
  }
  return { records, bucketAt };
}

/** Bytes of a number that is written seven bits at a time. */
function varintSize(value: number): number {
  return value < 1 << 7 ? 1 : value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : value < 1 << 28 ? 4 : 5;
}
