import type { Node } from './nodes.ts';

/** Index of a node among its sentence's, or -1 for one inside another; a sentence may be a megabyte long, so no walk from its start. */
export function placeOf(node: Node, nodes: readonly Node[]): number {
  let low = 0;
  let high = nodes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const other = nodes[middle];
    if (!other || other === node) return other ? middle : -1;
    if (other.from < node.from || (other.from === node.from && other.to < node.to)) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
