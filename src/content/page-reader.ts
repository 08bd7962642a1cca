import { containerOf, crossingOf, isCustom, isUnrenderedPage, parentNodeOf } from './boundaries.ts';
import { ChangeBudget } from './change-budget.ts';
import type { PageText } from './page-text.ts';
import type { Run } from './run.ts';
import { inSlices } from './slices.ts';
import { type RunSink, readRuns } from './text-runs.ts';

/** What changed in a document since it was read last. */
export interface Changes {
  /** Nodes that came in. */
  added: Set<Node>;
  /** Nodes that went out, and may have come in again elsewhere. */
  removed: Set<Node>;
  /** Texts that are no longer what they were, and parents that lost a child from between texts. */
  changed: Set<Node>;
}

export interface ReaderEvents {
  /** A run that was not known before. */
  read(run: Run): void;
  shadow(root: ShadowRoot): void;
  awaitsShadow(element: Element): void;
  hidden(element: Element): void;
  invisible(element: Element): void;
  /** Undefined, or what to wait for before reading on. */
  room(): Promise<void> | undefined;
  /** All that was asked for is read. */
  done(): void;
  /** The document has another root element. */
  replaced(): void;
  /** The page changes faster than Cuecard is willing to follow. */
  tired(): void;
}

/** A part of the page that goes on losing what is being read is read as far as it goes. */
const mostTries = 7;
/** Milliseconds before the first further try; doubled each time. */
const retryDelay = 60;

/** Reads a document and its changes into runs, in slices, one job after the other. */
export class PageReader {
  readonly #text: PageText;
  readonly #events: ReaderEvents;
  readonly #signal: AbortSignal;
  readonly #budget = new ChangeBudget();
  readonly #jobs: Iterator<unknown>[] = [];
  #isWorking = false;

  constructor(text: PageText, events: ReaderEvents, signal: AbortSignal) {
    this.#text = text;
    this.#events = events;
    this.#signal = signal;
  }

  /** Reads everything under a root that has not been read so far. */
  readAll(root: Element | ShadowRoot): void {
    this.#enqueue(this.#readFresh(root, false));
  }

  /** Reads what changed, and forgets what is gone. */
  readChanges(changes: Changes): void {
    this.#enqueue(this.#follow(changes));
  }

  #enqueue(job: Iterator<unknown>): void {
    this.#jobs.push(job);
    if (!this.#isWorking) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    for (let job = this.#jobs.shift(); job; job = this.#jobs.shift()) {
      // A page can make any property of an element throw: what is lost then is this job, not the reader.
      await inSlices(job, this.#signal, () => this.#events.room()).catch(() => undefined);
    }
    this.#isWorking = false;
    if (!this.#signal.aborted) this.#events.done();
  }

  #sink(isChange: boolean, tries: number, run: RunSink['run']): RunSink {
    return {
      run: (read) => {
        if (isChange && !this.#budget.spend(read.text.length)) this.#events.tired();
        else if (this.#text.isFull) this.#events.tired();
        else run(read);
      },
      shadow: (root) => this.#events.shadow(root),
      awaitsShadow: (element) => this.#events.awaitsShadow(element),
      hidden: (element) => this.#events.hidden(element),
      invisible: (element) => this.#events.invisible(element),
      torn: (root) => {
        // The page may be at it still.
        if (tries < mostTries)
          setTimeout(() => this.#enqueue(this.#readFresh(root, isChange, tries + 1)), retryDelay << tries);
      },
    };
  }

  *#readFresh(root: Element | ShadowRoot, isChange: boolean, tries = 0): Generator<unknown> {
    const host = root instanceof ShadowRoot ? root.host : root;
    const container = containerOf(host);
    if (!container) {
      if (crossingOf(host) === 'hidden' || isUnrenderedPage(host)) this.#events.hidden(host);
      return;
    }
    const take = (run: Run) => {
      this.#text.add(run);
      this.#events.read(run);
    };
    yield* this.#text.forgetInside(root);
    const isInline = root === host && crossingOf(host) === 'through';
    if (isInline) yield* this.#readOwn(container, new Set([root]), tries);
    else yield* readRuns(root, this.#sink(isChange, tries, take));
  }

  *#follow({ added, changed, removed }: Changes): Generator<unknown> {
    const own = new Set<Element>();
    /** What came in as part of a text, and may have blocks inside that are still to be read. */
    const inline = new Set<Node>();
    if (removed.size > 0) yield* this.#text.forgetRemoved(own);
    for (const node of added) {
      if (!this.#budget.spend(0)) return this.#events.tired();
      if (!node.isConnected || hasAncestorIn(node, added)) continue;
      if (node === document.documentElement) return this.#events.replaced();
      const container = containerOf(parentNodeOf.call(node) ?? node);
      if (!container) continue;
      if (node instanceof Element) {
        const crossing = crossingOf(node);
        if (crossing === 'hidden') {
          this.#events.hidden(node);
          continue;
        }
        if (node.shadowRoot instanceof ShadowRoot) this.#events.shadow(node.shadowRoot);
        else if (isCustom(node)) this.#events.awaitsShadow(node);
        if (crossing === 'block') yield* this.#readFresh(node, true);
        else if (crossing === 'through') {
          inline.add(node);
          yield* this.#text.forgetInside(node);
        }
        // A block that came between two texts parts them; where its neighbours are blocks too, nothing else has to be read.
        if (crossing === 'through' || touchesText(node.previousSibling, node.nextSibling)) own.add(container);
      } else {
        own.add(container);
      }
      yield;
    }
    for (const node of changed) {
      if (!this.#budget.spend(0)) return this.#events.tired();
      const container = node.isConnected ? containerOf(node) : null;
      if (container) own.add(container);
      yield;
    }
    for (const container of own) if (container.isConnected) yield* this.#readOwn(container, inline);
  }

  /** Reads a block's own text again, and keeps the runs that are what they were. */
  *#readOwn(container: Element, fresh: ReadonlySet<Node>, tries = 0): Generator<unknown> {
    const runs: Run[] = [];
    const sink = this.#sink(true, tries, (run) => runs.push(run));
    yield* readRuns(container, sink, fresh);
    if (container.shadowRoot instanceof ShadowRoot) yield* readRuns(container.shadowRoot, sink, fresh);
    const old = new Set(this.#text.runsIn(container));
    const isNew = (run: Run) => {
      for (const candidate of old) {
        if (isSameRun(candidate, run)) {
          old.delete(candidate);
          return false;
        }
      }
      return true;
    };
    const news = runs.filter(isNew);
    for (const run of old) this.#text.forget(run);
    for (const run of news) {
      this.#text.add(run);
      this.#events.read(run);
    }
  }
}

/** Whether a neighbour is text, or may hold text of the same run. */
export function touchesText(...neighbours: (Node | null)[]): boolean {
  return neighbours.some((node) => {
    if (node instanceof Text) return /\S/u.test(node.data);
    return node instanceof Element && crossingOf(node) === 'through';
  });
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let parent = parentNodeOf.call(node); parent; parent = parentNodeOf.call(parent)) {
    if (nodes.has(parent)) return true;
  }
  return false;
}

function isSameRun(a: Run, b: Run): boolean {
  return (
    a.text === b.text &&
    a.segments.length === b.segments.length &&
    a.segments.every((segment, i) => {
      const other = b.segments[i];
      return segment.node === other?.node && segment.offset === other.offset;
    })
  );
}
