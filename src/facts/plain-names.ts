/** What plain matches are told by: a part of the index of names. */
export interface NameWords {
  aliasOf: Uint16Array;
  wordStarts: Uint32Array;
  words: Uint32Array;
  nameStarts: Uint32Array;
  names: Uint32Array;
}

/** Words that begin with a part of the query, `[from, to)`; `exact`: the first of them is that part itself. */
export interface WordRange {
  from: number;
  to: number;
  exact: boolean;
}

/** Names with the query's rarest word that are looked at for the others, the heaviest first. */
export const maxLooked = 10_000;

/**
 * Names in which each part of the query begins a word, best first, at least `most` where there are so many: the whole name, then
 * names that begin with the query, then any order; of each kind names before aliases, then the heaviest. No word is read, only its number.
 */
export function plainNames(index: NameWords, ranges: readonly WordRange[], most: number): number[] {
  if (ranges.length === 0 || ranges.some(({ from, to }) => from >= to)) return [];
  const found = new Set<number>();
  // All parts but the last are mostly typed to their end, and a word is told apart faster than its beginning.
  const typed = ranges.map((range, i) => (i < ranges.length - 1 && range.exact ? wordItself(range) : range));
  for (const name of wholeNames(index, ranges, most)) found.add(name);
  for (const name of inTiers(index, typed, most)) found.add(name);
  if (found.size < most && typed.some(({ to }, i) => to !== ranges[i]?.to))
    for (const name of inTiers(index, ranges, most)) found.add(name);
  return [...found];
}

const isOneWord = ({ from, to }: WordRange) => to - from === 1;

const wordItself = ({ from }: WordRange): WordRange => ({ from, to: from + 1, exact: true });

/** Names of just these words in this order. */
function wholeNames(index: NameWords, ranges: readonly WordRange[], most: number): number[] {
  if (!ranges.every(({ exact }) => exact)) return [];
  const itself = ranges.map(wordItself);
  const { aliasOf, wordStarts } = index;
  const names = namesIn(index, rarestOf(index, itself)).filter((name) => {
    const start = wordStarts[name] ?? 0;
    return (wordStarts[name + 1] ?? 0) - start === ranges.length && beginsWith(index, start, itself);
  });
  return namesFirst(aliasOf, [...names], most);
}

/** Names that begin with the query, and then the others that have its words. */
function inTiers(index: NameWords, ranges: readonly WordRange[], most: number): number[] {
  const { aliasOf, wordStarts } = index;
  const rarest = rarestOf(index, ranges);
  const beginning: number[] = [];
  const other: number[] = [];
  // The names of a single word stand in their order, so that the first are the best.
  let enough = isOneWord(rarest) ? most : maxLooked;
  // All names with the only part fit; of several parts' names few may have them all.
  const looked = ranges.length === 1 ? 50 * most : maxLooked;
  const all = namesIn(index, rarest);
  let last = -1;
  for (const name of isOneWord(rarest) ? all.subarray(0, looked) : heaviest(all, aliasOf.length, looked)) {
    // A word that is twice in a name has it twice.
    if (name === last) continue;
    last = name;
    const [start, end] = [wordStarts[name] ?? 0, wordStarts[name + 1] ?? 0];
    if (end - start < ranges.length) continue;
    if (beginsWith(index, start, ranges)) {
      beginning.push(name);
      if (aliasOf[name] === 0 && --enough <= 0) break;
    } else if (hasAll(index, start, end, ranges)) other.push(name);
  }
  return [...namesFirst(aliasOf, beginning, most), ...namesFirst(aliasOf, other, most)];
}

function beginsWith({ words }: NameWords, start: number, ranges: readonly WordRange[]): boolean {
  return ranges.every(({ from, to }, i) => {
    const word = words[start + i] ?? 0;
    return word >= from && word < to;
  });
}

function hasAll({ words }: NameWords, start: number, end: number, ranges: readonly WordRange[]): boolean {
  return ranges.every(({ from, to }) => {
    for (let i = start; i < end; i++) {
      const word = words[i] ?? 0;
      if (word >= from && word < to) return true;
    }
    return false;
  });
}

const usesOf = ({ nameStarts }: NameWords, { from, to }: WordRange) =>
  (nameStarts[to] ?? 0) - (nameStarts[from] ?? 0);

const rarestOf = (index: NameWords, ranges: readonly WordRange[]): WordRange =>
  ranges.reduce((rarest, range) => (usesOf(index, range) < usesOf(index, rarest) ? range : rarest));

const namesIn = ({ names, nameStarts }: NameWords, { from, to }: WordRange) =>
  names.subarray(nameStarts[from], nameStarts[to]);

/** About `most` of the lowest among the numbers below `size`, in no order. They are spread evenly enough to guess below which these lie. */
export function heaviest(names: Uint32Array, size: number, most: number): Uint32Array {
  if (names.length <= most) return names.slice();
  for (let share = (1.25 * most) / names.length; ; share *= 2) {
    const bound = share * size;
    const chosen: number[] = [];
    for (const name of names) if (name < bound) chosen.push(name);
    if (chosen.length >= most || share >= 1) return Uint32Array.from(chosen);
  }
}

/** About `most` of the numbers, ascending, those of aliases behind the others. */
function namesFirst(aliasOf: Uint16Array, numbers: readonly number[], most: number): number[] {
  const sorted = Uint32Array.from(numbers)
    .sort()
    .filter((name, i, all) => name !== all[i - 1]);
  return [
    ...sorted.filter((name) => aliasOf[name] === 0).subarray(0, most),
    ...sorted.filter((name) => aliasOf[name] !== 0).subarray(0, most),
  ];
}
