/**
 * The index of names is one ArrayBuffer, so that it is stored, sent and attached without parsing:
 *
 *     header   8 × uint32: magic, names, buckets, the filter's words as a power of 2, words' bytes, records' bytes, 0, 0
 *     filter   int32 each: two bits of one of them for the hash of each name of a single word, and of the first two, three, …
 *              words of each longer one; a third one for each whole name
 *     buckets  uint32 each: where the records of a bucket begin; and behind the last where they end
 *     words    the vocabulary, most frequent first: folded units of ASCII in a byte, others as 1, high byte, low byte; the
 *              (first) byte of a word's last unit carries 128
 *     records  bucket by bucket, a name each: a byte of its hash; how many bytes follow, 0 for more than 255; then varints: its words as offsets into the vocabulary,
 *              doubled, + 1 for the last; then its entity, doubled; or, of several, their number, doubled, + 1, and each
 *
 * A name in a large index is one or two reads past the processor's cache: its bucket and the records there. A word is stored
 * once and referred to by its offset, so the checked characters of a million names take about eight bytes each.
 */
export const magic = 0x0343_4349;
export const headerWords = 8;
/** Names of more words are left out: nobody prints them whole. */
export const maxWords = 100;
/**
 * How many buckets: more names in each make it longer to walk, fewer make the buckets' table larger. In an index of a million
 * names the walk costs more, and its vocabulary less a name.
 */
export function bucketsFor(names: number): number {
  return Math.ceil(names / (names < 200_000 ? 5 : 3));
}

const minFilterLog = 8;
/**
 * Bits for each word of all names, at the least: a step of the size doubles it. A filter beyond the processor's cache costs more
 * by its own reads than a clearer one spares. Most words begin several names, so that even so few let one in fifty through.
 */
const minBitsPerWord = 8;
const minBitsPerWordOfMany = 4;
const manyWords = 1_000_000;

/** The filter's words, as a power of 2. */
export function filterLogFor(words: number): number {
  const bits = words * (words < manyWords ? minBitsPerWord : minBitsPerWordOfMany);
  const wanted = Math.ceil(Math.log2(Math.max(1, bits / 32)));
  return Math.max(minFilterLog, wanted);
}

/** Fold a further word into the hash of the words before it. */
export function joinHash(before: number, word: number): number {
  return (Math.imul(before ^ (before >>> 15), 0x2c1b3c6d) + word) | 0;
}

/** The hash of a name of one word. */
export function firstHash(word: number): number {
  return (word + 0x297a2d39) | 0;
}

// Bucket, fingerprint and place in the filter come from independent mixes: with a shared one, names that collide in one collide in all.

function mix(hash: number, a: number, b: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), a);
  mixed = Math.imul(mixed ^ (mixed >>> 13), b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

export function bucketOf(hash: number, buckets: number): number {
  return Math.floor(mix(hash, 0x85ebca6b, 0xc2b2ae35) * (buckets / 4294967296));
}

/** A byte. */
export function fingerprintOf(hash: number): number {
  return mix(hash, 0x7feb352d, 0x846ca68b) >>> 24;
}

/** What `filterWord` and `filterBits` are taken from. */
export function filterMix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}

/** Which of the filter's words; `log` is that of their number. */
export function filterWord(mixed: number, log: number): number {
  return mixed >>> (32 - log);
}

/** The bits that are set there for the beginning of a name. */
export function filterBits(mixed: number): number {
  return (1 << mixed) | (1 << (mixed >>> 5));
}

/** The bit that is set there besides for a whole name. */
export function nameBit(hash: number): number {
  return 1 << (Math.imul(hash, 0x85ebca6b) >>> 27);
}
