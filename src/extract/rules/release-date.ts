import type { Clause } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import { isLink, isPhrase, type Node } from '../phrases/nodes.ts';
import { releaseEvent, wasPlanned } from '../reading/release-event.ts';
import {
  type DatedPlace,
  dateMeant,
  homeFollows,
  type ReleaseParts,
  releaseFindings,
  whenOf,
} from '../reading/release-facts.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'release-date';

/** "FILM opens in the UK on DATE", "is scheduled to be released in cinemas", "hits theaters", "comes out", "streams on PLATFORM from". */
export const releaseDate: Rule = {
  id,
  needs: [{ signs: ['date'] }, { signs: ['film', 'topic', 'company'] }],
  examples: [
    {
      text: 'The thriller Winter Harbour is scheduled to be released in the United States on May 3, 2019, by Ember Pictures.',
      reads: ['Winter Harbour | releaseDate | 2019-05-03 | scheduled | US'],
    },
    {
      text: 'The comedy Salt Road opened in UK cinemas on 12 June 2004.',
      reads: ['Salt Road | releaseDate | 2004-06-12 | released | UK | theatrical'],
    },
    {
      text: 'The comedy Salt Road is released in the US later this month and opens in the UK in July.',
      reads: [
        'Salt Road | releaseDate | 2015-06 | scheduled | US',
        'Salt Road | releaseDate | 2015-07 | scheduled | UK',
      ],
    },
    {
      text: 'The comedy Salt Road will be released in the US on 5 July and in Ireland on 12 July.',
      reads: ['Salt Road | releaseDate | 2015-07-05 | US', 'Salt Road | releaseDate | 2015-07-12 | Ireland'],
    },
    {
      text: 'The thriller Winter Harbour, with Anna Field, hits theaters on Friday.',
      reads: ['Winter Harbour | releaseDate | 2015-06-19 | scheduled | theatrical'],
    },
    {
      text: 'Anna Field can be seen in the film Winter Harbour, a tale of three sisters, which Ember Pictures releases next May.',
      reads: ['Winter Harbour | releaseDate | 2016-05 | scheduled'],
    },
    {
      text: 'The result, the thriller Winter Harbour, in which Anna Field plays a spy, is due in cinemas in August.',
      reads: ['Winter Harbour | releaseDate | 2015-08 | scheduled | theatrical'],
    },
    {
      text: 'The film Winter Harbour will be shot by Jane Okoro. Ember Pictures will put it into cinemas towards the end of 2016.',
      reads: ['Winter Harbour | releaseDate | 2016 | scheduled | theatrical'],
    },
    {
      text: 'The thriller Winter Harbour opens in July 2015. The thriller Low Tide follows in November.',
      reads: ['Low Tide | releaseDate | 2015-11 | scheduled'],
    },
    {
      text: 'The thriller Winter Harbour opens in the US on 3 July and in Britain a week later.',
      reads: ['Winter Harbour | releaseDate | 2015-07-03 | UK | derived'],
    },
    {
      text: 'The thriller Winter Harbour will debut on Netflix in August.',
      reads: ['Winter Harbour | releaseDate | 2015-08 | streaming | Netflix'],
    },
    {
      text: 'The thriller Winter Harbour is due out early next year.',
      reads: ['Winter Harbour | releaseDate | 2016 | scheduled'],
    },
    {
      text: 'The thriller Winter Harbour is set to hit theaters in less than a month (that’s July 6, to be exact).',
      reads: ['Winter Harbour | releaseDate | 2015-07-06'],
    },
    {
      text: 'Ember Pictures will release the thriller Winter Harbour on 3 July.',
      reads: ['Winter Harbour | releaseDate | 2015-07-03 | scheduled'],
    },
    {
      text: 'The thriller Winter Harbour is slated for a spring 2016 release.',
      reads: ['Winter Harbour | releaseDate | 2016 | scheduled'],
    },
    {
      text: 'The thriller Winter Harbour won’t hit theaters until December 18.',
      reads: ['Winter Harbour | releaseDate | 2015-12-18 | scheduled | theatrical'],
    },
    {
      text: 'The film Low Tide, based on the 1960 novel, is in UK cinemas from 26 June.',
      reads: ['Low Tide | releaseDate | 2015-06-26 | scheduled | UK | theatrical'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour had been expected in cinemas on 3 July.',
    'The trailer for the thriller Winter Harbour, which Ember Pictures released on Friday, is funny.',
    'The thriller Winter Harbour will be screened at the festival on May 3, 2019.',
    'The comedy Salt Road was shot in June 2004.',
    'The comedy Salt Road premiered at Sundance in January.',
    'The comedy Salt Road was released on DVD in May 2004.',
    'The trailer for the comedy Salt Road was released on Friday.',
    'The comedy Salt Road opens in 1944, in a village in France.',
    'The comedy Salt Road will open the London Film Festival on 3 October.',
    'The comedy Salt Road won’t be released in 2016.',
    'Anna Field sings in the comedy Salt Road. The soundtrack titled Salt Road was released in May.',
    'The comedy Salt Road was a hit. The sequel to it opens in August.',
    'The thriller Winter Harbour is a treat. Anna Field went to a museum, which has done well since it opened in December.',
    'A new trailer for the film Salt Road arrives on Monday.',
    'The comedy Salt Road goes before the cameras in August.',
  ],
  read: (sentence) => sentence.clauses.flatMap((clause) => readClause(clause, sentence)),
};

function readClause(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  const { verb } = clause;
  if (clause.subordinator === 'after' && verb.form !== 'finite') return [];
  const event = releaseEvent(clause, sentence);
  if (!event) return [];
  const { films, parts } = event;
  if (films.length === 0 || parts.place.elsewhere) return [];
  const modality = modalityOf(clause, nodes, 'release');
  const notUntil =
    verb.negative &&
    verb.tense !== 'past' &&
    clause.complements.some(({ prep, dates }) => prep === 'until' && dates.length > 0);
  if ((modality === 'blocked' && !notUntil) || isMoved(clause, nodes, parts.to)) return [];
  const dated = parts.dated.length > 0 ? parts.dated : dateInBrackets(nodes, clause.at, parts);
  // "which released the film on Friday": no participle that may be either.
  const byWhom =
    verb.lemma === 'release' && !verb.passive && verb.tense === 'past' && clause.objects.length > 0;
  const ahead = verb.lemma === 'follow' || clause.objects[0]?.phrase.noun === 'due';
  const when = byWhom ? 'past' : ahead ? 'future' : whenOf(verb);
  const medium = dated.length === 1 && homeFollows(nodes, parts.to) ? { medium: 'theatrical' as const } : {};
  const extra = { ...(verb.lemma === 'stream' ? { medium: 'streaming' as const } : {}), ...medium };
  return dated.flatMap((each, i) => {
    if (tellsStory(clause, each, article.published)) return [];
    if (each.date.days !== undefined) return counted(sentence, films, each, dated[i - 1], when);
    const start = i === 0 ? Math.min(verb.start, each.start) : each.start;
    const found = releaseFindings(sentence, id, films, { ...each, start }, when, extra);
    return modality === 'plain' || notUntil
      ? found
      : found.map((finding) => ({ ...finding, status: 'reported' as const }));
  });
}

/** "in the US on 5 May and in Britain a week later". */
function counted(
  sentence: ReadingSentence,
  films: Parameters<typeof releaseFindings>[2],
  each: DatedPlace,
  before: DatedPlace | undefined,
  when: Parameters<typeof releaseFindings>[4],
): Finding[] {
  const { days } = each.date;
  const from = before ? dateMeant(before.date, sentence.article.published, when) : null;
  if (!from || days === undefined || from.value.precision !== 'day') return [];
  const date = { ...each.date, value: from.value, yearless: false };
  return releaseFindings(sentence, id, films, { ...each, date }, 'open', {
    derived: { days, from: from.value },
    status: from.status,
  });
}

/** "The film opens in 1944": when the story begins. */
function tellsStory({ verb }: Clause, { date }: DatedPlace, published: string | null): boolean {
  if (!/^(?:open|arrive|return|come|play|land)$/.test(verb.lemma) || verb.tense !== 'present') return false;
  return date.value?.precision === 'year' && (published === null || date.value.date < published.slice(0, 4));
}

/** Another rule's: a date that was planned once. "Originally released in 1977" is a release. */
function isMoved(clause: Clause, nodes: readonly Node[], to: number): boolean {
  const { verb, at } = clause;
  if (verb.chain[0] === 'be' && verb.tense === 'past' && verb.chain.includes('have')) return true;
  if (wasPlanned(clause)) return true;
  if (whenOf(verb) !== 'future') return false;
  // "was set for a March release but has slipped".
  if (verb.tense === 'past' && isLink(nodes[to], 'conj', 'but')) return true;
  const before = nodes[at - 1];
  return [...verb.adverbs, isLink(before, 'adv') ? before.word : ''].some((word) =>
    /^(?:originally|initially|previously)$/.test(word),
  );
}

/** "in less than a month (that's May 6, to be exact)". */
function dateInBrackets(nodes: readonly Node[], at: number, { place, to }: ReleaseParts): DatedPlace[] {
  for (const node of nodes.slice(at, to)) {
    const bracket = isPhrase(node) ? node.bracket : node.kind === 'bracket' ? node : null;
    for (const inner of bracket?.nodes ?? [])
      if (inner.kind === 'date' && inner.date.value?.precision === 'day')
        return [{ date: inner.date, place, start: node.start, end: inner.end }];
  }
  return [];
}
