import type { LibraryRow, LibraryWindow } from '../model/library.ts';

/** Rows that are asked for together: three screens, and a message of some 20 KB. */
const windowSize = 100;
/** Beyond these the windows that were looked at longest ago are forgotten. */
const heldWindows = 60;

/** The rows of a view, brought in windows as they are looked at. */
export class RowWindows {
  /** Null until the first answer. */
  total: number | null = null;
  failed = false;
  readonly #load: (from: number, to: number) => Promise<LibraryWindow>;
  readonly #changed: () => void;
  readonly #windows = new Map<number, LibraryRow[] | 'coming'>();
  #stamp: number | null = null;

  /** `changed` is called whenever there are other rows to draw. */
  constructor(load: (from: number, to: number) => Promise<LibraryWindow>, changed: () => void) {
    this.#load = load;
    this.#changed = changed;
  }

  /** A row, or undefined while it is on its way. */
  row(place: number): LibraryRow | undefined {
    const rows = this.#windows.get(Math.floor(place / windowSize));
    return rows === 'coming' ? undefined : rows?.[place % windowSize];
  }

  /** Rows `[from, to)` are looked at. */
  want(from: number, to: number): void {
    const end = Math.min(to, this.total ?? windowSize);
    for (let number = Math.floor(from / windowSize); number * windowSize < Math.max(end, 1); number++) {
      const known = this.#windows.get(number);
      if (known === undefined) this.#bring(number);
      else if (known !== 'coming') {
        this.#windows.delete(number);
        this.#windows.set(number, known);
      }
    }
  }

  #bring(number: number): void {
    this.#windows.set(number, 'coming');
    const from = number * windowSize;
    this.#load(from, from + windowSize).then(
      ({ rows, total, stamp }) => {
        // Other packs: what was brought before is of another list.
        if (this.#stamp !== null && this.#stamp !== stamp) this.#windows.clear();
        this.#stamp = stamp;
        this.total = total;
        this.failed = false;
        this.#windows.set(number, rows);
        for (const [oldest, held] of this.#windows) {
          if (this.#windows.size <= heldWindows) break;
          if (held !== 'coming') this.#windows.delete(oldest);
        }
        this.#changed();
      },
      () => {
        this.#windows.delete(number);
        this.failed = true;
        this.#changed();
      },
    );
  }
}
