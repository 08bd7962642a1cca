import type { ArticleDocument } from '../document.ts';
import type { Name } from '../names/name.ts';
import type { Registry } from '../names/registry.ts';

/** Named in the headline or the first sentences, and far more often than anybody else. */
const opening = 3;
const leastMentions = 4;
const lead = 2;

/** The person whose life or work an article tells, or null: an obituary, a profile, an interview. */
export function protagonistOf(document: ArticleDocument, registry: Registry): Name | null {
  const counts = new Map<Name, number>();
  const early = new Set<Name>();
  for (const { piece, name } of registry.mentions) {
    if (name.kind !== 'person') continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (piece.sentence < opening || document.sentences[piece.sentence]?.kind === 'headline') early.add(name);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < leastMentions || !early.has(first[0])) return null;
  return second && second[1] * lead > first[1] ? null : first[0];
}
