import type { EntityId, EntityType } from './entity.ts';
import type { SourceId } from './source.ts';
import type { Casting, DateValue, Medium, Property, Rank, StatementId, Status } from './statement.ts';

/** An entity as a link to its card. */
export interface EntityRef {
  id: EntityId;
  type: EntityType;
  name: string;
  year?: number;
}

/** A reference ready to be shown: `before + exact + after` is the sentence, verbatim, with the words that state the fact in the middle. */
export interface Quote {
  source: SourceId;
  sourceTitle: string;
  publisher: string | null;
  published: string | null;
  url: string | null;
  before: string;
  exact: string;
  after: string;
  rule: string;
}

/** A reference without a text of its own: only an address to read at. */
export interface SourceLink {
  source: SourceId;
  sourceTitle: string;
  publisher: string | null;
  url: string;
}

export type FactValue = { entity: EntityRef } | DateValue | { text: string };

/** A statement with every id resolved, so that it can be drawn without asking again. */
export interface Fact {
  id: StatementId;
  subject: EntityRef;
  property: Property;
  value: FactValue;
  rank: Rank;
  character?: EntityRef;
  casting?: Casting;
  status?: Status;
  territory?: string;
  medium?: Medium;
  platform?: string;
  role?: string;
  derivedFrom?: StatementId;
  /** Of a date: the day, month or year is over. With `scheduled` that says what was planned, not that it happened. */
  past?: true;
  /** Of a release: the companies that the same sentence names as distributors. */
  distributors?: EntityRef[];
  /** Of a role: the leading release date of its film, so that a person's card can say "scheduled for May 27, 2022". */
  release?: Fact;
  /** Statements that can't hold beside this one and rank below it: what "another article said". */
  rivals: Fact[];
  quotes: Quote[];
  links: SourceLink[];
}

export const sectionIds = [
  'about',
  'roles',
  'otherWork',
  'releases',
  'playedBy',
  'relations',
  'director',
  'screenwriter',
  'producer',
  'cast',
  'crew',
  'companies',
  'series',
  'films',
  'places',
  'notes',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Everything that a card shows of one entity, in the order in which it is shown. */
export interface Card {
  entity: EntityRef & { aliases: string[] };
  /** What it is in a word or two where the facts say so: an actor who also directs has both. */
  kinds: CardKind[];
  sections: { id: SectionId; facts: Fact[] }[];
}
export type CardKind =
  | 'film'
  | 'actor'
  | 'director'
  | 'screenwriter'
  | 'producer'
  | 'crew'
  | 'person'
  | 'character'
  | 'series'
  | 'company';

/** One row of the popup's search. */
export interface SearchHit {
  entity: EntityRef;
  /** The name or alias that was found. */
  matched: string;
  /** Ranges of `matched` that the query hit, `[start, end)` in UTF-16 units, to be set off. */
  ranges: [number, number][];
}
