import type { ArticleFact } from '../model/library.ts';

/** A stretch of a text within which the same quotes hold; `[start, end)` in UTF-16 units of the body. */
export interface TextPiece {
  start: number;
  end: number;
  /** Places of the facts whose quotes cover it, those with the shortest quote first. */
  facts: number[];
}

export interface Paragraph {
  pieces: TextPiece[];
  /** Places of the facts whose first quote begins here. */
  facts: number[];
}

/**
 * A text in paragraphs, each cut where a quote begins or ends: quotes overlap, and marks can't. Joined, the pieces are the text but for the
 * line breaks and spaces between paragraphs.
 */
export function markedParagraphs(body: string, facts: readonly Pick<ArticleFact, 'spans'>[]): Paragraph[] {
  const quotes = facts
    .flatMap(({ spans }, fact) => spans.map(([start, end]) => ({ start, end, fact })))
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.fact - b.fact);
  const cuts = [...new Set(quotes.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const begins = new Map<number, number[]>();
  for (const [fact, { spans }] of facts.entries()) {
    const [first] = spans;
    if (first) begins.set(first[0], [...(begins.get(first[0]) ?? []), fact]);
  }
  const paragraphs: Paragraph[] = [];
  for (const { index, 0: text } of body.matchAll(/\S[^\n]*/g)) {
    const [start, end] = [index, index + text.trimEnd().length];
    const inner = cuts.filter((cut) => cut > start && cut < end);
    const edges = [start, ...inner, end];
    const pieces = edges.slice(0, -1).map((from, place): TextPiece => {
      const to = edges[place + 1] ?? end;
      const covering = quotes.filter((quote) => quote.start <= from && quote.end >= to);
      return { start: from, end: to, facts: [...new Set(covering.map(({ fact }) => fact))] };
    });
    const own = [...begins]
      .filter(([at]) => at >= start && at < index + text.length)
      .flatMap(([, list]) => list);
    paragraphs.push({ pieces, facts: own.sort((a, b) => a - b) });
  }
  return paragraphs;
}

/** Facts of one subject and property side by side, in the order of the first of each. */
export function factGroups(places: readonly number[], facts: readonly ArticleFact[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const fact = facts[place]?.fact;
    if (!fact) continue;
    const key = `${fact.subject.id} ${fact.property}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()];
}
