import {
  crossingOf,
  isCustom,
  isOurs,
  isTextVisible,
  outermostInvisible,
  parentNodeOf,
} from './boundaries.ts';
import { runLength } from './limits.ts';
import type { Run, Segment } from './run.ts';

export interface RunSink {
  run(run: Run): void;
  /** An open shadow root was met; its text is to be read as runs of its own. */
  shadow(root: ShadowRoot): void;
  /** A custom element without a shadow root so far. */
  awaitsShadow(element: Element): void;
  /** Not rendered, and so not read. */
  hidden(element: Element): void;
  /** Rendered, and not visible: the outermost element that hides a text. */
  invisible(element: Element): void;
  /** The page took away what was being read there: what stood behind it in this element is unread. */
  torn(root: Element | ShadowRoot): void;
}

let nextId = 0;

/** Gathers text until a boundary, and cuts it into runs. */
class PendingRun {
  #parts: string[] = [];
  #segments: Segment[] = [];
  #length = 0;
  readonly #sink: RunSink;

  constructor(sink: RunSink) {
    this.#sink = sink;
  }

  /** Adds a text; a step of the generator for each run that it fills. */
  *add(node: Text, container: Element): Generator<void> {
    const text = node.data;
    let offset = 0;
    while (offset < text.length) {
      const room = runLength - this.#length;
      let end = Math.min(text.length, offset + room);
      // Cut at a space, so that no name is cut; where there is none in sight, cut anywhere.
      if (end < text.length) {
        const space = text.lastIndexOf(' ', end);
        if (space > offset && space > end - 200) end = space;
      }
      this.#segments.push({ node, start: this.#length, offset });
      this.#parts.push(text.slice(offset, end));
      this.#length += end - offset;
      offset = end;
      if (this.#length >= runLength || offset < text.length) {
        this.flush(container);
        yield;
      }
    }
  }

  flush(container: Element): void {
    if (this.#length > 0) {
      const text = this.#parts.join('');
      if (/\p{L}/u.test(text)) {
        this.#sink.run({ id: nextId++, text, segments: this.#segments, container, mentions: [] });
      }
      this.#parts = [];
      this.#segments = [];
      this.#length = 0;
    }
  }
}

/**
 * Reads the text under a root in document order, a step for each node, so that the caller can stop between steps. With `fresh`
 * only the text that belongs to the root itself is read, blocks inside are no more than boundaries, but for those inside an
 * element of `fresh`: inline elements that have just come into the page.
 */
export function* readRuns(
  root: Element | ShadowRoot,
  sink: RunSink,
  fresh?: ReadonlySet<Node>,
): Generator<void> {
  const pending = new PendingRun(sink);
  /** Each open ancestor below the root, with the container to go back to when it ends a run, or null where text goes through. */
  const open: { element: Element; outer: Element | null; isFresh: boolean }[] = [];
  let freshDepth = fresh ? 0 : 1;
  let container: Element = root instanceof ShadowRoot ? root.host : root;
  let visibleParent: Node | null = null;
  let hider: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let node: Node | null = walker.firstChild();

  while (node) {
    let descend = false;
    if (node instanceof Text) {
      const parent = node.parentElement ?? container;
      if (parent === visibleParent || isTextVisible(parent)) {
        visibleParent = parent;
        yield* pending.add(node, container);
      } else if (!hider?.contains(node) && /\S/u.test(node.data)) {
        hider = outermostInvisible(parent);
        sink.invisible(hider);
      }
    } else if (node instanceof Element && !isOurs(node)) {
      const crossing = crossingOf(node);
      if (crossing === 'hidden') sink.hidden(node);
      const readable = crossing === 'through' || crossing === 'block';
      const { shadowRoot } = node;
      if (readable && shadowRoot instanceof ShadowRoot) sink.shadow(shadowRoot);
      else if (readable && isCustom(node)) sink.awaitsShadow(node);
      if (crossing === 'through' && !shadowRoot) {
        descend = true;
      } else if (crossing !== 'over') {
        pending.flush(container);
        descend = readable && (freshDepth > 0 || fresh?.has(node) === true);
      }
      if (descend && walker.firstChild()) {
        const isBlock = crossing !== 'through' || Boolean(shadowRoot);
        const isFresh = fresh?.has(node) === true;
        open.push({ element: node, outer: isBlock ? container : null, isFresh });
        if (isFresh) freshDepth++;
        if (isBlock) container = node;
        node = walker.currentNode;
        yield;
        continue;
      }
    }
    yield;

    for (node = null; ; ) {
      const left = open.at(-1);
      const parent = left?.element ?? root;
      if (parentNodeOf.call(walker.currentNode) === parent) node = walker.nextSibling();
      else sink.torn(parent);
      if (node || !left) break;
      open.pop();
      walker.currentNode = left.element;
      if (left.isFresh) freshDepth--;
      if (left.outer) {
        pending.flush(container);
        container = left.outer;
      }
    }
  }
  pending.flush(container);
}
