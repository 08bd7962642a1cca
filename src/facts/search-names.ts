import Fuse from 'fuse.js';
import type { SearchHit } from '../model/card.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import { foldWord } from '../text/special-words.ts';
import { splitWords } from '../text/words.ts';
import { refOf } from './fact-writer.ts';
import type { NameIndex } from './name-index.ts';
import { typingErrors } from './typing-errors.ts';
import { allowedErrors } from './vocabulary.ts';

/** A name or alias, folded, with the way back to the text that is shown. */
interface Name {
  entity: Entity;
  text: string;
  folded: string;
  /** For each word of `folded`, its place there and in `text`: `[foldedStart, start, end]`. */
  words: [number, number, number][];
  /** How much is told of its entity. */
  weight: number;
}

/** Longer queries are pasted text; matching a pattern costs its length times that of every name. */
const longestQuery = 100;

/** With an error allowed, three letters agree with some part of most names. */
const shortestWithErrors = 4;

/** Names that are looked at closely: below this many all of them, else as many as the index brings. */
const maxCandidates = 200;

const fillingCandidates = 50;

/** Names that are kept folded from one search to the next: about 1 MB. */
const maxFolded = 4_000;

/**
 * A search over all names and aliases of an index: `search(query, limit)` gives one row an entity, best first.
 * Exact names come first, then names that begin with the query, then those in which each word of the query begins a word,
 * then what has typing errors; within each, names before aliases, and entities that more is known of.
 */
export function createSearch(index: NameIndex): (query: string, limit: number) => SearchHit[] {
  // One keystroke's names are mostly those of the one before, and splitting and folding them is half of a search.
  const folded = new Map<number, Name>();
  const nameAt = (number: number): Name[] => {
    const known = folded.get(number);
    if (known) return [known];
    const name = index.name(number);
    if (!name) return [];
    if (folded.size >= maxFolded) folded.clear();
    const made = { ...name, ...fold(name.text) };
    folded.set(number, made);
    return [made];
  };
  const all =
    index.size <= maxCandidates
      ? Array.from({ length: index.size }, (_, number) => number).flatMap(nameAt)
      : null;

  return (query, limit) => {
    const { folded: wanted } = fold(query.slice(0, longestQuery));
    if (wanted === '' || limit <= 0) return [];
    const matches = new Map<Name, Match>();
    for (const name of all ?? index.plain(wanted, 4 * limit).flatMap(nameAt)) {
      const match = plainMatch(name, wanted);
      if (match) matches.set(name, match);
    }
    // Names with errors stand behind all others, so enough of the others leave nothing to look for.
    const plain = new Set([...matches.keys()].map(({ entity }) => entity.id)).size;
    if (plain < limit && wanted.length >= shortestWithErrors) {
      // Behind a name that begins so, those with errors only fill the list.
      const looked = plain > 0 ? fillingCandidates : maxCandidates;
      const names = all ?? index.candidates(wanted, Math.max(looked, 4 * limit)).flatMap(nameAt);
      for (const name of names) {
        const match = matches.has(name) ? null : wordsWithErrors(name, wanted);
        if (match) matches.set(name, match);
      }
      for (const match of fuzzyMatches(names, wanted)) {
        const known = matches.get(match.name);
        if (!known || match.tier < known.tier) matches.set(match.name, match);
      }
    }
    return bestOfEach([...matches.values()])
      .slice(0, limit)
      .map(hitOf);
  };
}

function fold(text: string): Pick<Name, 'folded' | 'words'> {
  const { count, start, end } = splitWords(text);
  const words: Name['words'] = [];
  let folded = '';
  for (let i = 0; i < count; i++) {
    const [from = 0, to = 0] = [start[i], end[i]];
    if (i > 0) folded += ' ';
    words.push([folded.length, from, to]);
    folded += foldWord(text, from, to);
  }
  return { folded, words };
}

interface Match {
  name: Name;
  /** 0: the whole name; 1: its beginning; 2: beginnings of its words; from 3 on with errors. */
  tier: number;
  /** Ranges of `name.folded`, `[start, end)`. */
  ranges: [number, number][];
}

