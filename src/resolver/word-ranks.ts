import { hashWord } from '../text/words.ts';
import { rankedWords } from './ranked-words.data.ts';

/** The rank of a word that the list does not have. */
export const unrankedWord = 30_000;

let table: Map<number, number> | undefined;

/** How far down the list of English words by frequency the word with this hash stands: 1 for the most frequent. */
export function wordRank(hash: number): number {
  table ??= readTable();
  return table.get(hash) ?? unrankedWord;
}

function readTable(): Map<number, number> {
  const ranks = new Map<number, number>();
  for (const word of rankedWords.split(/\s/u)) {
    const hash = hashWord(word.toLowerCase());
    if (!ranks.has(hash)) ranks.set(hash, ranks.size + 1);
  }
  return ranks;
}
