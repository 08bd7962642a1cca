import type { Clause } from '../clauses/clause.ts';
import { isLink, isPhrase } from '../phrases/nodes.ts';
import { dateMeant, releaseFindings, releasePartsAt } from '../reading/release-facts.ts';
import { releasePlaceIn } from '../reading/release-place.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';
import { releaseDate } from './release-date.ts';

const id = 'release-followed';

/** "…, followed by a streaming release on PLATFORM in July", "before a digital release 45 days later": a second release in the sentence of the first. */
export const releaseFollowed: Rule = {
  id,
  needs: [{ signs: ['date'] }, { signs: ['film', 'topic'] }, { verbs: 'follow' }],
  examples: [
    {
      text: 'The thriller Winter Harbour is scheduled to be released theatrically on May 3, 2019, by Ember Pictures, followed by a streaming release on Paramount+ 45 days later.',
      reads: ['Winter Harbour | releaseDate | 2019-05-03 | streaming | Paramount+ | derived'],
    },
    {
      text: 'The thriller Winter Harbour opens in cinemas on 3 July, followed by a streaming release on Netflix in August.',
      reads: ['Winter Harbour | releaseDate | 2015-08 | scheduled | streaming | Netflix'],
    },
    {
      text: 'The thriller Winter Harbour will be released in the US on 3 July followed by a UK release on 10 July.',
      reads: ['Winter Harbour | releaseDate | 2015-07-10 | UK'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens on 3 July, followed by a party on 4 July.',
    'The thriller Winter Harbour opens on 3 July, followed by the DVD release in December.',
    'A trailer was shown, followed by a streaming release on Netflix in August.',
  ],
  read(sentence) {
    return sentence.clauses.flatMap((clause, i) =>
      clause.verb.lemma === 'follow'
        ? readClause(clause, { ...sentence, clauses: sentence.clauses.slice(Math.max(0, i - 2), i) })
        : [],
    );
  },
};

function readClause(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  const by = nodes[clause.at + 1];
  const release = nodes[clause.at + 2];
  if (
    !isLink(by, 'prep', 'by') ||
    !isPhrase(release) ||
    !/^(?:release|debut|rollout|roll-out|launch|run|bow)$/.test(release.noun ?? '')
  )
    return [];
  const words = article.text.slice(release.start, release.end);
  if (releasePlaceIn(words).elsewhere) return [];
  const first = releaseDate
    .read(sentence)
    .filter((finding) => finding.end <= clause.verb.start)
    .at(-1);
  if (!first || 'character' in first.subject || !('date' in first.value)) return [];
  const { subject, value } = first;
  return releasePartsAt(sentence, clause.at + 3, words)
    .dated.slice(0, 1)
    .flatMap((each) => {
      const here = { ...each, start: clause.verb.start };
      if (each.date.days === undefined) return releaseFindings(sentence, id, [subject], here, 'future');
      const counted = { ...here, date: { ...each.date, value: value.date, yearless: false } };
      if (!dateMeant(counted.date, article.published, 'open')) return [];
      return releaseFindings(sentence, id, [subject], counted, 'open', {
        derived: { days: each.date.days, from: value.date },
        status: 'scheduled',
      });
    });
}
