import { warmDelay } from './limits.ts';
import type { PageMention } from './run.ts';

export interface PointerDelays {
  openDelay: number;
  closeDelay: number;
}

export interface PointerHost {
  delays(): PointerDelays;
  mentionAt(x: number, y: number): PageMention | null;
  isOnCard(x: number, y: number): boolean | undefined;
  /** The pointer is on a name, or no longer (null). */
  warm(mention: PageMention | null): void;
  open(mention: PageMention, point: { x: number; y: number }): void;
  touch(mention: PageMention, event: PointerEvent): void;
  /** The mention of the open card if the pointer opened it; only such a card closes when the pointer leaves. */
  openedByPointer(): PageMention | null;
  close(): void;
}

/** Pixels that a hand at rest may drift. */
const restRadius = 4;
/** Milliseconds between two looks at where the pointer is while a card is open. */
const lookInterval = 50;
/**
 * Opens a card when the mouse rests on a name and closes it when it has left both; what a touch is for is for the card's code to
 * say. It only listens: no event of the page is stopped or changed here. A move costs two assignments; the page is hit-tested at rest.
 */
export class Pointer {
  readonly #host: PointerHost;
  #x = 0;
  #y = 0;
  #restX = 0;
  #restY = 0;
  #restSince = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #leftAt: number | null = null;
  /** After Esc the same name stays quiet until the pointer has left it. */
  #dismissed: PageMention | null = null;

  constructor(host: PointerHost, signal: AbortSignal) {
    this.#host = host;
    const options = { capture: true, signal };
    addEventListener('pointermove', (event) => this.#onMove(event), options);
    addEventListener('pointerout', (event) => this.#onOut(event), options);
    addEventListener('pointerdown', (event) => this.#onPress(event), options);
    addEventListener('click', (event) => this.#onPress(event), options);
    signal.addEventListener('abort', () => this.#cancel());
  }

  /** The card was closed otherwise than by the pointer, which may be elsewhere: a press there closes it too. */
  dismissed(mention: PageMention): void {
    this.#dismissed = mention;
    this.#forgetDismissed();
  }

  #forgetDismissed(): void {
    if (this.#dismissed && this.#host.mentionAt(this.#x, this.#y) !== this.#dismissed) this.#dismissed = null;
  }

  #onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    this.#x = event.clientX;
    this.#y = event.clientY;
    if (Math.hypot(this.#x - this.#restX, this.#y - this.#restY) > restRadius) {
      this.#restX = this.#x;
      this.#restY = this.#y;
      this.#restSince = event.timeStamp;
    }
    if (this.#timer === undefined) this.#wait(this.#host.openedByPointer() ? lookInterval : warmDelay);
  }

  /** The mouse left the window, or went into a frame, whose moves are not ours: it is on no name any more. */
  #onOut(event: PointerEvent): void {
    const isGone = event.relatedTarget === null || event.relatedTarget instanceof HTMLIFrameElement;
    if (!event.isTrusted || !isGone || event.pointerType === 'touch') return;
    this.#x = this.#y = -1;
    this.#restSince = event.timeStamp;
    if (this.#timer === undefined && this.#host.openedByPointer()) this.#wait(lookInterval);
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // A press is no rest: the next card needs the pointer to move first.
    this.#restSince = Number.POSITIVE_INFINITY;
  }

  #wait(delay: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#look();
    }, delay);
  }

  #look(): void {
    const rested = performance.now() - this.#restSince;
    const open = this.#host.openedByPointer();
    if (open) this.#lookWhileOpen(open);
    this.#forgetDismissed();
    if (rested < warmDelay) {
      if (this.#timer === undefined && Number.isFinite(rested)) this.#wait(warmDelay - rested);
      return;
    }
    if (this.#host.isOnCard(this.#x, this.#y)) return;
    const mention = this.#host.mentionAt(this.#x, this.#y);
    this.#host.warm(mention);
    if (!mention || mention === open || mention === this.#dismissed) return;
    const { openDelay } = this.#host.delays();
    if (rested >= openDelay) {
      this.#leftAt = null;
      this.#host.open(mention, { x: this.#x, y: this.#y });
    } else if (this.#timer === undefined) {
      this.#wait(openDelay - rested);
    }
  }

  #lookWhileOpen(open: PageMention): void {
    if (this.#host.isOnCard(this.#x, this.#y) || this.#host.mentionAt(this.#x, this.#y) === open) {
      this.#leftAt = null;
      return;
    }
    const now = performance.now();
    this.#leftAt ??= now;
    const left = this.#host.delays().closeDelay - (now - this.#leftAt);
    if (left <= 0) {
      this.#leftAt = null;
      this.#host.close();
    } else {
      this.#wait(Math.min(left, lookInterval));
    }
  }

  #onPress(event: PointerEvent): void {
    this.#cancel();
    if (!event.isTrusted || event.pointerType !== 'touch') return;
    const { clientX: x, clientY: y } = event;
    const mention = this.#host.mentionAt(x, y);
    if (mention && !this.#host.isOnCard(x, y)) this.#host.touch(mention, event);
  }
}
