import { DIGIT, foldSpecial, foldTable, LOWER, PLAIN_WORD, SPECIAL, UPPER } from './fold-table.ts';

const apostrophe = /['’‘ʼʹ`´＇]/;
/** What English glues to a name with an apostrophe: Cruise's, Cruise'd, Cruise'll. */
const afterApostrophe = /^(?:s|d|ll|ve|re|m)(?![\p{L}\p{N}_])/iu;
/** What Romance languages glue before one: l'Avventura, d'Emma Stone, qu'Audrey Tautou. Small letters only: not O'Hara. */
const beforeApostrophe =
  /(?:^|[^\p{L}\p{N}_])(?:[dlmntsjc]|qu|lorsqu|puisqu|jusqu|un|all|dall|dell|nell|sull)$/u;

/**
 * Whether `text.slice(start, end)`, which begins and ends with a word of `splitWords`, stands on its own: not in an identifier
 * (`tom_cruise`), a domain or file name (`heat.com`), a longer number (`21.5`, `1,917`), a letter sign (`AT&T`), nor behind or
 * before an apostrophe, apart from a possessive, a contraction, or an article of French or Italian.
 */
export function isWholeName(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  const after = end < text.length ? text.charCodeAt(end) : 32;
  // Nearly all: a plain space on both sides.
  if (before === 32 && after === 32) return true;
  return wholeBefore(text, start, before) && wholeAfter(text, end, after);
}

function wholeBefore(text: string, start: number, before: number): boolean {
  const sign = String.fromCharCode(before);
  if (sign === '_' || sign === '&') return false;
  const further = start > 1 ? kind(text, start - 2) : 0;
  if (further === 0) return true;
  if (apostrophe.test(sign)) return beforeApostrophe.test(text.slice(Math.max(0, start - 9), start - 1));
  // `www.heat`, `a.Heat` in code; but "U.S. Marshals" and "out.Heat" in careless prose.
  if (sign === '.') return further === UPPER || (further === LOWER && kind(text, start) === UPPER);
  if (sign === ',' || sign === ':') return further !== DIGIT || kind(text, start) !== DIGIT;
  return true;
}

function wholeAfter(text: string, end: number, after: number): boolean {
  const sign = String.fromCharCode(after);
  if (sign === '_' || sign === '&') return false;
  const further = end + 1 < text.length ? kind(text, end + 1) : 0;
  if (further === 0) return true;
  if (apostrophe.test(sign)) return afterApostrophe.test(text.slice(end + 1, end + 4));
  if (sign === '.') return further === UPPER;
  if (sign === ',' || sign === ':') return further !== DIGIT || kind(text, end - 1) !== DIGIT;
  return sign !== '@';
}

/** UPPER, LOWER, DIGIT, another bit of a word, or 0. */
function kind(text: string, index: number): number {
  const cell = foldTable[text.charCodeAt(index)] as number;
  return (cell & SPECIAL ? foldSpecial(text, index).bits : cell) & PLAIN_WORD;
}
