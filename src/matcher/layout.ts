/**
 * The index of names is one ArrayBuffer, so that it is stored, sent and attached without parsing:
 *
 *     header   8 × uint32: magic, names, slots, filter blocks, filter block's bits as a power of 2, words' bytes, records' bytes, 0
 *     slots    uint32 each: 0, or fingerprint in the high bits and the record's offset + 1 below; open addressing
 *     filter   one bit for the hash of each name of a single word, and of the first two, three, … words of each longer one
 *     words    the vocabulary, most frequent first: folded units of ASCII in a byte, others as 1, high byte, low byte; the
 *              (first) byte of a word's last unit carries 128
 *     records  a name each, all varints: its words as offsets into the vocabulary, doubled, + 1 for the last; then its entity,
 *              doubled; or, of several, their number, doubled, + 1, and each
 *
 * A word is stored once and referred to by its offset, so the checked characters of a million names take about eight bytes each.
 */
export const magic = 0x0243_4349;
export const headerWords = 8;
/** Names of more words are left out: nobody prints them whole. */
export const maxWords = 100;

/** Fold a further word into the hash of the words before it. */
export function joinHash(before: number, word: number): number {
  return (Math.imul(before ^ (before >>> 15), 0x2c1b3c6d) + word) | 0;
}

/** The hash of a name of one word. */
export function firstHash(word: number): number {
  return joinHash(0x297a2d39, word);
}

// Slot, fingerprint and filter bit come from independent mixes: with a shared one, names that collide in one collide in all.

function mix(hash: number, a: number, b: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), a);
  mixed = Math.imul(mixed ^ (mixed >>> 13), b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

export function slotOf(hash: number, slots: number): number {
  return Math.floor(mix(hash, 0x85ebca6b, 0xc2b2ae35) * (slots / 4294967296));
}

export function fingerprintOf(hash: number): number {
  return mix(hash, 0x7feb352d, 0x846ca68b);
}

/** `level`: 1 for a name of one word, 2 for the first words of a longer one. `blocks` is at most 2 ** 15. */
export function filterBit(hash: number, level: number, blocks: number, blockBits: number): number {
  const mixed = Math.imul((hash + level) ^ (hash >>> 15), 0x9e3779b1);
  return (
    ((((mixed >>> 16) * blocks) >>> 16) << blockBits) | ((mixed ^ (hash >>> 8)) & ((1 << blockBits) - 1))
  );
}

/** How many low bits of a slot hold a record's offset + 1. */
export function offsetBits(recordBytes: number): number {
  return 32 - Math.clz32(recordBytes);
}
