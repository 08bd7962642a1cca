import { render } from 'preact';
import { useRef } from 'preact/hooks';
import type { Card } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import { CardBrowser } from '../ui/CardBrowser.tsx';
import { speak, type Translate, TranslateContext } from '../ui/translate.tsx';
import css from './card.css?inline';

export interface MountCardOptions {
  /** Null: nothing is known of `query`. */
  entity: EntityId | null;
  query: string;
  /** Rejects where the extension can no longer be asked. */
  load(id: EntityId): Promise<Card | null>;
  translate: Translate;
  onClose(): void;
  /** After a card, or the lack of one, stands there: its size has changed. */
  onShown?(entity: EntityId | null): void;
}

export interface MountedCard {
  /** Begins anew with another entity, without history. */
  show(entity: EntityId): void;
  focus(): void;
  unmount(): void;
}

/** Draws a card and its style into a shadow root. The host's place, size limits and closing are the caller's. */
export function mountCard(root: ShadowRoot, options: MountCardOptions): MountedCard {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  // Firefox lets a content script push to the list, but not replace it.
  root.adoptedStyleSheets.push(sheet);
  let generation = 0;
  const draw = (entity: EntityId | null) =>
    render(<CardDialog {...options} entity={entity} generation={generation} />, root);
  draw(options.entity);
  return {
    show(entity) {
      generation++;
      draw(entity);
    },
    focus: () => root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true }),
    unmount: () => render(null, root),
  };
}

function CardDialog(props: MountCardOptions & { generation: number }) {
  const { translate, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const speech = useRef(speak(translate)).current;
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
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
      >
        <CardBrowser
          entity={props.entity}
          query={props.query}
          generation={props.generation}
          load={props.load}
          headingId="card-name"
          holder={dialog}
          onClose={onClose}
          onShown={props.onShown}
        />
      </dialog>
    </TranslateContext.Provider>
  );
}
