import { type Clause, complement } from '../clauses/clause.ts';
import { filmsBound } from '../reading/film-bound.ts';
import { clauseSpan, credits } from '../reading/findings.ts';
import { calledOtherwise, isMaker } from '../reading/not-actors.ts';
import { partIn, partsOf } from '../reading/parts.ts';
import { type PersonHere, peopleIn } from '../reading/people-and-films.ts';
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
    {
      text: 'The jury praised the film Winter Harbour, in which Anna Field and Jo Hart clash as Greta and Vane alongside Peter Lund.',
      reads: [
        'Winter Harbour | castMember | Anna Field | Greta',
        'Winter Harbour | castMember | Jo Hart | Vane',
        'Winter Harbour | castMember | Peter Lund',
      ],
    },
    {
      text: 'The jury praised the film Winter Harbour, in which Anna Field battles Jo Hart as Doctor Vane.',
      reads: ['Winter Harbour | castMember | Jo Hart | Doctor Vane'],
    },
  ],
  counterExamples: [
    'The jury praised the film Winter Harbour, in which Jane Okoro had invested.',
    'The jury praised the film Winter Harbour, in which Greta Voss is played by an unknown.',
    'The jury praised the film Winter Harbour, in which Anna Field’s brother Mark Bell lost his money.',
    'The jury praised the film Winter Harbour, in which the novelist Ann Lisle chases Peter Lund over the ice.',
    'Jane Okoro directed the comedy Salt Road. The jury praised the film Winter Harbour, in which Jane Okoro chases Peter Lund over the ice.',
    'Anna Field is an actress. In the film Winter Harbour she was directed by Peter Lund.',
    'Anna Field is an actress. In the film Winter Harbour, Anna Field and Greta Voss chase Peter Lund over the ice.',
    'Anna Field is an actress. Peter Lund met Jo Hart a year later in the film Winter Harbour, with Anna Field watching Peter Lund.',
    'The sitcom Low Tide, in which Anna Field chases Peter Lund, is back.',
    'In the film Salt Road, Jane Okoro directed Mark Bell for the first time.',
  ],
  read: (sentence) => sentence.clauses.flatMap((clause) => doneIn(clause, sentence)),
};

const notActing =
  /^(?:direct|co-direct|write|co-write|produce|co-produce|make|adapt|score|compose|edit|shoot|film|design|invest|use|explore|examine|tell|show|depict|portray|address|tackle|return|say|see|note|believe|think|find|explain|cast|claim|credit|describe|admire|like|love|hear|base|set|have|play|be|become|voice|mention|thank|criticise|praise|call|name|want|reveal|hold|own|give|get|own|take|discuss|interview|feature|star|co-star|star in|appear|document|profile|remember|honour|quote|choose|put|bring|work|collaborate|learn|hope)$/;

const fellows = ['by', 'with', 'opposite', 'alongside', 'at', 'against'];

function doneIn(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  const { article } = sentence;
  const shot = verb.passive && verb.lemma === 'shoot';
  if (verb.form !== 'finite' || (notActing.test(verb.lemma) && !shot)) return [];
  const subjects = peopleIn(clause.subjects).filter((each) => acts(each, sentence));
  // Outside a relative clause: of somebody who is known to act.
  const known = clause.where !== null || subjects.every(({ name }) => article.isActor(name));
  if (subjects.length === 0 || !known) return [];
  const beside = fellows.flatMap((prep) => complement(clause, prep)?.members ?? []);
  const others = peopleIn([...clause.objects, ...beside]).filter(
    (each) => each.phrase.words.length === 0 && acts(each, sentence),
  );
  const parts = partsOf(subjects.length, complement(clause, 'as')?.members ?? [], article.text);
  return credits(
    sentence,
    id,
    'castMember',
    filmsBound({ ...clause, complements: [] }, sentence),
    [
      ...subjects.map(({ name }, i) => ({ name, part: parts[i] ?? null })),
      ...others.map(({ name, as }) => ({ name, part: partIn(as, article.text) })),
    ],
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}

const acts = ({ name, phrase }: PersonHere, { article }: ReadingSentence) =>
  !isMaker(name, article) && !calledOtherwise(phrase) && phrase.owner === null;
