import type { Clause } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, type Mention, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { anotherOne, filmPart, filmReference } from './film-words.ts';

/** The films that a sentence names or refers to, in order. */
export function filmsOf(nodes: readonly Node[], counts: (mention: Mention) => boolean = () => true): Name[] {
  const out: Name[] = [];
  const visit = (list: readonly Node[]) => {
    for (const node of list) {
      if (node.kind === 'bracket') visit(node.nodes);
      if (!isPhrase(node)) continue;
      for (let phrase: NounPhrase | null = node; phrase; phrase = phrase.owner) {
        for (const mention of phrase.mentions)
          if (mention.kind === 'film' && counts(mention)) out.push(mention.name);
        const beside = phrase.apposition?.name;
        if (phrase.name === null && phrase.referent?.kind === 'film' && (!beside || counts(beside)))
          out.push(phrase.referent);
      }
      if (node.bracket) visit(node.bracket.nodes);
    }
  };
  visit(nodes);
  return out;
}

/** Whether a sentence tells something of a film itself, or of what somebody is doing or will do in it. */
export function tellsOf(film: Name | null, nodes: readonly Node[], clauses: readonly Clause[]): boolean {
  if (film === null) return false;
  const is = (phrase: NounPhrase) =>
    phrase.name?.name === film || phrase.referent === film || phrase.apposition?.name?.name === film;
  const [head] = nodes;
  if (isPhrase(head) && is(head)) return true;
  return clauses.some(({ verb, subjects, objects, complements }) => {
    if (subjects.some(is)) return verb.form === 'finite';
    if (verb.tense === 'past' || verb.form === 'participle') return false;
    return [...objects, ...complements.flatMap(({ members }) => members)].some(({ phrase }) => is(phrase));
  });
}

/**
 * Where titles start of which their sentences tell what is or will be, and how much that weighs: "Low Tide opens in May", "the production is called Low
 * Tide". What was is more often another film.
 */
export function titlesTold(
  sentences: Iterable<{ nodes: readonly Node[]; clauses: readonly Clause[] }>,
): Map<number, number> {
  const out = new Map<number, number>();
  const add = (phrase: NounPhrase, weight: number) => {
    for (const name of [phrase.name, phrase.apposition?.name])
      if (name?.kind === 'film') out.set(name.start, weight);
  };
  for (const { clauses } of sentences)
    for (const { verb, subjects, objects } of clauses) {
      if (verb.form !== 'finite' || verb.tense === 'past') continue;
      for (const phrase of subjects) add(phrase, 1);
      const [called] = subjects;
      if (verb.passive && /^(?:call|title|entitle|name|dub)$/.test(verb.lemma) && called?.name === null)
        if (filmReference.test(called.noun ?? '')) for (const { phrase } of objects) add(phrase, 2);
    }
  return out;
}

/** "Her first film was …", "another comedy follows": a film that is not the one spoken of, and that nothing settles. */
export function namesAnother(phrase: NounPhrase, before: Node | undefined): boolean {
  const unsettled = phrase.name === null && phrase.referent === null;
  // "A sequel to Low Tide will begin shooting".
  if (before === undefined && unsettled && /^(?:an?|another)$/.test(phrase.determiner ?? ''))
    return /^(?:sequel|prequel|threequel|remake|reboot|spin-off|follow-up)$/.test(phrase.noun ?? '');
  return (
    !isLink(before, 'prep') &&
    unsettled &&
    filmReference.test(phrase.noun ?? '') &&
    !filmPart.test(phrase.noun ?? '') &&
    phrase.words.some((word) => anotherOne.test(word.lower))
  );
}
