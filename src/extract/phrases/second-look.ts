import type { Name, NameKind } from '../names/name.ts';
import { isLink, isPhrase, isVerb, type Node, type NounPhrase } from './nodes.ts';

/**
 * Names whose place in their sentences shows that their kind was taken wrong: "Anna Field (Low Tide)" and "produced by Anna Field" are no
 * characters, who is listed with them is none either, and "reprise their roles as Greta Voss and Otto Kern" names parts. Corrects the phrases and the
 * names themselves.
 */
export function lookAgain(sentences: readonly (readonly Node[])[]): void {
  const people = new Set<Name>();
  const parts = new Set<Name>();
  const books = new Set<Name>();
  const firms = new Set<Name>();
  const titles = new Set<Name>();
  for (const nodes of sentences)
    nodes.forEach((node, i) => {
      const book = bookNamed(nodes, i);
      if (book) books.add(book);
      const title = titleGiven(nodes, i);
      if (title) titles.add(title);
      if (isPhrase(node) && node.name && isFirm(nodes, i)) firms.add(node.name.name);
      for (const name of partsListed(nodes, i)) parts.add(name);
      if (!isPhrase(node) || node.name?.kind !== 'character' || !/ /.test(node.name.name.name)) return;
      const known = node.bracket?.nodes.some((inner) => isPhrase(inner) && inner.name?.kind === 'film');
      if (known || isMaker(nodes, i) || isListedActor(nodes, i)) people.add(node.name.name);
    });
  for (const name of people) parts.delete(name);
  settle(sentences, people, 'person');
  settle(sentences, parts, 'character');
  settle(sentences, books, 'work');
  settle(sentences, firms, 'company');
  settle(sentences, titles, 'film');
  for (const title of titles) title.evidence = { film: 1 };
}

/** "The production is called Salt Road": a film, whatever else it might be. */
function titleGiven(nodes: readonly Node[], at: number): Name | null {
  const [film, verb, title] = nodes.slice(at, at + 4).filter((node) => !isLink(node, 'mark', '"'));
  if (!isPhrase(film) || film.name || !/^(?:film|movie|production|project)$/.test(film.noun ?? ''))
    return null;
  if (!isVerb(verb) || !verb.passive || !/^(?:call|title|entitle)$/.test(verb.lemma)) return null;
  return isPhrase(title) && title.words.length === 0 ? (title.name?.name ?? null) : null;
}

/** "producers Ember Creek were shelving the film": several, by one name. */
function isFirm(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  return (
    isPhrase(node) &&
    node.name?.kind === 'person' &&
    /^(?:producers|distributors|backers|financiers)$/.test(node.noun ?? '') &&
    joinedBehind(nodes, at) < 0 &&
    joinedBefore(nodes, at) < 0
  );
}

const bookNoun = /^(?:novel|novella|book|memoir|autobiography|story|play|poem|comic)$/;

/** "based on a short story, Salt Road, by Ann Lisle": no film. */
function bookNamed(nodes: readonly Node[], at: number): Name | null {
  const book = nodes[at];
  const [comma, title, close] = nodes.slice(at + 1, at + 6).filter((node) => !isLink(node, 'mark', '"'));
  if (!isPhrase(book) || book.name || !bookNoun.test(book.noun ?? '')) return null;
  if (book.determiner === null && book.owner === null) return null;
  if (!isLink(comma, 'mark', ',') || !isPhrase(title) || title.name?.kind !== 'film') return null;
  return title.words.length === 0 && (close === undefined || isLink(close, 'mark')) ? title.name.name : null;
}

function settle(sentences: readonly (readonly Node[])[], names: ReadonlySet<Name>, kind: NameKind): void {
  if (names.size === 0) return;
  const correct = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (node.kind === 'bracket') correct(node.nodes);
      if (!isPhrase(node)) continue;
      for (let phrase: NounPhrase | null = node; phrase; phrase = phrase.owner)
        for (const mention of phrase.mentions) if (names.has(mention.name)) mention.kind = kind;
      if (node.bracket) correct(node.bracket.nodes);
    }
  };
  for (const nodes of sentences) correct(nodes);
  for (const name of names) name.kind = kind;
}

