import { complementsAt, listAt, startsClause } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import type { Clause } from './clause.ts';
import {
  antecedentsOf,
  freeSubjects,
  isSomebody,
  lastSolid,
  listEndingAt,
  phrasesBefore,
  skipAdverbs,
} from './subjects.ts';

const breaks = new Set([';', ':', '-', '…', '.', '!', '?']);

interface Relative {
  /** Whom the relative word stands for. */
  antecedents: NounPhrase[];
  /** The subject that the sentence goes back to behind it. */
  outer: NounPhrase[];
  outerStart: number;
  where: boolean;
}

/** The clauses of a sentence, in order of their verbs. One pass; what a verb can bind ends at the next one. */
export function findClauses(nodes: readonly Node[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let subordinator: string | null = null;
  let relative: Relative | null = null;
  let previousVerb = -1;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node === undefined) continue;
    if (node.kind === 'sub') {
      start = i + 1;
      subordinator = node.word;
      relative = null;
    } else if (node.kind === 'speech' || (node.kind === 'mark' && breaks.has(node.word))) {
      start = i + 1;
      subordinator = null;
      relative = null;
    } else if (node.kind === 'rel') {
      relative = {
        antecedents: antecedentsOf(nodes, i, node.word),
        outer: freeSubjects(nodes, start, i),
        outerStart: start,
        where: node.word === 'where',
      };
      start = i + 1;
    } else if (isPhrase(node) && node.owner?.pronoun === 'whose') {
      relative = {
        antecedents: [node],
        outer: freeSubjects(nodes, start, i),
        outerStart: start,
        where: false,
      };
      start = i;
    } else if (
      (node.kind === 'conj' || (node.kind === 'mark' && node.word === ',')) &&
      isPhrase(nodes[skipAdverbs(nodes, i + 1)])
    ) {
      if (
        previousVerb >= start &&
        startsClause(nodes, skipAdverbs(nodes, i + 1)) &&
        !(relative && node.kind === 'mark' && isPossessor(nodes[i + 1]))
      ) {
        start = i + 1;
        if (node.kind === 'mark') subordinator = null;
        if (relative) relative = null;
      }
    } else if (isVerb(node)) {
      const last = clauses.at(-1) ?? null;
      const before = nodes[lastSolid(nodes, i - 1)];
      let subjects: NounPhrase[] = [];
      let others: NounPhrase[] = [];
      let where: NounPhrase | null = null;
      let parent: Clause | null = null;
      const adjacent = isPhrase(before) ? [before] : [];
      const shared = last?.subjects ?? [];
      const bound = bind(nodes, i);
      // "Greta Voss, played in the film by Anna Field": no verb of its own clause.
      const participle =
        node.form === 'finite' &&
        node.tense === 'past' &&
        node.to - node.from === 1 &&
        bound.objects.length === 0 &&
        bound.complements.some(({ prep }) => prep === 'by') &&
        isLink(before, 'mark', ',');
      if (node.form === 'finite' && !participle) {
        const free = freeSubjects(nodes, Math.max(start, 0), i);
        if (relative) {
          const since = freeSubjects(nodes, Math.max(start, previousVerb + 1), i);
          if (previousVerb < start) {
            // The relative clause's own verb.
            subjects = relative.where || since.length > 0 ? since : relative.antecedents;
            if (relative.where) where = relative.antecedents.at(-1) ?? null;
            else if (since.length > 0) others = relative.antecedents;
          } else if (isLink(before, 'mark', ',') || (since.length === 0 && isPhrase(before))) {
            subjects = relative.outer.length > 0 ? relative.outer : shared;
            start = relative.outerStart;
            relative = null;
          } else subjects = starsPeople(bound) && isOfFilm(relative.outer) ? relative.outer : shared;
        } else if (free.length > 0 && previousVerb < start)
          subjects = ownSubject(nodes, lastSolid(nodes, i - 1), free) ?? free;
        else if (previousVerb >= start) {
          const since = freeSubjects(nodes, previousVerb + 1, i);
          subjects =
            isLink(before, 'conj') || isLink(before, 'mark', ',') || since.length === 0 ? shared : since;
        } else
          subjects =
            free.length > 0 ? free : isPhrase(before) ? listEndingAt(nodes, lastSolid(nodes, i - 1)) : shared;
        // "Depicting their youth, it stars …", "Set in Oslo, the film stars …": behind a comma and right before its verb.
        const ahead = isPhrase(before) ? nodes[placeOf(before, nodes) - 1] : undefined;
        if (
          isPhrase(before) &&
          relative === null &&
          isLink(ahead, 'mark', ',') &&
          (before.pronoun === 'it' ||
            (before.name === null &&
              before.determiner === 'the' &&
              /^(?:film|movie)$/.test(before.noun ?? '')))
        )
          subjects = [before];
        // "a role she reprised": nothing but a subject is called he, she or they.
        if (isPhrase(before) && /^(?:he|she|they)$/.test(before.pronoun ?? '')) {
          subjects = [before];
          const object = nodes[placeOf(before, nodes) - 1];
          if (isPhrase(object) && others.length === 0) others = [object];
        }
        // "with Jane Okoro set to direct".
        const governor =
          isPhrase(before) &&
          node.tense === 'past' &&
          /^(?:set|due|slate|tap|hire|attach)$/.test(node.chain[0] ?? '')
            ? nodes[lastSolid(nodes, i - 1) - 1]
            : undefined;
        if (isLink(governor, 'prep', 'with')) subjects = listEndingAt(nodes, lastSolid(nodes, i - 1));
      } else if (node.form === 'infinitive') {
        parent = last;
        subjects =
          adjacent.length > 0 && isSomebody(adjacent[0]) && !isGoverned(adjacent[0], nodes)
            ? listEndingAt(nodes, lastSolid(nodes, i - 1))
            : shared;
        others = shared;
      } else {
        // A participle: what stands right before it, else what the sentence is about.
        const near = isLink(before, 'mark', ',')
          ? nodes[lastSolid(nodes, lastSolid(nodes, i - 1) - 1)]
          : before;
        const nearest = isPhrase(near) ? listEndingAt(nodes, placeOf(near, nodes)) : [];
        const governed = isLink(before, 'prep') || isLink(before, 'sub');
        // "accused the director of portraying …": of whom it is said.
        const accused = isLink(before, 'prep', 'of')
          ? nodes[lastSolid(nodes, lastSolid(nodes, i - 1) - 1)]
          : undefined;
        subjects =
          isPhrase(accused) && isSomebody(accused)
            ? [accused]
            : governed
              ? shared
              : nearest.length > 0
                ? nearest
                : shared;
        // "was written by A, directed by B": the same film.
        const goesOn =
          node.passive &&
          last?.verb.passive &&
          !playing.test(node.lemma) &&
          (isLink(before, 'mark', ',') || isLink(before, 'conj')) &&
          last.complements.some(({ prep }) => prep === 'by');
        // "based on the play Low Tide, directed by A", "starring B, written by A": of the film, not of what stands nearest.
        const ofFilm =
          node.passive &&
          last !== null &&
          isLink(before, 'mark', ',') &&
          (isBased(last) ? makesFilm.test(node.lemma) : /^(?:star|feature)$/.test(last.verb.lemma)) &&
          bound.complements.some(({ prep }) => prep === 'by');
        if (goesOn || ofFilm) subjects = shared;
        others = [...(governed || goesOn || ofFilm ? nearest : shared), ...phrasesBefore(nodes, i)];
        parent = last;
      }
      // "in talks to write and direct", "will star and direct": the second verb stands as the first does.
      if (
        last &&
        isLink(before, 'conj') &&
        node.form === 'finite' &&
        node.tense === 'present' &&
        (last.verb.form === 'infinitive' ||
          last.verb.tense === 'future' ||
          last.verb.tense === 'conditional') &&
        last.at < i &&
        nodes.slice(last.at + 1, i).every((each) => !isVerb(each))
      ) {
        bound.verb = {
          ...node,
          form: last.verb.form,
          tense: last.verb.tense,
          chain: last.verb.chain,
          negative: last.verb.negative,
        };
        parent = last.parent;
        subjects = last.subjects;
      }
      const { verb, at, to, objects, complements } = bound;
      clauses.push({ verb, at, to, subjects, others, objects, complements, where, parent, subordinator });
      previousVerb = i;
    }
  }
  giveOpenersTheirSubject(clauses, nodes);
  shareObjects(clauses, nodes);
  return clauses;
}

