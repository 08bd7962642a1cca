import { changeBudget, changeOverhead, changeRefill } from './limits.ts';

/** A token bucket for what a page's own changes may cost, in UTF-16 units of re-read text. */
export class ChangeBudget {
  #left = changeBudget;
  #filledAt = performance.now();

  /** False when there is nothing left. */
  spend(length: number): boolean {
    const now = performance.now();
    this.#left = Math.min(changeBudget, this.#left + ((now - this.#filledAt) / 1000) * changeRefill);
    this.#filledAt = now;
    this.#left -= length + changeOverhead;
    return this.#left > 0;
  }
}
