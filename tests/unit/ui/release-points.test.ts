import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/model/card.ts';
import { releaseAxis } from '../../../src/ui/release-points.ts';
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
const now = Date.UTC(2031, 0, 1);
const label = (release: Fact) => dateOf(release)?.date.slice(5) ?? '';

describe('releaseAxis', () => {
  it('draws nothing where there is nothing to compare', () => {
    expect(releaseAxis([], now, label)).toBeNull();
    expect(releaseAxis([release('2031-05-27')], now, label)).toBeNull();
    expect(releaseAxis([release('2031-05-27'), release('2031-05-27')], now, label)).toBeNull();
  });

  it('sets what newer sources overtook apart', () => {
    const axis = releaseAxis([release('2031-05-27', { rivals: [release('2030-11-19')] })], now, label);
    expect(axis?.points.map(({ overtaken, at }) => [overtaken, at > 0.5])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(axis?.years).toEqual([{ year: 2031, at: axis?.today }]);
  });

  it('gives a month its width and a day none', () => {
    const axis = releaseAxis([release('2031-05-27'), release('2031-08')], now, label);
    expect(axis?.points[0]?.reach).toBe(0);
    expect(axis?.points[1]?.reach).toBeGreaterThan(0);
  });

  it('keeps the label of the first where two would touch', () => {
    const axis = releaseAxis(
      [release('2031-05-27'), release('2031-05-29'), release('2032-02-01')],
      now,
      label,
    );
    expect(axis?.points.map((point) => point.label)).toEqual(['05-27', '', '02-01']);
  });

  it('keeps every point and few years within the axis, in the order of time', () => {
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
    fc.assert(
      fc.property(fc.array(date, { minLength: 2, maxLength: 8 }), (dates) => {
        const axis = releaseAxis(
          dates.map((day) => release(day)),
          now,
          label,
        );
        if (!axis) return;
        expect(axis.points).toHaveLength(dates.length);
        for (const { at } of axis.points) {
          expect(at).toBeGreaterThan(0.1);
          expect(at).toBeLessThan(0.9);
        }
        const days = axis.points.filter(
          ({ fact: { value } }) => 'date' in value && value.precision === 'day',
        );
        const byPlace = [...days].sort((a, b) => a.at - b.at).map(({ fact }) => dateOf(fact)?.date ?? '');
        expect(byPlace).toEqual([...byPlace].sort());
        expect(axis.years.length).toBeLessThanOrEqual(4);
        for (const { at } of axis.years) expect(at > 0 && at < 1).toBe(true);
      }),
    );
  });
});
