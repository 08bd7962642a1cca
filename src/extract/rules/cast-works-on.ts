import { clauseSpan, credits } from '../reading/findings.ts';
import { calledOtherwise } from '../reading/not-actors.ts';
import { filmsIn, isNamedFilm, peopleIn } from '../reading/people-and-films.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-works-on';

/** "A is filming FILM", "A has completed FILM", "finished work on FILM": of an actor, who does it before the camera. */
export const castWorksOn: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film'] },
    { verbs: 'film,shoot,complete,finish,wrap,begin,start,wrap up' },
  ],
  examples: [
    {
      text: 'Actress Anna Field lives in Oslo. Field is filming the thriller Winter Harbour in Wales.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'Actor Peter Lund lives in Oslo. Lund has finished work on the film Salt Road.',
      reads: ['Salt Road | castMember | Peter Lund'],
    },
  ],
  counterExamples: [
    'Director Jane Okoro lives in Oslo. Okoro is filming the thriller Winter Harbour in Wales.',
    'Actress Anna Field lives in Oslo. Field is filming the sitcom Low Tide.',
    'Actress Anna Field lives in Oslo. Field has never finished the thriller Winter Harbour.',
  ],
  read(sentence) {
    const { article, nodes } = sentence;
    return sentence.clauses.flatMap((clause) => {
      const { verb, objects, complements } = clause;
      if (
        !/^(?:film|shoot|complete|finish|wrap|wrap up|begin|start)$/.test(verb.lemma) ||
        verb.passive ||
        verb.negative
      )
        return [];
      const people = peopleIn(clause.subjects).filter(
        ({ name, phrase }) => article.isActor(name) && !article.isDirector(name) && !calledOtherwise(phrase),
      );
      if (people.length !== 1) return [];
      const work = objects.some(({ phrase }) =>
        /^(?:work|filming|production|shooting|scenes?|schedule)$/.test(phrase.noun ?? ''),
      );
      const films = work
        ? complements
            .filter(({ prep }) => /^(?:on|for|of|in)$/.test(prep))
            .flatMap(({ members }) => filmsIn(members.filter(({ phrase }) => isNamedFilm(phrase))))
        : /^(?:begin|start)$/.test(verb.lemma)
          ? []
          : filmsIn(objects.filter(({ phrase }) => isNamedFilm(phrase)));
      return credits(sentence, id, 'castMember', films, people, clause, clauseSpan(clause, nodes));
    });
  },
};
