import { filmsOf } from '../discourse/films-of.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import { filmish, isBook, otherWork } from '../reading/other-work.ts';
import { filmOf } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'release-year';

/** "the 1999 horror film FILM", "2018's FILM", "next year's FILM", "FILM is a 2009 comedy", "FILM, the 1999 thriller", "FILM from 2001". */
export const releaseYear: Rule = {
  id,
  needs: [{ signs: ['date'], words: 'year,summer,spring,autumn,fall,christmas' }],
  examples: [
    {
      text: 'Producer Jo Hart has died. Her other films included the thriller Winter Harbour in 1983.',
      reads: ['Winter Harbour | releaseDate | 1983 | released'],
    },
    {
      text: 'The thriller Winter Harbour is back. Anna Field, who starred in the 1998 film, is 50.',
      reads: ['Winter Harbour | releaseDate | 1998'],
    },
    {
      text: 'Anna Field starred in 1999’s Winter Harbour. The film Winter Harbour did well.',
      reads: ['Winter Harbour | releaseDate | 1999 | released'],
    },
    {
      text: 'The 1987 thriller Low Tide is shown again.',
      reads: ['Low Tide | releaseDate | 1987 | released'],
    },
    {
      text: 'Anna Field wrote the film Low Tide, an Irish thriller of 1955.',
      reads: ['Low Tide | releaseDate | 1955 | released'],
    },
    { text: 'Salt Road is a 1996 film adaptation of a novel.', reads: ['Salt Road | releaseDate | 1996'] },
    { text: 'Salt Road is a 2008 television film.', reads: ['Salt Road | releaseDate | 2008'] },
    { text: 'Salt Road is a 2009 Irish comedy film.', reads: ['Salt Road | releaseDate | 2009 | released'] },
    {
      text: 'Jane Okoro is now directing next year’s thriller Winter Harbour.',
      reads: ['Winter Harbour | releaseDate | 2016 | scheduled'],
    },
    {
      text: 'Anna Field made her name with the thriller Low Tide, a 1987 drama by Jane Okoro.',
      reads: ['Low Tide | releaseDate | 1987 | released'],
    },
    {
      text: 'The thriller Low Tide from 1987 went on to win a prize.',
      reads: ['Low Tide | releaseDate | 1987 | released'],
    },
    {
      text: 'Anna Field was seen in the Irish thriller Low Tide. The 1987 drama about two fishermen won a prize.',
      reads: ['Low Tide | releaseDate | 1987 | released'],
    },
  ],
  counterExamples: [
    'Other guests included the maker of the thriller Winter Harbour in 1983.',
    'The thriller Winter Harbour is to be remade. Anna Field, who starred in the 1998 film, is 50.',
    'The 1987 festival showed the thriller Low Tide.',
    'The thriller Low Tide is set in 1987.',
    'The thriller Low Tide is based on the 1987 novel Salt Road.',
    'The thriller Low Tide is a remake of a 1987 film.',
    'Anna Field appeared in the 1987 sitcom Low Tide.',
    'The thriller Winter Harbour opens in May. It is based on 1954’s Winter Harbour.',
    'Anna Field won a 1987 award for the film Low Tide.',
  ],
  read: (sentence) =>
    sentence.nodes.flatMap((node, i) =>
      isPhrase(node) ? [...named(node, i, sentence), ...told(node, i, sentence)] : [],
    ),
};

