import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepInside } from '../../../src/card/keep-inside.ts';

const anywhere = fc.integer({ min: -5000, max: 5000 });
const size = (max: number) =>
  fc.record({ width: fc.integer({ min: 40, max }), height: fc.integer({ min: 40, max }) });
const edge = 8;

describe('keepInside', () => {
  it('leaves a place alone that is inside, and moves any other no farther than needed', () => {
    fc.assert(
      fc.property(anywhere, anywhere, size(400), size(2000), (x, y, box, view) => {
        fc.pre(box.width + 2 * edge <= view.width && box.height + 2 * edge <= view.height);
        const place = keepInside({ x, y }, box, view, edge);
        const [right, bottom] = [view.width - box.width - edge, view.height - box.height - edge];
        const nearest = (at: number, last: number) => (at < edge ? edge : at > last ? last : at);
        expect(place).toEqual({ x: nearest(x, right), y: nearest(y, bottom) });
        expect(keepInside(place, box, view, edge)).toEqual(place);
      }),
    );
  });

  it('keeps the top left corner inside where there is too little room', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (x, y) => {
        const box = { width: 400, height: 400 };
        expect(keepInside({ x, y }, box, { width: 300, height: 200 }, edge)).toEqual({ x: edge, y: edge });
      }),
    );
  });
});
