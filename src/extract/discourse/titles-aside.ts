import type { Clause } from '../clauses/clause.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type Mention, type Node, type NounPhrase } from '../phrases/nodes.ts';

const crowd =
  /^(?:duo|pair|trio|team|alum|alums|alumni|veteran|veterans|director|helmer|writer|actor|actress)$/;
const earlier = /^(?:last|previous|earlier|former|past)$/;
const trades =
  /^(?:(?:co-)?stars?|directors?|makers?|film-?makers?|film-makers|producers?|writers?|authors?|creators?|hero|heroine|leads?|voice|veteran|actor|actress|team|people|man|woman|duo|pair|composer|editor|cinematographer|screenwriters?|collaborators?|co-writers?)$/;
/** "known for", "seen in", "nominated for": of somebody, and from another film. */
const knowing = /^(?:know|remember|see|nominate|praise|acclaim|celebrate|recognise|recognize)$/;
/** "for the first time since Low Tide", "unlike Low Tide". */
const comparing =
  'since,after,before,unlike,than,alongside,against,besides,like,opposite,because of,as with'.split(',');

/**
 * The titles of a sentence that only say what somebody is known for: "Anna Field (Low Tide)", "Mark Bell, who made Low Tide, will direct",
 * "Low Tide writer Tom Reyes", "his last film, Low Tide". What the sentence goes on to say is not about them.
 */
export function titlesAside(nodes: readonly Node[], clauses: readonly Clause[]): Set<Mention> {
  const out = new Set<Mention>();
  const add = (phrase: NounPhrase) => {
    for (const mention of phrase.mentions)
      if (mention.kind === 'film' || mention.kind === 'work') out.add(mention);
    if (phrase.owner) add(phrase.owner);
  };
  const others = titlesIn(nodes);
  nodes.forEach((node, i) => {
    if (node.kind === 'rel' && /^(?:who|whom)$/.test(node.word) && !ofPart(i, nodes)) {
      const to = endOfRelative(i, nodes, clauses);
      for (let k = i + 1; k < to; k++) {
        const inner = nodes[k];
        if (isPhrase(inner)) add(inner);
      }
    }
    if (!isPhrase(node)) return;
    // "Anna Field, whose first film, Low Tide, …".
    if (node.owner?.pronoun === 'whose' && i > 0) {
      add(node);
      if (node.apposition) add(node.apposition);
      const to = endOfRelative(i, nodes, clauses);
      for (let k = i + 1; k < to; k++) {
        const inner = nodes[k];
        if (isPhrase(inner)) add(inner);
      }
    }
    if (isLink(nodes[i - 1], 'prep', ...comparing) || isLink(nodes[i - 1], 'sub', 'since')) add(node);
    if (isCompared(i, nodes)) add(node);
    const person = node.name?.kind === 'person' || node.name?.kind === 'character';
    if (person && node.bracket) for (const inner of node.bracket.nodes) if (isPhrase(inner)) add(inner);
    // "Jane Okoro's (Low Tide) Salt Road".
    for (const inner of node.owner?.bracket?.nodes ?? []) if (isPhrase(inner)) add(inner);
    // "Low Tide director Jane Okoro has shown a scene": where nothing else is named, that is what it is about.
    if (person && (others > 1 || isLink(nodes[i - 1], 'prep')))
      for (const mention of node.mentions)
        if (mention !== node.name && mention.kind === 'film') out.add(mention);
    // "Anna Field, of Low Tide, …", "Anna Field, the star of Low Tide, …", "from the makers of Low Tide".
    const beside =
      isLink(nodes[i - 1], 'mark', ',', '-') ||
      isLink(nodes[i - 1], 'prep') ||
      isLink(nodes[i - 1], 'conj', 'and');
    const trade = node.name === null && trades.test(node.noun ?? '');
    const behind = isLink(nodes[i + 1], 'mark', ',') && isLink(nodes[i + 2], 'prep', 'of') ? i + 2 : i + 1;
    if (
      node.name?.kind === 'person'
        ? isLink(nodes[behind], 'prep', 'of')
        : trade && (beside || node.apposition?.name) && isLink(nodes[i + 1], 'prep', 'of', 'behind', 'on')
    ) {
      const [first] = complementsAt(nodes, behind).complements;
      for (const { phrase } of first?.members ?? []) add(phrase);
    }
    // "Anna Field, Greta Voss in Low Tide, is …".
    const aside = nodes[i + 4];
    if (
      node.name?.kind === 'person' &&
      isLink(nodes[i + 1], 'mark', ',') &&
      isPhrase(nodes[i + 2]) &&
      isLink(nodes[i + 3], 'prep', 'in', 'from', 'on') &&
      isPhrase(aside) &&
      isLink(nodes[i + 5], 'mark', ',') &&
      nodes[i + 6]?.kind === 'vg'
    )
      add(aside);
    // "a sequel to Low Tide", "the Low Tide duo".
    const followed = nodes[i - 2];
    if (
      isLink(nodes[i - 1], 'prep', 'to') &&
      isPhrase(followed) &&
      /^(?:sequel|prequel|follow-up|spin-off|threequel)$/.test(followed.noun ?? '')
    )
      add(node);
    if (node.name === null && crowd.test(node.noun ?? '')) add(node);
    if (
      node.words.some((word) => earlier.test(word.lower)) &&
      /^(?:film|movie|feature|effort)$/.test(node.noun ?? '')
    ) {
      add(node);
      if (node.apposition) add(node.apposition);
    }
  });
  for (const clause of clauses) {
    const { verb, complements, objects, subjects } = clause;
    // "Jane Okoro, director of Low Tide, which opens in May": what comes out is news.
    if (verb.tense !== 'past' && comingOut.test(verb.lemma))
      for (const { name } of subjects) if (name) out.delete(name);
    const behind = complements.flatMap(({ members }) => members);
    // "Anna Field, best known for Low Tide".
    const told = verb.form === 'participle' && knowing.test(verb.lemma);
    if (told || (verb.lemma === 'know' && verb.passive)) for (const { phrase } of behind) add(phrase);
    // "recalls Low Tide", "rivals Low Tide": another film than the one that does.
    if (likening.test(verb.lemma) && !verb.passive) for (const { phrase } of objects) add(phrase);
    // "They last worked together on Low Tide", "previously scripted Low Tide"; "when Low Tide won", "after she saw him in Low Tide".
    const once = verb.tense === 'past' && wasBefore(clause, nodes);
    if (once) for (const { phrase } of [...objects, ...behind]) add(phrase);
    if (once && clause.subordinator)
      for (const phrase of subjects) if (phrase.name?.kind === 'film') add(phrase);
  }
  return out;
}

