import type { Entity } from '../model/entity.ts';
import { foldName } from '../text/fold-name.ts';
import { heaviest, maxLooked, plainNames } from './plain-names.ts';
import { startsOf, Vocabulary, type VocabularyImage, vocabularyOf, type WordMatch } from './vocabulary.ts';

/** A name or alias. */
export interface IndexedName {
  entity: Entity;
  text: string;
  /** Of the entity. */
  weight: number;
}

/** Of a fit, for each of the query's words that the name has: more than the finer differences of all words can come to. */
const perWord = 1_000;

/** An index as storage takes it. Names are numbered by the weight of their entity, so that the first of any list are the most told of. */
export interface NameIndexImage {
  /** Places of the entities, the heaviest first, and their weights. */
  places: Uint32Array;
  weights: Uint32Array;
  /** By name: its entity, by weight, and which of its names, 0 for the name itself. */
  entityOf: Uint32Array;
  aliasOf: Uint16Array;
  /** By name: its words are `words[wordStarts[name] … wordStarts[name + 1]]`. */
  wordStarts: Uint32Array;
  words: Uint32Array;
  /** By word: names with it, ascending, are `names[nameStarts[word] … nameStarts[word + 1]]`. */
  nameStarts: Uint32Array;
  names: Uint32Array;
  vocabulary: VocabularyImage;
}

/** `weight` tells how much is known of an entity, by itself or by its place. */
export function nameIndexOf(
  entities: Iterable<Entity>,
  weight: (entity: Entity, place: number) => number,
): NameIndexImage {
  const weighed = Array.from(entities, (entity, place) => ({
    ...{ place, weight: weight(entity, place), texts: [entity.name, ...entity.aliases] },
  })).sort((a, b) => b.weight - a.weight);
  const size = weighed.reduce((sum, { texts }) => sum + texts.length, 0);
  const entityOf = new Uint32Array(size);
  const aliasOf = new Uint16Array(size);

  const numbers = new Map<string, number>();
  const sizes = new Uint32Array(size);
  const all: number[] = [];
  let name = 0;
  for (const [at, { texts }] of weighed.entries()) {
    for (const [alias, text] of texts.entries()) {
      entityOf[name] = at;
      aliasOf[name] = alias;
      const folded = wordsOf(foldName(text));
      sizes[name] = folded.length;
      for (const word of folded) {
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        all.push(number);
      }
      name++;
    }
  }
  // Words are numbered anew in their order, so that those with one beginning stand together.
  const sorted = [...numbers.keys()].sort(byUnits);
  const renumbered = new Uint32Array(sorted.length);
  sorted.forEach((word, place) => {
    renumbered[numbers.get(word) ?? 0] = place;
  });
  const wordStarts = startsOf(sizes);
  const words = Uint32Array.from(all, (word) => renumbered[word] ?? 0);

  const uses = new Uint32Array(sorted.length);
  for (const word of words) uses[word] = (uses[word] ?? 0) + 1;
  const nameStarts = startsOf(uses);
  const names = new Uint32Array(words.length);
  const filled = nameStarts.slice();
  for (let each = 0; each < size; each++) {
    for (let i = wordStarts[each] ?? 0; i < (wordStarts[each + 1] ?? 0); i++) {
      const word = words[i] ?? 0;
      names[filled[word] ?? 0] = each;
      filled[word] = (filled[word] ?? 0) + 1;
    }
  }
  return {
    places: Uint32Array.from(weighed, ({ place }) => place),
    weights: Uint32Array.from(weighed, ({ weight }) => weight),
    ...{ entityOf, aliasOf, wordStarts, words, nameStarts, names },
    vocabulary: vocabularyOf(sorted),
  };
}

/** Brings the few hundred names of a million that a query may mean, for a ranking that looks at each closely. About 40 bytes a name, words aside. */
export class NameIndex {
  readonly size: number;
  readonly #image: NameIndexImage;
  readonly #entities: { at(place: number): Entity | undefined };
  readonly #vocabulary: Vocabulary;

  /** `entities` are those that the image was made of, in the same places. */
  constructor(image: NameIndexImage, entities: { at(place: number): Entity | undefined }) {
    this.size = image.entityOf.length;
    this.#image = image;
    this.#entities = entities;
    this.#vocabulary = new Vocabulary(image.vocabulary);
  }

  name(number: number): IndexedName | undefined {
    const { places, weights, entityOf, aliasOf } = this.#image;
    const at = entityOf[number] ?? -1;
    const place = places[at];
    const entity = place === undefined ? undefined : this.#entities.at(place);
    if (!entity) return undefined;
    const alias = aliasOf[number] ?? 0;
    const text = alias === 0 ? entity.name : (entity.aliases[alias - 1] ?? entity.name);
    return { entity, text, weight: weights[at] ?? 0 };
  }

