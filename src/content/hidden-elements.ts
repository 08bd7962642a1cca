import { isTextVisible } from './boundaries.ts';
import { hiddenTextDelay, longestHidden } from './limits.ts';

/** Each watched element costs the browser a little in every frame; a page has more hidden ones only where it hides a whole app. */
const maxWatched = 1_000;

/** Watches what is not shown, to have it read when it is: folded sections, tabs, menus, pages that hide themselves while they load. */
export class HiddenElements {
  readonly #onShown: (element: Element) => void;
  readonly #observer: IntersectionObserver;
  /** Not rendered. */
  readonly #watched = new Set<Element>();
  /** Rendered, and yet not visible: nothing tells when that changes, so they are looked at. */
  readonly #invisible = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #delay = hiddenTextDelay;

  constructor(onShown: (element: Element) => void, signal: AbortSignal) {
    this.#onShown = onShown;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) this.#shown(target);
      },
      { rootMargin: '50% 0px' },
    );
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#invisible.clear();
      clearTimeout(this.#timer);
    });
  }

  add(element: Element): void {
    if (this.#hasRoom(this.#watched)) {
      this.#watched.add(element);
      this.#observer.observe(element);
    }
  }

  addInvisible(element: Element): void {
    if (!this.#hasRoom(this.#invisible)) return;
    this.#invisible.add(element);
    this.#delay = hiddenTextDelay;
    this.#schedule();
  }

  /** Something happened after which a page may show more. */
  look(): void {
    for (const element of this.#invisible) if (isTextVisible(element)) this.#shown(element);
  }

  #hasRoom(elements: Set<Element>): boolean {
    if (elements.size >= maxWatched) for (const old of elements) if (!old.isConnected) this.#forget(old);
    return elements.size < maxWatched;
  }

  #schedule(): void {
    if (this.#invisible.size === 0 || this.#delay > longestHidden) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#delay *= 2;
      this.look();
      this.#schedule();
    }, this.#delay);
  }

  #shown(element: Element): void {
    this.#forget(element);
    this.#onShown(element);
  }

  #forget(element: Element): void {
    this.#watched.delete(element);
    this.#invisible.delete(element);
    this.#observer.unobserve(element);
  }
}
