import type { NameKind } from '../names/name.ts';
import type { DateNode, Node, NounPhrase } from './nodes.ts';
import { isLink, isPhrase } from './nodes.ts';

/** One of a list: "Anna Field as Greta Voss", "Salt Road (1999)". */
export interface Member {
  phrase: NounPhrase;
  /** What stands behind "as", within the list. */
  as: NounPhrase | null;
}

export interface List {
  members: Member[];
  /** Index of the node behind the list. */
  to: number;
}

/** "in Salt Road and Low Tide", "on May 3": a preposition with what it governs. */
export interface Complement {
  prep: string;
  members: Member[];
  dates: DateNode[];
  /** Nodes `[from, to)`. */
  from: number;
  to: number;
}

export function kindOf(phrase: NounPhrase): NameKind | 'common' | 'pronoun' {
  if (phrase.pronoun) return 'pronoun';
  return phrase.name ? phrase.name.kind : 'common';
}

function joinsList(a: NounPhrase, b: NounPhrase): boolean {
  const [first, second] = [kindOf(a), kindOf(b)];
  if (first === second) return first !== 'pronoun';
  // "his wife Anna Field and he"; "Anna Field and her brother": no list of one kind, but of people all the same.
  if (first === 'film' && second === 'common') return false;
  return (
    (first === 'pronoun' && second === 'person') ||
    (first === 'work' && second === 'film') ||
    (first === 'film' && second === 'work')
  );
}

/** Remembers what was read at each place of a sentence: clauses and rules ask for the same ones again and again. */
function remembered<T>(read: (nodes: readonly Node[], at: number) => T) {
  const sentences = new WeakMap<readonly Node[], (T | undefined)[]>();
  return (nodes: readonly Node[], at: number): T => {
    let places = sentences.get(nodes);
    if (!places) {
      places = [];
      sentences.set(nodes, places);
    }
    let known = places[at];
    if (known === undefined) {
      known = read(nodes, at);
      places[at] = known;
    }
    return known;
  };
}

/** The list that starts with the phrase at `at`. `and` alone joins two; commas join where the same kind goes on. Not to be changed. */
export const listAt = remembered(readList);

function readList(nodes: readonly Node[], at: number): Readonly<List> {
  const members: Member[] = [];
  // Before the first verb of a clause a list is its subject, and its last name belongs to the verb with all the others.
  const object = afterVerb(nodes, at);
  let i = at;
  for (;;) {
    const phrase = nodes[i];
    if (!isPhrase(phrase)) break;
    const member: Member = { phrase, as: null };
    members.push(member);
    i++;
    if (kindOf(phrase) === 'person' && isLink(nodes[i], 'prep', 'as')) {
      // "as “Doctor Vane”"
      if (isLink(nodes[i + 1], 'mark', '"') && isPhrase(nodes[i + 2])) i++;
      const part = nodes[i + 1];
      if (isPhrase(part)) {
        member.as = part;
        i += 2;
        // "as Peter Lund / Night Heron": one part under two names.
        if (isLink(nodes[i], 'mark', '/') && isPhrase(nodes[i + 1])) i += 2;
        i = behindRespectively(nodes, shareParts(nodes, i, members, part));
      }
    }
    const next = continuation(nodes, i, phrase, object);
    if (next < 0) break;
    i = next;
  }
  return { members, to: i };
}

/** "Anna Field and Peter Lund as Greta Voss and Doctor Vane": as many parts as people, in their order. Gives the index behind. */
function shareParts(
  nodes: readonly Node[],
  at: number,
  members: readonly Member[],
  first: NounPhrase,
): number {
  const waiting = members.filter(({ as }) => as === null || as === first);
  if (waiting.length < 2) return at;
  const parts = [first];
  let i = at;
  while (parts.length < waiting.length) {
    let next = i;
    if (isLink(nodes[next], 'mark', ',')) next++;
    if (isLink(nodes[next], 'conj', 'and', '&')) next++;
    const part = nodes[next];
    if (next === i || !isPhrase(part) || kindOf(part) === 'person' || kindOf(part) === 'film') return at;
    parts.push(part);
    i = next + 1;
  }
  waiting.forEach((member, k) => {
    member.as = parts[k] ?? null;
  });
  return i;
}

