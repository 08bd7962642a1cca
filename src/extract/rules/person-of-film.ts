import type { Property } from '../../model/statement.ts';
import type { Clause } from '../clauses/clause.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Name } from '../names/name.ts';
import { complementsAt, listAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { credits, type Span, spanOf } from '../reading/findings.ts';
import { isWriterDirector, type Job, jobNouns, jobOf } from '../reading/jobs.ts';
import { filmOf, filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'person-of-film';

/** "FILM star A", "the film's director A", "A, star of FILM", "the director of FILM, A". */
export const personOfFilm: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film'] }, { words: `${jobNouns},of` }],
  examples: [
    {
      text: 'The thriller Winter Harbour was a hit. Winter Harbour star Anna Field has married.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'The film Salt Road opens in May. The director of the film, Jane Okoro, was born in Oslo.',
      reads: ['Salt Road | director | Jane Okoro'],
    },
    {
      text: 'Anna Field, the star of the thriller Winter Harbour, has married.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'The comedy Salt Road opens in May. Its writer Tom Reyes lives in Oslo.',
      reads: ['Salt Road | screenwriter | Tom Reyes'],
    },
    {
      text: 'The film Salt Road opens in May. Its executive producer Mark Bell and its writer-director Jane Okoro live in Oslo.',
      reads: [
        'Salt Road | crewMember | Mark Bell | executive producer',
        'Salt Road | director | Jane Okoro',
        'Salt Road | screenwriter | Jane Okoro',
      ],
    },
    {
      text: 'The film Salt Road opens in May. There was an award for its director, Jane Okoro.',
      reads: ['Salt Road | director | Jane Okoro'],
    },
    {
      text: 'The stars of the film Salt Road, Anna Field and Peter Lund, know Jo Hart – a producer on the thriller Winter Harbour.',
      reads: [
        'Salt Road | castMember | Anna Field',
        'Salt Road | castMember | Peter Lund',
        'Winter Harbour | producer | Jo Hart',
      ],
    },
    {
      text: '“It rained,” said Peter Lund of the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: '“It rained,” said writer Tom Reyes of the thriller Winter Harbour.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes'],
    },
    {
      text: 'Mark Bell and Jo Hart are producers on the film Salt Road.',
      reads: ['Salt Road | producer | Mark Bell', 'Salt Road | producer | Jo Hart'],
    },
  ],
  counterExamples: [
    'Director Jane Okoro lives in Oslo. “It rained,” said Okoro of the thriller Winter Harbour.',
    'Novelist Ann Lisle lives in Oslo. “It rained,” said Lisle of the thriller Winter Harbour.',
    'It was the first meeting of actor Peter Lund and director Jane Okoro since the thriller Winter Harbour.',
    'It was the first time for actor Peter Lund in the thriller Winter Harbour.',
    'Jane Okoro has been a director since the film Salt Road.',
    'Jo Hart wants to be the star of the film Salt Road.',
    'Jo Hart met the stars of the film Salt Road and liked the director of the film.',
    'The film Salt Road opens in May. Jo Hart likes it. Unlike the star of the film, she lives in Oslo.',
    'Jo Hart is a guest and met the stars of the film Salt Road.',
    'Anna Field, star of the sitcom Low Tide, liked the film.',
    'The thriller Winter Harbour opens in May. Museum director Jane Okoro liked it.',
  ],
  read: (sentence) =>
    sentence.nodes.flatMap((node, i) =>
      isPhrase(node) ? [...within(node, sentence), ...beside(node, i, sentence)] : [],
    ),
};

const filmPreps = wordSet('of behind on for in from');

const jobIn = ({ noun, words }: NounPhrase) =>
  jobOf(
    noun,
    words.slice(0, -1).map(({ lower }) => lower),
  );

function found(
  sentence: ReadingSentence,
  job: Job,
  films: readonly (Name | null)[],
  people: readonly { name: Name }[],
  { noun }: NounPhrase,
  span: Span,
  clause: Clause | null = null,
): Finding[] {
  const extra = job.role ? { role: job.role } : {};
  const properties: Property[] = isWriterDirector(noun) ? [job.property, 'screenwriter'] : [job.property];
  return properties.flatMap((property) =>
    credits(sentence, id, property, films, people, clause, span, extra),
  );
}

/** The film is in the phrase itself. */
function within(phrase: NounPhrase, sentence: ReadingSentence): Finding[] {
  const job = jobIn(phrase);
  if (!job || !phrase.name) return [];
  const film = phrase.mentions.findLast(({ kind }) => kind === 'film')?.name ?? ownerFilm(phrase);
  return found(sentence, job, [film], peopleIn([phrase]), phrase, spanOf(phrase));
}

const ownerFilm = ({ owner }: NounPhrase) => (owner ? filmOf(owner) : null);

/** "A, star of FILM": the film hangs on a noun beside the name. */
function beside(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  const { complements, to } = complementsAt(nodes, at + 1);
  const [first] = complements;
  const span = spanOf(phrase, nodes[to - 1]);
  const job = jobIn(phrase);
  if (phrase.name) {
    // "Mark Bell of FILM": seen in it, unless the article shows that he makes films.
    const people = peopleIn([phrase]).filter(
      ({ name }) => job || !(article.isDirector(name) || article.isAuthor(name)),
    );
    // "star Anna Field of Salt Road"; "actor Nick Hill in Salt Road" may only be where he is seen.
    return first?.prep === 'of'
      ? found(sentence, job ?? { property: 'castMember' }, filmsIn(first.members), people, phrase, span)
      : [];
  }
  if (!job) return [];
  const owner = ownerFilm(phrase);
  // "an award for its director, A": the film stands before.
  const films = owner
    ? [owner]
    : complements.flatMap(({ prep, members }) => (filmPreps.has(prep) ? filmsIn(members) : []));
  const before = nodes[at - 2];
  if (isLink(nodes[at - 1], 'mark', ',', '-') && isPhrase(before)) {
    const people = peopleIn([before]);
    if (people.length > 0) return found(sentence, job, films, people, phrase, spanOf(before, nodes[to - 1]));
  }
  if (isLink(nodes[to], 'mark', ',', '-')) {
    const list = listAt(nodes, to + 1);
    const people = peopleIn(list.members).filter((person) => person.phrase.name);
    if (people.length > 0)
      return found(sentence, job, films, people, phrase, spanOf(phrase, nodes[list.to - 1]));
  }
  // "A is the director of FILM".
  return sentence.clauses.flatMap((clause) =>
    clause.verb.lemma === 'be' && clause.objects.some((member) => member.phrase === phrase)
      ? found(
          sentence,
          job,
          films,
          peopleIn(clause.subjects),
          phrase,
          spanOf(clause.subjects[0], nodes[to - 1]),
          clause,
        )
      : [],
  );
}
