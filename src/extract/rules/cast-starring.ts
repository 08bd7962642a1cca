import type { Clause } from '../clauses/clause.ts';
import { listAt, type Member, startsClause } from '../phrases/lists.ts';
import { filmDescribed } from '../reading/film-of-clause.ts';
import { clauseSpan, credits } from '../reading/findings.ts';
import { partIn } from '../reading/parts.ts';
import { filmOf, filmsIn, peopleIn, personOf } from '../reading/people-and-films.ts';
import type { ReadingSentence, Rule } from '../rule.ts';

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
    {
      text: 'The cartoon film Salt Road stars Mark Bell and Ian Moss, with the voices of Jo Hart and Anna Field.',
      reads: ['Salt Road | castMember | Jo Hart | voice', 'Salt Road | castMember | Anna Field | voice'],
    },
    {
      text: 'The sequel Salt Road 2 features Mark Bell reprising his role as Captain Ash from the film Salt Road alongside Jo Hart.',
      reads: ['Salt Road 2 | castMember | Jo Hart'],
    },
    {
      text: 'The film Winter Harbour stars Peter Lund as Otto Kern / Night Heron alongside Anna Field and Jo Hart.',
      reads: [
        'Winter Harbour | castMember | Peter Lund | Otto Kern',
        'Winter Harbour | castMember | Anna Field',
        'Winter Harbour | castMember | Jo Hart',
      ],
    },
    {
      text: 'The film Winter Harbour stars Anna Field as the Queen, Jo Hart, and Peter Lund.',
      reads: ['Winter Harbour | castMember | Jo Hart', 'Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: 'The film Winter Harbour stars Peter "Duke" Lund and Anna Field as Lieutenant Greta "Ice" Voss.',
      reads: [
        'Winter Harbour | castMember | Peter "Duke" Lund',
        'Winter Harbour | castMember | Anna Field | Lieutenant Greta "Ice" Voss',
      ],
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
      const beside = [clause, ...playedBeside(clause, sentence)]
        .flatMap(({ complements }) => complements)
        .filter(({ prep }) => /^(?:alongside|opposite|with|beside)$/.test(prep))
        .flatMap(({ members }) => members);
      const heard = voicesOf(clause);
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
      const all = [
        ...[...people, ...peopleIn(beside)].map((person) => ({ person, manner })),
        ...peopleIn(heard).map((person) => ({ person, manner: { role: 'voice' } })),
      ].map(({ person: { name, as }, manner }) => ({
        name,
        part: { ...manner, ...partIn(as, article.text) },
      }));
      return credits(sentence, id, 'castMember', films.slice(0, 1), all, clause, clauseSpan(clause, nodes));
    });
  },
};

/** "stars A and B, with the voices of C and D": whose voices. */
function voicesOf({ complements }: Clause): readonly Member[] {
  const at = complements.findIndex(
    ({ prep, members }) => prep === 'with' && /^(?:voices?|talents)$/.test(members[0]?.phrase.noun ?? ''),
  );
  const of = at < 0 ? undefined : complements[at + 1];
  return of?.prep === 'of' ? of.members : [];
}

/** "features A reprising his role as B from OTHER FILM alongside C and D": C and D are in this one. */
function playedBeside(clause: Clause, { clauses }: ReadingSentence): Clause[] {
  return clauses.filter(
    ({ parent, verb }) =>
      parent === clause && verb.form === 'ing' && /^(?:reprise|return|play|portray|voice)$/.test(verb.lemma),
  );
}

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