  /** Names in which each word of the folded query begins a word, best first: at least `most` where there are so many. */
  plain(query: string, most: number): number[] {
    return plainNames(
      this.#image,
      wordsOf(query).map((part) => this.#vocabulary.beginnings(part)),
      most,
    );
  }

  /** Names that may be meant by the folded query, at most `limit`: those with all of its words first, then by weight. */
  candidates(query: string, limit: number): number[] {
    const parts = wordsOf(query);
    const matches = parts.map((part, i) => this.#vocabulary.match(part, i === parts.length - 1));
    // A space that is missing, or hit by a wrong key, makes one unknown word of two.
    const halves = parts.map((part, i) => (this.#isPlain(matches[i]) ? null : this.#vocabulary.halves(part)));
    const whole = this.#collect(matches, limit);
    if (!halves.some((pair) => pair !== null)) return whole.slice(0, limit);
    const cut = this.#collect(
      matches.flatMap((match, i) => halves[i] ?? [match]),
      limit,
    );
    // Which of the two was meant is not to be told from here.
    const half = Math.max(limit >> 1, limit - cut.length);
    return [...new Set([...whole.slice(0, half), ...cut, ...whole.slice(half)])].slice(0, limit);
  }

  #isPlain(match: WordMatch | undefined): boolean {
    return match !== undefined && match.to > match.from;
  }

  /** Names with at least one of the words, those with most first, then by weight. */
  #collect(matches: readonly WordMatch[], limit: number): number[] {
    const found = new Map<number, number>();
    // Among the many names that have the only word and others beside, one that is just it would be lost.
    if (matches.length === 1) this.#collectInto(found, matches, limit, true);
    this.#collectInto(found, matches, limit, false);
    return [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([name]) => name);
  }

  /** `sameLength`: only names of as many words. */
  #collectInto(
    found: Map<number, number>,
    matches: readonly WordMatch[],
    limit: number,
    sameLength: boolean,
  ): void {
    const { wordStarts } = this.#image;
    const rarest = matches
      .map((match) => ({ match, uses: this.#usesOf(match) }))
      .filter(({ uses }) => uses > 0)
      .sort((a, b) => a.uses - b.uses);
    // All names with a word that stands alone fit; some are found twice, by the word itself and by its beginning.
    const most = matches.length > 1 || sameLength ? maxLooked : 2 * limit;
    let looked = 0;
    // By how many of the words they have: of names with fewer, some of the heaviest are enough.
    const kept = new Uint32Array(matches.length + 1);
    // A word that is wrong beyond finding leaves the others to go by, one after the other until there are enough.
    for (const { match } of rarest) {
      for (const name of this.#namesWith(match, most)) {
        looked++;
        if (sameLength && (wordStarts[name + 1] ?? 0) - (wordStarts[name] ?? 0) !== matches.length) continue;
        const fit = this.#fit(name, matches);
        const words = Math.floor(fit / perWord);
        if ((kept[words] ?? 0) >= limit || fit <= (found.get(name) ?? 0)) continue;
        found.set(name, fit);
        kept[words] = (kept[words] ?? 0) + 1;
        if ((kept[matches.length] ?? 0) >= limit) return;
      }
      if ((kept[matches.length] ?? 0) > 0 || looked >= most) return;
    }
  }

  #usesOf({ from, to, fuzzy }: WordMatch): number {
    const uses = (word: number, end: number) =>
      (this.#image.nameStarts[end] ?? 0) - (this.#image.nameStarts[word] ?? 0);
    let sum = uses(from, to);
    for (const word of fuzzy) sum += uses(word, word + 1);
    return sum;
  }

  /** Names with the word itself, then with one that begins so, then with an error; of each kind the heaviest first. */
  *#namesWith({ from, to, exact, fuzzy }: WordMatch, most: number): Generator<number> {
    if (exact)
      yield* this.#image.names
        .subarray(this.#image.nameStarts[from], this.#image.nameStarts[from + 1])
        .subarray(0, most);
    const beginning = this.#image.names.subarray(this.#image.nameStarts[from], this.#image.nameStarts[to]);
    yield* heaviest(beginning, this.size, most).sort().subarray(0, most);
    for (const word of fuzzy)
      yield* this.#image.names
        .subarray(this.#image.nameStarts[word], this.#image.nameStarts[word + 1])
        .subarray(0, most);
  }

  /** How well a name has what the words stand for: above all how many it has; then more for a word itself than for its beginning, least for one with an error. */
  #fit(name: number, matches: readonly WordMatch[]): number {
    const first = this.#image.wordStarts[name] ?? 0;
    const end = this.#image.wordStarts[name + 1] ?? 0;
    let sum = end - first === matches.length ? 1 : 0;
    for (const { from, to, exact, fuzzy } of matches) {
      let fit = 0;
      for (let i = first; i < end; i++) {
        const word = this.#image.words[i] ?? 0;
        if (word >= from && word < to)
          fit = Math.max(fit, (i === first ? 3 : 2) + (exact && word === from ? 0.5 : 0));
        else if (fit === 0 && fuzzy.has(word)) fit = 1;
      }
      if (fit > 0) sum += perWord + fit;
    }
    return sum;
  }
}

const wordsOf = (folded: string): string[] => (folded === '' ? [] : folded.split(' '));
const byUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
