import { genderOf } from '../lexicon/name-gender.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, isVerb, type Node, type NounPhrase } from '../phrases/nodes.ts';

/** "She" is no Peter. */
export function fitsPronoun(name: Name, pronoun: string | null): boolean {
  const gender = genderOf(name.name);
  return gender === null || (/^(?:she|her|hers)$/.test(pronoun ?? '') ? gender === 'f' : gender === 'm');
}

/** Who is named only behind a preposition, before the first verb, and who only owns what stands there: "In Jane Okoro's Salt Road he …". */
export function standingAside(nodes: readonly Node[]): ReadonlySet<Name> {
  const out = new Set<Name>();
  for (const [i, node] of nodes.entries()) {
    if (node.kind === 'vg') break;
    if (!isPhrase(node) || !isLink(nodes[i - 1], 'prep')) continue;
    for (const phrase of [node, node.owner]) if (phrase?.name?.kind === 'person') out.add(phrase.name.name);
  }
  return out;
}

/** "Xanthe, who …": a name that is taken for no person's, and is one's. */
export function unknownSomebody(nodes: readonly Node[]): boolean {
  return nodes.some((node, i) => {
    if (i > 3 || !isLink(node, 'rel', 'who')) return false;
    const before = nodes[isLink(nodes[i - 1], 'mark', ',') ? i - 2 : i - 1];
    return (
      isPhrase(before) && (before.name ? before.name.kind === 'place' : before.words.at(-1)?.proper === true)
    );
  });
}

/** "In addition to her latest film, Anna Field is …": whom a pronoun in an opening phrase means is said behind the comma. */
export function saidAhead(nodes: readonly Node[], phrase: NounPhrase): Name | null {
  const [first] = nodes;
  if (!first || !(isLink(first, 'prep') || (first.kind === 'vg' && first.form === 'ing'))) return null;
  for (let i = 1; i < nodes.length - 1; i++) {
    const node = nodes[i];
    if (node?.kind === 'vg' && node.form === 'finite' && node.start < phrase.start) return null;
    if (!isPhrase(node) || node.start < phrase.end || node.name?.kind !== 'person') continue;
    let next = i + 1;
    while (isLink(nodes[next], 'adv')) next++;
    if (isLink(nodes[i - 1], 'mark', ',') && nodes[next]?.kind === 'vg') return node.name.name;
  }
  return null;
}

const spokenOf = (phrase: NounPhrase) => phrase.name?.name ?? phrase.referent;

const saying =
  /^(?:say|tell|add|recall|remember|write|call|describe|think|believe|claim|praise|admit|note|explain|insist|agree|reveal)$/;

/** "Tom Hart is in Salt Road, which he directed": he is Tom Hart and not `told`, of whom the article tells; but "Tom Hart said he was a joy". */
export function subjectBefore(nodes: readonly Node[], phrase: NounPhrase, told: Name): Name | null {
  const at = nodes.indexOf(phrase);
  const head = nodes.findIndex((node) => isPhrase(node) && spokenOf(node) !== null);
  const subject = nodes[head];
  if (head >= at || !isPhrase(subject) || isLink(nodes[head - 1], 'prep')) return null;
  const name = spokenOf(subject);
  if (name?.kind !== 'person' || name === told || !fitsPronoun(name, phrase.pronoun)) return null;
  for (let i = head + 1; i < at; i++) {
    const node = nodes[i];
    if (isVerb(node) && saying.test(node.lemma)) return null;
    if (isPhrase(node) && spokenOf(node) === told) return null;
  }
  return nodes.slice(head, at).some(isVerb) ? name : null;
}

/** "Tom Hart and his wife", "Tom Hart made his debut": somebody else than `told`, of whom the clause around a possessive tells. */
export function doerBefore(nodes: readonly Node[], phrase: NounPhrase, told: Name): boolean {
  const at = nodes.findIndex((node) => isPhrase(node) && (node === phrase || node.owner === phrase));
  if (at < 0) return false;
  for (let i = at - 1; i >= 0; i--) {
    const node = nodes[i];
    if (!isPhrase(node) || isLink(nodes[i - 1], 'prep')) continue;
    if (node.name?.kind === 'person')
      return node.name.name !== told && fitsPronoun(node.name.name, phrase.pronoun);
    if (node.referent === told) return false;
  }
  return false;
}
