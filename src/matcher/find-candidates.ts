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
  /** Ordinals of the entities that bear the name. */
  entities: number[];
}

/**
 * All names of the index in a text, by start, then by length: nested and overlapping ones too, each a whole word. Pass the
 * text's words if they are at hand. Linear in the text, nearly independent of the number of names.
 */
export function findCandidates(index: NameIndex, text: string, words: Words = splitWords(text)): Candidate[] {
  const found: Candidate[] = [];
  const { count, hash } = words;
  const { filter, filterMask: mask } = index;
  for (let first = 0; first < count; first++) {
    let name = firstHash(hash[first] as number);
    let bit = filterBit(name, 1, mask);
    if (((filter[bit >>> 3] as number) >>> (bit & 7)) & 1) add(found, index, words, first, first, name);
    // Each prefix of a name has its bit, so that a walk ends where no name goes on.
    for (let last = first + 1; last < count; last++) {
      name = joinHash(name, hash[last] as number);
      bit = filterBit(name, 2, mask);
      if ((((filter[bit >>> 3] as number) >>> (bit & 7)) & 1) === 0) break;
      add(found, index, words, first, last, name);
    }
  }
  return found;
}

function add(
  found: Candidate[],
  index: NameIndex,
  words: Words,
  first: number,
  last: number,
  hash: number,
): void {
  const entities = entitiesAt(index, words, first, last, hash);
  if (!entities) return;
  const start = words.start[first] as number;
  const end = words.end[last] as number;
  if (isWholeName(words.text, start, end) && isWholeTag(words, first, last))
    found.push({ start, end, from: first, to: last + 1, entities });
}

/** `#MissionImpossibleFans` has three words, but only all of them are a name. */
function isWholeTag({ start, end, shape }: Words, first: number, last: number): boolean {
  const tag = (word: number) => ((shape[word] as number) & shapes.inTag) !== 0;
  return (
    !(first > 0 && tag(first) && tag(first - 1) && end[first - 1] === start[first]) &&
    !(tag(last) && last + 1 < start.length && tag(last + 1) && start[last + 1] === end[last])
  );
}