/** "as Greta Voss and Doctor Vane, respectively, with …" */
function behindRespectively(nodes: readonly Node[], at: number): number {
  const comma = isLink(nodes[at], 'mark', ',') ? 1 : 0;
  return isLink(nodes[at + comma], 'adv', 'respectively') ? at + comma + 1 : at;
}

/** Index of the phrase that goes on with a list behind `i`, or -1. */
function continuation(nodes: readonly Node[], i: number, last: NounPhrase, object: boolean): number {
  let at = i;
  // "Anna Field, the star of Low Tide, and Peter Lund": what is said of one in between.
  if (
    isLink(nodes[at], 'mark', ',') &&
    isPhrase(nodes[at + 1]) &&
    (nodes[at + 1] as NounPhrase).apposition === last
  ) {
    let behind = at + 2;
    while (
      behind < nodes.length &&
      behind < at + 8 &&
      (isLink(nodes[behind], 'prep') || (isPhrase(nodes[behind]) && isLink(nodes[behind - 1], 'prep')))
    )
      behind++;
    if (isLink(nodes[behind], 'mark', ',') || isLink(nodes[behind], 'conj')) at = behind;
  }
  // "Anna Field, who was born in Oslo, Peter Lund and Jo Hart"
  if (object && kindOf(last) === 'person') at = behindRelative(nodes, at) ?? at;
  let joined = false;
  if (isLink(nodes[at], 'mark', '"') && isLink(nodes[at + 1], 'mark', ',')) at++;
  if (isLink(nodes[at], 'mark', ',', '/')) {
    at++;
    joined = true;
  }
  if (isLink(nodes[at], 'conj', 'and', 'or', '&', 'plus')) {
    at++;
    joined = true;
  }
  while (isLink(nodes[at], 'adv')) at++;
  if (!joined) return -1;
  // "“Salt Road,” “Low Tide” and “Winter Harbour”": quotation marks stand between the members.
  for (let marks = 0; marks < 2 && isLink(nodes[at], 'mark', '"'); marks++) at++;
  if (isLink(nodes[at], 'conj', 'and', 'or', '&')) at++;
  while (isLink(nodes[at], 'mark', '"')) at++;
  const phrase = nodes[at];
  if (!isPhrase(phrase) || !joinsList(last, phrase)) return -1;
  // A phrase with a verb of its own begins a new clause: "… in Salt Road, and Peter Lund directed".
  if (object && startsClause(nodes, at)) return -1;
  return at;
}

const longestRelative = 10;

/** Behind ", who …" the comma that goes on with the list, where no verb follows that the list would be the subject of. */
function behindRelative(nodes: readonly Node[], at: number): number | null {
  const opener = nodes[at + 1];
  const goesOn =
    isLink(opener, 'rel', 'who') ||
    (opener?.kind === 'vg' && opener.form === 'ing' && /^(?:return|reprise)$/.test(opener.lemma));
  if (!isLink(nodes[at], 'mark', ',') || !goesOn) return null;
  for (let i = at + 2; i < nodes.length && i < at + longestRelative; i++) {
    if (nodes[i]?.kind === 'rel' || nodes[i]?.kind === 'speech' || isLink(nodes[i], 'mark', ';', ':'))
      return null;
    const conj = isLink(nodes[i + 1], 'conj') ? 1 : 0;
    const next = nodes[i + 1 + conj];
    if (!isLink(nodes[i], 'mark', ',') || !isPhrase(next) || kindOf(next) !== 'person') continue;
    // "who worked with Jo Hart, Ian Moss and …": a list of its own.
    const before = nodes[i - 1];
    if (isPhrase(before) && kindOf(before) === 'person') return null;
    return startsClause(nodes, i + 1 + conj) ? null : i;
  }
  return null;
}

