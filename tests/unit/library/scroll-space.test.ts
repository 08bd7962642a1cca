import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScrollSpace } from '../../../src/library/scroll-space.ts';

const limit = 100_000;
const sizes = fc.record({
  rows: fc.integer({ min: 1, max: 1_000_000 }),
  rowHeight: fc.integer({ min: 20, max: 90 }),
  viewport: fc.integer({ min: 60, max: 2_000 }),
});
const sees = (space: ScrollSpace, row: number) => space.visible[0] <= row && row < space.visible[1];

describe('a list longer than an element can be tall', () => {
  it('shows every row that is asked for, whole, where the element can be scrolled to', () => {
    fc.assert(
      fc.property(
        sizes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ rows, rowHeight, viewport }, share) => {
          fc.pre(viewport >= rowHeight);
          const space = new ScrollSpace(rows, rowHeight, viewport, limit);
          const row = Math.min(rows - 1, Math.floor(share * rows));
          const scrolled = space.reveal(row);
          expect(scrolled).toBeGreaterThanOrEqual(0);
          expect(scrolled).toBeLessThanOrEqual(Math.max(0, space.height - viewport));
          const place = space.placeOf(row) - scrolled;
          expect(place).toBeGreaterThanOrEqual(-0.001);
          expect(place + rowHeight).toBeLessThanOrEqual(viewport + 0.001);
          expect(sees(space, row)).toBe(true);
        },
      ),
    );
  });

  it('never grows beyond the limit', () => {
    fc.assert(
      fc.property(sizes, ({ rows, rowHeight, viewport }) => {
        expect(new ScrollSpace(rows, rowHeight, viewport, limit).height).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('passes no row over when it is scrolled in small steps, from one end to the other and back', () => {
    const space = new ScrollSpace(9_000, 40, 400, limit);
    const reach = space.height - 400;
    const walk = (direction: 1 | -1) => {
      const seen = new Set<number>();
      let scrolled = space.startAt(direction === 1 ? 0 : 9_000);
      for (let step = 0; step < 4_000; step++) {
        for (let row = space.visible[0]; row < space.visible[1]; row++) seen.add(row);
        const next = Math.min(reach, Math.max(0, scrolled + direction * 120));
        if (next === scrolled) break;
        scrolled = space.moved(next) ?? next;
      }
      return seen;
    };
    expect(walk(1).size).toBe(9_000);
    expect(walk(-1).size).toBe(9_000);
  });

  it('leads with a jump to the same share of the list, and to both ends', () => {
    const space = new ScrollSpace(1_000_000, 40, 800);
    const reach = space.height - 800;
    space.moved(reach / 2);
    expect(space.visible[0]).toBeGreaterThan(499_000);
    expect(space.visible[0]).toBeLessThan(501_000);
    space.moved(reach);
    expect(space.visible).toEqual([999_980, 1_000_000]);
    space.moved(0);
    expect(space.visible[0]).toBe(0);
  });
});

it('a list that fits is scrolled as any element', () => {
  const space = new ScrollSpace(100, 40, 400);
  expect(space.height).toBe(4_000);
  expect(space.moved(1_010)).toBeNull();
  expect(space.visible).toEqual([25, 36]);
  expect(space.placeOf(25)).toBe(1_000);
});
