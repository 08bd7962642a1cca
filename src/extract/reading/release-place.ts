import type { Medium } from '../../model/statement.ts';
import { platforms } from '../lexicon/companies.ts';
import { territories } from '../lexicon/places.ts';

/** Where and how a film comes out, as far as some words say. */
export interface ReleasePlace {
  territories: string[];
  medium?: Medium;
  platform?: string;
  /** No release to the public in cinemas or by streaming: a festival, a disc, a stage. */
  elsewhere: boolean;
}

const adjectives: Readonly<Record<string, string>> = {
  British: 'UK',
  American: 'US',
  Irish: 'Ireland',
  French: 'France',
  German: 'Germany',
  Italian: 'Italy',
  Spanish: 'Spain',
  Australian: 'Australia',
  Canadian: 'Canada',
  Indian: 'India',
  Chinese: 'China',
  Japanese: 'Japan',
  Russian: 'Russia',
  Mexican: 'Mexico',
  'North American': 'North America',
  domestic: 'US',
};
const escaped = (list: Iterable<string>) =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+*?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
const territory = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${escaped(territories.keys())})(?![\\p{L}\\p{N}])|(${escaped(Object.keys(adjectives))})(?= (?:cinemas?|theat(?:er|re)s|screens|release|opening|debut|theatrical|audiences|premiere|multiplexes|viewers)))`,
  'gu',
);
const platform = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped(platforms)})(?![\\p{L}\\p{N}+])`, 'u');
const cinemas =
  /\b(?:cinemas?|theat(?:er|re)s|(?:big|cinema|movie|UK|US|British) screens?|the screens|\d+ screens|multiplexes|theatrical(?:ly)?|imax|general release|(?:wide|limited) release|picture houses)\b/i;
const streaming = /\b(?:stream(?:s|ing)?|digital(?:ly)?|on[- ]demand|VOD|PVOD)\b/i;
const elsewhere =
  /\b(?:dvd|dvds|video|videos|vhs|blu-?ray|disc|home (?:entertainment|release|media|viewing)|festivals?|fest|sundance|cannes|tiff|sxsw|telluride|tribeca|comic-con|cinemacon|broadway|west end|on stage|theatre|playhouse|opera|album|single|soundtrack|trailers?|teasers?|posters?|books?|novel|paperback|hardback|tv|television|bbc|itv|channel|gala|museum|gallery|exhibition|screenings?|competition|retrospective|anniversary|birthday|auction|leicester square|charity|premi[eè]re|box office|chart|charts|shooting|filming|production|rehearsals?|convention|ceremony|awards?|oscars?|season)\b/i;

/** What a piece of text says of a release's place. */
export function releasePlaceIn(text: string): ReleasePlace {
  const found = new Set<string>();
  for (const [, name, adjective] of text.matchAll(territory)) {
    const meant = name ? territories.get(name) : adjective ? adjectives[adjective] : undefined;
    if (meant) found.add(meant);
  }
  const on = platform.exec(text)?.[0];
  const place: ReleasePlace = {
    territories: [...found],
    elsewhere: elsewhere.test(text.replace(platform, '')),
  };
  if (on) return { ...place, medium: 'streaming', platform: on };
  if (streaming.test(text)) return { ...place, medium: 'streaming' };
  if (cinemas.test(text)) return { ...place, medium: 'theatrical' };
  return place;
}

export const saysPlace = ({ territories: found, medium }: ReleasePlace) =>
  found.length > 0 || medium !== undefined;
