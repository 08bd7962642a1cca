import type { Name } from '../names/name.ts';
import type { ReadingSentence } from '../rule.ts';
import type { Standing, StandingKind } from './standing.ts';

/** Two of which a sentence may tell something: somebody and a film, a studio and a film, an actor and a part. */
export interface Pair {
  kind: PairKind;
  one: Standing;
  other: Name;
  /** Where the sentence names or refers to the other; null where only the text before does. */
  at: Standing | null;
  /** There, or the sentence's topic, what the article is about, or the film that was named last. */
  source: 'here' | 'topic' | 'main' | 'last';
}

export const pairKinds = ['person', 'company', 'place', 'part'] as const;
export type PairKind = (typeof pairKinds)[number];

/** Of longer lists only these are looked at: more is a table. */
const mostOfAKind = 24;

/** Each person, company and place of a sentence with each of its films, and with the one that it may be about without saying so; each person with each part. */
export function pairsOf(sentence: ReadingSentence, standing: readonly Standing[], last: Name | null): Pair[] {
  const of = (kind: StandingKind) => standing.filter((each) => each.kind === kind).slice(0, mostOfAKind);
  const films = of('film');
  const people = of('person');
  const pairs: Pair[] = [];
  for (const kind of ['person', 'company', 'place'] as const)
    pairs.push(...nearest(of(kind).flatMap((one) => withFilms(kind, one, films, sentence, last))));
  const parts = standing.filter(mayBePart).slice(0, mostOfAKind);
  pairs.push(
    ...nearest(
      people.flatMap((one) =>
        parts.flatMap((at): Pair[] =>
          at.name === one.name ? [] : [{ kind: 'part', one, other: at.name, at, source: 'here' }],
        ),
      ),
    ),
  );
  return pairs;
}

function withFilms(
  kind: PairKind,
  one: Standing,
  films: readonly Standing[],
  { topic, article }: ReadingSentence,
  last: Name | null,
): Pair[] {
  const pairs = films.map((at): Pair => ({ kind, one, other: at.name, at, source: 'here' }));
  const beyond: [Name | null, Pair['source']][] = [
    [topic, 'topic'],
    [topic ? null : article.main, 'main'],
    [films.length === 0 ? last : null, 'last'],
  ];
  for (const [other, source] of beyond) if (other) pairs.push({ kind, one, other, at: null, source });
  return pairs;
}

/** Parts have people's names, and what the names layer says of them is not always sure. */
function mayBePart({ kind, name, how }: Standing): boolean {
  return (
    kind === 'character' || (kind === 'person' && how === 'named' && (name.evidence.character ?? 0) >= 0.15)
  );
}

/** Of several places of one pair the one where both stand closest. */
function nearest(pairs: readonly Pair[]): Pair[] {
  const best = new Map<Name, Map<Name, Pair>>();
  for (const pair of pairs) {
    const of = best.get(pair.one.name) ?? new Map<Name, Pair>();
    best.set(pair.one.name, of);
    const known = of.get(pair.other);
    if (!known || distance(pair) < distance(known)) of.set(pair.other, pair);
  }
  return [...best.values()].flatMap((of) => [...of.values()]);
}

function distance({ one, at }: Pair): number {
  if (!at) return 1e6;
  return at.start > one.start ? at.start - one.end : one.start - at.end;
}
