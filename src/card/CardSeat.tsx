import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntityId } from '../model/entity.ts';
import type { Unmarked } from '../model/unmarked.ts';
import type { CardRequest } from '../protocol/card-module.ts';
import { CardBrowser } from '../ui/CardBrowser.tsx';
import type { MarkedName } from '../ui/marked-name.ts';
import { useTranslate } from '../ui/translate.tsx';
import { type Carried, carry } from './carry.ts';
import { MoveControls, PinButton } from './MoveControls.tsx';

export interface CardSeatProps {
  id: number;
  request: Pick<CardRequest, 'entity' | 'query' | 'load'>;
  marked: MarkedName | undefined;
  unmarked: ((entity: EntityId) => Promise<Unmarked | null>) | undefined;
  pinned: boolean;
  /** What the bar says for a while in place of what kind of thing the card is about. */
  note: string | null;
  box: RefObject<HTMLDivElement | null>;
  carried: Carried;
  onShown(): void;
  onPin(): void;
  onClose(): void;
  onMove(dx: number, dy: number): void;
  /** It was touched, or the focus came in: it wants to be seen whole. */
  onTaken(): void;
}

/** A card in its place on a page: at a name, or pinned. */
export function CardSeat(props: CardSeatProps) {
  const { id, request, pinned, note, box, carried, onPin, onClose, onMove, onTaken } = props;
  const { language, direction } = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => (box.current ? carry(box.current, carried) : undefined), [box, carried]);
  const headingId = `card-name-${id}`;
  return (
    <div class="seat" data-pinned={pinned} ref={box} onPointerDown={onTaken} onFocusIn={onTaken}>
      <dialog
        open
        ref={dialog}
        class="card"
        tabIndex={-1}
        lang={language}
        dir={direction}
        aria-labelledby={headingId}
      >
        <CardBrowser
          entity={request.entity}
          query={request.query}
          load={request.load}
          marked={props.marked}
          unmarked={props.unmarked}
          headingId={headingId}
          holder={dialog}
          onClose={onClose}
          onShown={props.onShown}
          lead={pinned && <MoveControls onMove={onMove} />}
          controls={
            <>
              {note !== null && <span class="bar-note">{note}</span>}
              {!pinned && <PinButton onPin={onPin} />}
            </>
          }
        />
      </dialog>
    </div>
  );
}
