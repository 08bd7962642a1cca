import { useDisclosure } from './card-navigation.ts';
import { formatPublished } from './format-date.ts';
import { ArrowOutIcon } from './icons.tsx';
import { type MarkedSentence, piecesOf } from './merge-quotes.ts';
import { safeUrl } from './safe-url.ts';
import { useTranslate } from './translate.tsx';
import { trimSentence } from './trim-sentence.ts';

// About three lines of a card beside the marked words.
const room = 120;

/** The sentence that a fact was read from, verbatim, its words marked, and whose sentence it is. */
export function SourceQuote({ sentence, at }: { sentence: MarkedSentence; at: string }) {
  const { t } = useTranslate();
  const [whole, toggleWhole] = useDisclosure(`${at}/whole`);
  const part = whole ? null : trimSentence(sentence, room);
  let offset = 0;
  const pieces = piecesOf(sentence).map((piece) => {
    const start = offset;
    offset += piece.text.length;
    const text = part
      ? piece.text.slice(Math.max(0, part.start - start), Math.max(0, part.end - start))
      : piece.text;
    return piece.marked ? <mark key={start}>{text}</mark> : text;
  });
  return (
    <figure class="quote">
      <blockquote dir="auto">
        {part && part.start > 0 && '… '}
        {pieces}
        {part && part.end < sentence.text.length && ' …'}
        {part && (
          <>
            {' '}
            <button type="button" class="text-button inline" onClick={toggleWhole}>
              {t('wholeSentence')}
            </button>
          </>
        )}
      </blockquote>
      <SourceLine {...sentence.quote} />
    </figure>
  );
}

interface SourceLineProps {
  sourceTitle: string;
  publisher: string | null;
  published: string | null;
  url: string | null;
}

/** Title, publisher, day and address of a source, as far as they are known. */
export function SourceLine({ sourceTitle, publisher, published, url }: SourceLineProps) {
  const { t, language } = useTranslate();
  const address = safeUrl(url);
  return (
    <figcaption class="source">
      {address ? (
        <a href={address} target="_blank" rel="noreferrer" aria-label={t('opensInNewTab', [sourceTitle])}>
          {sourceTitle}
          <ArrowOutIcon />
        </a>
      ) : (
        <span>{sourceTitle}</span>
      )}
      {publisher !== null && <span> · {publisher}</span>}
      {published !== null && <span> · {formatPublished(published, language)}</span>}
    </figcaption>
  );
}
