import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/model/card.ts';
import { type AxisLabel, widthOf } from '../../../src/ui/label-row.ts';
import { type ReleaseAxis, releaseAxis } from '../../../src/ui/release-points.ts';
import { dateOf } from '../../../src/ui/release-words.ts';
import { fact, ref } from './sample-facts.ts';

const film = ref('film:the-salt-road', 'The Salt Road');
const release = (date: string, more: Partial<Fact> = {}) =>
  fact(
    film,
    'releaseDate',
    { date, precision: date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year' },
    more,
  );
const newYear = Date.UTC(2031, 0, 1);
const axisOf = (releases: Fact[], { now = newYear, room = 28 } = {}) =>
  releaseAxis(releases, {
    ...{ now, room, todayLabel: 'Today' },
    labelOf: (fact, withYear) => dateOf(fact)?.date.slice(withYear ? 0 : 5) ?? '',
  });
const labelsOf = (axis: ReleaseAxis): AxisLabel[] =>
  [...axis.points, ...axis.years, ...(axis.today ? [axis.today] : [])].flatMap(({ label }) => label ?? []);

describe('releaseAxis', () => {
  it('draws nothing where there is nothing to compare', () => {
    expect(axisOf([])).toBeNull();
    expect(axisOf([release('2031-05-27')])).toBeNull();
    expect(axisOf([release('2031-05-27'), release('2031-05-27')])).toBeNull();
  });

  it('sets what newer sources overtook apart, and leads from it to what took its place', () => {
    const axis = axisOf([release('2031-05-27', { rivals: [release('2030-11-19')] })]);
    expect(axis?.points.map(({ overtaken, at, label }) => [overtaken, at > 14, label?.row])).toEqual([
      [false, true, 'above'],
      [true, false, 'below'],
    ]);
    expect(axis?.points.map(({ movedTo }) => movedTo)).toEqual([null, axis?.points[0]?.at]);
    expect(axis?.years).toMatchObject([{ year: 2031, at: axis?.today?.at }]);
  });

  it('draws no arrow between marks that touch', () => {
    const axis = axisOf([
      release('2031-05-27', { rivals: [release('2031-05-28')] }),
      release('2034-01-01', { medium: 'streaming' }),
    ]);
    expect(axis?.points[1]).toMatchObject({ overtaken: true, movedTo: null });
  });

  it('gives a month its width and a day none', () => {
    const axis = axisOf([release('2031-05-27'), release('2031-08')]);
    expect(axis?.points[0]?.reach).toBeNull();
    const [start = 0, end = 0] = axis?.points[1]?.reach ?? [];
    expect(end - start).toBeGreaterThan(1);
    expect((start + end) / 2).toBeCloseTo(axis?.points[1]?.at ?? 0);
  });

  it('keeps the label of the first where two would touch', () => {
    const axis = axisOf([release('2031-05-27'), release('2031-05-29'), release('2032-02-01')]);
    expect(axis?.points.map(({ label }) => label?.text)).toEqual(['05-27', undefined, '02-01']);
  });

  it('has the dates say their year where no year begins in sight', () => {
    const axis = axisOf([release('2031-05-27'), release('2031-09-02')]);
    expect(axis?.years).toEqual([]);
    expect(axis?.points.map(({ label }) => label?.text)).toEqual(['2031-05-27', '2031-09-02']);
  });

  it('tells what is past: nothing, a part with today in it, or all', () => {
    const dates = [release('2031-05-27'), release('2032-08-02')];
    expect(axisOf(dates, { now: Date.UTC(2029, 0) })).toMatchObject({ past: 0, today: null });
    expect(axisOf(dates, { now: Date.UTC(2040, 0) })).toMatchObject({ past: 28, today: null });
    const axis = axisOf(dates, { now: Date.UTC(2032, 0) });
    expect(axis?.today?.at).toBe(axis?.past);
    expect(axis?.today?.label?.text).toBe('Today');
    const [first, second] = axis?.points ?? [];
    expect(axis?.past).toBeGreaterThan(first?.at ?? 99);
    expect(axis?.past).toBeLessThan(second?.at ?? 0);
  });

  const date = fc
    .record({
      year: fc.integer({ min: 1890, max: 2060 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      length: fc.constantFrom(4, 7, 10),
    })
    .map(({ year, month, day, length }) =>
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length),
    );
  const releases = fc
    .array(fc.tuple(date, fc.array(date, { maxLength: 2 })), { minLength: 2, maxLength: 6 })
    .map((dates) =>
      dates.map(([own, rivals]) => release(own, { rivals: rivals.map((one) => release(one)) })),
    );
  // From a card of 320 pixels with its text at 200 % to a popup.
  const room = fc.double({ min: 8, max: 40, noNaN: true });
  const now = fc.integer({ min: Date.UTC(1890, 0), max: Date.UTC(2060, 0) });

  it('keeps every point, bar, year and label inside, in the order of time, at any width', () => {
    fc.assert(
      fc.property(releases, room, now, (facts, width, time) => {
        const axis = axisOf(facts, { now: time, room: width });
        if (!axis) return;
        const all = facts.flatMap((fact) => [fact, ...fact.rivals]);
        expect(axis.points.map(({ fact }) => fact)).toEqual(all);
        const isInside = (at: number) => at >= 0 && at <= width;
        for (const { at, reach } of axis.points) {
          // Half a mark.
          expect(at).toBeGreaterThan(0.5);
          expect(at).toBeLessThan(width - 0.5);
          expect((reach ?? []).every(isInside)).toBe(true);
        }
        const days = axis.points.filter(({ reach }) => reach === null);
        const byPlace = [...days].sort((a, b) => a.at - b.at).map(({ fact }) => dateOf(fact)?.date ?? '');
        expect(byPlace).toEqual([...byPlace].sort());
        expect(axis.years.length).toBeLessThanOrEqual(4);
        expect(axis.years.every(({ at }) => isInside(at))).toBe(true);
        for (const { text, at } of labelsOf(axis)) {
          expect(at - widthOf(text) / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(at + widthOf(text) / 2).toBeLessThanOrEqual(width + 1e-9);
        }
      }),
    );
  });

  it('never lets two labels of a row touch', () => {
    fc.assert(
      fc.property(releases, room, now, (facts, width, time) => {
        const axis = axisOf(facts, { now: time, room: width });
        const labels = axis ? labelsOf(axis) : [];
        for (const [index, a] of labels.entries())
          for (const b of labels.slice(index + 1))
            if (a.row === b.row)
              expect(Math.abs(a.at - b.at)).toBeGreaterThan((widthOf(a.text) + widthOf(b.text)) / 2);
      }),
    );
  });
});