function afterVerb(nodes: readonly Node[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node?.kind === 'vg') return true;
    if (
      node?.kind === 'sub' ||
      node?.kind === 'rel' ||
      node?.kind === 'speech' ||
      isLink(node, 'mark', ';', ':')
    )
      return false;
  }
  return false;
}

/** Whether the list at `at` is the subject of a verb that follows it. */
export function startsClause(nodes: readonly Node[], at: number): boolean {
  let i = at;
  let last: NounPhrase | null = null;
  while (i < nodes.length) {
    const node = nodes[i];
    if (isPhrase(node)) {
      if (last && !joinsList(last, node)) return false;
      last = node;
      i++;
      continue;
    }
    if (last && (isLink(node, 'mark', ',') || isLink(node, 'conj', 'and', '&'))) {
      const next = nodes[i + 1];
      if (isPhrase(next) || (isLink(next, 'conj') && isPhrase(nodes[i + 2]))) {
        i++;
        continue;
      }
      return false;
    }
    if (isLink(node, 'adv')) {
      i++;
      continue;
    }
    return node?.kind === 'vg' && node.form === 'finite';
  }
  return false;
}

/** The prepositions with their phrases and dates from node `at` on, until something else stands there. */
export const complementsAt = remembered(readComplements);

function readComplements(
  nodes: readonly Node[],
  at: number,
): { readonly complements: readonly Complement[]; readonly to: number } {
  const complements: Complement[] = [];
  let i = at;
  for (;;) {
    let from = i;
    while (isLink(nodes[from], 'adv')) from++;
    if (isLink(nodes[from], 'mark', ',') || isLink(nodes[from], 'conj', 'and', 'or')) {
      const next = nodes[from + 1];
      const goesOn =
        isLink(next, 'prep') ||
        next?.kind === 'date' ||
        (isLink(next, 'conj') && (isLink(nodes[from + 2], 'prep') || nodes[from + 2]?.kind === 'date'));
      if (!goesOn || complements.length === 0) {
        if (
          !(
            isLink(
              next,
              'prep',
              'alongside',
              'opposite',
              'with',
              'by',
              'in',
              'on',
              'as',
              'including',
              'such as',
              'like',
            ) && isLink(nodes[from], 'mark', ',')
          )
        )
          return { complements, to: i };
      }
      from += isLink(next, 'conj') ? 2 : 1;
    }
    const node = nodes[from];
    if (node?.kind === 'date') {
      complements.push({ prep: '', members: [], dates: [node], from, to: from + 1 });
      i = from + 1;
      continue;
    }
    if (node?.kind === 'bracket') {
      i = from + 1;
      continue;
    }
    if (!isLink(node, 'prep')) return { complements, to: i };
    let inner = from + 1;
    while (isLink(nodes[inner], 'adv') || isLink(nodes[inner], 'mark', '"')) inner++;
    const object = nodes[inner];
    if (object?.kind === 'date') {
      const dates = [object];
      let to = inner + 1;
      while (isLink(nodes[to], 'conj') && nodes[to + 1]?.kind === 'date') {
        dates.push(nodes[to + 1] as DateNode);
        to += 2;
      }
      complements.push({ prep: node.word, members: [], dates, from, to });
      i = to;
      continue;
    }
    if (!isPhrase(object)) {
      // "in which", "by playing": not ours.
      return { complements, to: i };
    }
    const list = listAt(nodes, inner);
    // "as Peter Lund / Night Heron": one part under two names.
    const alias = node.word === 'as' && isLink(nodes[list.to], 'mark', '/') && isPhrase(nodes[list.to + 1]);
    const to = alias ? list.to + 2 : list.to;
    complements.push({ prep: node.word, members: list.members, dates: [], from, to });
    i = to;
  }
}
