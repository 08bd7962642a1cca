import { useState } from 'preact/hooks';
import { ArrowIcon, MoveIcon, PinIcon } from '../ui/icons.tsx';
import { useTranslate } from '../ui/translate.tsx';
import { keyStep, largeStep, pressStep } from './limits.ts';

const ways = {
  ArrowLeft: { x: -1, y: 0, turn: 180, label: 'moveLeft' },
  ArrowUp: { x: 0, y: -1, turn: 270, label: 'moveUp' },
  ArrowDown: { x: 0, y: 1, turn: 90, label: 'moveDown' },
  ArrowRight: { x: 1, y: 0, turn: 0, label: 'moveRight' },
} as const;

const isWay = (key: string): key is keyof typeof ways => Object.hasOwn(ways, key);

/** The handle of a pinned card: dragged, or moved by arrow keys; pressed it brings four arrows, for who can't drag. */
export function MoveControls({ onMove }: { onMove(dx: number, dy: number): void }) {
  const { t } = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="icon-button move-handle"
        aria-label={t('moveCard')}
        aria-description={t('moveHint')}
        title={`${t('moveCard')}\n${t('moveHint')}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (!isWay(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
          event.preventDefault();
          const { x, y } = ways[event.key];
          const step = event.shiftKey ? largeStep : keyStep;
          onMove(x * step, y * step);
        }}
      >
        <MoveIcon />
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
        <span class="move-pad" role="group" aria-label={t('moveCard')}>
          {Object.values(ways).map(({ x, y, turn, label }) => (
            <button
              key={label}
              type="button"
              class="icon-button"
              aria-label={t(label)}
              title={t(label)}
              onClick={() => onMove(x * pressStep, y * pressStep)}
            >
              <ArrowIcon turn={turn} />
            </button>
          ))}
        </span>
      )}
    </>
  );
}

/** Makes a card stay. */
export function PinButton({ onPin }: { onPin(): void }) {
  const { t } = useTranslate();
  return (
    <button
      type="button"
      class="icon-button pin"
      aria-label={t('pinCard')}
      title={t('pinCard')}
      onClick={onPin}
    >
      <PinIcon />
    </button>
  );
}
