import { type Clause, complement } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { complementsAt, listAt } from '../phrases/lists.ts';
import { isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import { namesOtherWork } from '../reading/film-of-clause.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { jobNouns, jobOf } from '../reading/jobs.ts';
import { filmOf, filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'job-held-by';

/** "The producers are A and B", "the director is A", "A is on board as a producer", "producer A said" where one film is talked of. */
export const jobHeldBy: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film', 'topic'] }, { words: jobNouns }],
  examples: [
    {
      text: 'The thriller Winter Harbour opens in May. Jane Okoro replaces Tom Reyes as director.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Its producers are Ed Stone and Al Lowe.',
      reads: ['Winter Harbour | producer | Ed Stone', 'Winter Harbour | producer | Al Lowe'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Producers include Ed Stone.',
      reads: ['Winter Harbour | producer | Ed Stone'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Ed Stone is on board as a producer.',
      reads: ['Winter Harbour | producer | Ed Stone'],
    },
    {
      text: 'Ed Stone is attached as producer of the thriller Winter Harbour.',
      reads: ['Winter Harbour | producer | Ed Stone'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Producer Ed Stone was pleased that the film is ready.',
      reads: ['Winter Harbour | producer | Ed Stone'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Ed Stone and Al Lowe are the producers.',
      reads: ['Winter Harbour | producer | Ed Stone', 'Winter Harbour | producer | Al Lowe'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. Tom Reyes was replaced as director.',
    'The thriller Winter Harbour opens in May. Ed Stone is a producer and lives in Oslo.',
    'The thriller Winter Harbour opens in May. Guests included Ed Stone.',
    'The thriller Winter Harbour opens in May. Record producer Ed Stone was pleased with the film.',
    'The thriller Winter Harbour opens in May. One director who disliked it is Jane Okoro.',
    'The sitcom Low Tide returns in May. Its producers are Ed Stone and Al Lowe.',
    'The thriller Winter Harbour opens in May. Ed Stone was replaced as producer.',
  ],
  read(sentence) {
    return [
      ...sentence.clauses.flatMap((clause) => [
        ...are(clause, sentence),
        ...theyAre(clause, sentence),
        ...onBoardAs(clause, sentence),
      ]),
      ...sentence.nodes.flatMap((node, i) => (isPhrase(node) ? producerHere(node, i, sentence) : [])),
    ];
  },
};

const wordsBefore = (phrase: NounPhrase) => phrase.words.slice(0, -1).map((word) => word.lower);

/** The film whose job a phrase speaks of: its owner's, the one behind "of", or the sentence's. */
function filmOfJob(phrase: NounPhrase, sentence: ReadingSentence): Name | null {
  const owner = phrase.owner;
  if (owner) return filmOf(owner);
  const at = placeOf(phrase, sentence.nodes);
  const [next] = complementsAt(sentence.nodes, at + 1).complements;
  if (next && /^(?:of|on|for|behind)$/.test(next.prep)) return filmsIn(next.members)[0] ?? null;
  return sentence.topic;
}

/** "The producers are A and B." */
function are(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, subjects, objects } = clause;
  const [subject] = subjects;
  if (subjects.length !== 1 || !subject || subject.name || !/^(?:be|include)$/.test(verb.lemma)) return [];
  if (verb.passive || verb.negative || namesOtherWork(clause)) return [];
  const job = jobOf(subject.noun, wordsBefore(subject));
  const behind = /^(?:director|screenwriter|producer|crewMember)$/.test(job?.property ?? '');
  if (!job || !behind || /^(?:an?|another)$/.test(subject.determiner ?? '')) return [];
  if (wordsBefore(subject).some((word) => /^(?:one|other|favou?rite|former|first|best)$/.test(word)))
    return [];
  const first = objects[0];
  if (first?.phrase.name?.kind !== 'person') return [];
  const film = filmOfJob(subject, sentence);
  return credits(
    sentence,
    id,
    job.property,
    [film],
    peopleIn(objects),
    clause,
    clauseSpan(clause, sentence.nodes),
    job.role ? { role: job.role } : {},
  );
}

/** "A and B are the producers", "A is among the producers", "A is a producer here". */
function theyAre(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, subjects, objects, complements } = clause;
  if (verb.lemma !== 'be' || verb.negative || verb.passive || namesOtherWork(clause)) return [];
  const among = complements.find(({ prep }) => prep === 'among');
  const phrase = objects[0]?.phrase ?? among?.members[0]?.phrase;
  if (!phrase || phrase.name || phrase.owner?.name?.kind === 'person') return [];
  const job = jobOf(phrase.noun, wordsBefore(phrase));
  if (!job || !/^(?:screenwriter|producer)$/.test(job.property)) return [];
  // "is a producer": by trade, unless it is said of a film.
  const plural = /s$/.test(phrase.noun ?? '');
  if (!plural && phrase.determiner !== 'the' && !filmOf(phrase.owner ?? phrase)) return [];
  if (wordsBefore(phrase).some((word) => !/^(?:co|fellow|only|sole|film's|its|the|main)$/.test(word)))
    return [];
  const other = complements.some(
    ({ prep, members }) =>
      /^(?:of|on|for|at|behind)$/.test(prep) && members.some((member) => filmOf(member.phrase) === null),
  );
  const same = complements.some(({ members }) =>
    members.some((each) => each.phrase.words.some(({ lower }) => lower === 'same')),
  );
  const film = filmOfJob(phrase, sentence);
  if (same || other || !film || (!among && verb.tense === 'past' && !phrase.owner && film !== sentence.topic))
    return [];
  const people = peopleIn(subjects).filter((person) => person.phrase.name !== null);
  return credits(sentence, id, job.property, [film], people, clause, clauseSpan(clause, sentence.nodes));
}

/** "A is on board as a producer", "A is attached as director of FILM". */
function onBoardAs(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, subjects } = clause;
  if (
    !/^(?:be|come|join|attach|serve|act|sign on|return|remain|bring|hire|credit|replace|succeed|take over)$/.test(
      verb.lemma,
    )
  )
    return [];
  const as = complement(clause, 'as');
  // "replaces B as director": what stands behind B is A's job.
  const job =
    as?.members[0]?.phrase ?? (/^(?:replace|succeed)$/.test(verb.lemma) ? clause.objects[0]?.as : undefined);
  if (!job || job.name || namesOtherWork(clause)) return [];
  const held = jobOf(job.noun, wordsBefore(job));
  if (!held || !/^(?:director|screenwriter|producer)$/.test(held.property)) return [];
  if (verb.lemma === 'be' && !clause.complements.some(({ prep }) => prep === 'on')) return [];
  // "is replaced by A as director": A is, and the subject is not.
  if (/^(?:replace|succeed)$/.test(verb.lemma) && verb.passive) return [];
  const named = clause.complements
    .filter(({ prep }) => /^(?:of|on|for|to)$/.test(prep))
    .flatMap(({ members }) => filmsIn(members));
  const films = named.length > 0 ? named : filmsIn(clause.objects);
  const other = clause.complements.some(
    ({ prep, members }) =>
      /^(?:of|for|at)$/.test(prep) && members.some(({ phrase }) => filmOf(phrase) === null),
  );
  if (films.length === 0 && (other || verb.tense === 'past')) return [];
  return credits(
    sentence,
    id,
    held.property,
    films.length > 0 ? films : [sentence.topic],
    peopleIn(subjects),
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}

/** "producer A said", "producers A and B": of the film that the article is about. */
function producerHere(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { article, topic, nodes } = sentence;
  if (!topic || topic !== article.main || phrase.name?.kind !== 'person' || phrase.owner) return [];
  if (!/^(?:co-)?producers?$/.test(phrase.noun ?? '') || phrase.determiner === 'a') return [];
  const before = wordsBefore(phrase);
  if (before.some((word) => !/^(?:film|movie|british|american|french|indian|and|its|the)$/.test(word)))
    return [];
  if (phrase.mentions.some((mention) => mention !== phrase.name)) return [];
  const people = /s$/.test(phrase.noun ?? '') ? peopleIn(listAt(nodes, at).members) : peopleIn([phrase]);
  return credits(sentence, id, 'producer', [topic], people, null, spanOf(phrase, people.at(-1)?.phrase));
}
