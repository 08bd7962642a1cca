import type { PackHeader, PackRecord } from '../model/pack.ts';
import { maxLineUnits } from './limits.ts';
import { PackChecker } from './pack-checker.ts';
import { PackError } from './pack-error.ts';

/** Reads the lines of a pack one by one. Lines come without their line break; one blank line may stand at the end. */
export class PackReader {
  #checker = new PackChecker();
  #line = 0;
  #header: PackHeader | null = null;
  #blankAt: number | null = null;

  /** How many lines were read. */
  get line(): number {
    return this.#line;
  }

  /** Null until the first line was read. */
  get header(): PackHeader | null {
    return this.#header;
  }

  /** The record of a line, or null for the header and the blank last line. Throws a PackError. */
  read(text: string): PackRecord | null {
    const line = ++this.#line;
    if (this.#blankAt !== null) throw new PackError('is empty; only the last line may be', this.#blankAt);
    if (text.length > maxLineUnits) throw new PackError(`is longer than ${maxLineUnits} characters`, line);
    // A byte order mark is what some editors put before any text.
    const content = line === 1 && text.startsWith('\ufeff') ? text.slice(1) : text;
    if (content.trim() === '') {
      this.#blankAt = line;
      return null;
    }
    const json = parseJson(content, line, this.#header === null);
    if (this.#header === null) {
      this.#header = this.#checker.header(json, line);
      return null;
    }
    return this.#checker.record(json, line);
  }

  /** The header, once all lines were read and everything that they name is there. Throws a PackError. */
  finish(): PackHeader {
    if (this.#header === null)
      throw new PackError(
        'this is no Cuecard pack: it is empty',
        this.#blankAt === null ? null : this.#blankAt,
      );
    this.#checker.finish();
    return this.#header;
  }
}

function parseJson(text: string, line: number, first: boolean): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PackError(
      first
        ? 'this is no Cuecard pack: it must begin with a header such as {"cuecard":1,…}'
        : 'is not valid JSON',
      line,
    );
  }
}
