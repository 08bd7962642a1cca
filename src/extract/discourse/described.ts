import { filmDescription } from '../clauses/subjects.ts';
import { isLink, isPhrase, type Node } from '../phrases/nodes.ts';

/**
 * "The second installment in the series and the sequel to Salt Road, it stars …": what stands behind a sentence's opening description is what the article
 * speaks of, and not the other films that the description names.
 */
export function isDescribed(nodes: readonly Node[], at: number): boolean {
  const [head] = nodes;
  if (at < 3 || !isPhrase(head) || head.name !== null || head.owner !== null) return false;
  if (!filmDescription.test(head.noun ?? '') || !/^(?:the|an?)$/.test(head.determiner ?? '')) return false;
  return (
    isLink(nodes[at - 1], 'mark', ',') &&
    !nodes.slice(0, at).some(({ kind }) => kind === 'vg' || kind === 'rel')
  );
}
