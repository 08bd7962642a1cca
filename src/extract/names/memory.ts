import { f } from './features.ts';
import { kinds, type Span } from './lattice.ts';
import type { Line } from './line.ts';
import { bit } from './words.ts';

/** A stretch that was chosen as a name, with how likely each kind is. */
export interface Chosen {
  span: Span;
  likely: Float32Array;
}

const strongest = 2;

/** What was read elsewhere in the article, for weighing one occurrence against the others. */
export class Memory {
  #byKey = new Map<string, { total: Float32Array; spans: Map<Span, Float32Array> }>();
  #surnames = new Map<string, number>();
  #firstNames = new Map<string, number>();
  #lastOfCharacter = new Map<string, number>();
  #firstOfCharacter = new Map<string, number>();
  #tails = new Map<string, number>();
  #heads = new Map<string, number>();
  #starts = new Map<Line, Map<number, Chosen>>();
  #ends = new Map<Line, Map<number, Chosen>>();

  constructor(chosen: readonly Chosen[]) {
    for (const one of chosen) this.#enter(one);
  }

  #enter(one: Chosen): void {
    const { span, likely } = one;
    let entry = this.#byKey.get(span.key);
    if (!entry) {
      entry = { total: new Float32Array(kinds.length), spans: new Map() };
      this.#byKey.set(span.key, entry);
    }
    entry.spans.set(span, likely);
    for (let k = 0; k < kinds.length; k++) entry.total[k] = (entry.total[k] ?? 0) + (likely[k] ?? 0);
    put(this.#starts, span.line, span.first, one);
    put(this.#ends, span.line, span.last, one);
    const words = span.key.split(' ');
    const person = likely[2] ?? 0;
    const character = likely[3] ?? 0;
    const film = likely[1] ?? 0;
    if (words.length > 1 && words.length < 5) {
      raise(this.#surnames, words.at(-1), person);
      raise(this.#firstNames, words[0], person);
      raise(this.#lastOfCharacter, words.at(-1), character);
      raise(this.#firstOfCharacter, words[0], character);
      if (words.length > 2) raise(this.#surnames, words.slice(1).join(' '), person);
    }
    if (film > 0.3)
      for (let i = span.first + 1; i < span.last; i++) {
        const text = span.line.tokens[i]?.text;
        const number = (span.line.words[i + 1]?.classes ?? 0) & bit.number && i + 1 === span.last;
        if (text !== ':' && text !== '-' && text !== '–' && text !== '—' && !number) continue;
        raise(this.#heads, keyBetween(span.line, span.first, number ? i : i - 1), film);
        if (!number) raise(this.#tails, keyBetween(span.line, i + 1, span.last), film);
      }
  }

  /** The features of an occurrence that depend on the rest of the article. */
  features(span: Span, add: (feature: number, value: number) => void): void {
    const entry = this.#byKey.get(span.key);
    const own = entry?.spans.get(span);
    let elsewhere = 0;
    if (entry)
      for (let k = 0; k < kinds.length; k++) {
        const value = Math.min(strongest, (entry.total[k] ?? 0) - (own?.[k] ?? 0));
        if (value < 0.02) continue;
        elsewhere += value;
        add(f.memory + k, value);
      }
    if (elsewhere === 0) {
      add(f.nowhere, 1);
      if (span.line.titleCase) add(f.titleCaseNowhere, 1);
    }
    const { line, first, last } = span;
    link(this.#surnames, span.key, f.surnameOf, add);
    link(this.#firstNames, span.key, f.firstOf, add);
    link(this.#lastOfCharacter, span.key, f.surnameOfCharacter, add);
    link(this.#firstOfCharacter, span.key, f.firstOfCharacter, add);
    link(this.#tails, span.key, f.tailOf, add);
    link(this.#heads, span.key, f.headOf, add);
    const starts = this.#starts.get(line);
    const ends = this.#ends.get(line);
    if (!starts || !ends) return;
    const right = starts.get(beyondSeparator(line, last, 1));
    const left = ends.get(beyondSeparator(line, first, -1));
    if (right) spread(f.inList, right.likely, add);
    if (left) spread(f.inList, left.likely, add);
    const open = skipQuotes(line, last + 1, 1);
    if (line.tokens[open]?.text === '(') {
      const inside = starts.get(skipPlayedBy(line, open + 1));
      if (inside) spread(f.bracketed, inside.likely, add);
    }
    const before = skipQuotes(line, first - 1, -1);
    if (line.tokens[before]?.text === '(') {
      const outside = ends.get(skipQuotes(line, before - 1, -1));
      if (outside) spread(f.bracketing, outside.likely, add);
    }
    const owner = ends.get(first - 1);
    if (owner && line.words[first - 1]?.owner) spread(f.ownedBy, owner.likely, add);
  }
}

function spread(base: number, likely: Float32Array, add: (feature: number, value: number) => void): void {
  for (let k = 0; k < kinds.length; k++) if ((likely[k] ?? 0) > 0.05) add(base + k, likely[k] ?? 0);
}

function link(
  map: Map<string, number>,
  key: string,
  id: number,
  add: (feature: number, value: number) => void,
): void {
  const value = map.get(key);
  if (value !== undefined && value > 0.05) add(id, value);
}

function raise(map: Map<string, number>, key: string | undefined, value: number): void {
  if (key && value > (map.get(key) ?? 0)) map.set(key, value);
}

function put(map: Map<Line, Map<number, Chosen>>, line: Line, at: number, one: Chosen): void {
  const inLine = map.get(line);
  if (inLine) inLine.set(at, one);
  else map.set(line, new Map([[at, one]]));
}

function keyBetween(line: Line, first: number, last: number): string {
  const parts: string[] = [];
  for (let i = first; i <= last; i++) if (line.words[i]?.key) parts.push(line.words[i]?.key ?? '');
  return parts.join(' ').replace(/^(?:the|a|an) (?=.)/, '');
}

const quote = /^["“”'‘’*_]$/;

function skipQuotes(line: Line, at: number, step: 1 | -1): number {
  let i = at;
  while (quote.test(line.tokens[i]?.text ?? '')) i += step;
  return i;
}

function skipPlayedBy(line: Line, at: number): number {
  const word = line.words[at]?.lower;
  return word === 'played' || word === 'voiced' ? at + 2 : at;
}

const article = /^(?:the|a|an|newcomer|actor|actress|then)$/;

/** The token where the next name of a list would start (or the one before end), or -1. */
function beyondSeparator(line: Line, from: number, step: 1 | -1): number {
  let at = skipQuotes(line, from + step, step);
  // "Prancer (1989), Jury Duty (1995)"
  if (line.tokens[at]?.text === (step > 0 ? '(' : ')')) {
    let close = at + step;
    while (
      Math.abs(close - at) < 8 &&
      line.tokens[close] &&
      line.tokens[close]?.text !== (step > 0 ? ')' : '(')
    )
      close += step;
    if (line.tokens[close]?.text === (step > 0 ? ')' : '(')) at = close + step;
    at = skipQuotes(line, at, step);
  }
  if (step < 0) while (article.test(line.words[at]?.lower ?? '')) at--;
  let separators = 0;
  while (separators < 2 && isSeparator(line, at)) {
    at += step;
    separators++;
    at = skipQuotes(line, at, step);
  }
  if (separators === 0) return -1;
  if (step > 0) while (article.test(line.words[at]?.lower ?? '')) at++;
  at = skipQuotes(line, at, step);
  if (step < 0 && line.tokens[at]?.text === ')') {
    let open = at - 1;
    while (at - open < 8 && open > 0 && line.tokens[open]?.text !== '(') open--;
    if (line.tokens[open]?.text === '(') at = skipQuotes(line, open - 1, -1);
  }
  return at;
}

function isSeparator(line: Line, at: number): boolean {
  const text = line.words[at]?.lower;
  return text === ',' || text === 'and' || text === '&' || text === 'or' || text === '/';
}
