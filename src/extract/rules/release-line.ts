import { findDates } from '../dates.ts';
import { dateMeant } from '../reading/release-facts.ts';
import { releasePlaceIn } from '../reading/release-place.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'release-line';
// The names of a line of details run on without a stop; only this label's own words follow.
const label =
  /\b(?:Release(?: [Dd]ate)?|Released|In (?:cinemas|theaters)|Opens|Out)(?: \((?<where>UK|US)\))?: ?(?<rest>[^\n]{0,90})/g;

/** "Release date: February 17 (in cinemas)": a line of a review's details. */
export const releaseLine: Rule = {
  id,
  needs: [{ signs: ['topic'] }],
  examples: [
    {
      text: 'The thriller Winter Harbour is a treat. Details Director: Jane Okoro Release date: July 17 (in cinemas).',
      reads: ['Winter Harbour | releaseDate | 2015-07-17 | theatrical'],
    },
  ],
  counterExamples: ['The thriller Winter Harbour is a treat. Release notes will follow on July 17.'],
  read(sentence) {
    const { article, start, end } = sentence;
    const film = article.main ?? sentence.topic;
    if (!film) return [];
    const text = article.text.slice(start, end);
    if (!text.includes(':')) return [];
    return [...text.matchAll(label)].flatMap((match) => lineOf(match, film, sentence));
  },
};

function lineOf(
  match: RegExpExecArray,
  film: NonNullable<ReadingSentence['topic']>,
  { article, start }: ReadingSentence,
): Finding[] {
  const rest = match.groups?.rest ?? '';
  const at = start + match.index + match[0].length - rest.length;
  const date = findDates(article.text, at, at + rest.length)[0];
  if (!date || date.start > at + 12 || !date.value || date.value.precision === 'year') return [];
  const bracket = /^ ?\(([^)]{2,30})\)/.exec(article.text.slice(date.end, date.end + 34));
  const place = releasePlaceIn(`${match[0].slice(0, 20)} ${bracket?.[1] ?? ''}`);
  const meant = dateMeant(date, article.published, 'present');
  if (!meant || place.elsewhere) return [];
  return [
    {
      subject: film,
      property: 'releaseDate',
      value: { date: meant.value },
      status: meant.status,
      ...(place.territories[0] ? { territory: place.territories[0] } : {}),
      ...(place.medium ? { medium: place.medium } : {}),
      start: start + match.index,
      end: bracket ? date.end + bracket[0].length : date.end,
      rule: id,
    },
  ];
}
