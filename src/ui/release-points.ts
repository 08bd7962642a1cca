import type { Fact } from '../model/card.ts';
import { dateOf } from './release-words.ts';

/** A date on the picture of releases. */
export interface ReleasePoint {
  fact: Fact;
  /** Another source's word that ranks below: an overtaken plan. */
  overtaken: boolean;
  /** 0 at the start of the axis, 1 at its end: the middle of the day, month or year. */
  at: number;
  /** Half of the share of the axis that the month or year takes; 0 for a day. */
  reach: number;
  /** Empty where it has no room beside those of more important points. */
  label: string;
}

export interface ReleaseAxis {
  points: ReleasePoint[];
  /** Beginnings of years within the axis. */
  years: { year: number; at: number }[];
  /** Where today is; at or below 0 all is still to come, at or above 1 all is past. */
  today: number;
}

const day = 86_400_000;
/** Dates that lie close together still get an axis on which a day is no wider than this share. */
const leastSpan = 120 * day;
/** Room at either end, so that words centred on a point stay inside. */
const margin = 0.14;
/** The share of a card's width that a letter of a label takes, and the gap beside it. */
const letterWidth = 0.018;
const labelGap = 0.03;

/**
 * Where a film's dates stand on one axis, or null where fewer than two days leave nothing to compare. `now` is a time value, `labelOf`
 * a date's short words.
 */
export function releaseAxis(
  releases: readonly Fact[],
  now: number,
  labelOf: (fact: Fact) => string,
): ReleaseAxis | null {
  const dated = [
    ...releases.map((fact) => ({ fact, overtaken: fact.rank === 'deprecated' })),
    ...releases.flatMap(({ rivals }) => rivals.map((fact) => ({ fact, overtaken: true }))),
  ].flatMap((entry) => {
    const period = periodOf(entry.fact);
    return period ? [{ ...entry, ...period }] : [];
  });
  if (new Set(dated.map(({ start, end }) => `${start} ${end}`)).size < 2) return null;
  const middles = dated.map(({ start, end }) => (start + end) / 2);
  const [first, last] = [Math.min(...middles), Math.max(...middles)];
  const spare = Math.max(0, leastSpan - (last - first));
  const span = (last - first + spare) / (1 - 2 * margin);
  const begin = first - spare / 2 - span * margin;
  const share = (time: number) => (time - begin) / span;

  const years = yearsBetween(begin, begin + span, share);
  const above = new LabelRow();
  const below = new LabelRow();
  // A year's number stands behind its tick.
  for (const { year, at } of years) below.take(at + widthOf(`${year}`) / 2, `${year}`);
  const points = dated.map(({ fact, overtaken, start, end }) => {
    const at = share((start + end) / 2);
    const label = (overtaken ? below : above).take(at, labelOf(fact));
    return { fact, overtaken, at, reach: end - start > day ? (end - start) / span / 2 : 0, label };
  });
  return { points, years, today: share(now) };
}

const widthOf = (label: string) => label.length * letterWidth + labelGap;

/** Labels side by side, each centred on its place; whoever comes first has the room. */
class LabelRow {
  #taken: { at: number; width: number }[] = [];

  /** The label, or nothing where it would touch another. */
  take(at: number, label: string): string {
    const width = widthOf(label);
    if (this.#taken.some((other) => Math.abs(other.at - at) < (other.width + width) / 2)) return '';
    this.#taken.push({ at, width });
    return label;
  }
}

function periodOf(fact: Fact): { start: number; end: number } | null {
  const value = dateOf(fact);
  if (!value) return null;
  const [year = 1970, month, dayOfMonth] = value.date.split('-').map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, dayOfMonth ?? 1);
  if (dayOfMonth !== undefined) return { start, end: start + day };
  return { start, end: month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month) };
}

function yearsBetween(begin: number, end: number, share: (time: number) => number): ReleaseAxis['years'] {
  const years: ReleaseAxis['years'] = [];
  for (let year = new Date(begin).getUTCFullYear() + 1; Date.UTC(year, 0) < end; year++)
    years.push({ year, at: share(Date.UTC(year, 0)) });
  // Decades apart, every year would be a thicket.
  const step = Math.ceil(years.length / 4);
  return years.filter((_, index) => index % step === 0);
}
