import type { Quote } from '../model/card.ts';

/** A sentence with the stretches that state facts, `[start, end)` in UTF-16 units of `text`, in order, not touching. */
export interface MarkedSentence {
  quote: Pick<Quote, 'source' | 'sourceTitle' | 'publisher' | 'published' | 'url'>;
  text: string;
  marks: [number, number][];
}

/** One entry for each sentence of each source, in order of first appearance: two facts of one sentence mark it twice. */
export function mergeQuotes(quotes: readonly Quote[]): MarkedSentence[] {
  const sentences = new Map<string, MarkedSentence>();
  for (const quote of quotes) {
    const text = quote.before + quote.exact + quote.after;
    const key = JSON.stringify([quote.source, text]);
    const sentence = sentences.get(key) ?? { quote, text, marks: [] };
    sentences.set(key, sentence);
    const start = quote.before.length;
    sentence.marks = union([...sentence.marks, [start, start + quote.exact.length]]);
  }
  return [...sentences.values()];
}

function union(ranges: [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

export interface Piece {
  text: string;
  marked: boolean;
}

/** The sentence as alternating plain and marked pieces; joined, they are its text. */
export function piecesOf({ text, marks }: Pick<MarkedSentence, 'text' | 'marks'>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    if (end > start) pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
