import { isLink, isPhrase, isVerb, type Node } from './nodes.ts';

/** Their past says what they do; "written", "seen" are no past. */
const unlike =
  /^(?:write|co-write|sing|begin|give|take|see|go|come|do|become|grow|know|show|draw|drive|fall|choose|break|speak|wear|rise|shrink|steal|get)$/;
const furthest = 14;

/**
 * "Anna Field, nominated for an Oscar, is his sister": the first verb is no past but a participle, as the sentence goes on behind the
 * second comma with a verb of the same subject. Corrects the verb group.
 */
export function reduceParticiples(nodes: readonly Node[]): void {
  nodes.forEach((verb, i) => {
    if (!isVerb(verb) || verb.form !== 'finite' || verb.tense !== 'past' || verb.chain.length > 0) return;
    if (verb.passive || unlike.test(verb.lemma)) return;
    let before = i - 1;
    while (isLink(nodes[before], 'adv')) before--;
    const subject = nodes[before - 1];
    if (!isLink(nodes[before], 'mark', ',') || !isPhrase(subject) || subject.pronoun) return;
    // "Anna Field, who won an Oscar, played": the verb of the sentence itself.
    if (nodes.slice(0, before).some((node) => isVerb(node) || node.kind === 'rel')) return;
    const next = nodes[i + 1];
    if (!isLink(next, 'prep') && next?.kind !== 'date') return;
    for (let k = i + 1; k < nodes.length && k < i + furthest; k++) {
      const node = nodes[k];
      if (isVerb(node) || node?.kind === 'rel' || node?.kind === 'sub' || isLink(node, 'mark', ';')) return;
      if (!isLink(node, 'mark', ',')) continue;
      let after = k + 1;
      while (isLink(nodes[after], 'adv')) after++;
      const main = nodes[after];
      if (!isVerb(main)) continue;
      if (main.form === 'finite') [verb.form, verb.tense, verb.passive] = ['participle', 'none', true];
      return;
    }
  });
}
