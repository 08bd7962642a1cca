import { ask } from '../protocol/ask.ts';
import type { FoundName } from '../protocol/messages.ts';
import { maxReportedNames } from './limits.ts';
import type { PageText } from './page-text.ts';

/** Reports come at most so often, in milliseconds. */
const interval = 400;
/** The first waits for the names that are found with it. */
const gathering = 40;

/** Tells the background which names the frame shows, for the badge and the popup's list. */
export class NameReport {
  readonly #text: PageText;
  readonly #onFailure: (error: unknown) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isTired = false;
  #last = '';
  #sentAt = Number.NEGATIVE_INFINITY;

  constructor(text: PageText, onFailure: (error: unknown) => void, signal: AbortSignal) {
    this.#text = text;
    this.#onFailure = onFailure;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    // A frame that goes takes its names along; of the page itself the next one tells.
    if (window !== window.top) {
      addEventListener(
        'pagehide',
        () => ask('leave', { document: performance.timeOrigin }).catch(onFailure),
        {
          signal,
        },
      );
    }
  }

  tire(): void {
    this.#isTired = true;
    this.soon();
  }

  /** Tells even what is not new: the background may have forgotten this frame. */
  again(): void {
    this.#last = '';
    this.soon();
  }

  soon(): void {
    if (this.#timer !== undefined) return;
    const rest = this.#sentAt + interval - performance.now();
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#sentAt = performance.now();
        this.#send();
      },
      Math.max(gathering, rest),
    );
  }

  #send(): void {
    const names = new Map<string, FoundName>();
    for (const { name } of this.#text.mentions()) {
      const found = names.get(name.entity);
      if (found) found.count++;
      else if (names.size < maxReportedNames) names.set(name.entity, { ...name, count: 1 });
    }
    const report = {
      names: [...names.values()],
      tired: this.#isTired,
      document: performance.timeOrigin,
    };
    const text = JSON.stringify(report);
    if (text === this.#last) return;
    this.#last = text;
    ask('report', { report }).catch(this.#onFailure);
  }
}
