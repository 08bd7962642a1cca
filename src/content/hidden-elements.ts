/** Each watched element costs the browser a little in every frame; a page has more hidden ones only where it hides a whole app. */
const maxWatched = 1_000;

/** Watches what is not rendered, to have it read when it is shown: folded sections, tabs, menus. */
export class HiddenElements {
  readonly #observer: IntersectionObserver;
  readonly #watched = new Set<Element>();

  constructor(onShown: (element: Element) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) continue;
          this.#forget(target);
          onShown(target);
        }
      },
      { rootMargin: '50% 0px' },
    );
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  add(element: Element): void {
    if (this.#watched.has(element)) return;
    if (this.#watched.size >= maxWatched) {
      for (const old of this.#watched) if (!old.isConnected) this.#forget(old);
      if (this.#watched.size >= maxWatched) return;
    }
    this.#watched.add(element);
    this.#observer.observe(element);
  }

  #forget(element: Element): void {
    this.#watched.delete(element);
    this.#observer.unobserve(element);
  }
}
