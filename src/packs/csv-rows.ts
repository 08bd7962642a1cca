import { maxLineUnits } from './limits.ts';
import { RowError } from './row-error.ts';

export const csvDelimiters = [',', ';', '\t', '|'] as const;
export type CsvDelimiter = (typeof csvDelimiters)[number];

/** The delimiter of a table by its first row: the one that stands there most often outside quotes, the earlier in the list where two do. */
export function delimiterOf(text: string): CsvDelimiter {
  const counts = new Map<string, number>(csvDelimiters.map((delimiter) => [delimiter, 0]));
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '\n' || sign === '\r') break;
    else if (counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const count = (delimiter: CsvDelimiter) => counts.get(delimiter) ?? 0;
  return csvDelimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

type State = 'start' | 'plain' | 'quoted' | 'closing';

/**
 * The rows of comma-separated text (RFC 4180) that comes in pieces. Lines end in CR LF, LF or CR; cells in quotes may hold breaks and doubled quotes. A
 * quote within a cell that does not begin with one is a sign like others. A blank line is a row without cells. Throws a RowError with the row, counted from
 * 1 as spreadsheets do, for text behind a closing quote, a quote that is never closed, and rows beyond the limit of a pack's line.
 */
export class CsvRows {
  #delimiter: string;
  #state: State = 'start';
  #cells: string[] = [];
  #cell = '';
  #units = 0;
  #row = 1;
  #afterReturn = false;

  constructor(delimiter: CsvDelimiter) {
    this.#delimiter = delimiter;
  }

  *push(text: string): Generator<string[]> {
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const sign = text[i] as string;
      const isBreak = sign === '\n' || sign === '\r';
      if (this.#state === 'quoted') {
        if (sign !== '"') continue;
        this.#take(text.slice(from, i));
        from = i + 1;
        this.#state = 'closing';
        continue;
      }
      if (this.#afterReturn && sign === '\n') {
        this.#afterReturn = false;
        from = i + 1;
        continue;
      }
      this.#afterReturn = false;
      if (this.#state === 'closing' && sign === '"') {
        this.#take('"');
        from = i + 1;
        this.#state = 'quoted';
      } else if (sign === this.#delimiter || isBreak) {
        if (this.#state === 'plain') this.#take(text.slice(from, i));
        from = i + 1;
        if (isBreak) {
          this.#afterReturn = sign === '\r';
          yield this.#endRow();
        } else this.#endCell();
      } else if (this.#state === 'closing') {
        throw new RowError(
          `has ${JSON.stringify(sign)} behind a closing quote; a quote within quotes is written twice`,
          this.#row,
        );
      } else if (this.#state === 'start') {
        this.#state = sign === '"' ? 'quoted' : 'plain';
        from = sign === '"' ? i + 1 : i;
      }
    }
    if (this.#state === 'plain' || this.#state === 'quoted') this.#take(text.slice(from));
  }

  /** To be called after the last piece. */
  *end(): Generator<string[]> {
    if (this.#state === 'quoted') throw new RowError('begins a quote that is never closed', this.#row);
    if (this.#state !== 'start' || this.#cells.length > 0) yield this.#endRow();
  }

  #take(text: string): void {
    this.#cell += text;
    this.#units += text.length;
    if (this.#units > maxLineUnits)
      throw new RowError(
        `is longer than ${maxLineUnits} characters; perhaps a quote is never closed`,
        this.#row,
      );
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#state = 'start';
  }

  #endRow(): string[] {
    const isBlank = this.#state === 'start' && this.#cells.length === 0;
    if (!isBlank) this.#endCell();
    const cells = this.#cells;
    this.#cells = [];
    this.#units = 0;
    this.#row++;
    return cells;
  }
}
