import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, nodeTowards } from '../../../src/library/map-layout.ts';
import type { Neighbourhood } from '../../../src/model/library.ts';
import { ref } from '../ui/sample-facts.ts';

const neighbourhood = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.infiniteStream(fc.nat(1_000)))
  .map(([count, numbers]): Neighbourhood => {
    const next = () => numbers.next().value as number;
    const nodes = Array.from({ length: count }, (_, place) => ({
      entity:
        place % 3 === 1 ? ref(`film:${place}`, `Film ${place}`) : ref(`person:${place}`, `Person ${place}`),
      ring: place === 0 ? 0 : place < 24 ? 1 : 2,
      facts: 1,
    }));
    const edges = nodes.slice(1).map((_, place): [number, number] => [next() % (place + 1), place + 1]);
    return { nodes, edges, left: 0 };
  });
const sizesOf = ({ nodes }: Neighbourhood) =>
  nodes.map((_, place) => ({ width: 50 + ((place * 37) % 130), height: 38 }));

describe('the map', () => {
  it('has its middle in the middle, and no two names that touch', () => {
    fc.assert(
      fc.property(neighbourhood, fc.boolean(), (around, isTall) => {
        const sizes = sizesOf(around);
        const points = layOut(around, sizes, isTall);
        expect(points[0]).toEqual({ x: 0, y: 0 });
        for (const [a, first] of points.entries())
          for (const [b, second] of points.entries()) {
            const [one, other] = [sizes[a], sizes[b]];
            if (a >= b || !one || !other) continue;
            const apartX = Math.abs(first.x - second.x) >= (one.width + other.width) / 2;
            const apartY = Math.abs(first.y - second.y) >= (one.height + other.height) / 2;
            expect(apartX || apartY, `${a} and ${b}`).toBe(true);
          }
      }),
      { numRuns: 30 },
    );
  });

  it('looks the same each time', () => {
    const [around] = fc.sample(neighbourhood, { numRuns: 1, seed: 7 });
    if (!around) throw new Error('no sample');
    expect(layOut(around, sizesOf(around))).toEqual(layOut(around, sizesOf(around)));
  });
});

describe('arrow keys', () => {
  const points = fc.array(
    fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }),
    {
      minLength: 1,
      maxLength: 40,
    },
  );

  it('lead in their direction, and nowhere only from the edge', () => {
    fc.assert(
      fc.property(points, fc.nat(39), (all, start) => {
        const from = start % all.length;
        const here = all[from] ?? { x: 0, y: 0 };
        const right = nodeTowards(all, from, 'right');
        if (right === null) for (const { x } of all) expect(x).toBeLessThanOrEqual(here.x);
        else expect(all[right]?.x).toBeGreaterThan(here.x);
        const up = nodeTowards(all, from, 'up');
        if (up === null) for (const { y } of all) expect(y).toBeGreaterThanOrEqual(here.y);
        else expect(all[up]?.y).toBeLessThan(here.y);
      }),
    );
  });

  it('take what lies ahead before what lies aside', () => {
    const all = [
      { x: 0, y: 0 },
      { x: 10, y: 80 },
      { x: 120, y: 10 },
    ];
    expect(nodeTowards(all, 0, 'right')).toBe(2);
    expect(nodeTowards(all, 0, 'down')).toBe(1);
    expect(nodeTowards(all, 0, 'left')).toBeNull();
  });
});
