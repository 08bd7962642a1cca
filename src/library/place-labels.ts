/** What is to be placed on an axis: a mark with words beside it. Lengths in px. */
export interface Labelled {
  at: number;
  /** Of the words. */
  width: number;
}

export interface PlacedLabel {
  /** Counts from 0; null where no row had room, so that only the mark is drawn. */
  row: number | null;
  /** The words stand before the mark, for behind it they would leave the picture. */
  before: boolean;
}

/** Half of a mark, and the room between it and its words. */
const markRoom = 6;
const wordGap = 5;
/** Between two labels of one row. */
const gap = 14;

/** The stretch of the axis that a mark with its words takes. */
export function stretchOf({ at, width }: Labelled, before: boolean): [start: number, end: number] {
  return before
    ? [at - markRoom - wordGap - width, at + markRoom]
    : [at - markRoom, at + markRoom + wordGap + width];
}

/**
 * A row for each label, so that no two touch, in as few rows as come of taking the first that has room. `length` is that of the axis.
 * The marks come in the order in which they have precedence.
 */
export function placeLabels(marks: readonly Labelled[], length: number, maxRows: number): PlacedLabel[] {
  const rows: [number, number][][] = [];
  return marks.map((mark) => {
    const before = stretchOf(mark, false)[1] > length && stretchOf(mark, true)[0] >= 0;
    const [start, end] = stretchOf(mark, before);
    for (let row = 0; row < maxRows; row++) {
      const taken = rows[row] ?? [];
      if (taken.some(([from, to]) => start < to + gap && end + gap > from)) continue;
      rows[row] = [...taken, [start, end]];
      return { row, before };
    }
    return { row: null, before };
  });
}
