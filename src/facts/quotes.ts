import type { Quote, SourceLink } from '../model/card.ts';
import type { Source } from '../model/source.ts';
import { type QuoteReference, qualifierOf, type Statement } from '../model/statement.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import type { FactStore } from './fact-store.ts';

const sentences = new WeakMap<Source, Sentence[]>();
function sentencesOf(source: Source, body: string): Sentence[] {
  const known = sentences.get(source);
  if (known) return known;
  const split = splitSentences(body);
  sentences.set(source, split);
  return split;
}

/** The first sentence that ends behind `offset`. */
function sentenceAt(list: readonly Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return list[low];
}

/** The sentence or sentences around a quote, as `[start, end)` in its source's body; null for a source without one. */
export function sentenceAround(
  store: FactStore,
  { source: id, start, end }: QuoteReference,
): [number, number] | null {
  const source = store.source(id);
  if (source?.body === undefined) return null;
  const list = sentencesOf(source, source.body);
  const first = sentenceAt(list, start);
  const last = sentenceAt(list, end - 1);
  return [Math.min(first?.start ?? start, start), Math.max(last && last.start < end ? last.end : end, end)];
}

/** What a source is called where it has to have a name. */
export const titleOf = (source: Source): string => source.title ?? source.workingTitle ?? source.id;

const holds = (a: QuoteReference, b: QuoteReference) =>
  a !== b && a.source === b.source && a.start <= b.start && a.end >= b.end;

/** What a role's character may be called in a quote: the names, and the last word of each. */
function partNames(store: FactStore, statement: Statement): string[] {
  const id = qualifierOf(statement, 'character');
  const character = id && store.entity(id);
  if (!character) return [];
  return [character.name, ...character.aliases].flatMap((name) => [name, name.split(' ').at(-1) ?? name]);
}

/**
 * The quotes and links of statements that say the same: no quote inside another, those that name the part before those that only
 * name the credit, then the newest source first where dates are known.
 */
export function evidenceOf(
  store: FactStore,
  statements: readonly Statement[],
): { quotes: Quote[]; links: SourceLink[] } {
  const quoted = new Map<string, QuoteReference>();
  const links = new Map<string, SourceLink>();
  for (const reference of statements.flatMap((statement) => statement.references)) {
    const source = store.source(reference.source);
    if (!source) continue;
    if ('exact' in reference)
      quoted.set(`${reference.start} ${reference.end} ${reference.source}`, reference);
    else
      links.set(`${reference.url} ${reference.source}`, {
        source: source.id,
        sourceTitle: titleOf(source),
        publisher: source.publisher,
        url: reference.url,
      });
  }
  const all = [...quoted.values()];
  const quotes = all
    .filter((reference) => !all.some((other) => holds(other, reference)))
    .flatMap((reference) => quoteOf(store, reference) ?? []);
  const parts = statements.flatMap((statement) => partNames(store, statement));
  const namesPart = ({ exact }: Quote) => Number(parts.some((name) => exact.includes(name)));
  quotes.sort(
    (a, b) =>
      namesPart(b) - namesPart(a) ||
      (a.published === b.published ? 0 : (a.published ?? '') < (b.published ?? '') ? 1 : -1),
  );
  return { quotes, links: [...links.values()] };
}

function quoteOf(store: FactStore, reference: QuoteReference): Quote | null {
  const source = store.source(reference.source);
  const around = sentenceAround(store, reference);
  if (source?.body === undefined || !around) return null;
  return {
    source: source.id,
    sourceTitle: titleOf(source),
    publisher: source.publisher,
    published: source.published,
    url: source.url,
    before: source.body.slice(around[0], reference.start),
    exact: reference.exact,
    after: source.body.slice(reference.end, around[1]),
    rule: reference.rule,
  };
}
