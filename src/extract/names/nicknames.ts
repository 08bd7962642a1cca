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

/** `Pete "Goose" Lund` as one name: what was chosen on either side of the nickname, and it, become one. In order of text, as what is given. */
export function joinNicknames(chosen: readonly Chosen[]): Chosen[] {
  const out: Chosen[] = [];
  for (let i = 0; i < chosen.length; ) {
    const left = chosen[i] as Chosen;
    const { line, last, setOff } = left.span;
    const close = setOff ? -1 : nicknameEnd(line, last + 1);
    let next = i + 1;
    if (close >= 0)
      while (chosen[next]?.span.line === line && (chosen[next]?.span.first ?? 0) <= close) next++;
    const right = close < 0 ? undefined : chosen[next];
    if (right?.span.line === line && right.span.first === close + 1 && !right.span.setOff) {
      out.push(joined(line, left, right));
      i = next + 1;
    } else {
      out.push(left);
      i++;
    }
  }
  return out;
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
