import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../phrases/nodes.ts';

const evening = /^(?:premi[eè]re|screening|gala|party|launch|carpet|unveiling)$/;
const isEvening = (phrase: NounPhrase) => phrase.name === null && evening.test(phrase.noun ?? '');

/** "were among the stars at the premiere of FILM", "attended the premiere": guests, whether they are in the film or not. */
export const atPremiere = ({ objects, complements }: Clause): boolean =>
  objects.some(({ phrase }) => isEvening(phrase)) ||
  complements.some(
    ({ prep, members }) =>
      /^(?:at|to|for|on|in)$/.test(prep) && members.some(({ phrase }) => isEvening(phrase)),
  );
