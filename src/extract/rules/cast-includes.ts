import type { Clause } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { complementsAt, listAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import { atPremiere } from '../reading/at-premiere.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { partIn } from '../reading/parts.ts';
import { filmOf, filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-includes';

const castNoun = /^(?:cast|ensemble|line-up|lineup|co-stars|stars|newcomers|additions|others|players)$/;

/** "The cast (of FILM) includes A and B", "A and B round out the cast", "Starring: A, B", "A joins the cast". */
export const castIncludes: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film', 'topic'] },
    { words: 'cast,ensemble,line-up,lineup,co-stars,stars,newcomers,additions,others,players,:' },
  ],
  examples: [
    {
      text: 'The film Winter Harbour features an ensemble cast of newcomers, including Jo Hart and Ian Moss.',
      reads: ['Winter Harbour | castMember | Jo Hart', 'Winter Harbour | castMember | Ian Moss'],
    },
    {
      text: 'The film Winter Harbour has an ensemble cast led by Anna Field as Greta Voss, alongside Jo Hart.',
      reads: [
        'Winter Harbour | castMember | Anna Field | Greta Voss',
        'Winter Harbour | castMember | Jo Hart',
      ],
    },
    {
      text: 'The sequel Salt Road 2 opens in May. Newcomers to the cast include Jo Hart and Ian Moss.',
      reads: ['Salt Road 2 | castMember | Jo Hart', 'Salt Road 2 | castMember | Ian Moss'],
    },
    {
      text: 'The film Winter Harbour stars an ensemble cast that includes Anna Field and Peter Lund as a group of smugglers.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: 'The film Winter Harbour opens in May. The cast also include Jo Hart and Ian Moss.',
      reads: ['Winter Harbour | castMember | Jo Hart', 'Winter Harbour | castMember | Ian Moss'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. The cast also includes Anna Field and Peter Lund.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: 'The cast of the comedy Salt Road features Mark Bell as Captain Ash.',
      reads: ['Salt Road | castMember | Mark Bell | Captain Ash'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Anna Field and Peter Lund round out the cast.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Anna Field and Peter Lund are in the cast.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: 'The thriller Winter Harbour is a treat. Director: Jane Okoro Starring: Anna Field, Peter Lund',
      reads: ['Winter Harbour | castMember | Peter Lund'],
    },
  ],
  counterExamples: [
    'The sitcom Low Tide returns. The cast includes Anna Field.',
    'The guests at the premiere of the thriller Winter Harbour included Anna Field.',
    'Anna Field and Peter Lund were among the stars at the premiere of the thriller Winter Harbour.',
    'Stars including Peter Lund attended the premiere of the thriller Winter Harbour.',
  ],
  read: (sentence) => [
    ...(sentence.clauses.some(atPremiere)
      ? []
      : sentence.clauses.flatMap((clause) => [
          ...includes(clause, sentence),
          ...joins(clause, sentence),
          ...among(clause, sentence),
        ])),
    ...labels(sentence),
  ],
};

const isCast = (phrase: NounPhrase) =>
  phrase.name === null &&
  castNoun.test(phrase.noun ?? '') &&
  !phrase.words.some(
    (word) =>
      /^(?:tv|television|pop|rock|hollywood|bollywood|film|movie|other|many|big)$/.test(word.lower) &&
      phrase.noun !== 'cast',
  );

/** The film of "the cast": named behind it or before it, or the sentence's. */
function filmOfCast(phrase: NounPhrase, sentence: ReadingSentence): Name[] {
  const { nodes } = sentence;
  const { complements } = complementsAt(nodes, placeOf(phrase, nodes) + 1);
  const of = complements.filter(({ prep }) => /^(?:of|for|in)$/.test(prep));
  const named = of.flatMap(({ members }) => filmsIn(members));
  if (named.length > 0) return named;
  if (
    of.some(({ members }) =>
      members.some(({ phrase: each }) => each.name !== null && each.name.kind !== 'place'),
    )
  )
    return [];
  const within = phrase.mentions.filter((mention) => mention.kind === 'film').map((mention) => mention.name);
  if (within.length > 0) return within.slice(0, 1);
  const owner = phrase.owner ? filmOf(phrase.owner) : null;
  if (owner) return [owner];
  return sentence.topic ? [sentence.topic] : [];
}

function includes(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (!/^(?:include|feature|comprise|boast|be|number|consist)$/.test(verb.lemma) || verb.passive) return [];
  // "a cast of newcomers, including A", "a cast of actors consisting of A"
  const cast =
    clause.subjects.find(isCast) ??
    (verb.form === 'ing'
      ? clause.others.find((phrase) => phrase.noun === 'cast' && isCast(phrase))
      : undefined);
  const people = peopleIn([
    ...clause.objects,
    ...clause.complements
      .filter(({ prep }) => prep === 'of' || prep === 'including')
      .flatMap(({ members }) => (verb.lemma === 'be' ? [] : members)),
  ]);
  if (!cast || people.length === 0) return [];
  if (verb.lemma === 'be' && !/^(?:stars|others|co-stars|newcomers|players|additions)$/.test(cast.noun ?? ''))
    return [];
  return credits(
    sentence,
    id,
    'castMember',
    filmOfCast(cast, sentence).slice(0, 1),
    people.map(({ name, as }) => ({ name, part: partIn(as, sentence.article.text) })),
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}

function joins(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  // "The cast is joined by A".
  if (
    /^(?:join|lead|head|top|complete|round out)$/.test(verb.lemma) &&
    (verb.passive || verb.form === 'participle') &&
    clause.subjects.some(isCast)
  ) {
    const by = peopleIn(
      clause.complements.filter(({ prep }) => prep === 'by').flatMap(({ members }) => members),
    );
    const beside = peopleIn(
      clause.complements.filter(({ prep }) => prep === 'alongside').flatMap(({ members }) => members),
    );
    const cast = clause.subjects.find(isCast);
    return cast
      ? credits(
          sentence,
          id,
          'castMember',
          filmOfCast(cast, sentence).slice(0, 1),
          [...by, ...beside].map(({ name, as }) => ({ name, part: partIn(as, sentence.article.text) })),
          clause,
          clauseSpan(clause, sentence.nodes),
        )
      : [];
  }
  if (!/^(?:join|round out|complete|lead|head|top)$/.test(verb.lemma) || verb.passive) return [];
  const cast = clause.objects
    .map(({ phrase }) => phrase)
    .find((phrase) => phrase.noun === 'cast' || phrase.noun === 'ensemble' || phrase.noun === 'line-up');
  if (!cast) return [];
  const people = peopleIn(clause.subjects.length > 0 ? clause.subjects : clause.others);
  const part = clause.complements.find(({ prep }) => prep === 'as')?.members[0]?.phrase ?? null;
  const casting: Partial<Finding> = verb.lemma === 'join' ? { casting: 'joining' } : {};
  return credits(
    sentence,
    id,
    'castMember',
    filmOfCast(cast, sentence).slice(0, 1),
    people.map(({ name, as }) => ({ name, part: partIn(as ?? part, sentence.article.text) })),
    clause,
    clauseSpan(clause, sentence.nodes),
    casting,
  );
}

/** "A and B are in the cast", "A is among the players". */
function among(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (verb.lemma !== 'be' || verb.form !== 'finite' || verb.negative) return [];
  const cast = clause.complements
    .filter(({ prep }) => prep === 'in' || prep === 'among')
    .flatMap(({ members }) => members)
    .find(({ phrase }) => isCast(phrase) && phrase.noun !== 'others')?.phrase;
  return cast
    ? credits(
        sentence,
        id,
        'castMember',
        filmOfCast(cast, sentence).slice(0, 1),
        peopleIn(clause.subjects).map(({ name }) => ({ name })),
        clause,
        clauseSpan(clause, sentence.nodes),
      )
    : [];
}

/** "Starring: A, B", "Director: C", as reviews end with. */
function labels(sentence: ReadingSentence): Finding[] {
  const { nodes, topic, article } = sentence;
  const film = topic ?? article.main;
  if (!film) return [];
  return nodes.flatMap((node, i): Finding[] => {
    if (!isLink(nodes[i + 1], 'mark', ':') || !isPhrase(nodes[i + 2])) return [];
    const label =
      node.kind === 'vg'
        ? node.lemma
        : isPhrase(node) && node.determiner === null && node.owner === null
          ? (node.words.at(-1)?.lower ?? '')
          : '';
    const property = /^(?:star|starring|cast|stars)$/.test(label)
      ? 'castMember'
      : /^(?:director|direct|directors)$/.test(label)
        ? 'director'
        : /^(?:writer|writers|screenplay|script)$/.test(label)
          ? 'screenwriter'
          : /^producers?$/.test(label)
            ? 'producer'
            : null;
    if (!property) return [];
    const list = listAt(nodes, i + 2);
    const people = peopleIn(list.members).map(({ name, as }) => ({ name, part: partIn(as, article.text) }));
    return credits(sentence, id, property, [film], people, null, spanOf(node, nodes[list.to - 1]));
  });
}
