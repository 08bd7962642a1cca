import type { Clause } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import type { Name } from '../names/name.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import { filmMeantBy } from '../reading/film-meant-by.ts';
import { type Span, spanOf } from '../reading/findings.ts';
import { filmOf, filmsIn, isNamedFilm } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'follows';

const later = /^(?:sequel|follow-up|threequel|successor|continuation)$/;

/** "FILM, the sequel to FILM", "its sequel, FILM", "FILM picks up after FILM", "Following FILM, FILM …". */
export const follows: Rule = {
  id,
  needs: [
    { signs: ['film'] },
    {
      words: 'sequel,follow-up,threequel,successor,continuation,following',
      verbs: 'pick up,take,set,continue,begin,start,open,pick,follow',
    },
  ],
  examples: [
    {
      text: 'The thriller Night Ferry, the sequel to the 2004 film Low Tide, opens in May.',
      reads: ['Night Ferry | follows | Low Tide'],
    },
    {
      text: 'The comedy Salt Road 2 picks up after the events of the film Salt Road.',
      reads: ['Salt Road 2 | follows | Salt Road'],
    },
    {
      text: 'The comedy Salt Road 2 opens in May. It is a follow-up to the 1999 film Salt Road.',
      reads: ['Salt Road 2 | follows | Salt Road'],
    },
    {
      text: 'Following the film Salt Road and the most recent outing, Salt Road Again, the comedy Salt Road 3 opens in May.',
      reads: ['Salt Road 3 | follows | Salt Road Again', 'Salt Road Again | follows | Salt Road'],
    },
    {
      text: 'Jane Okoro will direct the sequel to hit film Salt Road. The film Salt Road was a success.',
      reads: ['untitled Salt Road sequel | follows | Salt Road'],
    },
    {
      text: 'The film Salt Road was a hit. Its sequel, the thriller Night Ferry, opens in May.',
      reads: ['Night Ferry | follows | Salt Road'],
    },
  ],
  counterExamples: [
    'Jane Okoro, the director of the thriller Night Ferry, followed it with the comedy Salt Road.',
    'The thriller Night Ferry is a prequel to the film Low Tide.',
    'The thriller Night Ferry opens in May. There will be no sequel to the film Low Tide.',
    'The thriller Night Ferry is not a sequel to the film Low Tide.',
  ],
  read(sentence) {
    const out = sentence.clauses.flatMap((clause) => picksUp(clause, sentence));
    sentence.nodes.forEach((node, i) => {
      if (isPhrase(node) && later.test(node.noun ?? ''))
        out.push(...sequelTo(node, i, sentence), ...sequelOf(node, i, sentence));
    });
    return [...out, ...inOrder(sentence)];
  },
};

const finding = (film: Name, earlier: Name, [start, end]: Span): Finding[] =>
  film === earlier
    ? []
    : [{ subject: film, property: 'follows', value: { film: earlier }, start, end, rule: id }];

/** "the sequel to FILM": of a film that stands beside it, or of a project without a title. */
function sequelTo(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  if (/^(?:no|any|every)$/.test(phrase.determiner ?? '')) return [];
  const [first] = complementsAt(sentence.nodes, at + 1).complements;
  if (first?.prep !== 'to') return [];
  const object = first.members[0]?.phrase;
  const earlier = object ? filmOf(object) : null;
  if (!earlier) return [];
  const meant = filmMeantBy(phrase, at, first.from + 2, sentence);
  return meant ? finding(meant.film, earlier, meant.span) : [];
}

/** "its sequel, FILM", "Salt Road and its follow-up FILM". */
function sequelOf(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const earlier = phrase.owner ? filmOf(phrase.owner) : null;
  if (!earlier) return [];
  // "this film's sequel": only of what the article is about.
  if (
    phrase.owner &&
    !isNamedFilm(phrase.owner) &&
    !phrase.owner.pronoun &&
    earlier !== sentence.article.main
  )
    return [];
  const meant = filmMeantBy(phrase, at, at + 1, sentence, null);
  return meant ? finding(meant.film, earlier, meant.span) : [];
}