/** The title and its year in one phrase: "the 1999 thriller FILM", "last year's FILM". */
function named(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const film =
    phrase.name?.kind === 'film'
      ? phrase.name.name
      : (filmInside(phrase) ?? filmBehind(phrase, at, sentence));
  if (!film || isBook(phrase, at, sentence)) return [];
  const owners = ownersOf(phrase);
  if (phrase.words.some(({ lower }) => otherWork.test(lower))) return [];
  const year =
    phrase.year && !inBracket(phrase)
      ? phrase.year
      : owners.map(({ year: written }) => written).find((written) => written !== null);
  const nameEnd = phrase.name?.end ?? phrase.end;
  const start =
    phrase.words[0]?.proper === false || !phrase.owner
      ? phrase.start
      : Math.min(phrase.start, phrase.owner.start);
  // "2049" at the end of a title is part of it; a year before a title belongs to it.
  if (year && year.start < nameEnd)
    return said(film, year.value, [Math.min(start, year.start), nameEnd], sentence);
  const { published } = sentence.article;
  const relative = owners.find(({ noun }) =>
    /^(?:year|summer|spring|autumn|fall|christmas)$/.test(noun ?? ''),
  );
  const by =
    relative &&
    (relative.words.some(({ lower }) => lower === 'last')
      ? -1
      : relative.words.some(({ lower }) => lower === 'next')
        ? 1
        : relative.determiner === 'this'
          ? 0
          : null);
  if (!relative || by === null || by === undefined || !published) return [];
  // "last summer's" is this year's or last year's.
  if (relative.noun !== 'year' && by !== 0) return [];
  return said(film, String(Number(published.slice(0, 4)) + by), [relative.start, nameEnd], sentence);
}

/** "the original 1977 Star Wars film". */
function filmInside({ name, mentions, words }: NounPhrase): Name | null {
  const [mention, last] = [mentions.at(-1), words.at(-1)];
  return name === null &&
    mention?.kind === 'film' &&
    last?.from === mention.to &&
    /^(?:film|movie)$/.test(last.lower)
    ? mention.name
    : null;
}

const inBracket = ({ year, bracket }: NounPhrase) =>
  year !== null && bracket !== null && year.start >= bracket.start;

function ownersOf(phrase: NounPhrase): NounPhrase[] {
  const out: NounPhrase[] = [];
  for (let owner = phrase.owner; owner; owner = owner.owner) out.push(owner);
  return out;
}

/** "the 1999 horror film, FILM", "his 1997 film - FILM". */
function filmBehind(phrase: NounPhrase, at: number, { nodes }: ReadingSentence): Name | null {
  if (phrase.name || !filmish(phrase.noun ?? '') || (phrase.year === null && phrase.owner === null))
    return null;
  const title =
    phrase.apposition ?? (isLink(nodes[at + 1], 'mark', ',', '-', ':') ? nodes[at + 2] : nodes[at + 1]);
  return isPhrase(title as Node | undefined) &&
    (title as NounPhrase).name?.kind === 'film' &&
    (title as NounPhrase).start > phrase.start
    ? ((title as NounPhrase).name?.name ?? null)
    : null;
}

