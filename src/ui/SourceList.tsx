import type { Fact } from '../model/card.ts';
import { useDisclosure } from './card-navigation.ts';
import { mergeQuotes } from './merge-quotes.ts';
import { SourceLine, SourceQuote } from './SourceQuote.tsx';
import { useTranslate } from './translate.tsx';

const shownAtFirst = 3;

interface SourceListProps {
  facts: readonly Fact[];
  id: string;
  at: string;
  /** One sentence for each fact, the others when asked: nobody has asked for any yet. */
  brief?: boolean;
}

/** Every sentence and address that stands behind some facts. The first of each fact comes first. */
export function SourceList({ facts, id, at, brief = false }: SourceListProps) {
  const { plural } = useTranslate();
  const [all, toggleAll] = useDisclosure(`${at}/all`);
  const firsts = facts.flatMap(({ quotes }) => quotes.slice(0, 1));
  const sentences = mergeQuotes([...firsts, ...facts.flatMap(({ quotes }) => quotes.slice(1))]);
  const links = new Map(
    facts.flatMap((fact) => fact.links.map((link) => [`${link.source} ${link.url}`, link] as const)),
  );
  const needed = mergeQuotes(firsts).length;
  const shown = all ? sentences : sentences.slice(0, brief ? needed : Math.max(shownAtFirst, needed));
  return (
    <div class="sources" id={id}>
      {shown.map((sentence) => (
        <SourceQuote
          key={sentence.quote.source + sentence.text}
          sentence={sentence}
          at={`${at}/${sentence.quote.source}:${sentence.marks[0]?.[0]}:${sentence.text.length}`}
        />
      ))}
      {shown.length < sentences.length && (
        <button type="button" class="text-button" onClick={toggleAll}>
          {plural('moreSentences', sentences.length - shown.length)}
        </button>
      )}
      {[...links].map(([key, link]) => (
        <figure class="quote" key={key}>
          <SourceLine {...link} published={null} />
        </figure>
      ))}
    </div>
  );
}
