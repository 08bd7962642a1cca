import type { Name } from '../names/name.ts';
import { isLink, isPhrase, isVerb, type Mention, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { filmPart, filmReference } from './film-words.ts';

interface Untitled {
  description: string;
  /** The film or series that it goes on with. */
  like: Name;
  /** "a third Salt Road film": told of as one of its own wherever it stands. */
  numbered: boolean;
}

const followers = /^(?:sequel|follow-up|threequel)$/;
const partNoun = /^(?:film|movie|picture|instalment|installment|chapter|sequel|adventure|outing)$/;
export const ordinal = /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
const coming = /^(?:next|new|upcoming|forthcoming|planned|untitled|as-yet-untitled)$/;

/**
 * "the sequel to hit film Salt Road", "the next Salt Road film", "a new instalment in the Salt Road franchise": a film without a title, where
 * nothing beside it gives one and the article names no film that it could be.
 */
export function untitledProject(
  phrase: NounPhrase,
  nodes: readonly Node[],
  at: number,
  films: readonly Name[],
): Untitled | null {
  if (phrase.name || phrase.noun === null || (phrase.determiner === null && phrase.owner === null))
    return null;
  if (/^(?:no|any|every|another|some)$/.test(phrase.determiner ?? '')) return null;
  const own = nextOf(phrase, nodes, at) ?? untitledOf(phrase, nodes, at);
  if (own) return own;
  const like = followers.test(phrase.noun)
    ? followed(nodes, at)
    : partNoun.test(phrase.noun)
      ? continued(phrase, nodes, at)
      : null;
  if (!like) return null;
  const [mention, behind, kind] = like;
  if (titleBeside(nodes, at, behind)) return null;
  const key = mention.name.key;
  if (films.some((film) => film !== mention.name && mayContinue(film.key, key))) return null;
  const number = numberOf(phrase);
  return {
    description: `${number ? `${number} ` : ''}${mention.name.name} ${kind}`,
    like: mention.name,
    numbered: number !== null,
  };
}

/** "Jane Okoro's next film", "her untitled new movie", "a new film directed by Jane Okoro": known by whose it is. */
function nextOf(phrase: NounPhrase, nodes: readonly Node[], at: number): Untitled | null {
  if (!/^(?:film|movie|project|feature|picture)$/.test(phrase.noun ?? '') || phrase.apposition) return null;
  if (!phrase.words.some((word) => coming.test(word.lower))) return null;
  if (phrase.mentions.length > 0 || titleBeside(nodes, at, at + 1)) return null;
  const verb = nodes[at + 1];
  const by = nodes[at + 2];
  const maker = nodes[at + 3];
  const owner = phrase.owner?.referent ?? null;
  const whose =
    owner ??
    (isVerb(verb) && verb.lemma === 'direct' && isLink(by, 'prep', 'by') && isPhrase(maker)
      ? (maker.name?.name ?? null)
      : null);
  if (whose?.kind !== 'person') return null;
  const quoted = nodes.slice(at + 1, at + 4).some((node) => isPhrase(node) && node.name?.setOff === true);
  return quoted ? null : { description: `${whose.name} film`, like: whose, numbered: false };
}

/** "an untitled thriller directed by Jane Okoro", "the untitled Jane Okoro project", "Jane Okoro's as yet untitled drama": known by whose it is. */
function untitledOf(phrase: NounPhrase, nodes: readonly Node[], at: number): Untitled | null {
  if (!filmReference.test(phrase.noun ?? '') || filmPart.test(phrase.noun ?? '')) return null;
  if (phrase.apposition?.name) return null;
  if (!phrase.words.some((word) => /^(?:untitled|as-yet-untitled|yet-to-be-titled)$/.test(word.lower)))
    return null;
  const named = phrase.mentions.find(({ kind }) => kind === 'person')?.name;
  const made = nodes.findIndex((node, i) => i > at && i < at + 3 && isVerb(node) && node.lemma === 'direct');
  const maker = made > 0 && isLink(nodes[made + 1], 'prep', 'by') ? nodes[made + 2] : undefined;
  const owner = phrase.owner?.referent ?? phrase.owner?.name?.name;
  const whose = owner ?? named ?? (isPhrase(maker) ? maker.name?.name : undefined) ?? aroundIt(nodes);
  return whose?.kind === 'person'
    ? { description: `${whose.name} film`, like: whose, numbered: false }
    : null;
}

/** Whoever a sentence names first is what a film without a title is known by. */
const aroundIt = (nodes: readonly Node[]) =>
  nodes.find((node): node is NounPhrase => isPhrase(node) && node.name?.kind === 'person')?.name?.name;

type Like = [mention: Mention, behind: number, kind: 'sequel' | 'film'];

function followed(nodes: readonly Node[], at: number): Like | null {
  const object = nodes[at + 2];
  if (!isLink(nodes[at + 1], 'prep', 'to') || !isPhrase(object) || object.name?.kind !== 'film') return null;
  return [object.name, at + 3, 'sequel'];
}

/** The "third" of "a third Salt Road film", or null. */
const numberOf = ({ determiner, words }: NounPhrase): string | null =>
  (determiner === 'a' && words.find((word) => ordinal.test(word.lower))?.lower) || null;

function continued(phrase: NounPhrase, nodes: readonly Node[], at: number): Like | null {
  if (numberOf(phrase) === null && !phrase.words.some((word) => coming.test(word.lower))) return null;
  const own = phrase.mentions.at(-1);
  if (own) return /^(?:film|series|character)$/.test(own.kind) ? [own, at + 1, 'film'] : null;
  const object = nodes[at + 2];
  if (
    !isLink(nodes[at + 1], 'prep', 'in', 'of') ||
    !isPhrase(object) ||
    !/^(?:franchise|series|saga)$/.test(object.noun ?? '')
  )
    return null;
  const series = object.mentions.at(-1);
  return series ? [series, at + 3, 'film'] : null;
}

/** "Night Ferry, the sequel to …", "Night Ferry is the sequel to …", "the sequel to Low Tide, Night Ferry". */
function titleBeside(nodes: readonly Node[], at: number, behind: number): boolean {
  let before = at - 1;
  while (isLink(nodes[before], 'adv') || isLink(nodes[before], 'mark', ',', '-', ':', '"')) before--;
  const left = nodes[before];
  // "is a thriller and a sequel to …", "the third film in the series, the sequel to …": said of a film that stands further off.
  if (isLink(nodes[at - 1], 'conj') || (isLink(nodes[at - 1], 'mark', ',') && at > 1)) return true;
  if (isPhrase(left) && before < at - 1 && (left.name?.kind === 'film' || left.name?.kind === 'none'))
    return true;
  if (isVerb(left) && (left.lemma === 'be' || left.lemma === 'become' || left.lemma === 'call')) return true;
  const right = nodes[behind + 1];
  // "The sequel to Low Tide, it …", "…, the film …": apposition to what is spoken of.
  if (
    at === 0 &&
    isLink(nodes[behind], 'mark', ',') &&
    isPhrase(right) &&
    (right.pronoun === 'it' || /^(?:film|movie)$/.test(right.noun ?? ''))
  )
    return true;
  if (isLink(nodes[behind], 'mark', ',', ':', '-', '"') && isPhrase(right) && right.name?.kind === 'film')
    return true;
  return (
    isVerb(nodes[behind]) && /^(?:call|title|entitle|dub)$/.test((nodes[behind] as { lemma: string }).lemma)
  );
}

/** Whether a film's title can be that of a sequel: it begins as the other does. */
function mayContinue(title: string, earlier: string): boolean {
  const [words, other] = [title.split(' '), earlier.split(' ')];
  const shared = Math.min(2, other.length);
  return (
    other.slice(0, shared).join(' ') === words.slice(0, shared).join(' ') ||
    title.startsWith(`${earlier} `) ||
    title.endsWith(` ${earlier}`)
  );
}
