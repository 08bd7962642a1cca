/** Milliseconds after which custom elements are asked again for a shadow root: there is no event for its coming. */
const askAgainAfter = [300, 1_000, 3_000, 8_000];
/** More waiting elements than this are not asked: each costs a look every time. */
const maxWaiting = 2_000;

/** The open shadow roots of a document. */
export class ShadowRoots {
  readonly #roots = new Set<ShadowRoot>();
  readonly #waiting = new Set<Element>();
  readonly #onFound: (root: ShadowRoot) => void;
  readonly #onLost: (root: ShadowRoot) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(
    onFound: (root: ShadowRoot) => void,
    /** It left the document, and may never come back: nothing must hold on to it. */
    onLost: (root: ShadowRoot) => void,
    signal: AbortSignal,
  ) {
    this.#onFound = onFound;
    this.#onLost = onLost;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** False for a root that is known: its host may have left the page and come back. */
  add(root: ShadowRoot): boolean {
    if (this.#roots.has(root)) return false;
    this.#roots.add(root);
    this.#onFound(root);
    return true;
  }

  /** Those that still stand in the document. */
  live(): ShadowRoot[] {
    for (const root of this.#roots) {
      if (root.isConnected) continue;
      this.#roots.delete(root);
      this.#onLost(root);
    }
    return [...this.#roots];
  }

  /** A custom element may get its shadow root later, when its definition arrives. */
  await(element: Element): void {
    if (this.#waiting.size >= maxWaiting) return;
    this.#waiting.add(element);
    this.#asked = 0;
    this.#schedule();
  }

  askAgain(): void {
    for (const element of this.#waiting) {
      const { shadowRoot } = element;
      if (shadowRoot instanceof ShadowRoot) this.add(shadowRoot);
      if (shadowRoot || !element.isConnected) this.#waiting.delete(element);
    }
  }

  #schedule(): void {
    const delay = askAgainAfter[this.#asked];
    if (this.#timer !== undefined) return;
    if (delay === undefined || this.#waiting.size === 0) {
      this.#waiting.clear();
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#asked++;
      this.askAgain();
      this.#schedule();
    }, delay);
  }
}
