import type { Card } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import { ask } from '../protocol/ask.ts';
import {
  type CardAnchor,
  type CardModule,
  cardModule,
  type OpenCard,
  type OpenedBy,
} from '../protocol/card-module.ts';
import { markAsOurs } from './boundaries.ts';
import { type PageMention, rectsOf } from './run.ts';

/** Opens one card at a time; brings the card's code in at the first. */
export class Cards {
  readonly #onFailure: (error: unknown) => void;
  readonly #onChange: (mention: PageMention | null) => void;
  readonly #onDismiss: (mention: PageMention) => void;
  #open: { card: OpenCard; mention: PageMention | null; by: OpenedBy } | null = null;
  #bringing: Promise<unknown> | undefined;
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
    signal.addEventListener('abort', () => this.close());
  }

  get opened(): { mention: PageMention | null; by: OpenedBy } | null {
    return this.#open;
  }

  isAt(x: number, y: number): boolean | undefined {
    return this.#open?.card.isAt(x, y);
  }

  /** Fetches what a name's card needs, so that it opens without delay. */
  warm(entity: EntityId): void {
    void this.bring();
    if (this.#warm?.entity === entity) return;
    const card = ask('card', { entity });
    this.#warm = { entity, card };
    card.catch((error) => {
      this.#warm = null;
      this.#onFailure(error);
    });
  }

  openMention(mention: PageMention, by: OpenedBy, point: CardAnchor['point']): Promise<void> {
    const { run, start, end, name } = mention;
    const element = run.segments[0]?.node.parentElement ?? run.container;
    const anchor = { element, rects: () => rectsOf(mention), point };
    return this.#show(name.entity, run.text.slice(start, end), anchor, mention, by);
  }

  async touch(mention: PageMention, event: PointerEvent): Promise<void> {
    const { type, clientX: x, clientY: y } = event;
    // Asked now: when its dispatch is over an event has no path.
    const [target] = event.composedPath();
    const open = () => void this.openMention(mention, 'pointer', { x, y });
    (await this.bring())?.touch({ type, x, y, target, rects: () => rectsOf(mention), open });
  }

  openAtSelection(entity: EntityId | null, query: string): Promise<void> {
    return this.#show(entity, query, null, null, 'selection');
  }

  close(): void {
    this.#request++;
    this.#open?.card.close();
  }

  /** The card's code. */
  async bring(): Promise<CardModule | undefined> {
    if (!cardModule()) {
      this.#bringing ??= ask('bringCard', {}).catch(this.#onFailure);
      await this.#bringing;
      this.#bringing = undefined;
    }
    return cardModule();
  }

  async #show(
    entity: EntityId | null,
    query: string,
    anchor: CardAnchor | null,
    mention: PageMention | null,
    by: OpenedBy,
  ): Promise<void> {
    const request = ++this.#request;
    const module = cardModule() ?? (await this.bring());
    if (!module || request !== this.#request || anchor?.rects().length === 0) return;
    this.#open?.card.close();
    const card = module.open({
      entity,
      query,
      reasons: mention?.reasons ?? null,
      anchor,
      by,
      load: (id) => (this.#warm?.entity === id ? this.#warm.card : ask('card', { entity: id })),
      onClose: (dismissed) => {
        if (this.#open?.card !== card) return;
        this.#open = null;
        this.#request++;
        this.#onChange(null);
        if (dismissed && mention) this.#onDismiss(mention);
      },
    });
    markAsOurs(card.host);
    this.#request = request;
    this.#open = { card, mention, by };
    this.#onChange(mention);
  }
}