/** "FILM (will) pick(s) up after (the events of) FILM", "FILM is set ten years after FILM". */
function picksUp(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (!/^(?:pick up|take|set|continue|begin|start|open|pick)$/.test(verb.lemma)) return [];
  const film = clause.subjects.map(filmOf).find((name) => name !== null);
  if (!film || modalityOf(clause, sentence.nodes, 'release') === 'blocked') return [];
  if (verb.lemma === 'take' && clause.objects[0]?.phrase.noun !== 'place') return [];
  if (verb.lemma === 'set' && !verb.passive) return [];
  const { nodes } = sentence;
  for (let i = clause.at + 1; i < nodes.length && i < clause.at + 6; i++) {
    const node = nodes[i];
    if (isVerb(node) || isLink(node, 'mark', ',')) return [];
    const marks =
      isLink(node, 'sub', 'after', 'where') ||
      isLink(node, 'prep', 'after', 'from', 'following', 'where') ||
      isLink(node, 'rel', 'where');
    if (!marks || ((node as { word: string }).word !== 'after' && !/^(?:pick up|continue)$/.test(verb.lemma)))
      continue;
    let object = nodes[i + 1];
    let last = i + 1;
    if (
      isPhrase(object) &&
      !isNamedFilm(object) &&
      /^(?:events|end|ending|conclusion|finale|story)$/.test(object.noun ?? '') &&
      isLink(nodes[i + 2], 'prep', 'of', 'in')
    ) {
      object = nodes[i + 3];
      last = i + 3;
    }
    if (!isPhrase(object) || !isNamedFilm(object)) return [];
    const earlier = filmOf(object);
    return earlier ? finding(film, earlier, spanOf(clause.subjects.find(filmOf), verb, nodes[last])) : [];
  }
  return [];
}

const newest = /^(?:latest|recent|last|previous)$/;

/** "Following FILM and the most recent outing, FILM, FILM will …": the films before a sentence's subject, in their order. */
function inOrder(sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  const [first] = nodes;
  // The names may have taken the first word for a title's.
  const opens =
    (isPhrase(first) &&
      isNamedFilm(first) &&
      /^following /i.test(sentence.article.text.slice(first.start, first.end))) ||
    (isVerb(first) && first.lemma === 'follow' && first.form === 'ing') ||
    isLink(first, 'prep', 'following');
  if (!opens) return [];
  // The title right before the sentence's own verb; what stands between is apposition and relative clause.
  const main = sentence.clauses.find(
    ({ at, verb }) =>
      at > 1 &&
      verb.form === 'finite' &&
      isPhrase(nodes[at - 1]) &&
      isNamedFilm(nodes[at - 1] as NounPhrase) &&
      isLink(nodes[at - 2], 'mark', ','),
  );
  const subject = main ? (nodes[main.at - 1] as NounPhrase) : undefined;
  if (!main || !subject) return [];
  const before: NounPhrase[] = [];
  let marked: NounPhrase | null = null;
  for (const node of nodes.slice(isPhrase(first) ? 0 : 1, placeOf(subject, nodes))) {
    if (isLink(node, 'rel') || isVerb(node)) break;
    if (!isPhrase(node)) continue;
    if (isNamedFilm(node)) before.push(node);
    if (node.words.some((word) => newest.test(word.lower)))
      marked = isNamedFilm(node) ? node : (node.apposition ?? marked);
  }
  const last = before.at(-1);
  const subjectFilm = filmOf(subject);
  const lastFilm = last ? filmOf(last) : null;
  if (!last || !lastFilm || !subjectFilm || filmsIn([subject]).length !== 1 || before.includes(subject))
    return [];
  const [only, more] = before;
  const earlier = more === last && only && marked === last ? filmOf(only) : null;
  // Two films without an order, or "following the success of …": only a single one or the one that is called the last.
  if (before.length > 2 || (before.length === 2 && earlier === null)) return [];
  return [
    ...finding(subjectFilm, lastFilm, spanOf(first, subject)),
    ...(earlier ? finding(lastFilm, earlier, spanOf(first, last)) : []),
  ];
}
