/**
 * The door between the page-side script and the card's code, which the background injects into the same isolated world at the
 * first card. They share a global under a symbol; the page's own world does not see it.
 */
import type { Card } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';

/** Where a card belongs on the page. */
export interface CardAnchor {
  /** An element around the name: its scrolling ancestors move the card, its modal dialog holds it. */
  element: Element;
  /** The name's rectangles now, in the viewport; empty when it is no longer rendered. */
  rects(): DOMRect[];
  /** Where the pointer is, to choose among the rectangles of a name that wraps. */
  point: { x: number; y: number } | null;
}

export interface CardRequest {
  /** Null: nothing is known of `query`. */
  entity: EntityId | null;
  query: string;
  anchor: CardAnchor;
  /** A card that was fetched while the pointer came to rest is there at once. */
  load(entity: EntityId): Promise<Card | null>;
  /** Move the focus into the card, and back to where it was when the card closes. */
  focus: boolean;
  onClose(): void;
}

export interface OpenCard {
  /** The one element that stands in the page while the card is open. */
  host: HTMLElement;
  focus(): void;
  /** Removes the host; calls `onClose` once. */
  close(): void;
}

export interface CardModule {
  open(request: CardRequest): OpenCard;
}

const door = Symbol.for('cuecard.card');
type Door = { [door]?: CardModule };

export function cardModule(): CardModule | undefined {
  return (globalThis as Door)[door];
}

export function offerCardModule(module: CardModule): void {
  (globalThis as Door)[door] = module;
}
