const first = 0x9e3779b1;
const further = 0x85ebca6b;

// A word's folded units are taken four at a time, so that one of eight letters costs two steps: see `splitInto`, which reads
// them so from bytes. Two steps at least, for that is what it does of every word.

/** The hash of a word's first four folded units: `a ^ b << 8 ^ c << 16 ^ d << 24`, 0 for each that it hasn't. */
export function hashStart(units: number): number {
  return Math.imul(units, first);
}

/** Go on with the next four. The second four are always hashed, further ones where there are any. */
export function hashOn(hash: number, units: number): number {
  return Math.imul(((hash ^ (hash >>> 15)) + units) | 0, further);
}

/** The hash of `splitWords` for a word that is already folded. */
export function hashWord(folded: string): number {
  let hash = hashStart(fourUnits(folded, 0));
  let i = 4;
  do {
    hash = hashOn(hash, fourUnits(folded, i));
    i += 4;
  } while (i < folded.length);
  return hash;
}

function fourUnits(folded: string, from: number): number {
  let units = 0;
  const end = Math.min(folded.length, from + 4);
  for (let i = from, shift = 0; i < end; i++, shift += 8) units ^= folded.charCodeAt(i) << shift;
  return units;
}
