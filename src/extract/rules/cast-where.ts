import { type Clause, complement } from '../clauses/clause.ts';
import { filmsBound } from '../reading/film-bound.ts';
import { clauseSpan, credits } from '../reading/findings.ts';
import { calledOtherwise, isMaker } from '../reading/not-actors.ts';
import { partIn } from '../reading/parts.ts';
import { filmOf, isNamedFilm, type PersonHere, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-where';

/** "FILM, in which A chases B", "In FILM she was shot by A": whoever does something in a film. */
export const castWhere: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film'] }],
  examples: [
    {
      text: 'The jury praised the film Winter Harbour, in which Anna Field chases Peter Lund over the ice.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: 'Anna Field is an actress. In the film Winter Harbour she was shot by Peter Lund.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Peter Lund'],
    },
  ],
  counterExamples: [
    'The jury praised the film Winter Harbour, in which Jane Okoro had invested.',
    'The jury praised the film Winter Harbour, in which Greta Voss is played by an unknown.',
    'The sitcom Low Tide, in which Anna Field chases Peter Lund, is back.',
    'In the film Salt Road, Jane Okoro directed Mark Bell for the first time.',
  ],
  read: (sentence) => sentence.clauses.flatMap((clause) => doneIn(clause, sentence)),
};

const notActing =
  /^(?:direct|co-direct|write|co-write|produce|co-produce|make|adapt|score|compose|edit|shoot|film|design|invest|use|explore|examine|tell|show|depict|portray|address|tackle|return|say|see|note|believe|think|find|explain|cast|claim|credit|describe|admire|like|love|hear|base|set|have|play|be|become|voice|mention|thank|criticise|praise|call|name|want|reveal|hold|own|give|get|own|take|discuss|interview|feature|star|co-star|star in|appear|document|profile|remember|honour|quote|choose|put|bring|work|collaborate|learn|hope)$/;

function doneIn(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  const { article } = sentence;
  if (verb.form !== 'finite' || verb.negative) return [];
  if (notActing.test(verb.lemma) && !(verb.passive && verb.lemma === 'shoot')) return [];
  const relative = clause.where !== null && filmOf(clause.where) !== null;
  const [film, ...more] = filmsBound({ ...clause, complements: [] }, sentence);
  if (!film || more.length > 0) return [];
  const subjects = peopleIn(clause.subjects).filter((each) => acts(each, sentence));
  if (subjects.length === 0) return [];
  // Outside a relative clause: of somebody who is known to act.
  if (!relative && !subjects.every(({ name }) => article.isActor(name))) return [];
  const beside = ['by', 'with', 'opposite', 'alongside', 'at', 'against'].flatMap(
    (prep) => complement(clause, prep)?.members ?? [],
  );
  const others = peopleIn([...clause.objects, ...beside]).filter(
    (each) => each.phrase.name !== null && each.phrase.words.length === 0 && acts(each, sentence),
  );
  const part = partIn(complement(clause, 'as')?.members[0]?.phrase ?? null, article.text);
  return credits(
    sentence,
    id,
    'castMember',
    [film],
    [
      ...subjects.map(({ name }) => ({ name, part: subjects.length === 1 ? part : null })),
      ...others.map(({ name, as }) => ({ name, part: partIn(as, article.text) })),
    ],
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}

const acts = ({ name, phrase }: PersonHere, { article }: ReadingSentence) =>
  !isMaker(name, article) && !calledOtherwise(phrase) && !isNamedFilm(phrase) && phrase.owner === null;