/** "FILM is a 2009 comedy", "FILM, the 1999 thriller", "FILM from 2001"; "The 2001 drama" right after a sentence with one film. */
function told(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  if (phrase.name?.kind === 'film') {
    let behind = at + 1;
    while (isLink(nodes[behind], 'mark', '"', ',')) behind++;
    const [from, date] = [nodes[behind], nodes[behind + 1]];
    if (
      (isLink(from, 'prep', 'from') || (isLink(from, 'prep', 'in') && isListed(phrase, sentence))) &&
      date?.kind === 'date' &&
      date.date.value?.precision === 'year' &&
      !isLink(nodes[behind + 2], 'prep', 'to') &&
      phrase.year === null
    )
      return said(phrase.name.name, date.date.value.date, [phrase.start, date.end], sentence);
    return [];
  }
  const year = phrase.name || inBracket(phrase) ? null : (phrase.year ?? yearOfIt(nodes, at));
  if (!year || !(filmish(phrase.noun ?? '') || phrase.words.some(({ lower }) => lower === 'film'))) return [];
  const before = nodes[at - 1];
  // "is a 2008 television film", "is a 1998 space opera film", "is a 1996 film adaptation": what an encyclopedia defines.
  const what = before?.kind === 'vg' && before.lemma === 'be' ? nodes[at - 2] : undefined;
  const isDefined = isPhrase(what) && what.name?.name.defined === true;
  if (
    (!isDefined && phrase.words.some(({ lower }) => otherWork.test(lower))) ||
    phrase.owner?.name?.kind === 'work'
  )
    return [];
  let subject: Node | undefined;
  if (before?.kind === 'vg' && (before.lemma === 'be' || phrase.determiner !== 'the')) {
    if (before.lemma !== 'be' || before.negative || before.chain.length > 0) return [];
    subject = nodes[at - 2];
    while (subject && isLink(subject, 'mark', '"', ',')) subject = nodes[placeOf(subject, nodes) - 1];
  } else if (isLink(before, 'mark', ',', '-')) {
    subject = nodes[at - 2];
    if (isPhrase(subject) && subject.name?.kind !== 'film') return [];
    // A list of films is no description: "Salt Road, a 1999 film and Low Tide".
  } else if (phrase.determiner === 'the' && !phrase.owner && phrase.year) {
    const followed = at === 0 ? follows(phrase, at, sentence) : [];
    if (followed.length > 0 || phrase.referent?.kind !== 'film' || again.test(sentence.article.text))
      return followed;
    // "who starred in the 1998 film": the one that the article tells of, where it tells of no other version.
    return said(phrase.referent, phrase.year.value, [phrase.start, phrase.end], sentence);
  }
  const film = isPhrase(subject) ? filmOf(subject) : null;
  if (!film || !isPhrase(subject)) return [];
  return said(
    film,
    year.value,
    [before?.kind === 'vg' ? before.start : subject.start, Math.max(phrase.end, year.end)],
    sentence,
  );
}

/** "Other films included FILM in 1983". */
const isListed = (phrase: NounPhrase, { clauses }: ReadingSentence): boolean =>
  clauses.some(
    ({ verb, subjects, objects }) =>
      verb.lemma === 'include' &&
      subjects.some(({ noun }) => /^(?:films|movies|credits)$/.test(noun ?? '')) &&
      objects.some((member) => member.phrase === phrase),
  );

const again =
  /\b(?:remak\w+|remade|reboot\w*|re-?imagin\w+|new version|original|sequels?|prequels?|follow-up|franchise|trilogy)\b/i;

/** "a British thriller of 1955". */
function yearOfIt(nodes: readonly Node[], at: number): NounPhrase['year'] {
  const date = nodes[at + 2];
  return isLink(nodes[at + 1], 'prep', 'of') &&
    date?.kind === 'date' &&
    date.date.value?.precision === 'year' &&
    !date.date.yearless
    ? { value: date.date.value.date, start: date.start, end: date.end }
    : null;
}

/** "The 2001 drama about …" where the sentence before named one film, and this one names none. */
function follows(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, previous } = sentence;
  if (!previous || !phrase.year || filmsOf(nodes.slice(at + 1)).length > 0) return [];
  const films = [...new Set(filmsOf(previous.nodes))];
  const [film] = films;
  const last = previous.nodes.findLast((node) => isPhrase(node) && node.name?.kind === 'film');
  if (films.length !== 1 || !film || !last || !isPhrase(last) || last.year) return [];
  // The title stood at the end: what comes next is about it.
  const behind = previous.nodes.slice(placeOf(last, previous.nodes) + 1);
  if (behind.some((node) => node.kind === 'vg' || isPhrase(node))) return [];
  return said(film, phrase.year.value, [phrase.start, phrase.end], sentence);
}

function said(
  film: Name,
  year: string,
  [start, end]: readonly [number, number],
  { article: { published } }: Pick<ReadingSentence, 'article'>,
): Finding[] {
  const today = published?.slice(0, 4);
  if (today && Number(year) > Number(today) + 6) return [];
  return [
    {
      subject: film,
      property: 'releaseDate',
      value: { date: { date: year, precision: 'year' } },
      status: today && year > today ? 'scheduled' : 'released',
      start,
      end,
      rule: id,
    },
  ];
}
