import { useEffect, useRef } from 'preact/hooks';
import { UndoIcon } from '../ui/icons.tsx';
import { useTranslate } from '../ui/translate.tsx';

export interface Message {
  text: string;
  /** Brings back what was before. Such a message stays until the next one. */
  undo?: (() => void) | undefined;
  failed?: boolean;
}

const stays = 3000;

/** Says politely what has happened, and takes it back. */
export function Toast({ message, onDone }: { message: Message | null; onDone(): void }) {
  const { t } = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!message || message.undo || message.failed) return;
    const timer = setTimeout(onDone, stays);
    return () => clearTimeout(timer);
  }, [message, onDone]);
  return (
    <div class="toast-place" role="status" ref={place} tabIndex={-1}>
      {message && (
        <div class={`toast ${message.failed ? 'failed' : ''}`}>
          <span>{message.text}</span>
          {message.undo && (
            <button
              type="button"
              class="button"
              onClick={() => {
                message.undo?.();
                // The button goes; who used it stays where it was.
                place.current?.focus();
              }}
            >
              <UndoIcon /> {t('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
