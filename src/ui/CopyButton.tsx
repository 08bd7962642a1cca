import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fact } from '../model/card.ts';
import { useCardNavigation } from './card-navigation.ts';
import { citation } from './citation.ts';
import { copyText } from './copy-text.ts';
import { CheckIcon, CopyIcon } from './icons.tsx';
import { useTranslate } from './translate.tsx';

/** Milliseconds that a button shows what came of it. */
const saysSo = 2000;

interface CopyButtonProps {
  facts: readonly Fact[];
  /** The id of the element that says them. */
  words: string;
}

/** Copies what its row says, with the sentence and the source; says whether that worked, to eyes and ears. */
export function CopyButton({ facts, words }: CopyButtonProps) {
  const speech = useTranslate();
  const { t } = speech;
  const { announce } = useCardNavigation();
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'notCopied'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => {
      setState('idle');
      // Or the same words would not be read out a second time.
      announce?.('');
    }, saysSo);
    return () => clearTimeout(timer);
  }, [state, announce]);
  const copy = async () => {
    const near = button.current;
    if (!near) return;
    const name = near.closest('.entity-card')?.querySelector('.name')?.textContent ?? '';
    const row = near.closest('.fact')?.querySelector<HTMLElement>('.fact-words');
    // innerText: its lines are to be kept apart
    const lines = row?.innerText.split('\n').filter((line) => line.trim() !== '') ?? [];
    const said = t('factOf', [name, lines.join(' · ')]);
    const outcome = (await copyText(citation(said, facts, speech), near)) ? 'copied' : 'notCopied';
    setState(outcome);
    announce?.(t(outcome));
  };
  return (
    <span class="copy" data-state={state}>
      <button
        type="button"
        ref={button}
        class="copy-button"
        id={`${words}c`}
        aria-label={t('copyWithSource')}
        aria-labelledby={`${words}c ${words}`}
        title={t('copyWithSource')}
        onClick={() => void copy()}
      >
        {state === 'copied' ? <CheckIcon /> : <CopyIcon />}
      </button>
      {state !== 'idle' && (
        <span class="copy-outcome" aria-hidden="true">
          {t(state)}
        </span>
      )}
    </span>
  );
}
