import { modalityOf } from '../clauses/modality.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'script-by';

/** "from a script by A", "with a screenplay by A and B", "based on a screenplay by A": of the one film that the sentence is about. */
export const scriptBy: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film', 'topic'] }, { words: 'script,screenplay' }],
  examples: [
    {
      text: 'Jane Okoro is directing the thriller Winter Harbour from a script by Tom Reyes.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes'],
    },
    {
      text: 'The thriller Winter Harbour, with a screenplay by Tom Reyes and Sam Lowe, opens in May.',
      reads: ['Winter Harbour | screenwriter | Sam Lowe'],
    },
  ],
  counterExamples: [
    'Jane Okoro turned down the thriller Winter Harbour for an unmade script by Tom Reyes.',
    'The thriller Winter Harbour opens in May. Jane Okoro is looking for another script by Tom Reyes.',
    'The thriller Winter Harbour opens in May. The sitcom Low Tide was shot from a script by Tom Reyes.',
  ],
  read: (sentence) => sentence.nodes.flatMap((node, i) => (isPhrase(node) ? written(node, i, sentence) : [])),
};

function written(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  if (phrase.name || phrase.owner || !/^(?:script|screenplay)$/.test(phrase.noun ?? '')) return [];
  if (!isLink(nodes[at - 1], 'prep', 'from', 'with', 'on')) return [];
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
    ...new Set(filmsIn(nodes.slice(0, at).filter((node) => isPhrase(node) && !isBook(node)) as NounPhrase[])),
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

const isBook = (phrase: NounPhrase) =>
  phrase.words.some((word) => /^(?:novel|book|memoir|play|story|comic|bestseller)$/.test(word.lower));
