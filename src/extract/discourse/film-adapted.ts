import type { Name } from '../names/name.ts';
import { isLink, isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';

const elsewhere = /^(?:stage|tv|television|radio|musical|opera|theatrical|broadway|bbc|series)$/;

const bookNoun = /^(?:novel|novella|book|play|memoir|bestseller|best-seller|seller|story|comic|manga)s?$/;

const again = /^(?:remake|reboot|reimagining|re-imagining|retelling)$/;
const ofFilm = /^(?:film|movie|remake|reboot|reimagining|adaptation|biopic)$/;

/**
 * The film that a phrase without a title of its own speaks of: "the film adaptation of Ann Lisle's novel Low Tide", "a remake of the comedy Low Tide",
 * "the Low Tide reboot". It bears the title that the book or the older film has, until another is told.
 */
export function filmAdapted(phrase: NounPhrase, nodes: readonly Node[], at: number): Name | null {
  const { noun } = phrase;
  if (noun === null || phrase.words.some((word) => elsewhere.test(word.lower))) return null;
  const inside = phrase.mentions.at(-1);
  if (inside && ofFilm.test(noun))
    return inside.name.kind === 'film' && !inside.name.series && phrase.determiner !== null
      ? inside.name
      : null;
  if (!isLink(nodes[at + 1], 'prep', 'of')) return null;
  let next = at + 2;
  while (isLink(nodes[next], 'mark', '"')) next++;
  const source = nodes[next];
  if (!isPhrase(source) || source.name?.name.kind !== 'film') return null;
  if (/^(?:adaptation|version)$/.test(noun))
    return bookNoun.test(source.noun ?? '') ? source.name.name : null;
  return again.test(noun) && source.year === null && /^an?$/.test(phrase.determiner ?? '')
    ? source.name.name
    : null;
}

/** The films that phrases like "the film version" were found to mean. */
export const filmsAdapted = (nodes: readonly Node[]): Name[] =>
  nodes.flatMap((node) =>
    isPhrase(node) &&
    node.name === null &&
    node.referent?.kind === 'film' &&
    /^(?:adaptation|version|remake|reboot|reimagining)$/.test(node.noun ?? '')
      ? [node.referent]
      : [],
  );
