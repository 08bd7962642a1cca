import type { Neighbours, Span } from './lattice.ts';
import type { Line } from './line.ts';
import { bit } from './words.ts';

/** Where the names beside a stretch would stand that belong to it by a list or by brackets. */
export function neighboursOf(span: Span): Neighbours {
  if (span.neighbours) return span.neighbours;
  const { line, first, last } = span;
  const open = skipQuotes(line, last + 1, 1);
  const before = skipQuotes(line, first - 1, -1);
  span.neighbours = {
    next: beyondSeparator(line, last, 1),
    previous: beyondSeparator(line, first, -1),
    inside: line.words[open]?.lower === '(' ? skipPlayedBy(line, open + 1) : -1,
    outside: line.words[before]?.lower === '(' ? skipQuotes(line, before - 1, -1) : -1,
  };
  return span.neighbours;
}

function skipQuotes(line: Line, at: number, step: 1 | -1): number {
  let i = at;
  while (line.words[i]?.quote) i += step;
  return i;
}

function skipPlayedBy(line: Line, at: number): number {
  const word = line.words[at]?.lower;
  return word === 'played' || word === 'voiced' ? at + 2 : at;
}

const lead = /^(?:the|a|an|his|her|its|their|most|newcomer|actor|actress|then)$/;

/** The token where the next name of a list would start (or the one before end), or -1. */
function beyondSeparator(line: Line, from: number, step: 1 | -1): number {
  let at = skipQuotes(line, from + step, step);
  // "Prancer (1989), Jury Duty (1995)"
  if (line.words[at]?.lower === (step > 0 ? '(' : ')')) {
    let close = at + step;
    while (
      Math.abs(close - at) < 8 &&
      line.tokens[close] &&
      line.words[close]?.lower !== (step > 0 ? ')' : '(')
    )
      close += step;
    if (line.words[close]?.lower === (step > 0 ? ')' : '(')) at = close + step;
    at = skipQuotes(line, at, step);
  }
  if (step < 0) at = skipDescription(line, at, step);
  let separators = 0;
  while (separators < 2 && isSeparator(line, at)) {
    at += step;
    separators++;
    at = skipQuotes(line, at, step);
  }
  if (separators === 0) return -1;
  if (step > 0) at = skipDescription(line, at, step);
  at = skipQuotes(line, at, step);
  if (step < 0 && line.words[at]?.lower === ')') {
    let open = at - 1;
    while (at - open < 8 && open > 0 && line.words[open]?.lower !== '(') open--;
    if (line.words[open]?.lower === '(') at = skipQuotes(line, open - 1, -1);
  }
  return at;
}

/** "X and the comedy Y", "X and his most recent outing, Y": what leads to the next title is no part of the list. */
function skipDescription(line: Line, from: number, step: 1 | -1): number {
  let at = from;
  for (let words = 0; words < 6; words++) {
    const word = line.words[at];
    if (!word || word.core) break;
    const noun = (word.classes & bit.film) !== 0;
    // A comma between the noun and the title
    const comma =
      word.lower === ',' && words > 0 === step > 0 && ((line.words[at - 1]?.classes ?? 0) & bit.film) !== 0;
    if (!noun && !comma && !(word.classes & bit.modifier) && !lead.test(word.lower)) break;
    at += step;
  }
  return at;
}

function isSeparator(line: Line, at: number): boolean {
  const text = line.words[at]?.lower;
  return text === ',' || text === 'and' || text === '&' || text === 'or' || text === '/';
}
