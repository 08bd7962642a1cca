import { wordSet } from '../lexicon/word-set.ts';
import { clauseSpan, credits } from '../reading/findings.ts';
import { calledOtherwise } from '../reading/not-actors.ts';
import { filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-works-on';

const verbs = 'film,shoot,complete,finish,wrap,begin,start,wrap up';
const works = new Set(verbs.split(','));
/** "finished work on FILM": the film hangs on one of these. */
const workNouns = wordSet('work filming production shooting scene scenes schedule');
const filmPreps = wordSet('on for of in');

/** "A is filming FILM", "A has completed FILM", "finished work on FILM": of an actor, who does it before the camera. */
export const castWorksOn: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film'] }, { verbs }],
  examples: [
    {
      text: 'Actress Anna Field lives in Oslo. Field is filming the thriller Winter Harbour in Wales.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'Actor Peter Lund lives in Oslo. Lund has finished work on the film Salt Road.',
      reads: ['Salt Road | castMember | Peter Lund'],
    },
    {
      text: 'Actress Anna Field and actor Peter Lund are shooting the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Peter Lund'],
    },
  ],
  counterExamples: [
    'Actor Peter Lund lives in Oslo. Lund directed the film Salt Road. Lund is filming the thriller Winter Harbour in Wales.',
    'Actress Anna Field lives in Oslo. Novelist Anna Field has finished the film Salt Road.',
    'Peter Lund lives in Oslo. Lund is filming the thriller Winter Harbour in Wales.',
    'Actress Anna Field lives in Oslo. Field praised the film Salt Road, which Jane Okoro shot in Wales.',
    'Actress Anna Field lives in Oslo. Field has finished work with the team behind the film Salt Road.',
    'Director Jane Okoro lives in Oslo. Okoro is filming the thriller Winter Harbour in Wales.',
    'Actress Anna Field lives in Oslo. Field is filming the sitcom Low Tide.',
    'Actress Anna Field lives in Oslo. Field has never finished the thriller Winter Harbour.',
  ],
  read(sentence) {
    const { article, nodes } = sentence;
    return sentence.clauses.flatMap((clause) => {
      const { verb, objects, complements } = clause;
      if (!works.has(verb.lemma)) return [];
      const people = peopleIn(clause.subjects).filter(
        ({ name, phrase }) => article.isActor(name) && !article.isDirector(name) && !calledOtherwise(phrase),
      );
      const films = objects.some(({ phrase }) => workNouns.has(phrase.noun ?? ''))
        ? complements.flatMap(({ prep, members }) => (filmPreps.has(prep) ? filmsIn(members) : []))
        : filmsIn(objects);
      return credits(sentence, id, 'castMember', films, people, clause, clauseSpan(clause, nodes));
    });
  },
};
