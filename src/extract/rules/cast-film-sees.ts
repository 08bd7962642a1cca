import { complement } from '../clauses/clause.ts';
import { clauseSpan, credits } from '../reading/findings.ts';
import { partIn } from '../reading/parts.ts';
import { filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-film-sees';

/** "FILM sees A return as B", "FILM, which saw A win an award", "FILM reunites A with B", "FILM pairs A and B". */
export const castFilmSees: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film'] },
    { verbs: 'see,reunite,pair,team,introduce,cast,show,follow' },
  ],
  examples: [
    {
      text: 'The thriller Winter Harbour saw Anna Field make her final appearance as Greta Voss.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'The comedy Salt Road reunites Mark Bell with Jo Hart.',
      reads: ['Salt Road | castMember | Mark Bell', 'Salt Road | castMember | Jo Hart'],
    },
  ],
  counterExamples: [
    'The premiere of the thriller Winter Harbour saw Anna Field in a red dress.',
    'The sitcom Low Tide saw Anna Field return.',
  ],
  read(sentence) {
    return sentence.clauses.flatMap((clause) => {
      const { verb, objects } = clause;
      if (!/^(?:see|reunite|pair|team|introduce|cast|show|follow)$/.test(verb.lemma) || verb.passive)
        return [];
      const films = filmsIn(clause.subjects);
      const people = peopleIn(objects);
      if (films.length !== 1 || people.length === 0) return [];
      if (
        /^(?:show|follow|introduce)$/.test(verb.lemma) &&
        !complement(clause, 'as') &&
        !people.some(({ as }) => as)
      )
        return [];
      const more = /^(?:reunite|pair|team)$/.test(verb.lemma)
        ? peopleIn(complement(clause, 'with')?.members ?? [])
        : [];
      return credits(
        sentence,
        id,
        'castMember',
        films,
        [...people, ...more].map(({ name, as }) => ({ name, part: partIn(as, sentence.article.text) })),
        clause,
        clauseSpan(clause, sentence.nodes),
      );
    });
  },
};
