import type { EntityRef, Fact } from './card.ts';
import { entityTypes } from './entity.ts';
import type { Source } from './source.ts';

/** What the library has a list of. */
export const libraryKinds = [...entityTypes, 'article'] as const;
export type LibraryKind = (typeof libraryKinds)[number];

/** `match` is how well a name fits the query; without a query it is the order of names. */
export const librarySorts = ['match', 'name', 'year', 'facts'] as const;
export type LibrarySort = (typeof librarySorts)[number];

/** Which rows a list has, and in which order. */
export interface LibraryView {
  kind: LibraryKind;
  /** Empty for all. */
  query: string;
  sort: LibrarySort;
  descending: boolean;
  /** Id of the one pack whose entities are wanted; null for all packs. */
  pack: string | null;
  /** Years within which there has to be something, both included; null for an open end. */
  years: [from: number | null, to: number | null];
}

/** One row of a list. */
export interface LibraryRow {
  kind: LibraryKind;
  /** An EntityId, or the id of a source. */
  id: string;
  name: string;
  /** Of a film its year, of an article that of its publication, of anybody else the first and the last of the films they belong to. */
  years: [first: number, last: number] | null;
  /** How many statements name it; null where counting them would mean to read a whole pack. */
  facts: number | null;
  /** Whom or what it has most to do with, at most three names: who plays in a film, in what somebody plays. */
  beside: string[];
  /** Of an article: when it was published, as `Source.published`. */
  published?: string | null;
}

/** Rows `[from, to)` of a view, and how many it has. */
export interface LibraryWindow {
  rows: LibraryRow[];
  total: number;
  /** Another number once the packs have changed: rows with different stamps don't belong together. */
  stamp: number;
}

/** What there is to look at, for the library's navigation and filters. */
export interface LibraryOverview {
  counts: Record<LibraryKind, number>;
  /** The first and the last year of any film; null without one. */
  years: [first: number, last: number] | null;
  /** Packs whose entities can be asked for by themselves. */
  packs: { id: string; title: string }[];
}

/** A person or film on the map. */
export interface MapNode {
  entity: EntityRef;
  /** Steps from the middle: 0, 1 or 2. */
  ring: number;
  /** How many statements name it. */
  facts: number;
}

/** Who worked with whom in what, around one entity. */
export interface Neighbourhood {
  /** The one in the middle first, then the nearest. */
  nodes: MapNode[];
  /** Two places in `nodes` each: a film and somebody who belongs to it. */
  edges: [number, number][];
  /** People and films within two steps that the map has no room for, as far as they were looked at. */
  left: number;
}

/** A fact and where in an article it was read. */
export interface ArticleFact {
  /** Without quotes and links: those are in the text. */
  fact: Fact;
  /** `[start, end)` of each quote in UTF-16 units of the body, in order; none where the source has no body. */
  spans: [start: number, end: number][];
}

/** An article with all that was read from it. */
export interface ArticlePage {
  source: Omit<Source, 'body'> & { body: string | null };
  packTitle: string;
  /** In the order of their first words. */
  facts: ArticleFact[];
  /** There are more than were brought. */
  more: boolean;
}
