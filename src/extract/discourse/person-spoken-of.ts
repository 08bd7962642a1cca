import type { Clause } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';

/** The first person that is the subject of a clause; with the sentence's nodes, of a clause that hangs on no other. */
export function subjectOf(clauses: readonly Clause[], nodes?: readonly Node[]): Name | null {
  for (const clause of clauses) {
    if (nodes && hangs(clause, nodes)) continue;
    for (const phrase of clause.subjects) {
      const person = personSpokenOf(phrase);
      if (person) return person;
    }
  }
  return null;
}

/** "… directed by Jane Okoro, who wrote it", "when she left": what is told aside. */
function hangs({ verb, subjects, subordinator, parent, at }: Clause, nodes: readonly Node[]): boolean {
  if (verb.form !== 'finite' || subordinator !== null || parent !== null) return true;
  const [subject] = subjects;
  const from = subject ? nodes.indexOf(subject) : -1;
  return from >= 0 && nodes.slice(from, at).some((node) => node.kind === 'rel');
}

/** The first person whom a sentence speaks of or names, other than behind a preposition. */
export function firstNamed(nodes: readonly Node[]): Name | null {
  for (const [i, node] of nodes.entries()) {
    if (!isPhrase(node) || isLink(nodes[i - 1], 'prep')) continue;
    const person = personSpokenOf(node) ?? node.mentions.find((mention) => mention.kind === 'person')?.name;
    if (person) return person;
  }
  return null;
}

const speaking =
  /^(?:say|add|tell|write|note|explain|joke|recall|admit|insist|comment|reveal|post|tweet|state|declare|reply|continue|quip|praise)$/;

/** "Anna Field was described by a friend as “…”": she is spoken of, and does not speak. */
export function passesFor(named: Name | null, clauses: readonly Clause[]): boolean {
  const clause = clauses.find(({ subjects }) => subjects.some((phrase) => personSpokenOf(phrase) === named));
  return clause?.verb.passive === true && !speaking.test(clause.verb.lemma);
}

/** The person a phrase is about: who it names, or whose something is ("his former wife"). */
export function personSpokenOf(phrase: NounPhrase): Name | null {
  if (phrase.referent?.kind === 'person') return phrase.referent;
  return phrase.name === null && phrase.owner ? personSpokenOf(phrase.owner) : null;
}
