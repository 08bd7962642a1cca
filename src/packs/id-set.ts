/**
 * A set of ids in 8 to 27 bytes each, where a Set of strings takes about 100: it holds 64-bit hashes. Two ids of ten million are taken for
 * one with a probability of 1 in 400,000. Whoever makes two ids collide on purpose gets a refusal of a pack that is sound, or a pack
 * through with a name that leads nowhere; both harm nobody.
 */
export class IdSet {
  #slots: Uint32Array;
  #size = 0;

  constructor(capacity = 1_024) {
    this.#slots = new Uint32Array(2 * capacity);
  }

  get size(): number {
    return this.#size;
  }

  has(id: string): boolean {
    const [low, high] = hash64(id);
    return this.#slots[2 * this.#find(low, high)] !== 0;
  }

  /** False for an id that was there already. */
  add(id: string): boolean {
    const [low, high] = hash64(id);
    const slot = this.#find(low, high);
    if (this.#slots[2 * slot] !== 0) return false;
    this.#slots[2 * slot] = low;
    this.#slots[2 * slot + 1] = high;
    this.#size++;
    if (this.#size * 3 > this.#slots.length) this.#grow();
    return true;
  }

  /** The slot of the hash, or the free one where it belongs. The number of slots is a power of two. */
  #find(low: number, high: number): number {
    const mask = this.#slots.length / 2 - 1;
    let slot = high & mask;
    while (
      this.#slots[2 * slot] !== 0 &&
      (this.#slots[2 * slot] !== low || this.#slots[2 * slot + 1] !== high)
    )
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 2) {
      const low = old[i] ?? 0;
      const high = old[i + 1] ?? 0;
      if (low === 0) continue;
      const slot = this.#find(low, high);
      this.#slots[2 * slot] = low;
      this.#slots[2 * slot + 1] = high;
    }
  }
}

/** After cyrb53 by bryc (public domain): two multiplicative hashes, mixed into each other. The low word is never 0, which marks a free slot. */
function hash64(text: string): [low: number, high: number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [a >>> 0 || 1, b >>> 0];
}
