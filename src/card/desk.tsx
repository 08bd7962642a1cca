import { createRef, render } from 'preact';
import type { CardRequest, OpenCard } from '../protocol/card-module.ts';
import type { MarkedName } from '../ui/marked-name.ts';
import { type Speech, speak, type Translate, TranslateContext } from '../ui/translate.tsx';
import { anchorAtSelection, scrollToAnchor } from './anchors.ts';
import { CardSeat, type CardSeatProps } from './CardSeat.tsx';
import { CardHost } from './card-host.ts';
import { onDismissal } from './dismissal.ts';
import { keepInside, type Place } from './keep-inside.ts';
import { edge, maxPinned, noteTime } from './limits.ts';
import { placeCard } from './place-card.ts';

export interface DeskOptions {
  translate: Translate;
  /** What a card needs to say why its name was marked, and to be corrected; undefined where there is nothing to say. */
  markedName(request: CardRequest): MarkedName | undefined;
  /** Why a name that was asked for is not marked on the page. */
  unmarked?: NonNullable<CardSeatProps['unmarked']>;
  /** Open only where tests and tools look inside. */
  mode?: ShadowRootMode;
}

interface Seat extends CardSeatProps {
  request: CardRequest;
  /** Had the focus before the card came, and gets it back. */
  before: Element | null;
  /** Ends the card's being held at its name. */
  held: AbortController;
  place: Place;
}

/** All cards in a frame: at most one at a name, and those that were pinned. They share one element in the page, which goes with the last. */
export class Desk {
  readonly #options: DeskOptions;
  #speech: Speech | undefined;
  #host: CardHost | null = null;
  /** Ends what listens while there is a card. */
  #end = new AbortController();
  #seats: Seat[] = [];
  #count = 0;
  #announcement = '';

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  /** Opens a card at its anchor. The one that is open is the caller's to close before. */
  open(request: CardRequest): OpenCard {
    const anchor = request.anchor ?? anchorAtSelection();
    if (request.by === 'key') scrollToAnchor(anchor);
    const before = this.#focused();
    const host = this.#host ?? this.#lay();
    host.settle(anchor.element);
    const seat = this.#seatFor(request, before);
    // Before it has content its size is not known, and it would jump under the reader's eyes when its facts come.
    const { promise: shown, resolve } = Promise.withResolvers<void>();
    seat.onShown = resolve;
    this.#seats.push(seat);
    this.#draw();
    const leave = () => this.#close(seat, false);
    const placed = shown.then(() => placeCard(host.element, anchor, leave, seat.held.signal));
    if (request.by !== 'pointer')
      void placed.then(() => this.#dialogOf(seat)?.focus({ preventScroll: true }));
    return { host: host.element, isAt: (x, y) => isAt(seat, x, y), close: leave };
  }

  /** Nothing of ours stays in the page. */
  closeAll(): void {
    for (const seat of [...this.#seats]) this.#close(seat, false);
  }

  #lay(): CardHost {
    const host = new CardHost(this.#options.mode ?? 'closed');
    this.#host = host;
    this.#end = new AbortController();
    const { signal } = this.#end;
    onDismissal(
      {
        onEscape: () => this.#closeOne(),
        onPress: (x, y) => {
          const open = this.#open;
          // By place: seen from here, a press on a card inside a component's dialog is one on the component.
          if (open && !isAt(open, x, y)) this.#close(open, true);
        },
      },
      signal,
    );
    addEventListener('pagehide', () => this.closeAll(), { signal });
    const settle = (event: Event) => {
      const opened = event.type === 'toggle' && event.target instanceof Element ? event.target : null;
      this.#settle(opened?.matches(':modal') ? opened : null);
    };
    for (const type of ['toggle', 'close', 'fullscreenchange'])
      document.addEventListener(type, settle, { capture: true, signal });
    return host;
  }

  /** Back into what is in front of the page, if the page has changed that, or has taken our element away with its own. */
  #settle(opened: Element | null): void {
    if (this.#host?.settle(opened) === false) this.closeAll();
  }

  #seatFor(request: CardRequest, before: Element | null): Seat {
    const box = createRef<HTMLDivElement>();
    const seat: Seat = {
      ...{ id: ++this.#count, request, before, box, pinned: false, note: null, place: { x: 0, y: 0 } },
      marked: this.#options.markedName(request),
      unmarked: request.by === 'selection' ? this.#options.unmarked : undefined,
      held: new AbortController(),
      onShown() {},
      onPin: () => this.#pin(seat),
      onClose: () => this.#close(seat, true),
      onTaken: () => this.#raise(seat),
      onMove: (dx, dy) => this.#move(seat, { x: seat.place.x + dx, y: seat.place.y + dy }),
      carried: {
        isPinned: () => seat.pinned,
        place: () => seat.place,
        onTakenOff: () => this.#pin(seat),
        moveTo: (place) => this.#move(seat, place),
        onSwiped: () => this.#close(seat, true),
      },
    };
    return seat;
  }

  get #open(): Seat | undefined {
    return this.#seats.find(({ pinned }) => !pinned);
  }

  #pin(seat: Seat): void {
    const { box } = seat;
    if (seat.pinned || !box.current || !this.#host) return;
    const hadButton = this.#host.root.activeElement?.matches('.pin') ?? false;
    const { left, top } = box.current.getBoundingClientRect();
    seat.pinned = true;
    seat.held.abort();
    // No higher than it was: what grows by being pinned jumps.
    const room = this.#host.element.style.getPropertyValue('--cuecard-room');
    box.current.style.setProperty('--cuecard-room', room);
    this.#put(seat, { x: left, y: top });
    this.#raise(seat);
    this.#host.element.style.setProperty('--cuecard-visibility', 'hidden');
    const pinned = this.#seats.filter((other) => other.pinned);
    const oldest = pinned.length > maxPinned ? pinned[0] : undefined;
    const t = this.#options.translate;
    this.#announcement = t('pinned');
    if (oldest) {
      const name = nameOf(oldest);
      this.#announcement = t('pinnedInsteadOf', [name]);
      seat.note = t('closedOldest', [name]);
      setTimeout(() => {
        seat.note = null;
        this.#draw();
      }, noteTime);
      this.#close(oldest, false);
    }
    this.#draw();
    this.#watchSizes();
    // The button that was pressed is gone; what moves the card stands in its place.
    if (hadButton) box.current.querySelector<HTMLElement>('.move-handle')?.focus({ preventScroll: true });
    // To who asked for it the card at the name is no more.
    seat.request.onClose(false);
  }

  #move(seat: Seat, place: Place): void {
    this.#put(seat, place);
    const style = seat.box.current?.style;
    // A card that had little room at its name takes what it finds below; it never grows upwards, away from the hand.
    const below = innerHeight - seat.place.y - edge;
    if (below > Number.parseFloat(style?.getPropertyValue('--cuecard-room') || '0'))
      style?.setProperty('--cuecard-room', `${Math.floor(below)}px`);
  }

  /** Where it is wanted, or as near as it is wholly to be seen. */
  #put(seat: Seat, wanted: Place): void {
    const { current: box } = seat.box;
    const view = this.#host?.root.querySelector('.bounds')?.getBoundingClientRect();
    // Nothing has a size while the page shows nothing.
    if (!box || !view?.width || !box.offsetWidth) return;
    seat.place = keepInside(wanted, { width: box.offsetWidth, height: box.offsetHeight }, view, edge);
    box.style.setProperty('--seat-left', `${Math.round(seat.place.x)}px`);
    box.style.setProperty('--seat-top', `${Math.round(seat.place.y)}px`);
  }

