import type { Property } from '../../model/statement.ts';
import type { Clause } from '../clauses/clause.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Name } from '../names/name.ts';
import { complementsAt, listAt, type Member } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import { atPremiere } from '../reading/at-premiere.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { partIn } from '../reading/parts.ts';
import { filmOf, filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-includes';

const nouns = 'cast,ensemble,line-up,lineup,co-stars,stars,newcomers,additions,others,players';
const castNouns = new Set(nouns.split(','));
const wholeCasts = wordSet('cast ensemble line-up');
/** "TV stars", "many others": of no one film. */
const ofAnywhere = wordSet('tv television pop rock hollywood bollywood film movie other many big');
const including = wordSet('include feature comprise boast number consist');
const joining = new Set(['join', 'lead', 'head', 'top', 'complete', 'round out']);
const filmPreps = wordSet('of for in');
const ofPreps = wordSet('of including');
const byPreps = wordSet('by alongside');
const asPreps = wordSet('as');
const amongPreps = wordSet('in among');
const labelled: readonly (readonly [ReadonlySet<string>, Property])[] = [
  [wordSet('star starring cast stars'), 'castMember'],
  [wordSet('director direct directors'), 'director'],
  [wordSet('writer writers screenplay script'), 'screenwriter'],
  [wordSet('producer producers'), 'producer'],
];

/** "The cast (of FILM) includes A and B", "A and B round out the cast", "Starring: A, B", "A joins the cast". */
export const castIncludes: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film', 'topic'] }, { words: `${nouns},:` }],
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
    {
      text: 'The thriller Winter Harbour is a hit. The comedy Salt Road opens in May. Its big cast includes Ian Moss. The Winter Harbour cast includes Anna Field. Winter Harbour’s newcomers include Jo Hart.',
      reads: [
        'Salt Road | castMember | Ian Moss',
        'Winter Harbour | castMember | Anna Field',
        'Winter Harbour | castMember | Jo Hart',
      ],
    },
    {
      text: 'The film Winter Harbour features a cast of smugglers from Oslo, consisting of Jo Hart and Ian Moss.',
      reads: ['Winter Harbour | castMember | Jo Hart', 'Winter Harbour | castMember | Ian Moss'],
    },
    {
      text: 'The thriller Winter Harbour is a hit. The stars in Oslo are Jo Hart and Ian Moss. Peter Lund is among the other newcomers. Mark Bell is among the cast.',
      reads: [
        'Winter Harbour | castMember | Jo Hart',
        'Winter Harbour | castMember | Ian Moss',
        'Winter Harbour | castMember | Mark Bell',
      ],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Jo Hart joins the cast as Greta Voss. Anna Field leads the cast as a spy.',
      reads: [
        'Winter Harbour | castMember | Jo Hart | Greta Voss | joining',
        'Winter Harbour | castMember | Anna Field | a spy',
      ],
    },
    {
      text: 'The thriller Winter Harbour is a treat. Writer: Tom Reyes. Producers: Mark Bell and Jo Hart. Starring: Anna Field as Greta Voss. Guests: Ian Moss',
      reads: [
        'Winter Harbour | screenwriter | Tom Reyes',
        'Winter Harbour | producer | Mark Bell',
        'Winter Harbour | producer | Jo Hart',
        'Winter Harbour | castMember | Anna Field | Greta Voss',
      ],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour is a hit. The stars of the sitcom Low Tide include Anna Field.',
    'The thriller Winter Harbour is a hit. Other pop stars include Jo Hart.',
    'The thriller Winter Harbour is a hit. Its fans include Jo Hart.',
    'The thriller Winter Harbour is a hit. Its stars are friends of Jo Hart.',
    'The thriller Winter Harbour is a hit. Its stars thanked Jo Hart.',
    'The thriller Winter Harbour is a hit. The cast was hired by Ian Moss, who met the cast.',
    'The thriller Winter Harbour is a hit. Jo Hart leads the way and stood among the cast.',
    'The thriller Winter Harbour is a hit. Jo Hart was a critic for the Post, among others.',
    'The thriller Winter Harbour is a hit. Jo Hart is in Oslo to meet the cast.',
    'The thriller Winter Harbour is a treat. Guests: Jo Hart',
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

const isCast = ({ noun, words }: NounPhrase) =>
  castNouns.has(noun ?? '') && (noun === 'cast' || !words.some(({ lower }) => ofAnywhere.has(lower)));

/** The film of "the cast": named behind it or before it, or the sentence's. */
function filmOfCast(phrase: NounPhrase, { nodes, topic }: ReadingSentence): Name | null {
  const behind = complementsAt(nodes, placeOf(phrase, nodes) + 1)
    .complements.filter(({ prep }) => filmPreps.has(prep))
    .flatMap(({ members }) => members);
  const [named] = filmsIn(behind);
  if (named) return named;
  if (behind.some((member) => member.phrase.name && member.phrase.name.kind !== 'place')) return null;
  return (phrase.owner && filmOf(phrase.owner)) ?? topic;
}

function found(
  cast: NounPhrase | undefined,
  people: readonly (Member | NounPhrase)[],
  clause: Clause,
  sentence: ReadingSentence,
  part: NounPhrase | null = null,
  extra: Partial<Finding> = {},
): Finding[] {
  const { nodes, article } = sentence;
  return cast
    ? credits(
        sentence,
        id,
        'castMember',
        [filmOfCast(cast, sentence)],
        peopleIn(people).map(({ name, as }) => ({ name, part: partIn(as ?? part, article.text) })),
        clause,
        clauseSpan(clause, nodes),
        extra,
      )
    : [];
}

/** Those behind one of the prepositions. */
const membersBehind = ({ complements }: Clause, preps: ReadonlySet<string>) =>
  complements.flatMap(({ prep, members }) => (preps.has(prep) ? members : []));

function includes(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, subjects, others, objects } = clause;
  // "a cast of newcomers, including A", "a cast of actors consisting of A"
  const cast = [...subjects, ...others].find(isCast);
  if (verb.lemma === 'be') return found(cast, objects, clause, sentence);
  return including.has(verb.lemma)
    ? found(cast, [...objects, ...membersBehind(clause, ofPreps)], clause, sentence)
    : [];
}

function joins(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, subjects, objects } = clause;
  if (!joining.has(verb.lemma)) return [];
  const joined = objects.find(({ phrase }) => wholeCasts.has(phrase.noun ?? ''))?.phrase;
  const [as] = membersBehind(clause, asPreps);
  return [
    // "The cast is joined by A".
    ...found(subjects.find(isCast), membersBehind(clause, byPreps), clause, sentence),
    ...found(
      joined,
      subjects,
      clause,
      sentence,
      as?.phrase,
      verb.lemma === 'join' ? { casting: 'joining' } : {},
    ),
  ];
}

/** "A and B are in the cast", "A is among the players". */
function among(clause: Clause, sentence: ReadingSentence): Finding[] {
  const cast = membersBehind(clause, amongPreps).find(
    ({ phrase }) => isCast(phrase) && phrase.noun !== 'others',
  )?.phrase;
  return clause.verb.lemma === 'be' ? found(cast, clause.subjects, clause, sentence) : [];
}

/** "Starring: A, B", "Director: C", as reviews end with. */
function labels(sentence: ReadingSentence): Finding[] {
  const { nodes, topic, article } = sentence;
  return nodes.flatMap((node, i): Finding[] => {
    if (!isLink(nodes[i + 1], 'mark', ':')) return [];
    const label = isPhrase(node) ? node.words.at(-1)?.lower : isVerb(node) ? node.lemma : '';
    const property = labelled.find(([words]) => words.has(label ?? ''))?.[1];
    if (!property) return [];
    const list = listAt(nodes, i + 2);
    const people = peopleIn(list.members).map(({ name, as }) => ({ name, part: partIn(as, article.text) }));
    return credits(sentence, id, property, [topic], people, null, spanOf(node, nodes[list.to - 1]));
  });
}
