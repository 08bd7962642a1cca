import type { Name } from '../names/name.ts';
import { isLink, isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';

const elsewhere = /^(?:stage|tv|television|radio|musical|opera|theatrical|broadway|bbc|series)$/;

/** "the film adaptation of Ann Lisle's novel Low Tide": the film of that title, which the book has too. */
export function filmAdapted(phrase: NounPhrase, nodes: readonly Node[], at: number): Name | null {
  if (!/^(?:adaptation|version)$/.test(phrase.noun ?? '') || !isLink(nodes[at + 1], 'prep', 'of'))
    return null;
  if (phrase.words.some((word) => elsewhere.test(word.lower))) return null;
  const book = nodes[at + 2];
  return isPhrase(book) && book.name?.kind === 'work' && book.name.name.kind === 'film'
    ? book.name.name
    : null;
}
