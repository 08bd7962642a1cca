import type { NounPhrase } from '../phrases/nodes.ts';
import type { ReadingArticle } from '../rule.ts';

const seriesNoun =
  /^(?:franchise|series|saga|trilogy|tetralogy|quadrilogy|universe|films|movies|adventures|sequels)$/;
const filmNoun =
  /^(?:film|movie|picture|flick|sequel|installment|instalment|adventure|outing|chapter|entry|spin-off|reboot)$/;
/** Of books and shows: no series of films. */
const otherNoun =
  /^(?:book|books|novel|novels|tv|television|comic|comics|animated|drama|comedy|game|games|concert|podcast|web|radio|stage|play|plays|documentary)$/;

/** The series of films that a phrase names: "the Salt Road franchise", "the third Salt Road film", or null. */
export function seriesIn(phrase: NounPhrase, article: ReadingArticle): string | null {
  const { noun } = phrase;
  if (noun === null || !(seriesNoun.test(noun) || filmNoun.test(noun))) return null;
  if (
    phrase.words.some((word) => otherNoun.test(word.lower)) &&
    !/^(?:films|movies|franchise|film|movie)$/.test(noun)
  )
    return null;
  const nounAt = phrase.words.findLast((word) => word.lower === noun)?.from ?? 0;
  const mention = phrase.mentions.findLast((each) => each.to <= nounAt);
  if (mention) {
    if (
      mention.kind === 'company' ||
      (mention.kind === 'place' && !/^(?:franchise|saga|trilogy)$/.test(noun))
    )
      return null;
    const { name } = mention;
    const known =
      name.series ||
      name.kind === 'series' ||
      article.series.includes(name) ||
      article.films.some((film) => film !== name && film.key.startsWith(`${name.key} `));
    const called = /^(?:franchise|saga|trilogy|tetralogy|quadrilogy|universe|series)$/.test(noun);
    if (name.kind === 'person') return called || known ? name.name : null;
    return called || known || mention.kind === 'series' || mention.kind === 'film'
      ? bareSeries(name.name)
      : null;
  }
  if (!/^(?:franchise|saga|trilogy|series)$/.test(noun)) return null;
  // A name that nothing else tells of: the capitals right before the noun.
  const before = phrase.words.filter((word) => word.to <= nounAt);
  const from = before.findLastIndex((word) => !word.proper) + 1;
  const words = before.slice(from);
  const [first] = words;
  const last = words.at(-1);
  return first && last && last.to === nounAt ? bareSeries(article.text.slice(first.start, last.end)) : null;
}

const bareSeries = (name: string) => name.replace(/\s+/g, ' ').replace(/^the (?=.)/i, '');

const numbers = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The place in a series that words ("seventh", "7th") or a title ("Salt Road 7", "Part VII") give, or null. */
export function ordinalOf(words: readonly string[]): number | null {
  for (const word of words) {
    const at = numbers.indexOf(word);
    if (at >= 0) return at + 1;
    const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
    if (digits) return Number(digits);
  }
  return null;
}

export function numberInTitle(title: string): number | null {
  const number = / (?:Part |Episode |Chapter )?(\d{1,2}|[IVX]+)(?=$|:| [-–—])/u.exec(title)?.[1];
  if (!number) return null;
  return /^\d/.test(number) ? Number(number) : roman.indexOf(number) + 1 || null;
}
