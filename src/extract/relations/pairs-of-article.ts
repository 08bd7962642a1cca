import type { ArticleDocument } from '../document.ts';
import type { Name } from '../names/name.ts';
import type { Finding, ReadingSentence } from '../rule.ts';
import { pairFeatures } from './pair-features.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { whoStands } from './standing.ts';
import { symbolsOf } from './symbols.ts';

export interface WeighablePair extends Pair {
  sentence: ReadingSentence;
  features: string[];
}

/** Every pair of an article with what is seen of it, sentence by sentence. */
export function pairsOfArticle(
  document: ArticleDocument,
  sentences: readonly { sentence: ReadingSentence; findings: readonly Finding[] }[],
): WeighablePair[] {
  const out: WeighablePair[] = [];
  let last: Name | null = null;
  for (const { sentence, findings } of sentences) {
    const standing = whoStands(sentence.nodes);
    const pairs = pairsOf(sentence, standing, last);
    if (pairs.length > 0) {
      const symbols = symbolsOf(document.sentences[sentence.index]?.tokens ?? [], sentence.nodes);
      for (const pair of pairs) {
        const features = new Set<string>();
        pairFeatures(pair, sentence, symbols, findings, (feature) => features.add(feature));
        out.push({ ...pair, sentence, features: [...features] });
      }
    }
    for (const { kind, name, how } of standing) if (kind === 'film' && how === 'named') last = name;
  }
  return out;
}
