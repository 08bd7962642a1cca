import { isOurs } from './boundaries.ts';
import { gatherDelay } from './limits.ts';
import type { Changes } from './page-reader.ts';

/** The most that a steadily changing page waits for its changes to be read. */
const longestDelay = 500;
/** A page that was quiet for so long is read soon again. */
const quietTime = 2_000;

export interface WatcherEvents {
  /** At once: the text of a node is no longer what it was. */
  textChanged(node: Text): void;
  /** Later, gathered. */
  changes(changes: Changes): void;
  /** An element can be edited now, or no longer. */
  editableChanged(element: Element): void;
}

/** Sees changes of the document and of its shadow roots, and gathers them: a page may change thousands of times a second. */
export class ChangeWatcher {
  readonly #observer: MutationObserver;
  readonly #events: WatcherEvents;
  #changes = noChanges();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #delay = gatherDelay;
  #lastTold = 0;

  constructor(events: WatcherEvents, signal: AbortSignal) {
    this.#events = events;
    this.#observer = new MutationObserver((records) => this.#onRecords(records));
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  watch(root: Document | ShadowRoot): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['contenteditable'],
    });
  }

  #onRecords(records: MutationRecord[]): void {
    const changes = this.#changes;
    let isOfPage = false;
    for (const record of records) {
      const { type, target, addedNodes, removedNodes } = record;
      if (type === 'characterData') {
        if (!(target instanceof Text)) continue;
        this.#events.textChanged(target);
        changes.changed.add(target);
      } else if (type === 'attributes') {
        if (target instanceof Element) this.#events.editableChanged(target);
        continue;
      } else {
        let isOurOwn = true;
        for (const node of addedNodes) {
          if (isOurs(node)) continue;
          isOurOwn = false;
          if (node instanceof Element || node instanceof Text) changes.added.add(node);
        }
        for (const node of removedNodes) {
          if (isOurs(node)) continue;
          isOurOwn = false;
          changes.removed.add(node);
        }
        // What stood on both sides of the gap is one text now, or has lost a part.
        const isGap = removedNodes.length > 0 && !isOurOwn;
        if (isGap && (isTextual(record.previousSibling) || isTextual(record.nextSibling))) {
          changes.changed.add(target);
        }
        if (isOurOwn) continue;
      }
      isOfPage = true;
    }
    if (isOfPage && this.#timer === undefined) this.#schedule();
  }

  #schedule(): void {
    const isSteady = performance.now() - this.#lastTold < quietTime;
    this.#delay = isSteady ? Math.min(longestDelay, this.#delay * 1.5) : gatherDelay;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#lastTold = performance.now();
      const changes = this.#changes;
      this.#changes = noChanges();
      this.#events.changes(changes);
    }, this.#delay);
  }
}

/** What lists and feeds are made of, and never part of a text around it unless a page bends its style. */
const blockTags = /^(?:DIV|P|LI|TR|SECTION|ARTICLE)$/u;

/** By tag alone, for a page may change a thousand times before its changes are read. */
function isTextual(node: Node | null): boolean {
  if (node instanceof Element) return !blockTags.test(node.tagName);
  return node instanceof Text && /\S/u.test(node.data);
}

function noChanges(): Changes {
  return { added: new Set(), removed: new Set(), changed: new Set() };
}
