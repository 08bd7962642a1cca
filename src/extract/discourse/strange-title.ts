import { isLink, isPhrase, isVerb, type Node } from '../phrases/nodes.ts';

const work = /^(?:(?:co-)?star|appear|headline|cast|sign|sign on|act)$/;

/** "will star in Xanthe", "has joined Xanthe": somebody works in what was not recognised as a film, so a film it has named before is not meant. */
export function strangeTitle(nodes: readonly Node[]): boolean {
  return nodes.some((node, i) => {
    if (!isPhrase(node)) return false;
    if (node.name === null && node.referent === null && node.words.some((word) => word.lower === 'untitled'))
      return true;
    const { name } = node;
    const proper = node.words.at(-1)?.proper === true;
    const before = nodes[i - 1];
    if (isVerb(before) && /^(?:join|board)$/.test(before.lemma))
      return name === null ? proper : name.kind === 'none';
    if (!isLink(before, 'prep', 'in', 'for')) return false;
    if (name === null ? !proper : !/^(?:none|person|character)$/.test(name.kind)) return false;
    for (let k = i - 2; k >= 0 && k > i - 9; k--) {
      const verb = nodes[k];
      if (isVerb(verb)) return work.test(verb.lemma) && (before.word === 'in' || /^sign/.test(verb.lemma));
    }
    return false;
  });
}
