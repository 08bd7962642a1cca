import type { Fact } from '../model/card.ts';
import { dateSpan } from './date-span.ts';

/** A date on the axis. */
export interface LanePoint {
  fact: Fact;
  start: number;
  end: number;
  /** Another source's word that gave way to this place in `points`; null for a date that stands. */
  gaveWayTo: number | null;
  /** Withdrawn, whether or not something else stands in its place. */
  overtaken: boolean;
}

/** The dates of one kind of release: in one place, in cinemas or on one platform. */
export interface ReleaseLane {
  /** One of its facts: what it says but for the date is said of all. */
  of: Pick<Fact, 'medium' | 'platform' | 'territory' | 'role'>;
  points: LanePoint[];
}

/**
 * A film's releases by what kind they are, those with the earliest standing date first. What a newer or better founded source contradicts
 * lies in the lane of what it gave way to, also where it names no place or medium itself.
 */
export function releaseLanes(releases: readonly Fact[]): ReleaseLane[] {
  const lanes = new Map<string, ReleaseLane>();
  for (const fact of releases) {
    const key = JSON.stringify([fact.medium, fact.platform, fact.territory, fact.role]);
    const lane = lanes.get(key) ?? { of: fact, points: [] };
    lanes.set(key, lane);
    const lead = pointOf(fact, null);
    if (!lead) continue;
    const place = lane.points.push(lead) - 1;
    lane.points.push(...fact.rivals.flatMap((rival) => pointOf(rival, place) ?? []));
  }
  const filled = [...lanes.values()].filter(({ points }) => points.length > 0);
  const begin = ({ points }: ReleaseLane) =>
    Math.min(...points.map(({ start, overtaken }) => (overtaken ? start + 1e15 : start)));
  return filled.sort((a, b) => begin(a) - begin(b));
}

function pointOf(fact: Fact, gaveWayTo: number | null): LanePoint | null {
  if (!('date' in fact.value)) return null;
  const [start, end] = dateSpan(fact.value);
  return { fact, start, end, gaveWayTo, overtaken: gaveWayTo !== null || fact.rank === 'deprecated' };
}
