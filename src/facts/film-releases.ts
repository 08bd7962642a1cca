import type { EntityId } from '../model/entity.ts';
import type { QuoteReference, Reference, Statement } from '../model/statement.ts';
import { type Agreement, agreements, certaintyOf, rankOf } from './agreement.ts';
import type { FactStore } from './fact-store.ts';
import { sentenceAround } from './quotes.ts';
import { type Contest, contests } from './rivals.ts';

/** What the releases of a film come to; made once for each film that a card touches. */
export interface FilmReleases {
  /** The leading one first, the others by date, withdrawn ones last. */
  contests: Contest[];
  /** The companies that stand in a release's own sentence. */
  distributors: Map<Agreement, EntityId[]>;
  /** Statements of distributors with a reference that no release's sentence holds. */
  unattached: Statement[];
}

export function releasesOf(store: FactStore, film: EntityId): FilmReleases {
  const said = store.statementsAbout(film).filter(({ subject }) => subject === film);
  const releases = contests(agreements(said.filter(({ property }) => property === 'releaseDate')), store);
  const distributors = new Map<Agreement, EntityId[]>();
  const unattached: Statement[] = [];
  const all = releases.flatMap(({ lead, rivals }) => [lead, ...rivals]);
  for (const statement of said) {
    if (statement.property !== 'distributor' || !('entity' in statement.value)) continue;
    const company = statement.value.entity;
    // What was withdrawn is told on its own, with its rank.
    const named =
      statement.rank === 'deprecated'
        ? [null]
        : statement.references.map((reference) => releaseNamedWith(store, reference, all));
    for (const release of new Set(named)) {
      if (!release) continue;
      const companies = distributors.get(release) ?? [];
      if (!companies.includes(company)) distributors.set(release, [...companies, company]);
    }
    if (named.includes(null)) unattached.push(statement);
  }
  const [first, ...others] = releases.toSorted(byLeading);
  return { contests: first ? [first, ...others.sort(byTime)] : [], distributors, unattached };
}

const quotesIn = (statements: readonly Statement[]): QuoteReference[] =>
  statements.flatMap(({ references }) => references.filter((reference) => 'exact' in reference));

const gap = (a: QuoteReference, b: QuoteReference) => Math.max(0, a.start - b.end, b.start - a.end);

/**
 * A sentence may tell several releases ("…on April 9 by Fjord Pictures, followed by a streaming release in June"): the company belongs to
 * the one whose words are nearest, and to cinemas rather than to a stream when both are as near.
 */
function releaseNamedWith(
  store: FactStore,
  distributor: Reference,
  releases: readonly Agreement[],
): Agreement | null {
  if (!('exact' in distributor)) return null;
  let nearest: Agreement | null = null;
  let least = Infinity;
  for (const release of releases) {
    for (const quote of quotesIn(release.statements)) {
      if (quote.source !== distributor.source) continue;
      const sentence = sentenceAround(store, quote);
      if (!sentence || distributor.start < sentence[0] || distributor.end > sentence[1]) continue;
      const distance = gap(quote, distributor) + (release.details.medium === 'streaming' ? 0.5 : 0);
      if (distance < least) [nearest, least] = [release, distance];
    }
  }
  return nearest;
}

/**
 * The release to be told in one line: by rank; in cinemas rather than streamed; for a place that is named; in what more
 * sources say; the earliest. What happened leads only over what was planned with the same standing.
 */
function byLeading(a: Contest, b: Contest): number {
  return standing(a).reduce((sum, value, i) => sum || value - (standing(b)[i] ?? 0), 0) || byDate(a, b);
}

function standing({ lead }: Contest): number[] {
  return [
    rankOf(lead.rank),
    lead.details.medium === 'streaming' ? 1 : 0,
    -certaintyOf(lead.details.status),
    lead.details.territory === undefined ? 1 : 0,
    -new Set(lead.statements.flatMap(({ references }) => references.map(({ source }) => source))).size,
  ];
}

export const dateOf = ({ lead }: Contest): string => ('date' in lead.value ? lead.value.date : '');
const byTime = (a: Contest, b: Contest) =>
  Number(a.lead.rank === 'deprecated') - Number(b.lead.rank === 'deprecated') || byDate(a, b);
const byDate = (a: Contest, b: Contest) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0);

/** The leading release, unless all that is known of one was withdrawn. */
export function leadingRelease({ contests: [first] }: FilmReleases): Contest | null {
  return first && first.lead.rank !== 'deprecated' ? first : null;
}
