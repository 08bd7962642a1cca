import type { EntityId } from './entity.ts';
import type { SourceId } from './source.ts';

export type StatementId = string;

export const properties = [
  'castMember',
  'director',
  'screenwriter',
  'producer',
  'crewMember',
  'distributor',
  'productionCompany',
  'releaseDate',
  'partOfSeries',
  'follows',
  'filmingLocation',
  'basedOn',
  'description',
  'relatedTo',
  'productionNote',
] as const;
export type Property = (typeof properties)[number];

export const datePrecisions = ['day', 'month', 'year'] as const;
/** `date` is an ISO 8601 prefix as long as its precision: `2022-05-27`, `2022-07`, `2022`. */
export interface DateValue {
  date: string;
  precision: (typeof datePrecisions)[number];
}

export type Value = { entity: EntityId } | DateValue | { text: string };

export const castings = ['returning', 'joining'] as const;
export type Casting = (typeof castings)[number];
export const statuses = ['scheduled', 'released', 'reported', 'talks'] as const;
/** How certain the source itself is: only `released`, or no status at all, says that a thing has happened. */
export type Status = (typeof statuses)[number];
export const media = ['theatrical', 'streaming'] as const;
export type Medium = (typeof media)[number];

export type Qualifier =
  | { character: EntityId }
  | { casting: Casting }
  | { status: Status }
  | { territory: string }
  | { medium: Medium }
  | { platform: string }
  | { role: string }
  | { derivedFrom: StatementId };

export const ranks = ['preferred', 'normal', 'deprecated'] as const;
export type Rank = (typeof ranks)[number];

/**
 * A W3C text quote and text position in a source's body: `body.slice(start, end) === exact`, in UTF-16 units.
 * `rule` names the extraction rule that read it. A source without a body is referred to by its address alone.
 */
export type QuoteReference = {
  source: SourceId;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  rule: string;
};
export type Reference = QuoteReference | { source: SourceId; url: string };

export interface Statement {
  id: StatementId;
  subject: EntityId;
  property: Property;
  value: Value;
  qualifiers: Qualifier[];
  rank: Rank;
  references: [Reference, ...Reference[]];
}

type KeyOf<Q> = Q extends unknown ? keyof Q : never;
type QualifierValues = { [K in KeyOf<Qualifier>]: Extract<Qualifier, Record<K, unknown>>[K] };

/** The first qualifier of a kind, or undefined: `qualifierOf(statement, 'territory')`. */
export function qualifierOf<K extends keyof QualifierValues>(
  statement: Pick<Statement, 'qualifiers'>,
  key: K,
): QualifierValues[K] | undefined {
  for (const qualifier of statement.qualifiers) {
    if (key in qualifier) return (qualifier as unknown as QualifierValues)[key];
  }
  return undefined;
}
