import { typingErrors } from './typing-errors.ts';

/** Words of the vocabulary that a query's word may stand for. */
export interface WordMatch {
  /** Words that begin with it: a range of numbers, `[from, to)`, since words are numbered in their order. */
  from: number;
  to: number;
  /** The first of them is the word itself. */
  exact: boolean;
  /** Words outside the range that it becomes with an error or two, the likeliest first. */
  fuzzy: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

/** Beyond this many, words with an error are noise. */
const maxFuzzy = 200;

/** Words of queries whose matches are kept. */
const maxMatched = 50;

/** A vocabulary as storage takes it. */
export interface VocabularyImage {
  /** Folded, sorted by UTF-16 units, different from each other, with line breaks between them. */
  words: string;
  /** Three units each, in the order of their numbers. */
  trigrams: string;
  /** `trigramWords[trigramStarts[n] … trigramStarts[n + 1]]` are the words with the trigram numbered n. */
  trigramStarts: Uint32Array;
  trigramWords: Uint32Array;
  /** Hashes of each word's sorted letters, ascending, and the words that they belong to. */
  letters: Uint32Array;
  lettersWords: Uint32Array;
}

/** `words` are folded, sorted by UTF-16 units, and different from each other. */
export function vocabularyOf(words: readonly string[]): VocabularyImage {
  const numbers = new Map<string, number>();
  const sizes: number[] = [];
  for (const word of words) {
    for (const trigram of trigramsOf(word)) {
      const number = numbers.get(trigram) ?? sizes.length;
      numbers.set(trigram, number);
      sizes[number] = (sizes[number] ?? 0) + 1;
    }
  }
  const trigramStarts = startsOf(sizes);
  const trigramWords = new Uint32Array(trigramStarts.at(-1) ?? 0);
  const filled = trigramStarts.slice();
  words.forEach((word, number) => {
    for (const trigram of trigramsOf(word)) {
      const at = numbers.get(trigram) ?? 0;
      trigramWords[filled[at] ?? 0] = number;
      filled[at] = (filled[at] ?? 0) + 1;
    }
  });
  const hashes = Uint32Array.from(words, lettersHash);
  const lettersWords = Uint32Array.from(words.keys()).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const letters = lettersWords.map((word) => hashes[word] ?? 0);
  const trigrams = [...numbers.keys()].join('');
  return { words: words.join('\n'), trigrams, trigramStarts, trigramWords, letters, lettersWords };
}

/**
 * The words of all names, each once, in order. Finds by beginning (binary search) and with typing errors: by trigrams, which share at least
 * one with any error in a word of four letters but swapped neighbours, and by the same letters in another order, which finds those.
 */
export class Vocabulary {
  readonly words: readonly string[];
  readonly #trigrams = new Map<string, number>();
  readonly #image: VocabularyImage;
  /** How many trigrams of the present query each word has; all 0 between queries. */
  #shared: Uint8Array;
  readonly #matched = new Map<string, WordMatch>();

  constructor(image: VocabularyImage) {
    this.#image = image;
    this.words = image.words === '' ? [] : image.words.split('\n');
    this.#shared = new Uint8Array(this.words.length);
    for (let i = 0; i < image.trigrams.length; i += 3)
      this.#trigrams.set(image.trigrams.slice(i, i + 3), i / 3);
  }

