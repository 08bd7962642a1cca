import type { ComponentChildren } from 'preact';
import type { Fact } from '../model/card.ts';
import { CopyButton } from './CopyButton.tsx';
import { useDisclosure } from './card-navigation.ts';
import { QuoteIcon } from './icons.tsx';
import { SourceList } from './SourceList.tsx';
import { useTranslate } from './translate.tsx';
import { useUniqueId } from './use-unique-id.ts';

interface FactRowProps {
  /** The statements that the row says, in the order of its words. */
  facts: readonly Fact[];
  /** Sets this row apart from others of the same facts in one card. */
  at: string;
  children: ComponentChildren;
  /** What the sources say otherwise, below the row. */
  below?: ComponentChildren;
  /** Whether the sentences stand open before anybody asks. */
  open?: boolean;
  kind?: 'row' | 'lead' | 'rival';
}

/** A fact in words, and a button that opens the sentences it was read from. */
export function FactRow({ facts, at, children, below, open: initially = false, kind = 'row' }: FactRowProps) {
  const { t, plural } = useTranslate();
  const id = useUniqueId();
  const key = `${at}/${facts.map((fact) => fact.id).join('+')}`;
  const [open, toggle] = useDisclosure(key, initially);
  const sources = new Set(
    facts.flatMap((fact) => [...fact.quotes, ...fact.links].map((reference) => reference.source)),
  );
  return (
    <div class={`fact ${kind}`} data-open={open}>
      <div class="fact-line">
        <div class="fact-words" id={`${id}w`}>
          {children}
        </div>
        <CopyButton facts={facts} words={`${id}w`} />
        <button
          type="button"
          class="sentence-toggle"
          id={`${id}b`}
          data-key={key}
          title={open ? t('hideSentence') : t('showSentence')}
          aria-label={plural('sourcesFor', sources.size)}
          aria-labelledby={`${id}b ${id}w`}
          aria-expanded={open}
          aria-controls={open ? `${id}s` : undefined}
          onClick={toggle}
        >
          <QuoteIcon />
          {sources.size > 1 && (
            <span class="count" aria-hidden="true">
              {sources.size}
            </span>
          )}
        </button>
      </div>
      {open && <SourceList facts={facts} id={`${id}s`} at={key} brief={initially} />}
      {below}
    </div>
  );
}
