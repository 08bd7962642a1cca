import type { Name } from '../names/name.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { filmMeantBy } from '../reading/film-meant-by.ts';
import { type Span, spanOf } from '../reading/findings.ts';
import { numberInTitle, ordinalOf, seriesIn } from '../reading/series-in.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'part-of-series';

const part =
  /^(?:film|movie|picture|installment|instalment|chapter|entry|outing|part|release|sequel|prequel|adventure|episode|conclusion|one)s?$/;
const newest =
  /^(?:latest|newest|new|upcoming|forthcoming|final|last|current|previous|penultimate|concluding)$/;

/** "the seventh installment of the SERIES franchise", "the third SERIES film, FILM", "SERIES 7" of what the article calls a series. */
export const partOfSeries: Rule = {
  id,
  needs: [
    {
      signs: ['film'],
      words:
        'films,film,movies,movie,pictures,picture,installments,installment,instalments,instalment,chapters,chapter,entrys,entry,outings,outing,parts,part,releases,release,sequels,sequel,prequels,prequel,adventures,adventure,episodes,episode,conclusions,conclusion,ones,one,most,recent,latest,last,first,second,third,newest,final',
    },
  ],
  examples: [
    {
      text: 'The thriller Low Tide Rising opens in May. Low Tide Rising is the third film in the Low Tide franchise.',
      reads: ['Low Tide Rising | partOfSeries | Low Tide'],
    },
    {
      text: 'The thriller Night Ferry, the fourth Low Tide film, opens in May. The Low Tide series is popular.',
      reads: ['Night Ferry | partOfSeries | Low Tide'],
    },
    {
      text: 'The thriller Low Tide 3 opens in May. Plot details of the third installment in the Low Tide franchise are secret.',
      reads: ['Low Tide 3 | partOfSeries | Low Tide'],
    },
    {
      text: 'The Low Tide franchise goes on. The thriller Low Tide: Night opens in May.',
      reads: ['Low Tide: Night | partOfSeries | Low Tide'],
    },
    {
      text: 'The Low Tide series is popular. The previous Low Tide film, Night Ferry, did well.',
      reads: ['Night Ferry | partOfSeries | Low Tide'],
    },
    {
      text: 'The Low Tide films are popular. The most recent, Night Ferry, was released in 2003.',
      reads: ['Night Ferry | partOfSeries | Low Tide'],
    },
  ],
  counterExamples: [
    'The thriller Night Ferry was compared to the Low Tide franchise.',
    'The Low Tide festival goes on. The thriller Low Tide: Night opens in May.',
    'The thriller Night Ferry, the third film in the main competition, opens in May.',
  ],
  read(sentence) {
    const out: Finding[] = [];
    sentence.nodes.forEach((node, i) => {
      if (!isPhrase(node)) return;
      out.push(...described(node, i, sentence), ...elliptical(node, i, sentence), ...byTitle(node, sentence));
    });
    return out;
  },
};

const finding = (film: Name, series: string, [start, end]: Span): Finding[] =>
  film.name.toLowerCase() === series.toLowerCase()
    ? []
    : [{ subject: film, property: 'partOfSeries', value: { series }, start, end, rule: id }];