  /** What `query` may stand for, with errors or without; also for the beginning of a word if it is `open`, since it may still be being typed. */
  match(query: string, open: boolean): WordMatch {
    // All words of a query but the last are those of the keystroke before.
    const key = open ? `${query}…` : query;
    const known = this.#matched.get(key);
    if (known) return known;
    const plain = this.beginnings(query);
    const match = { ...plain, fuzzy: new Set(this.#fuzzy(query, open, plain)) };
    if (this.#matched.size >= maxMatched) this.#matched.clear();
    this.#matched.set(key, match);
    return match;
  }

  /** Two words that run together in `query`, or have one wrong letter between them: the cut with the longest first word that is known. */
  halves(query: string): [WordMatch, WordMatch] | null {
    for (let cut = query.length - 2; cut >= 2; cut--) {
      const left = this.beginnings(query.slice(0, cut));
      if (!left.exact) continue;
      for (const skipped of [0, 1]) {
        const right = this.beginnings(query.slice(cut + skipped));
        if (right.from < right.to && query.length - cut - skipped >= 2)
          return [
            { ...left, fuzzy: none },
            { ...right, fuzzy: none },
          ];
      }
    }
    return null;
  }

  /** Words that begin with `query`. */
  beginnings(query: string): Omit<WordMatch, 'fuzzy'> {
    const from = lowerBound(this.words, query);
    return { from, to: lowerBound(this.words, `${query}\uffff`), exact: this.words[from] === query };
  }

  #fuzzy(query: string, open: boolean, { from, to }: Pick<WordMatch, 'from' | 'to'>): number[] {
    // Words of three letters have too many neighbours, but for one that is none itself.
    const allowed = query.length === 3 && from === to ? 1 : allowedErrors(query.length);
    if (allowed === 0) return [];
    const mayBe = mayBecome(query, allowed);
    const found: [word: number, errors: number][] = [];
    for (const word of this.#similar(query, allowed)) {
      if (word >= from && word < to) continue;
      const text = this.words[word] ?? '';
      if (!mayBe(text)) continue;
      const errors = typingErrors(query, text, allowed, open);
      // A word as a whole is meant more often than the beginning of a longer one.
      const isWhole = !open || typingErrors(query, text, errors, false) <= errors;
      if (errors <= allowed) found.push([word, errors + (isWhole ? 0 : 0.5)]);
    }
    return found
      .sort((a, b) => a[1] - b[1] || a[0] - b[0])
      .slice(0, maxFuzzy)
      .map(([word]) => word);
  }

  /** Words that share enough trigrams with the query, or have its letters. */
  #similar(query: string, allowed: number): Set<number> {
    const trigrams = trigramsOf(query);
    // An error touches three trigrams at most; swapped neighbours touch four, and are found by their letters. A word that goes on lacks the end.
    const least = Math.max(1, trigrams.size - 1 - 3 * allowed);
    const { trigramStarts, trigramWords, letters: all, lettersWords } = this.#image;
    const touched: number[] = [];
    const similar = new Set<number>();
    for (const trigram of trigrams) {
      const number = this.#trigrams.get(trigram);
      if (number === undefined) continue;
      for (let i = trigramStarts[number] ?? 0; i < (trigramStarts[number + 1] ?? 0); i++) {
        const word = trigramWords[i] ?? 0;
        const shared = (this.#shared[word] ?? 0) + 1;
        this.#shared[word] = shared;
        if (shared === 1) touched.push(word);
        if (shared === least) similar.add(word);
      }
    }
    for (const word of touched) this.#shared[word] = 0;
    const letters = lettersHash(query);
    for (let i = lowerBound(all, letters); all[i] === letters; i++) similar.add(lettersWords[i] ?? 0);
    return similar;
  }
}

/** Short words have too many neighbours, long ones more room for errors. */
export function allowedErrors(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * Whether a word can begin with the query with that many errors, by a look at a few letters: each error is in one of `most + 1` pieces
 * of the query, so that another stands in the word where it should, or at most the errors before it away; swapped letters may be in two.
 */
function mayBecome(query: string, most: number): (word: string) => boolean {
  const size = query.length / (most + 1);
  const pieces = Array.from({ length: most + 1 }, (_, i) => {
    const start = Math.floor(i * size);
    return { start, away: Math.min(i, most), text: query.slice(start, Math.floor((i + 1) * size)) };
  });
  return (word) =>
    pieces.some(({ start, away, text }) => {
      for (let at = start - away; at <= start + away; at++) if (word.startsWith(text, at)) return true;
      return start > 0 && word[start] === query[start - 1] && word[start - 1] === query[start];
    });
}

/** With the word's beginning and end as letters of their own: else an error in the second of four letters would leave no trigram whole. */
function trigramsOf(word: string): Set<string> {
  const padded = `^${word}$`;
  const trigrams = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) trigrams.add(padded.slice(i, i + 3));
  return trigrams;
}

/** The same for words of the same letters: a sum does not mind their order. */
function lettersHash(word: string): number {
  let sum = word.length;
  for (let i = 0; i < word.length; i++) {
    const unit = Math.imul(word.charCodeAt(i) + 1, 0x9e3779b1);
    sum = (sum + Math.imul(unit ^ (unit >>> 15), 0x85ebca6b)) | 0;
  }
  return sum >>> 0;
}

/** Running totals: where the part of each number starts, and behind the last where it ends. */
export function startsOf(sizes: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) starts[i + 1] = (starts[i] ?? 0) + (sizes[i] ?? 0);
  return starts;
}

/** The first place whose value is not below `value`. */
function lowerBound<T extends string | number>(sorted: ArrayLike<T>, value: T): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
