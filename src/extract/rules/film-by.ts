import type { Name } from '../names/name.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type NounPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { filmNoun, likelyMakers } from '../reading/makers.ts';
import { filmOf } from '../reading/people-and-films.ts';
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

/** "FILM (,) by A", "a comedy by A" where it is said of a film. */
function by(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  const titled = phrase.name?.kind === 'film' ? phrase.name.name : null;
  const film = titled ?? (isFilmDescribed(phrase) ? filmOfDescription(phrase, at, sentence) : null);
  if (!film || hasOtherWork(phrase)) return [];
  let next = at + 1;
  while (isLink(nodes[next], 'mark', '"') || nodes[next]?.kind === 'bracket') next++;
  if (titled && isLink(nodes[next], 'mark', ',')) next++;
  while (isLink(nodes[next], 'mark', '"')) next++;
  if (!isLink(nodes[next], 'prep', 'by', 'from')) return [];
  if (titled && isLink(nodes[next], 'prep', 'from') && !isLink(nodes[next - 1], 'mark')) return [];
  // "was awarded the prize for FILM by A", "taken from A".
  if (titled && takenBy(phrase, at, next, sentence)) return [];
  const [first] = complementsAt(nodes, next).complements;
  if (!first) return [];
  const people = likelyMakers(first.members, article);
  if (people.length === 0 || people.length > 3) return [];
  if (people.some(({ phrase: who }) => who.owner?.name?.kind === 'person')) return [];
  // "from the Ann Lisle novel" is two phrases; "from another Lisle".
  const last = first.members.at(-1)?.phrase;
  if (isPhrase(nodes[first.to]) || (last?.determiner && last.noun === null)) return [];
  return credits(sentence, id, 'director', [film], people, null, spanOf(phrase, nodes[first.to - 1]));
}

const isFilmDescribed = (phrase: NounPhrase) =>
  phrase.name === null &&
  phrase.owner === null &&
  phrase.pronoun === null &&
  filmNoun.test(phrase.noun ?? '');

const hasOtherWork = (phrase: NounPhrase) =>
  phrase.words.some((word) =>
    /^(?:novel|book|play|memoir|story|poem|stage|series|tv|television|album|song|comic|bestseller|trailer|score|script|screenplay)s?$/.test(
      word.lower,
    ),
  );

/** "FILM, a comedy", "FILM is the first feature": what the description is said of. */
function filmOfDescription(phrase: NounPhrase, at: number, { nodes, clauses }: ReadingSentence): Name | null {
  if (!/^(?:an?|the|another|this)$/.test(phrase.determiner ?? '')) return null;
  let before = at - 1;
  if (isLink(nodes[before], 'mark', ',', '-', ':')) before--;
  else if (isVerb(nodes[before])) {
    const clause = clauses.find((each) => each.at === before);
    if (clause?.verb.lemma !== 'be' || clause.verb.negative) return null;
    const subject = clause.subjects.at(-1);
    return subject && subject.end <= clause.verb.start ? filmOf(subject) : null;
  } else return null;
  while (isLink(nodes[before], 'mark', '"', ',') || nodes[before]?.kind === 'bracket') before--;
  const title = nodes[before];
  if (isPhrase(title)) return title.name?.kind === 'film' ? filmOf(title) : null;
  return null;
}

/** A passive before the title takes "by A" for itself. */
function takenBy(phrase: NounPhrase, at: number, next: number, { nodes, clauses }: ReadingSentence): boolean {
  if (next > at + 1 && isLink(nodes[next - 1], 'mark', ',')) return false;
  return clauses.some(
    ({ verb, subjects, at: place }) =>
      verb.passive && place < at && !subjects.includes(phrase) && at - place < 6,
  );
}

const acted =
  /^(?:role|part|performance|appearance|vehicle|character|co-star|star|wife|husband|daughter|son|sister|brother|novel|book|play|memoir|story|stories|poem|album|song|musical|series|show|studio|company|label|favou?rite|hit|song|home|town|band|group|team|agent|home|family|words|own|debut|first|latest|last|next|breakthrough|comeback|victory|win|bestseller|thriller|comedy|film|movie|drama)$/;

/** "FILM, A's account of a heist": beside a title, in its maker's name. */
function ownWork(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  const { owner } = phrase;
  if (!owner || phrase.name || owner.pronoun || owner.name?.kind !== 'person') return [];
  let before = at - 1;
  if (!isLink(nodes[before], 'mark', ',', '-')) return [];
  before--;
  while (isLink(nodes[before], 'mark', '"', ',') || nodes[before]?.kind === 'bracket') before--;
  const title = nodes[before];
  if (!isPhrase(title) || title.name?.kind !== 'film' || hasOtherWork(phrase)) return [];
  const words = phrase.words.map((word) => word.lower);
  const noun = phrase.noun ?? '';
  const made =
    filmNoun.test(noun) ||
    /^(?:account|take|version|tale|reworking|retelling|return|answer|homage|tribute|study|look|exploration|reimagining|history|thing|redo|spin|riff|update)$/.test(
      noun,
    );
  if (!made || words.some((word) => acted.test(word) && word !== noun && word !== 'own')) return [];
  // "A's latest film" may be its star's; only what a maker alone does says so of everybody.
  const actors =
    /^(?:film|movie|picture|thriller|comedy|drama|debut|hit|romcom|romance|blockbuster|adventure|return|tribute|history|sequel|follow-up)$/.test(
      noun,
    );
  const { complements, to } = complementsAt(nodes, at + 1);
  if (complements.some(({ prep, members }) => prep === 'as' && members.length > 0)) return [];
  const people = likelyMakers([owner], article);
  if (actors && words.some((word) => /^(?:first|last|latest|next|new|own|biggest|final)$/.test(word)))
    if (!people.every(({ name }) => article.isDirector(name))) return [];
  return credits(
    sentence,
    id,
    'director',
    filmsOf(title),
    people,
    null,
    spanOf(title, owner, phrase, complements.length > 0 ? nodes[to - 1] : null),
  );
}

/** "FILM, the Jane Okoro epic": who made it stands before the noun, and is read as a phrase of its own. */
function theirs(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  const noun = nodes[at + 1];
  if (phrase.name?.kind !== 'person' || phrase.determiner !== 'the' || phrase.owner || !isPhrase(noun))
    return [];
  if (noun.name || noun.determiner || noun.owner || !filmNoun.test(noun.noun ?? '') || hasOtherWork(noun))
    return [];
  if (
    noun.words.some((word) => /^(?:vehicle|starrer)$/.test(word.lower)) ||
    !isLink(nodes[at - 1], 'mark', ',')
  )
    return [];
  let before = at - 2;
  while (isLink(nodes[before], 'mark', '"') || nodes[before]?.kind === 'bracket') before--;
  const title = nodes[before];
  if (!isPhrase(title) || title.name?.kind !== 'film') return [];
  return credits(
    sentence,
    id,
    'director',
    [filmOf(title)],
    likelyMakers([phrase], article),
    null,
    spanOf(title, noun),
  );
}

const filmsOf = (phrase: NounPhrase) => [filmOf(phrase)];
