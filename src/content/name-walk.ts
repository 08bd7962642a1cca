import type { EntityId } from '../model/entity.ts';
import type { PageText } from './page-text.ts';
import { type PageMention, rectsOf } from './run.ts';

/** Goes from name to name on the page, by key or from the popup's list. */
export class NameWalk {
  readonly #text: PageText;
  #last: PageMention | null = null;

  constructor(text: PageText) {
    this.#text = text;
  }

  /** Where a walk goes on from: the last card that was open. */
  set last(mention: PageMention) {
    this.#last = mention;
  }

  /** The next rendered name in a direction, from the last one or from the top of the window; goes round at the ends. */
  step(direction: 1 | -1): PageMention | null {
    const mentions = this.#text.mentionsInOrder();
    const { length } = mentions;
    const from = this.#last ? mentions.indexOf(this.#last) : -1;
    const start = from >= 0 ? from + direction : this.#firstInWindow(mentions, direction);
    for (let i = 0; i < length; i++) {
      const mention = mentions[(((start + i * direction) % length) + length) % length];
      if (mention && rectsOf(mention).length > 0) return mention;
    }
    return null;
  }

  /** The first rendered mention of an entity, or the one after the last that was shown. */
  next(entity: EntityId): PageMention | null {
    const all = this.#text.mentionsInOrder().filter(({ name }) => name.entity === entity);
    const from = this.#last ? all.indexOf(this.#last) : -1;
    for (let i = 1; i <= all.length; i++) {
      const mention = all[(from + i) % all.length];
      if (mention && rectsOf(mention).length > 0) return mention;
    }
    return null;
  }

  #firstInWindow(mentions: PageMention[], direction: 1 | -1): number {
    const isBelowTop = (mention: PageMention) => (rectsOf(mention)[0]?.top ?? -1) >= 0;
    const index = mentions.findIndex(isBelowTop);
    if (direction === 1) return Math.max(0, index);
    return index < 0 ? mentions.length - 1 : index - 1;
  }
}

/** Brings a name into the window, where it is not there already. */
export function scrollToMention(mention: PageMention): void {
  const isInWindow = () => {
    const rect = rectsOf(mention)[0];
    return (
      rect !== undefined &&
      rect.top >= 0 &&
      rect.bottom <= innerHeight &&
      rect.left >= 0 &&
      rect.right <= innerWidth
    );
  };
  if (isInWindow()) return;
  const element = mention.run.segments[0]?.node.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const rect = rectsOf(mention)[0];
  // A long paragraph is higher than the window: its middle is not where the name stands.
  if (rect && !isInWindow()) scrollBy({ top: rect.top - innerHeight / 3, behavior: 'instant' });
}
