import { runMarks, type TextRun } from '../model/text-run.ts';
import { shapes, type Words } from '../text/word-list.ts';
import { splitWords } from '../text/words.ts';
import { filmCues, functionWords, otherMedia } from './cues.ts';

/** How a run uses capitals; in `title` and `upper` they prove nothing, in `lower` their lack does not. */
export type CaseHabit = 'normal' | 'title' | 'upper' | 'lower';

/** A run with what all its candidates ask for. */
export interface RunView {
  run: TextRun;
  words: Words;
  /** Of each word: whether it begins a sentence, so that its capital proves nothing. */
  opensSentence: Uint8Array;
  habit: CaseHabit;
  /** Words that a text about films uses. */
  cues: number;
  /** Words that a text about music, games, books or television uses. */
  mediaCues: number;
}

export function viewRun(run: TextRun): RunView {
  const words = splitWords(run.text);
  const { count, hash } = words;
  let cues = 0;
  let mediaCues = 0;
  for (let i = 0; i < count; i++) {
    if (filmCues.has(hash[i] as number)) cues++;
    if (otherMedia.has(hash[i] as number)) mediaCues++;
  }
  const opensSentence = sentenceStarts(words);
  return { run, words, opensSentence, habit: caseHabit(words, opensSentence), cues, mediaCues };
}

// Behind a point, a question mark, a colon, a bullet, an opening quote or bracket a capital may be only the sentence's.
const opener = /[.!?…:;•|>*“"«([\n–—]/u;

function sentenceStarts({ text, count, start, end, shape }: Words): Uint8Array {
  const opens = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (i === 0) {
      opens[i] = 1;
      continue;
    }
    const from = end[i - 1] as number;
    const to = start[i] as number;
    if (to - from === 1 && text.charCodeAt(from) === 32) continue;
    const gap = text.slice(from, to);
    if (!opener.test(gap)) continue;
    // "J. Edgar", "Mr. Holm": a point behind a single letter or a title ends no sentence.
    const isInitial =
      gap.startsWith('.') &&
      from - (start[i - 1] as number) <= 2 &&
      ((shape[i - 1] as number) & shapes.firstUpper) !== 0;
    if (!isInitial) opens[i] = 1;
  }
  return opens;
}

function caseHabit({ count, start, end, hash, shape }: Words, opens: Uint8Array): CaseHabit {
  let letters = 0;
  let upper = 0;
  let capital = 0;
  let inner = 0;
  let innerCapital = 0;
  for (let i = 0; i < count; i++) {
    const bits = shape[i] as number;
    if ((bits & (shapes.anyUpper | shapes.anyLower)) === 0) continue;
    letters++;
    if (bits & shapes.firstUpper) capital++;
    if (
      (bits & shapes.anyUpper) !== 0 &&
      (bits & shapes.anyLower) === 0 &&
      (end[i] as number) - (start[i] as number) > 1
    )
      upper++;
    if (opens[i] || functionWords.has(hash[i] as number)) continue;
    inner++;
    if (bits & shapes.firstUpper) innerCapital++;
  }
  if (upper >= 2 && upper > letters * 0.7) return 'upper';
  if (letters >= 3 && capital === 0) return 'lower';
  if (inner >= 3 && innerCapital > inner * 0.7) return 'title';
  return 'normal';
}

/** Whether the marks of a stretch begin and end with it, and not with the sentence around it. */
export function isSetOff(
  { marks, links }: TextRun,
  start: number,
  end: number,
): { italic: boolean; link: string | null } {
  let italic = false;
  for (let i = 0; marks && i + 2 < marks.length; i += 3) {
    const [from = 0, to = 0, bits = 0] = marks.slice(i, i + 3);
    if (
      bits & (runMarks.italic | runMarks.cite) &&
      from <= start &&
      to >= end &&
      to - from <= end - start + 4
    )
      italic = true;
  }
  const link = links?.find(([from, to]) => from <= start && to >= end && to - from <= end - start + 8);
  return { italic, link: link?.[2] ?? null };
}