  /** When a pinned card grows or the window shrinks; also when the element has gone from the page, for then nothing has a size. */
  #watchSizes(): void {
    const host = this.#host;
    if (!host) return;
    this.#sizes ??= new ResizeObserver(() => {
      this.#settle(null);
      for (const seat of this.#seats) if (seat.pinned) this.#put(seat, seat.place);
    });
    this.#end.signal.addEventListener('abort', () => {
      this.#sizes?.disconnect();
      this.#sizes = null;
    });
    for (const element of host.root.querySelectorAll('.bounds, .seat[data-pinned=true]'))
      this.#sizes.observe(element);
  }
  #sizes: ResizeObserver | null = null;

  #raise({ pinned, box }: Seat): void {
    if (pinned) box.current?.style.setProperty('--seat-rank', `${++this.#count}`);
  }

  /** What Esc closes: the card at a name, else the pinned one that has the focus. */
  #closeOne(): boolean {
    const seat = this.#open ?? this.#seats.find((other) => this.#hasFocus(other));
    if (seat) this.#close(seat, true);
    return seat !== undefined;
  }

  #close(seat: Seat, dismissed: boolean): void {
    const host = this.#host;
    if (!host || !this.#seats.includes(seat)) return;
    const hadFocus = this.#hasFocus(seat);
    seat.held.abort();
    this.#seats = this.#seats.filter((other) => other !== seat);
    if (this.#seats.length > 0) {
      if (!seat.pinned) host.element.style.setProperty('--cuecard-visibility', 'hidden');
      this.#draw();
    } else {
      this.#end.abort();
      render(null, host.root);
      host.element.remove();
      this.#host = null;
      this.#announcement = '';
    }
    if (hadFocus && seat.before instanceof HTMLElement) seat.before.focus({ preventScroll: true });
    if (!seat.pinned) seat.request.onClose(dismissed);
  }

  #draw(): void {
    if (!this.#host) return;
    this.#speech ??= speak(this.#options.translate);
    render(
      <TranslateContext.Provider value={this.#speech}>
        <div class="bounds" />
        <p class="visually-hidden" role="status" lang={this.#speech.language}>
          {this.#announcement}
        </p>
        {this.#seats.map((seat) => (
          <CardSeat key={seat.id} {...seat} />
        ))}
      </TranslateContext.Provider>,
      this.#host.root,
    );
  }

  #dialogOf({ box }: Seat): HTMLElement | null {
    return box.current?.querySelector<HTMLElement>('.card') ?? null;
  }

  #hasFocus({ box }: Seat): boolean {
    return box.current?.contains(this.#host?.root.activeElement ?? null) ?? false;
  }

  /** The innermost element with the focus, through open shadow roots and our own. */
  #focused(): Element | null {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element !== null && element === this.#host?.element ? this.#host.root.activeElement : element;
  }
}

/** Pixels that a pointer may be beside a card: rounding of zoomed pages. */
const slack = 1;

function isAt({ box }: Seat, x: number, y: number): boolean {
  const { left, top, right, bottom } = box.current?.getBoundingClientRect() ?? new DOMRect();
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

function nameOf({ box }: Seat): string {
  return box.current?.querySelector('h2 span, h2')?.textContent ?? '';
}