function described(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  if (phrase.noun === null || !part.test(phrase.noun) || /^(?:no|every|any)$/.test(phrase.determiner ?? ''))
    return [];
  const words = phrase.words.map((word) => word.lower);
  const ordinal = ordinalOf(words);
  const own = phrase.mentions.length > 0 ? seriesIn(phrase, article) : null;
  if (own !== null) {
    // "a Low Tide film" says what kind of film; which one it is takes an order.
    // "the Low Tide film Night Ferry" names it.
    const named =
      phrase.name?.kind === 'film' && phrase.determiner === 'the' && phrase.mentions[0]?.kind !== 'person';
    if (ordinal === null && !named && !words.some((word) => newest.test(word))) return [];
    const meant = filmMeantBy(phrase, at, at + 1, sentence);
    return meant ? finding(meant.film, own, meant.span) : [];
  }
  const { complements, to } = complementsAt(nodes, at + 1);
  const where = complements.find(({ prep }) => /^(?:of|in|from|to)$/.test(prep));
  const object = where?.members[0]?.phrase;
  if (!object || where !== complements[0]) return [];
  const series = seriesIn(object, article) ?? seriesReferredTo(object, sentence);
  if (series === null) return [];
  const until = where.to;
  // What "the installment" may refer to by itself says nothing: the article's film is weighed below.
  const meant =
    filmMeantBy(phrase, at, until, sentence, isProject(phrase)) ??
    filmMeantBy(phrase, at, to, sentence, null);
  if (meant) return finding(meant.film, series, meant.span);
  // "the seventh installment of the Low Tide franchise": what the article is about, where its title or its place agrees.
  const { topic } = sentence;
  if (!topic || phrase.determiner !== 'the' || /s$/.test(phrase.noun)) return [];
  const number = numberInTitle(topic.name);
  const named = topic.key.startsWith(
    series
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  const agrees =
    ordinal !== null
      ? number === ordinal && named
      : words.some((word) => newest.test(word)) && topic === article.main;
  return agrees ? finding(topic, series, spanOf(phrase, nodes[until - 1])) : [];
}

const isProject = (phrase: NounPhrase): Name | null =>
  phrase.referent?.name.startsWith('untitled ') ? phrase.referent : null;

/** "the franchise", "the series" where the article has but one. */
function seriesReferredTo(phrase: NounPhrase, sentence: ReadingSentence): string | null {
  if (
    phrase.mentions.length > 0 ||
    phrase.determiner !== 'the' ||
    !/^(?:franchise|series|saga)$/.test(phrase.noun ?? '')
  )
    return null;
  const [only, ...more] = sentence.article.series;
  return only && more.length === 0 ? only.name : null;
}

/** "The Low Tide films … The most recent, Night Ferry, …": a film that the words before make one of a series. */
function elliptical(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  if (phrase.name || phrase.mentions.length > 0 || phrase.determiner !== 'the' || phrase.words.length === 0)
    return [];
  const words = phrase.words.map((word) => word.lower);
  if (!words.every((word) => /^(?:most|recent|latest|last|first|second|third|newest|final)$/.test(word)))
    return [];
  const meant = filmMeantBy(phrase, at, at + 1, sentence, null);
  if (!meant) return [];
  for (
    let before: ReadingSentence | null = sentence, steps = 0;
    before && steps < 3;
    before = before.previous, steps++
  )
    for (const node of before.nodes) {
      const series = isPhrase(node) && node.start < phrase.start ? seriesIn(node, sentence.article) : null;
      if (series !== null) return finding(meant.film, series, meant.span);
    }
  return [];
}

/** "Dumb and Dumber" is no "Dumb": a single word heads a title only before a number or a colon. */
const heads = (series: Name, title: string) =>
  series.key.includes(' ') ||
  /^(?:the )?\S+?(?::| [-–—]| (?:\d|[IVX]+\b|Part\b|Episode\b|Chapter\b))/i.test(title);

/** A title that starts with the name of what the article calls a series, where it stands first. */
function byTitle(phrase: NounPhrase, { article }: ReadingSentence): Finding[] {
  if (article.series.length === 0) return [];
  return phrase.mentions.flatMap((mention) => {
    if (mention.kind !== 'film' || !article.isFirstMention(mention.name, mention.start)) return [];
    const series = article.series.find(
      (name) =>
        name !== mention.name &&
        mention.name.key.startsWith(`${name.key} `) &&
        heads(name, mention.name.name),
    );
    return series
      ? finding(mention.name, series.name.replace(/^the (?=.)/i, ''), [mention.start, mention.end])
      : [];
  });
}
