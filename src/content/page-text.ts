import type { NamedText } from '../protocol/card-module.ts';
import { keptPlainRuns, maxMentions } from './limits.ts';
import type { PageMention, Run } from './run.ts';

/** The runs that were read and the names found in them; forgets what the page removes. */
export class PageText {
  readonly #runs = new Map<number, Run>();
  readonly #byContainer = new Map<Element, Set<Run>>();
  /** Only of runs with mentions: how a point on the page finds its name. */
  readonly #byNode = new WeakMap<Text, Set<Run>>();
  /** Runs without a name, oldest first. */
  readonly #plain = new Set<Run>();
  #mentionCount = 0;
  readonly #onForget: (run: Run) => void;

  constructor(onForget: (run: Run) => void) {
    this.#onForget = onForget;
  }

  get isFull(): boolean {
    return this.#mentionCount >= maxMentions;
  }

  add(run: Run): void {
    this.#runs.set(run.id, run);
    const siblings = this.#byContainer.get(run.container);
    if (siblings) siblings.add(run);
    else this.#byContainer.set(run.container, new Set([run]));
  }

  /** A run was answered; of those without a name only the latest are kept. */
  settle(run: Run): void {
    if (run.mentions.length > 0 || !this.#runs.has(run.id)) return;
    this.#plain.add(run);
    const [oldest] = this.#plain;
    if (oldest && this.#plain.size > keptPlainRuns) this.forget(oldest);
  }

  get(id: number): Run | undefined {
    return this.#runs.get(id);
  }

  runsIn(container: Element): ReadonlySet<Run> {
    return this.#byContainer.get(container) ?? new Set();
  }

  runsAt(node: Text): ReadonlySet<Run> {
    return this.#byNode.get(node) ?? new Set();
  }

  addMention(mention: PageMention): void {
    const { run } = mention;
    run.mentions.push(mention);
    run.mentions.sort((a, b) => a.start - b.start);
    this.#plain.delete(run);
    this.#mentionCount++;
    for (const { node } of run.segments) {
      const runs = this.#byNode.get(node);
      if (runs) runs.add(run);
      else this.#byNode.set(node, new Set([run]));
    }
  }

  forget(run: Run): void {
    if (!this.#runs.delete(run.id)) return;
    this.#plain.delete(run);
    const siblings = this.#byContainer.get(run.container);
    siblings?.delete(run);
    if (siblings?.size === 0) this.#byContainer.delete(run.container);
    this.#mentionCount -= run.mentions.length;
    for (const { node } of run.segments) this.#byNode.get(node)?.delete(run);
    this.#onForget(run);
  }

  /** Forgets what no longer stands in the document, a step for each run. `torn` gets the blocks that lost a part of a run. */
  *forgetRemoved(torn?: Set<Element>): Generator<void> {
    for (const run of this.#runs.values()) {
      const { isConnected } = run.container;
      if (!isConnected || run.segments.some(({ node }) => !node.isConnected)) {
        if (isConnected) torn?.add(run.container);
        this.forget(run);
      }
      yield;
    }
  }

  /** Forgets the runs of a root and of the blocks inside, a step for each element there, however much else is known. */
  *forgetInside(root: Element | ShadowRoot): Generator<void> {
    // The first reading has nothing to forget, and all of the page to go through.
    if (this.#runs.size === 0) return;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const container = node instanceof ShadowRoot ? node.host : (node as Element);
      for (const run of this.#byContainer.get(container) ?? []) {
        // A host has two texts, its own and its shadow root's: each goes with its tree.
        if (run.segments[0]?.node.getRootNode() === root.getRootNode()) this.forget(run);
      }
      yield;
    }
  }

  *mentions(): Generator<PageMention> {
    for (const run of this.#runs.values()) yield* run.mentions;
  }

  *namedTexts(): Generator<NamedText<PageMention>> {
    for (const { segments, mentions } of this.#runs.values()) {
      if (segments[0] && mentions.length > 0) yield { node: segments[0].node, names: mentions };
    }
  }
}
