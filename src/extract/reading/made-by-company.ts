import type { Clause } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import type { Name } from '../names/name.ts';
import type { Finding, ReadingSentence } from '../rule.ts';
import { clauseSpan, type Span } from './findings.ts';

/** A studio makes one film or two at a time: a longer list is a catalogue. */
const mostFilms = 3;

/** What a rule tells of the companies that make a film. `told`: in a clause, which may deny it or only wish for it. */
export function madeBy(rule: string) {
  const finding = (
    films: readonly Name[],
    companies: readonly string[],
    [start, end]: Span,
    more: Partial<Finding> = {},
  ): Finding[] =>
    films.flatMap((film) =>
      companies.map((company) => ({
        subject: film,
        property: 'productionCompany' as const,
        value: { company },
        start,
        end,
        rule,
        ...more,
      })),
    );
  const told = (
    films: readonly Name[],
    companies: readonly string[],
    clause: Clause,
    sentence: ReadingSentence,
  ): Finding[] => {
    const modality = modalityOf(clause, sentence.nodes);
    return modality === 'blocked' || films.length > mostFilms
      ? []
      : finding(
          films,
          companies,
          clauseSpan(clause, sentence.nodes),
          modality === 'plain' ? {} : { status: modality },
        );
  };
  return { finding, told };
}
