import type { Clause } from '../clauses/clause.ts';
import { isLink } from '../phrases/nodes.ts';
import { clauseSpan, credits } from '../reading/findings.ts';
import { filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'made-film';

/** "A, the director, made FILM", "went from FILM to FILM", "shot to fame with FILM": by whom the article shows to direct. */
export const madeFilm: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film'] },
    {
      verbs:
        'make,shoot,film,release,deliver,complete,finish,unveil,remake,go,go on,return,follow,continue,find,debut,win,score,break,come,become,have,gain,earn,achieve,enjoy,jump,leap,move,name,judge,choose,vote,take,collect,receive,get,scoop,honour,honor,nominate,shortlist,crown,pick,select,be,claim,land',
    },
  ],
  examples: [
    {
      text: 'Director Jane Okoro made Winter Harbour (1999) and went on to the thriller Salt Road.',
      reads: ['Winter Harbour | director | Jane Okoro', 'Salt Road | director | Jane Okoro'],
    },
    {
      text: 'Film-maker Jane Okoro found fame with the thriller Winter Harbour.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'Jane Okoro was named best director for the thriller Winter Harbour.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'Jane Okoro was named best actress for the thriller Winter Harbour.',
    'Director Jane Okoro saw the thriller Winter Harbour.',
    'Peter Lund moved to Oslo in 1990. Lund made his first film, the thriller Winter Harbour, in 1992.',
    'Director Jane Okoro refused to make the thriller Winter Harbour.',
  ],
  read(sentence) {
    const { article } = sentence;
    return sentence.clauses.flatMap((clause) => {
      const { verb } = clause;
      const prize = bestDirector(clause, sentence);
      if (prize.length > 0) return prize;
      if (verb.passive) return [];
      // "Producers A and B, who made FILM".
      const byProducers = sentence.nodes
        .slice(0, clause.at)
        .some(
          (node) => node.kind === 'np' && /^(?:producers?|writers?|screenwriters?)$/.test(node.noun ?? ''),
        );
      const people = peopleIn(clause.subjects).filter(
        ({ name }) =>
          !article.isActor(name) &&
          (article.isDirector(name) || (/^(?:make|shoot|remake)$/.test(verb.lemma) && !byProducers)),
      );
      if (people.length === 0) return [];
      const made =
        /^(?:make|premiere|showcase|bring|present|shoot|film|release|deliver|complete|finish|unveil|remake)$/.test(
          verb.lemma,
        );
      const went =
        /^(?:go|go on|return|follow|continue|find|debut|win|score|break|come|make|become|have|gain|earn|achieve|enjoy|jump|leap|move)$/.test(
          verb.lemma,
        );
      // "made his first film": as an actor as well as may be.
      if (
        verb.lemma === 'make' &&
        clause.objects.some(({ phrase }) => phrase.owner?.pronoun) &&
        !people.every(({ name }) => article.isDirector(name))
      )
        return [];
      // "Winter Harbour, which Okoro made in 2005".
      const relative =
        /^(?:make|shoot|film|remake)$/.test(verb.lemma) &&
        verb.form === 'finite' &&
        clause.objects.length === 0
          ? filmsIn(clause.others).slice(0, 1)
          : [];
      const objects = made || verb.lemma === 'win' ? [...filmsIn(clause.objects), ...relative] : [];
      const along =
        went && people.every(({ name }) => article.isDirector(name))
          ? clause.complements
              .filter(({ prep }) => /^(?:with|from|to|into|for|on)$/.test(prep))
              .flatMap(({ members }) => filmsIn(members))
          : [];
      if (verb.lemma === 'win' && objects.length > 0) return [];
      return credits(
        sentence,
        id,
        'director',
        [...objects, ...along],
        people,
        clause,
        clauseSpan(clause, sentence.nodes),
      );
    });
  },
};

/** "was named best director for FILM", "took the director's prize for FILM". */
function bestDirector(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, subjects, objects, complements } = clause;
  if (
    verb.negative ||
    !/^(?:win|name|judge|choose|vote|take|collect|receive|earn|get|scoop|honour|honor|nominate|shortlist|crown|pick|select|be|claim|land)$/.test(
      verb.lemma,
    )
  )
    return [];
  const told = [
    ...objects,
    ...complements.filter(({ prep }) => prep === 'as' || prep === 'for').flatMap(({ members }) => members),
  ];
  const prize = told.some(
    ({ phrase }) =>
      (phrase.noun === 'director' &&
        phrase.name === null &&
        (phrase.words.some(({ lower }) => lower === 'best') ||
          isLink(sentence.nodes[sentence.nodes.indexOf(phrase) - 1], 'adv', 'best'))) ||
      (/^(?:prize|award|oscar|bafta|trophy|honours?|nomination)$/.test(phrase.noun ?? '') &&
        (phrase.words.some(({ lower }) => /^(?:directing|director|director's|best-director)$/.test(lower)) ||
          /^directors?$/.test(phrase.owner?.noun ?? ''))),
  );
  if (!prize) return [];
  const films = complements
    .filter(({ prep }) => prep === 'for' || prep === 'with')
    .flatMap(({ members }) => filmsIn(members));
  const named = subjects.filter(({ name }) => name?.kind === 'person');
  return credits(
    sentence,
    id,
    'director',
    films.slice(0, 1),
    peopleIn(named),
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}
