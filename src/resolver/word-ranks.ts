import { hashWord } from '../text/hash-word.ts';
import { rankedWords } from './ranked-words.data.ts';

/** The rank of a word that the list does not have. */
export const unrankedWord = 30_000;

/** Ranks by hash; negative for words with a capital. */
let table: Map<number, number> | undefined;

/** How far down the list of English words by frequency the word with this hash stands: 1 for the most frequent. */
export function wordRank(hash: number): number {
  table ??= readTable();
  return Math.abs(table.get(hash) ?? unrankedWord);
}

/** Whether the word is mostly written with a capital: `proper`, as Paris is; `plain`, as heat is; `unknown` if the list has it not. */
export function usualCase(hash: number): 'proper' | 'plain' | 'unknown' {
  table ??= readTable();
  const rank = table.get(hash);
  return rank === undefined ? 'unknown' : rank < 0 ? 'proper' : 'plain';
}

function readTable(): Map<number, number> {
  const ranks = new Map<number, number>();
  for (const word of rankedWords.split(/\s/u)) {
    const hash = hashWord(word.toLowerCase());
    if (!ranks.has(hash)) ranks.set(hash, (ranks.size + 1) * (word === word.toLowerCase() ? 1 : -1));
  }
  return ranks;
}
