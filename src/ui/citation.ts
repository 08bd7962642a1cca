import type { Fact } from '../model/card.ts';
import { formatPublished } from './format-date.ts';
import { mergeQuotes } from './merge-quotes.ts';
import type { Speech } from './translate.tsx';

/**
 * A fact as plain text, to be pasted: `Name: words — “Sentence” — Title, Publisher, March 8, 2021, https://…`. Where several facts are
 * told in one row, the sentences of the others follow, each on a line of its own. What is not known of a source is left out.
 */
export function citation(words: string, facts: readonly Fact[], speech: Speech): string {
  const quotes = mergeQuotes(facts.flatMap((fact) => fact.quotes.slice(0, 1)));
  const quoted = quotes.map(({ text, quote }) => {
    const published = quote.published === null ? null : formatPublished(quote.published, speech.language);
    const source = listed([quote.sourceTitle, quote.publisher, published, quote.url]);
    return speech.t('quoted', [text.trim(), source]);
  });
  // Packs made from lists have addresses in place of sentences.
  const links = facts.flatMap((fact) => (fact.quotes.length === 0 ? fact.links.slice(0, 1) : []));
  const linked = links.map(({ sourceTitle, publisher, url }) => listed([sourceTitle, publisher, url]));
  const [first, ...others] = new Set([...quoted, ...linked]);
  const fact = words.replace(/\s+/g, ' ').trim();
  return [first === undefined ? fact : speech.t('saidBy', [fact, first]), ...others].join('\n');
}

const listed = (parts: (string | null)[]) => parts.filter((part) => part !== null).join(', ');
