import { hashWord } from '../../../src/text/hash-word.ts';

/** Pairs of different words with the same hash, looked for among short words of letters: about n²/2³³ pairs among n. */
export function colliding(): [string, string][] {
  const seen = new Map<number, string>();
  const pairs: [string, string][] = [];
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (let n = 0; n < 400_000 && pairs.length < 12; n++) {
    let rest = n * 2_654_435;
    let word = '';
    for (let i = 0; i < 7; i++) {
      word += letters[rest % 26];
      rest = Math.floor(rest / 26);
    }
    const hash = hashWord(word);
    const other = seen.get(hash);
    if (other !== undefined && other !== word) pairs.push([other, word]);
    seen.set(hash, word);
  }
  return pairs;
}
