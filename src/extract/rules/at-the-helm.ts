import { type Clause, complement } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { filmsNamed } from '../reading/film-of-clause.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'at-the-helm';

/** "with A at the helm", "A is in the director's chair", "A takes the director's chair", "under the direction of A". */
export const atTheHelm: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film', 'topic'] }, { words: 'helm,chair,direction,camera' }],
  examples: [
    {
      text: 'The thriller Winter Harbour opens in May, with Jane Okoro at the helm.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Jane Okoro steps into the director’s chair for the film.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The thriller Winter Harbour opens in May under the direction of Jane Okoro.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'Actress Anna Field was born in Oslo. Field will step behind the camera for the thriller Winter Harbour.',
      reads: ['Winter Harbour | director | Anna Field'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. Anna Field returned to the camera in March.',
    'The thriller Winter Harbour opens in May. Jane Okoro left the director’s chair in March.',
    'The thriller Winter Harbour opens in May. With Ed Stone at the helm, the festival has grown.',
    'The thriller Winter Harbour opens in May. Jane Okoro was due to be at the helm.',
  ],
  read: (sentence) => [
    ...sentence.clauses.flatMap((clause) => takes(clause, sentence)),
    ...sentence.nodes.flatMap((node, i) =>
      isPhrase(node) ? [...withAtHelm(node, i, sentence), ...under(node, i, sentence)] : [],
    ),
  ],
};

const isSeat = (phrase: NounPhrase | undefined) =>
  phrase?.name === null &&
  (phrase.noun === 'helm' ||
    phrase.noun === 'camera' ||
    (phrase.noun === 'chair' && /^directors?$/.test(phrase.owner?.noun ?? phrase.words.at(-2)?.lower ?? '')));

function takes(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (verb.passive || !/^(?:be|take|step|sit|return|move|slide|step in|remain|go|stay)$/.test(verb.lemma))
    return [];
  const seat = [
    ...clause.objects.filter(({ phrase }) => phrase.noun !== 'camera'),
    ...(complement(clause, 'at', 'in', 'into', 'to', 'behind')?.members ?? []),
  ].some(
    ({ phrase }) =>
      isSeat(phrase) && (phrase.noun !== 'camera' || complement(clause, 'behind') !== undefined),
  );
  if (!seat) return [];
  const named = filmsNamed(clause);
  return credits(
    sentence,
    id,
    'director',
    named.length > 0 ? named.slice(0, 1) : [sentence.topic],
    peopleIn(clause.subjects),
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}

/** "FILM …, with A at the helm": what the sentence says is said of a film. */
function withAtHelm(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  if (!isSeat(phrase) || !isLink(nodes[at - 1], 'prep', 'at', 'in') || !isLink(nodes[at - 3], 'prep', 'with'))
    return [];
  const people = peopleIn(nodes.slice(at - 2, at - 1).filter(isPhrase));
  const about = sentence.clauses.find(({ subjects }) => filmsIn(subjects).length > 0);
  if (!about || modalityOf(about, nodes, 'release') === 'blocked') return [];
  return credits(
    sentence,
    id,
    'director',
    filmsIn(about.subjects).slice(0, 1),
    people,
    null,
    spanOf(nodes[at - 3], phrase),
  );
}

function under(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  if (phrase.noun !== 'direction' || phrase.determiner !== 'the' || !isLink(nodes[at - 1], 'prep', 'under'))
    return [];
  const { complements, to } = complementsAt(nodes, at + 1);
  const of = complements[0]?.prep === 'of' ? complements[0] : undefined;
  const about = sentence.clauses.find(({ subjects }) => filmsIn(subjects).length > 0);
  if (!of || !about) return [];
  return credits(
    sentence,
    id,
    'director',
    filmsIn(about.subjects).slice(0, 1),
    peopleIn(of.members),
    null,
    spanOf(phrase, nodes[to - 1]),
  );
}