/** In a list behind "directed by", "produced by", or of people who do one of these. */
function isMaker(nodes: readonly Node[], at: number): boolean {
  let i = at - 1;
  while (
    i > 0 &&
    (isLink(nodes[i], 'mark', ',') ||
      isLink(nodes[i], 'conj') ||
      (isPhrase(nodes[i]) && (nodes[i] as NounPhrase).name?.kind === 'person') ||
      (isLink(nodes[i], 'prep', 'of') && isPhrase(nodes[i + 1])) ||
      (isPhrase(nodes[i]) && isLink(nodes[i - 1], 'prep', 'of')))
  )
    i--;
  const verb = nodes[i - 1];
  return (
    isLink(nodes[i], 'prep', 'by') &&
    isVerb(verb) &&
    /^(?:direct|write|produce|co-write|co-produce|pen|helm|script)$/.test(verb.lemma)
  );
}

/** "stars Anna Field as the Queen, Jo Hart, and Peter Lund": one of the actors, though a part stands before. */
function isListedActor(nodes: readonly Node[], at: number): boolean {
  let i = joinedBefore(nodes, at);
  if (i < 0) return false;
  let beside = isPersonAt(nodes, joinedBehind(nodes, at));
  while (i >= 0) {
    if (isLink(nodes[i - 1], 'prep', 'as')) {
      // "A and B as C and D": there the second may be a part.
      const actor = i - 2;
      if (!isPersonAt(nodes, actor)) return false;
      const earlier = joinedBefore(nodes, actor);
      if (earlier >= 0 && isPersonAt(nodes, earlier) && !isLink(nodes[earlier - 1], 'prep', 'as'))
        return false;
      beside = true;
      i = actor;
    } else if (isPersonAt(nodes, i)) beside = true;
    else return false;
    const before = joinedBefore(nodes, i);
    if (before < 0) break;
    i = before;
  }
  const lead = nodes[i - 1];
  return (
    beside &&
    ((isVerb(lead) && /^(?:star|co-star|feature|include)$/.test(lead.lemma)) ||
      isLink(lead, 'prep', 'alongside', 'opposite') ||
      (isLink(lead, 'prep', 'of') && isVoices(nodes[i - 2])))
  );
}

const isVoices = (node: Node | undefined) => isPhrase(node) && /^voices?$/.test(node.noun ?? '');

const isPersonAt = (nodes: readonly Node[], at: number): boolean => {
  const node = nodes[at];
  return isPhrase(node) && node.name?.kind === 'person';
};

/** The phrase that a list has before the one at `at`, or -1. */
function joinedBefore(nodes: readonly Node[], at: number): number {
  let i = at - 1;
  if (isLink(nodes[i], 'conj', 'and', '&')) i--;
  if (isLink(nodes[i], 'mark', ',')) i--;
  return i < at - 1 && isPhrase(nodes[i]) ? i : -1;
}

function joinedBehind(nodes: readonly Node[], at: number): number {
  let i = at + 1;
  if (isLink(nodes[i], 'mark', ',')) i++;
  if (isLink(nodes[i], 'conj', 'and', '&')) i++;
  return i > at + 1 && isPhrase(nodes[i]) ? i : -1;
}

/** "A, B and C reprise their roles as D, E and F", "A and B voice C and D respectively": as many as there are actors. */
function partsListed(nodes: readonly Node[], at: number): Name[] {
  const node = nodes[at];
  const roles = isPhrase(node) && node.noun === 'roles' && isLink(nodes[at + 1], 'prep', 'as');
  const playing =
    isVerb(node) &&
    /^(?:voice|play|portray)$/.test(node.lemma) &&
    !node.passive &&
    nodes.some((each) => isLink(each, 'adv', 'respectively'));
  if (!roles && !playing) return [];
  let actors = 0;
  for (let i = (roles ? verbBefore(nodes, at) : at) - 1; isPersonAt(nodes, i); i = joinedBefore(nodes, i))
    actors++;
  const names: Name[] = [];
  let last = at + (roles ? 2 : 1);
  for (let i = last; i >= 0; i = joinedBehind(nodes, i)) {
    const part = nodes[i];
    if (!isPhrase(part)) return [];
    if (part.name?.kind === 'person' || part.name?.kind === 'character') names.push(part.name.name);
    last = i;
  }
  return actors > 1 && names.length === actors && !isVerb(nodes[last + 1]) ? names : [];
}

/** The verb that a phrase is the object of, over adverbs and over "(, ) who". */
function verbBefore(nodes: readonly Node[], at: number): number {
  let i = at - 1;
  while (isLink(nodes[i], 'adv')) i--;
  if (!isVerb(nodes[i])) return -1;
  while (isLink(nodes[i - 1], 'adv') || isLink(nodes[i - 1], 'rel') || isLink(nodes[i - 1], 'mark', ',')) i--;
  return i;
}
