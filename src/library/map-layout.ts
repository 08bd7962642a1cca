import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Neighbourhood } from '../model/library.ts';

/** Where a node stands, in px around the middle of the map. */
export interface Point {
  x: number;
  y: number;
}

/** Room of a node with its name below it, in px. */
export interface NodeSize {
  width: number;
  height: number;
}

/** After so many steps nothing moves any more that an eye could see. */
const steps = 300;
/** Pushing names apart usually takes a tenth of this. */
const maxPushes = 400;
const gap = 6;

/**
 * Places for a neighbourhood, settled before anything is drawn: the same neighbourhood always looks the same, and nothing wobbles. No two
 * names touch. `isTall`: for a window that is higher than wide. Takes some 30 ms for 60 nodes.
 */
export function layOut({ nodes, edges }: Neighbourhood, sizes: readonly NodeSize[], isTall = false): Point[] {
  const bodies: SimulationNodeDatum[] = nodes.map((_, place) => (place === 0 ? { fx: 0, fy: 0 } : {}));
  const ring = (place: number) => nodes[place]?.ring ?? 0;
  const widthOf = (place: number) => sizes[place]?.width ?? 0;
  forceSimulation(bodies)
    .force(
      'links',
      forceLink(edges.map(([source, target]) => ({ source, target }))).distance((_, place) => {
        const [a, b] = edges[place] ?? [0, 0];
        return 60 + (widthOf(a) + widthOf(b)) / 4 + 12 * Math.max(ring(a), ring(b));
      }),
    )
    .force('apart', forceManyBody().strength(-380).distanceMax(500))
    .force(
      'room',
      forceCollide((_, place) => widthOf(place) / 2),
    )
    .force('x', forceX(0).strength(isTall ? 0.1 : 0.03))
    .force('y', forceY(0).strength(isTall ? 0.02 : 0.075))
    .stop()
    .tick(steps);
  const points = bodies.map(({ x = 0, y = 0 }) => ({ x, y }));
  for (let push = 0; push < maxPushes && pushApart(points, sizes); push++);
  return points;
}

/** Moves names that touch apart along the shorter way, the one in the middle excepted; false where none did. */
function pushApart(points: Point[], sizes: readonly NodeSize[]): boolean {
  let moved = false;
  for (const [a, first] of points.entries()) {
    for (let b = a + 1; b < points.length; b++) {
      const second = points[b];
      const [sizeA, sizeB] = [sizes[a], sizes[b]];
      if (!second || !sizeA || !sizeB) continue;
      const [dx, dy] = [second.x - first.x, second.y - first.y];
      const overX = (sizeA.width + sizeB.width) / 2 + gap - Math.abs(dx);
      const overY = (sizeA.height + sizeB.height) / 2 + gap - Math.abs(dy);
      if (overX <= 0.01 || overY <= 0.01) continue;
      moved = true;
      const alongX = overX < overY;
      const by = (alongX ? Math.sign(dx) || 1 : Math.sign(dy) || 1) * (alongX ? overX : overY);
      const [shareA, shareB] = a === 0 ? [0, 1] : [0.5, 0.5];
      const axis = alongX ? 'x' : 'y';
      first[axis] -= by * shareA;
      second[axis] += by * shareB;
    }
  }
  return moved;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The node that an arrow key leads to: the nearest that lies rather in this direction than in another; null at the edge. */
export function nodeTowards(points: readonly Point[], from: number, direction: Direction): number | null {
  const start = points[from];
  if (!start) return null;
  let best: number | null = null;
  let least = Infinity;
  for (const [place, point] of points.entries()) {
    const [dx, dy] = [point.x - start.x, point.y - start.y];
    const along = { left: -dx, right: dx, up: -dy, down: dy }[direction];
    const across = Math.abs(direction === 'left' || direction === 'right' ? dy : dx);
    if (place === from || along <= 0) continue;
    // What lies more to the side is only taken where nothing lies ahead.
    const cost = along + 2 * across + (across > along ? 1e6 : 0);
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}
