import { complement } from '../clauses/clause.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isPhrase } from '../phrases/nodes.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Rule } from '../rule.ts';

const id = 'works-with';

/** "A worked with director B in FILM", "began his partnership with B in FILM": actor and director of it. */
export const worksWith: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film'] },
    {
      words: 'partnership,collaboration,relationship,association,pairing,teaming,reunion',
      verbs: 'work,collaborate,reunite,reteam,team up,team',
    },
  ],
  examples: [
    {
      text: 'Actor Peter Lund met director Jane Okoro in Oslo. He worked with Okoro in the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Peter Lund', 'Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'It was the fifth pairing of actor Peter Lund and director Jane Okoro for the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Peter Lund', 'Winter Harbour | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'Actor Peter Lund and actor Mark Bell met in Oslo. Lund has worked with Bell on the stage.',
  ],
  read(sentence) {
    const { article, nodes } = sentence;
    const pairings = nodes.flatMap((node, i) => {
      if (
        !isPhrase(node) ||
        node.name ||
        !/^(?:pairing|teaming|reunion|collaboration|partnership)$/.test(node.noun ?? '')
      )
        return [];
      const { complements, to } = complementsAt(nodes, i + 1);
      const [first, second] = complements;
      const people = first && /^(?:of|between)$/.test(first.prep) ? peopleIn(first.members) : [];
      const films = second && /^(?:for|on|in)$/.test(second.prep) ? filmsIn(second.members) : [];
      if (people.length !== 2 || films.length !== 1) return [];
      return people.flatMap((person) => {
        const property = article.isDirector(person.name)
          ? 'director'
          : article.isActor(person.name)
            ? 'castMember'
            : null;
        return property
          ? credits(sentence, id, property, films, [person], null, spanOf(node, nodes[to - 1]))
          : [];
      });
    });
    return [
      ...pairings,
      ...sentence.clauses.flatMap((clause) => {
        const { verb } = clause;
        const object = clause.objects.find(({ phrase }) =>
          /^(?:partnership|collaboration|relationship|association)$/.test(phrase.noun ?? ''),
        );
        if (!/^(?:work|collaborate|reunite|reteam|team up|team)$/.test(verb.lemma) && !object) return [];
        const all = object
          ? complementsAt(nodes, nodes.findIndex((node) => isPhrase(node) && node === object.phrase) + 1)
              .complements
          : clause.complements;
        const films = all
          .filter(({ prep }) => /^(?:in|on|for)$/.test(prep))
          .flatMap(({ members }) => filmsIn(members));
        const partners = peopleIn(
          (all.find(({ prep }) => prep === 'with') ?? complement(clause, 'with'))?.members ?? [],
        );
        const people = peopleIn(clause.subjects);
        const [one, ...others] = [...people, ...partners];
        if (!one || others.length !== 1 || people.length !== 1) return [];
        const span = clauseSpan(clause, nodes);
        const both = [one, ...others];
        const directors = both.filter(({ name }) => article.isDirector(name));
        const actors = both.filter(({ name }) => article.isActor(name));
        if (directors.length !== 1 || actors.length !== 1) return [];
        return [
          ...credits(sentence, id, 'director', films, directors, clause, span),
          ...credits(sentence, id, 'castMember', films, actors, clause, span),
        ];
      }),
    ];
  },
};
