import type { Source } from '../../model/source.ts';
import type { Statement } from '../../model/statement.ts';

/** Throws where a quote is not verbatim: that is a defect of the reader, and no such statement may leave it. */
export function verifyQuotes(statements: readonly Statement[], sources: readonly Source[]): void {
  const bodies = new Map(sources.map((source) => [source.id, source.body]));
  for (const statement of statements)
    for (const reference of statement.references)
      if (
        'exact' in reference &&
        (reference.exact === '' ||
          bodies.get(reference.source)?.slice(reference.start, reference.end) !== reference.exact)
      )
        throw new Error(
          `${statement.id}: the quote ${JSON.stringify(reference.exact)} does not stand at ${reference.start} of ${reference.source}`,
        );
}
