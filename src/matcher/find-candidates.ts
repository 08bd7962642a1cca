import { isWholeName } from '../text/whole-name.ts';
import { shapes, splitWords, type Words } from '../text/words.ts';
import { filterBit, firstHash, joinHash } from './layout.ts';
import { entitiesAt, type NameIndex } from './name-index.ts';

/** A stretch of a text that spells a name of the index, whatever it may mean there. */
export interface Candidate {
  /** `text.slice(start, end)` is the name as written, in UTF-16 units. */
  start: number;
  end: number;
  /** Its words in `splitWords(text)`: `from` to `to`, the last one excluded. */
  from: number;
  to: number;
  /** Ordinals of the entities that bear the name. The same array may stand in several candidates. */
  entities: readonly number[];
}

/**
 * All names of the index in a text, by start, then by length: nested and overlapping ones too, each a whole word. Pass the
 * text's words if they are at hand. Linear in the text, nearly independent of the number of names.
 */
export function findCandidates(index: NameIndex, text: string, words: Words = splitWords(text)): Candidate[] {
  const found: Candidate[] = [];
  const { count, hash } = words;
  const { filter, filterBlocks: blocks, filterBlockBits: blockBits } = index;
  if (blocks === 0) return found;
  call = (call + 1) | 0;
  for (let first = 0; first < count; first++) {
    let name = firstHash(hash[first] as number);
    let bit = filterBit(name, 1, blocks, blockBits);
    if (((filter[bit >>> 3] as number) >>> (bit & 7)) & 1) add(found, index, words, first, first, name);
    // Each prefix of a name has its bit, so that a walk ends where no name goes on.
    for (let last = first + 1; last < count; last++) {
      name = joinHash(name, hash[last] as number);
      bit = filterBit(name, 2, blocks, blockBits);
      if ((((filter[bit >>> 3] as number) >>> (bit & 7)) & 1) === 0) break;
      add(found, index, words, first, last, name);
    }
  }
  return found;
}

// What a text spells once it mostly spells again: looking back into the text is cheaper than into a large index.
const recentSize = 1 << 11;
const recentCall = new Int32Array(recentSize);
const recentHash = new Int32Array(recentSize);
const recentStart = new Int32Array(recentSize);
const recentEnd = new Int32Array(recentSize);
const recentEntities: (readonly number[] | undefined)[] = new Array(recentSize);
let call = 0;

/** Below this an index stays in the processor's cache, and looking back gains nothing. */
const manyNames = 30_000;

function recalled(
  index: NameIndex,
  words: Words,
  first: number,
  last: number,
  hash: number,
): readonly number[] | undefined {
  const start = words.start[first] as number;
  const end = words.end[last] as number;
  const place = (hash ^ (hash >>> 16)) & (recentSize - 1);
  if (recentCall[place] === call && recentHash[place] === hash && repeats(words.text, place, start, end))
    return recentEntities[place];
  const entities = entitiesAt(index, words, first, last, hash);
  recentCall[place] = call;
  recentHash[place] = hash;
  recentStart[place] = start;
  recentEnd[place] = end;
  recentEntities[place] = entities;
  return entities;
}

function repeats(text: string, place: number, start: number, end: number): boolean {
  const before = recentStart[place] as number;
  if ((recentEnd[place] as number) - before !== end - start) return false;
  for (let i = start, j = before; i < end; i++, j++)
    if (text.charCodeAt(i) !== text.charCodeAt(j)) return false;
  return true;
}

function add(
  found: Candidate[],
  index: NameIndex,
  words: Words,
  first: number,
  last: number,
  hash: number,
): void {
  const start = words.start[first] as number;
  const end = words.end[last] as number;
  const entities =
    index.names < manyNames
      ? entitiesAt(index, words, first, last, hash)
      : recalled(index, words, first, last, hash);
  if (!entities) return;
  if (isWholeName(words.text, start, end) && isWholeTag(words, first, last))
    found.push({ start, end, from: first, to: last + 1, entities });
}

/** `#MissionImpossibleFans` has three words, but only all of them are a name. */
function isWholeTag({ start, end, shape, count }: Words, first: number, last: number): boolean {
  if (((shape[first] as number) & (shape[last] as number) & shapes.inTag) === 0) return true;
  return !(
    (first > 0 && (shape[first - 1] as number) & shapes.inTag && end[first - 1] === start[first]) ||
    (last + 1 < count && (shape[last + 1] as number) & shapes.inTag && start[last + 1] === end[last])
  );
}
