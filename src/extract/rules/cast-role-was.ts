import { type Clause, complement } from '../clauses/clause.ts';
import { complementsAt } from '../phrases/lists.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import { filmsNamed } from '../reading/film-of-clause.ts';
import { clauseSpan, credits } from '../reading/findings.ts';
import { partIn } from '../reading/parts.ts';
import { filmOf, filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-role-was';

/** "A, whose latest role was B in FILM", "his first part came in FILM", "her big break was in FILM", "the role of B went to A". */
export const castRoleWas: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film', 'topic'] },
    {
      words:
        'lead,roles,role,parts,part,break,breakthrough,debut,appearances,appearance,performances,performance,credits',
    },
  ],
  examples: [
    {
      text: 'The role of Greta Voss in the thriller Winter Harbour went to Anna Field.',
      reads: ['Winter Harbour | castMember | Anna Field | Greta Voss'],
    },
    {
      text: 'Anna Field, whose latest role was Greta Voss in the thriller Winter Harbour, has married.',
      reads: ['Winter Harbour | castMember | Anna Field | Greta Voss'],
    },
    {
      text: 'Peter Lund is an actor. His first role came in the film Salt Road.',
      reads: ['Salt Road | castMember | Peter Lund'],
    },
    {
      text: 'Anna Field’s first role was as Greta Voss in the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Anna Field | Greta Voss'],
    },
    {
      text: 'The comedy Salt Road opens in May. The lead of the thriller Winter Harbour was handed to Anna Field.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'The comedy Salt Road opens in May. The role of Greta Voss went to Jo Hart.',
      reads: ['Salt Road | castMember | Jo Hart | Greta Voss'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. The part of the score that was cut went to Jo Hart.',
    'Anna Field, whose first role was in the sitcom Low Tide, liked the film.',
    'The thriller Winter Harbour opens in May. The part went to Jo Hart.',
    'The role of Greta Voss in the thriller Winter Harbour gave new hope to Anna Field.',
    'The role of Greta Voss in the thriller Winter Harbour was offered to Anna Field.',
    'The award for the best role in the thriller Winter Harbour went to Anna Field.',
    'Anna Field’s first stage role was as Greta Voss in a version of the thriller Winter Harbour.',
    'Anna Field’s best friend was in the film Salt Road and got her a role in another.',
    'Peter Lund is an actor. His role grew in the film Salt Road.',
    'Peter Lund is an actor. His next role will not be in the film Salt Road.',
  ],
  read: (sentence) =>
    sentence.clauses.flatMap((clause) => [...wentTo(clause, sentence), ...roleWas(clause, sentence)]),
};

const work = /^(?:roles?|parts?|break|breakthrough|debut|appearances?|performances?|credits)$/;
const telling = /^(?:be|come|arrive|include|follow)$/;
const otherWork = /^(?:stage|tv|television|directorial|directing|broadway)$/;

/** "A's latest role was B in FILM", "his big break came in FILM". */
function roleWas(clause: Clause, sentence: ReadingSentence): Finding[] {
  const subject = clause.subjects.find(({ noun }) => work.test(noun ?? ''));
  if (
    !subject?.owner ||
    !telling.test(clause.verb.lemma) ||
    subject.words.some(({ lower }) => otherWork.test(lower))
  )
    return [];
  const role = clause.objects[0]?.phrase ?? complement(clause, 'as')?.members[0]?.phrase ?? null;
  const part = partIn(role, sentence.article.text);
  return credits(
    sentence,
    id,
    'castMember',
    filmsNamed(clause),
    peopleIn([subject.owner]).map(({ name }) => ({ name, part })),
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}

const given = /^(?:give|award|hand)$/;
const onePart = /^(?:role|part|lead)$/;

/** "The role of Greta Voss (in FILM) went to A", "the part has gone to A". */
function wentTo(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  const subject = clause.subjects.find(({ noun }) => onePart.test(noun ?? ''));
  if (!subject || !(verb.lemma === 'go' || (verb.passive && given.test(verb.lemma)))) return [];
  const said = complementsAt(sentence.nodes, placeOf(subject, sentence.nodes) + 1).complements;
  const of = said.find(({ prep }) => prep === 'of')?.members[0]?.phrase ?? null;
  // "The lead of FILM" is no part of that name.
  const part = of && filmOf(of) === null ? partIn(of, sentence.article.text) : null;
  const [film = of ? sentence.topic : null] = said.flatMap(({ members }) => filmsIn(members));
  return credits(
    sentence,
    id,
    'castMember',
    [film],
    peopleIn(complement(clause, 'to')?.members ?? []).map(({ name }) => ({ name, part })),
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}
