import type { Card, EntityRef, Fact } from '../model/card.ts';
import { dateSpan } from './date-span.ts';

/** A film in somebody's career. */
export interface CareerFilm {
  film: EntityRef;
  /** The middle of the day, month or year of its release, as a time value. */
  time: number;
  acted: boolean;
  made: boolean;
  /** Its release is only planned, or the part in it only talked of. */
  open: boolean;
  /** What somebody was in it: a part, or nothing. */
  part: string | null;
}

/** The films of a person's card that a year is known of, oldest first. */
export function careerOf(card: Card): CareerFilm[] {
  const films = new Map<string, CareerFilm>();
  for (const { id, facts } of card.sections) {
    if (id !== 'roles' && id !== 'otherWork') continue;
    for (const fact of facts) {
      const time = timeOf(fact);
      if (time === null || fact.rank === 'deprecated') continue;
      const known = films.get(fact.subject.id) ?? {
        ...{ film: fact.subject, time, acted: false, made: false, open: true, part: null },
      };
      if (fact.property === 'castMember') known.acted = true;
      else known.made = true;
      known.part ??= fact.character?.name ?? null;
      if (!isOpen(fact)) known.open = false;
      films.set(fact.subject.id, known);
    }
  }
  return [...films.values()].sort((a, b) => a.time - b.time);
}

function timeOf({ release, subject }: Fact): number | null {
  const date =
    release && 'date' in release.value
      ? release.value
      : subject.year === undefined
        ? null
        : { date: String(subject.year), precision: 'year' as const };
  if (!date) return null;
  const [start, end] = dateSpan(date);
  return (start + end) / 2;
}

const isOpen = ({ status, release }: Fact) =>
  status === 'talks' || status === 'reported' || (release?.status ?? 'released') !== 'released';
