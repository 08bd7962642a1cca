import type { EntityId } from '../model/entity.ts';
import type { PageMemory, TextRun } from '../model/text-run.ts';
import { ask } from '../protocol/ask.ts';
import type { Annotation } from '../protocol/messages.ts';
import { declarations } from './declarations.ts';
import { withEvidence } from './evidence.ts';
import { batchLength, batchRuns, firstBatchLength, maxQueuedLength } from './limits.ts';
import type { PageText } from './page-text.ts';
import type { PageName, Run } from './run.ts';
import { inSlices } from './slices.ts';

/** Sends runs to the background, a batch at a time, each with what the page has shown so far, and takes the names back. */
export class Annotator {
  readonly #text: PageText;
  readonly #onMentions: (run: Run) => void;
  readonly #onFailure: (error: unknown) => void;
  readonly #signal: AbortSignal;
  /** One object for each name, however often it stands on the page. */
  readonly #names = new Map<EntityId, PageName>();
  #queue: Run[] = [];
  #queuedLength = 0;
  #memory: PageMemory | null = null;
  #asking: Promise<void> | undefined;
  #isFirst = true;

  constructor(
    text: PageText,
    onMentions: (run: Run) => void,
    onFailure: (error: unknown) => void,
    signal: AbortSignal,
  ) {
    this.#text = text;
    this.#onMentions = onMentions;
    this.#onFailure = onFailure;
    this.#signal = signal;
  }

  /** Whole batches go at once; the rest waits for `flush`. */
  add(run: Run): void {
    this.#queue.push(run);
    this.#queuedLength += run.text.length;
    if (!this.#asking && this.#isBatchFull()) void this.flush();
  }

  /** Undefined while there is room in the queue; otherwise resolves when there is again. */
  room(): Promise<void> | undefined {
    return this.#queuedLength < maxQueuedLength ? undefined : this.flush();
  }

  flush(): Promise<void> {
    this.#asking ??= this.#drain().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0 && !this.#signal.aborted) {
      // What left the page while it waited needs no answer.
      const batch = this.#takeBatch().filter(({ id }) => this.#text.get(id));
      try {
        const runs: TextRun[] = [];
        await inSlices(
          batch.values().map((run) => runs.push(withEvidence(run))),
          this.#signal,
        );
        if (this.#signal.aborted) return;
        if (this.#memory === null && runs[0]) runs[0].declares = declarations();
        const annotation = await ask('annotate', { runs, memory: this.#memory });
        this.#memory = annotation.memory;
        await inSlices(this.#take(annotation, batch), this.#signal);
      } catch (error) {
        this.#onFailure(error);
        return;
      }
    }
  }

  #limit(): number {
    return this.#isFirst ? firstBatchLength : batchLength;
  }

  #isBatchFull(): boolean {
    return this.#queue.length >= batchRuns || this.#queuedLength >= this.#limit();
  }

  #takeBatch(): Run[] {
    const limit = this.#limit();
    this.#isFirst = false;
    let length = 0;
    let count = 0;
    for (const run of this.#queue) {
      if (count > 0 && (length + run.text.length > limit || count >= batchRuns)) break;
      length += run.text.length;
      count++;
    }
    this.#queuedLength -= length;
    return this.#queue.splice(0, count);
  }

  /** A step for each mention and for each run. */
  *#take({ mentions, entities, reasons }: Annotation, batch: Run[]): Generator<void> {
    const names = entities.map(([entity, type, name]) => {
      const known = this.#names.get(entity) ?? { entity, type, name };
      this.#names.set(entity, known);
      return known;
    });
    const touched = new Set<Run>();
    for (let i = 0; i + 4 < mentions.length; i += 5) {
      const [id, start, end, entity, why] = mentions.slice(i, i + 5) as [
        number,
        number,
        number,
        number,
        number,
      ];
      // The run may have left the page while the question was on its way.
      const run = this.#text.get(id);
      const name = names[entity];
      if (!run || !name || end > run.text.length) continue;
      if (run.mentions.some((known) => start < known.end && known.start < end)) continue;
      this.#text.addMention({ run, start, end, name, reasons: reasons[why] ?? [] });
      touched.add(run);
      yield;
    }
    for (const run of touched) {
      this.#onMentions(run);
      yield;
    }
    for (const run of batch) {
      this.#text.settle(run);
      yield;
    }
  }
}
