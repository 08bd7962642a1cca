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

/** Where titles start of which their sentences tell what is or will be: "Low Tide opens in May". What was is more often another film. */
export function titlesTold(
  sentences: Iterable<{ nodes: readonly Node[]; clauses: readonly Clause[] }>,
): Set<number> {
  const out = new Set<number>();
  for (const { clauses } of sentences)
    for (const { verb, subjects } of clauses)
      if (verb.form === 'finite' && verb.tense !== 'past')
        for (const phrase of subjects)
          for (const name of [phrase.name, phrase.apposition?.name])
            if (name?.kind === 'film') out.add(name.start);
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
