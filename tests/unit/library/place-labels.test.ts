import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, stretchOf } from '../../../src/library/place-labels.ts';

const length = 1_000;
const marks = fc.array(
  fc.record({ at: fc.integer({ min: 10, max: length - 10 }), width: fc.integer({ min: 5, max: 300 }) }),
  { maxLength: 80 },
);

describe('labels on an axis', () => {
  it('of one row never touch', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 8 }), (all, maxRows) => {
        const placed = placeLabels(all, length, maxRows);
        const rows = new Map<number, [number, number][]>();
        for (const [place, { row, before }] of placed.entries()) {
          const mark = all[place];
          if (row === null || !mark) continue;
          expect(row).toBeLessThan(maxRows);
          const [start, end] = stretchOf(mark, before);
          for (const [from, to] of rows.get(row) ?? []) expect(start >= to || end <= from).toBe(true);
          rows.set(row, [...(rows.get(row) ?? []), [start, end]]);
        }
      }),
    );
  });

  it('stay inside where there is room to either side', () => {
    fc.assert(
      fc.property(marks, (all) => {
        for (const [place, { before }] of placeLabels(all, length, 99).entries()) {
          const mark = all[place];
          if (!mark || mark.width > length / 2 - 20) continue;
          const [start, end] = stretchOf(mark, before);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(length);
        }
      }),
    );
  });

  it('take another row only where they have to', () => {
    const apart = [50, 400, 700].map((at) => ({ at, width: 60 }));
    expect(placeLabels(apart, length, 5).map(({ row }) => row)).toEqual([0, 0, 0]);
    expect(placeLabels([...apart, { at: 60, width: 60 }], length, 5).map(({ row }) => row)).toEqual([
      0, 0, 0, 1,
    ]);
    expect(placeLabels([...apart, { at: 60, width: 60 }], length, 1)[3]?.row).toBeNull();
  });
});
