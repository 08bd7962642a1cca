/** Firefox draws nothing below 17.8 million px of an element, Chromium below 33.5 million; both are exact far below. */
const tallest = 8_000_000;

/**
 * Where a list of any length is scrolled to. Longer than an element can be tall, it shares a smaller space: small movements are taken as
 * they are, so that no row is passed over, and a jump (the scroll bar dragged) leads to the same share of the list. All lengths in px.
 */
export class ScrollSpace {
  readonly rows: number;
  readonly rowHeight: number;
  readonly viewport: number;
  /** Of the element that is scrolled. */
  readonly height: number;
  readonly #length: number;
  #top = 0;
  #scrolled = 0;

  constructor(rows: number, rowHeight: number, viewport: number, limit = tallest) {
    this.rows = rows;
    this.rowHeight = rowHeight;
    this.viewport = viewport;
    this.#length = rows * rowHeight;
    this.height = Math.min(this.#length, Math.max(limit, viewport));
  }

  /** Rows `[from, to)` that are at least partly to be seen. */
  get visible(): [from: number, to: number] {
    const from = Math.floor(this.#top / this.rowHeight);
    return [
      Math.min(from, this.rows),
      Math.min(this.rows, Math.ceil((this.#top + this.viewport) / this.rowHeight)),
    ];
  }

  /** Where a row stands in the scrolled element. */
  placeOf(row: number): number {
    return row * this.rowHeight - this.#top + this.#scrolled;
  }

  /** The element was scrolled; gives where it has to be set to instead, if anywhere. */
  moved(scrolled: number): number | null {
    const step = scrolled - this.#scrolled;
    this.#scrolled = scrolled;
    if (this.height === this.#length) {
      this.#top = scrolled;
      return null;
    }
    const jumps = Math.abs(step) > this.viewport * 1.5;
    this.#top = this.#within(jumps ? (scrolled / this.#reach) * this.#whole : this.#top + step);
    const isAtEnd = scrolled <= 0 || scrolled >= this.#reach;
    if (!isAtEnd) return null;
    // At an end of the element but not of the list: nearly there counts as there, else there must be room to go on.
    const left = scrolled <= 0 ? this.#top : this.#whole - this.#top;
    if (left > this.viewport) return this.#settle();
    this.#top = scrolled <= 0 ? 0 : this.#whole;
    return null;
  }

  /** Brings a row into sight by the shortest way; gives where the element has to be scrolled to. */
  reveal(row: number): number {
    const start = row * this.rowHeight;
    const end = start + this.rowHeight;
    if (start < this.#top) this.#top = this.#within(start);
    else if (end > this.#top + this.viewport) this.#top = this.#within(end - this.viewport);
    return this.#settle();
  }

  /** Has a row stand first; gives where the element has to be scrolled to. */
  startAt(row: number): number {
    this.#top = this.#within(row * this.rowHeight);
    return this.#settle();
  }

  get #whole(): number {
    return Math.max(0, this.#length - this.viewport);
  }

  get #reach(): number {
    return Math.max(0, this.height - this.viewport);
  }

  #within(top: number): number {
    return Math.min(this.#whole, Math.max(0, top));
  }

  #settle(): number {
    if (this.height === this.#length) this.#scrolled = this.#top;
    else if (this.#top <= 0) this.#scrolled = 0;
    else if (this.#top >= this.#whole) this.#scrolled = this.#reach;
    else
      this.#scrolled = Math.min(
        this.#reach - 1,
        Math.max(1, Math.round((this.#top / this.#whole) * this.#reach)),
      );
    return this.#scrolled;
  }
}
