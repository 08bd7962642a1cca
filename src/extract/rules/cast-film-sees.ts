import { complement } from '../clauses/clause.ts';
import { isVerb, type Node } from '../phrases/nodes.ts';
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
      // "saw Field's fearless Greta Voss go to sea": whom an actor owns is a part.
      const people = peopleIn(objects).filter(
        ({ name, phrase }) =>
          (phrase.owner?.referent?.kind !== 'person' ||
            /^(?:co-star|costar|star|actor|actress)s?$/.test(phrase.noun ?? '')) &&
          // "saw Voss and her crew tracking a ship" is the story; "saw Anna Field make her debut" is a career.
          (verb.lemma !== 'see' ||
            phrase.owner !== null ||
            sentence.article.isActor(name) ||
            career(sentence.nodes.slice(clause.at + 1))),
      );
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

/** The first verb behind is one of an actor's life. */
function career(nodes: readonly Node[]): boolean {
  const verb = nodes.find(isVerb);
  return (
    verb !== undefined &&
    /^(?:make|return|play|star|star in|win|join|take|take on|reprise|team|team up|reunite|earn|receive|appear|portray|voice|become|get|land|nominate|step|direct)$/.test(
      verb.lemma,
    )
  );
}
