import { render } from 'preact';
import { useRef } from 'preact/hooks';
import type { Card } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import { CardBrowser } from '../ui/CardBrowser.tsx';
import type { MarkedName } from '../ui/marked-name.ts';
import { type Speech, TranslateContext } from '../ui/translate.tsx';
import css from './card.css?inline';

export interface MountCardOptions {
  /** Null: nothing is known of `query`. */
  entity: EntityId | null;
  query: string;
  /** The name on the page that the card is opened from; undefined where it is opened otherwise. */
  marked?: MarkedName | undefined;
  /** Rejects where the extension can no longer be asked. */
  load(id: EntityId): Promise<Card | null>;
  speech: Speech;
  onClose(): void;
  /** There is something to see, and its size is known. */
  onShown?(): void;
}

export interface MountedCard {
  focus(): void;
  unmount(): void;
}

/** One for all cards of a document: it takes longer to read than a card to draw. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** Draws a card and its style into a shadow root. The host's place, size limits and closing are the caller's. */
export function mountCard(root: ShadowRoot, options: MountCardOptions): MountedCard {
  // Firefox lets a content script push to the list, but not replace it.
  root.adoptedStyleSheets.push(sheet);
  render(<CardDialog {...options} />, root);
  return {
    focus: () => root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true }),
    unmount: () => render(null, root),
  };
}

function CardDialog(props: MountCardOptions) {
  const { speech, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <TranslateContext.Provider value={speech}>
      <dialog
        open
        ref={dialog}
        class="card"
        tabIndex={-1}
        lang={speech.language}
        dir={speech.direction}
        aria-labelledby="card-name"
      >
        <CardBrowser
          entity={props.entity}
          query={props.query}
          load={props.load}
          marked={props.marked}
          headingId="card-name"
          holder={dialog}
          onClose={onClose}
          onShown={props.onShown}
        />
      </dialog>
    </TranslateContext.Provider>
  );
}
