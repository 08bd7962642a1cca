/** Words on a picture's axis. */
export interface AxisLabel {
  text: string;
  /** The middle of its words: over its point, unless those would leave the picture. */
  at: number;
  row: 'above' | 'below';
}

/** Between two labels, in em. */
const gap = 0.7;

/** Labels side by side within a width in em; whoever comes first has the room. */
export class LabelRow {
  readonly #row: AxisLabel['row'];
  readonly #room: number;
  #taken: { at: number; width: number }[] = [];

  constructor(row: AxisLabel['row'], room: number) {
    this.#row = row;
    this.#room = room;
  }

  /** The label over its point or behind it, moved in where it would stand out; null where it would touch another. */
  take(point: number, text: string, side: 'over' | 'behind' = 'over'): AxisLabel | null {
    const width = widthOf(text);
    if (width > this.#room) return null;
    const half = width / 2;
    const wanted = side === 'over' ? point : point + half + gap / 2;
    const at = Math.min(this.#room - half, Math.max(half, wanted));
    if (this.#taken.some((other) => Math.abs(other.at - at) < (other.width + width) / 2 + gap)) return null;
    this.#taken.push({ at, width });
    return { text, at, row: this.#row };
  }
}

const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;

/** How wide a text may be in em of a sans-serif font: measured generously, for it depends on the font that a machine has. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += wide.test(letter) ? 1.05 : letter === ' ' ? 0.32 : 0.62;
  return width;
}
