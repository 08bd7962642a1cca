import { type Clause, complement } from '../clauses/clause.ts';
import { complementsAt } from '../phrases/lists.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import { filmsNamed } from '../reading/film-of-clause.ts';
import { clauseSpan, credits } from '../reading/findings.ts';
import { partIn } from '../reading/parts.ts';
import { filmsIn, peopleIn, personOf } from '../reading/people-and-films.ts';
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
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. The part of the score that was cut went to Jo Hart.',
    'Anna Field, whose first role was in the sitcom Low Tide, liked the film.',
    'Peter Lund is an actor. His next role will not be in the film Salt Road.',
  ],
  read(sentence) {
    return sentence.clauses.flatMap((clause) => {
      const given = wentTo(clause, sentence);
      if (given.length > 0) return given;
      if (!/^(?:be|come|arrive|include|follow)$/.test(clause.verb.lemma)) return [];
      const subject = clause.subjects.find(
        (phrase) =>
          /^(?:roles?|parts?|break|breakthrough|debut|appearances?|performances?|credits)$/.test(
            phrase.noun ?? '',
          ) && phrase.owner !== null,
      );
      if (
        !subject?.owner ||
        subject.words.some((word) =>
          /^(?:stage|tv|television|directorial|directing|broadway)$/.test(word.lower),
        )
      )
        return [];
      const owner = subject.owner;
      // "whose": what stands before it.
      const person =
        personOf(owner) ?? (owner.pronoun === 'whose' ? personBefore(owner.start, sentence.nodes) : null);
      const films = filmsNamed(clause);
      if (!person || films.length === 0) return [];
      const role = clause.objects[0]?.phrase ?? complement(clause, 'as')?.members[0]?.phrase ?? null;
      const part = role && role.referent?.kind !== 'film' ? partIn(role, sentence.article.text) : null;
      return credits(
        sentence,
        id,
        'castMember',
        films,
        [{ name: person, part }],
        clause,
        clauseSpan(clause, sentence.nodes),
      );
    });
  },
};

/** "The role of Greta Voss (in FILM) went to A", "the part has gone to A". */
function wentTo(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, subjects, complements } = clause;
  if (!(verb.lemma === 'go' || (verb.passive && /^(?:give|award|hand|offer)$/.test(verb.lemma)))) return [];
  const [subject] = subjects;
  if (!subject || subject.name || subject.owner || !/^(?:role|part|lead)$/.test(subject.noun ?? ''))
    return [];
  const to = complements.find(({ prep }) => prep === 'to');
  const people = peopleIn(to?.members ?? []);
  if (people.length !== 1) return [];
  const said = complementsAt(sentence.nodes, placeOf(subject, sentence.nodes) + 1).complements;
  const of = said.find(({ prep }) => prep === 'of')?.members[0]?.phrase ?? null;
  const named = said.filter(({ prep }) => prep === 'in').flatMap(({ members }) => filmsIn(members));
  const film = named[0] ?? (of ? sentence.topic : null);
  return credits(
    sentence,
    id,
    'castMember',
    [film],
    people.map(({ name }) => ({ name, part: partIn(of, sentence.article.text) })),
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}

function personBefore(start: number, nodes: Parameters<typeof clauseSpan>[1]) {
  const before = nodes.findLast((node) => node.end <= start && node.kind === 'np' && personOf(node) !== null);
  return before?.kind === 'np' ? personOf(before) : null;
}
