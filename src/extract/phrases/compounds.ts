import type { Link } from './nodes.ts';
import type { SentenceTokens } from './sentence-tokens.ts';

type Compound = readonly [words: readonly string[], kind: Link['kind'], word: string];

/** Several words that work as one. Longest first. */
const compounds: readonly Compound[] = [
  [['once', 'again'], 'adv', 'again'],
  [['once', 'more'], 'adv', 'again'],
  [['as', 'well', 'as'], 'conj', 'and'],
  [['along', 'with'], 'conj', 'and'],
  [['together', 'with'], 'conj', 'and'],
  [['not', 'to', 'mention'], 'conj', 'and'],
  [['such', 'as'], 'prep', 'such as'],
  [['according', 'to'], 'prep', 'according to'],
  [['because', 'of'], 'prep', 'because of'],
  [['instead', 'of'], 'prep', 'instead of'],
  [['rather', 'than'], 'prep', 'instead of'],
  [['ahead', 'of'], 'prep', 'ahead of'],
  [['out', 'of'], 'prep', 'out of'],
  [['away', 'from'], 'prep', 'away from'],
  [['apart', 'from'], 'prep', 'apart from'],
  [['to', 'date'], 'adv', 'to date'],
  [['at', 'first'], 'adv', 'at first'],
  [['at', 'least'], 'adv', 'at least'],
  [['as', 'if'], 'sub', 'if'],
  [['even', 'though'], 'sub', 'though'],
  [['so', 'that'], 'sub', 'so'],
  [['in', 'which'], 'rel', 'where'],
  [['for', 'which'], 'rel', 'for which'],
  [['of', 'whom'], 'rel', 'of whom'],
  [['alongside'], 'prep', 'alongside'],
  [['opposite'], 'prep', 'opposite'],
];

const byFirstWord = new Map<string, Compound[]>();
for (const compound of compounds) {
  const [first = ''] = compound[0];
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), compound]);
}

/** The words from `at` on that work as one preposition, conjunction or adverb, or undefined. A name among them is none. */
export function compoundAt({ lower, mentions }: SentenceTokens, at: number): Compound | undefined {
  return byFirstWord
    .get(lower[at] ?? '')
    ?.find(([words]) => words.every((each, i) => lower[at + i] === each && !mentions.has(at + i)));
}
