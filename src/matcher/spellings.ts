import type { Words } from '../text/word-list.ts';
import { grown } from './grown.ts';
import { bucketOf, firstHash, joinHash } from './layout.ts';

/** Distinct sequences of words, each with its chain of entities in order of arrival. */
export class Spellings {
  count = 0;
  /** Of spelling i: its words are `words[at[i]]` to `words[at[i + 1]]`. */
  at = new Int32Array(1 << 11);
  words = new Int32Array(1 << 12);
  hashes = new Int32Array(1 << 11);
  firstEntity = new Int32Array(1 << 11);
  /** Entities beyond the first: few spellings have them. */
  readonly others = new Map<number, Set<number>>();
  private used = 0;
  private table = new Int32Array(1 << 12);

  /** `ids` are the words' in the vocabulary, as many as `count` says. */
  add(ids: Int32Array, { count, hash: hashes }: Words, entity: number): void {
    let hash = firstHash(hashes[0] as number);
    for (let i = 1; i < count; i++) hash = joinHash(hash, hashes[i] as number);
    let slot = this.slot(hash);
    for (;;) {
      const spelling = (this.table[slot] as number) - 1;
      if (spelling < 0) break;
      if (this.hashes[spelling] === hash && this.isSame(spelling, ids, count)) {
        this.addEntity(spelling, entity);
        return;
      }
      slot = slot + 1 === this.table.length ? 0 : slot + 1;
    }
    const spelling = this.count++;
    this.table[slot] = spelling + 1;
    if (spelling + 2 > this.at.length) {
      this.at = grown(this.at, spelling + 2);
      this.hashes = grown(this.hashes, spelling + 2);
      this.firstEntity = grown(this.firstEntity, spelling + 2);
    }
    this.words = grown(this.words, this.used + count);
    for (let i = 0; i < count; i++) this.words[this.used++] = ids[i] as number;
    this.at[spelling + 1] = this.used;
    this.hashes[spelling] = hash;
    this.firstEntity[spelling] = entity;
    if (this.count * 2 > this.table.length) this.rehash();
  }

  private addEntity(spelling: number, entity: number): void {
    if (this.firstEntity[spelling] === entity) return;
    const others = this.others.get(spelling);
    if (others) others.add(entity);
    else this.others.set(spelling, new Set([entity]));
  }

  private slot(hash: number): number {
    return bucketOf(hash, this.table.length);
  }

  private isSame(spelling: number, ids: Int32Array, count: number): boolean {
    const from = this.at[spelling] as number;
    if ((this.at[spelling + 1] as number) - from !== count) return false;
    for (let i = 0; i < count; i++) if (this.words[from + i] !== ids[i]) return false;
    return true;
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2);
    for (let spelling = 0; spelling < this.count; spelling++) {
      let slot = this.slot(this.hashes[spelling] as number);
      while (this.table[slot] !== 0) slot = slot + 1 === this.table.length ? 0 : slot + 1;
      this.table[slot] = spelling + 1;
    }
  }
}
