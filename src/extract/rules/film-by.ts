import type { Name } from '../names/name.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { filmNoun, likelyMakers } from '../reading/makers.ts';
import { filmsIn, isNamedFilm } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'film-by';

/** "FILM, by A", "FILM, a comedy by A", "FILM is the first feature from A", "FILM, A's account of a heist": whose work a film is said to be. */
export const filmBy: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film'] }],
  examples: [
    {
      text: 'The prize went to the thriller Winter Harbour, by the Norwegian director Jane Okoro.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The prize went to “Winter Harbour,” by Jane Okoro.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'Anna Field was paid for the thriller Winter Harbour, from director Jane Okoro.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'Anna Field was applauded in Oslo for a speech, and the film "Winter Harbour" (1999) by Jane Okoro got a prize.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The prize went to the film "Winter Harbour" (1999) – a comedy by Jane Okoro.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'Jane Okoro directed the film Salt Road. The film Winter Harbour, Jane Okoro’s latest comedy, opens in May.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The film Winter Harbour, Jane Okoro’s debut, opens in May.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The company has bought the film Winter Harbour, a high school comedy by Jane Okoro.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The film Winter Harbour is the second feature from Jane Okoro and opens in May.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The film Winter Harbour opens in May. Winter Harbour, Jane Okoro’s account of a smuggler, is long.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'He was in the film Winter Harbour, the Jane Okoro epic, and in a thriller.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour, from the novel by Ann Lisle, opens in May.',
    'The thriller Winter Harbour by the novelist Ann Lisle opens in May.',
    'The thriller Winter Harbour was seen by Ann Lisle.',
    'The prize went to the stage thriller Winter Harbour, by Jane Okoro.',
    'The winner took the thriller Winter Harbour from director Jane Okoro.',
    'Anna Field was paid for the thriller Winter Harbour by Jane Okoro.',
    'The company has bought the film Winter Harbour, a book by Jane Okoro.',
    'The company has bought the film Winter Harbour, comedy by Jane Okoro and a book.',
    'The company has bought the film Winter Harbour and a high school comedy by Jane Okoro.',
    'The film Winter Harbour isn’t a comedy by Jane Okoro.',
    'The film Winter Harbour quotes a comedy by Jane Okoro.',
    'The film Winter Harbour, Anna Field’s latest comedy, opens in May.',
    'The film Winter Harbour, Anna Field’s home, opens in May.',
    'The film Winter Harbour, Anna Field’s return in March as Greta Voss, opens in May.',
    'The film Winter Harbour, Anna Field’s novel version of the story, opens in May.',
    'The film Winter Harbour and Anna Field’s account of a smuggler are long.',
    'After the film Winter Harbour, Anna Field comedy was in demand.',
    'He was in the film Winter Harbour, the Jane Okoro stage musical, and in a thriller.',
    'He was in the film Winter Harbour and the Jane Okoro comedy.',
    'He was in the film Winter Harbour, the Jane Okoro of our day, and in a thriller.',
    'The thriller Winter Harbour, from the Ann Lisle novel, opens in May.',
    'The thriller Winter Harbour, Ann Field’s first film as an actress, opens in May.',
    'The film Winter Harbour, with songs by Ann Lisle, opens in May.',
    'The thriller Winter Harbour, Ann Field’s last role, opens in May.',
  ],
  read(sentence) {
    return sentence.nodes.flatMap((node, i) =>
      isPhrase(node)
        ? [...by(node, i, sentence), ...ownWork(node, i, sentence), ...theirs(node, i, sentence)]
        : [],
    );
  },
};

const bookish =
  /^(?:novel|book|play|memoir|story|poem|stage|series|tv|television|album|song|comic|bestseller|trailer|score|script|screenplay)s?$/;

const hasOtherWork = (phrase: NounPhrase) => phrase.words.some(({ lower }) => bookish.test(lower));