function plainMatch(name: Name, query: string): Match | null {
  if (name.folded === query) return { name, tier: 0, ranges: [[0, query.length]] };
  if (name.folded.startsWith(query)) return { name, tier: 1, ranges: [[0, query.length]] };
  const ranges: Match['ranges'] = [];
  for (const part of query.split(' ')) {
    const word = name.words.find(
      ([start]) => name.folded.startsWith(part, start) && !ranges.some(([taken]) => taken === start),
    );
    if (!word) return null;
    ranges.push([word[0], word[0] + part.length]);
  }
  return { name, tier: 2, ranges: ranges.sort((a, b) => a[0] - b[0]) };
}

/** Each word of the query is a word of the name, or its beginning, with no more errors than its length allows. */
function wordsWithErrors(name: Name, query: string): Match | null {
  const taken = new Set<number>();
  const ranges: Match['ranges'] = [];
  let errors = 0;
  for (const part of query.split(' ')) {
    const allowed = allowedErrors(part.length);
    let best: { start: number; word: string; errors: number } | null = null;
    for (const [i, [start]] of name.words.entries()) {
      if (taken.has(start)) continue;
      const word = name.folded.slice(start, (name.words[i + 1]?.[0] ?? name.folded.length + 1) - 1);
      const made = typingErrors(part, word, allowed, true);
      if (made <= allowed && (best === null || made < best.errors)) best = { start, word, errors: made };
    }
    if (best === null) return null;
    taken.add(best.start);
    errors += best.errors;
    const whole = typingErrors(part, best.word, allowed, false) <= allowed;
    ranges.push([
      best.start,
      best.start + (whole ? best.word.length : Math.min(best.word.length, part.length)),
    ]);
  }
  return {
    name,
    tier: 3 + errors / query.length + spare(name, query),
    ranges: ranges.sort((a, b) => a[0] - b[0]),
  };
}

/** A short query inside a much longer name is the lesser match. */
const spare = ({ folded }: Name, query: string) =>
  Math.min(0.3, Math.max(0, folded.length - query.length) / 100);

/** What fuse.js makes of a few hundred names: it also forgives errors in the spaces between words, and words left out. */
function fuzzyMatches(names: Name[], query: string): Match[] {
  const fuse = new Fuse(names, {
    keys: ['folded'],
    ignoreLocation: true,
    includeMatches: true,
    includeScore: true,
    shouldSort: false,
    threshold: 0.34,
    minMatchCharLength: 2,
  });
  return fuse.search(query).map(({ item, score = 1, matches = [] }) => ({
    name: item,
    tier: 3 + score + spare(item, query),
    ranges: matches.flatMap(({ indices }) => indices.map(([from, to]): [number, number] => [from, to + 1])),
  }));
}

const isAlias = ({ name }: Match) => name.text !== name.entity.name;

/** The best match of each entity, best first. */
function bestOfEach(matches: Match[]): Match[] {
  const better = (a: Match, b: Match) =>
    a.tier - b.tier ||
    Number(isAlias(a)) - Number(isAlias(b)) ||
    b.name.weight - a.name.weight ||
    a.name.folded.length - b.name.folded.length ||
    (a.name.text < b.name.text ? -1 : a.name.text > b.name.text ? 1 : 0);
  // An index gives an entity anew with each of its names.
  const best = new Map<EntityId, Match>();
  for (const match of matches.sort(better))
    if (!best.has(match.name.entity.id)) best.set(match.name.entity.id, match);
  return [...best.values()];
}

function hitOf({ name, ranges }: Match): SearchHit {
  return {
    entity: refOf(name.entity),
    matched: name.text,
    ranges: ranges.flatMap(([from, to]) => rangesInText(name, from, to)),
  };
}

/** A range of the folded name as ranges of the name as it is written, one for each word that it touches. */
function rangesInText({ words, folded, text }: Name, from: number, to: number): [number, number][] {
  return words
    .flatMap(([foldedStart, start, end], i): [number, number][] => {
      const next = words[i + 1]?.[0];
      const foldedEnd = next === undefined ? folded.length : next - 1;
      const [low, high] = [Math.max(from, foldedStart), Math.min(to, foldedEnd)];
      if (low >= high) return [];
      // Where folding changed a word's length ("ß" to "ss"), its letters can't be told apart: the word as a whole is set off.
      if (foldedEnd - foldedStart !== end - start) return [[start, end]];
      return [[start + low - foldedStart, start + high - foldedStart]];
    })
    .filter(([start, end]) => end <= text.length && start < end);
}
