import type { Name } from '../names/name.ts';
import { isPhrase, type Mention, type Node, type NounPhrase } from '../phrases/nodes.ts';

export type StandingKind = 'person' | 'film' | 'character' | 'company' | 'place';

/** Who or what a sentence names or refers to. `[start, end)` in UTF-16 units of the article. */
export interface Standing {
  kind: StandingKind;
  name: Name;
  /** By name, or by a pronoun, or by another noun: "the actor", "the sequel". */
  how: 'named' | 'pronoun' | 'noun';
  phrase: NounPhrase;
  start: number;
  end: number;
}

/** All of them in their order, also those in brackets and those whom another thing belongs to. */
export function whoStands(nodes: readonly Node[]): Standing[] {
  const out: Standing[] = [];
  walk(nodes, out);
  return out.sort((a, b) => a.start - b.start);
}

function walk(nodes: readonly Node[], out: Standing[]): void {
  for (const node of nodes) {
    if (node.kind === 'bracket') walk(node.nodes, out);
    else if (isPhrase(node)) enter(node, out);
  }
}

function enter(phrase: NounPhrase, out: Standing[]): void {
  if (phrase.owner) enter(phrase.owner, out);
  for (const mention of phrase.mentions) {
    const kind = kindOf(mention);
    if (kind && !(phrase.owner?.mentions.includes(mention) ?? false))
      out.push({
        kind,
        name: mention.name,
        how: 'named',
        phrase,
        start: mention.start,
        end: mention.end,
      });
  }
  const { referent } = phrase;
  if (phrase.name === null && (referent?.kind === 'person' || referent?.kind === 'film'))
    out.push({
      kind: referent.kind,
      name: referent,
      how: phrase.pronoun ? 'pronoun' : 'noun',
      phrase,
      start: phrase.owner ? phrase.owner.end : phrase.start,
      end: phrase.end,
    });
  if (phrase.bracket) walk(phrase.bracket.nodes, out);
}

function kindOf({ kind }: Mention): StandingKind | null {
  return kind === 'work' || kind === 'series' || kind === 'none' ? null : kind;
}
