import { isWholeName } from '../text/whole-name.ts';
import { allotWords, shapes, type Words } from '../text/word-list.ts';
import { splitInto } from '../text/words.ts';
import {
  bucketOf,
  filterBits,
  filterMix,
  filterWord,
  firstHash,
  joinHash,
  maxWords,
  nameBit,
} from './layout.ts';
import { entitiesAt, findRecord, type NameIndex } from './name-index.ts';

/** A stretch of a text that spells a name of the index, whatever it may mean there. */
export interface Candidate {
  /** `text.slice(start, end)` is the name as written, in UTF-16 units. */
  start: number;
  end: number;
  /** Its words in `splitWords(text)`: `from` to `to`, the last one excluded. */
  from: number;
  to: number;
  /** Ordinals of the entities that bear the name: read anew each time. */
  readonly entities: readonly number[];
}

/** The words of texts that come without them: most are short, and the next one overwrites them. */
let own = allotWords('', 1 << 8);
const ownMost = 1 << 19;

function ownWords(text: string): Words {
  const words = splitInto(own, text);
  // Arrays that grew for a text of exceptional length are not kept.
  if (words.start.length > ownMost) own = allotWords('', 1 << 8);
  return words;
}

/**
 * All names of the index in a text, by start, then by length: nested and overlapping ones too, each a whole word. Pass the
 * text's words if they are at hand. Linear in the text, nearly independent of the number of names.
 */
export function findCandidates(index: NameIndex, text: string, words: Words = ownWords(text)): Candidate[] {
  const found: Candidate[] = [];
  if (index.names === 0) return found;
  for (let from = 0; from < words.count; from += stretch)
    findFrom(index, words, from, Math.min(words.count, from + stretch), found);
  return found;
}

/** Words at a call: often enough called, the compiler takes it in hand also where there is one text of great length. */
const stretch = 1 << 9;

// What may be a name is first gathered and then looked up together: the reads of a large index, each a wait for memory, then wait
// side by side.
const maxProbes = 1 << 10;
const probeFirst = new Int32Array(maxProbes);
const probeLast = new Int32Array(maxProbes);
const probeHash = new Int32Array(maxProbes);
const probeAt = new Uint32Array(maxProbes);

/** Names that begin at the words `from` to `to`, the last one excluded. */
function findFrom(index: NameIndex, words: Words, from: number, to: number, found: Candidate[]): void {
  const { count, hash } = words;
  const { filter, filterLog } = index;
  let probes = 0;
  for (let first = from; first < to; first++) {
    let last = first;
    let name = firstHash(hash[first] as number);
    let mixed = filterMix(name);
    let bits = filterBits(mixed) | nameBit(name);
    if (((filter[filterWord(mixed, filterLog)] as number) & bits) === bits) {
      probeFirst[probes] = first;
      probeLast[probes] = first;
      probeHash[probes++] = name;
    }
    // Each beginning of a name has its bits, so that a walk ends where no name goes on.
    while (++last < count) {
      name = joinHash(name, hash[last] as number);
      mixed = filterMix(name);
      bits = filterBits(mixed);
      const word = filter[filterWord(mixed, filterLog)] as number;
      if ((word & bits) !== bits) break;
      if ((word & nameBit(name)) === 0) continue;
      probeFirst[probes] = first;
      probeLast[probes] = last;
      probeHash[probes++] = name;
    }
    if (probes + maxWords >= maxProbes) {
      lookUp(index, words, probes, found);
      probes = 0;
    }
  }
  lookUp(index, words, probes, found);
}

/** What was read ahead, so that no compiler leaves the reading out. */
const readAhead = new Uint8Array(1);

function lookUp(index: NameIndex, words: Words, probes: number, found: Candidate[]): void {
  const { buckets, records } = index;
  const count = buckets.length - 1;
  for (let i = 0; i < probes; i++) probeAt[i] = buckets[bucketOf(probeHash[i] as number, count)] as number;
  for (let i = 0; i < probes; i++) readAhead[0] = records[probeAt[i] as number] as number;
  for (let i = 0; i < probes; i++) {
    const first = probeFirst[i] as number;
    const last = probeLast[i] as number;
    const at = findRecord(index, words, first, last, probeHash[i] as number);
    if (at < 0) continue;
    const start = words.start[first] as number;
    const end = words.end[last] as number;
    if (isWholeName(words.text, start, end) && isWholeTag(words, first, last))
      found.push(new Found(start, end, first, last + 1, index, at));
  }
}

/** Most candidates are everyday words that their spelling rules out, so entities are read when they are asked for. */
class Found implements Candidate {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly #index: NameIndex;
  readonly #at: number;

  constructor(start: number, end: number, from: number, to: number, index: NameIndex, at: number) {
    this.start = start;
    this.end = end;
    this.from = from;
    this.to = to;
    this.#index = index;
    this.#at = at;
  }

  get entities(): readonly number[] {
    return entitiesAt(this.#index, this.#at);
  }
}

/** `#MissionImpossibleFans` has three words, but only all of them are a name. */
function isWholeTag({ start, end, shape, count }: Words, first: number, last: number): boolean {
  if (((shape[first] as number) & (shape[last] as number) & shapes.inTag) === 0) return true;
  return !(
    (first > 0 && (shape[first - 1] as number) & shapes.inTag && end[first - 1] === start[first]) ||
    (last + 1 < count && (shape[last + 1] as number) & shapes.inTag && start[last + 1] === end[last])
  );
}
