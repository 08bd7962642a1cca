import { foldWord } from '../text/special-words.ts';
import { grown } from './grown.ts';
import { spells } from './name-index.ts';

function place(hash: number, mask: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7) & mask;
}

/** Distinct folded words, with how often each is used. */
export class Vocabulary {
  count = 0;
  private table = new Int32Array(1 << 12);
  private units = new Uint8Array(1 << 14);
  private used = 0;
  /** Of word i: its units begin at `units[at[i]]`, as the index stores them. */
  private at = new Int32Array(1 << 11);
  private hashes = new Int32Array(1 << 11);
  private uses = new Int32Array(1 << 11);

  add(text: string, start: number, end: number, hash: number): number {
    const mask = this.table.length - 1;
    let slot = place(hash, mask);
    for (;;) {
      const id = (this.table[slot] as number) - 1;
      if (id < 0) break;
      if (this.hashes[id] === hash && spells(this.units, this.at[id] as number, text, start, end)) {
        this.uses[id] = (this.uses[id] as number) + 1;
        return id;
      }
      slot = (slot + 1) & mask;
    }
    const id = this.count++;
    this.table[slot] = id + 1;
    if (id + 2 > this.at.length) {
      this.at = grown(this.at, id + 2);
      this.hashes = grown(this.hashes, id + 2);
      this.uses = grown(this.uses, id + 2);
    }
    this.store(foldWord(text, start, end));
    this.at[id + 1] = this.used;
    this.hashes[id] = hash;
    this.uses[id] = 1;
    if (this.count * 2 > this.table.length) this.rehash();
    return id;
  }

  private store(folded: string): void {
    this.units = grown(this.units, this.used + folded.length * 3);
    const { units } = this;
    let last = this.used;
    for (let i = 0; i < folded.length; i++) {
      const unit = folded.charCodeAt(i);
      last = this.used;
      if (unit < 128) {
        units[this.used++] = unit;
      } else {
        units[this.used++] = 1;
        units[this.used++] = unit >>> 8;
        units[this.used++] = unit & 255;
      }
    }
    units[last] = (units[last] as number) | 128;
  }

  hash(id: number): number {
    return this.hashes[id] as number;
  }

  /** All words by falling use, ties in order of arrival; and each word's offset in them. */
  lay(): { bytes: Uint8Array<ArrayBuffer>; offsets: Int32Array } {
    const { uses } = this;
    const { count } = this;
    let most = 0;
    for (let id = 0; id < count; id++) most = Math.max(most, uses[id] as number);
    // Numbers sort without a call for each comparison, and hold both what they are sorted by and which word it is.
    const order = Float64Array.from(
      { length: count },
      (_, id) => (most - (uses[id] as number)) * count + id,
    ).sort();
    const bytes = new Uint8Array(this.used);
    const offsets = new Int32Array(this.count);
    let at = 0;
    for (const key of order) {
      const id = key % count;
      offsets[id] = at;
      const from = this.at[id] as number;
      const to = this.at[id + 1] as number;
      for (let i = from; i < to; i++) bytes[at++] = this.units[i] as number;
    }
    return { bytes, offsets };
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2);
    const mask = this.table.length - 1;
    for (let id = 0; id < this.count; id++) {
      const hash = this.hashes[id] as number;
      let slot = place(hash, mask);
      while (this.table[slot] !== 0) slot = (slot + 1) & mask;
      this.table[slot] = id + 1;
    }
  }
}
