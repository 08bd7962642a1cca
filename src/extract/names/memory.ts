import type { KnownNames } from '../known-names.ts';
import { f } from './features.ts';
import { kinds, type Span } from './lattice.ts';
import type { Line } from './line.ts';
import { neighboursOf } from './neighbours.ts';
import { bit } from './words.ts';

/** A stretch that was chosen as a name, with how likely each kind is. */
export interface Chosen {
  span: Span;
  likely: readonly number[];
}

const strongest = 2;
const joiner = /^[:–—-]$/;

/** What was read elsewhere in the article, for weighing one occurrence against the others. */
export class Memory {
  #byKey = new Map<string, { total: number[]; spans: Map<Span, readonly number[]> }>();
  #surnames = new Map<string, number>();
  #firstNames = new Map<string, number>();
  #lastOfCharacter = new Map<string, number>();
  #firstOfCharacter = new Map<string, number>();
  #tails = new Map<string, number>();
  #heads = new Map<string, number>();
  #starts = new Map<Line, Map<number, Chosen>>();
  #ends = new Map<Line, Map<number, Chosen>>();

  constructor(
    chosen: readonly Chosen[],
    private readonly known: KnownNames,
  ) {
    for (const one of chosen) this.#enter(one);
  }

  #enter(one: Chosen): void {
    const { span, likely } = one;
    let entry = this.#byKey.get(span.key);
    if (!entry) {
      entry = { total: kinds.map(() => 0), spans: new Map() };
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

  /** "Night Ferry" where the article has "Salt Road 3" and a film "Salt Road: Night Ferry" is known. */
  #isPartOfSeries(key: string): boolean {
    let tries = 0;
    for (const head of this.#heads.keys()) {
      if (this.known.film(`${head} ${key}`)) return true;
      if (++tries === 4) break;
    }
    return false;
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
    const { line, first } = span;
    link(this.#surnames, span.key, f.surnameOf, add);
    link(this.#firstNames, span.key, f.firstOf, add);
    link(this.#lastOfCharacter, span.key, f.surnameOfCharacter, add);
    link(this.#firstOfCharacter, span.key, f.firstOfCharacter, add);
    // Within the title itself the half is no short form of it.
    const joined = joiner.test(line.words[first - 1]?.lower ?? '');
    if (
      !joined &&
      !link(this.#tails, span.key, f.tailOf, add) &&
      span.key.includes(' ') &&
      this.#isPartOfSeries(span.key)
    )
      add(f.tailOf, 1);
    if (!joiner.test(line.words[span.last + 1]?.lower ?? '')) link(this.#heads, span.key, f.headOf, add);
    const starts = this.#starts.get(line);
    const ends = this.#ends.get(line);
    if (!starts || !ends) return;
    const { next, previous, inside, outside } = neighboursOf(span);
    spread(f.inList, starts.get(next), add);
    spread(f.inList, ends.get(previous), add);
    spread(f.bracketed, starts.get(inside), add);
    spread(f.bracketing, ends.get(outside), add);
    if (line.words[first - 1]?.owner) spread(f.ownedBy, ends.get(first - 1), add);
  }
}

function spread(base: number, one: Chosen | undefined, add: (feature: number, value: number) => void): void {
  if (!one) return;
  for (let k = 0; k < kinds.length; k++) {
    const value = one.likely[k] as number;
    if (value > 0.05) add(base + k, value);
  }
}

function link(
  map: Map<string, number>,
  key: string,
  id: number,
  add: (feature: number, value: number) => void,
): boolean {
  const value = map.get(key) ?? 0;
  if (value > 0.05) add(id, value);
  return value > 0.05;
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
