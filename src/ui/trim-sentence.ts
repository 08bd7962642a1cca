import type { MarkedSentence } from './merge-quotes.ts';

/**
 * The part of a long sentence around its marked words, cut at spaces, at most about `room` UTF-16 units longer than the marks; null when
 * the whole fits. `start` and `end` are offsets into the sentence's text: what stands between them stays verbatim.
 */
export function trimSentence(
  { text, marks }: Pick<MarkedSentence, 'text' | 'marks'>,
  room: number,
): { start: number; end: number } | null {
  const first = marks[0]?.[0] ?? 0;
  const last = marks.at(-1)?.[1] ?? text.length;
  // Less than a few words cut off is not worth a button.
  if (text.length <= last - first + room * 1.25) return null;
  const before = Math.min(first, Math.max(room / 2, room - (text.length - last)));
  const after = room - before;
  const start = first - before <= 0 ? 0 : wordStart(text, first - before, first);
  const end = last + after >= text.length ? text.length : wordEnd(text, last + after, last);
  return start === 0 && end === text.length ? null : { start, end };
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.slice(Math.floor(from), limit).search(/\s/u);
  return space < 0 ? limit : Math.floor(from) + space + 1;
}

function wordEnd(text: string, to: number, limit: number): number {
  const space = text.slice(limit, Math.ceil(to)).search(/\s\S*$/u);
  return space < 0 ? limit : limit + space;
}
