import { complement } from '../clauses/clause.ts';
import { filmsNamed } from '../reading/film-of-clause.ts';
import { clauseSpan, credits } from '../reading/findings.ts';
import { partIn } from '../reading/parts.ts';
import { personOf } from '../reading/people-and-films.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-role-was';

/** "A, whose latest role was B in FILM", "his first part came in FILM", "her big break was in FILM". */
export const castRoleWas: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film'] },
    {
      words:
        'roles,role,parts,part,break,breakthrough,debut,appearances,appearance,performances,performance,credits',
    },
  ],
  examples: [
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
    'Anna Field, whose first role was in the sitcom Low Tide, liked the film.',
    'Peter Lund is an actor. His next role will not be in the film Salt Road.',
  ],
  read(sentence) {
    return sentence.clauses.flatMap((clause) => {
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

function personBefore(start: number, nodes: Parameters<typeof clauseSpan>[1]) {
  const before = nodes.findLast((node) => node.end <= start && node.kind === 'np' && personOf(node) !== null);
  return before?.kind === 'np' ? personOf(before) : null;
}
