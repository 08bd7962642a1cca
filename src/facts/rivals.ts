import type { SourceId } from '../model/source.ts';
import type { Agreement, Details } from './agreement.ts';
import { datesAgree, rankOf } from './agreement.ts';
import type { FactStore } from './fact-store.ts';

/** A group with the groups that can't hold beside it and rank below it. */
export interface Contest {
  lead: Agreement;
  rivals: Agreement[];
}

/** A release that a text gives neither a medium nor a platform is in cinemas. */
const mediumOf = (details: Details) =>
  details.medium ?? (details.platform === undefined ? 'theatrical' : 'streaming');

/** How well a deprecated release fits a standing one, as the same event told otherwise; null where both can hold. */
function releaseFit(a: Details, b: Details): number | null {
  let fit = 0;
  for (const key of ['territory', 'platform'] as const) {
    if (a[key] === undefined || b[key] === undefined) continue;
    if (a[key] !== b[key]) return null;
    fit += 2;
  }
  if (a.medium !== undefined && b.medium !== undefined && a.medium !== b.medium) return null;
  return mediumOf(a) === mediumOf(b) ? fit + 1 : fit;
}

function fitOf(loser: Agreement, winner: Agreement): number | null {
  if (loser === winner || winner.rank === 'deprecated') return null;
  if (loser.fullest.subject !== winner.fullest.subject || loser.fullest.property !== winner.fullest.property)
    return null;
  switch (loser.fullest.property) {
    case 'releaseDate':
      return releaseFit(loser.details, winner.details);
    case 'castMember': {
      const sameCharacter =
        loser.details.character !== undefined && loser.details.character === winner.details.character;
      const samePerson =
        'entity' in loser.value && 'entity' in winner.value && loser.value.entity === winner.value.entity;
      return sameCharacter || samePerson ? Number(sameCharacter) + Number(samePerson) : null;
    }
    case 'description':
    case 'relatedTo':
    case 'productionNote':
      return null;
    default:
      return 0;
  }
}

const sourcesOf = ({ statements }: Agreement): Set<SourceId> =>
  new Set(statements.flatMap(({ references }) => references.map(({ source }) => source)));

/**
 * Two plans for the first day of one release can't both hold. Two days that happened can, since films return to cinemas; and so can two
 * plans of one source, which knows what it says: "on May 20, and in Norway on May 27".
 */
function plansClash(a: Agreement, b: Agreement): boolean {
  if (a.fullest.property !== 'releaseDate' || b.fullest.property !== 'releaseDate') return false;
  if (a.fullest.subject !== b.fullest.subject || !('date' in a.value) || !('date' in b.value)) return false;
  if (a.details.status !== 'scheduled' || b.details.status !== 'scheduled') return false;
  const others = sourcesOf(b);
  return (
    mediumOf(a.details) === mediumOf(b.details) &&
    releaseFit(a.details, b.details) !== null &&
    !datesAgree(a.value.date, b.value.date) &&
    ![...sourcesOf(a)].some((source) => others.has(source))
  );
}

/** By rank; what nobody ranked, by the newest source where all sources are dated, else by how many there are. */
function byStanding(
  groups: readonly Agreement[],
  store: Pick<FactStore, 'source'>,
): (a: Agreement, b: Agreement) => number {
  const dates = new Map(
    groups.map((group) => [group, [...sourcesOf(group)].map((id) => store.source(id)?.published ?? '')]),
  );
  const dated = [...dates.values()].every((list) => !list.includes(''));
  const newest = (group: Agreement) => (dates.get(group) ?? []).toSorted().at(-1) ?? '';
  return (a, b) => {
    if (a.rank !== b.rank) return rankOf(a.rank) - rankOf(b.rank);
    if (dated && newest(a) !== newest(b)) return newest(a) < newest(b) ? 1 : -1;
    return sourcesOf(b).size - sourcesOf(a).size;
  };
}

/**
 * Attaches each deprecated group to the standing one that it lost to, and of clashing plans that nobody ranked (they come from different
 * packs) the lesser to the better founded. A deprecated group whose winner is not among these stands alone, with its rank.
 */
export function contests(groups: readonly Agreement[], store: Pick<FactStore, 'source'>): Contest[] {
  const standing: Contest[] = [];
  for (const group of groups.toSorted(byStanding(groups, store))) {
    if (group.rank !== 'deprecated') {
      const over = standing.find(({ lead }) => plansClash(lead, group));
      if (over) over.rivals.push(group);
      else standing.push({ lead: group, rivals: [] });
      continue;
    }
    let best: Contest | undefined;
    let bestFit = -1;
    for (const contest of standing) {
      const fit = fitOf(group, contest.lead);
      if (fit !== null && fit > bestFit) [best, bestFit] = [contest, fit];
    }
    if (best) best.rivals.push(group);
    else standing.push({ lead: group, rivals: [] });
  }
  const place = new Map(groups.map((group, index) => [group, index]));
  return standing.sort((a, b) => (place.get(a.lead) ?? 0) - (place.get(b.lead) ?? 0));
}
