import type { Qualifier, Rank, Statement, Status, Value } from '../model/statement.ts';

type Merge<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;

/** The first qualifier of each kind as one object. */
export type Details = Partial<Merge<Qualifier>>;

/** Statements that say the same, some of them with more detail. */
export interface Agreement {
  /** The one that says most; it gives the id. */
  fullest: Statement;
  statements: Statement[];
  value: Value;
  details: Details;
  rank: Rank;
}

export function detailsOf(statement: Statement): Details {
  const details: Details = {};
  for (const qualifier of statement.qualifiers) {
    for (const [key, value] of Object.entries(qualifier)) {
      if (!Object.hasOwn(details, key)) Object.assign(details, { [key]: value });
    }
  }
  return details;
}

const rankOrder: readonly Rank[] = ['preferred', 'normal', 'deprecated'];
export const rankOf = (rank: Rank): number => rankOrder.indexOf(rank);

const certainty: Record<Status, number> = { released: 3, scheduled: 2, reported: 1, talks: 0 };
/** How certain a source was; a statement without a status is a plain one. */
export const certaintyOf = (status: Status | undefined): number => certainty[status ?? 'released'];

/** `2022-05-27` agrees with `2022-05` and with `2022`. */
export function datesAgree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

type Comparable = Omit<Details, 'status' | 'derivedFrom'>;
function comparable({ status: _, derivedFrom: __, ...rest }: Details): Comparable {
  return rest;
}

const entries = (details: Comparable) => Object.entries(details);
const within = (a: Comparable, b: Comparable) =>
  entries(a).every(([key, value]) => b[key as keyof Comparable] === value);
const compatible = (a: Comparable, b: Comparable) =>
  entries(a).every(([key, value]) => (b[key as keyof Comparable] ?? value) === value);

function sameValue(a: Value, b: Value): boolean {
  if ('entity' in a) return 'entity' in b && a.entity === b.entity;
  if ('date' in a) return 'date' in b && a.date === b.date;
  return 'text' in b && a.text === b.text;
}

/**
 * Whether a date says all that another says, which then adds nothing to it. "In Norway in 2022" and "on May 1, 2022" may be two
 * releases: joined, they would claim a day in Norway that no source claims.
 */
function covers(a: Statement, b: Statement): boolean {
  if (!('date' in a.value && 'date' in b.value)) return false;
  const [more, less] = [detailsOf(a), detailsOf(b)];
  const doubt = certaintyOf(more.status) - certaintyOf(less.status);
  if (doubt < 0 || (doubt > 0 && a.value.date !== b.value.date)) return false;
  return a.value.date.startsWith(b.value.date) && within(comparable(less), comparable(more));
}

/**
 * Whether a statement says what the others say, so that showing them as one claims nothing that no source claims:
 * - of a date, one must say all that the other says, so that one statement claims what is shown;
 * - of a role, details may add up, since a person's part in a film is one thing ("as Ada Finch" and "returning");
 * - where one source was less certain, it must say no more than the more certain one does.
 */
function agrees(group: Agreement, statement: Statement): boolean {
  const { fullest, value } = group;
  if (fullest.subject !== statement.subject || fullest.property !== statement.property) return false;
  if ((group.rank === 'deprecated') !== (statement.rank === 'deprecated')) return false;
  if ('date' in value) return covers(fullest, statement) || covers(statement, fullest);
  if (!sameValue(value, statement.value)) return false;
  const details = detailsOf(statement);
  const [a, b] = [comparable(group.details), comparable(details)];
  const doubt = certaintyOf(group.details.status) - certaintyOf(details.status);
  if (doubt === 0) return compatible(a, b);
  return doubt > 0 ? within(b, a) : within(a, b);
}

function join(group: Agreement, statement: Statement): void {
  if (rankOf(statement.rank) < rankOf(group.rank)) group.rank = statement.rank;
  group.statements.push(statement);
  if ('date' in group.value) leadDate(group, statement);
  else addDetails(group, statement);
}

/** The date that says most stands for all; of two that say the same, the one that a source states outright. */
function leadDate(group: Agreement, statement: Statement): void {
  if (!covers(statement, group.fullest)) return;
  const details = detailsOf(statement);
  const isStatedOutright = group.details.derivedFrom !== undefined && details.derivedFrom === undefined;
  if (covers(group.fullest, statement) && !isStatedOutright) return;
  group.fullest = statement;
  group.value = statement.value;
  group.details = details;
}

function addDetails(group: Agreement, statement: Statement): void {
  const details = detailsOf(statement);
  const { derivedFrom, ...union }: Details = { ...details, ...group.details };
  // What one source states outright is not computed, even if another source's was.
  const computed = group.details.derivedFrom !== undefined && details.derivedFrom !== undefined;
  if (certaintyOf(details.status) > certaintyOf(group.details.status)) {
    group.fullest = statement;
    if (details.status === undefined) delete union.status;
    else union.status = details.status;
  }
  group.details = computed && derivedFrom !== undefined ? { ...union, derivedFrom } : union;
}

/** Only statements of one bucket can agree; without buckets a company with 10,000 films would take minutes. */
function bucketOf({ subject, property, value }: Statement): string {
  const said = 'entity' in value ? value.entity : 'date' in value ? 'date' : value.text;
  return `${subject} ${property} ${said}`;
}

/** The statements in groups that say the same, each group where its first statement stood. */
export function agreements(statements: readonly Statement[]): Agreement[] {
  const place = new Map(statements.map((statement, index) => [statement, index]));
  const buckets = new Map<string, Agreement[]>();
  for (const statement of statements.toSorted((a, b) => b.qualifiers.length - a.qualifiers.length)) {
    const key = bucketOf(statement);
    const bucket = buckets.get(key) ?? [];
    buckets.set(key, bucket);
    const group = bucket.find((candidate) => agrees(candidate, statement));
    if (group) join(group, statement);
    else
      bucket.push({
        fullest: statement,
        statements: [statement],
        value: statement.value,
        details: detailsOf(statement),
        rank: statement.rank,
      });
  }
  return [...buckets.values()]
    .flat()
    .map((group) => ({
      group,
      first: group.statements.reduce(
        (least, statement) => Math.min(least, place.get(statement) ?? 0),
        Infinity,
      ),
    }))
    .sort((a, b) => a.first - b.first)
    .map(({ group }) => group);
}
