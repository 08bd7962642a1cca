import type { MarkStyle } from '../model/mark-style.ts';
import { paintedAtOnce, paintMargin } from './limits.ts';
import { type PageMention, type Run, rectsOf, staticRangeOf } from './run.ts';

/** What the registered highlights are called; `marks.css` says how they look. */
const highlightNames = {
  film: 'cuecard-film',
  series: 'cuecard-film',
  person: 'cuecard-person',
  character: 'cuecard-character',
  company: null,
} as const;
/** The name whose card is open, or that the pointer is on. */
const activeName = 'cuecard-active';

/**
 * Paints mentions as CSS Custom Highlights, only near the viewport: in Chromium each frame that changes the DOM pays for all
 * registered ranges. StaticRanges, because live ones make every removal of nodes slow.
 */
export class Painter {
  readonly #highlights = new Map<string, Highlight>();
  readonly #painted = new Map<PageMention, StaticRange>();
  readonly #watched = new Map<Element, Set<Run>>();
  readonly #near = new Set<Element>();
  /** Blocks to be painted in the next frame, once each, however many of their runs were answered. */
  readonly #dirty = new Set<Element>();
  readonly #observer: IntersectionObserver;
  #style: MarkStyle = 'underline';
  #active: PageMention | null = null;

  constructor(signal: AbortSignal) {
    for (const name of ['cuecard-film', 'cuecard-person', 'cuecard-character', activeName]) {
      this.#highlights.set(name, new Highlight());
    }
    this.#observer = new IntersectionObserver((entries) => this.#onIntersect(entries), {
      rootMargin: `${paintMargin * 100}% 0px`,
    });
    const onScroll = () => {
      for (const container of this.#near)
        if (this.#mentionsIn(container).length > paintedAtOnce) this.#soon(container);
    };
    addEventListener('scroll', onScroll, { passive: true, capture: true, signal });
    signal.addEventListener('abort', () => this.#stop());
  }

  set style(style: MarkStyle) {
    if (style === this.#style) return;
    this.#style = style;
    this.#repaint();
  }

  /** Paints a run's mentions whenever its block is near the viewport; again, after it got more of them. */
  watch(run: Run): void {
    const runs = this.#watched.get(run.container);
    if (runs) {
      runs.add(run);
      if (this.#near.has(run.container)) this.#soon(run.container);
      return;
    }
    this.#watched.set(run.container, new Set([run]));
    this.#observer.observe(run.container);
  }

  unwatch(run: Run): void {
    this.unpaint(run);
    const runs = this.#watched.get(run.container);
    if (!runs?.delete(run) || runs.size > 0) return;
    this.#watched.delete(run.container);
    this.#near.delete(run.container);
    this.#observer.unobserve(run.container);
  }

  /** A stale range could mark other text until the run is read again. */
  unpaint(run: Run): void {
    for (const mention of run.mentions) this.#unpaint(mention);
  }

  setActive(mention: PageMention | null): void {
    if (mention === this.#active) return;
    this.#active = mention;
    const highlight = this.#highlights.get(activeName);
    highlight?.clear();
    const range = mention && staticRangeOf(mention);
    if (range) highlight?.add(range);
    this.keepRegistered();
  }

  /** The page shares the registry and may have cleared, emptied or replaced what is ours. */
  keepRegistered(): void {
    let size = 0;
    for (const [name, highlight] of this.#highlights) {
      if (name !== activeName) size += highlight.size;
      if (highlight.size > 0 && CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    if (size !== this.#painted.size) this.#repaint();
  }

  #repaint(): void {
    for (const mention of this.#painted.keys()) this.#unpaint(mention);
    for (const container of this.#near) this.#soon(container);
  }

  #onIntersect(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        this.#near.add(target);
        this.#paint(target);
      } else {
        this.#near.delete(target);
        for (const run of this.#watched.get(target) ?? []) this.unpaint(run);
      }
    }
    this.keepRegistered();
  }

  #soon(container: Element): void {
    if (this.#dirty.size === 0) {
      requestAnimationFrame(() => {
        for (const dirty of this.#dirty) if (this.#near.has(dirty)) this.#paint(dirty);
        this.#dirty.clear();
        this.keepRegistered();
      });
    }
    this.#dirty.add(container);
  }

  #mentionsIn(container: Element): PageMention[] {
    return [...(this.#watched.get(container) ?? [])].flatMap(({ mentions }) => mentions);
  }

  #paint(container: Element): void {
    if (this.#style === 'hover') return;
    const all = this.#mentionsIn(container);
    const near = all.length > paintedAtOnce ? new Set(mentionsNear(all)) : null;
    for (const mention of all) {
      if (!near || near.has(mention)) this.#paintOne(mention);
      else this.#unpaint(mention);
    }
  }

  #paintOne(mention: PageMention): void {
    const name = highlightNames[mention.name.type];
    if (!name || this.#painted.has(mention)) return;
    const range = staticRangeOf(mention);
    if (!range) return;
    this.#painted.set(mention, range);
    this.#highlights.get(name)?.add(range);
  }

  #unpaint(mention: PageMention): void {
    const range = this.#painted.get(mention);
    if (range) {
      this.#painted.delete(mention);
      for (const highlight of this.#highlights.values()) highlight.delete(range);
    }
    if (mention === this.#active) this.setActive(null);
  }

  #stop(): void {
    this.#observer.disconnect();
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#painted.clear();
    this.#near.clear();
  }
}

/**
 * Of a long block's mentions, in text order, those near the viewport, found by bisection: text order is top to bottom, but for
 * columns, where the first column's names win.
 */
function mentionsNear(ordered: PageMention[]): PageMention[] {
  const margin = innerHeight * paintMargin;
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = ordered[middle];
    const bottom = (mention && rectsOf(mention).at(-1)?.bottom) ?? 0;
    if (bottom < -margin) low = middle + 1;
    else high = middle;
  }
  return ordered.slice(low, low + paintedAtOnce);
}
