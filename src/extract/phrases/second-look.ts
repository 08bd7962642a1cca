import type { Name } from '../names/name.ts';
import { isLink, isPhrase, isVerb, type Node, type NounPhrase } from './nodes.ts';

/**
 * Names whose place in their sentences shows that their kind was taken wrong: "Anna Field (Low Tide)" and "produced by Anna Field" are no
 * characters, and who is listed with them is none either. Corrects the phrases and the names themselves.
 */
export function lookAgain(sentences: readonly (readonly Node[])[]): void {
  const people = new Set<Name>();
  for (const nodes of sentences)
    nodes.forEach((node, i) => {
      if (!isPhrase(node) || node.name?.kind !== 'character' || !/ /.test(node.name.name.name)) return;
      const known = node.bracket?.nodes.some((inner) => isPhrase(inner) && inner.name?.kind === 'film');
      if (known || isMaker(nodes, i)) people.add(node.name.name);
    });
  if (people.size === 0) return;
  const correct = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (node.kind === 'bracket') correct(node.nodes);
      if (!isPhrase(node)) continue;
      for (let phrase: NounPhrase | null = node; phrase; phrase = phrase.owner)
        for (const mention of phrase.mentions) if (people.has(mention.name)) mention.kind = 'person';
      if (node.bracket) correct(node.bracket.nodes);
    }
  };
  for (const nodes of sentences) correct(nodes);
  for (const name of people) name.kind = 'person';
}

/** In a list behind "directed by", "produced by", or of people who do one of these. */
function isMaker(nodes: readonly Node[], at: number): boolean {
  let i = at - 1;
  while (
    i > 0 &&
    (isLink(nodes[i], 'mark', ',') ||
      isLink(nodes[i], 'conj') ||
      (isPhrase(nodes[i]) && (nodes[i] as NounPhrase).name?.kind === 'person') ||
      (isLink(nodes[i], 'prep', 'of') && isPhrase(nodes[i + 1])) ||
      (isPhrase(nodes[i]) && isLink(nodes[i - 1], 'prep', 'of')))
  )
    i--;
  const verb = nodes[i - 1];
  return (
    isLink(nodes[i], 'prep', 'by') &&
    isVerb(verb) &&
    /^(?:direct|write|produce|co-write|co-produce|pen|helm|script)$/.test(verb.lemma)
  );
}
