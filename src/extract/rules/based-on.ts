import { type Clause, complement } from '../clauses/clause.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Name } from '../names/name.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { filmMeantBy } from '../reading/film-meant-by.ts';
import { filmDescribed } from '../reading/film-of-clause.ts';
import { clauseSpan, type Span, spanOf } from '../reading/findings.ts';
import { filmOf, isNamedFilm } from '../reading/people-and-films.ts';
import { workTold } from '../reading/work-told.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'based-on';

/** "FILM is based on the novel by A", "FILM, adapted from A's play X", "the film adaptation of X", "a remake of the 1972 film F". */
export const basedOn: Rule = {
  id,
  needs: [
    {
      words:
        'from,of,adaptation,version,remake,re-make,retelling,reimagining,re-imagining,dramatisation,dramatization',
      verbs: 'base,adapt,inspire,draw,take,come,derive,be',
    },
  ],
  examples: [
    {
      text: 'The thriller Winter Harbour, based on a novel by Ann Lisle, opens in May.',
      reads: ['Winter Harbour | basedOn | novel by Ann Lisle'],
    },
    {
      text: 'The comedy Salt Road was adapted from a novel of the same name.',
      reads: ['Salt Road | basedOn | Salt Road'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. The film is inspired by the true story of a smuggler.',
      reads: ['Winter Harbour | basedOn | true story of a smuggler'],
    },
    {
      text: 'Anna Field will star in the film version of Winter Harbour. The film Winter Harbour opens in May.',
      reads: ['Winter Harbour | basedOn | Winter Harbour'],
    },
    {
      text: 'The thriller Night Ferry, a remake of the 1972 film Low Tide, opens in May.',
      reads: ['Night Ferry | basedOn | Low Tide'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. It comes from a short story by Ann Lisle.',
      reads: ['Winter Harbour | basedOn | short story by Ann Lisle'],
    },
    {
      text: 'The thriller Winter Harbour, taken from the Ann Lisle novel, opens in May.',
      reads: ['Winter Harbour | basedOn | Ann Lisle novel'],
    },
    {
      text: 'The thriller Winter Harbour, Jane Okoro’s film of the play by Ann Lisle, opens in May.',
      reads: ['Winter Harbour | basedOn | play by Ann Lisle'],
    },
    {
      text: 'Winter Harbour is a 2004 drama film directed by Jane Okoro and based on a novel by Ann Lisle.',
      reads: ['Winter Harbour | basedOn | novel by Ann Lisle'],
    },
    {
      text: 'The thriller Winter Harbour, drawn from the life of a smuggler, opens in May.',
      reads: ['Winter Harbour | basedOn | life of a smuggler'],
    },
    {
      text: 'The thriller Winter Harbour, derived from one of Ann Lisle’s novels, opens in May.',
      reads: ['Winter Harbour | basedOn | one of Ann Lisle’s novels'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. It comes from “The Lost Ferry”, a play by Jo Hart. The screenplay is inspired by a novel by Ann Lisle.',
      reads: ['Winter Harbour | basedOn | The Lost Ferry', 'Winter Harbour | basedOn | novel by Ann Lisle'],
    },
    {
      text: 'The thriller Winter Harbour, from the Ann Lisle play, opens in May.',
      reads: ['Winter Harbour | basedOn | Ann Lisle play'],
    },
    {
      text: 'Jane Okoro will direct a remake of the film Low Tide.',
      reads: ['Low Tide | basedOn | Low Tide'],
    },
    {
      text: 'Jane Okoro is making a remake of the film Low Tide.',
      reads: ['Low Tide | basedOn | Low Tide'],
    },
    {
      text: 'Jane Okoro was busy directing a remake of the film Low Tide.',
      reads: ['Low Tide | basedOn | Low Tide'],
    },
    {
      text: 'Jane Okoro shot a live-action version of the film Low Tide.',
      reads: ['Low Tide | basedOn | Low Tide'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Critics liked the adaptation of the novel by Ann Lisle.',
      reads: ['Winter Harbour | basedOn | novel by Ann Lisle'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. It takes its title from a novel by Ann Lisle and comes from the team of Ann Lisle.',
    'The thriller Winter Harbour opens in May. It is taken from one of Ann Lisle’s dreams, from the end of Ann Lisle’s novels and by one of Ann Lisle’s novels.',
    'The thriller Winter Harbour opens in May. It is taken from Ann Lisle papers.',
    'The thriller Winter Harbour opens in May. It is based on a script by Tom Reyes.',
    'The thriller Winter Harbour opens in May. Jane Okoro is inspired by a novel by Ann Lisle.',
    'The thriller Winter Harbour opens in May. The score is inspired by a novel by Ann Lisle.',
    'The thriller Winter Harbour opens in May. Jo Hart made a game based on a novel by Ann Lisle.',
    'The thriller Winter Harbour opens in May. She sang in a musical based on a novel by Ann Lisle.',
    'The thriller Winter Harbour, from the team of Ann Lisle, opens in May.',
    'The thriller Winter Harbour, like the novel by Ann Lisle, opens in May.',
    'The play “Low Tide”, from the novel by Ann Lisle, opens in May.',
    'The thriller Winter Harbour – from the novel by Ann Lisle – opens in May.',
    'Jane Okoro directed a remake of the film Low Tide.',
    'Jane Okoro will direct a remake of the 1972 film Low Tide.',
    'Jane Okoro will direct a new version of the film Low Tide.',
    'Jane Okoro will direct a remake of the films Low Tide and Salt Road.',
    'Jane Okoro will direct a remake for the film Low Tide.',
    'Jane Okoro will direct no remake of the film Low Tide.',
    'The thriller Winter Harbour opens in May. Critics liked an adaptation of the novel by Ann Lisle.',
    'The thriller Winter Harbour opens in May. Critics liked the memory of the novel by Ann Lisle.',
    'The thriller Winter Harbour, a film of the people of Oslo, opens in May.',
    'The thriller Winter Harbour, a hit of the novel by Ann Lisle, opens in May.',
    'The thriller Winter Harbour, a film of the thriller Low Tide, opens in May.',
    'The thriller Winter Harbour opens in May. The prop was taken from a novel by Ann Lisle.',
    'The thriller Winter Harbour opens in May. The actor comes from a family of writers.',
    'The production company of the thriller Winter Harbour is based in Oslo.',
    'The play Salt Road is based on a novel by Ann Lisle. The thriller Winter Harbour opens in May.',
    'The thriller Winter Harbour opens in May. It is not based on a true story.',
    'The festival showed the original version of the film Winter Harbour.',
    'Anna Field starred in a stage adaptation of the film Winter Harbour.',
  ],
  read: (sentence) => [
    ...sentence.clauses.flatMap((clause) => made(clause, sentence)),
    ...sentence.nodes.flatMap((node, i) =>
      isPhrase(node) ? [...versionOf(node, i, sentence), ...fromWork(node, i, sentence)] : [],
    ),
  ],
};

const finding = (film: Name, text: string, [start, end]: Span): Finding => ({
  subject: film,
  property: 'basedOn',
  value: { text },
  start,
  end,
  rule: id,
});

/** The preposition that leads to the source, by the verb. */
const leads: Record<string, readonly string[]> = {
  base: ['on', 'upon'],
  adapt: ['from'],
  inspire: ['by'],
  draw: ['from', 'on', 'upon'],
  take: ['from'],
  come: ['from'],
  derive: ['from'],
  be: ['from'],
};
/** Much comes from somewhere; a film that comes from a book is made from it. */
const weak = wordSet('take come be derive draw');
const scripts = wordSet('screenplay script story plot premise');

const notFilm =
  /^(?:series|show|play|musical|opera|characters?|games?|role|book|novel|sitcom|episode|song|album|exhibition|company|firm|studio|group|choreography|score|costumes?|design|sets?|performance|look|ride|toys?)$/;
const isFilm = (phrase: NounPhrase) => filmOf(phrase) !== null || scripts.has(phrase.noun ?? '');

function made(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, complements, objects } = clause;
  const source = complement(clause, ...(leads[verb.lemma] ?? []));
  const first = source?.members[0]?.phrase;
  // What a script is written for is the film itself.
  if (!first || verb.negative || objects.length > 0 || first.noun === 'script') return [];
  // "The play is based on", "a game based on": whose source it is must be a film's.
  const subject = clause.subjects.at(-1);
  const beside = sentence.nodes[clause.at - 1];
  if (isPhrase(beside) && notFilm.test(beside.noun ?? '')) return [];
  const isWeak = weak.has(verb.lemma);
  if (subject && !isFilm(subject) && (isWeak || subject.name || notFilm.test(subject.noun ?? ''))) return [];
  if (isWeak && verb.lemma !== 'draw' && !isBook(first)) return [];
  const [film] = filmDescribed(clause, sentence);
  const told = film && workTold(first, complements.slice(complements.indexOf(source) + 1), film, sentence);
  const [start, end] = clauseSpan({ ...clause, to: clause.at + 1 }, sentence.nodes);
  return told ? [finding(film, told.text, spanOf({ start, end }, told))] : [];
}

const book = wordSet(
  'novel novels novella book books play plays story stories memoir memoirs comic comics bestseller biography autobiography poem manga musical game article diaries tale legend first second third one several two',
);

/** A book, a play, …: also "the Ann Lisle novel", which is two phrases, and "one of Ann Lisle's novels". */
const isBook = ({ name, noun }: NounPhrase) =>
  name?.kind === 'work' || name?.kind === 'person' || book.has(noun ?? '');

const version = wordSet(
  'adaptation version remake re-make retelling reimagining re-imagining dramatisation dramatization',
);
const onScreen = wordSet(
  'film movie screen big-screen big cinema cinematic feature feature-length live-action hollywood animated',
);
const stage = wordSet(
  'stage tv television musical radio broadway theatre theatrical opera ballet bbc small small-screen original cut extended edited censored longer shorter latest video audio dvd final english dubbed subtitled earlier previous',
);

/** "a film version of X", "the film adaptation of A's X", "a remake of the 1972 film F". */
function versionOf(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { determiner } = phrase;
  const noun = phrase.noun ?? '';
  const [source, ...more] = complementsAt(sentence.nodes, at + 1).complements;
  const [member, ...members] = source?.prep === 'of' ? source.members : [];
  if (!source || !member || members.length > 0 || determiner === 'no') return [];
  const own = member.phrase;
  const namesake = isNamedFilm(own) ? filmOf(own) : null;
  const isFilmOfBook = /^(?:film|movie)$/.test(noun) && !namesake && isBook(own);
  if (!(version.has(noun) || isFilmOfBook)) return [];
  const words = phrase.words.map(({ lower }) => lower);
  if (words.some((word) => stage.has(word))) return [];
  const meant = filmMeantBy(phrase, at, source.to, sentence)?.film ?? namesake;
  const film = meant ?? (determiner === 'the' && noun === 'adaptation' ? sentence.topic : null);
  if (!film) return [];
  if (film === namesake) {
    // "a new version of FILM" is another film, of its name or not; "a remake of the 1972 film F" without a title of its own: two films of one name.
    if (own.year || (noun === 'version' && !words.some((word) => onScreen.has(word)))) return [];
    if (noun.startsWith('re') && !isAhead(sentence, at)) return [];
  }
  const told = workTold(own, more, film, sentence);
  return told ? [finding(film, told.text, spanOf(phrase, told))] : [];
}

/** A remake that is being made goes by its model's name; of one long made a title of its own is to be expected. */
function isAhead({ clauses }: ReadingSentence, at: number): boolean {
  const verb = clauses.findLast((each) => each.at < at)?.verb;
  return (
    verb !== undefined && (verb.tense === 'future' || verb.tense === 'present' || verb.form !== 'finite')
  );
}

/** "FILM, from the novel by A": only between commas, right behind the title. */
function fromWork(title: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  const [comma, from, object] = nodes.slice(at + 1);
  if (
    title.name?.kind !== 'film' ||
    !isLink(comma, 'mark', ',') ||
    !isLink(from, 'prep', 'from') ||
    !isPhrase(object) ||
    !isBook(object)
  )
    return [];
  const film = title.name.name;
  const told = workTold(object, complementsAt(nodes, at + 4).complements, film, sentence);
  return told ? [finding(film, told.text, spanOf(title, told))] : [];
}
