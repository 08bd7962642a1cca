import type { Fact } from '../model/card.ts';
import { type AxisLabel, LabelRow } from './label-row.ts';
import { dateOf } from './release-words.ts';

/** A date on the picture of releases. Lengths and places are in em of the labels, from the picture's start. */
export interface ReleasePoint {
  fact: Fact;
  /** Another source's word that ranks below: an overtaken plan. */
  overtaken: boolean;
  /** The middle of the day, month or year. */
  at: number;
  /** From where to where the month or year reaches; null for a day. */
  reach: [start: number, end: number] | null;
  /** Where the date stands that took its place; null where none did, or too near for an arrow. */
  movedTo: number | null;
  /** Null where it has no room beside those of more important points. */
  label: AxisLabel | null;
}

export interface ReleaseAxis {
  points: ReleasePoint[];
  /** Beginnings of years within the axis. */
  years: { year: number; at: number; label: AxisLabel | null }[];
  /** Null where all is past, or all is still to come. */
  today: { at: number; label: AxisLabel | null } | null;
  /** How much of the axis is past. */
  past: number;
}

export interface AxisOptions {
  /** A time value. */
  now: number;
  /** How wide the picture is. */
  room: number;
  /** A date's short words, with its year or without. */
  labelOf(fact: Fact, withYear: boolean): string;
  todayLabel: string;
}

const day = 86_400_000;
/** Dates that lie close together still get an axis on which a day is no wider than this share. */
const leastSpan = 120 * day;
/** The middles of dates keep away from the ends: room for a mark, and for some of what was before and after. */
const margin = 0.1;
const leastMargin = 1;
/** Nearer than this two marks touch, and an arrow between them would be a blot. */
const shortestArrow = 1.6;

/** Where a film's dates stand on one axis, or null where fewer than two days leave nothing to compare. */
export function releaseAxis(releases: readonly Fact[], options: AxisOptions): ReleaseAxis | null {
  const { now, room, labelOf, todayLabel } = options;
  const dated = releases.flatMap((fact) => [
    { fact, overtaken: fact.rank === 'deprecated', by: null },
    ...fact.rivals.map((rival) => ({ fact: rival, overtaken: true, by: fact })),
  ]);
  const entries = dated.flatMap((entry) => {
    const period = periodOf(entry.fact);
    return period ? [{ ...entry, ...period, middle: (period.start + period.end) / 2 }] : [];
  });
  if (new Set(entries.map(({ start, end }) => `${start} ${end}`)).size < 2) return null;
  const middles = entries.map(({ middle }) => middle);
  const [first, last] = [Math.min(...middles), Math.max(...middles)];
  const spare = Math.max(0, leastSpan - (last - first));
  const edge = Math.min(0.4, Math.max(margin, leastMargin / room));
  const span = (last - first + spare) / (1 - 2 * edge);
  const begin = first - spare / 2 - span * edge;
  const place = (time: number) => ((time - begin) / span) * room;
  const within = (at: number) => Math.min(room, Math.max(0, at));

  const yearTimes = yearsBetween(begin, begin + span);
  const above = new LabelRow('above', room);
  const below = new LabelRow('below', room);
  const years = yearTimes.map(({ year, time }) => {
    const at = place(time);
    return { year, at, label: below.take(at, `${year}`, 'behind') };
  });
  // Without the beginning of a year in sight the dates have to say theirs.
  const withYear = !years.some(({ label }) => label);
  const labels = new Map<Fact, AxisLabel | null>();
  for (const { fact, middle } of entries.filter(({ overtaken }) => !overtaken))
    labels.set(fact, above.take(place(middle), labelOf(fact, withYear)));
  for (const { fact, middle } of entries.filter(({ overtaken }) => overtaken)) {
    const words = labelOf(fact, withYear);
    labels.set(fact, below.take(place(middle), words) ?? above.take(place(middle), words));
  }
  const points = entries.map(({ fact, overtaken, by, start, end, middle }): ReleasePoint => {
    const at = place(middle);
    const next = by && entries.find((entry) => entry.fact === by);
    const to = next ? place(next.middle) : null;
    return {
      ...{ fact, overtaken, at },
      reach: end - start > day ? [within(place(start)), within(place(end))] : null,
      movedTo: to !== null && Math.abs(to - at) >= shortestArrow ? to : null,
      label: labels.get(fact) ?? null,
    };
  });
  const at = place(now);
  const isWithin = at > 0 && at < room;
  return {
    ...{ points, years, past: within(at) },
    today: isWithin ? { at, label: above.take(at, todayLabel) ?? below.take(at, todayLabel) } : null,
  };
}

function periodOf(fact: Fact): { start: number; end: number } | null {
  const value = dateOf(fact);
  if (!value) return null;
  const [year = 1970, month, dayOfMonth] = value.date.split('-').map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, dayOfMonth ?? 1);
  if (dayOfMonth !== undefined) return { start, end: start + day };
  return { start, end: month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month) };
}

function yearsBetween(begin: number, end: number): { year: number; time: number }[] {
  const years: { year: number; time: number }[] = [];
  for (let year = new Date(begin).getUTCFullYear() + 1; Date.UTC(year, 0) < end; year++)
    years.push({ year, time: Date.UTC(year, 0) });
  // Decades apart, every year would be a thicket.
  const step = Math.ceil(years.length / 4);
  return years.filter((_, index) => index % step === 0);
}