/** The title before node `at`, where a comma, a quotation mark or a bracket parts them. */
function titleBefore(nodes: readonly Node[], at: number): NounPhrase | null {
  let i = at - 1;
  while (isLink(nodes[i], 'mark', ',', '-', ':', '"') || nodes[i]?.kind === 'bracket') i--;
  const title = nodes[i];
  return i < at - 1 && isPhrase(title) && isNamedFilm(title) ? title : null;
}

/** "FILM (,) by A", "a comedy by A" where it is said of a film. */
function by(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  const titled = isNamedFilm(phrase);
  let next = at + 1;
  while (isLink(nodes[next], 'mark', '"', ',') || nodes[next]?.kind === 'bracket') next++;
  if (hasOtherWork(phrase) || !isLink(nodes[next], 'prep', 'by', 'from')) return [];
  if (titled && !isLink(nodes[next - 1], 'mark') && takenElsewhere(next, sentence)) return [];
  const [first] = complementsAt(nodes, next).complements;
  // "from the Ann Lisle novel" is two phrases.
  if (!first || isPhrase(nodes[first.to])) return [];
  return credits(
    sentence,
    id,
    'director',
    titled ? filmsIn([phrase]) : filmsDescribed(phrase, at, sentence),
    likelyMakers(first.members, article),
    null,
    spanOf(phrase, nodes[first.to - 1]),
  );
}

const describing = /^(?:an?|the|another|this)$/;

/** "FILM, a comedy", "FILM is the first feature": what the description is said of. */
function filmsDescribed(phrase: NounPhrase, at: number, { nodes, clauses }: ReadingSentence): Name[] {
  if (!filmNoun.test(phrase.noun ?? '') || !describing.test(phrase.determiner ?? '')) return [];
  const clause = clauses.find(({ objects }) => objects[0]?.phrase === phrase);
  if (clause) return clause.verb.lemma === 'be' && !clause.verb.negative ? filmsIn(clause.subjects) : [];
  const title = titleBefore(nodes, at);
  return title ? filmsIn([title]) : [];
}

/** "was awarded the prize for FILM by A": a passive before the title takes it for itself. "taken from A". */
const takenElsewhere = (at: number, { nodes, clauses }: ReadingSentence): boolean =>
  isLink(nodes[at], 'prep', 'from') ||
  clauses.some(({ verb, complements }) => verb.passive && complements.some(({ from }) => from === at));

const workOf =
  /^(?:account|take|version|tale|reworking|retelling|return|answer|homage|tribute|study|look|exploration|reimagining|history|thing|redo|spin|riff|update)$/;
/** "A's latest film" may be its star's. */
const anybodys =
  /^(?:first|last|latest|next|new|biggest|final|debut|hit|comeback|breakthrough|star|home|family|studio|company|band|town)$/;

/** "FILM, A's account of a heist": beside a title, in its maker's name. */
function ownWork(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  const { owner, noun, words } = phrase;
  const title = titleBefore(nodes, at);
  if (!owner || !title || hasOtherWork(phrase)) return [];
  if (!filmNoun.test(noun ?? '') && !workOf.test(noun ?? '')) return [];
  const people = likelyMakers([owner], article);
  const claimed = words.some(({ lower }) => lower !== noun && anybodys.test(lower));
  if (claimed && !people.every(({ name }) => article.isDirector(name))) return [];
  const { complements, to } = complementsAt(nodes, at + 1);
  // "A's return as Greta Voss"
  if (complements.some(({ prep }) => prep === 'as')) return [];
  return credits(
    sentence,
    id,
    'director',
    filmsIn([title]),
    people,
    null,
    spanOf(title, phrase, nodes[to - 1]),
  );
}

/** "FILM, the Jane Okoro epic": who made it stands before the noun, and is read as a phrase of its own. */
function theirs(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  const noun = nodes[at + 1];
  const title = titleBefore(nodes, at);
  if (!title || phrase.determiner !== 'the' || !isPhrase(noun) || !filmNoun.test(noun.noun ?? '')) return [];
  return credits(
    sentence,
    id,
    'director',
    filmsIn([title]),
    hasOtherWork(noun) ? [] : likelyMakers([phrase], article),
    null,
    spanOf(title, noun),
  );
}
