import { listAt, startsClause } from '../phrases/lists.ts';
import { filmDescribed } from '../reading/film-of-clause.ts';
import { clauseSpan, credits } from '../reading/findings.ts';
import { partIn } from '../reading/parts.ts';
import { filmOf, filmsIn, peopleIn, personOf } from '../reading/people-and-films.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-starring';

const starring = /^(?:(?:co-)?star|feature|headline|topline|bring together|reunite)$/;

/** "FILM stars A as B and C", "a thriller starring A", "Starring A and B, FILM …", "FILM, which features A". */
export const castStarring: Rule = {
  id,
  needs: [{ signs: ['person'] }, { verbs: 'star,co-star,feature,headline,topline,bring together,reunite' }],
  examples: [
    {
      text: 'The thriller Winter Harbour stars Anna Field as Greta Voss and Peter Lund.',
      reads: [
        'Winter Harbour | castMember | Anna Field | Greta Voss',
        'Winter Harbour | castMember | Peter Lund',
      ],
    },
    {
      text: 'Starring Anna Field and Peter Lund, the thriller Winter Harbour opens in May.',
      reads: ['Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: 'He wrote the film Salt Road, a 1999 comedy starring Mark Bell.',
      reads: ['Salt Road | castMember | Mark Bell'],
    },
  ],
  counterExamples: [
    'The remake of the thriller Winter Harbour starring Anna Field was a flop.',
    'The sitcom Low Tide stars Anna Field.',
  ],
  read(sentence) {
    const { nodes, article } = sentence;
    return sentence.clauses.flatMap((clause) => {
      const { verb } = clause;
      if (!starring.test(verb.lemma)) return [];
      if (/^(?:headline|topline)$/.test(verb.lemma) && !verb.passive) return [];
      const objects = verb.passive
        ? clause.complements.filter(({ prep }) => prep === 'by').flatMap(({ members }) => members)
        : clause.objects;
      const voices = objects.some(({ phrase }) =>
        /^(?:voices?|talents?|performances?|likes|work)$/.test(phrase.noun ?? ''),
      );
      const of = voices
        ? clause.complements.filter(({ prep }) => prep === 'of').flatMap(({ members }) => members)
        : [];
      const beside = clause.complements
        .filter(({ prep }) => /^(?:alongside|opposite|with|beside)$/.test(prep))
        .flatMap(({ members }) => members);
      // "stars A in the lead role, B and C".
      const more =
        clause.complements.some(({ prep }) => prep === 'in') &&
        nodes[clause.to]?.kind === 'mark' &&
        nodes[clause.to + 1]?.kind === 'np' &&
        !startsClause(nodes, clause.to + 1)
          ? listAt(nodes, clause.to + 1).members
          : [];
      const people = peopleIn([...objects, ...of, ...(objects.length > 0 ? more : [])]);
      if (people.length === 0) return [];
      let films = filmsIn(clause.subjects);
      // "Another role of his, FILM, starred …".
      const apposed = nodes[clause.at - 2];
      if (
        films.length === 0 &&
        nodes[clause.at - 1]?.kind === 'mark' &&
        apposed?.kind === 'np' &&
        apposed.name?.kind === 'film'
      )
        films = [apposed.name.name];
      if (films.length === 0) {
        if (
          verb.form === 'finite' &&
          (peopleIn(clause.subjects).length > 0 ||
            clause.subjects.some((phrase) => phrase.name?.kind === 'work' || phrase.name?.kind === 'series'))
        )
          return [];
        if (
          verb.form === 'finite' &&
          clause.subjects.length > 0 &&
          !clause.subjects.some((phrase) =>
            /^(?:film|movie|cast|sequel|it|which|that)$/.test(phrase.pronoun ?? phrase.noun ?? ''),
          )
        )
          return [];
        films = filmDescribed(clause, sentence);
      }
      if (verb.form !== 'finite' && ofAnotherVersion(clause.at, sentence.nodes)) return [];
      const manner = objects.some(({ phrase }) => phrase.noun === 'voices' || phrase.noun === 'voice')
        ? { role: 'voice' }
        : {};
      const all = [...people, ...peopleIn(beside)].map(({ name, as }) => ({
        name,
        part: { ...manner, ...partIn(as, article.text) },
      }));
      return credits(sentence, id, 'castMember', films.slice(0, 1), all, clause, clauseSpan(clause, nodes));
    });
  },
};

/** "a remake of FILM starring A": whose cast it is isn't sure. */
function ofAnotherVersion(at: number, nodes: Parameters<typeof clauseSpan>[1]): boolean {
  let named = -1;
  for (let i = at - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node?.kind === 'vg') return false;
    if (node?.kind === 'np') {
      if (filmOf(node) && named < 0) named = i;
      else if (
        named >= 0 &&
        /^(?:remake|sequel|prequel|version|follow-up|reboot|spin-off|adaptation|parody|homage)$/.test(
          node.noun ?? '',
        ) &&
        !node.name
      )
        return true;
      if (personOf(node)) return false;
    }
  }
  return false;
}
