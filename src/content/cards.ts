import type { Card } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import { ask } from '../protocol/ask.ts';
import { type CardAnchor, type CardModule, cardModule, type OpenCard } from '../protocol/card-module.ts';
import { isOurs, markAsOurs } from './boundaries.ts';
import { type PageMention, rectsOf } from './run.ts';

export type OpenedBy = 'pointer' | 'key' | 'selection';

/** Opens one card at a time; brings the card's code in at the first. */
export class Cards {
  readonly #onFailure: (error: unknown) => void;
  readonly #onChange: (mention: PageMention | null) => void;
  readonly #onDismiss: (mention: PageMention) => void;
  #open: { card: OpenCard; mention: PageMention | null; by: OpenedBy } | null = null;
  #bringing: Promise<CardModule | undefined> | undefined;
  /** The last card that was fetched ahead. */
  #warm: { entity: EntityId; card: Promise<Card | null> } | null = null;
  /** Counts requests: the code may arrive after the wish for a card has passed. */
  #request = 0;

  constructor(
    events: {
      onFailure(error: unknown): void;
      /** A card has opened on a mention, or closed (null). */
      onChange(mention: PageMention | null): void;
      /** Closed by the user's will, not by the pointer's leaving. */
      onDismiss(mention: PageMention): void;
    },
    signal: AbortSignal,
  ) {
    this.#onFailure = events.onFailure;
    this.#onChange = events.onChange;
    this.#onDismiss = events.onDismiss;
    const capture = { capture: true, signal };
    addEventListener('keydown', (event) => this.#onKey(event), capture);
    addEventListener('pointerdown', (event) => this.#onPress(event), { ...capture, passive: true });
    addEventListener('pagehide', () => this.close(), { signal });
    signal.addEventListener('abort', () => this.close());
  }

  get opened(): { mention: PageMention | null; by: OpenedBy } | null {
    return this.#open;
  }

  /** Fetches what a name's card needs, so that it opens without delay. */
  warm(entity: EntityId): void {
    void this.#bring();
    if (this.#warm?.entity === entity) return;
    const card = ask('card', { entity });
    this.#warm = { entity, card };
    card.catch((error) => {
      this.#warm = null;
      this.#onFailure(error);
    });
  }

  async openMention(mention: PageMention, by: OpenedBy, point: CardAnchor['point']): Promise<void> {
    const element = mention.run.segments[0]?.node.parentElement ?? mention.run.container;
    const anchor = { element, rects: () => rectsOf(mention), point };
    await this.#show(mention.name.entity, mention.name.name, anchor, mention, by);
  }

  /** At the selection, or where there is none any more in the middle of the window. */
  async openAtSelection(entity: EntityId | null, query: string): Promise<void> {
    const selection = getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const element = range?.commonAncestorContainer;
    const rects = range ? [...range.getClientRects()] : [];
    const fallback = [new DOMRect(innerWidth / 2, innerHeight / 3, 1, 1)];
    const anchor = {
      // In a text field the selection has no place of its own.
      element:
        (rects.length > 0 && (element instanceof Element ? element : element?.parentElement)) ||
        document.documentElement,
      rects: () => (range && rects.length > 0 ? [...range.getClientRects()] : fallback),
      point: null,
    };
    await this.#show(entity, query, anchor, null, 'selection');
  }

  close(): void {
    this.#request++;
    this.#open?.card.close();
  }

  async #show(
    entity: EntityId | null,
    query: string,
    anchor: CardAnchor,
    mention: PageMention | null,
    by: OpenedBy,
  ): Promise<void> {
    const request = ++this.#request;
    const module = cardModule() ?? (await this.#bring());
    if (!module || request !== this.#request || anchor.rects().length === 0) return;
    this.#open?.card.close();
    const card = module.open({
      entity,
      query,
      anchor,
      load: (id) => (this.#warm?.entity === id ? this.#warm.card : ask('card', { entity: id })),
      focus: by !== 'pointer',
      onClose: () => {
        if (this.#open?.card !== card) return;
        this.#open = null;
        this.#onChange(null);
      },
    });
    markAsOurs(card.host);
    this.#request = request;
    this.#open = { card, mention, by };
    this.#onChange(mention);
  }

  #bring(): Promise<CardModule | undefined> {
    const known = cardModule();
    if (known) return Promise.resolve(known);
    this.#bringing ??= ask('bringCard', {})
      .then(cardModule, this.#onFailure)
      .then((module) => {
        this.#bringing = undefined;
        return module ?? undefined;
      });
    return this.#bringing;
  }

  #dismiss(): void {
    const mention = this.#open?.mention;
    this.close();
    if (mention) this.#onDismiss(mention);
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#open || event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    // One Esc closes one thing: the card, not also the page's dialog under it.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#dismiss();
  }

  #onPress(event: PointerEvent): void {
    if (!this.#open || !event.isTrusted) return;
    if (event.target instanceof Node && isOurs(event.target)) return;
    this.#dismiss();
  }
}
