import { type Clause, complement } from '../clauses/clause.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Complement, complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type NounPhrase } from '../phrases/nodes.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { filmOf, filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'script-by';

/** "from a script by A", "the screenplay is by A", "off A's script", "A has the script credit": of the one film that the sentence is about. */
export const scriptBy: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film', 'topic'] },
    { words: 'script,screenplay,adaptation,writing' },
  ],
  examples: [
    {
      text: 'The thriller Winter Harbour opens in May. Sam Lowe’s script for the thriller Winter Harbour has won a prize.',
      reads: ['Winter Harbour | screenwriter | Sam Lowe'],
    },
    {
      text: 'Jane Okoro is directing the thriller Winter Harbour from a script by Tom Reyes.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes'],
    },
    {
      text: 'The thriller Winter Harbour, with a screenplay by Tom Reyes and Sam Lowe, opens in May.',
      reads: ['Winter Harbour | screenwriter | Sam Lowe'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. The screenplay is by Tom Reyes.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. The script, by Tom Reyes, tells of a smuggler.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes'],
    },
    {
      text: 'Jane Okoro directed the thriller Winter Harbour from Tom Reyes’s script.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Tom Reyes has the screenplay credit.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. The script is credited to Tom Reyes. The screenplay comes from Ann Lisle.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes', 'Winter Harbour | screenwriter | Ann Lisle'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. The film’s script is the work of Tom Reyes.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Tom Reyes won a prize for his screenplay of the film.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Jane Okoro directs Tom Reyes’s script.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Jane Okoro directs from Tom Reyes’s adaptation.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Tom Reyes is at work on the script. Ann Lisle is responsible for the screenplay.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes', 'Winter Harbour | screenwriter | Ann Lisle'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Tom Reyes and Ann Lisle worked with Jo Hart on their script.',
      reads: [
        'Winter Harbour | screenwriter | Tom Reyes',
        'Winter Harbour | screenwriter | Ann Lisle',
        'Winter Harbour | screenwriter | Jo Hart',
      ],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Tom Reyes did the adaptation. Ann Lisle delivered the script.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes', 'Winter Harbour | screenwriter | Ann Lisle'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Tom Reyes shares the writing credit for the comedy Salt Road with Ann Lisle.',
      reads: ['Salt Road | screenwriter | Tom Reyes', 'Salt Road | screenwriter | Ann Lisle'],
    },
    {
      text: 'Jane Okoro, best known for the film Salt Road, will reportedly direct the thriller Winter Harbour from a script by Tom Reyes.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes | reported'],
    },
    {
      text: 'The thriller Winter Harbour, based on the play “Salt Road”, has Jane Okoro directing from a script by Tom Reyes.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes'],
    },
    {
      text: 'The film Salt Road was a flop. Jane Okoro directs the thriller Winter Harbour from a screenplay by Tom Reyes, who adapts a book series.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. Jane Okoro worked on the sitcom Low Tide from a script by Tom Reyes.',
    'The thriller Winter Harbour opens in May. The sitcom Low Tide is back. Low Tide has the stars and a director with a script by Tom Reyes.',
    'Jane Okoro will direct the thriller Winter Harbour and the film Salt Road from a script by Tom Reyes.',
    'The thriller Winter Harbour opens in May. The script is the envy of Tom Reyes.',
    'The thriller Winter Harbour opens in May. The script came to Tom Reyes.',
    'The thriller Winter Harbour opens in May. The budget is by Tom Reyes. The next screenplay for the stage is by Tom Reyes.',
    'The thriller Winter Harbour opens in May. A script is by Tom Reyes.',
    'The thriller Winter Harbour opens in May. The sitcom’s script is by Tom Reyes.',
    'The thriller Winter Harbour opens in May. The script of the sitcom Low Tide is by Tom Reyes.',
    'The thriller Winter Harbour opens in May. Tom Reyes did not win a prize for his screenplay of the film.',
    'The thriller Winter Harbour opens in May. Tom Reyes won a prize for his budget of the film.',
    'The thriller Winter Harbour opens in May. Tom Reyes read his script before the film.',
    'The thriller Winter Harbour opens in May. Jane Okoro reads from Tom Reyes’s script.',
    'The thriller Winter Harbour opens in May. Jane Okoro directs Tom Reyes’s adaptation.',
    'The thriller Winter Harbour opens in May. Jane Okoro directs despite Tom Reyes’s script.',
    'The thriller Winter Harbour opens in May. Jane Okoro directs from Tom Reyes’s memories.',
    'The thriller Winter Harbour opens in May. Jane Okoro directs the play Low Tide from Tom Reyes’s script.',
    'The thriller Winter Harbour and the film Salt Road were shot from Tom Reyes’s script.',
    'The thriller Winter Harbour opens in May. Tom Reyes is famous for the script and praised Jo Hart for the script.',
    'The thriller Winter Harbour opens in May. Tom Reyes worked from the script.',
    'The thriller Winter Harbour opens in May. Tom Reyes worked on a script and is responsible for the set.',
    'The thriller Winter Harbour opens in May. Tom Reyes did an adaptation and provided the catering.',
    'The thriller Winter Harbour opens in May. Tom Reyes has the script, has the music credit and lost the writing credit.',
    'The thriller Winter Harbour opens in May. Tom Reyes is at work on the script of the sitcom Low Tide.',
    'Jane Okoro will not direct the thriller Winter Harbour from a script by Tom Reyes, who lives in Oslo.',
    'Jane Okoro will direct the thriller Winter Harbour from a budget by Tom Reyes and from a script for Jo Hart.',
    'Jane Okoro will direct the thriller Winter Harbour after a script by Tom Reyes.',
    'The thriller Winter Harbour opens in May. Tom Reyes is reading the script.',
    'The thriller Winter Harbour opens in May. Tom Reyes is not responsible for the script.',
    'The thriller Winter Harbour opens in May. She liked Tom Reyes’s script.',
    'Jane Okoro turned down the thriller Winter Harbour for an unmade script by Tom Reyes.',
    'The thriller Winter Harbour opens in May. Jane Okoro is looking for another script by Tom Reyes.',
    'The thriller Winter Harbour opens in May. The sitcom Low Tide was shot from a script by Tom Reyes.',
  ],
  read: (sentence) => [
    ...sentence.nodes.flatMap((node, i) =>
      isPhrase(node)
        ? [
            ...written(node, i, sentence),
            ...scriptSaid(node, i, sentence),
            ...owned(node, i, sentence),
            ...scriptFor(node, i, sentence),
          ]
        : [],
    ),
    ...sentence.clauses.flatMap((clause) => atWork(clause, sentence)),
  ],
};

