import type { Name } from '../names/name.ts';
import { type Complement, complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { filmOf } from '../reading/people-and-films.ts';
import { type DatedPlace, releaseFindings, releasePartsAt, type When } from '../reading/release-facts.ts';
import { releasedFilm, topicOf } from '../reading/release-film.ts';
import { releasePlaceIn } from '../reading/release-place.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'release-noun';

/** "FILM, due for release in May", "ahead of its release on Friday", "the film's US release on 5 May", "the release of FILM in May". */
export const releaseNoun: Rule = {
  id,
  needs: [
    { signs: ['date'] },
    { signs: ['film', 'topic'] },
    { words: 'out,due,release,releases,rollout,roll-out,opening,debut,bow,launch,date' },
  ],
  examples: [
    {
      text: 'Anna Field stars in the thriller Winter Harbour, due for release in August.',
      reads: ['Winter Harbour | releaseDate | 2015-08 | scheduled'],
    },
    {
      text: 'Anna Field will be seen in the thriller Winter Harbour, out in August.',
      reads: ['Winter Harbour | releaseDate | 2015-08 | scheduled'],
    },
    {
      text: 'Anna Field stars in the thriller Winter Harbour, due out in UK cinemas on 3 July.',
      reads: ['Winter Harbour | releaseDate | 2015-07-03 | UK | theatrical'],
    },
    {
      text: 'The thriller Winter Harbour was shown to the press ahead of its release on Friday.',
      reads: ['Winter Harbour | releaseDate | 2015-06-19 | scheduled'],
    },
    {
      text: 'Anna Field spoke of the thriller Winter Harbour before the film’s US release on 3 July.',
      reads: ['Winter Harbour | releaseDate | 2015-07-03 | US | scheduled'],
    },
    {
      text: 'The release of the thriller Winter Harbour in May 1999 made her known.',
      reads: ['Winter Harbour | releaseDate | 1999-05 | released'],
    },
    {
      text: 'The release date for the thriller Winter Harbour is 3 July.',
      reads: ['Winter Harbour | releaseDate | 2015-07-03 | scheduled'],
    },
    {
      text: 'The thriller Winter Harbour starts shooting in August for release in summer 2016.',
      reads: ['Winter Harbour | releaseDate | 2016 | scheduled'],
    },
    {
      text: 'The thriller Winter Harbour is being finished for a July 3 release.',
      reads: ['Winter Harbour | releaseDate | 2015-07-03 | scheduled'],
    },
  ],
  counterExamples: [
    'Anna Field stars in the thriller Winter Harbour, out on DVD in August.',
    'Anna Field spoke of the thriller Winter Harbour before its DVD release on 3 July.',
    'The release of the trailer for the thriller Winter Harbour on Friday was a success.',
    'Anna Field is due to start work on the thriller Winter Harbour in August.',
    'The thriller Winter Harbour, originally due for release in May, was shelved.',
  ],
  read: (sentence) =>
    sentence.nodes.flatMap((node, i) =>
      isPhrase(node)
        ? [...due(node, i, sentence), ...release(node, i, sentence)]
        : isLink(node, 'prep', 'out')
          ? out(i, sentence)
          : [],
    ),
};

const formerly = (node: Node | undefined) => isLink(node, 'adv', 'originally', 'initially', 'previously');

/** "FILM, due for release in May". */
function due(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  if (phrase.noun !== 'due' || phrase.name !== null || nodes[at - 1]?.kind === 'vg') return [];
  let before = at - 1;
  while (isLink(nodes[before], 'adv')) {
    if (formerly(nodes[before])) return [];
    before--;
  }
  while (isLink(nodes[before], 'mark', ',', '(', '-', '"', "'") || isLink(nodes[before], 'rel')) before--;
  const owner = nodes[before];
  const film = isPhrase(owner) ? releasedFilm(owner) : null;
  if (!film) return [];
  const next = nodes[at + 1];
  const release = nodes[at + 2];
  const out =
    isLink(next, 'prep', 'out') ||
    (isLink(next, 'prep', 'for') && isPhrase(release) && /^release$/.test(release.noun ?? ''));
  const parts = releasePartsAt(sentence, at + 1);
  if (
    !out &&
    !parts.place.medium &&
    !(isLink(next, 'prep', 'in', 'on') && release?.kind === 'date') &&
    next?.kind !== 'date'
  )
    return [];
  return facts(sentence, [film], parts.dated, parts.place.elsewhere, phrase.start, 'future');
}

/** "FILM, out in May", "FILM, out on DVD" not. */
function out(at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  let before = at - 1;
  while (isLink(nodes[before], 'adv', 'now', 'also', 'already')) before--;
  const comma = before;
  while (isLink(nodes[before], 'mark', ',', '(', '-', '"', "'")) before--;
  const owner = nodes[before];
  if (before === comma || !isPhrase(owner)) return [];
  const film = owner.name?.kind === 'film' ? owner.name.name : null;
  if (!film) return [];
  const parts = releasePartsAt(sentence, at + 1);
  const [first] = parts.dated;
  // The date follows at once, or a place of release.
  if (
    !first ||
    (nodes[at + 1]?.kind !== 'date' && !isLink(nodes[at + 1], 'prep', 'in', 'on', 'from', 'at', 'this'))
  )
    return [];
  return facts(
    sentence,
    [film],
    parts.dated.slice(0, 1),
    parts.place.elsewhere,
    nodes[at]?.start ?? first.start,
    'present',
  );
}

const releaseWord = /^(?:release|releases|rollout|roll-out)$/;
const showing = /^(?:opening|debut|bow|launch)$/;
const notOfFilm =
  /^(?:press|video|dvd|home|trailer|album|book|album's|news|single|re-release|soundtrack|prison|early|game|statement|festival|stage)$/;

/** "its US release on 5 May", "the release date of FILM is 5 May", "a May 5 release". */
function release(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  const noun = phrase.noun ?? '';
  const isDate = noun === 'date' && phrase.words.at(-2)?.lower === 'release';
  const words = article.text.slice(phrase.start, phrase.bracket?.start ?? phrase.end);
  const place = releasePlaceIn(words);
  if (!isDate && !releaseWord.test(noun) && !(showing.test(noun) && place.medium === 'theatrical')) return [];
  if (phrase.words.some(({ lower }) => notOfFilm.test(lower)) || phrase.name || place.elsewhere) return [];
  const behind = behindRelease(nodes, at);
  const films = filmsOfRelease(phrase, at, sentence, behind.of);
  if (films.length === 0) return [];
  const earlier = nodes[at - 1];
  // "a May 5 release": the date stands between the article and its noun.
  if (earlier?.kind === 'date' && isPhrase(nodes[at - 2]) && phrase.determiner === null) {
    if (denied(nodes, at)) return [];
    return facts(
      sentence,
      films,
      [{ date: earlier.date, place, start: earlier.start, end: phrase.end }],
      false,
      earlier.start,
      'open',
    );
  }
  if (denied(nodes, at)) return [];
  if (phrase.year) {
    const date = {
      start: phrase.year.start,
      end: phrase.year.end,
      value: { date: phrase.year.value, precision: 'year' as const },
      yearless: false,
    };
    return facts(
      sentence,
      films,
      [{ date, place, start: phrase.start, end: phrase.end }],
      false,
      phrase.start,
      'open',
    );
  }
  const next = nodes[behind.at];
  // "The release date is 5 May", "its release is set for 5 May".
  const told =
    next?.kind === 'vg' &&
    !next.negative &&
    (/^(?:be|fall)$/.test(next.lemma) ||
      (next.passive && /^(?:set|schedule|slate|plan|expect|date|peg)$/.test(next.lemma)));
  if (next?.kind === 'vg' && !told) return [];
  const parts = releasePartsAt(sentence, told ? behind.at + 1 : behind.at, words);
  if (told && !(isDate || next.passive)) return [];
  const before =
    isLink(earlier, 'prep', 'ahead of', 'before', 'until', 'for', 'pending') ||
    isLink(earlier, 'sub', 'before', 'until');
  const when: When = told
    ? next.tense === 'past' && next.lemma === 'be' && next.chain.length === 0
      ? 'past'
      : 'future'
    : before
      ? 'future'
      : 'open';
  return facts(
    sentence,
    films,
    parts.dated.slice(0, told ? 1 : undefined),
    parts.place.elsewhere,
    phrase.start,
    when,
  );
}

/** What stands behind a release: of which film, and the node behind that. */
function behindRelease(nodes: readonly Node[], at: number): { of: Complement | null; at: number } {
  const first = complementsAt(nodes, at + 1).complements[0];
  return first && /^(?:of|for)$/.test(first.prep) && first.dates.length === 0 && first.from === at + 1
    ? { of: first, at: first.to }
    : { of: null, at: at + 1 };
}

function filmsOfRelease(
  phrase: NounPhrase,
  at: number,
  sentence: ReadingSentence,
  of: Complement | null,
): Name[] {
  if (of) {
    const films = of.members.flatMap((member) => releasedFilm(member.phrase) ?? []);
    return films.length === of.members.length ? films : [];
  }
  // The date between takes "its May 5 release" apart.
  const before = sentence.nodes[at - 1]?.kind === 'date' ? sentence.nodes[at - 2] : undefined;
  const owner = phrase.owner ?? (isPhrase(before) ? before.owner : null);
  if (owner) {
    const film = filmOf(owner);
    if (film) return [film];
    return owner.pronoun === 'its' && owner.referent === null ? topicOf(sentence) : [];
  }
  const mention = phrase.mentions.at(-1);
  if (mention?.kind === 'film') return [mention.name];
  // "starts shooting in May for release in the autumn".
  const aimed = sentence.nodes[at - 2];
  if (phrase.determiner === null && before === undefined && isLink(sentence.nodes[at - 1], 'prep', 'for'))
    return isPhrase(aimed) && aimed.noun === 'due' ? [] : topicOf(sentence);
  return /^(?:the|a|an)$/.test(phrase.determiner ?? (isPhrase(before) ? (before.determiner ?? '') : ''))
    ? topicOf(sentence)
    : [];
}

/** "without a release", "has no release", "missed its release". */
function denied(nodes: readonly Node[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const node = nodes[i];
    if (isLink(node, 'prep', 'without', 'instead of', 'from')) return true;
    if (node?.kind === 'vg')
      return (
        node.negative ||
        /^(?:set|schedule|slate|plan|expect|follow|miss|lose|want|hope|delay|push|move|postpone|cancel|eye|aim|scrap|abandon|consider)$/.test(
          node.lemma,
        )
      );
    if (formerly(node)) return true;
  }
  return false;
}

function facts(
  sentence: ReadingSentence,
  films: readonly Name[],
  dated: readonly DatedPlace[],
  elsewhere: boolean,
  start: number,
  when: When,
): Finding[] {
  if (elsewhere) return [];
  const found = dated.flatMap((each, i) =>
    releaseFindings(
      sentence,
      id,
      films,
      { ...each, start: i === 0 ? Math.min(start, each.start) : each.start },
      when,
    ),
  );
  // "the film's release on 5 May 2006" in an article of unknown age: out, or to come.
  return when === 'open' && sentence.article.published === null
    ? found.map(({ status: _, ...rest }) => rest)
    : found;
}
