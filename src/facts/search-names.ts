import Fuse, { type FuseResult } from 'fuse.js';
import type { SearchHit } from '../model/card.ts';
import type { Entity } from '../model/entity.ts';
import { foldWord, splitWords } from '../text/words.ts';
import type { FactStore } from './fact-store.ts';
import { refOf } from './fact-writer.ts';

/** A name or alias, folded, with the way back to the text that is shown. */
interface Name {
  entity: Entity;
  text: string;
  folded: string;
  /** For each word of `folded`, its place there and in `text`: `[foldedStart, start, end]`. */
  words: [number, number, number][];
  statements: number;
}

/** Longer queries are pasted text; matching a pattern costs its length times that of every name. */
const longestQuery = 100;

/** With an error allowed, three letters agree with some part of most names. */
const shortestWithErrors = 4;

/**
 * A search over all names and aliases of a store: `search(query, limit)` gives one row an entity, best first. The names are read once.
 * Exact names come first, then names that begin with the query, then those in which each word of the query begins a word,
 * then what fuse.js finds with typing errors; within each, names before aliases, and entities that more is known of.
 */
export function createSearch(store: FactStore): (query: string, limit: number) => SearchHit[] {
  const names: Name[] = [];
  for (const entity of store.entities()) {
    const statements = store.statementsAbout(entity.id).length;
    for (const text of [entity.name, ...entity.aliases])
      names.push({ entity, text, statements, ...fold(text) });
  }
  const fuse = new Fuse(names, {
    keys: ['folded'],
    ignoreLocation: true,
    includeMatches: true,
    includeScore: true,
    shouldSort: false,
    threshold: 0.34,
    minMatchCharLength: 2,
  });

  return (query, limit) => {
    const { folded } = fold(query.slice(0, longestQuery));
    if (folded === '' || limit <= 0) return [];
    const found = names.flatMap((name) => plainMatch(name, folded) ?? []);
    const sure = new Set(found.map(({ name }) => name));
    if (folded.length >= shortestWithErrors) {
      for (const result of fuse.search(folded))
        if (!sure.has(result.item)) found.push(fuzzyMatch(result, folded));
    }
    return bestOfEach(found).slice(0, limit).map(hitOf);
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

function fuzzyMatch({ item, score = 1, matches = [] }: FuseResult<Name>, query: string): Match {
  const ranges = matches.flatMap(({ indices }) =>
    indices.map(([from, to]): [number, number] => [from, to + 1]),
  );
  // fuse.js weighs a long name down by itself; a short query inside a much longer name is still the lesser match.
  const spare = Math.max(0, item.folded.length - query.length) / 100;
  return { name: item, tier: 3 + score + Math.min(0.3, spare), ranges };
}

const isAlias = ({ name }: Match) => name.text !== name.entity.name;

/** The best match of each entity, best first. */
function bestOfEach(matches: Match[]): Match[] {
  const better = (a: Match, b: Match) =>
    a.tier - b.tier ||
    Number(isAlias(a)) - Number(isAlias(b)) ||
    b.name.statements - a.name.statements ||
    a.name.folded.length - b.name.folded.length ||
    (a.name.text < b.name.text ? -1 : a.name.text > b.name.text ? 1 : 0);
  const best = new Map<Entity, Match>();
  for (const match of matches.sort(better))
    if (!best.has(match.name.entity)) best.set(match.name.entity, match);
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
