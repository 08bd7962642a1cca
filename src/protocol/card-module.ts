/**
 * The door between the page-side script and the card's code, which the background injects into the same isolated world at the
 * first card. They share a global under a symbol; the page's own world does not see it. What only an open card needs, or the way
 * to one by key, lives behind this door: every page pays for the page-side script, few for this.
 */
import type { Card } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import type { Reason } from '../model/reason.ts';

/** Where a card belongs on the page. */
export interface CardAnchor {
  /** An element around the name: its scrolling ancestors move the card, its modal dialog holds it. */
  element: Element;
  /** The name's rectangles now, in the viewport; empty when it is no longer rendered. */
  rects(): DOMRect[];
  /** Where the pointer is, to choose among the rectangles of a name that wraps. */
  point: { x: number; y: number } | null;
}

export type OpenedBy = 'pointer' | 'key' | 'selection';

export interface CardRequest {
  /** Null: nothing is known of `query`. */
  entity: EntityId | null;
  /** The words as they stand on the page, or as they were selected. */
  query: string;
  /** Why they were marked; null where they were not. */
  reasons: Reason[] | null;
  /** Null: at the selection. */
  anchor: CardAnchor | null;
  /** By key the name is brought into the window first. All but the pointer move the focus into the card, and back when it closes. */
  by: OpenedBy;
  /** A card that was fetched while the pointer came to rest is there at once. */
  load(entity: EntityId): Promise<Card | null>;
  /** `dismissed`: closed by the user's will, not by the pointer's leaving, a scroll or the page; nor by being pinned, when it stays and is nobody's. */
  onClose(dismissed: boolean): void;
}

export interface OpenCard {
  /** The one element that stands in the page while any card is there. */
  host: HTMLElement;
  /** By place, for the target of an event may be a component that the card stands in. */
  isAt(x: number, y: number): boolean;
  /** Removes the host; calls `onClose` once. */
  close(): void;
}

/** A text of the page with its names, in order. */
export interface NamedText<Name> {
  node: Node;
  names: readonly Name[];
}

export interface NameWalk<Name> {
  /** In any order. */
  texts: Iterable<NamedText<Name>>;
  /** Where the walk goes on from. */
  last: Name | null;
  /** Null: to the next one after `last`, or the first of the page, wherever the window is. */
  direction: 1 | -1 | null;
  isWanted(name: Name): boolean;
  rects(name: Name): DOMRect[];
}

/** A finger on a name, at its coming down (`pointerdown`) or its tap (`click`). */
export interface NameTouch {
  type: string;
  x: number;
  y: number;
  target: EventTarget | undefined;
  /** Where the name is now. */
  rects(): DOMRect[];
  open(): void;
}

export interface CardModule {
  /** Opens the name's card, if that is what the touch is for. */
  touch(touch: NameTouch): void;
  open(request: CardRequest): OpenCard;
  /** Also what was pinned, of which `open` said that it has closed. */
  closeAll(): void;
  /** The next rendered name; goes round at the ends. */
  nextName<Name>(walk: NameWalk<Name>): Name | null;
}

const door = Symbol.for('cuecard.card');
type Door = { [door]?: CardModule };

export function cardModule(): CardModule | undefined {
  return (globalThis as Door)[door];
}

export function offerCardModule(module: CardModule): void {
  (globalThis as Door)[door] = module;
}