const scripts = wordSet('script screenplay');
/** "an unmade script", "her next screenplay": of no film, or of another. */
const others = wordSet(
  'unmade earlier first previous unproduced tv television next new other spec another pilot radio stage',
);
const otherWork = wordSet('series sitcom show play musical episode');
const books = wordSet('novel book memoir story comic bestseller');
const making = wordSet('direct make shoot film helm work adapt base start be');
/** "The screenplay is by A", "the script is credited to A". */
const saidBy = new Map([
  ['be', 'by'],
  ['credit', 'to'],
  ['attribute', 'to'],
  ['come', 'from'],
]);
const ofPreps = wordSet('for of');
const workPreps = wordSet('for of on');
const having = wordSet('have get share');
const creditWords = wordSet('writing script screenplay screenwriting');
const delivering = wordSet('do provide handle tackle deliver supply');
const working = wordSet('work collaborate');

const sourcePreps = new Set(['from', 'with', 'on', 'off', 'out of']);

const isScript = ({ noun, words }: NounPhrase) =>
  scripts.has(noun ?? '') && !words.some(({ lower }) => others.has(lower));

/** "a novel", "based on the play": what a film is made from. */
const isSource = (node: NounPhrase, i: number, { nodes }: ReadingSentence) => {
  const verb = nodes[i - 2];
  return (
    node.words.some(({ lower }) => books.has(lower)) ||
    (isLink(nodes[i - 1], 'prep', 'on') && isVerb(verb) && verb.lemma === 'base')
  );
};

const elsewhere = (sentence: ReadingSentence) =>
  sentence.nodes.some(
    (node, i) =>
      isPhrase(node) &&
      (node.name?.kind === 'work' || otherWork.has(node.noun ?? '')) &&
      !isSource(node, i, sentence),
  );

const madeFrom = (at: number, { nodes }: ReadingSentence) => {
  const before = nodes[at - 1];
  return before?.kind === 'prep' && sourcePreps.has(before.word);
};

