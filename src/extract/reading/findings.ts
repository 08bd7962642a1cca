import type { Property } from '../../model/statement.ts';
import type { Clause } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, type Node } from '../phrases/nodes.ts';
import type { Finding, ReadingSentence } from '../rule.ts';

export type Span = readonly [start: number, end: number];

interface Extent {
  start: number;
  end: number;
}

/** From the first of the parts to the last. */
export function spanOf(...parts: readonly (Extent | null | undefined)[]): Span {
  let start = Infinity;
  let end = 0;
  for (const part of parts) {
    if (!part) continue;
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return [start, end];
}

/** The words of a clause from its subjects to the node before `clause.to`. */
export function clauseSpan(clause: Clause, nodes: readonly Node[]): Span {
  const near = clause.subjects.filter(
    (phrase) => phrase.end <= clause.verb.start && clause.verb.start - phrase.end < 160,
  );
  return spanOf(...near, clause.verb, nodes[clause.to - 1]);
}

/** "On stage he appeared in …", "On television, …": what follows names no film. */
function tellsOfStage([first, second]: readonly Node[]): boolean {
  return (
    isLink(first, 'prep', 'on', 'in') &&
    isPhrase(second) &&
    /^(?:stage|television|tv|broadway|radio|theatre)$/.test(
      second.name?.name.name.toLowerCase() ?? second.noun ?? '',
    )
  );
}

/** A finding for each person and film. Nothing where the clause denies it or only wishes for it. */
export function credits(
  sentence: ReadingSentence,
  rule: string,
  property: Property,
  films: readonly (Name | null)[],
  people: readonly { name: Name; part?: Partial<Finding> | null }[],
  clause: Clause | null,
  span: Span,
  extra: Partial<Finding> = {},
): Finding[] {
  const modality = clause ? modalityOf(clause, sentence.nodes) : 'plain';
  if (modality === 'blocked' || tellsOfStage(sentence.nodes)) return [];
  const [start, end] = span;
  return films.flatMap((film) =>
    film === null
      ? []
      : people.map(({ name, part }) => ({
          subject: film,
          property,
          value: { person: name },
          start,
          end,
          rule,
          ...(modality === 'plain' ? {} : { status: modality }),
          ...(property === 'castMember' ? part : {}),
          ...extra,
        })),
  );
}
