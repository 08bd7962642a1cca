import { filmsOf } from '../discourse/films-of.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, isVerb, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { type Span, spanOf } from '../reading/findings.ts';
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
    {
      text: 'Anna Field was seen in the original 1987 Low Tide film. Jo Hart likes the thriller Low Tide.',
      reads: ['Low Tide | releaseDate | 1987 | released'],
    },
    {
      text: 'The film Winter Harbour is back. It has a 1987 sequel, Salt Road. The film Salt Road is a hit.',
      reads: ['Salt Road | releaseDate | 1987 | released'],
    },
    {
      text: 'The film Winter Harbour is back. Anna Field was seen in her 1990 film – Winter Harbour.',
      reads: ['Winter Harbour | releaseDate | 1990 | released'],
    },
    {
      text: 'Last year’s thriller Winter Harbour and this summer’s thriller Salt Road were hits.',
      reads: ['Winter Harbour | releaseDate | 2014 | released', 'Salt Road | releaseDate | 2015 | released'],
    },
    {
      text: 'Anna Field was seen in 1999’s Jane Okoro’s Winter Harbour. The film Winter Harbour did well.',
      reads: ['Winter Harbour | releaseDate | 1999 | released'],
    },
    {
      text: 'The thriller “Low Tide”, from 1987, was a hit.',
      reads: ['Low Tide | releaseDate | 1987 | released'],
    },
    {
      text: '“Low Tide,” is a 1987 thriller. Jo Hart likes the thriller Low Tide.',
      reads: ['Low Tide | releaseDate | 1987 | released'],
    },
    {
      text: 'Anna Field likes the original, the thriller Low Tide – a 1987 horror film for children.',
      reads: ['Low Tide | releaseDate | 1987 | released'],
    },
    {
      text: 'Anna Field likes the original, the thriller Low Tide, a 1987 film oddity.',
      reads: ['Low Tide | releaseDate | 1987 | released'],
    },
    {
      text: 'The 2021 thriller Winter Harbour is planned.',
      reads: ['Winter Harbour | releaseDate | 2021 | scheduled'],
    },
  ],
  counterExamples: [
    'Jo Hart likes the original of the thriller Low Tide. The 1987 Low Tide party is over, and so is the 1987 Low Tide horror film.',
    'Jo Hart likes the thriller Low Tide. Anna Field was seen at a 1987 party, Low Tide.',
    'Jo Hart likes the thriller Low Tide. The 1987 short story Low Tide is dull.',
    'Last summer’s thriller Low Tide was a hit, and every year’s thriller Salt Road is.',
    'The thriller Low Tide from Oslo was a hit, as was the thriller Salt Road from 1987 to 1990.',
    'Her films included a cameo by Jo Hart and featured the thriller Winter Harbour in 1983.',
    'Her films included a hit like the thriller Low Tide in 1987, and her guests included the thriller Salt Road in 1987.',
    'Low Tide is not a 1987 thriller. The thriller Low Tide has been a 1987 thriller.',
    'The thriller Low Tide is a 1987 television drama.',
    'The thriller Low Tide is a 1987 prize and became a 1987 drama.',
    'Jo Hart likes the film Low Tide, a drama of five acts and a drama in 1988.',
    'The thriller Low Tide is back. Anna Field starred in a 1998 film and in the 1998 play.',
    'The thriller Low Tide is back. Anna Field starred in the 1998 comedy series.',
    'Anna Field was seen in the thriller Low Tide and the film Salt Road. The 1987 drama about two fishermen won a prize.',
    'Anna Field was seen in the thriller Low Tide by Jane Okoro. The 1987 drama about two fishermen won a prize.',
    'Anna Field was seen in the thriller Low Tide. The 1987 drama about two fishermen beat the film Salt Road.',
    'Anna Field thinks that the thriller Low Tide won. The 1987 drama about two fishermen won a prize.',
    'Anna Field was seen in the thriller Low Tide. Jo Hart liked the 1987 drama about two fishermen.',
    'The 1987 drama about two fishermen won a prize.',
    'The 2022 thriller Winter Harbour is planned.',
    'The thriller Winter Harbour opens in May. Jane Okoro’s 1998 film was better.',
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

const yearlies = wordSet('year summer spring autumn fall christmas');
const steps = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const films = wordSet('films movies credits');
const again =
  /\b(?:remak\w+|remade|reboot\w*|re-?imagin\w+|new version|original|sequels?|prequels?|follow-up|franchise|trilogy)\b/i;

const isOfOther = ({ words }: NounPhrase) => words.some(({ lower }) => otherWork.test(lower));

/** The title and its year in one phrase: "the 1999 thriller FILM", "last year's FILM". */
function named(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const film =
    phrase.name?.kind === 'film'
      ? phrase.name.name
      : (filmInside(phrase) ?? filmBehind(phrase, at, sentence));
  if (!film || isBook(phrase, at, sentence) || isOfOther(phrase)) return [];
  const owners = ownersOf(phrase);
  const year = phrase.year ?? owners.find((owner) => owner.year)?.year;
  const nameEnd = phrase.name?.end ?? phrase.end;
  // "2049" at the end of a title is part of it; a year before a title belongs to it.
  if (year && year.start < nameEnd)
    return said(film, year.value, [Math.min(phrase.start, year.start), nameEnd], sentence);
  const { published } = sentence.article;
  const relative = owners.find(({ noun }) => yearlies.has(noun ?? ''));
  const by = relative && steps.get(relative.determiner ?? relative.words[0]?.lower ?? '');
  // "last summer's" is this year's or last year's.
  if (by === undefined || !published || (relative?.noun !== 'year' && by !== 0)) return [];
  return said(film, String(Number(published.slice(0, 4)) + by), spanOf(relative, phrase), sentence);
}

/** "the original 1977 Star Wars film". */
function filmInside({ mentions, words }: NounPhrase): Name | null {
  const [mention, last] = [mentions.at(-1), words.at(-1)];
  return mention?.kind === 'film' && last?.from === mention.to && /^(?:film|movie)$/.test(last.lower)
    ? mention.name
    : null;
}

function ownersOf(phrase: NounPhrase): NounPhrase[] {
  return phrase.owner ? [phrase.owner, ...ownersOf(phrase.owner)] : [];
}

/** "the 1999 horror film, FILM", "his 1997 film - FILM". */
function filmBehind({ noun }: NounPhrase, at: number, { nodes }: ReadingSentence): Name | null {
  const title = isLink(nodes[at + 1], 'mark', ',', '-', ':') ? nodes[at + 2] : undefined;
  return filmish(noun ?? '') && isPhrase(title) && title.name?.kind === 'film' ? title.name.name : null;
}

/** "FILM is a 2009 comedy", "FILM, the 1999 thriller", "FILM from 2001"; "The 2001 drama" right after a sentence with one film. */
function told(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  if (phrase.name?.kind === 'film') {
    let behind = at + 1;
    while (isLink(nodes[behind], 'mark', '"', ',')) behind++;
    const from = nodes[behind];
    const date = yearAt(nodes[behind + 1]);
    return date &&
      (isLink(from, 'prep', 'from') || (isLink(from, 'prep', 'in') && isListed(phrase, sentence))) &&
      !isLink(nodes[behind + 2], 'prep', 'to')
      ? said(phrase.name.name, date.value, [phrase.start, date.end], sentence)
      : [];
  }
  // "a British thriller of 1955"
  const of = isLink(nodes[at + 1], 'prep', 'of') ? yearAt(nodes[at + 2]) : null;
  const year = phrase.year ?? of;
  if (phrase.name || !year) return [];
  if (!(filmish(phrase.noun ?? '') || phrase.words.some(({ lower }) => lower === 'film'))) return [];
  const before = nodes[at - 1];
  let subject: Node | undefined;
  if (isVerb(before) && before.lemma === 'be') {
    if (before.negative || before.chain.length > 0) return [];
    let head = at - 2;
    while (isLink(nodes[head], 'mark', '"', ',')) head--;
    subject = nodes[head];
  } else if (isLink(before, 'mark', ',', '-')) subject = nodes[at - 2];
  // "is a 2008 television film", "is a 1998 space opera film", "is a 1996 film adaptation": what an encyclopedia defines.
  const isDefined = isVerb(before) && isPhrase(subject) && subject.name?.name.defined === true;
  if (!isDefined && isOfOther(phrase)) return [];
  if (isPhrase(subject)) {
    const film = filmOf(subject);
    return film
      ? said(film, year.value, spanOf(isVerb(before) ? before : subject, phrase, year), sentence)
      : [];
  }
  if (phrase.owner) return [];
  const followed = at === 0 ? follows(sentence) : null;
  // "who starred in the 1998 film": the one that the article tells of, where it tells of no other version.
  const meant = phrase.referent?.kind === 'film' && !again.test(article.text) ? phrase.referent : null;
  const film = followed ?? meant;
  return film ? said(film, year.value, spanOf(phrase), sentence) : [];
}

/** "Other films included FILM in 1983". */
const isListed = (phrase: NounPhrase, { clauses }: ReadingSentence): boolean =>
  clauses.some(
    ({ verb, subjects, objects }) =>
      verb.lemma === 'include' &&
      subjects.some(({ noun }) => films.has(noun ?? '')) &&
      objects.some((member) => member.phrase === phrase),
  );

const yearAt = (node: Node | undefined): { value: string; start: number; end: number } | null =>
  node?.kind === 'date' && node.date.value?.precision === 'year' && !node.date.yearless
    ? { value: node.date.value.date, start: node.start, end: node.end }
    : null;

/** "The 2001 drama about …" where the sentence before named one film, and this one names none. */
function follows({ nodes, previous }: ReadingSentence): Name | null {
  if (!previous || filmsOf(nodes.slice(1)).length > 0) return null;
  const [film, ...others] = new Set(filmsOf(previous.nodes));
  const last = previous.nodes.findLastIndex((node) => isPhrase(node));
  const title = previous.nodes[last];
  // The title stood at the end: what comes next is about it.
  const isLast =
    isPhrase(title) &&
    title.name?.kind === 'film' &&
    !title.year &&
    !previous.nodes.slice(last).some((node) => node.kind === 'vg');
  return film && others.length === 0 && isLast ? film : null;
}

function said(
  film: Name,
  year: string,
  [start, end]: Span,
  { article: { published } }: ReadingSentence,
): Finding[] {
  const today = published?.slice(0, 4) ?? '9999';
  if (Number(year) > Number(today) + 6) return [];
  return [
    {
      subject: film,
      property: 'releaseDate',
      value: { date: { date: year, precision: 'year' } },
      status: year > today ? 'scheduled' : 'released',
      start,
      end,
      rule: id,
    },
  ];
}
