import { isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { isBook } from '../reading/other-work.ts';
import { filmOf } from '../reading/people-and-films.ts';
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
  ],
  counterExamples: [
    'Anna Field appeared in the film Winter Harbour, on stage (1999) and elsewhere.',
    'The thriller Winter Harbour (shot in 1999) was lost.',
    'The thriller Winter Harbour (DVD out on 3 July) is a treat.',
    'Anna Field appeared in the sitcom Winter Harbour (1999).',
    'The thriller Winter Harbour opens in May. It is based on Winter Harbour (1912).',
  ],
  read: (sentence) =>
    sentence.nodes.flatMap((node, i) =>
      isPhrase(node) && !isBook(node, i, sentence) ? inBrackets(node, sentence) : [],
    ),
};

const releaseWords =
  /^(?:(?:(?:out|in|on|at|from|released?|opens?|opening|due|coming|UK|US|U\.S\.|release|date|cinemas?|theat(?:er|re)s|now|general|nationwide|and|streaming|via|Netflix|available)\b|[:,;.]|\s)+)$/i;

function inBrackets(phrase: NounPhrase, sentence: ReadingSentence): Finding[] {
  const { bracket } = phrase;
  const { text, published } = sentence.article;
  const film = filmOf(phrase);
  if (!bracket || !film || phrase.name?.kind !== 'film') return [];
  const dates = bracket.nodes.flatMap((node) => (node.kind === 'date' ? [node] : []));
  const [date] = dates;
  if (!date || dates.length > 1) return [];
  const before = text.slice(bracket.start + 1, date.start);
  const after = text.slice(date.end, bracket.end - 1).trim();
  const inner = `${before} ${after}`;
  const alone = before.trim() === '' && (after === '' || /^[,;/]/.test(after));
  if (!alone && !releaseWords.test(inner.replace(/\s+/g, ' '))) return [];
  if (alone && date.date.value?.precision !== 'year' && date.date.yearless) return [];
  const place = releasePlaceIn(inner);
  if (place.elsewhere) return [];
  const meant = dateMeant(date.date, published, 'present');
  if (!meant) return [];
  return (place.territories.length > 0 ? place.territories : [null]).map((territory) => ({
    subject: film,
    property: 'releaseDate' as const,
    value: { date: meant.value },
    status:
      meant.status === 'scheduled' && alone && !isLater(meant.value.date, published)
        ? ('released' as const)
        : meant.status,
    ...(territory ? { territory } : {}),
    ...(place.medium ? { medium: place.medium } : {}),
    ...(place.platform ? { platform: place.platform } : {}),
    start: phrase.name?.start ?? phrase.start,
    end: bracket.end,
    rule: id,
  }));
}

/** A bare year that is not to come: the film is out. */
function isLater(date: string, published: string | null): boolean {
  return published !== null && date > published.slice(0, date.length);
}