const clauseBefore = (at: number, { clauses }: ReadingSentence) =>
  clauses.findLast((clause) => clause.at < at) ?? null;

/** "The screenplay is by A", "the script, by A,", "the script is the work of A", "the screenplay is credited to A". */
function scriptSaid(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, topic } = sentence;
  if (!isScript(phrase) || !(phrase.determiner === 'the' || phrase.owner)) return [];
  const film = phrase.owner ? filmOf(phrase.owner) : elsewhere(sentence) ? null : topic;
  const told = (by: Complement | undefined, clause: Clause | null) =>
    by
      ? credits(
          sentence,
          id,
          'screenwriter',
          [film],
          peopleIn(by.members),
          clause,
          spanOf(phrase, nodes[by.to - 1]),
        )
      : [];
  const next = isLink(nodes[at + 1], 'mark', ',') ? at + 2 : at + 1;
  if (isLink(nodes[next], 'prep', 'by'))
    return told(complementsAt(nodes, next).complements[0], clauseBefore(at, sentence));
  return sentence.clauses
    .filter(({ subjects }) => subjects.includes(phrase))
    .flatMap((clause) => {
      const { verb, objects } = clause;
      const prep = objects[0]?.phrase.noun === 'work' ? 'of' : saidBy.get(verb.lemma);
      return told(prep ? complement(clause, prep) : undefined, clause);
    });
}

/** "A's script for FILM", "an Oscar for his screenplay of FILM". */
function scriptFor(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const [of] = complementsAt(sentence.nodes, at + 1).complements;
  return isScript(phrase) && phrase.owner && of && ofPreps.has(of.prep)
    ? credits(
        sentence,
        id,
        'screenwriter',
        filmsIn(of.members),
        peopleIn([phrase.owner]),
        clauseBefore(at, sentence),
        spanOf(phrase, sentence.nodes[of.to - 1]),
      )
    : [];
}

/** "directed FILM from A's script", "off A's screenplay". */
function owned(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { owner } = phrase;
  const clause = clauseBefore(at, sentence);
  if (!owner?.name || !clause || !making.has(clause.verb.lemma) || elsewhere(sentence)) return [];
  const isObject = isScript(phrase) && clause.objects[0]?.phrase === phrase;
  const isModel = (isScript(phrase) || phrase.noun === 'adaptation') && madeFrom(at, sentence);
  return isObject || isModel
    ? credits(
        sentence,
        id,
        'screenwriter',
        [sentence.topic],
        peopleIn([owner]),
        clause,
        spanOf(owner, phrase),
      )
    : [];
}

/** "A is at work on the script", "A has the script credit", "A is responsible for the script", "A did the adaptation". */
function atWork(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects, complements, subjects } = clause;
  const object = objects[0]?.phrase;
  const first = complements[0]?.members[0]?.phrase;
  const last = complements.at(-1);
  const on = last && workPreps.has(last.prep) ? last.members[0]?.phrase : undefined;
  const onScript = on && isScript(on) && (on.determiner === 'the' || on.owner);
  const isAtWork = verb.lemma === 'be' && (object?.noun === 'responsible' || first?.noun === 'work');
  const does =
    (having.has(verb.lemma) &&
      object?.noun === 'credit' &&
      object.words.some(({ lower }) => creditWords.has(lower))) ||
    (delivering.has(verb.lemma) &&
      object &&
      (isScript(object) || (object.noun === 'adaptation' && object.determiner === 'the'))) ||
    (onScript && (working.has(verb.lemma) || isAtWork));
  if (!does || elsewhere(sentence)) return [];
  const [named] = complements.flatMap(({ prep, members }) => (workPreps.has(prep) ? filmsIn(members) : []));
  const beside = complements.flatMap(({ prep, members }) => (prep === 'with' ? members : []));
  return credits(
    sentence,
    id,
    'screenwriter',
    [named ?? sentence.topic],
    [...peopleIn(subjects), ...peopleIn(beside)],
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}

/** "from a script by A". */
function written(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  const [by] = complementsAt(nodes, at + 1).complements;
  return isScript(phrase) && madeFrom(at, sentence) && by?.prep === 'by' && !elsewhere(sentence)
    ? credits(
        sentence,
        id,
        'screenwriter',
        [sentence.topic],
        peopleIn(by.members),
        clauseBefore(at, sentence),
        spanOf(phrase, nodes[by.to - 1]),
      )
    : [];
}
