import { isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { isBook } from '../reading/other-work.ts';
import { dateMeant } from '../reading/release-facts.ts';
import { releasePlaceIn } from '../reading/release-place.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'release-brackets';

/** "FILM (1999)", "FILM (in cinemas 5 May)", "FILM (out on Friday)". */
export const releaseBrackets: Rule = {
  id,
  needs: [{ signs: ['bracket'] }, { signs: ['film'] }, { signs: ['date'] }],
  examples: [
    {
      text: 'Anna Field appeared in the films Winter Harbour (1999) and Low Tide (2004).',
      reads: ['Winter Harbour | releaseDate | 1999 | released', 'Low Tide | releaseDate | 2004 | released'],
    },
    {
      text: 'Anna Field stars in the thriller Winter Harbour (in cinemas 3 July).',
      reads: ['Winter Harbour | releaseDate | 2015-07-03 | scheduled | theatrical'],
    },
    {
      text: 'Jane Okoro directed the thriller Winter Harbour (UK release: 3 July).',
      reads: ['Winter Harbour | releaseDate | 2015-07-03 | UK'],
    },
    {
      text: 'The thriller Winter Harbour ( 2015 ) follows the films Salt Road (2001, directed by Jane Okoro) and Low Tide (out on Friday in UK and US cinemas).',
      reads: [
        'Winter Harbour | releaseDate | 2015 | released',
        'Salt Road | releaseDate | 2001 | released',
        'Low Tide | releaseDate | 2015-06-19 | scheduled | UK | theatrical',
        'Low Tide | releaseDate | 2015-06-19 | scheduled | US | theatrical',
      ],
    },
    {
      text: 'Next are the thriller Winter Harbour (2017) and the film Salt Road (streaming on Netflix from 3 July).',
      reads: [
        'Winter Harbour | releaseDate | 2017 | scheduled',
        'Salt Road | releaseDate | 2015-07-03 | scheduled | streaming | Netflix',
      ],
    },
  ],
  counterExamples: [
    'Anna Field appeared in the film Winter Harbour, on stage (1999) and elsewhere.',
    'The thriller Winter Harbour (shot in 1999) was lost.',
    'The thriller Winter Harbour (DVD out on 3 July) is a treat.',
    'Anna Field appeared in the sitcom Winter Harbour (1999).',
    'Anna Field appeared in the films Winter Harbour (1999–2004) and Salt Road (2001, video).',
    'The next is the thriller Winter Harbour (3 July 2015, UK; 10 July 2015, US).',
    'The hall shows the thriller Winter Harbour (Friday) and the film Salt Road (in cinemas 2049).',
    'The thriller Winter Harbour opens in May. It is based on Winter Harbour (1912).',
  ],
  read: (sentence) =>
    sentence.nodes.flatMap((node, i) =>
      isPhrase(node) && !isBook(node, i, sentence) ? inBrackets(node, sentence) : [],
    ),
};

const releaseWords =
  /^(?:(?:(?:out|in|on|at|from|released?|opens?|opening|due|coming|UK|US|U\.S\.|release|date|cinemas?|theat(?:er|re)s|now|general|nationwide|and|streaming|via|Netflix|available)\b|[:,;.]|\s)+)$/i;

/** Nothing, or a remark that a mark sets off: "(2001, directed by A)". */
const aside = /^\s*(?:$|[,;/])/;

function inBrackets({ name, bracket }: NounPhrase, { article }: ReadingSentence): Finding[] {
  if (!bracket || name?.kind !== 'film') return [];
  const { text, published } = article;
  const [date, ...others] = bracket.nodes.filter((node) => node.kind === 'date');
  if (!date || others.length > 0) return [];
  const before = text.slice(bracket.start + 1, date.start);
  const after = text.slice(date.end, bracket.end - 1);
  const inner = `${before} ${after}`;
  const alone = before.trim() === '' && aside.test(after);
  if (alone ? date.date.yearless : !releaseWords.test(inner)) return [];
  const place = releasePlaceIn(inner);
  const meant = dateMeant(date.date, published, 'present');
  if (!meant || place.elsewhere) return [];
  const { value } = meant;
  // A bare year that is not to come: the film is out.
  const isOut = alone && (published ?? value.date) >= value.date;
  return (place.territories.length > 0 ? place.territories : [null]).map((territory) => ({
    subject: name.name,
    property: 'releaseDate' as const,
    value: { date: value },
    status: isOut ? ('released' as const) : meant.status,
    ...(territory ? { territory } : {}),
    ...(place.medium ? { medium: place.medium } : {}),
    ...(place.platform ? { platform: place.platform } : {}),
    start: name.start,
    end: bracket.end,
    rule: id,
  }));
}
