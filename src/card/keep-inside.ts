/** In pixels of the viewport. */
export interface Place {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/**
 * The place nearest to the wanted one at which a box of a size stands inside a window, `edge` pixels from its sides. Where the box is
 * larger than that leaves room for, its top left corner is inside: the bar with its buttons must be reached.
 */
export function keepInside({ x, y }: Place, box: Size, view: Size, edge: number): Place {
  const within = (at: number, size: number, room: number) => Math.max(edge, Math.min(at, room - size - edge));
  return { x: within(x, box.width, view.width), y: within(y, box.height, view.height) };
}
