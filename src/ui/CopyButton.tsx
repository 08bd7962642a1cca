import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';
import { formatPublished } from './format-date.ts';
import { CheckIcon, CopyIcon } from './icons.tsx';
import type { MarkedSentence } from './merge-quotes.ts';
import { type Speech, useTranslate } from './translate.tsx';

const saysSo = 2000;

/** Copies what the row says, the sentence and its source. */
export function CopyButton({ sentence }: { sentence: MarkedSentence }) {
  const speech = useTranslate();
  const { t } = speech;
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), saysSo);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    const near = button.current;
    if (!near) return;
    const name = near.closest('.entity-card')?.querySelector('.name')?.textContent ?? '';
    const row = near.closest('.fact')?.querySelector<HTMLElement>('.fact-words');
    // innerText: its lines are to be kept apart
    const lines = row?.innerText.split('\n').filter((line) => line.trim() !== '') ?? [];
    const words = t('factOf', [name, lines.join(' · ')]);
    setState((await copyText(citation(words, sentence, speech), near)) ? 'copied' : 'failed');
  };
  return (
    <span class="copy">
      <button
        type="button"
        ref={button}
        class="copy-button"
        aria-label={t('copyWithSource')}
        title={t('copyWithSource')}
        onClick={() => void copy()}
      >
        {state === 'copied' ? <CheckIcon /> : <CopyIcon />}
      </button>
      <span class="visually-hidden" role="status">
        {state !== 'idle' && t(state === 'copied' ? 'copied' : 'notCopied')}
      </span>
    </span>
  );
}

/** `Name: words\n“Sentence” — Title, March 8, 2021, https://…` */
export function citation(words: string, { text, quote }: MarkedSentence, speech: Speech): string {
  const source = [
    quote.sourceTitle,
    quote.published === null ? null : formatPublished(quote.published, speech.language),
    quote.url,
  ].filter((part) => part !== null);
  return [words.replace(/\s+/g, ' ').trim(), speech.t('quoted', [text.trim(), source.join(', ')])]
    .filter((line) => line !== '')
    .join('\n');
}
