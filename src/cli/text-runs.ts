import type { TextRun } from '../model/text-run.ts';

/** A document as the page's reader would send it: `text.slice(offsets[i])` begins with `runs[i].text`. */
export interface DocumentRuns {
  text: string;
  runs: TextRun[];
  /** Of each run, in UTF-16 units of `text`. */
  offsets: number[];
}

/** Lines of prose that were broken to fit a column of this many characters, and not by the writer. */
const wrapMin = 50;
const wrapMax = 100;

/** Runs of a plain text: its lines, or its paragraphs where an editor has wrapped the lines. */
export function textRuns(text: string): DocumentRuns {
  const breaks = isWrapped(text)
    ? /\r?\n[^\S\n]*\r?\n\s*|\r?\n(?=[^\S\n]*[-*•#>|])/gu
    : /[\r\n\u2028\u2029]+/gu;
  const document: DocumentRuns = { text, runs: [], offsets: [] };
  let start = 0;
  const add = (end: number) => {
    if (end > start) {
      document.runs.push({ id: document.runs.length, text: text.slice(start, end) });
      document.offsets.push(start);
    }
  };
  for (const gap of text.matchAll(breaks)) {
    add(gap.index);
    start = gap.index + gap[0].length;
  }
  add(text.length);
  return document;
}

/** Most lines that are followed by another are about as long as the longest. */
function isWrapped(text: string): boolean {
  const lines = text.split(/\r?\n/u);
  let inner = 0;
  let full = 0;
  let longest = 0;
  for (const [i, line] of lines.entries()) {
    longest = Math.max(longest, line.length);
    if (line.trim() === '' || (lines[i + 1] ?? '').trim() === '') continue;
    inner++;
    if (line.length >= wrapMin) full++;
  }
  return inner >= 4 && longest <= wrapMax && full > inner * 0.8;
}
