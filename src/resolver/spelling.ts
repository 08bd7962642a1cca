import type { Candidate } from '../matcher/find-candidates.ts';
import type { Entity } from '../model/entity.ts';
import { foldName } from '../text/fold-name.ts';
import { foldWord } from '../text/special-words.ts';
import { shapes } from '../text/word-list.ts';
import { functionWords } from './cues.ts';
import type { RunView } from './run-view.ts';
import { unrankedWord, usualCase, wordRank } from './word-ranks.ts';

/**
 * How a candidate's capitals speak for a name. `informed`: capitals where the sentence asks for none; `opening`: only the
 * sentence's own; `styled`: in a run in which all words have them; `first`: the first word's alone; `lower`: none.
 */
export type CaseClass =
  | 'informed'
  | 'opening'
  | 'styled'
  | 'first'
  | 'mixed'
  | 'lower'
  | 'number'
  | 'lowerRun';

export function caseClass({ words, opensSentence, habit }: RunView, { from, to }: Candidate): CaseClass {
  const { shape, hash } = words;
  let letters = 0;
  let capitals = 0;
  let informed = 0;
  let firstCapital = false;
  for (let i = from; i < to; i++) {
    const bits = shape[i] as number;
    if ((bits & (shapes.anyUpper | shapes.anyLower)) === 0) continue;
    const isCapital = (bits & shapes.firstUpper) !== 0;
    if (i === from && isCapital) firstCapital = true;
    if (functionWords.has(hash[i] as number) && to - from > 1) continue;
    letters++;
    if (!isCapital) continue;
    capitals++;
    if (!opensSentence[i] || (bits & shapes.anyLower) === 0) informed++;
  }
  if (letters === 0) return firstCapital ? 'opening' : 'number';
  if (habit === 'lower') return 'lowerRun';
  if (capitals === letters) {
    if (habit === 'upper' || habit === 'title') return 'styled';
    return informed > 0 || (letters < to - from && firstCapital && !opensSentence[from])
      ? 'informed'
      : 'opening';
  }
  if (firstCapital && capitals <= 1) return 'first';
  return capitals > 0 ? 'mixed' : 'lower';
}

/** What a name's words alone tell: how much they say, in bits, and the rank of the rarest. */
export interface Rarity {
  bits: number;
  rarest: number;
  /** Without a leading article. */
  words: number;
  /** Whether its capitals are a surprise: `yes` if one of its words is mostly written small, `no` if all are proper names. */
  surprise: 'yes' | 'no' | 'unknown';
}

const articles = new Set(['the', 'a', 'an']);

export function rarityOf({ words: { hash, text, start, end } }: RunView, { from, to }: Candidate): Rarity {
  let bits = 0;
  let rarest = 0;
  let counted = 0;
  let plain = 0;
  let proper = 0;
  for (let i = from; i < to; i++) {
    if (i === from && to - from > 1 && articles.has(foldWord(text, start[i] as number, end[i] as number)))
      continue;
    const rank = wordRank(hash[i] as number);
    bits += Math.log2(rank + 2);
    if (rank > rarest) rarest = rank;
    counted++;
    if (functionWords.has(hash[i] as number)) continue;
    const usual = usualCase(hash[i] as number);
    if (usual === 'plain') plain++;
    if (usual === 'proper') proper++;
  }
  const surprise = plain > 0 ? 'yes' : proper > 0 ? 'no' : 'unknown';
  return { bits, rarest: Math.min(rarest, unrankedWord), words: counted, surprise };
}

/** The name of the entity that the candidate spells: the one written the same, else the first that folds alike. */
export function nameSpelled({ name, aliases }: Entity, written: string): string {
  if (name === written || aliases.includes(written)) return written;
  if (aliases.length === 0) return name;
  const folded = foldName(written);
  return [name, ...aliases].find((other) => foldName(other) === folded) ?? name;
}

const hardBreak = /[.!?…;\n]|\s[-–—]\s|[()[\]]/u;

/** Signs between the words that the name does not have: a sentence's end, a bracket, a comma. */
export function strangeSigns(
  { words: { text, start, end } }: RunView,
  { from, to }: Candidate,
  name: string,
): 'none' | 'comma' | 'break' {
  let worst: 'none' | 'comma' = 'none';
  for (let i = from + 1; i < to; i++) {
    const gap = text.slice(end[i - 1], start[i]);
    if (gap === ' ' || gap === '-' || gap === '') continue;
    const sign = gap.trim();
    if (sign === '' ? !gap.includes('\n') : name.includes(sign)) continue;
    if (/^[.]$/u.test(sign) && (end[i - 1] as number) - (start[i - 1] as number) <= 2) continue;
    if (hardBreak.test(gap)) return /[:]/u.test(name) && /^\s[-–—]\s$/u.test(gap) ? worst : 'break';
    if (sign.includes(',') || sign.includes(':')) worst = 'comma';
  }
  return worst;
}

/** Signs that the name has before its first and behind its last word, as far as the text has them too: `Mars Attacks!` */
export function widened(text: string, { start, end }: Candidate, name: string): [start: number, end: number] {
  const tail = /[^\p{L}\p{N}\s]+$/u.exec(name)?.[0] ?? '';
  const head = /^[^\p{L}\p{N}\s]+/u.exec(name)?.[0] ?? '';
  return [
    head !== '' && text.startsWith(head, start - head.length) ? start - head.length : start,
    tail !== '' && (tail !== '.' || /\b[JS]r\.$/u.test(name)) && text.startsWith(tail, end)
      ? end + tail.length
      : end,
  ];
}
