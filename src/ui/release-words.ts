import type { Fact } from '../model/card.ts';
import type { DateValue } from '../model/statement.ts';
import { formatDate } from './format-date.ts';
import type { MessageKey, Speech } from './translate.tsx';

export function dateOf(fact: Fact): DateValue | null {
  return 'date' in fact.value ? fact.value : null;
}

/** "Was scheduled for May 27, 2022": what was only planned stays a plan, also when its day is past. Null without a date. */
export function releaseSentence(fact: Fact, speech: Speech): string | null {
  const date = dateOf(fact);
  return date && speech.t(sentenceKey(fact, date), [formatDate(date, speech.language)]);
}

function sentenceKey({ status, past }: Fact, date: DateValue): MessageKey {
  switch (status) {
    case 'scheduled':
      return past ? 'releaseWasScheduled' : 'releaseScheduled';
    case 'reported':
      return past ? 'releaseWasReported' : 'releaseReported';
    case 'talks':
      return past ? 'releaseWasTalks' : 'releaseTalks';
    default:
      return date.precision === 'day' ? 'releaseReleasedDay' : 'releaseReleasedPeriod';
  }
}

/** The same to follow a film's title and a comma: "scheduled for May 27, 2022". It leaves open whether the plan held. */
export function releaseClause(fact: Fact, speech: Speech): string | null {
  const date = dateOf(fact);
  return date && speech.t(clauseKey(fact, date), [formatDate(date, speech.language)]);
}

function clauseKey(fact: Fact, date: DateValue): MessageKey {
  switch (fact.status) {
    case 'scheduled':
      return 'clauseScheduled';
    case 'reported':
      return 'clauseReported';
    case 'talks':
      return 'clauseTalks';
    default:
      return date.precision === 'day' ? 'clauseReleasedDay' : 'clauseReleasedPeriod';
  }
}

/** Of a date that the source gives only by another one ("45 days later"): which one, if `siblings` have it. */
export function derivation(from: string, siblings: readonly Fact[], speech: Speech): string {
  const origin = siblings.flatMap((fact) => [fact, ...fact.rivals]).find((fact) => fact.id === from);
  const date = origin && dateOf(origin);
  return date
    ? speech.t('workedOutFrom', [formatDate(date, speech.language)])
    : speech.t('workedOutFromAnother');
}