/** "The film was directed by Jane Okoro, who co-wrote it, and stars Anna Field": nobody stars people. */
const starsPeople = ({ verb, objects }: Pick<Clause, 'verb' | 'objects'>) =>
  /^(?:star|co-star|feature)$/.test(verb.lemma) &&
  verb.tense === 'present' &&
  objects[0]?.phrase.name?.kind === 'person';

/** "Greta Voss, played by A, and a smuggler, played by B": each of whom it stands behind. */
const playing = /^(?:play|voice|portray|perform|essay)$/;

/** What is done to a film, and not to the book or the play that it is based on. */
const makesFilm = /^(?:direct|helm|produce|co-produce|distribute|release|shoot|film)$/;

const isBased = ({ verb }: Clause) => verb.lemma === 'base';

const isOfFilm = (phrases: readonly NounPhrase[]) => phrases.length > 0 && !phrases.some(isSomebody);

/** "Directed by Jane Okoro, the film …": a participle that opens a sentence belongs to the subject that follows. */
function giveOpenersTheirSubject(clauses: readonly Clause[], nodes: readonly Node[]): void {
  for (const [index, clause] of clauses.entries()) {
    if (clause.subjects.length > 0 || clause.verb.form === 'infinitive') continue;
    // "Based on a play by Tom Reyes, who also stars, the film …": not the relative clause's.
    const next = clauses.slice(index + 1).find((later) => {
      const [first] = later.subjects;
      return (
        later.verb.form === 'finite' &&
        first &&
        !nodes.slice(placeOf(first, nodes), later.at).some((node) => node.kind === 'rel')
      );
    });
    if (next && phrasesBefore(nodes, clause.at).length === 0) clause.subjects = next.subjects;
  }
}

