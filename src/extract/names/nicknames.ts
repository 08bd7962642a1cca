import { kinds, makeSpan } from './lattice.ts';
import type { Line } from './line.ts';
import type { Chosen } from './memory.ts';
import { bit } from './words.ts';

const person = kinds.indexOf('person');
const character = kinds.indexOf('character');
const quote = /^["“”'‘’]$/;
const longestNickname = 2;

const withNickname = /^(\p{Lu}[^"“‘]*) ["“'‘](\p{Lu}[^"”'’]*)["”'’] (\p{Lu}.*)$/u;

/** The nickname in a name as written, `Pete "Goose" Lund`, or null. */
export function nicknameIn(name: string): string | null {
  return withNickname.exec(name)?.[2] ?? null;
}

/** What somebody written `Pete "Goose" Lund` is called too. */
export function otherForms(name: string): string[] {
  const [, first, nickname, last] = withNickname.exec(name) ?? [];
  return nickname === undefined ? [] : [`${first} ${last}`, nickname];
}

/** `Pete "Goose" Lund` as one name: what was chosen on either side of the nickname, and it, become one. */
export function joinNicknames(chosen: readonly Chosen[], lines: readonly Line[]): Chosen[] {
  const byLine = new Map<Line, Chosen[]>();
  for (const one of chosen) {
    const list = byLine.get(one.span.line);
    if (list) list.push(one);
    else byLine.set(one.span.line, [one]);
  }
  let out: Chosen[] | null = null;
  for (const line of lines) {
    const here = byLine.get(line);
    if (!here) continue;
    for (let at = 1; at < line.tokens.length; at++) {
      const close = nicknameEnd(line, at);
      if (close < 0) continue;
      const left = here.find(({ span }) => span.last === at - 1);
      const right = here.find(({ span }) => span.first === close + 1);
      if (!left || !right || left.span.setOff || right.span.setOff) continue;
      const whole = joined(line, left, right);
      out = (out ?? [...chosen]).filter(
        ({ span }) => span.line !== line || span.last < whole.span.first || span.first > whole.span.last,
      );
      out.push(whole);
    }
  }
  return out?.sort(inOrder) ?? [...chosen];
}

function inOrder({ span: a }: Chosen, { span: b }: Chosen): number {
  return a.line.sentence.index - b.line.sentence.index || a.first - b.first;
}

/** The index of the mark that closes a nickname which opens at `at`, or -1: a first name before it, and a capital behind. */
function nicknameEnd({ tokens, words }: Line, at: number): number {
  if (!quote.test(tokens[at]?.text ?? '') || !tokens[at]?.spaced) return -1;
  const before = tokens[at - 1];
  // A first name, or any other where the list or the part around it shows that a name begins there.
  const begins = /^(?:,|and|&|as|by|with|including|starring|alongside)$/.test(words[at - 2]?.lower ?? '');
  if (!before?.capital || !(begins || (words[at - 1]?.classes ?? 0) & bit.first)) return -1;
  for (let close = at + 2; close <= at + 1 + longestNickname; close++) {
    if (!tokens[close - 1]?.capital) return -1;
    if (!quote.test(tokens[close]?.text ?? '') || tokens[close]?.spaced) continue;
    const next = tokens[close + 1];
    const known = ((words[close + 1]?.classes ?? 0) & bit.common) === 0;
    return next?.capital && next.spaced && words[close + 1]?.core && (known || close === at + 2) ? close : -1;
  }
  return -1;
}

function joined(line: Line, left: Chosen, right: Chosen): Chosen {
  const asPerson = (left.likely[person] ?? 0) + (right.likely[person] ?? 0);
  const asCharacter = (left.likely[character] ?? 0) + (right.likely[character] ?? 0);
  const part = line.words[left.span.first - 1]?.lower === 'as' || asCharacter > asPerson;
  return {
    span: makeSpan(line, left.span.first, right.span.last, false),
    likely: kinds.map((_, k) => (k === (part ? character : person) ? 0.95 : 0)),
  };
}
