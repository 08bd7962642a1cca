import type { Clause } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import type { Name } from '../names/name.ts';
import { complementsAt, type Member } from '../phrases/lists.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { filmOf, filmsIn, peopleIn, personOf } from '../reading/people-and-films.ts';
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
  ],
  counterExamples: [
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

const isScript = (phrase: NounPhrase) =>
  phrase.name === null && /^(?:script|screenplay)$/.test(phrase.noun ?? '') && !otherScript(phrase);

const otherScript = (phrase: NounPhrase) =>
  phrase.words.some((word) =>
    /^(?:unmade|earlier|first|previous|unproduced|tv|television|next|new|other|spec|another|pilot|radio|stage)$/.test(
      word.lower,
    ),
  );

const elsewhere = ({ nodes }: ReadingSentence) =>
  nodes.some(
    (node) =>
      isPhrase(node) &&
      (node.name?.kind === 'work' || /^(?:series|sitcom|show|play|musical|episode)$/.test(node.noun ?? '')) &&
      !isBook(node),
  );

/** The film of a script that is spoken of by itself: its owner, the one behind "of", or what the sentence is about. */
function filmOfScript(phrase: NounPhrase, sentence: ReadingSentence): Name | null {
  if (phrase.owner) return filmOf(phrase.owner);
  return elsewhere(sentence) ? null : sentence.topic;
}

/** "The screenplay is by A", "the script, by A,", "the script is the work of A", "the screenplay is credited to A". */
function scriptSaid(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  if (!isScript(phrase) || !(phrase.determiner === 'the' || phrase.owner)) return [];
  const told = (members: readonly Member[], to: number, clause: Clause | null) =>
    credits(
      sentence,
      id,
      'screenwriter',
      [filmOfScript(phrase, sentence)],
      peopleIn(members),
      clause,
      spanOf(phrase, nodes[to - 1]),
    );
  const next = isLink(nodes[at + 1], 'mark', ',') ? at + 2 : at + 1;
  if (isLink(nodes[next], 'prep', 'by')) {
    // Behind another preposition it is `written` that reads it.
    if (isLink(nodes[at - 1], 'prep', 'from', 'with', 'on', 'off', 'of')) return [];
    const [by] = complementsAt(nodes, next).complements;
    const verb = sentence.clauses.findLast((each) => each.at < at);
    return by && !(verb && modalityOf(verb, nodes) === 'blocked') ? told(by.members, by.to, null) : [];
  }
  const clause = sentence.clauses.find(({ subjects }) => subjects.length === 1 && subjects[0] === phrase);
  if (!clause || clause.verb.negative) return [];
  const { verb, complements, objects } = clause;
  const by =
    verb.lemma === 'be' && objects.length === 0
      ? complements.find(({ prep }) => prep === 'by')
      : verb.lemma === 'credit' || verb.lemma === 'attribute'
        ? complements.find(({ prep }) => prep === 'to')
        : verb.lemma === 'be' && objects[0]?.phrase.noun === 'work'
          ? complements.find(({ prep }) => prep === 'of')
          : verb.lemma === 'come'
            ? complements.find(({ prep }) => prep === 'from')
            : undefined;
  return by ? told(by.members, by.to, clause) : [];
}

/** "A's script for FILM", "an Oscar for his screenplay of FILM". */
function scriptFor(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const person = phrase.owner ? personOf(phrase.owner) : null;
  if (!isScript(phrase) || !person) return [];
  const [of] = complementsAt(sentence.nodes, at + 1).complements;
  if (!of || !/^(?:for|of)$/.test(of.prep)) return [];
  const clause = sentence.clauses.findLast((each) => each.at < at);
  if (clause && modalityOf(clause, sentence.nodes) === 'blocked') return [];
  return credits(
    sentence,
    id,
    'screenwriter',
    filmsIn(of.members).slice(0, 1),
    [{ name: person }],
    null,
    spanOf(phrase, sentence.nodes[of.to - 1]),
  );
}

/** "directed FILM from A's script", "off A's screenplay". */
function owned(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  const { owner } = phrase;
  const adapts = phrase.name === null && phrase.noun === 'adaptation';
  if (!(isScript(phrase) || adapts) || !owner || owner.name?.kind !== 'person') return [];
  const clause = sentence.clauses.findLast((each) => each.at < at) ?? null;
  if (!clause || !making.test(clause.verb.lemma) || elsewhere(sentence)) return [];
  const object = clause.objects[0]?.phrase === phrase && !adapts;
  if (!object && !isLink(nodes[at - 1], 'prep', 'from', 'off', 'of', 'on')) return [];
  const named = [...new Set(filmsIn(nodes.slice(0, at).filter(isPhrase)))];
  const film = named.length === 1 ? named[0] : named.length === 0 ? sentence.topic : null;
  return credits(
    sentence,
    id,
    'screenwriter',
    [film ?? null],
    peopleIn([owner]),
    clause,
    spanOf(owner, phrase),
  );
}

const making = /^(?:direct|make|shoot|film|helm|work|adapt|base|start|be)$/;

/** "A is at work on the script", "A has the script credit", "A is responsible for the script", "A did the adaptation". */
function atWork(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects, complements, subjects } = clause;
  if (verb.passive || verb.negative || elsewhere(sentence)) return [];
  const object = objects[0]?.phrase;
  const last = complements.at(-1)?.members[0]?.phrase;
  const on = last && isScript(last) && (last.determiner === 'the' || last.owner);
  const does =
    (/^(?:have|get|share|do|provide|handle|tackle|deliver|supply|scribe)$/.test(verb.lemma) &&
      object?.name === null &&
      ((object.noun === 'credit' &&
        object.words.some((word) => /^(?:writing|script|screenplay|screenwriting)$/.test(word.lower))) ||
        (/^(?:do|provide|handle|tackle|deliver|supply)$/.test(verb.lemma) &&
          (isScript(object) || (object.noun === 'adaptation' && object.determiner === 'the'))))) ||
    (on && /^(?:work|collaborate)$/.test(verb.lemma)) ||
    (on &&
      verb.lemma === 'be' &&
      (object?.noun === 'responsible' || complements[0]?.members[0]?.phrase.noun === 'work'));
  if (!does) return [];
  const named = complements
    .filter(({ prep }) => /^(?:for|of|on)$/.test(prep))
    .flatMap(({ members }) => filmsIn(members));
  const withThem = complements.filter(({ prep }) => prep === 'with').flatMap(({ members }) => members);
  return credits(
    sentence,
    id,
    'screenwriter',
    [named[0] ?? sentence.topic],
    [...peopleIn(subjects), ...peopleIn(withThem).filter(({ phrase }) => phrase.name !== null)],
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}

function written(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  if (phrase.name || phrase.owner || !/^(?:script|screenplay)$/.test(phrase.noun ?? '')) return [];
  if (!isLink(nodes[at - 1], 'prep', 'from', 'with', 'on', 'off', 'out of')) return [];
  if (
    phrase.words.some(
      (word) =>
        /^(?:unmade|original|earlier|first|previous|unproduced|tv|television)$/.test(word.lower) &&
        word.lower !== 'original',
    )
  )
    return [];
  const { complements, to } = complementsAt(nodes, at + 1);
  const by = complements[0]?.prep === 'by' ? complements[0] : undefined;
  if (!by) return [];
  if (
    nodes.some(
      (node) =>
        isPhrase(node) &&
        (node.name?.kind === 'work' || /^(?:series|sitcom|show|play|musical|episode)$/.test(node.noun ?? '')),
    )
  )
    return [];
  const clause = sentence.clauses.findLast((each) => each.at < at) ?? null;
  if (clause && modalityOf(clause, nodes) === 'blocked') return [];
  const named = [
    ...new Set(
      filmsIn(
        nodes
          .slice(0, at)
          .filter(
            (node): node is NounPhrase => isPhrase(node) && !isBook(node) && !isKnownFor(node, sentence),
          ),
      ),
    ),
  ];
  const film = named.length === 1 ? named[0] : named.length === 0 ? sentence.topic : null;
  return credits(
    sentence,
    id,
    'screenwriter',
    [film ?? null],
    peopleIn(by.members),
    clause && modalityOf(clause, nodes) !== 'plain' ? clause : null,
    spanOf(phrase, nodes[to - 1]),
  );
}

/** "Jane Okoro, best known for Low Tide, will direct from a script by A": not of that. */
const isKnownFor = (phrase: NounPhrase, { clauses }: ReadingSentence) =>
  clauses.some(
    ({ verb, complements }) =>
      verb.lemma === 'know' &&
      verb.form === 'participle' &&
      complements.some(({ members }) => members.some((member) => member.phrase === phrase)),
  );

const isBook = (phrase: NounPhrase) =>
  phrase.words.some((word) => /^(?:novel|book|memoir|play|story|comic|bestseller)$/.test(word.lower));