/** "took over from Jane Okoro to direct": not she; but "waits for Jane Okoro to direct". */
function isGoverned(phrase: NounPhrase | undefined, nodes: readonly Node[]): boolean {
  const before = phrase ? nodes[placeOf(phrase, nodes) - 1] : undefined;
  return isLink(before, 'prep', 'from', 'by', 'of', 'alongside', 'opposite', 'after');
}

/** "wrote, directed and starred in the film": what stands behind the last verb belongs to all. */
function shareObjects(clauses: readonly Clause[], nodes: readonly Node[]): void {
  for (let i = clauses.length - 2; i >= 0; i--) {
    const [clause, next] = [clauses[i], clauses[i + 1]];
    if (!clause || !next || clause.objects.length > 0 || clause.complements.length > 0) continue;
    const between = nodes.slice(clause.at + 1, next.at);
    if (
      between.length === 0 ||
      !between.every((node) => isLink(node, 'mark', ',') || isLink(node, 'conj') || isLink(node, 'adv'))
    )
      continue;
    if (clause.verb.passive !== next.verb.passive && next.verb.form === 'finite') continue;
    [clause.objects, clause.complements, clause.to] = [next.objects, next.complements, next.to];
  }
}

function bind(
  nodes: readonly Node[],
  at: number,
): Pick<Clause, 'verb' | 'at' | 'to' | 'objects' | 'complements'> {
  const verb = nodes[at];
  if (!isVerb(verb)) throw new Error('bind: no verb');
  let i = at + 1;
  while (
    isLink(nodes[i], 'adv') ||
    isLink(nodes[i], 'mark', '"') ||
    (isLink(nodes[i], 'mark', ':') && isPhrase(nodes[i + 1]))
  )
    i++;
  let objects: Clause['objects'] = [];
  if (isPhrase(nodes[i])) {
    const list = listAt(nodes, i);
    objects = list.members;
    i = list.to;
  }
  const { complements, to } = complementsAt(nodes, i);
  return { verb, at, to, objects, complements };
}

/** "After a long delay, Salt Road will …", "Details are few, but Salt Road will …": a name alone between a break and its verb. */
function ownSubject(nodes: readonly Node[], at: number, free: readonly NounPhrase[]): NounPhrase[] | null {
  const before = nodes[at];
  if (
    !isPhrase(before) ||
    free.includes(before) ||
    (before.name?.kind !== 'film' && before.name?.kind !== 'person')
  )
    return null;
  if (!isLink(nodes[at - 1], 'mark', ',') && !isLink(nodes[at - 1], 'conj', 'but')) return null;
  const list = listEndingAt(nodes, at);
  return list.length === 1 ? list : null;
}

const isPossessor = (node: Node | undefined) => isPhrase(node) && node.owner !== null && node.name === null;