const comingOut = /^(?:open|release|come out|arrive|hit|debut|premiere|bow)$/;
const likeness =
  /^(?:vein|mold|mould|tradition|style|spirit|shades|echoes|homage|nod|comparisons?|riff|knock-off|rip-?off|reminiscent|akin|similar|footsteps|wake)$/;
const likening = /^(?:recall|evoke|echo|rival|resemble|surpass|outdo|channel|ape|mimic)$/;

/** "like Greta Voss in Low Tide", "akin to Low Tide", "in the vein of Low Tide and Salt Road". */
function isCompared(at: number, nodes: readonly Node[]): boolean {
  let first = at;
  while (
    (isLink(nodes[first - 1], 'conj') || isLink(nodes[first - 1], 'mark', ',')) &&
    isPhrase(nodes[first - 2]) &&
    (nodes[first - 2] as NounPhrase).name?.kind === 'film'
  )
    first -= 2;
  const [prep, before] = [nodes[first - 1], nodes[first - 2]];
  if (isLink(prep, 'prep', 'in', 'from') && isPhrase(before))
    return isLink(nodes[first - 3], 'prep', 'like', 'unlike');
  if (!isLink(prep, 'prep', 'of', 'to', 'on')) return false;
  const word = isPhrase(before) ? before.noun : isLink(before, 'adv') ? before.word : null;
  return word !== null && likeness.test(word);
}

/** "plays a nurse who finds a body in Low Tide": what the part does, the film tells. */
function ofPart(at: number, nodes: readonly Node[]): boolean {
  const part = nodes[at - 1];
  return (
    isPhrase(part) &&
    part.name === null &&
    /^an?$/.test(part.determiner ?? '') &&
    nodes.slice(0, at).some((node) => node.kind === 'vg' && /^(?:play|portray|star|voice)/.test(node.lemma))
  );
}

function wasBefore({ verb, subordinator, where, at }: Clause, nodes: readonly Node[]): boolean {
  if (/^(?:after|when|since|before|as)$/.test(subordinator ?? '') || where) return true;
  const words = [...verb.adverbs];
  for (let i = at - 1; isLink(nodes[i], 'adv'); i--) words.push((nodes[i] as { word: string }).word);
  return words.some((word) => /^(?:previously|earlier|last|once|first|originally)$/.test(word));
}

/** Index of the node behind what a "who" at `at` tells. */
function endOfRelative(at: number, nodes: readonly Node[], clauses: readonly Clause[]): number {
  const own = clauses.find((clause) => clause.at > at);
  if (!own) return at;
  let to = own.to;
  for (const clause of clauses) {
    if (clause.at <= own.at) continue;
    const joined = isLink(nodes[to], 'conj') || clause.verb.form !== 'finite';
    if (!joined || clause.subjects[0] !== own.subjects[0]) break;
    to = clause.to;
  }
  return to;
}

/** How many films and other works the phrases name. */
function titlesIn(nodes: readonly Node[]): number {
  const names = new Set<string>();
  for (const node of nodes)
    for (let phrase = isPhrase(node) ? node : null; phrase; phrase = phrase.owner)
      for (const { kind, name } of phrase.mentions)
        if (kind === 'film' || kind === 'work') names.add(name.key);
  return names.size;
}
