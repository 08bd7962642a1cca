import { complementsAt, listAt } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';

/** The first node from `at` on that is no adverb and no quotation mark. */
export function skipAdverbs(nodes: readonly Node[], at: number): number {
  let i = at;
  while (isLink(nodes[i], 'adv') || isLink(nodes[i], 'mark', '"')) i++;
  return i;
}

/** The last node up to `at` that is no adverb, no bracket and no quotation mark, or -1. */
export function lastSolid(nodes: readonly Node[], at: number): number {
  let i = at;
  while (i >= 0 && (isLink(nodes[i], 'adv') || nodes[i]?.kind === 'bracket' || isLink(nodes[i], 'mark', '"')))
    i--;
  return i;
}

/** A person, by name, pronoun or trade. */
export function isSomebody(phrase: NounPhrase | undefined): boolean {
  if (!phrase) return false;
  if (phrase.pronoun) return phrase.pronoun !== 'it';
  return (
    phrase.name?.kind === 'person' ||
    /(?:actor|actress|director|star|writer|producer|comedian|newcomer)s?$/.test(phrase.noun ?? '')
  );
}

const timeNoun =
  /^(?:years?|months?|weeks?|days?|decades?|time|hours?|minutes?|moments?|night|morning|afternoon|evening|yesterday|today|tomorrow)$/;

/** What a film is called before it is named: "The second installment in …, the film …". */
export const filmDescription =
  /^(?:installment|instalment|entry|chapter|part|sequel|prequel|follow-up|remake|reboot|adaptation|spin-off|spinoff|continuation|version|film|feature|movie)$/;

function hasPhrase(nodes: readonly Node[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isPhrase(nodes[i]) && !isLink(nodes[i - 1], 'prep')) return true;
  return false;
}

/** The first phrases of `[from, to)` that no preposition governs. */
export function freeSubjects(nodes: readonly Node[], from: number, to: number): NounPhrase[] {
  let i = from;
  while (i < to) {
    const node = nodes[i];
    if (isLink(node, 'prep')) {
      const skipped = complementsAt(nodes, i).to;
      i = skipped > i && skipped <= to ? skipped : i + 1;
      // "Of the films, Salt Road": the comma behind.
      continue;
    }
    if (isPhrase(node)) {
      const list = listAt(nodes, i);
      // "A co-production between …, the film stars …", "The third installment in …, it stars …": what is said of it, then it.
      if (
        node.name === null &&
        (/^an?$/.test(node.determiner ?? '') || filmDescription.test(node.noun ?? '')) &&
        isPhrase(nodes[to - 1]) &&
        list.to < to - 1 &&
        !isLink(nodes[to - 2], 'prep') &&
        isLink(nodes[to - 2], 'mark', ',')
      )
        return [nodes[to - 1] as NounPhrase];
      // "Two years later he played": when, not who.
      if (timeNoun.test(node.noun ?? '') && node.name === null && hasPhrase(nodes, list.to, to)) {
        i = list.to;
        continue;
      }
      return list.members.map(({ phrase }) => phrase).filter((phrase) => placeOf(phrase, nodes) < to);
    }
    i++;
  }
  return [];
}

/** The list whose last member is the node at `at`. */
export function listEndingAt(nodes: readonly Node[], at: number): NounPhrase[] {
  const last = nodes[at];
  if (!isPhrase(last)) return [];
  for (let first = at - 1; first >= 0; first--) {
    const node = nodes[first];
    if (isPhrase(node)) {
      const list = listAt(nodes, first);
      if (list.to > at) continue;
      break;
    }
    if (!isLink(node, 'mark', ',') && !isLink(node, 'conj')) break;
  }
  let first = at;
  for (let i = at - 1; i >= 0; i--) {
    if (!isPhrase(nodes[i])) {
      if (isLink(nodes[i], 'mark', ',') || isLink(nodes[i], 'conj') || isLink(nodes[i], 'adv')) continue;
      break;
    }
    if (listAt(nodes, i).to <= at) break;
    first = i;
  }
  return listAt(nodes, first)
    .members.map(({ phrase }) => phrase)
    .filter((phrase) => placeOf(phrase, nodes) <= at);
}

/** Every phrase before `at`, nearest first. */
export function phrasesBefore(nodes: readonly Node[], at: number): NounPhrase[] {
  const out: NounPhrase[] = [];
  for (let i = at - 1; i >= 0 && out.length < 8; i--) {
    const node = nodes[i];
    if (isPhrase(node)) out.push(node);
  }
  return out;
}

/** Whom the relative word at `at` stands for. */
export function antecedentsOf(nodes: readonly Node[], at: number, word: string): NounPhrase[] {
  let i = lastSolid(nodes, at - 1);
  // "all of whom", "both of whom", "most of whom".
  const all = word === 'of whom';
  if (all && isPhrase(nodes[i])) i = lastSolid(nodes, i - 1);
  if (isLink(nodes[i], 'mark', ',')) i = lastSolid(nodes, i - 1);
  const near = nodes[i];
  if (!isPhrase(near)) return [];
  if (all) return listEndingAt(nodes, i);
  // "Salt Road 2, the sequel to Salt Road, in which …": what the article speaks of, not what stands nearest.
  const described = nodes[i - 2];
  if (isLink(nodes[i - 1], 'prep', 'to') && isPhrase(described) && described.apposition?.name)
    return [described.apposition];
  if (word === 'that' || word === 'which') {
    // "a thriller directed by Jane Okoro that stars …".
    for (let back = i; back >= 0 && back > i - 8; back--) {
      const node = nodes[back];
      if (isPhrase(node) && node.name?.kind !== 'person') return [node];
    }
    return [near];
  }
  if (word !== 'who' && word !== 'whom') return [near];
  if (isSomebody(near)) {
    // "Anna Field and Peter Lund, who play the brothers".
    const verb = nodes[skipAdverbs(nodes, at + 1)];
    const list = isVerb(verb) && verb.plural ? listEndingAt(nodes, i) : [];
    return list.length > 1 ? list : [near];
  }
  // "Anna Field, star of Low Tide, who …": a person further back.
  for (let back = i - 1; back >= 0 && back > i - 6; back--) {
    const node = nodes[back];
    if (isPhrase(node) && isSomebody(node)) return [node];
    if (isVerb(node)) break;
  }
  return [near];
}
